//! Members of accounts in the database.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};

use super::entity::member;
use super::rows;

/// The member with this number.
pub(crate) async fn by_id(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<member::Model>, DbErr> {
    member::Entity::find_by_id(id).one(db).await
}

/// Notes when and from where a member last signed in.
pub(crate) async fn note_sign_in(
    db: &impl ConnectionTrait,
    id: i64,
    now: i64,
    ip: &str,
) -> Result<(), DbErr> {
    member::Entity::update_many()
        .col_expr(member::Column::LastLogin, Expr::value(now))
        .col_expr(member::Column::LastIp, Expr::value(ip))
        .filter(member::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Writes a member's changed fields back.
pub(crate) async fn save(db: &impl ConnectionTrait, row: member::Model) -> Result<(), DbErr> {
    rows::save(db, row).await
}

/// Gives a member another password.
pub(crate) async fn set_password(
    db: &impl ConnectionTrait,
    id: i64,
    password_hash: &str,
) -> Result<(), DbErr> {
    member::Entity::update_many()
        .col_expr(member::Column::PasswordHash, Expr::value(password_hash))
        .filter(member::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// The member of an account with this address, in lower case.
pub(crate) async fn by_email(
    db: &impl ConnectionTrait,
    user: i64,
    email_key: &str,
) -> Result<Option<member::Model>, DbErr> {
    member::Entity::find()
        .filter(member::Column::UserId.eq(user))
        .filter(member::Column::EmailKey.eq(email_key))
        .one(db)
        .await
}

/// All members of an account.
pub(crate) async fn of_account(
    db: &impl ConnectionTrait,
    user: i64,
) -> Result<Vec<member::Model>, DbErr> {
    member::Entity::find().filter(member::Column::UserId.eq(user)).all(db).await
}

/// How many members an account has.
pub(crate) async fn count(db: &impl ConnectionTrait, user: i64) -> Result<u64, DbErr> {
    member::Entity::find().filter(member::Column::UserId.eq(user)).count(db).await
}

/// Writes a new member; their number is chosen by the database.
pub(crate) async fn insert(db: &impl ConnectionTrait, row: member::Model) -> Result<i64, DbErr> {
    rows::insert(db, member::Entity, row).await
}

/// Removes a member, and with them their sessions, their rights and what they sign in with.
pub(crate) async fn delete(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    member::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}
