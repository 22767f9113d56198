//! Brandings in the database.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    Iterable as _, QueryFilter, SqlErr,
};

use super::entity::branding;

/// The branding of a host name's first label.
pub(crate) async fn by_subdomain(
    db: &impl ConnectionTrait,
    subdomain: &str,
) -> Result<Option<branding::Model>, DbErr> {
    branding::Entity::find().filter(branding::Column::Subdomain.eq(subdomain)).one(db).await
}

/// The branding of a whole host name.
pub(crate) async fn by_host(
    db: &impl ConnectionTrait,
    host: &str,
) -> Result<Option<branding::Model>, DbErr> {
    branding::Entity::find().filter(branding::Column::HostMapping.eq(host)).one(db).await
}

/// The branding of an account.
pub(crate) async fn of_account(
    db: &impl ConnectionTrait,
    user: i64,
) -> Result<Option<branding::Model>, DbErr> {
    branding::Entity::find_by_id(user).one(db).await
}

/// Writes a branding, new or not.
pub(crate) async fn save(db: &impl ConnectionTrait, row: branding::Model) -> Result<(), DbErr> {
    let columns = branding::Column::iter();
    branding::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(
            OnConflict::column(branding::Column::UserId).update_columns(columns).to_owned(),
        )
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Takes a branding away.
pub(crate) async fn delete(db: &impl ConnectionTrait, user: i64) -> Result<(), DbErr> {
    branding::Entity::delete_by_id(user).exec(db).await?;
    Ok(())
}

/// True when the database refused because a host name is somebody else's.
pub(crate) fn is_taken(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(text)) if text.contains("brandings"))
}
