//! Passwords: argon2id, in a thread of its own, and just as slow when there is nobody to check.

use argon2::password_hash::PasswordVerifier;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::problem::Problem;
use crate::config::PasswordCost;
use crate::random::Random;

/// How many passwords are hashed at a time: each takes a core and 19 MiB, and a thousand sign-ins at once shall take
/// longer, not a thousand times as much memory.
static TURNS: Semaphore = Semaphore::const_new(4);

/// Hashes a password for the database.
pub(crate) async fn hash(
    password: String,
    cost: PasswordCost,
    random: &Random,
) -> Result<String, Problem> {
    let salt = random.bytes::<16>()?;
    let _turn = turn().await?;
    tokio::task::spawn_blocking(move || {
        let broken = |error: &dyn std::fmt::Display| Problem::Broken(format!("argon2: {error}"));
        let hasher = hasher(cost)?;
        argon2::PasswordHasher::hash_password_with_salt(&hasher, password.as_bytes(), &salt)
            .map(|hash| hash.to_string())
            .map_err(|error| broken(&error))
    })
    .await?
}

/// True when the password is the one of this hash. Without a hash the answer is no, after the same time.
pub(crate) async fn verify(
    password: String,
    stored: Option<String>,
    cost: PasswordCost,
) -> Result<bool, Problem> {
    let _turn = turn().await?;
    tokio::task::spawn_blocking(move || {
        let hasher = hasher(cost)?;
        let Some(stored) = stored else {
            let spent = argon2::PasswordHasher::hash_password_with_salt(
                &hasher,
                password.as_bytes(),
                b"nobody lives here",
            );
            drop(spent);
            return Ok(false);
        };
        let parsed = PasswordHash::new(&stored)
            .map_err(|error| Problem::Broken(format!("a stored password hash: {error}")))?;
        Ok(hasher.verify_password(password.as_bytes(), &parsed).is_ok())
    })
    .await?
}

async fn turn() -> Result<SemaphorePermit<'static>, Problem> {
    TURNS.acquire().await.map_err(|error| Problem::Broken(format!("argon2: {error}")))
}

fn hasher(cost: PasswordCost) -> Result<Argon2<'static>, Problem> {
    let params = Params::new(cost.memory, cost.passes, 1, None)
        .map_err(|error| Problem::Broken(format!("argon2: {error}")))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}
