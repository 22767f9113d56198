//! What the address of the tasks asks for.

use leptos::web_sys::HtmlInputElement;
use portico_client::drive::model::tasks::{Day, ProjectId, Shelf, TaskId};

use crate::parts::aside::shelf_of;
use crate::routes::path::{Path, SEARCH_WORDS, TASK_PARAM};
use crate::routes::router::Router;

/// The query parameter of the task whose panel is open.
pub const TASK: &str = TASK_PARAM;
/// The query parameter of how tasks are laid out.
pub const VIEW: &str = "view";
/// The query parameter of the month that the calendar shows.
pub const MONTH: &str = "month";
/// The query parameter of what is arranged.
pub const MANAGE: &str = "manage";

/// How tasks are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Lists below each other.
    List,
    /// Lists beside each other.
    Board,
    /// What is begun beside what is not, and what is completed.
    Stages,
    /// A month.
    Calendar,
}

impl Layout {
    /// All of them; the first is the usual one.
    pub const ALL: [Self; 4] = [Self::List, Self::Board, Self::Stages, Self::Calendar];

    /// Its word in the address; the usual one leaves no trace.
    #[must_use]
    pub const fn word(self) -> Option<&'static str> {
        match self {
            Self::List => None,
            Self::Board => Some("board"),
            Self::Stages => Some("status"),
            Self::Calendar => Some("calendar"),
        }
    }

    /// What the address asks for; who calls it follows it.
    #[must_use]
    pub fn of(router: Router) -> Self {
        let word = router.param(VIEW);
        Self::ALL.into_iter().find(|it| it.word() == word.as_deref()).unwrap_or(Self::List)
    }
}

/// What is arranged in a dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manage {
    /// The project that is shown.
    Project,
    /// The tags.
    Tags,
}

impl Manage {
    /// Its word in the address.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Tags => "tags",
        }
    }

    /// What the address asks for; who calls it follows it.
    #[must_use]
    pub fn of(router: Router) -> Option<Self> {
        let word = router.param(MANAGE)?;
        [Self::Project, Self::Tags].into_iter().find(|it| it.word() == word)
    }
}

/// A place among the tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// All that can be seen.
    All,
    /// Those of a project.
    Project(ProjectId),
    /// What was put aside.
    Shelf(Shelf),
    /// What is looked for.
    Search(String),
}

impl Place {
    /// The place of the address; who calls it follows it.
    #[must_use]
    pub fn of(router: Router) -> Self {
        let words = router.param(SEARCH_WORDS).filter(|words| !words.trim().is_empty());
        match (words, shelf_of(router), Path::parse(&router.path())) {
            (Some(words), _, _) => Self::Search(words),
            (None, Some(shelf), _) => Self::Shelf(shelf),
            (None, None, Some(Path::Project(id))) => Self::Project(id),
            (None, None, _) => Self::All,
        }
    }

    /// The project that is shown, if one is.
    #[must_use]
    pub fn project(&self) -> Option<&ProjectId> {
        match self {
            Self::Project(id) => Some(id),
            Self::All | Self::Shelf(_) | Self::Search(_) => None,
        }
    }
}

/// The task that the address opens; who calls it follows it.
#[must_use]
pub fn opened(router: Router) -> Option<TaskId> {
    router.param(TASK).filter(|id| !id.is_empty()).map(TaskId::new)
}

/// The field of a date holds something that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoSuchDay;

/// The day in the field of a date; none for an empty one.
///
/// # Errors
/// When it is filled in half, or with a day that no calendar has: the browser tells its text as empty then.
pub fn typed_day(field: &HtmlInputElement) -> Result<Option<Day>, NoSuchDay> {
    let text = field.value();
    match Day::parse(&text) {
        Some(day) => Ok(Some(day)),
        None if text.is_empty() && !field.validity().bad_input() => Ok(None),
        None => Err(NoSuchDay),
    }
}

/// This day where the person is.
#[must_use]
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    Day::new(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}
