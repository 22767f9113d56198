//! Pictures of people, groups and brands, in the database.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait as _, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, Iterable as _,
};

use super::entity::image;

/// A picture.
pub(crate) async fn get(
    db: &impl ConnectionTrait,
    kind: i32,
    owner: i64,
) -> Result<Option<image::Model>, DbErr> {
    image::Entity::find_by_id((kind, owner)).one(db).await
}

/// When a picture was changed; none without one.
pub(crate) async fn changed(
    db: &impl ConnectionTrait,
    kind: i32,
    owner: i64,
) -> Result<Option<i64>, DbErr> {
    use sea_orm::{ColumnTrait as _, QueryFilter as _, QuerySelect as _};
    image::Entity::find()
        .select_only()
        .column(image::Column::Changed)
        .filter(image::Column::Kind.eq(kind))
        .filter(image::Column::OwnerId.eq(owner))
        .into_tuple()
        .one(db)
        .await
}

/// Writes a picture, in the place of the one before it.
pub(crate) async fn save(db: &impl ConnectionTrait, row: image::Model) -> Result<(), DbErr> {
    let keys = [image::Column::Kind, image::Column::OwnerId];
    image::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(OnConflict::columns(keys).update_columns(image::Column::iter()).to_owned())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Takes a picture away; false when there was none.
pub(crate) async fn delete(
    db: &impl ConnectionTrait,
    kind: i32,
    owner: i64,
) -> Result<bool, DbErr> {
    Ok(image::Entity::delete_by_id((kind, owner)).exec(db).await?.rows_affected > 0)
}
