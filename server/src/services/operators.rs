//! What whoever runs the server may do to accounts, from the machine itself.

use portico_api::Secret;
use sea_orm::ConnectionTrait;

use super::accounts::SHORTEST_PASSWORD;
use super::problem::Problem;
use super::{User, password};
use crate::db::entity::payment;
use crate::db::{accounts, rows};
use crate::state::State;

/// What an account may do beside using its own drive (guide, "Role" of each method).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Nothing.
    None,
    /// Use the methods for partners for itself.
    Basic,
    /// Have a brand, and make and manage accounts.
    Manager,
}

impl Role {
    /// As the database has it.
    pub(crate) fn number(self) -> i32 {
        match self {
            Self::None => 0,
            Self::Basic => 1,
            Self::Manager => 2,
        }
    }
}

/// Gives an account another password.
///
/// # Errors
/// When there is no such account, the password is too short, or the database refuses.
pub async fn set_password(state: &State, email: &str, new: Secret) -> Result<(), Problem> {
    if new.expose().chars().count() < SHORTEST_PASSWORD {
        return Err(Problem::Invalid("password", "Minimum 5 characters required."));
    }
    let cost = state.config().password_cost;
    let hash = password::hash(new.expose().to_owned(), cost, state.random()).await?;
    let tx = state.db().write().await?;
    let user = by_email(&tx, email).await?;
    accounts::set_password(&tx, user.id, &hash).await?;
    tx.commit().await?;
    Ok(())
}

/// Gives an account another role.
///
/// # Errors
/// When there is no such account, or the database refuses.
pub async fn set_role(state: &State, email: &str, role: Role) -> Result<(), Problem> {
    let tx = state.db().write().await?;
    let user = by_email(&tx, email).await?;
    accounts::set_role(&tx, user.id, role.number()).await?;
    tx.commit().await?;
    Ok(())
}

async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<User, Problem> {
    let found = accounts::by_email(db, &email.trim().to_lowercase()).await?;
    found.ok_or(Problem::Invalid("email", "There is no such account."))
}

/// A payment that came in, or went back.
#[derive(Debug, Clone)]
pub struct Payment {
    /// Hundredths of the currency; below zero when it was paid back.
    pub amount_cents: i64,
    /// Three letters.
    pub currency: String,
    /// How, such as `card`.
    pub method: String,
    /// A text about it.
    pub note: String,
    /// The card's last four digits, or empty. Never more of it.
    pub card4: String,
}

/// Writes down a payment of an account; the server itself takes no money.
///
/// # Errors
/// When there is no such account, something of the payment cannot be, or the database refuses.
pub async fn record_payment(state: &State, email: &str, paid: Payment) -> Result<i64, Problem> {
    let letters = paid.currency.bytes().all(|letter| letter.is_ascii_uppercase());
    if paid.currency.len() != 3 || !letters {
        return Err(Problem::Invalid("currency", "Expecting three letters."));
    }
    let digits = paid.card4.bytes().all(|digit| digit.is_ascii_digit());
    if !digits || !matches!(paid.card4.len(), 0 | 4) {
        return Err(Problem::Invalid("card4", "Expecting four digits."));
    }
    let tx = state.db().write().await?;
    let user = by_email(&tx, email).await?;
    let row = payment::Model {
        id: 0,
        user_id: user.id,
        time: state.now(),
        level: user.level,
        amount_cents: paid.amount_cents,
        currency: paid.currency,
        method: paid.method,
        note: paid.note,
        card4: paid.card4,
    };
    let id = rows::insert(&tx, payment::Entity, row).await?;
    tx.commit().await?;
    Ok(id)
}
