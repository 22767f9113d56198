//! Accounts and classic sessions in the database.

use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ActiveModelTrait as _, ActiveValue, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    FromQueryResult, IntoActiveModel, PaginatorTrait, QueryFilter,
};

use super::entity::{session, user};
use super::sql;

/// The account with this address, whatever its case.
pub(crate) async fn by_email(
    db: &impl ConnectionTrait,
    email_key: &str,
) -> Result<Option<user::Model>, DbErr> {
    user::Entity::find().filter(user::Column::EmailKey.eq(email_key)).one(db).await
}

/// The account with this number.
pub(crate) async fn by_id(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<user::Model>, DbErr> {
    user::Entity::find_by_id(id).one(db).await
}

/// True when nobody has an account yet.
pub(crate) async fn none_exists(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    Ok(user::Entity::find().count(db).await? == 0)
}

/// Writes a new account; its number is chosen by the database.
pub(crate) async fn insert(db: &impl ConnectionTrait, user: user::Model) -> Result<i64, DbErr> {
    let mut row = user.into_active_model().reset_all();
    row.id = ActiveValue::NotSet;
    Ok(user::Entity::insert(row).exec(db).await?.last_insert_id)
}

/// Gives an account another password.
pub(crate) async fn set_password(
    db: &impl ConnectionTrait,
    id: i64,
    password_hash: &str,
) -> Result<(), DbErr> {
    user::Entity::update_many()
        .col_expr(user::Column::PasswordHash, Expr::value(password_hash))
        .filter(user::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Writes an account's changed fields back.
pub(crate) async fn save(db: &impl ConnectionTrait, user: user::Model) -> Result<(), DbErr> {
    user.into_active_model().reset_all().update(db).await?;
    Ok(())
}

/// Ends the classic sessions of an account's owner or of one of its members, except for one.
pub(crate) async fn end_sessions(
    db: &impl ConnectionTrait,
    user: i64,
    member: Option<i64>,
    except: Option<&str>,
) -> Result<(), DbErr> {
    let theirs = match member {
        None => session::Column::MemberId.is_null(),
        Some(member) => session::Column::MemberId.eq(member),
    };
    session::Entity::delete_many()
        .filter(session::Column::UserId.eq(user))
        .filter(theirs)
        .filter(session::Column::IdHash.ne(except.unwrap_or_default()))
        .exec(db)
        .await?;
    Ok(())
}

/// Notes when and from where the owner last signed in.
pub(crate) async fn note_sign_in(
    db: &impl ConnectionTrait,
    id: i64,
    now: i64,
    ip: &str,
) -> Result<(), DbErr> {
    user::Entity::update_many()
        .col_expr(user::Column::LastLogin, Expr::value(now))
        .col_expr(user::Column::LastIp, Expr::value(ip))
        .filter(user::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Gives an account another role.
pub(crate) async fn set_role(db: &impl ConnectionTrait, id: i64, role: i32) -> Result<(), DbErr> {
    user::Entity::update_many()
        .col_expr(user::Column::Role, Expr::value(role))
        .filter(user::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Moves the time at which the account's trash changed; never stands still.
pub(crate) async fn touch_trash(
    db: &impl ConnectionTrait,
    id: i64,
    now: i64,
) -> Result<i64, DbErr> {
    user::Entity::update_many()
        .col_expr(
            user::Column::TrashUpdated,
            sql::greater(Expr::col(user::Column::TrashUpdated).add(1), now),
        )
        .filter(user::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(by_id(db, id).await?.map_or(now, |user| user.trash_updated))
}

/// Forgets the classic sessions that nobody used since `stale`; answers how many they were.
pub(crate) async fn forget_sessions(db: &impl ConnectionTrait, stale: i64) -> Result<u64, DbErr> {
    let old = session::Entity::delete_many().filter(session::Column::LastUsed.lt(stale));
    Ok(old.exec(db).await?.rows_affected)
}

/// Writes a new classic session and forgets those that nobody used since `stale`.
pub(crate) async fn insert_session(
    db: &impl ConnectionTrait,
    row: session::Model,
    stale: i64,
) -> Result<(), DbErr> {
    forget_sessions(db, stale).await?;
    session::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// The session with this hash and its account: one question, because every request asks it.
pub(crate) async fn session(
    db: &impl ConnectionTrait,
    id_hash: &str,
) -> Result<Option<(session::Model, user::Model)>, DbErr> {
    let statement = sql::statement(
        db,
        "SELECT s.last_used AS session_used, s.created AS session_created,
            s.member_id AS session_member, s.app AS session_app, s.ip AS session_ip, u.*
         FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id_hash = $1",
        [id_hash.into()],
    );
    let Some(row) = db.query_one_raw(statement).await? else { return Ok(None) };
    let account = user::Model::from_query_result(&row, "")?;
    let session = session::Model {
        id_hash: id_hash.to_owned(),
        user_id: account.id,
        created: row.try_get("", "session_created")?,
        last_used: row.try_get("", "session_used")?,
        member_id: row.try_get("", "session_member")?,
        app: row.try_get("", "session_app")?,
        ip: row.try_get("", "session_ip")?,
    };
    Ok(Some((session, account)))
}

/// Notes that a session was used.
pub(crate) async fn touch_session(
    db: &impl ConnectionTrait,
    id_hash: &str,
    now: i64,
) -> Result<(), DbErr> {
    session::Entity::update_many()
        .col_expr(session::Column::LastUsed, Expr::value(now))
        .filter(session::Column::IdHash.eq(id_hash))
        .exec(db)
        .await?;
    Ok(())
}

/// Ends a session; false when there was none.
pub(crate) async fn delete_session(
    db: &impl ConnectionTrait,
    id_hash: &str,
) -> Result<bool, DbErr> {
    let done = session::Entity::delete_by_id(id_hash).exec(db).await?;
    Ok(done.rows_affected > 0)
}
