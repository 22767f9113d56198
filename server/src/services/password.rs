//! Passwords: argon2id, in a thread of its own, and just as slow when there is nobody to check.

use std::sync::{LazyLock, Mutex, PoisonError};

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::problem::Problem;
use crate::config::PasswordCost;
use crate::random::Random;

/// How many passwords are hashed at a time at most: each takes a core and 19 MiB, and a thousand sign-ins at once shall
/// take longer, not a thousand times as much memory.
const MOST: usize = 4;

/// More than there are cores would gain nothing.
static TURNS: LazyLock<Semaphore> = LazyLock::new(|| {
    Semaphore::new(std::thread::available_parallelism().map_or(1, usize::from).min(MOST))
});

/// What passwords were hashed in, kept for the next ones. Given back, the allocator would keep as much of it as there
/// are threads that ever hashed one.
static MEMORY: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());

/// How many bytes a new hash has.
const LENGTH: usize = Params::DEFAULT_OUTPUT_LEN;

/// Hashes a password for the database.
pub(crate) async fn hash(
    password: String,
    cost: PasswordCost,
    random: &Random,
) -> Result<String, Problem> {
    let salt = random.bytes::<16>()?;
    let _turn = turn().await?;
    tokio::task::spawn_blocking(move || {
        let params = params(cost)?;
        let hash = derive(&hasher(&params), password.as_bytes(), &salt, LENGTH)?;
        let hash = PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(&params).map_err(broken)?,
            salt: Some(Salt::new(&salt).map_err(broken)?),
            hash: Some(Output::new(&hash).map_err(broken)?),
        };
        Ok(hash.to_string())
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
    tokio::task::spawn_blocking(move || match stored {
        Some(stored) => is_of(password.as_bytes(), &stored),
        None => {
            let params = params(cost)?;
            derive(&hasher(&params), password.as_bytes(), b"nobody lives here", LENGTH)?;
            Ok(false)
        }
    })
    .await?
}

/// Whether a password is the one of a hash, which says itself how it was made.
fn is_of(password: &[u8], stored: &str) -> Result<bool, Problem> {
    let stored = PasswordHash::new(stored).map_err(broken)?;
    let algorithm = Algorithm::try_from(stored.algorithm.as_str()).map_err(broken)?;
    let version = stored.version.map(Version::try_from).transpose().map_err(broken)?;
    let params = Params::try_from(&stored).map_err(broken)?;
    let hasher = Argon2::new(algorithm, version.unwrap_or_default(), params);
    let (Some(salt), Some(expected)) = (stored.salt, stored.hash) else { return Ok(false) };
    let hash = derive(&hasher, password, &salt, expected.len())?;
    // Takes as long whatever differs.
    Ok(Output::new(&hash).map_err(broken)? == expected)
}

/// The hash itself, of so many bytes.
fn derive(
    hasher: &Argon2<'_>,
    password: &[u8],
    salt: &[u8],
    length: usize,
) -> Result<Vec<u8>, Problem> {
    let mut hash = vec![0; length];
    let count = hasher.params().block_count();
    let mut memory = kept().pop().unwrap_or_default();
    if memory.len() < count {
        memory.resize(count, Block::new());
    }
    let blocks = memory.get_mut(..count).unwrap_or_default();
    let done = hasher.hash_password_into_with_memory(password, salt, &mut hash, blocks);
    kept().push(memory);
    done.map_err(broken)?;
    Ok(hash)
}

fn kept() -> std::sync::MutexGuard<'static, Vec<Vec<Block>>> {
    MEMORY.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn turn() -> Result<SemaphorePermit<'static>, Problem> {
    TURNS.acquire().await.map_err(broken)
}

fn params(cost: PasswordCost) -> Result<Params, Problem> {
    Params::new(cost.memory, cost.passes, 1, None).map_err(broken)
}

fn hasher(params: &Params) -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
}

fn broken(error: impl std::fmt::Display) -> Problem {
    Problem::Broken(format!("argon2: {error}"))
}

#[cfg(test)]
mod tests {
    use argon2::{PasswordHasher as _, PasswordVerifier as _};

    use super::*;

    const COST: PasswordCost = PasswordCost { memory: 64, passes: 2 };

    #[tokio::test]
    async fn a_hash_is_what_others_make_and_understand() {
        let ours = hash("correct horse".to_owned(), COST, &Random::system()).await.unwrap();
        assert!(ours.starts_with("$argon2id$v=19$m=64,t=2,p=1$"), "{ours}");
        Argon2::default().verify_password(b"correct horse", ours.as_str()).unwrap();
        // With another cost, which needs more memory than the one before, and less.
        for memory in [200, 32] {
            let params = Params::new(memory, 1, 1, None).unwrap();
            let theirs =
                hasher(&params).hash_password_with_salt(b"correct horse", b"saltsalt").unwrap();
            for (password, expected) in [("correct horse", true), ("Correct horse", false)] {
                let stored = Some(theirs.to_string());
                assert_eq!(verify(password.to_owned(), stored, COST).await.unwrap(), expected);
            }
        }
        assert!(verify("correct horse".to_owned(), Some(ours), COST).await.unwrap());
        assert!(!verify("correct horse".to_owned(), None, COST).await.unwrap());
        let damaged = Some("no hash at all".to_owned());
        verify("correct horse".to_owned(), damaged, COST).await.unwrap_err();
        assert!(kept().len() <= MOST, "what they are hashed in is used again");
    }
}
