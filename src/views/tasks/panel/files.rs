//! The files on a task or on a comment.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{AttachedFile, Hanger, TaskId};

use super::data::PanelData;
use crate::i18n::{format, t};
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::attach::OnPick;
use crate::parts::open_file::use_file_opener;
use crate::parts::pick_file::PickFile;
use crate::ui::{IconButton, glyphs};

/// Draws them, and lets one be hung on it.
#[component]
pub fn Files(
    /// Asks and changes.
    panel: PanelData,
    /// The open task.
    task: StoredValue<TaskId>,
    /// What they hang on.
    on: Hanger,
    /// Whether they have a title with a button, and a word where there are none.
    title: bool,
    /// The files.
    files: Signal<Vec<AttachedFile>>,
    /// Why nothing can be hung on it or taken off.
    reason: Signal<Option<String>>,
    /// Whether a file is asked for.
    picking: RwSignal<bool>,
) -> impl IntoView {
    let on = StoredValue::new(on);
    let close = Callback::new(move |()| picking.set(false));
    let picker = move || {
        picking.get().then(|| {
            // An uploaded file arrives when the panel may be gone.
            let (task, on) = (task.get_value(), on.get_value());
            let pick: OnPick = Arc::new(move |file, _| {
                picking.try_set(false);
                panel.attach(task.clone(), on.clone(), file);
            });
            view! { <PickFile title=aside_texts::ATTACH on_pick=pick on_close=close /> }
        })
    };
    let opener = use_file_opener();
    let row = move |file: AttachedFile| {
        let (name, label, size) = (file.name.clone(), file.name.clone(), file.size);
        let (named, opened) = (label.clone(), label.clone());
        let stored = StoredValue::new(file);
        let detach = move |()| {
            let file = stored.get_value();
            panel.detach(task.get_value(), on.get_value(), file.id, &file.name);
        };
        view! {
            <li class="task-file" aria-label=label>
                <button
                    type="button"
                    class="task-file-name"
                    aria-label=move || aside_texts::open_file(&opened)
                    on:click=move |_| opener.run(stored.get_value().id)
                >
                    {name}
                </button>
                <span class="task-faint">{format::size(size)}</span>
                <IconButton
                    label=move || texts::detach(&named)
                    glyph=glyphs::X
                    reason=reason
                    on_press=detach
                />
            </li>
        }
        .into_any()
    };
    let body = move || match files.get() {
        files if files.is_empty() => {
            title.then(|| view! { <p class="task-faint">{t(texts::NO_FILES)}</p> }.into_any())
        }
        files => {
            let rows = files.into_iter().map(row).collect_view();
            Some(view! { <ul>{rows}</ul> }.into_any())
        }
    };
    let head = title.then(|| {
        view! {
            <header class="task-part-head">
                <h3>{t(texts::FILES)}</h3>
                <IconButton
                    label=t(aside_texts::ATTACH)
                    glyph=glyphs::LINK
                    reason=reason
                    on_press=move |()| picking.set(true)
                />
            </header>
        }
    });
    view! {
        {head}
        {body}
        {picker}
    }
}
