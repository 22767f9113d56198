//! Randomness for ids, tokens and salts, injected so that tests can fix it.

use std::sync::Arc;

/// No random bytes could be had; nothing may be issued then.
#[derive(Debug, thiserror::Error)]
#[error("the system gave no random bytes: {0}")]
pub struct RandomError(String);

/// Where random bytes come from.
type Fill = dyn Fn(&mut [u8]) -> Result<(), RandomError> + Send + Sync;

/// Gives random ids and secrets; cheap to clone.
#[derive(Clone)]
pub struct Random(Arc<Fill>);

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// How many characters an opaque id has: 119 bits, so that ids can neither collide nor be guessed.
pub const ID_LENGTH: usize = 20;

impl Random {
    /// The operating system's generator.
    #[must_use]
    pub fn system() -> Self {
        Self(Arc::new(|bytes| {
            getrandom::fill(bytes).map_err(|error| RandomError(error.to_string()))
        }))
    }

    /// A generator of a test's own.
    #[must_use]
    pub fn from_fn(fill: impl Fn(&mut [u8]) + Send + Sync + 'static) -> Self {
        Self(Arc::new(move |bytes| {
            fill(bytes);
            Ok(())
        }))
    }

    /// Random bytes.
    ///
    /// # Errors
    /// When the system has none to give.
    pub fn bytes<const N: usize>(&self) -> Result<[u8; N], RandomError> {
        let mut bytes = [0; N];
        (self.0)(&mut bytes)?;
        Ok(bytes)
    }

    /// An opaque id of [`ID_LENGTH`] letters and digits.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn id(&self) -> Result<String, RandomError> {
        self.text(ID_LENGTH)
    }

    /// A bearer secret of 256 bits as letters and digits.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn secret(&self) -> Result<String, RandomError> {
        self.text(43)
    }

    fn text(&self, length: usize) -> Result<String, RandomError> {
        let mut text = String::with_capacity(length);
        while text.len() < length {
            // Bytes of 248 and above are thrown away, so that each letter is as likely as the others.
            for byte in self.bytes::<64>()?.into_iter().filter(|byte| *byte < 248) {
                if text.len() < length {
                    text.push(char::from(ALPHABET[usize::from(byte % 62)]));
                }
            }
        }
        Ok(text)
    }
}
