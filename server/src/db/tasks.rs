//! The tree of tasks in the database: lists of projects, projects, lists of tasks, and members' rights.

pub(crate) mod talk;
pub(crate) mod work;

use std::collections::HashMap;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel as _,
    QueryFilter, QueryOrder, QuerySelect as _, QueryTrait as _,
};

use super::entity::{member, project, project_list, project_right, task_list};

/// One of the account's lists of projects.
pub(crate) async fn project_list(
    db: &impl ConnectionTrait,
    account: i64,
    id: i64,
) -> Result<Option<project_list::Model>, DbErr> {
    project_list::Entity::find_by_id(id)
        .filter(project_list::Column::UserId.eq(account))
        .one(db)
        .await
}

/// One of the account's projects, with its list.
pub(crate) async fn project(
    db: &impl ConnectionTrait,
    account: i64,
    id: i64,
) -> Result<Option<(project::Model, project_list::Model)>, DbErr> {
    let found = project::Entity::find_by_id(id)
        .find_also_related(project_list::Entity)
        .filter(project_list::Column::UserId.eq(account))
        .one(db)
        .await?;
    Ok(found.and_then(|(project, list)| list.map(|list| (project, list))))
}

/// A list of tasks, whosever it is.
pub(crate) async fn task_list(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<task_list::Model>, DbErr> {
    task_list::Entity::find_by_id(id).one(db).await
}

/// The account's lists of projects, the oldest first.
pub(crate) async fn project_lists(
    db: &impl ConnectionTrait,
    account: i64,
) -> Result<Vec<project_list::Model>, DbErr> {
    project_list::Entity::find()
        .filter(project_list::Column::UserId.eq(account))
        .order_by_asc(project_list::Column::Id)
        .all(db)
        .await
}

/// The account's projects, the oldest first.
pub(crate) async fn projects(
    db: &impl ConnectionTrait,
    account: i64,
) -> Result<Vec<project::Model>, DbErr> {
    let lists = project_list::Entity::find()
        .select_only()
        .column(project_list::Column::Id)
        .filter(project_list::Column::UserId.eq(account))
        .into_query();
    project::Entity::find()
        .filter(project::Column::ListId.in_subquery(lists))
        .order_by_asc(project::Column::Id)
        .all(db)
        .await
}

/// The lists of tasks in these projects, the oldest first.
pub(crate) async fn task_lists(
    db: &impl ConnectionTrait,
    projects: &[i64],
) -> Result<Vec<task_list::Model>, DbErr> {
    let mut found = Vec::new();
    for part in projects.chunks(500) {
        let rows = task_list::Entity::find()
            .filter(task_list::Column::ProjectId.is_in(part.iter().copied()))
            .order_by_asc(task_list::Column::Id)
            .all(db)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// What a member may do in a project: 0 view, 1 edit, 2 blocked; none without a right.
pub(crate) async fn right(
    db: &impl ConnectionTrait,
    member: i64,
    project: i64,
) -> Result<Option<i32>, DbErr> {
    let right = project_right::Entity::find_by_id((member, project)).one(db).await?;
    Ok(right.map(|right| right.mode))
}

/// What a member may do, by project.
pub(crate) async fn rights_of(
    db: &impl ConnectionTrait,
    member: i64,
) -> Result<HashMap<i64, i32>, DbErr> {
    let rights = project_right::Entity::find()
        .filter(project_right::Column::MemberId.eq(member))
        .all(db)
        .await?;
    Ok(rights.into_iter().map(|right| (right.project_id, right.mode)).collect())
}

/// Writes what a member may do in a project, in the place of what they might before.
pub(crate) async fn set_right(
    db: &impl ConnectionTrait,
    right: project_right::Model,
) -> Result<(), DbErr> {
    let place =
        OnConflict::columns([project_right::Column::MemberId, project_right::Column::ProjectId])
            .update_column(project_right::Column::Mode)
            .to_owned();
    project_right::Entity::insert(right.into_active_model().reset_all())
        .on_conflict(place)
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// The account's members.
pub(crate) async fn members(
    db: &impl ConnectionTrait,
    account: i64,
) -> Result<Vec<member::Model>, DbErr> {
    member::Entity::find()
        .filter(member::Column::UserId.eq(account))
        .order_by_asc(member::Column::Id)
        .all(db)
        .await
}

/// Who may work on the account's projects: pairs of a project and a member, the blocked left out.
pub(crate) async fn workers(
    db: &impl ConnectionTrait,
    members: &[i64],
) -> Result<Vec<(i64, i64)>, DbErr> {
    let mut found = Vec::new();
    for part in members.chunks(500) {
        let rows = project_right::Entity::find()
            .filter(project_right::Column::MemberId.is_in(part.iter().copied()))
            .filter(project_right::Column::Mode.lt(2))
            .order_by_asc(project_right::Column::MemberId)
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|right| (right.project_id, right.member_id)));
    }
    Ok(found)
}

/// Removes lists of projects for ever, with all that is in them.
pub(crate) async fn delete_project_lists(
    db: &impl ConnectionTrait,
    ids: &[i64],
) -> Result<(), DbErr> {
    for part in ids.chunks(500) {
        let list = project_list::Column::Id.is_in(part.iter().copied());
        project_list::Entity::delete_many().filter(list).exec(db).await?;
    }
    Ok(())
}

/// Removes projects for ever, with all that is in them and what members might do there.
pub(crate) async fn delete_projects(db: &impl ConnectionTrait, ids: &[i64]) -> Result<(), DbErr> {
    for part in ids.chunks(500) {
        let right = project_right::Column::ProjectId.is_in(part.iter().copied());
        project_right::Entity::delete_many().filter(right).exec(db).await?;
        let project = project::Column::Id.is_in(part.iter().copied());
        project::Entity::delete_many().filter(project).exec(db).await?;
    }
    Ok(())
}

/// Removes lists of tasks for ever, with all that is in them.
pub(crate) async fn delete_task_lists(db: &impl ConnectionTrait, ids: &[i64]) -> Result<(), DbErr> {
    for part in ids.chunks(500) {
        let list = task_list::Column::Id.is_in(part.iter().copied());
        task_list::Entity::delete_many().filter(list).exec(db).await?;
    }
    Ok(())
}
