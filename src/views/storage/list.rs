//! Files as a list that can be chosen from.

use std::collections::HashSet;

use leptos::prelude::*;

use super::data::Explorer;
use super::row::FileRow;
use crate::i18n::{Text, t};
use crate::locales::{files as files_texts, storage as texts};
use crate::parts::media::{ROOMY_ROWS, use_media};
use crate::ui::{Checkbox, VirtualList, Window};

/// Heights of a row in pixels; `style/views/explorer.css` gives rows the same.
const ROW: f64 = 52.0;
const ROOMY_ROW: f64 = 60.0;

/// Draws the list.
#[component]
pub fn FileList(
    /// What was met, and what is chosen.
    explorer: Explorer,
    /// The files by their places, in order.
    files: Memo<Vec<usize>>,
    /// What they are.
    label: Text,
) -> impl IntoView {
    let chosen = explorer.chosen;
    let total = Memo::new(move |_| files.read().len());
    let is_all = Memo::new(move |_| {
        let chosen = chosen.read();
        let files = files.read();
        !files.is_empty() && files.iter().all(|file| chosen.contains(file))
    });
    let all = move |_| {
        let is_all = is_all.get_untracked();
        let files = files.get_untracked();
        chosen.update(|chosen| {
            chosen.clear();
            if !is_all {
                chosen.extend(files);
            }
        });
    };
    let window = RwSignal::new(Window::default());
    let roomy = use_media(ROOMY_ROWS);
    let height = Signal::derive(move || if roomy.get() { ROOMY_ROW } else { ROW });
    let row = move |index: usize| {
        let first = files.read_untracked().get(index).copied()?;
        // When rows have left the end, the row is taken away in the same moment: it keeps its last looks until then.
        let at = Memo::new(move |before: Option<&usize>| {
            files.read().get(index).or(before).copied().unwrap_or(first)
        });
        Some(view! { <FileRow index=index at=at explorer=explorer /> }.into_any())
    };
    let is_mixed = move || !chosen.read().is_empty() && !is_all.get();
    view! {
        <div
            class="listing listing-explorer"
            role="grid"
            aria-label=t(label)
            aria-multiselectable="true"
            aria-rowcount=move || (total.get() + 1).to_string()
        >
            <div class="columns" role="row" aria-rowindex="1">
                <div class="cell cell-check" role="columnheader">
                    <Checkbox
                        label=t(files_texts::SELECT_ALL)
                        checked=is_all
                        mixed=Signal::derive(is_mixed)
                        on_toggle=all
                    />
                </div>
                <div class="cell cell-name" role="columnheader">{t(files_texts::NAME)}</div>
                <div class="cell cell-size" role="columnheader">{t(files_texts::SIZE)}</div>
                <div class="cell cell-time" role="columnheader">{t(texts::CHANGED)}</div>
                <div class="cell cell-menu" role="columnheader">
                    <span class="visually-hidden">{t(files_texts::ROW_ACTIONS)}</span>
                </div>
            </div>
            <VirtualList total=total row_height=height window=window>
                <For
                    each=move || window.get().start..window.get().end.min(total.get())
                    key=|index| *index
                    children=row
                />
            </VirtualList>
        </div>
    }
}

/// Chooses a file, or lets it be.
pub fn toggle(chosen: RwSignal<HashSet<usize>>, at: usize) {
    chosen.update(|chosen| {
        if !chosen.remove(&at) {
            chosen.insert(at);
        }
    });
}
