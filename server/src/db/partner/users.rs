//! A partner's users: found, filtered and sorted.

use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Order, SimpleExpr};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait as _,
};

use crate::db::entity::{node, payment, session, token_family, user};
use crate::db::{rows, sql};

/// A state that users are filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Active,
    Suspended,
    Closed,
    Trial,
    Free,
    Paid,
}

/// Where a text is looked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SearchBy {
    /// In names, address and phone number.
    Everything,
    Column(user::Column),
    /// The last four digits of a card that was paid with.
    Card,
}

/// Which users are wanted, and in what order.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    pub(crate) partner: i64,
    pub(crate) search: Option<(SearchBy, String)>,
    /// The next billing is from the first moment on and before the second, in seconds since 1970.
    pub(crate) due: Option<(i64, i64)>,
    /// With one of these states; with any if there are none.
    pub(crate) states: Vec<Status>,
    pub(crate) order: Vec<(user::Column, Order)>,
    pub(crate) offset: u64,
    pub(crate) limit: u64,
}

/// The users.
pub(crate) async fn list(
    db: &impl ConnectionTrait,
    query: Query,
) -> Result<Vec<user::Model>, DbErr> {
    let mut found = user::Entity::find().filter(user::Column::PartnerId.eq(query.partner));
    if !query.states.is_empty() {
        let any = query.states.iter().fold(Condition::any(), |any, it| any.add(condition(*it)));
        found = found.filter(any);
    }
    if let Some((by, text)) = &query.search {
        found = found.filter(search(*by, text));
    }
    if let Some((from, to)) = query.due {
        found = found
            .filter(user::Column::NextBilling.gte(from))
            .filter(user::Column::NextBilling.lt(to));
    }
    for (column, order) in query.order {
        found = found.order_by(column, order);
    }
    found.order_by_asc(user::Column::Id).offset(query.offset).limit(query.limit).all(db).await
}

fn condition(state: Status) -> SimpleExpr {
    let open = user::Column::ClosedAt.is_null();
    match state {
        Status::Active => open.and(user::Column::Suspended.eq(false)),
        Status::Suspended => user::Column::Suspended.eq(true),
        Status::Closed => user::Column::ClosedAt.is_not_null(),
        Status::Trial => user::Column::Trial.eq(true),
        Status::Free => user::Column::Level.eq(0),
        Status::Paid => user::Column::Level.ne(0),
    }
}

fn search(by: SearchBy, text: &str) -> Condition {
    let part = text.to_lowercase();
    let holds =
        |column: user::Column| sql::contains(Func::lower(Expr::col((user::Entity, column))), &part);
    match by {
        SearchBy::Everything => [
            user::Column::Email,
            user::Column::Username,
            user::Column::FirstName,
            user::Column::LastName,
            user::Column::Phone,
        ]
        .into_iter()
        .fold(Condition::any(), |any, column| any.add(holds(column))),
        SearchBy::Column(user::Column::Id) => {
            Condition::all().add(user::Column::Id.eq(text.parse::<i64>().unwrap_or(0)))
        }
        SearchBy::Column(column) => Condition::all().add(holds(column)),
        SearchBy::Card => {
            let payers = payment::Entity::find()
                .select_only()
                .column(payment::Column::UserId)
                .filter(payment::Column::Card4.eq(text))
                .into_query();
            Condition::all().add(user::Column::Id.in_subquery(payers))
        }
    }
}

/// Writes many new users; their numbers are chosen by the database.
pub(crate) async fn insert_many(
    db: &impl ConnectionTrait,
    users: Vec<user::Model>,
) -> Result<(), DbErr> {
    rows::insert_many(db, user::Entity, users).await
}

/// All users of a partner, the oldest number first.
pub(crate) async fn of_partner(
    db: &impl ConnectionTrait,
    partner: i64,
) -> Result<Vec<user::Model>, DbErr> {
    user::Entity::find()
        .filter(user::Column::PartnerId.eq(partner))
        .order_by_asc(user::Column::Id)
        .all(db)
        .await
}

/// Ends whatever the account's owner is signed in with.
pub(crate) async fn sign_out(db: &impl ConnectionTrait, id: i64, now: i64) -> Result<(), DbErr> {
    session::Entity::delete_many()
        .filter(session::Column::UserId.eq(id))
        .filter(session::Column::MemberId.is_null())
        .exec(db)
        .await?;
    token_family::Entity::update_many()
        .col_expr(token_family::Column::RevokedAt, Expr::value(now))
        .filter(token_family::Column::UserId.eq(id))
        .filter(token_family::Column::MemberId.is_null())
        .filter(token_family::Column::RevokedAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Puts everything in an account's root into the trash; answers how much that was.
pub(crate) async fn trash_everything(
    db: &impl ConnectionTrait,
    root: &str,
    now: i64,
) -> Result<u64, DbErr> {
    let done = node::Entity::update_many()
        .col_expr(node::Column::TrashedAt, Expr::value(now))
        .filter(node::Column::ParentId.eq(root))
        .filter(node::Column::TrashedAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}
