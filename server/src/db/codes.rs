//! Codes that were mailed, in the database.

use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter,
};

use super::entity::code;

/// Writes a code. Those of the same kind that the same person was sent before are worth nothing any more, and
/// nor are those that expired.
pub(crate) async fn replace(
    db: &impl ConnectionTrait,
    row: code::Model,
    now: i64,
) -> Result<(), DbErr> {
    let whose = match row.member_id {
        None => code::Column::MemberId.is_null(),
        Some(member) => code::Column::MemberId.eq(member),
    };
    let same = Condition::all()
        .add(code::Column::UserId.eq(row.user_id))
        .add(whose)
        .add(code::Column::Kind.eq(row.kind));
    let gone = Condition::any().add(same).add(code::Column::Expires.lte(now));
    code::Entity::delete_many().filter(gone).exec(db).await?;
    code::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Takes a code away and answers what it was.
pub(crate) async fn take(
    db: &impl ConnectionTrait,
    code_hash: &str,
) -> Result<Option<code::Model>, DbErr> {
    let row = code::Entity::find_by_id(code_hash).one(db).await?;
    if row.is_some() {
        code::Entity::delete_by_id(code_hash).exec(db).await?;
    }
    Ok(row)
}

/// Forgets codes that expired; answers how many they were.
pub(crate) async fn forget_expired(db: &impl ConnectionTrait, now: i64) -> Result<u64, DbErr> {
    let old = code::Entity::delete_many().filter(code::Column::Expires.lte(now));
    Ok(old.exec(db).await?.rows_affected)
}
