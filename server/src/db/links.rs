//! Expiring links and the keys of files with passwords, in the database.

use sea_orm::sea_query::{Cond, Expr, ExprTrait as _, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder as _, QuerySelect as _,
};

use super::entity::{link, node, temp_key, visit};

/// The link of a node.
pub(crate) async fn of_node(
    db: &impl ConnectionTrait,
    node: &str,
) -> Result<Option<link::Model>, DbErr> {
    link::Entity::find_by_id(node).one(db).await
}

/// The link with this token.
pub(crate) async fn by_token(
    db: &impl ConnectionTrait,
    token: &str,
) -> Result<Option<link::Model>, DbErr> {
    link::Entity::find().filter(link::Column::Token.eq(token)).one(db).await
}

/// The most links of an account that are listed.
const MOST: u64 = 1_000;

/// The links of an account that are not over, the ones that end first at the beginning.
pub(crate) async fn of_account(
    db: &impl ConnectionTrait,
    user: i64,
    now: i64,
) -> Result<Vec<link::Model>, DbErr> {
    let nodes = Query::select()
        .column(node::Column::Id)
        .from(node::Entity)
        .and_where(node::Column::UserId.eq(user))
        .to_owned();
    link::Entity::find()
        .filter(link::Column::Expires.gt(now))
        .filter(unused())
        .filter(link::Column::NodeId.in_subquery(nodes))
        .order_by_asc(link::Column::Expires)
        .order_by_asc(link::Column::NodeId)
        .limit(MOST)
        .all(db)
        .await
}

/// Writes a link in the place of the node's last one.
pub(crate) async fn put(db: &impl ConnectionTrait, row: link::Model) -> Result<(), DbErr> {
    link::Entity::delete_by_id(row.node_id.as_str()).exec(db).await?;
    link::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(db).await?;
    Ok(())
}

/// Counts a use, unless the link is over by now; true when it was counted.
pub(crate) async fn count(db: &impl ConnectionTrait, token: &str, now: i64) -> Result<bool, DbErr> {
    let done = link::Entity::update_many()
        .col_expr(link::Column::Used, Expr::col(link::Column::Used).add(1))
        .filter(link::Column::Token.eq(token))
        .filter(link::Column::Expires.gt(now))
        .filter(unused())
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Counts a look at a link's page.
pub(crate) async fn count_view(db: &impl ConnectionTrait, token: &str) -> Result<(), DbErr> {
    link::Entity::update_many()
        .col_expr(link::Column::Views, Expr::col(link::Column::Views).add(1))
        .filter(link::Column::Token.eq(token))
        .exec(db)
        .await?;
    Ok(())
}

/// Whether somebody has begun a download that they may go on with.
pub(crate) async fn has_begun(
    db: &impl ConnectionTrait,
    (token, node, visitor): (&str, &str, &str),
    now: i64,
) -> Result<bool, DbErr> {
    let key = (token.to_owned(), node.to_owned(), visitor.to_owned());
    let found = visit::Entity::find_by_id(key).filter(visit::Column::Expires.gt(now));
    Ok(found.one(db).await?.is_some())
}

/// Remembers that somebody has begun a download.
pub(crate) async fn begun(db: &impl ConnectionTrait, row: visit::Model) -> Result<(), DbErr> {
    let key = [visit::Column::Token, visit::Column::NodeId, visit::Column::Visitor];
    let later = OnConflict::columns(key).update_column(visit::Column::Expires).to_owned();
    visit::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(later)
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Forgets links and keys that are over; answers how many they were.
pub(crate) async fn forget_expired(db: &impl ConnectionTrait, now: i64) -> Result<u64, DbErr> {
    let links = link::Entity::delete_many()
        .filter(Cond::any().add(link::Column::Expires.lte(now)).add(unused().not()))
        .exec(db)
        .await?;
    let keys = temp_key::Entity::delete_many().filter(temp_key::Column::Expires.lte(now));
    let visits = visit::Entity::delete_many().filter(visit::Column::Expires.lte(now));
    Ok(links.rows_affected
        + keys.exec(db).await?.rows_affected
        + visits.exec(db).await?.rows_affected)
}

/// Links that may be used once more, as far as uses are counted.
fn unused() -> Cond {
    Cond::any()
        .add(link::Column::CounterEnabled.eq(false))
        .add(link::Column::CounterMax.eq(0))
        .add(Expr::col(link::Column::Used).lt(Expr::col(link::Column::CounterMax)))
}

/// Writes a key.
pub(crate) async fn insert_key(
    db: &impl ConnectionTrait,
    row: temp_key::Model,
) -> Result<(), DbErr> {
    temp_key::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// The key with this hash.
pub(crate) async fn key(
    db: &impl ConnectionTrait,
    key_hash: &str,
) -> Result<Option<temp_key::Model>, DbErr> {
    temp_key::Entity::find_by_id(key_hash).one(db).await
}

/// Forgets the keys of a file: its password is another one now.
pub(crate) async fn forget_keys(db: &impl ConnectionTrait, node: &str) -> Result<(), DbErr> {
    temp_key::Entity::delete_many().filter(temp_key::Column::NodeId.eq(node)).exec(db).await?;
    Ok(())
}
