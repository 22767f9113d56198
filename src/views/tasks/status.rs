//! How far a task is: not begun, in progress, or completed; pure.

use portico_client::drive::model::tasks::{Task, TaskChange};

use crate::i18n::Text;
use crate::locales::tasks as texts;

/// What a task that is begun has of its progress at first, in percent.
const HALF: u8 = 50;

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nobody has begun.
    Open,
    /// Somebody has.
    Begun,
    /// It is completed.
    Done,
}

impl Status {
    /// All of them, the first ones first.
    pub const ALL: [Self; 3] = [Self::Open, Self::Begun, Self::Done];

    /// That of a task.
    #[must_use]
    pub const fn of(task: &Task) -> Self {
        match (task.is_completed, task.progress) {
            (true, _) => Self::Done,
            (false, 0) => Self::Open,
            (false, _) => Self::Begun,
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::Open => texts::NOT_BEGUN,
            Self::Begun => texts::BEGUN,
            Self::Done => texts::COMPLETED,
        }
    }

    /// What tells its column from the others.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Begun => "begun",
            Self::Done => "done",
        }
    }

    /// What has to change about a task for it to be so, in this order.
    #[must_use]
    pub fn changes(self, task: &Task) -> Vec<TaskChange> {
        let mut changes = Vec::new();
        let is_done = self == Self::Done;
        if task.is_completed != is_done {
            changes.push(TaskChange::Completed(is_done));
        }
        match (self, task.progress) {
            (Self::Open, 1..) => changes.push(TaskChange::Progress(0)),
            (Self::Begun, 0 | 100..) => changes.push(TaskChange::Progress(HALF)),
            (Self::Open | Self::Begun | Self::Done, _) => {}
        }
        changes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::tasks::filter::tests::task;

    #[test]
    fn whatever_a_task_was_it_becomes_what_it_is_moved_to() {
        for (is_completed, progress) in [(false, 0), (false, 25), (true, 0), (true, 100)] {
            let task = Task { is_completed, progress, ..task() };
            for status in Status::ALL {
                let moved = |task: Task, change: TaskChange| task.with(&change);
                let now = status.changes(&task).into_iter().fold(task.clone(), moved);
                assert_eq!(Status::of(&now), status, "{is_completed} {progress}");
            }
        }
        let begun = Task { progress: 25, ..task() };
        assert!(Status::Begun.changes(&begun).is_empty(), "it keeps how far it was");
    }
}
