//! The field that makes tasks: one of a line, or one of each line that is pasted. Lines wait for their turn, and what
//! could not be made stays.

mod lines;

use leptos::ev::{ClipboardEvent, SubmitEvent};
use leptos::prelude::*;
use portico_client::drive::model::tasks::TaskListId;

use self::lines::Lines;
use super::Scene;
use super::quick;
use crate::i18n::{say, t};
use crate::locales::{common, tasks as texts};
use crate::parts::refusal::{LONGEST_NAME, too_long};
use crate::ui::{Button, ButtonKind, glyphs, unique_id};

/// Draws it.
#[component]
pub fn Add(
    /// What the view shares.
    scene: Scene,
    /// The list that they become tasks of.
    id: StoredValue<TaskListId>,
    /// Its name.
    name: Memo<String>,
    /// Why nothing can be added.
    #[prop(into)]
    reason: Signal<Option<String>>,
) -> impl IntoView {
    let field = Lines::of(scene, id);
    let Lines { value, refusal, left, .. } = field;
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let line = value.get_untracked().trim().to_owned();
        if line.is_empty() || reason.read_untracked().is_some() {
            return;
        }
        if let Some(told) = too_long(&line, LONGEST_NAME) {
            refusal.set(Some(told));
            return;
        }
        value.set(String::new());
        // What could not be made before comes first.
        let mut all = left.get_untracked();
        left.set(Vec::new());
        all.push(line);
        field.add(all);
    };
    let paste = move |event: ClipboardEvent| {
        let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok());
        let all = quick::lines(&text.unwrap_or_default());
        if all.len() > 1 && reason.read_untracked().is_none() {
            event.prevent_default();
            field.add(all);
        }
    };
    let waiting = move || {
        let lines = left.get();
        let count = lines.len() as u64;
        let row = |line: String| view! { <li>{line}</li> };
        let drop_them = move |()| {
            left.set(Vec::new());
            refusal.set(None);
            field.keep();
        };
        (count > 0).then(|| {
            view! {
                <div class="task-left" role="group" aria-label=move || texts::lines_left(count)>
                    <p>{move || texts::lines_left(count)}</p>
                    <ul>{lines.into_iter().map(row).collect_view()}</ul>
                    <div class="task-left-buttons">
                        <Button glyph=glyphs::ROTATE_CCW on_press=move |()| field.again()>
                            {t(common::TRY_AGAIN)}
                        </Button>
                        <Button kind=ButtonKind::Quiet on_press=drop_them>
                            {t(texts::DISCARD_LINES)}
                        </Button>
                    </div>
                </div>
            }
        })
    };
    let note = unique_id("note");
    let described = note.clone();
    view! {
        <form class="task-add" on:submit=submit>
            <input
                type="text"
                aria-label=move || texts::add_to(&name.read())
                aria-describedby=described
                aria-invalid=move || refusal.read().is_some().then_some("true")
                placeholder=move || say(texts::ADD_HINT)
                autocomplete="off"
                enterkeyhint="done"
                readonly=move || reason.read().is_some()
                title=move || reason.get()
                prop:value=move || value.get()
                on:input=move |event| field.typed(event_target_value(&event))
                on:paste=paste
            />
            <p class="field-note field-error" id=note aria-live="polite">
                {move || refusal.get()}
            </p>
            {waiting}
        </form>
    }
}
