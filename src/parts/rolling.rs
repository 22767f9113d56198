//! A long list of which only the rows around those in sight are drawn, however high they are: the room of the others is
//! kept free.

mod heights;

use std::ops::Range;

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, closure::Closure};
use leptos::web_sys::Element;

use self::heights::{Heights, PIECE};

/// How much is drawn beyond the edges of the window, as a part of its height.
const BEYOND: f64 = 0.75;

/// What the window tells when something else may be in sight.
const EVENTS: [&str; 2] = ["scroll", "resize"];

/// Which rows of a list are drawn; handles only.
#[derive(Clone, Copy)]
pub struct Rolling {
    heights: RwSignal<Heights>,
    /// The pieces that are drawn: from the first to before the last.
    drawn: RwSignal<(usize, usize)>,
    list: StoredValue<Option<Element>, LocalStorage>,
    is_due: StoredValue<bool>,
}

impl Rolling {
    /// A list of so many rows.
    #[must_use]
    pub fn of(total: impl Into<Signal<usize>>) -> Self {
        let total = total.into();
        let rolling = Self {
            heights: RwSignal::new(Heights::of(total.get_untracked())),
            drawn: RwSignal::new((0, 0)),
            list: StoredValue::new_local(None),
            is_due: StoredValue::new(false),
        };
        Effect::watch(
            move || total.get(),
            move |total, _, _| {
                rolling.heights.update(|heights| heights.set_total(*total));
                rolling.soon();
            },
            false,
        );
        rolling
    }

    /// The rows that are drawn; all of them of a short list.
    #[must_use]
    pub fn rows(self) -> Range<usize> {
        let (first, last) = self.drawn.get();
        self.heights.with(|heights| heights.rows(first..last))
    }

    /// Those of all rows that are drawn.
    #[must_use]
    pub fn pick<T: Clone>(self, all: &[T]) -> Vec<T> {
        let rows = self.rows();
        // There may be fewer than a moment ago.
        let end = rows.end.min(all.len());
        all.get(rows.start.min(end)..end).unwrap_or_default().to_vec()
    }

    /// Whether some rows may not be drawn.
    #[must_use]
    pub fn is_cut(self) -> bool {
        self.heights.with(Heights::is_cut)
    }

    /// The room of the rows before those that are drawn, for the list's style.
    #[must_use]
    pub fn before(self) -> Option<String> {
        let (first, _) = self.drawn.get();
        self.heights.with(|heights| heights.is_cut().then(|| pixels(heights.before(first))))
    }

    /// The room of the rows behind those that are drawn.
    #[must_use]
    pub fn after(self) -> Option<String> {
        let (_, last) = self.drawn.get();
        self.heights.with(|heights| heights.is_cut().then(|| pixels(heights.after(last))))
    }

    /// The element whose children are the rows, once it is in the page; it is watched as long as its owner lives.
    pub fn hold(self, list: &Element) {
        self.list.set_value(Some(list.clone()));
        self.look();
        // What scrolls is somewhere around it, and tells it to nobody but who listens above.
        let call = Closure::<dyn Fn()>::new(move || self.soon());
        let function: &js_sys::Function = call.as_ref().unchecked_ref();
        for event in EVENTS {
            // Without it, what was drawn first stays.
            let _ = window().add_event_listener_with_callback_and_bool(event, function, true);
        }
        let kept = StoredValue::new_local(call);
        on_cleanup(move || {
            kept.try_with_value(|call| {
                let function: &js_sys::Function = call.as_ref().unchecked_ref();
                for event in EVENTS {
                    // It is gone with the page otherwise.
                    let _ = window()
                        .remove_event_listener_with_callback_and_bool(event, function, true);
                }
            });
        });
    }

    /// Looks when the page is painted next, however often it is asked until then.
    fn soon(self) {
        if self.is_due.try_get_value() == Some(false) {
            self.is_due.set_value(true);
            request_animation_frame(move || {
                if self.is_due.try_set_value(false).is_none() {
                    self.look();
                }
            });
        }
    }

    /// Measures what is drawn, and draws what is in sight.
    fn look(self) {
        let Some(Some(list)) = self.list.try_with_value(Clone::clone) else { return };
        let Some(before) = self.heights.try_with_untracked(Clone::clone) else { return };
        if !before.is_cut() || !list.is_connected() {
            return;
        }
        let mut heights = before.clone();
        let (first, last) = self.drawn.get_untracked();
        let place = list.get_bounding_client_rect();
        let end = place.bottom() - heights.after(last);
        for piece in first..last {
            let from = top_of(&list, (piece - first) * PIECE);
            let to = if piece + 1 == last {
                Some(end)
            } else {
                top_of(&list, (piece + 1 - first) * PIECE)
            };
            if let (Some(from), Some(to)) = (from, to) {
                heights.measured(piece, to - from);
            }
        }
        let height = window().inner_height().ok().and_then(|it| it.as_f64()).unwrap_or_default();
        let beyond = height * BEYOND;
        let sight = heights.within(-place.top() - beyond, height - place.top() + beyond);
        let is_other = (sight.start, sight.end) != (first, last);
        if heights != before {
            self.heights.set(heights);
        }
        if is_other {
            self.drawn.set((sight.start, sight.end));
            // What is drawn now is measured then.
            self.soon();
        }
    }
}

/// Where a row of the list begins in the window.
fn top_of(list: &Element, row: usize) -> Option<f64> {
    let child = [":scope > :nth-child(", &(row + 1).to_string(), ")"].concat();
    let child = list.query_selector(&child).ok().flatten()?;
    Some(child.get_bounding_client_rect().top())
}

fn pixels(length: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels of a page fit"
    )]
    let whole = length.max(0.0).round() as u64;
    let mut text = whole.to_string();
    text.push_str("px");
    text
}
