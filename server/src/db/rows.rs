//! Rows whose number the database chooses, written in the same way whatever the table.

use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    Iterable as _, PrimaryKeyToColumn as _, PrimaryKeyTrait,
};

/// Writes a new row; its number is chosen by the database and answered.
pub(crate) async fn insert<E>(
    db: &impl ConnectionTrait,
    _table: E,
    row: E::Model,
) -> Result<i64, DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::PrimaryKey: PrimaryKeyTrait<ValueType = i64>,
{
    let mut row = row.into_active_model().reset_all();
    for key in E::PrimaryKey::iter() {
        row.not_set(key.into_column());
    }
    Ok(E::insert(row).exec(db).await?.last_insert_id)
}

/// Writes many new rows; their numbers are chosen by the database.
pub(crate) async fn insert_many<E>(
    db: &impl ConnectionTrait,
    _table: E,
    rows: Vec<E::Model>,
) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::PrimaryKey: PrimaryKeyTrait<ValueType = i64>,
{
    let mut rows = rows.into_iter().map(|row| {
        let mut row = row.into_active_model().reset_all();
        for key in E::PrimaryKey::iter() {
            row.not_set(key.into_column());
        }
        row
    });
    loop {
        // SQLite takes 32,766 values per statement; 500 rows of any table stay below.
        let some: Vec<E::ActiveModel> = rows.by_ref().take(500).collect();
        if some.is_empty() {
            return Ok(());
        }
        E::insert_many(some).exec_without_returning(db).await?;
    }
}

/// Writes a row's changed fields back.
pub(crate) async fn save<A>(
    db: &impl ConnectionTrait,
    row: impl IntoActiveModel<A>,
) -> Result<(), DbErr>
where
    A: ActiveModelTrait + ActiveModelBehavior + Send,
    <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
{
    row.into_active_model().reset_all().update(db).await?;
    Ok(())
}
