//! Accounts: making them, and how much they may store.

use portico_api::Secret;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::problem::Problem;
use super::{User, password};
use crate::db::bandwidth::{self, Whose};
use crate::db::entity::node::{self, Kind};
use crate::db::{accounts, logins, nodes};
use crate::state::State;

/// What a new account is.
pub struct NewAccount {
    /// The address that signs in.
    pub email: String,
    /// The password, at least [`SHORTEST_PASSWORD`] characters.
    pub password: Secret,
    /// May be empty.
    pub first_name: String,
    /// May be empty.
    pub last_name: String,
    /// How much it may store, in bytes.
    pub storage_limit: u64,
}

/// The shortest password, in characters (guide 8.3).
pub(crate) const SHORTEST_PASSWORD: usize = 5;

/// What an account may store if nothing else is said: 100 GiB.
pub const DEFAULT_STORAGE: u64 = 100 << 30;

/// Makes an account, or gives the one with this address another password; true when it is new.
///
/// # Errors
/// When the address is none, the password too short, or the database refuses.
pub async fn save(state: &State, new: NewAccount) -> Result<bool, Problem> {
    let email = new.email.trim();
    let named =
        email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
    if !named || email.len() > 100 || email.contains(char::is_whitespace) {
        return Err(Problem::Invalid("email", "Expecting email in `name@example.com` format."));
    }
    if new.password.expose().chars().count() < SHORTEST_PASSWORD {
        return Err(Problem::Invalid("password", "Minimum 5 characters required."));
    }
    let cost = state.config().password_cost;
    let password_hash =
        password::hash(new.password.expose().to_owned(), cost, state.random()).await?;
    let now = state.now();
    let tx = state.db().write().await?;
    let email_key = email.to_lowercase();
    if let Some(user) = accounts::by_email(&tx, &email_key).await? {
        accounts::set_password(&tx, user.id, &password_hash).await?;
        tx.commit().await?;
        return Ok(false);
    }
    let root_id = state.random().id()?;
    let limit = i64::try_from(new.storage_limit).unwrap_or(i64::MAX);
    let user = User {
        first_name: new.first_name,
        last_name: new.last_name,
        password_hash,
        ..User::new(email, root_id, limit, now)
    };
    make(&tx, user).await?;
    tx.commit().await?;
    Ok(true)
}

/// Writes an account with its root folder and what signs in; answers its number.
pub(crate) async fn make(tx: &DatabaseTransaction, user: User) -> Result<i64, Problem> {
    let (now, root_id) = (user.created, user.root_id.clone());
    let logins = [user.email_key.clone(), user.username_key.clone()];
    let user_id = accounts::insert(tx, user).await?;
    logins::set(tx, user_id, None, logins).await?;
    let root = node::Model::new(root_id, user_id, None, Kind::Folder, "", String::new(), now);
    nodes::insert_folder(tx, root).await?;
    Ok(user_id)
}

/// How many bytes the account stores, every version counted.
pub(crate) async fn storage_used(db: &impl ConnectionTrait, user: &User) -> Result<u64, Problem> {
    Ok(u64::try_from(bandwidth::stored(db, Whose::Account(user.id)).await?).unwrap_or(0))
}
