//! Payments of users.

use sea_orm::entity::prelude::*;

/// One payment.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "payments")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) user_id: i64,
    pub(crate) time: i64,
    /// The plan that was paid for.
    pub(crate) level: i32,
    /// Hundredths of the currency; below zero when it was paid back.
    pub(crate) amount_cents: i64,
    /// Three letters.
    pub(crate) currency: String,
    /// How, such as `card`.
    pub(crate) method: String,
    pub(crate) note: String,
    /// The card's last four digits, or empty.
    pub(crate) card4: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
