//! What a drag carries from one part of the view to another.

use portico_client::drive::model::tasks::TaskId;

use super::data::When;

const START: &str = "start ";
const DUE: &str = "due ";

/// A task that is dragged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dragged {
    /// Which one.
    pub task: TaskId,
    /// Which of its days is meant; none where it is dragged out of a list.
    pub when: Option<When>,
}

impl Dragged {
    /// As the drag carries it.
    #[must_use]
    pub fn word(&self) -> String {
        let when = match self.when {
            Some(When::Start) => START,
            Some(When::Due) => DUE,
            None => "",
        };
        [when, self.task.as_str()].concat()
    }

    /// What the drag carries.
    #[must_use]
    pub fn read(word: &str) -> Self {
        let (when, id) = match (word.strip_prefix(START), word.strip_prefix(DUE)) {
            (Some(id), _) => (Some(When::Start), id),
            (None, Some(id)) => (Some(When::Due), id),
            (None, None) => (None, word),
        };
        Self { task: TaskId::new(id), when }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dragged_is_read_again() {
        for when in [None, Some(When::Start), Some(When::Due)] {
            let dragged = Dragged { task: TaskId::new("17"), when };
            assert_eq!(Dragged::read(&dragged.word()), dragged);
        }
    }
}
