//! The map: areas as large as what they stand for, each a link; or the same as a table.

use leptos::prelude::*;
use portico_client::drive::model::FolderId;
use portico_client::storage::treemap::{Rect, squarify};

use super::data::Explorer;
use super::place::{Place, Subject};
use super::table::Table;
use super::tiles::{Tile, gathered, look_within, tiles};
use crate::i18n::{Text, format, say, t};
use crate::locales::{files as files_texts, storage as texts};
use crate::parts::chips::group_text;
use crate::parts::media::{NARROW, use_media};
use crate::routes::router::use_router;
use crate::ui::{Breadcrumbs, Step};

/// The canvas, wide and narrow; the style gives the map about the same shape.
const WIDE: (f64, f64) = (1_600.0, 900.0);
const TALL: (f64, f64) = (900.0, 1_200.0);

/// Draws what the address asks for.
#[component]
pub fn Map(
    /// What was met.
    explorer: Explorer,
    /// What the address asks for.
    place: Memo<Place>,
) -> impl IntoView {
    let all = Memo::new(move |_| {
        let place = place.read();
        explorer.ask(|inventory| tiles(inventory, &place))
    });
    let is_table = Memo::new(move |_| place.read().is_table);
    let is_empty = Memo::new(move |_| all.read().is_empty());
    let title = Signal::derive(move || subject_name(explorer, &place.read().subject));
    let body = move || match (is_empty.get(), is_table.get()) {
        (true, _) => view! { <p class="explorer-nothing">{t(texts::NOTHING_HERE)}</p> }.into_any(),
        (false, true) => view! { <Table tiles=all title=title /> }.into_any(),
        (false, false) => view! { <Areas explorer=explorer all=all title=title /> }.into_any(),
    };
    view! {
        <div class="explorer-tools">
            <Way explorer=explorer place=place />
            <Choices place=place />
        </div>
        {body}
    }
}

/// What the map is of.
fn subject_name(explorer: Explorer, subject: &Subject) -> String {
    match subject {
        Subject::Folder(id) => {
            let name = explorer
                .ask(|inventory| inventory.place(id).map(|at| inventory.folder(at).name.clone()));
            name.filter(|name| !name.is_empty())
                .unwrap_or_else(|| say(files_texts::TITLE).to_owned())
        }
        Subject::Types => say(texts::TYPES).to_owned(),
        Subject::Type(group) => say(group.map_or(texts::NO_TYPE, group_text)).to_owned(),
    }
}

/// From everything to what is shown.
#[component]
fn Way(explorer: Explorer, place: Memo<Place>) -> impl IntoView {
    let router = use_router();
    let steps = Signal::derive(move || {
        let place = place.read();
        let step = |subject: Subject| Step {
            name: subject_name(explorer, &subject),
            href: place.showing(subject),
        };
        match &place.subject {
            Subject::Folder(id) => {
                let way = explorer.ask(|inventory| {
                    let way = inventory.place(id).map(|at| inventory.way(at)).unwrap_or_default();
                    let id = |at: &usize| inventory.folder(*at).id.clone();
                    way.iter().map(id).collect::<Vec<_>>()
                });
                way.into_iter().map(|id| step(Subject::Folder(id))).collect::<Vec<_>>()
            }
            Subject::Types => vec![step(Subject::Types)],
            Subject::Type(group) => vec![step(Subject::Types), step(Subject::Type(*group))],
        }
    });
    let narrow = use_media(NARROW);
    view! {
        <Breadcrumbs
            label=t(files_texts::BREADCRUMBS)
            more_label=t(files_texts::MORE_STEPS)
            steps=steps
            room=Signal::derive(move || if narrow.get() { 2 } else { 4 })
            on_go=move |href: String| router.go(&href)
        />
    }
}

/// By folder or by type; areas or a table.
#[component]
fn Choices(place: Memo<Place>) -> impl IntoView {
    let router = use_router();
    let choice = move |text: Text, is_on: Signal<bool>, href: Signal<String>| {
        view! {
            <button
                type="button"
                class="scope-choice"
                aria-pressed=move || if is_on.get() { "true" } else { "false" }
                on:click=move |_| router.replace(&href.get_untracked())
            >
                {t(text)}
            </button>
        }
        .into_any()
    };
    let by_folder = Signal::derive(move || matches!(place.read().subject, Subject::Folder(_)));
    let by_type = Signal::derive(move || !by_folder.get());
    let is_table = Signal::derive(move || place.read().is_table);
    let is_map = Signal::derive(move || !is_table.get());
    let folders = Signal::derive(move || place.read().showing(Subject::Folder(FolderId::root())));
    let types = Signal::derive(move || place.read().showing(Subject::Types));
    let table = Signal::derive(move || place.read().as_table(true));
    let map = Signal::derive(move || place.read().as_table(false));
    view! {
        <div class="scope" role="group" aria-label=t(texts::BY)>
            {choice(texts::BY_FOLDER, by_folder, folders)}
            {choice(texts::BY_TYPE, by_type, types)}
        </div>
        <div class="scope" role="group" aria-label=t(texts::AS)>
            {choice(texts::AS_MAP, is_map, map)}
            {choice(texts::AS_TABLE, is_table, table)}
        </div>
    }
}

