//! The menu of a task: how far it is, how urgent, where else it may be, and aside.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{
    Priority, ProjectRow, Shelf, Task, TaskChange, TaskId, TaskItem, TaskListId,
};

use super::priority_text;
use crate::i18n::{Text, t};
use crate::locales::tasks as texts;
use crate::parts::aside::{put_aside, targets, under};
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
    let near = data.lists.with_untracked(|lists| {
        let tasks = &lists.ready()?.list(&own)?.tasks;
        let at = tasks.iter().position(|it| it.id == task.id)?;
        let id = |at: usize| tasks.get(at).map(|task| task.id.clone());
        Some((at == 0, at + 1 >= tasks.len(), at.checked_sub(2).and_then(id), id(at + 1)))
    });
    let Some((first, last, before_previous, next)) = near else { return Vec::new() };
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
    let (others, names): (Vec<TaskListId>, Vec<String>) = data.lists.with_untracked(|lists| {
        let lists = lists.ready().map(|lists| lists.lists.as_slice()).unwrap_or_default();
        let others = lists.iter().filter(|list| list.id != own);
        others.map(|list| (list.id.clone(), list.name.clone())).unzip()
    });
    // The menu is gone before a dialog is answered: what it does holds all that it needs.
    let moved = task.id.clone();
    let pick = Arc::new(move |at: usize| {
        if let Some(list) = others.get(at) {
            let end = data.lists.with_untracked(|lists| lists.ready()?.end(list));
            data.place(&moved, list, end);
        }
    });
    items.extend(targets(texts::MOVE_TO, names, no, scene.ask, pick));
    let (projects, names): (Vec<ProjectRow>, Vec<String>) =
        data.projects.with_untracked(|projects| {
            let all = projects.ready().into_iter().flatten().flat_map(|list| &list.projects);
            let others = all.filter(|project| task.project.as_ref() != Some(&project.id));
            others.map(|project| (project.clone(), project.name.clone())).unzip()
        });
    let moved = task.id.clone();
    let pick = Arc::new(move |at: usize| {
        if let Some(project) = projects.get(at) {
            data.move_to_project(&moved, &project.id, project.name.clone());
        }
    });
    items.extend(targets(texts::MOVE_TO_PROJECT, names, no, scene.ask, pick));
    items
}
