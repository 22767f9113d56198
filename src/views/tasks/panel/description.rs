//! What is to be done, as formatted text, and its field.

use leptos::prelude::*;
use portico_client::drive::model::tasks::{TaskChange, TaskId};

use super::words::Words;
use crate::i18n::t;
use crate::locales::tasks as texts;
use crate::ui::{IconButton, glyphs};
use crate::views::tasks::Scene;
use crate::views::tasks::draft::Draft;

/// Shows it, or lets it be written.
#[component]
pub fn Description(
    /// What the view shares.
    scene: Scene,
    /// Which task.
    id: StoredValue<TaskId>,
    /// Why it cannot be changed.
    #[prop(into)]
    reason: Signal<Option<String>>,
) -> impl IntoView {
    let data = scene.data;
    let text = Memo::new(move |_| {
        data.opened.read().ready().map(|(task, _)| task.description.clone()).unwrap_or_default()
    });
    let draft = move || Draft::of_description(data.drafts, &id.get_value());
    // What was typed before is gone on with.
    let is_open = RwSignal::new(draft().get().is_some());
    let shown = move || match (text.read().is_empty(), data.markdown.get()) {
        (true, _) => view! { <p class="task-faint">{t(texts::NO_DESCRIPTION)}</p> }.into_any(),
        (false, Some(markdown)) => {
            view! { <div class="markdown task-text">{markdown(&text.read())}</div> }.into_any()
        }
        (false, None) => view! { <p class="task-text">{text.get()}</p> }.into_any(),
    };
    let perform =
        Callback::new(move |text| data.write(&id.get_value(), TaskChange::Description(text)));
    let close = Callback::new(move |()| is_open.set(false));
    let body = move || {
        if is_open.get() {
            let initial = text.get_untracked();
            view! {
                <Words
                    label=texts::DESCRIPTION
                    action=texts::SAVE
                    initial=initial
                    draft=draft()
                    may_be_empty=true
                    on_close=Some(close)
                    reason=reason
                    perform=perform
                />
            }
            .into_any()
        } else {
            shown()
        }
    };
    view! {
        <section class="task-part">
            <header class="task-part-head">
                <h3>{t(texts::DESCRIPTION)}</h3>
                <IconButton
                    label=t(texts::EDIT_DESCRIPTION)
                    glyph=glyphs::PENCIL
                    reason=reason
                    on_press=move |()| is_open.set(true)
                />
            </header>
            {body}
        </section>
    }
}
