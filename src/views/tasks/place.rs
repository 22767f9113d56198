//! What the address of the tasks asks for.

use portico_client::drive::model::tasks::{Day, ProjectId, Shelf, TaskId};

use crate::routes::path::{Path, SEARCH_WORDS};
use crate::routes::router::Router;

const PLACE: &str = "place";
const ARCHIVE: &str = "archive";
const TRASH: &str = "trash";
/// The query parameter of the task whose panel is open.
pub const TASK: &str = "task";
/// The query parameter of how tasks are laid out.
pub const VIEW: &str = "view";
/// Its value for columns.
pub const BOARD: &str = "board";

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
        match (words, router.param(PLACE).as_deref(), Path::parse(&router.path())) {
            (Some(words), _, _) => Self::Search(words),
            (None, Some(ARCHIVE), _) => Self::Shelf(Shelf::Archive),
            (None, Some(TRASH), _) => Self::Shelf(Shelf::Trash),
            (None, _, Some(Path::Project(id))) => Self::Project(id),
            (None, _, _) => Self::All,
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

/// The address of what was put aside.
#[must_use]
pub fn shelf_href(shelf: Shelf) -> String {
    let word = match shelf {
        Shelf::Archive => ARCHIVE,
        Shelf::Trash => TRASH,
    };
    Path::Tasks.href_with(&[(PLACE, word)])
}

/// Where a project is.
#[must_use]
pub fn project_href(project: &ProjectId) -> String {
    Path::Project(project.clone()).href()
}

/// Where a task is opened.
#[must_use]
pub fn task_href(task: &TaskId) -> String {
    Path::Tasks.href_with(&[(TASK, task.as_str())])
}

/// This day where the person is.
#[must_use]
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    Day::new(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}