#[component]
fn Areas(explorer: Explorer, all: Memo<Vec<Tile>>, title: Signal<String>) -> impl IntoView {
    let narrow = use_media(NARROW);
    let canvas = move || if narrow.get() { TALL } else { WIDE };
    let laid = Memo::new(move |_| {
        let mut tiles = gathered(all.get());
        explorer.ask(|inventory| look_within(&mut tiles, inventory));
        let sizes: Vec<u64> = tiles.iter().map(|tile| tile.bytes).collect();
        let (width, height) = canvas();
        tiles.into_iter().zip(squarify(&sizes, Rect::canvas(width, height))).collect::<Vec<_>>()
    });
    let count = Memo::new(move |_| laid.read().len());
    let area = move |index: usize| {
        let first = laid.read_untracked().get(index).cloned()?;
        let tile = Memo::new(move |before: Option<&(Tile, Rect)>| {
            laid.read().get(index).or(before).unwrap_or(&first).clone()
        });
        Some(view! { <Area tile=tile canvas=Signal::derive(canvas) /> }.into_any())
    };
    view! {
        <ul class="map" aria-label=move || texts::map_of(&title.read())>
            <For each=move || 0..count.get() key=|index| *index children=area />
        </ul>
    }
}

#[component]
fn Area(tile: Memo<(Tile, Rect)>, canvas: Signal<(f64, f64)>) -> impl IntoView {
    let start = move || percent(tile.read().1.x, canvas.get().0);
    let top = move || percent(tile.read().1.y, canvas.get().1);
    let width = move || percent(tile.read().1.width, canvas.get().0);
    let height = move || percent(tile.read().1.height, canvas.get().1);
    let size = move || format::size(tile.read().0.bytes);
    let hint = move || {
        let tile = &tile.read().0;
        texts::tile(&tile.name, &format::size(tile.bytes), &texts::files(tile.files))
    };
    let cells = move || {
        let (tile, rect) = &*tile.read();
        let cell = |cell: Rect| {
            view! {
                <span
                    class="map-tile-cell"
                    style:inset-inline-start=percent(cell.x, rect.width)
                    style:inset-block-start=percent(cell.y, rect.height)
                    style:inline-size=percent(cell.width, rect.width)
                    style:block-size=percent(cell.height, rect.height)
                ></span>
            }
        };
        let rects = squarify(&tile.within, Rect::canvas(rect.width, rect.height));
        rects.into_iter().map(cell).collect_view()
    };
    view! {
        <li
            class=move || tile.read().0.class()
            style:inset-inline-start=start
            style:inset-block-start=top
            style:inline-size=width
            style:block-size=height
        >
            <span class="map-tile-cells" aria-hidden="true">
                {cells}
            </span>
            <a class="map-tile-link" href=move || tile.read().0.href.clone() title=hint>
                <span class="map-tile-name">{move || tile.read().0.name.clone()}</span>
                " "
                <span class="map-tile-size">{size}</span>
            </a>
        </li>
    }
}

/// A part of something as a length in per cent, with two digits. By hand: the usual way from fractions to text is long to load.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and ten thousand"
)]
fn percent(part: f64, of: f64) -> String {
    let share = if of > 0.0 { (part / of).clamp(0.0, 1.0) } else { 0.0 };
    let hundredths = (share * 10_000.0).round() as u32;
    let digits = (100 + hundredths % 100).to_string().replacen('1', ".", 1);
    [&(hundredths / 100).to_string(), digits.as_str(), "%"].concat()
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn parts_have_two_digits() {
        assert_eq!(percent(1.0, 3.0), "33.33%");
        assert_eq!(percent(1.0, 100.0), "1.00%");
        assert_eq!(percent(0.05, 100.0), "0.05%");
        assert_eq!(percent(2.0, 1.0), "100.00%");
        assert_eq!(percent(1.0, 0.0), "0.00%");
    }
}
