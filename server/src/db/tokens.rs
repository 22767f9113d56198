//! Access and refresh tokens in the database; only hashes come here.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult as _,
    IntoActiveModel, QueryFilter,
};

use super::entity::{access_token, refresh_token, token_family, user};
use super::sql;

/// Writes what a new sign-in is.
pub(crate) async fn insert_family(
    db: &impl ConnectionTrait,
    row: token_family::Model,
) -> Result<(), DbErr> {
    token_family::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Writes a pair of new tokens.
pub(crate) async fn insert_pair(
    db: &impl ConnectionTrait,
    access: access_token::Model,
    refresh: refresh_token::Model,
) -> Result<(), DbErr> {
    access_token::Entity::insert(access.into_active_model().reset_all())
        .exec_without_returning(db)
        .await?;
    refresh_token::Entity::insert(refresh.into_active_model().reset_all())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// The sign-in with this id.
pub(crate) async fn family(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<Option<token_family::Model>, DbErr> {
    token_family::Entity::find_by_id(id).one(db).await
}

/// What an access token stands for.
pub(crate) struct Bearer {
    pub(crate) expires: i64,
    /// The sign-in that it came from.
    pub(crate) family: String,
    pub(crate) is_revoked: bool,
    pub(crate) member_id: Option<i64>,
    pub(crate) app: String,
    pub(crate) account: user::Model,
}

/// The access token with this hash, its sign-in and its account: one question, because every request asks it.
pub(crate) async fn bearer(
    db: &impl ConnectionTrait,
    token_hash: &str,
) -> Result<Option<Bearer>, DbErr> {
    let statement = sql::statement(
        db,
        "SELECT a.expires AS token_expires, f.id AS token_family, f.revoked_at AS token_revoked,
            f.member_id AS token_member, f.app AS token_app, u.*
         FROM access_tokens a JOIN token_families f ON f.id = a.family_id
         JOIN users u ON u.id = f.user_id
         WHERE a.token_hash = $1",
        [token_hash.into()],
    );
    let Some(row) = db.query_one_raw(statement).await? else { return Ok(None) };
    Ok(Some(Bearer {
        expires: row.try_get("", "token_expires")?,
        family: row.try_get("", "token_family")?,
        is_revoked: row.try_get::<Option<i64>>("", "token_revoked")?.is_some(),
        member_id: row.try_get("", "token_member")?,
        app: row.try_get("", "token_app")?,
        account: user::Model::from_query_result(&row, "")?,
    }))
}

/// The access token with this hash.
pub(crate) async fn access(
    db: &impl ConnectionTrait,
    token_hash: &str,
) -> Result<Option<access_token::Model>, DbErr> {
    access_token::Entity::find_by_id(token_hash).one(db).await
}

/// The refresh token with this hash.
pub(crate) async fn refresh(
    db: &impl ConnectionTrait,
    token_hash: &str,
) -> Result<Option<refresh_token::Model>, DbErr> {
    refresh_token::Entity::find_by_id(token_hash).one(db).await
}

/// Marks a refresh token as used.
pub(crate) async fn use_refresh(
    db: &impl ConnectionTrait,
    token_hash: &str,
    now: i64,
) -> Result<(), DbErr> {
    refresh_token::Entity::update_many()
        .col_expr(refresh_token::Column::UsedAt, Expr::value(now))
        .filter(refresh_token::Column::TokenHash.eq(token_hash))
        .exec(db)
        .await?;
    Ok(())
}

/// Ends a sign-in and everything that came of it.
pub(crate) async fn revoke_family(
    db: &impl ConnectionTrait,
    id: &str,
    now: i64,
) -> Result<(), DbErr> {
    access_token::Entity::delete_many()
        .filter(access_token::Column::FamilyId.eq(id))
        .exec(db)
        .await?;
    token_family::Entity::update_many()
        .col_expr(token_family::Column::RevokedAt, Expr::value(now))
        .filter(token_family::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Ends the sign-ins of an account's owner or of one of its members, except for one.
pub(crate) async fn revoke_all(
    db: &impl ConnectionTrait,
    user: i64,
    member: Option<i64>,
    except: Option<&str>,
    now: i64,
) -> Result<(), DbErr> {
    let theirs = match member {
        None => token_family::Column::MemberId.is_null(),
        Some(member) => token_family::Column::MemberId.eq(member),
    };
    let families = token_family::Entity::find()
        .filter(token_family::Column::UserId.eq(user))
        .filter(theirs)
        .filter(token_family::Column::RevokedAt.is_null())
        .filter(token_family::Column::Id.ne(except.unwrap_or_default()))
        .all(db)
        .await?;
    for family in families {
        revoke_family(db, &family.id, now).await?;
    }
    Ok(())
}

/// Forgets tokens that expired, and sign-ins that have no refresh token any more; answers how many they were.
pub(crate) async fn forget_expired(db: &impl ConnectionTrait, now: i64) -> Result<u64, DbErr> {
    let access = access_token::Entity::delete_many()
        .filter(access_token::Column::Expires.lt(now - 86_400))
        .exec(db)
        .await?;
    let refresh = refresh_token::Entity::delete_many()
        .filter(refresh_token::Column::Expires.lt(now))
        .exec(db)
        .await?;
    let families = db
        .execute_unprepared(
            "DELETE FROM token_families WHERE NOT EXISTS
                (SELECT 1 FROM refresh_tokens r WHERE r.family_id = token_families.id)
             AND NOT EXISTS (SELECT 1 FROM access_tokens a WHERE a.family_id = token_families.id)",
        )
        .await?;
    Ok(access.rows_affected + refresh.rows_affected + families.rows_affected())
}
