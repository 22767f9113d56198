//! The lists of tasks that are shown.

use portico_client::drive::model::tasks::{ProjectId, Task, TaskId, TaskList, TaskListId};

/// Lists of tasks: those of a project, or of all.
#[derive(Debug, Clone, PartialEq)]
pub struct Lists {
    /// The project; none for all.
    pub project: Option<ProjectId>,
    /// Its lists with their tasks.
    pub lists: Vec<TaskList>,
}

impl Lists {
    /// A task.
    #[must_use]
    pub fn task(&self, id: &TaskId) -> Option<&Task> {
        self.lists.iter().flat_map(|list| &list.tasks).find(|task| task.id == *id)
    }

    /// A task that was at this place of this list when it was looked for last, wherever it is now: `hint` learns it.
    #[must_use]
    pub fn near(&self, id: &TaskId, hint: &mut (usize, usize)) -> Option<&Task> {
        let (list, at) = *hint;
        let there = self.lists.get(list).and_then(|list| list.tasks.get(at));
        if let Some(task) = there.filter(|task| task.id == *id) {
            return Some(task);
        }
        for (list, it) in self.lists.iter().enumerate() {
            if let Some(at) = it.tasks.iter().position(|task| task.id == *id) {
                *hint = (list, at);
                return it.tasks.get(at);
            }
        }
        None
    }

    /// A task, to be changed.
    pub fn task_mut(&mut self, id: &TaskId) -> Option<&mut Task> {
        self.lists.iter_mut().flat_map(|list| &mut list.tasks).find(|task| task.id == *id)
    }

    /// A list.
    #[must_use]
    pub fn list(&self, id: &TaskListId) -> Option<&TaskList> {
        self.lists.iter().find(|list| list.id == *id)
    }

    /// Takes a task out of its list.
    pub fn take(&mut self, id: &TaskId) -> Option<Task> {
        let list = self.lists.iter_mut().find(|list| list.tasks.iter().any(|it| it.id == *id))?;
        let at = list.tasks.iter().position(|it| it.id == *id)?;
        Some(list.tasks.remove(at))
    }

    /// Puts a task into a list, behind another one or to its beginning; one that goes where nothing is shown is gone.
    pub fn put(&mut self, id: &TaskId, to: &TaskListId, after: Option<&TaskId>) {
        let Some(task) = self.take(id) else { return };
        if let Some(list) = self.lists.iter_mut().find(|it| it.id == *to) {
            let behind = after.and_then(|id| list.tasks.iter().position(|it| it.id == *id));
            let at = behind.map_or(0, |at| at + 1);
            list.tasks.insert(at, Task { list: Some(list.id.clone()), ..task });
        }
    }

    /// The last task of a list.
    #[must_use]
    pub fn end(&self, list: &TaskListId) -> Option<TaskId> {
        self.list(list)?.tasks.last().map(|task| task.id.clone())
    }

    /// What a task of a list is behind when it goes right before another one of it; none for the beginning.
    #[must_use]
    pub fn before(&self, list: &TaskListId, id: &TaskId, moved: &TaskId) -> Option<TaskId> {
        let tasks = &self.list(list)?.tasks;
        let at = tasks.iter().position(|it| it.id == *id)?;
        let before = tasks.get(..at).unwrap_or_default();
        before.iter().rev().find(|it| it.id != *moved).map(|it| it.id.clone())
    }
}

/// All tasks by their lists, in the order in which they come.
#[must_use]
pub fn grouped(tasks: Vec<Task>) -> Vec<TaskList> {
    let mut lists: Vec<TaskList> = Vec::new();
    for task in tasks {
        let Some(id) = task.list.clone() else { continue };
        match lists.iter_mut().find(|list| list.id == id) {
            Some(list) => list.tasks.push(task),
            None => {
                let name = [task.project_name.as_str(), task.list_name.as_str()].join(" › ");
                lists.push(TaskList { id, name, due: None, tasks: vec![task] });
            }
        }
    }
    lists
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::tasks::filter::tests::task;

    fn lists() -> Lists {
        let named = |id: &str| Task { id: TaskId::new(id), ..task() };
        let list = |id: &str, tasks: &[&str]| TaskList {
            id: TaskListId::new(id),
            name: id.to_owned(),
            due: None,
            tasks: tasks.iter().map(|id| named(id)).collect(),
        };
        Lists { project: None, lists: vec![list("x", &["a", "b", "c"]), list("y", &["d"])] }
    }

    fn order(lists: &Lists, list: &str) -> Vec<String> {
        let list = lists.list(&TaskListId::new(list)).unwrap();
        list.tasks.iter().map(|task| task.id.as_str().to_owned()).collect()
    }

    #[test]
    fn tasks_go_behind_others_and_to_the_beginning() {
        let (mut all, x, y) = (lists(), TaskListId::new("x"), TaskListId::new("y"));
        let (a, c, d) = (TaskId::new("a"), TaskId::new("c"), TaskId::new("d"));
        all.put(&c, &x, None);
        assert_eq!(order(&all, "x"), ["c", "a", "b"]);
        all.put(&c, &y, Some(&d));
        assert_eq!(
            (order(&all, "x"), order(&all, "y")),
            (vec!["a".into(), "b".into()], vec!["d".into(), "c".into()])
        );
        assert_eq!(all.task(&c).unwrap().list, Some(y));
        all.put(&a, &TaskListId::new("elsewhere"), None);
        assert_eq!(all.task(&a), None);
    }

    #[test]
    fn right_before_another_one_is_behind_what_is_there() {
        let (all, x) = (lists(), TaskListId::new("x"));
        let before = |id: &str, moved: &str| {
            all.before(&x, &TaskId::new(id), &TaskId::new(moved)).map(|it| it.as_str().to_owned())
        };
        assert_eq!(before("a", "c"), None);
        assert_eq!(before("c", "a").as_deref(), Some("b"));
        assert_eq!(before("b", "a"), None, "it leaves its own place");
    }
}
