//! Tasks and notes of the demo account, as many as somebody wants to see whether all of them can still be worked with.

use crate::db::entity::note::Mark;
use crate::db::entity::{note, note_list, notepad, project, project_list, task, task_list};
use crate::db::rows;
use crate::services::User;
use crate::services::name::key;
use crate::services::problem::Problem;
use crate::state::State;

/// One task of so many is due on [`BUSY_DAY`].
const DUE: i64 = 100;

/// A day on which much is to be done.
const BUSY_DAY: &str = "2030-05-14";

/// Makes so many tasks in one list of one project.
pub(super) async fn fill_tasks(state: &State, user: &User, count: u32) -> Result<(), Problem> {
    let created = state.now();
    let tx = state.db().write().await?;
    let group = project_list::Model {
        id: 0,
        user_id: user.id,
        name: "Long".to_owned(),
        name_key: key("Long"),
        created,
        archived_at: None,
        trashed_at: None,
    };
    let group = rows::insert(&tx, project_list::Entity, group).await?;
    let project = project::Model {
        id: 0,
        list_id: group,
        name: "Everything".to_owned(),
        name_key: key("Everything"),
        start_date: String::new(),
        due_date: String::new(),
        is_completed: false,
        last_number: i32::try_from(count).unwrap_or(i32::MAX),
        created,
        archived_at: None,
        trashed_at: None,
    };
    let project = rows::insert(&tx, project::Entity, project).await?;
    let list = task_list::Model {
        id: 0,
        project_id: project,
        name: "To do".to_owned(),
        due_date: String::new(),
        created,
        archived_at: None,
        trashed_at: None,
    };
    let list = rows::insert(&tx, task_list::Entity, list).await?;
    let row = |number: i64| {
        let name = format!("Task {number}");
        task::Model {
            id: 0,
            user_id: user.id,
            list_id: list,
            number: i32::try_from(number).unwrap_or(i32::MAX),
            name_key: key(&name),
            name,
            description: String::new(),
            start_date: String::new(),
            due_date: if number % DUE == 0 { BUSY_DAY.to_owned() } else { String::new() },
            is_private: false,
            priority: i32::from(number % 7 == 0) * 3,
            progress: 0,
            is_completed: false,
            color: String::new(),
            place: number,
            is_assigned: false,
            assigned_id: None,
            maker_id: None,
            tag_id: None,
            last_comment: 0,
            created,
            archived_at: None,
            trashed_at: None,
        }
    };
    let all = (1..=i64::from(count)).map(row).collect();
    rows::insert_many(&tx, task::Entity, all).await?;
    Ok(tx.commit().await?)
}

/// Makes a notepad with so many lists, and a note in each.
pub(super) async fn fill_notes(state: &State, user: &User, count: u32) -> Result<(), Problem> {
    let created = state.now();
    let tx = state.db().write().await?;
    let pad = notepad::Model {
        id: 0,
        user_id: user.id,
        member_id: None,
        name: "Long".to_owned(),
        name_key: key("Long"),
        created,
        archived_at: None,
        trashed_at: None,
    };
    let pad = rows::insert(&tx, notepad::Entity, pad).await?;
    for place in 1..=i64::from(count) {
        let list = note_list::Model {
            id: 0,
            notepad_id: pad,
            name: format!("List {place}"),
            color: String::new(),
            size: 1,
            place,
            created,
            archived_at: None,
            trashed_at: None,
        };
        let list_id = rows::insert(&tx, note_list::Entity, list).await?;
        let text = format!("Note of list {place}");
        let note = note::Model {
            id: 0,
            list_id,
            text_key: key(&text),
            text,
            status: Mark::Default,
            created,
            file_id: None,
        };
        rows::insert(&tx, note::Entity, note).await?;
    }
    Ok(tx.commit().await?)
}
