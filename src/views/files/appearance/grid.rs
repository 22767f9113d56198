//! The entries as tiles: as many in a row as fit, only those in sight, with arrows in two dimensions.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use portico_client::listing::tiles::{Arrow, Tiles, columns_in};

use super::super::handle::Handle;
use super::super::keyboard::Command;
use super::super::keys::command_of;
use super::super::listing::Sight;
use super::super::row::RowEvents;
use super::super::scroll::{follow_folder, go_on_by_key};
use super::data::Pictures;
use super::tile::Tile;
use crate::parts::media::{ROOMY_ROWS, use_media};
use crate::ui::{VirtualList, Window, observe_size};

/// The height of a row and the least width of a tile, in pixels, with the gap of `style/views/grid.css`.
const ROW: f64 = 192.0;
const LEAST: f64 = 176.0;
/// Narrow pages and fingers.
const ROOMY_LEAST: f64 = 148.0;
/// Where the tiles are, between the edges.
const ROWS: &str = ".virtual-rows";

/// Draws the tiles.
#[component]
pub fn Grid(
    /// What they are drawn from.
    sight: Sight,
) -> impl IntoView {
    let state = sight.state;
    let handle = Handle::new(sight);
    let scroller = NodeRef::<html::Div>::new();
    let window = RwSignal::new(Window::default());
    let columns = use_columns(scroller);
    let tiles =
        Memo::new(move |_| Tiles { columns: columns.get(), count: state.rows.read().len() });
    let total = Memo::new(move |_| tiles.get().rows());
    let show_row = Signal::derive(move || {
        let tiles = tiles.get_untracked();
        state.show_row.get().map(|index| tiles.row_of(index))
    });
    let in_sight = move || {
        let (tiles, window) = (tiles.get(), window.get());
        tiles.tiles_of(window.start).start..tiles.tiles_of(window.end.saturating_sub(1)).end
    };
    let pictures = Pictures::new();
    Effect::new(move |_| {
        let rows = state.rows.read();
        pictures.show(rows.get(in_sight()).unwrap_or_default());
    });
    follow_folder(state, scroller);
    go_on_by_key(state, handle.grid);
    let events = handle.row_events();
    let on_key = move |event: KeyboardEvent| {
        let arrow = arrow_of(&event, handle.grid, page(scroller));
        let command = match arrow {
            Some(arrow) => {
                let motion = tiles.get_untracked().motion(handle.current.get_untracked(), arrow);
                Some(match (event.shift_key(), event.ctrl_key() || event.meta_key()) {
                    (true, _) => Command::Extend(motion),
                    (false, true) => Command::Walk(motion),
                    (false, false) => Command::Go(motion),
                })
            }
            None => command_of(&event, window.get_untracked()),
        };
        if let Some(command) = command {
            handle.obey(&event, command);
        }
    };
    // In another number of columns, every row is another one.
    let rows = move || {
        let (columns, window) = (columns.get(), window.get());
        (window.start..window.end.min(total.get())).map(|row| (columns, row)).collect::<Vec<_>>()
    };
    let row = move |(_, row): (usize, usize)| {
        view! { <Line row=row tiles=tiles handle=handle events=events pictures=pictures /> }
            .into_any()
    };
    view! {
        <div
            class="listing grid"
            role="grid"
            tabindex="0"
            aria-label=move || sight.name()
            aria-multiselectable="true"
            aria-rowcount=move || total.get().to_string()
            aria-colcount=move || columns.get().to_string()
            aria-activedescendant=move || handle.active(in_sight())
            node_ref=handle.grid
            on:keydown=on_key
        >
            <VirtualList
                total=total
                row_height=ROW
                window=window
                show_row=show_row
                node_ref=scroller
            >
                <For each=rows key=|it| *it children=row />
            </VirtualList>
        </div>
    }
}

/// A row of tiles.
#[component]
fn Line(
    row: usize,
    tiles: Memo<Tiles>,
    handle: Handle,
    events: RowEvents,
    pictures: Pictures,
) -> impl IntoView {
    let columns = tiles.get_untracked().columns;
    let tile = move |index: usize| {
        let shown = handle.shown(index)?;
        let column = index % columns.max(1);
        Some(
            view! { <Tile shown=shown column=column events=events pictures=pictures /> }.into_any(),
        )
    };
    let template = ["repeat(", &columns.to_string(), ", minmax(0, 1fr))"].concat();
    view! {
        <div
            class="tiles"
            role="row"
            aria-rowindex=(row + 1).to_string()
            style:grid-template-columns=template
        >
            <For each=move || tiles.get().tiles_of(row) key=|index| *index children=tile />
        </div>
    }
}

/// How many tiles fit beside each other, as long as the owner lives.
fn use_columns(scroller: NodeRef<html::Div>) -> RwSignal<usize> {
    let columns = RwSignal::new(1_usize);
    let roomy = use_media(ROOMY_ROWS);
    let measure = move || {
        let Some(Some(list)) = scroller.try_get_untracked() else { return };
        let Ok(Some(rows)) = list.query_selector(ROWS) else { return };
        let least = if roomy.get_untracked() { ROOMY_LEAST } else { LEAST };
        let fit = columns_in(rows.get_bounding_client_rect().width(), least);
        if columns.get_untracked() != fit {
            columns.set(fit);
        }
    };
    scroller.on_load(move |list| {
        let list: &HtmlElement = &list;
        observe_size(list, measure);
        measure();
    });
    columns
}

/// How many rows a page is.
fn page(scroller: NodeRef<html::Div>) -> usize {
    let height = scroller.get_untracked().map_or(0, |list| list.client_height().unsigned_abs());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few rows")]
    let rows = (f64::from(height) / ROW) as usize;
    rows.max(1)
}

/// Where a key goes among the tiles; none for all other keys.
fn arrow_of(event: &KeyboardEvent, grid: NodeRef<html::Div>, page: usize) -> Option<Arrow> {
    if event.alt_key() {
        return None;
    }
    let is_reversed =
        || grid.get_untracked().is_some_and(|grid| grid.matches(":dir(rtl)") == Ok(true));
    match event.key().as_str() {
        "ArrowUp" => Some(Arrow::Up),
        "ArrowDown" => Some(Arrow::Down),
        "PageUp" => Some(Arrow::PageUp(page)),
        "PageDown" => Some(Arrow::PageDown(page)),
        "ArrowRight" if is_reversed() => Some(Arrow::Before),
        "ArrowRight" => Some(Arrow::Next),
        "ArrowLeft" if is_reversed() => Some(Arrow::Next),
        "ArrowLeft" => Some(Arrow::Before),
        _ => None,
    }
}
