//! Where the mouse is held down on a listing, and the rectangle from there to where it has gone.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{DomRect, Element, HtmlElement};
use portico_client::drive::model::EntryId;
use portico_client::listing::tiles::{Measures, Point, Tiles};

use super::super::super::state::State;

/// The box that scrolls, the listing around it, everything in it, and the rows or tiles.
const BOX: &str = ".drop-zone .listing > .virtual";
const LISTING: &str = ".listing";
const ALL: &str = ".virtual-all";
const ROWS: &str = ".virtual-rows";
/// What is pressed and dragged for other ends, but for the boxes in front of a list's rows.
const ENTRY: &str = ".row, .tile";
const CHECK: &str = ".cell-check";
/// How many tiles stand beside each other; a list has no such mark.
const COLUMNS: &str = "aria-colcount";
/// Between two tiles, in pixels; `style/views/grid.css` leaves as much.
const GAP: f64 = 8.0;
/// So far the mouse goes before it means a rectangle, in pixels.
const SLACK: f64 = 4.0;

/// A button of the mouse is held down.
#[derive(Clone)]
pub struct Pressed {
    /// The listing, which has the focus.
    pub listing: Element,
    /// The box that scrolls.
    pub scroller: Element,
    /// Where the pointer is, in pixels of the page.
    pub client: Point,
    /// What stays selected, because it was, and Ctrl or Shift is held.
    pub before: Vec<EntryId>,
    /// The places of what the rectangle has touched.
    pub touched: Vec<usize>,
    /// The rectangle, once it is one.
    pub drawn: Option<HtmlElement>,
    all: Element,
    rows: Element,
    tiles: Tiles,
    measures: Measures,
    is_reversed: bool,
    slack: f64,
    from: Point,
}

impl Pressed {
    /// A button is pressed where a rectangle may begin.
    #[must_use]
    pub fn begin(state: State, event: &MouseEvent) -> Option<Self> {
        let target = event.target()?.dyn_into::<Element>().ok()?;
        let scroller = target.closest(BOX).ok()??;
        let entry = target.closest(ENTRY).ok()?;
        let is_check = target.closest(CHECK).ok()?.is_some();
        if entry.is_some() && !is_check {
            return None;
        }
        let (all, rows) =
            (scroller.query_selector(ALL).ok()??, scroller.query_selector(ROWS).ok()??);
        let (sight, lane) = (all.get_bounding_client_rect(), rows.get_bounding_client_rect());
        let client = place(event);
        // Beside it is the scroll bar.
        if client.0 < sight.left() || client.0 >= sight.right() {
            return None;
        }
        let listing = scroller.closest(LISTING).ok()??;
        let columns = listing.get_attribute(COLUMNS);
        let gap = if columns.is_some() { GAP } else { 0.0 };
        let columns = columns.and_then(|columns| columns.parse().ok()).unwrap_or(1);
        let tiles = Tiles { columns, count: state.rows.read_untracked().len() };
        let height = sight.height() / count(tiles.rows());
        let is_more = event.ctrl_key() || event.meta_key() || event.shift_key();
        let before = if is_more {
            state.selection.read_untracked().iter().cloned().collect()
        } else {
            Vec::new()
        };
        let is_reversed = scroller.matches(":dir(rtl)").unwrap_or_default();
        let mut pressed = Self {
            listing,
            scroller,
            all,
            rows,
            tiles,
            measures: Measures { width: lane.width() / count(columns), height, gap },
            is_reversed,
            // A box that is pressed with an unsteady hand is pressed all the same.
            slack: if is_check { height / 2.0 } else { SLACK },
            from: (0.0, 0.0),
            client,
            before,
            touched: Vec::new(),
            drawn: None,
        };
        pressed.from = pressed.point();
        Some(pressed)
    }

    /// The rectangle appears.
    pub fn draw(&mut self) {
        let made = document().create_element("div").ok();
        self.drawn = made.and_then(|made| made.dyn_into::<HtmlElement>().ok());
        if let Some(drawn) = &self.drawn {
            // A page that refuses it shows no rectangle, and selects all the same.
            let _ = drawn.set_attribute("class", "band");
            let _ = self.all.append_child(drawn);
        }
    }

    /// True when the pointer has gone far enough to mean a rectangle.
    #[must_use]
    pub fn is_far(&self) -> bool {
        let to = self.point();
        (to.0 - self.from.0).abs().max((to.1 - self.from.1).abs()) > self.slack
    }

    /// True when it was pressed beside the boxes.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.slack <= SLACK
    }

    /// Where the pointer is among the rows, in reading direction.
    fn point(&self) -> Point {
        let (all, lane) =
            (self.all.get_bounding_client_rect(), self.rows.get_bounding_client_rect());
        let across = if self.is_reversed {
            lane.right() - self.client.0
        } else {
            self.client.0 - lane.left()
        };
        (across, self.client.1 - all.top())
    }

    /// The places of what the rectangle touches.
    #[must_use]
    pub fn touch(&self) -> Vec<usize> {
        self.tiles.touched(self.measures, self.from, self.point())
    }

    /// The rectangle reaches from where it began to the pointer.
    pub fn stretch(&self) {
        let Some(drawn) = &self.drawn else { return };
        let all = self.all.get_bounding_client_rect();
        let lane = self.rows.get_bounding_client_rect();
        let beside = lane_start(&all, &lane, self.is_reversed);
        let to = self.point();
        let inside = |value: f64, most: f64| value.max(0.0).min(most);
        let across = |x: f64| inside(x + beside, all.width());
        let down =
            |y: f64| inside(y, all.height().max(self.scroller.get_bounding_client_rect().height()));
        let (left, right) = (across(self.from.0.min(to.0)), across(self.from.0.max(to.0)));
        let (top, bottom) = (down(self.from.1.min(to.1)), down(self.from.1.max(to.1)));
        for (name, value) in [
            ("inset-inline-start", left),
            ("inset-block-start", top),
            ("inline-size", right - left),
            ("block-size", bottom - top),
        ] {
            #[expect(clippy::cast_possible_truncation, reason = "pixels of a page fit")]
            let length = [&(value.round() as i32).to_string(), "px"].concat();
            // A browser that refuses it shows no rectangle, and selects all the same.
            let _ = drawn.style().set_property(name, &length);
        }
    }
}

/// How far the rows begin behind the edge of everything.
fn lane_start(all: &DomRect, lane: &DomRect, is_reversed: bool) -> f64 {
    if is_reversed { all.right() - lane.right() } else { lane.left() - all.left() }
}

/// Where the pointer is, in pixels of the page.
pub fn place(event: &MouseEvent) -> Point {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
fn count(number: usize) -> f64 {
    number.max(1) as f64
}
