//! The map as a table: the same in numbers, and what is too small for an area.

use leptos::prelude::*;

use super::MOST;
use super::tiles::Tile;
use crate::i18n::{format, t};
use crate::locales::{files as files_texts, storage as texts};

/// Draws it.
#[component]
pub fn Table(
    /// Everything, from large to small.
    tiles: Memo<Vec<Tile>>,
    /// What it is of.
    title: Signal<String>,
) -> impl IntoView {
    let rows = move || {
        let tiles = tiles.read();
        let total: u64 = tiles.iter().map(|tile| tile.bytes).sum();
        tiles.iter().take(MOST).map(|tile| row(tile, total)).collect_view()
    };
    let more = move || {
        let more = tiles.read().len().saturating_sub(MOST) as u64;
        (more > 0).then(|| view! { <p class="explorer-nothing">{texts::more(more)}</p> })
    };
    view! {
        <div class="explorer-scroll" tabindex="0" role="group" aria-label=move || title.get()>
            <table class="explorer-table">
                <caption class="visually-hidden">{move || texts::map_of(&title.read())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(files_texts::NAME)}</th>
                        <th scope="col">{t(files_texts::SIZE)}</th>
                        <th scope="col">{t(texts::SHARE)}</th>
                        <th scope="col">{t(texts::FILES)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {more}
        </div>
    }
}

fn row(tile: &Tile, total: u64) -> AnyView {
    #[expect(clippy::cast_precision_loss, reason = "a share in whole per cent")]
    let share = tile.bytes as f64 / total.max(1) as f64;
    view! {
        <tr>
            <th scope="row">
                <a class="row-name" href=tile.href.clone()>
                    {tile.name.clone()}
                </a>
            </th>
            <td>{format::size(tile.bytes)}</td>
            <td>{format::percent(share)}</td>
            <td>{format::number(tile.files)}</td>
        </tr>
    }
    .into_any()
}
