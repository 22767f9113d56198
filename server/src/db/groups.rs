//! Groups of members in the database.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};

use super::entity::{member, member_group};
use super::rows;

/// The group with this number, if it is this account's.
pub(crate) async fn by_id(
    db: &impl ConnectionTrait,
    user: i64,
    id: i64,
) -> Result<Option<member_group::Model>, DbErr> {
    let group = member_group::Entity::find_by_id(id);
    group.filter(member_group::Column::UserId.eq(user)).one(db).await
}

/// All groups of an account.
pub(crate) async fn of_account(
    db: &impl ConnectionTrait,
    user: i64,
) -> Result<Vec<member_group::Model>, DbErr> {
    member_group::Entity::find().filter(member_group::Column::UserId.eq(user)).all(db).await
}

/// How many members a group has.
pub(crate) async fn count_members(db: &impl ConnectionTrait, id: i64) -> Result<u64, DbErr> {
    member::Entity::find().filter(member::Column::GroupId.eq(id)).count(db).await
}

/// Writes a new group; its number is chosen by the database.
pub(crate) async fn insert(
    db: &impl ConnectionTrait,
    row: member_group::Model,
) -> Result<i64, DbErr> {
    rows::insert(db, member_group::Entity, row).await
}

/// Writes a group's changed fields back.
pub(crate) async fn save(db: &impl ConnectionTrait, row: member_group::Model) -> Result<(), DbErr> {
    rows::save(db, row).await
}

/// Removes a group; its members stay.
pub(crate) async fn delete(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    member_group::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}
