//! The menu of a task: how far it is, how urgent, where else it may be, and aside.

use leptos::prelude::*;
use portico_client::drive::model::tasks::{Priority, Shelf, Task, TaskChange, TaskId, TaskItem};

use super::priority_text;
use crate::i18n::{Text, t};
use crate::locales::tasks as texts;
use crate::parts::aside::{put_aside, under};
use crate::ui::{MenuItem, glyphs};
use crate::views::tasks::Scene;
use crate::views::tasks::place::TASK;
use crate::views::tasks::status::Status;

/// What can be done with it.
pub fn items(scene: Scene, task: &Task) -> Vec<MenuItem> {
    let (data, router) = (scene.data, scene.router);
    let id = StoredValue::new(task.id.clone());
    let name = StoredValue::new(task.name.clone());
    let open = move || router.go(&router.href_with(TASK, Some(id.get_value().as_str())));
    let no = (!task.can_edit).then_some(texts::READ_ONLY);
    let mut items = vec![MenuItem::new(t(texts::OPEN_TASK), open).with_glyph(glyphs::PENCIL)];
    let now = Status::of(task);
    let steps = Status::ALL.map(|status| {
        MenuItem::new(t(status.text()), move || data.set_status(&id.get_value(), status))
            .with_check(now == status)
            .with_reason(no.map(t))
    });
    items.extend(under(texts::STATUS, steps.into()));
    let priorities = Priority::ALL.into_iter().rev().map(|priority| {
        let pick = move || data.change(&id.get_value(), TaskChange::Priority(priority));
        MenuItem::new(t(priority_text(priority)), pick)
            .with_check(task.priority == priority)
            .with_reason(no.map(t))
    });
    items.extend(under(texts::PRIORITY, priorities.collect()));
    items.extend(moves(scene, task, id, no));
    let shelve = Callback::new(move |shelf: Shelf| {
        data.shelve(TaskItem::Task(id.get_value()), name.get_value(), shelf);
    });
    items.extend(put_aside(shelve, no));
    items
}

/// Within the list, to other lists that are shown, and to other projects.
fn moves(scene: Scene, task: &Task, id: StoredValue<TaskId>, no: Option<Text>) -> Vec<MenuItem> {
    let data = scene.data;
    let Some(own) = task.list.clone() else { return Vec::new() };
    let (row, lists) = data.lists.with_untracked(|lists| {
        let lists = lists.ready().map(|it| it.lists.clone()).unwrap_or_default();
        let row = lists
            .iter()
            .find(|list| list.id == own)
            .map(|list| list.tasks.iter().map(|task| task.id.clone()).collect::<Vec<_>>());
        (row.unwrap_or_default(), lists)
    });
    let at = row.iter().position(|it| *it == task.id).unwrap_or(0);
    let (first, last) = (at == 0, at + 1 >= row.len());
    let before_previous = at.checked_sub(2).and_then(|at| row.get(at)).cloned();
    let next = row.get(at + 1).cloned();
    let (up, down) = (own.clone(), own.clone());
    let mut items = vec![
        MenuItem::new(t(texts::MOVE_UP), move || {
            data.place(&id.get_value(), &up, before_previous.clone());
        })
        .with_glyph(glyphs::ARROW_UP)
        .with_reason(no.or(first.then_some(texts::IS_FIRST)).map(t))
        .in_new_group(),
        MenuItem::new(t(texts::MOVE_DOWN), move || {
            data.place(&id.get_value(), &down, next.clone());
        })
        .with_glyph(glyphs::ARROW_DOWN)
        .with_reason(no.or(last.then_some(texts::IS_LAST)).map(t)),
    ];
    let to_lists = lists.into_iter().filter(|list| list.id != own).map(|list| {
        let end = list.tasks.last().map(|task| task.id.clone());
        let pick = move || data.place(&id.get_value(), &list.id, end.clone());
        MenuItem::new(list.name, pick).with_reason(no.map(t))
    });
    items.extend(under(texts::MOVE_TO, to_lists.collect()));
    let projects = data.projects.with_untracked(|projects| {
        projects
            .ready()
            .into_iter()
            .flatten()
            .flat_map(|list| list.projects.clone())
            .collect::<Vec<_>>()
    });
    let others = projects.into_iter().filter(|project| task.project.as_ref() != Some(&project.id));
    let to_projects = others.map(|project| {
        let shown = project.name.clone();
        let pick = move || data.move_to_project(&id.get_value(), &project.id, project.name.clone());
        MenuItem::new(shown, pick).with_reason(no.map(t))
    });
    items.extend(under(texts::MOVE_TO_PROJECT, to_projects.collect()));
    items
}
