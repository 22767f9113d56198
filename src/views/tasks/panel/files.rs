//! The files on a task.

use leptos::prelude::*;
use portico_client::drive::model::tasks::{AttachedFile, FileId, TaskId};

use crate::i18n::{format, t};
use crate::locales::tasks as texts;
use crate::parts::pick_file::PickFile;
use crate::ui::{IconButton, glyphs};
use crate::views::tasks::Scene;

/// Draws them.
#[component]
pub fn Files(
    /// What the view shares.
    scene: Scene,
    /// Which task.
    id: StoredValue<TaskId>,
) -> impl IntoView {
    let data = scene.data;
    let files = Memo::new(move |_| {
        data.opened.read().ready().map(|(task, _)| task.files.clone()).unwrap_or_default()
    });
    let is_picking = RwSignal::new(false);
    let close = Callback::new(move |()| is_picking.set(false));
    let pick = Callback::new(move |(file, _): (FileId, String)| {
        is_picking.set(false);
        data.attach(id.get_value(), file);
    });
    let picker = move || {
        is_picking.get().then(|| {
            view! { <PickFile title=texts::ATTACH on_pick=pick on_close=close /> }
        })
    };
    let row = move |file: AttachedFile| {
        let (name, label, size) = (file.name.clone(), file.name.clone(), file.size);
        let named = label.clone();
        let stored = StoredValue::new(file);
        let detach = move |()| {
            let file = stored.get_value();
            data.detach(id.get_value(), file.id, &file.name);
        };
        view! {
            <li class="task-file" aria-label=label>
                <span>{name}</span>
                <span class="task-faint">{format::size(size)}</span>
                <IconButton
                    label=move || texts::detach(&named)
                    glyph=glyphs::X
                    on_press=detach
                />
            </li>
        }
        .into_any()
    };
    let body = move || match files.get() {
        files if files.is_empty() => {
            view! { <p class="task-faint">{t(texts::NO_FILES)}</p> }.into_any()
        }
        files => view! { <ul>{files.into_iter().map(row).collect_view()}</ul> }.into_any(),
    };
    view! {
        <section class="task-part">
            <header class="task-part-head">
                <h3>{t(texts::FILES)}</h3>
                <IconButton
                    label=t(texts::ATTACH)
                    glyph=glyphs::LINK
                    on_press=move |()| is_picking.set(true)
                />
            </header>
            {body}
            {picker}
        </section>
    }
}
