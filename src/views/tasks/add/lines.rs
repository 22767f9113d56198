//! Lines on their way to become tasks, one after the other; what could not be made stays, line by line.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::tasks::TaskListId;

use crate::parts::refusal::{LONGEST_NAME, sentence, too_long};
use crate::views::tasks::Scene;
use crate::views::tasks::draft::Draft;
use crate::views::tasks::place::today;

/// What is on its way goes on when the field is gone.
type Queue = Arc<Mutex<VecDeque<String>>>;

fn lock(queue: &Queue) -> MutexGuard<'_, VecDeque<String>> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lines on their way to become tasks; handles only.
#[derive(Clone, Copy)]
pub(super) struct Lines {
    scene: Scene,
    list: StoredValue<TaskListId>,
    /// What is in the field.
    pub(super) value: RwSignal<String>,
    /// What is on its way.
    queue: StoredValue<Queue>,
    busy: RwSignal<bool>,
    /// What could not be made, line by line.
    pub(super) left: RwSignal<Vec<String>>,
    pub(super) refusal: RwSignal<Option<String>>,
}

impl Lines {
    pub(super) fn of(scene: Scene, list: StoredValue<TaskListId>) -> Self {
        let kept = Draft::of_lines(scene.data.drafts, &list.get_value()).get().unwrap_or_default();
        let mut kept: Vec<String> = kept.split('\n').map(str::to_owned).collect();
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
    pub(super) fn keep(self) {
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

    pub(super) fn typed(self, text: String) {
        self.refusal.set(too_long(&text, LONGEST_NAME));
        self.value.set(text);
        self.keep();
    }

    /// Makes tasks of these, behind those that are on their way.
    pub(super) fn add(self, lines: Vec<String>) {
        self.queue.with_value(|queue| lock(queue).extend(lines));
        self.keep();
        if !self.busy.get_untracked() {
            self.go_on();
        }
    }

    /// Tries again with what could not be made.
    pub(super) fn again(self) {
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
