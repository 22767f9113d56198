//! The field that makes tasks: one of a line, or one of each line that is pasted. Lines wait for their turn, and what
//! could not be made stays.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leptos::ev::{ClipboardEvent, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::tasks::TaskListId;

use super::Scene;
use super::draft::Draft;
use super::place::today;
use super::quick::lines;
use crate::i18n::{say, t};
use crate::locales::{common, tasks as texts};
use crate::parts::refusal::{LONGEST_NAME, sentence, too_long};
use crate::ui::{Button, ButtonKind, glyphs, unique_id};

/// What is on its way goes on when the field is gone.
type Queue = Arc<Mutex<VecDeque<String>>>;

fn lock(queue: &Queue) -> MutexGuard<'_, VecDeque<String>> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lines on their way to become tasks; handles only.
#[derive(Clone, Copy)]
struct Lines {
    scene: Scene,
    list: StoredValue<TaskListId>,
    /// What is in the field.
    value: RwSignal<String>,
    /// What is on its way.
    queue: StoredValue<Queue>,
    busy: RwSignal<bool>,
    /// What could not be made, line by line.
    left: RwSignal<Vec<String>>,
    refusal: RwSignal<Option<String>>,
}

impl Lines {
    fn of(scene: Scene, list: StoredValue<TaskListId>) -> Self {
        let kept = Draft::of_lines(scene.data.drafts, &list.get_value()).get().unwrap_or_default();
        let mut kept: Vec<String> = kept.lines().map(str::to_owned).collect();
        // The last one is what stood in the field.
        let value = kept.pop().unwrap_or_default();
        Self {
            scene,
            list,
            value: RwSignal::new(value),
            queue: StoredValue::new(Queue::default()),
            busy: RwSignal::new(false),
            left: RwSignal::new(kept),
            refusal: RwSignal::new(None),
        }
    }

    fn draft(self) -> Draft {
        Draft::of_lines(self.scene.data.drafts, &self.list.get_value())
    }

    /// Keeps in this browser what is no task yet.
    fn keep(self) {
        let draft = self.draft();
        let mut all = self.left.get_untracked();
        all.extend(self.queue.with_value(|queue| lock(queue).clone()));
        let value = self.value.get_untracked();
        if all.is_empty() && value.trim().is_empty() {
            draft.forget();
        } else {
            all.push(value);
            // Where it is not kept, it is still in the field.
            draft.put(&all.join("\n"));
        }
    }

    fn typed(self, text: String) {
        self.refusal.set(too_long(&text, LONGEST_NAME));
        self.value.set(text);
        self.keep();
    }

    /// Makes tasks of these, behind those that are on their way.
    fn add(self, lines: Vec<String>) {
        self.queue.with_value(|queue| lock(queue).extend(lines));
        self.keep();
        if !self.busy.get_untracked() {
            self.go_on();
        }
    }

    /// Tries again with what could not be made.
    fn again(self) {
        let lines = self.left.get_untracked();
        self.left.set(Vec::new());
        self.add(lines);
    }

    fn go_on(self) {
        let data = self.scene.data;
        self.busy.set(true);
        self.refusal.set(None);
        let (list, queue, draft) = (self.list.get_value(), self.queue.get_value(), self.draft());
        spawn_local(async move {
            loop {
                let Some(line) = lock(&queue).front().cloned() else { break };
                let answer = match too_long(&line, LONGEST_NAME) {
                    Some(told) => Err(told),
                    None => {
                        let work = data.add(list.clone(), line.clone(), today());
                        work.await.map_err(|problem| sentence(&problem))
                    }
                };
                match answer {
                    Ok(()) => {
                        lock(&queue).pop_front();
                        forget_line(&draft, &line);
                    }
                    Err(told) => {
                        self.stop(&queue, told);
                        break;
                    }
                }
            }
            self.busy.try_set(false);
        });
    }

    /// Something was not made: it and what was to follow stays, a single line in the field if nothing else is there.
    fn stop(self, queue: &Queue, told: String) {
        let mut rest: Vec<String> = lock(queue).drain(..).collect();
        let is_free = self.value.try_with_untracked(|value| value.trim().is_empty());
        let has_more = self.left.try_with_untracked(|left| !left.is_empty());
        if rest.len() == 1 && is_free == Some(true) && has_more == Some(false) {
            self.value.try_set(rest.pop().unwrap_or_default());
        } else {
            self.left.try_update(|left| left.extend(rest));
        }
        self.refusal.try_set(Some(told));
        if is_free.is_some() {
            self.keep();
        }
    }
}

/// One line of what is kept has become a task.
fn forget_line(draft: &Draft, line: &str) {
    let Some(kept) = draft.get() else { return };
    let mut lines: Vec<&str> = kept.split('\n').collect();
    // The last one is in the field.
    let before = lines.len().saturating_sub(1);
    if let Some(at) = lines.iter().take(before).position(|it| *it == line) {
        lines.remove(at);
    }
    if lines.iter().all(|line| line.trim().is_empty()) {
        draft.forget();
    } else {
        draft.put(&lines.join("\n"));
    }
}

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
        let all = lines(&text.unwrap_or_default());
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
