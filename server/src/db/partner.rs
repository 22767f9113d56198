//! What partners ask of the database: their users, and what they keep about them.

pub(crate) mod sums;
pub(crate) mod users;

use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, Order, QueryFilter,
    QueryOrder, QuerySelect,
};

use super::entity::{log, member, payment, plan_entry, user_note};
use super::sql;

/// The plans that a user has had, the newest first.
pub(crate) async fn plans(
    db: &impl ConnectionTrait,
    user: i64,
) -> Result<Vec<plan_entry::Model>, DbErr> {
    plan_entry::Entity::find()
        .filter(plan_entry::Column::UserId.eq(user))
        .order_by_desc(plan_entry::Column::Id)
        .all(db)
        .await
}

/// A user's payments, the newest first.
pub(crate) async fn payments(
    db: &impl ConnectionTrait,
    user: i64,
) -> Result<Vec<payment::Model>, DbErr> {
    payment::Entity::find()
        .filter(payment::Column::UserId.eq(user))
        .order_by_desc(payment::Column::Time)
        .order_by_desc(payment::Column::Id)
        .all(db)
        .await
}

/// The payment with this number.
pub(crate) async fn payment(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<payment::Model>, DbErr> {
    payment::Entity::find_by_id(id).one(db).await
}

/// A partner's notes about a user.
pub(crate) async fn notes(
    db: &impl ConnectionTrait,
    partner: i64,
    user: i64,
    order: Order,
    offset: u64,
    limit: u64,
) -> Result<Vec<user_note::Model>, DbErr> {
    user_note::Entity::find()
        .filter(user_note::Column::PartnerId.eq(partner))
        .filter(user_note::Column::UserId.eq(user))
        .order_by(user_note::Column::Id, order)
        .offset(offset)
        .limit(limit)
        .all(db)
        .await
}

/// Changes one of a partner's notes; false when there is none with this number.
pub(crate) async fn change_note(
    db: &impl ConnectionTrait,
    partner: i64,
    id: i64,
    text: &str,
) -> Result<bool, DbErr> {
    let done = user_note::Entity::update_many()
        .col_expr(user_note::Column::Text, Expr::value(text))
        .filter(user_note::Column::Id.eq(id))
        .filter(user_note::Column::PartnerId.eq(partner))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The members of a user's account who were not removed, the oldest first.
pub(crate) async fn members(
    db: &impl ConnectionTrait,
    user: i64,
) -> Result<Vec<member::Model>, DbErr> {
    member::Entity::find()
        .filter(member::Column::UserId.eq(user))
        .filter(member::Column::Status.ne(0))
        .order_by_asc(member::Column::Id)
        .all(db)
        .await
}

/// A group of members, with how many it has.
#[derive(Debug, FromQueryResult)]
pub(crate) struct GroupRow {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) active: bool,
    pub(crate) storage_limit: i64,
    pub(crate) bw_limit: i64,
    pub(crate) created: i64,
    pub(crate) members: i64,
}

/// The groups of a user's account, the oldest first.
pub(crate) async fn groups(db: &impl ConnectionTrait, user: i64) -> Result<Vec<GroupRow>, DbErr> {
    GroupRow::find_by_statement(sql::statement(
        db,
        "SELECT g.id, g.name, g.active, g.storage_limit, g.bw_limit, g.created,
            (SELECT COUNT(*) FROM members m WHERE m.group_id = g.id AND m.status <> 0) AS members
         FROM member_groups g WHERE g.user_id = $1 ORDER BY g.id",
        [user.into()],
    ))
    .all(db)
    .await
}

/// Which lines of a user's log a partner wants.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LogFilter {
    pub(crate) user: i64,
    /// Only what partners did, or only what the account's own people did.
    pub(crate) by_admin: Option<bool>,
    /// From when on, in seconds since 1970.
    pub(crate) from: i64,
    /// Until when, in seconds since 1970.
    pub(crate) to: i64,
    pub(crate) kind: Option<i32>,
}

/// A part of a user's log, the newest first, and how many lines there are.
pub(crate) async fn logs(
    db: &impl ConnectionTrait,
    filter: LogFilter,
    offset: u64,
    limit: u64,
) -> Result<(u64, Vec<log::Model>), DbErr> {
    use sea_orm::PaginatorTrait as _;
    let mut found = log::Entity::find()
        .filter(log::Column::UserId.eq(filter.user))
        .filter(log::Column::Time.between(filter.from, filter.to));
    found = match filter.by_admin {
        None => found,
        Some(true) => found.filter(log::Column::AdminId.is_not_null()),
        Some(false) => found.filter(log::Column::AdminId.is_null()),
    };
    if let Some(kind) = filter.kind {
        found = found.filter(log::Column::LogType.eq(kind));
    }
    let count = found.clone().count(db).await?;
    let rows = found
        .order_by_desc(log::Column::Time)
        .order_by_desc(log::Column::Seq)
        .offset(offset)
        .limit(limit)
        .all(db)
        .await?;
    Ok((count, rows))
}

/// What a partner's drive is called and where help is to be had.
#[derive(Clone, Debug, Default, FromQueryResult)]
pub(crate) struct Settings {
    pub(crate) drive_name: String,
    pub(crate) domain: String,
    pub(crate) support_email: String,
    pub(crate) support_url: String,
}

/// A partner's settings, if there are any.
pub(crate) async fn settings(
    db: &impl ConnectionTrait,
    partner: i64,
) -> Result<Option<Settings>, DbErr> {
    Settings::find_by_statement(sql::statement(
        db,
        "SELECT drive_name, domain, support_email, support_url FROM brandings WHERE user_id = $1",
        [partner.into()],
    ))
    .one(db)
    .await
}

/// Writes a partner's settings; the rest of the brand stays as it is.
pub(crate) async fn save_settings(
    db: &impl ConnectionTrait,
    partner: i64,
    new: Settings,
) -> Result<(), DbErr> {
    db.execute_raw(sql::statement(
        db,
        "INSERT INTO brandings (user_id, drive_name, domain, support_email, support_url,
            menu_color, font_color, login_html, white_labeled)
         VALUES ($1, $2, $3, $4, $5, '2563eb', 'ffffff', '', FALSE)
         ON CONFLICT (user_id) DO UPDATE SET drive_name = $2, domain = $3, support_email = $4,
            support_url = $5",
        [
            partner.into(),
            new.drive_name.into(),
            new.domain.into(),
            new.support_email.into(),
            new.support_url.into(),
        ],
    ))
    .await?;
    Ok(())
}
