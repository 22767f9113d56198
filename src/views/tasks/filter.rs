//! Which tasks are shown, as the address says it; pure.

use portico_client::drive::model::tasks::{AccessUserId, Day, Task};

/// The query parameter of whose tasks.
pub const WHO: &str = "who";
/// The query parameter of when they are to be done.
pub const DUE: &str = "due";
/// The query parameter of a tag.
pub const TAG: &str = "tag";
/// The query parameter of words in them.
pub const TEXT: &str = "text";
/// The query parameter that leaves out what is done.
pub const OPEN: &str = "open";

/// The value of [`WHO`] for the own ones.
pub const ME: &str = "me";

/// When a task is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Before today.
    Overdue,
    /// Today, or before.
    Today,
    /// In the coming seven days, or before.
    Week,
    /// Nobody says.
    Never,
}

impl Due {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Overdue, Self::Today, Self::Week, Self::Never];

    /// Its word in the address.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Week => "week",
            Self::Never => "none",
        }
    }
}

/// Which tasks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only those of who is signed in.
    pub is_mine: bool,
    /// Only those of this time.
    pub due: Option<Due>,
    /// Only those with this tag.
    pub tag: Option<String>,
    /// Only those with these words.
    pub text: String,
    /// Only those that are not done.
    pub is_open: bool,
}

impl Filter {
    /// Reads it from the parameters of the address; what it does not know is as if it were not there.
    #[must_use]
    pub fn read(param: impl Fn(&str) -> Option<String>) -> Self {
        let due = param(DUE);
        Self {
            is_mine: param(WHO).as_deref() == Some(ME),
            due: Due::ALL.into_iter().find(|it| Some(it.word()) == due.as_deref()),
            tag: param(TAG).filter(|tag| !tag.is_empty()),
            text: param(TEXT).unwrap_or_default().trim().to_lowercase(),
            is_open: param(OPEN).is_some(),
        }
    }

    /// True when it leaves nothing out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it shows a task.
    #[must_use]
    pub fn shows(&self, task: &Task, me: Option<&AccessUserId>, today: Day) -> bool {
        let assigned = task.assigned.as_ref().map(|person| &person.id);
        let is_whose = !self.is_mine || (assigned.is_some() && assigned == me);
        // What is done is not late.
        let until = |last: Day| !task.is_completed && task.due.is_some_and(|due| due <= last);
        let is_when = match self.due {
            None => true,
            Some(Due::Overdue) => until(today.plus(-1)),
            Some(Due::Today) => until(today),
            Some(Due::Week) => until(today.plus(7)),
            Some(Due::Never) => task.due.is_none(),
        };
        let is_tag = self.tag.is_none()
            || task.tag.as_ref().map(|tag| tag.id.as_str()) == self.tag.as_deref();
        let is_text = self.text.is_empty()
            || [&task.name, &task.description]
                .iter()
                .any(|it| it.to_lowercase().contains(&self.text));
        is_whose && is_when && is_tag && is_text && !(self.is_open && task.is_completed)
    }
}

/// True for a task that should have been done before today.
#[must_use]
pub fn is_late(task: &Task, today: Day) -> bool {
    !task.is_completed && task.due.is_some_and(|due| due < today)
}

#[cfg(test)]
pub mod tests {
    use portico_client::drive::model::tasks::{Person, Priority, Tag, TagId, TaskId};

    use super::*;

    pub fn task() -> Task {
        Task {
            id: TaskId::new("1"),
            name: "Call Ann".to_owned(),
            description: "About the Garden".to_owned(),
            start: None,
            due: Day::parse("2026-11-28"),
            is_private: false,
            priority: Priority::None,
            progress: 0,
            is_completed: false,
            color: String::new(),
            assigned: Some(Person { id: AccessUserId::new("0"), name: String::new() }),
            tag: Some(Tag { id: TagId::new("7"), name: "a".to_owned(), color: String::new() }),
            list: None,
            list_name: String::new(),
            project: None,
            project_name: String::new(),
            comments: 0,
            can_edit: true,
            files: Vec::new(),
        }
    }

    fn shows(query: &[(&str, &str)], task: &Task) -> bool {
        let value = |name: &str| query.iter().find(|it| it.0 == name).map(|it| it.1.to_owned());
        let today = Day::parse("2026-11-29").unwrap();
        Filter::read(value).shows(task, Some(&AccessUserId::new("0")), today)
    }

    #[test]
    fn tasks_are_shown_by_what_the_address_says() {
        let late = task();
        for query in [
            ("who", "me"),
            ("due", "overdue"),
            ("due", "today"),
            ("tag", "7"),
            ("text", "gARD"),
            ("due", "x"),
        ] {
            assert!(shows(&[query], &late), "{query:?}");
        }
        for query in [("due", "none"), ("tag", "8"), ("text", "milk")] {
            assert!(!shows(&[query], &late), "{query:?}");
        }
        assert!(!shows(&[("who", "me"), ("text", "milk")], &late), "all of them count");
    }

    #[test]
    fn what_is_done_is_not_late() {
        let done = Task { is_completed: true, ..task() };
        assert!(!shows(&[("due", "overdue")], &done));
        assert!(!shows(&[("open", "1")], &done));
        assert!(shows(&[], &done));
        assert!(!is_late(&done, Day::parse("2026-11-29").unwrap()));
    }

    #[test]
    fn nobody_is_not_me() {
        let task = Task { assigned: None, ..task() };
        assert!(!shows(&[("who", "me")], &task));
    }
}
