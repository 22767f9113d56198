//! What members may do in folders and projects, and what is shared with accounts, in the database.

use std::collections::BTreeMap;

use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter,
};

use super::entity::{folder_right, project_right, share};

/// The folders that a member was given, and how: 0 view, 1 edit.
pub(crate) async fn folder_modes(
    db: &impl ConnectionTrait,
    member: i64,
) -> Result<BTreeMap<String, i32>, DbErr> {
    let rows = folder_right::Entity::find()
        .filter(folder_right::Column::MemberId.eq(member))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.node_id, row.mode)).collect())
}

/// The folders that are shared with an account, and how: 0 view, 1 edit.
pub(crate) async fn share_modes(
    db: &impl ConnectionTrait,
    user: i64,
) -> Result<BTreeMap<String, i32>, DbErr> {
    let rows = share::Entity::find().filter(share::Column::WithId.eq(user)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.node_id, row.mode)).collect())
}

/// Sets what a member may do in a folder, or takes the right away.
pub(crate) async fn set_folder(
    db: &impl ConnectionTrait,
    member: i64,
    node: &str,
    mode: Option<i32>,
) -> Result<(), DbErr> {
    folder_right::Entity::delete_by_id((member, node.to_owned())).exec(db).await?;
    if let Some(mode) = mode {
        let row = folder_right::Model { member_id: member, node_id: node.to_owned(), mode };
        let row = row.into_active_model().reset_all();
        folder_right::Entity::insert(row).exec_without_returning(db).await?;
    }
    Ok(())
}

/// What a member may do in projects: 0 view, 1 edit, 2 blocked.
pub(crate) async fn project_modes(
    db: &impl ConnectionTrait,
    member: i64,
) -> Result<BTreeMap<i64, i32>, DbErr> {
    let rows = project_right::Entity::find()
        .filter(project_right::Column::MemberId.eq(member))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.project_id, row.mode)).collect())
}
