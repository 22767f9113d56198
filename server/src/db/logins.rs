//! What signs in: names and addresses, each of one person.

use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, SqlErr,
};

use super::entity::{login, member, user};

/// Whose name or address this is; `key` is in lower case.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    key: &str,
) -> Result<Option<(user::Model, Option<member::Model>)>, DbErr> {
    let Some(row) = login::Entity::find_by_id(key).one(db).await? else {
        return Ok(None);
    };
    let Some(account) = user::Entity::find_by_id(row.user_id).one(db).await? else {
        return Ok(None);
    };
    match row.member_id {
        None => Ok(Some((account, None))),
        Some(id) => {
            let member = member::Entity::find_by_id(id).one(db).await?;
            Ok(member.map(|member| (account, Some(member))))
        }
    }
}

/// Replaces everything that one person signs in with. Fails when one of the names is somebody else's.
pub(crate) async fn set(
    db: &impl ConnectionTrait,
    user: i64,
    member: Option<i64>,
    keys: impl IntoIterator<Item = String>,
) -> Result<(), DbErr> {
    let theirs = match member {
        None => login::Column::UserId.eq(user).and(login::Column::MemberId.is_null()),
        Some(member) => login::Column::MemberId.eq(member),
    };
    login::Entity::delete_many().filter(theirs).exec(db).await?;
    let mut seen = std::collections::BTreeSet::new();
    for login_key in keys.into_iter().filter(|key| seen.insert(key.clone())) {
        let row = login::Model { login_key, user_id: user, member_id: member };
        login::Entity::insert(row.into_active_model().reset_all())
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// Writes down what many new people sign in with.
pub(crate) async fn insert_many(
    db: &impl ConnectionTrait,
    keys: Vec<login::Model>,
) -> Result<(), DbErr> {
    for some in keys.chunks(2_000) {
        let some = some.iter().cloned().map(|row| row.into_active_model().reset_all());
        login::Entity::insert_many(some).exec_without_returning(db).await?;
    }
    Ok(())
}

/// True when the database refused because a name or an address is somebody's already.
pub(crate) fn is_taken(error: &DbErr) -> bool {
    // SQLite names the columns, PostgreSQL the index; accounts keep theirs once more.
    matches!(
        error.sql_err(),
        Some(SqlErr::UniqueConstraintViolation(text))
            if ["logins", "users.", "users_"].iter().any(|table| text.contains(table))
    )
}
