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
