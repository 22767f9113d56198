//! The running digests, one per transfer; knows nothing of workers and messages.

use std::{collections::HashMap, fmt};

use md5::{Digest, Md5};

/// Every MD5 that has been started and not finished.
#[derive(Default)]
pub struct Digests(HashMap<u32, (Md5, u64)>);

/// What a finished digest says.
#[derive(Debug, PartialEq, Eq)]
pub struct Finished {
    /// 32 lower-case hexadecimal digits.
    pub md5: String,
    /// How many bytes were hashed.
    pub bytes: u64,
}

/// The id was never started, or is finished already.
#[derive(Debug, PartialEq, Eq)]
pub struct Unknown(pub u32);

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash {} was not started.", self.0)
    }
}

impl Digests {
    /// Starts the digest of `id` anew.
    pub fn start(&mut self, id: u32) {
        self.0.insert(id, (Md5::new(), 0));
    }

    /// Hashes `bytes` on; answers how many there have been so far.
    pub fn update(&mut self, id: u32, bytes: &[u8]) -> Result<u64, Unknown> {
        let (digest, count) = self.0.get_mut(&id).ok_or(Unknown(id))?;
        digest.update(bytes);
        *count += bytes.len() as u64;
        Ok(*count)
    }

    /// Ends the digest of `id` and forgets it.
    pub fn finish(&mut self, id: u32) -> Result<Finished, Unknown> {
        let (digest, bytes) = self.0.remove(&id).ok_or(Unknown(id))?;
        let md5 = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Finished { md5, bytes })
    }

    /// Forgets `id`, if it was started at all.
    pub fn cancel(&mut self, id: u32) {
        self.0.remove(&id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_hash_like_the_whole() {
        let mut digests = Digests::default();
        digests.start(1);
        digests.start(2);
        assert_eq!(digests.update(1, b"The quick brown fox "), Ok(20));
        assert_eq!(digests.update(2, b""), Ok(0));
        assert_eq!(digests.update(1, b"jumps over the lazy dog"), Ok(43));
        let fox = Finished { md5: "9e107d9d372bb6826bd81d3542a419d6".into(), bytes: 43 };
        let empty = Finished { md5: "d41d8cd98f00b204e9800998ecf8427e".into(), bytes: 0 };
        assert_eq!(digests.finish(1), Ok(fox));
        assert_eq!(digests.finish(2), Ok(empty));
    }

    #[test]
    fn an_id_ends_once() {
        let mut digests = Digests::default();
        digests.start(3);
        digests.cancel(3);
        assert_eq!(digests.update(3, b"x"), Err(Unknown(3)));
        assert_eq!(digests.finish(3), Err(Unknown(3)));
    }
}
