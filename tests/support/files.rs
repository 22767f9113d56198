//! Files to upload: made for one test, different in every byte that matters, and compared without being kept.

use std::{
    fs::{self, File},
    io::{BufWriter, Read as _, Write as _},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, ensure};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use crate::Result;

/// A folder of files that go with this value.
#[derive(Debug)]
pub struct Folder(TempDir);

impl Folder {
    /// An empty folder.
    ///
    /// # Errors
    /// If there is no place for it.
    pub fn new() -> Result<Self> {
        Self::within(&std::env::temp_dir())
    }

    /// An empty folder in this place.
    ///
    /// # Errors
    /// If there is no room for it.
    pub fn within(place: &Path) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("portico-files-").tempdir_in(place);
        Ok(Self(folder.context("No temporary folder.")?))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file of `size` bytes that repeat nowhere; `name` may contain folders.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn file(&self, name: &str, size: u64) -> Result<PathBuf> {
        let path = self.path().join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut writer = BufWriter::with_capacity(1 << 20, File::create(&path)?);
        let mut noise = Noise::of(name, size);
        let mut left = size;
        while left > 0 {
            let block = noise.next().to_le_bytes();
            let take = block.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            writer.write_all(block.get(..take).unwrap_or(&block))?;
            left -= take as u64;
        }
        writer.flush()?;
        Ok(path)
    }

    /// Writes a file with these bytes.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn text(&self, name: &str, content: &str) -> Result<PathBuf> {
        let path = self.path().join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, content)?;
        Ok(path)
    }

    /// The SHA-256 of a file in hexadecimal.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn sha256(path: &Path) -> Result<String> {
        let digest = Sha256::digest(fs::read(path)?);
        Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Compares two files byte by byte.
    ///
    /// # Errors
    /// At the first difference.
    pub fn assert_same(left: &Path, right: &Path) -> Result {
        let sizes = (fs::metadata(left)?.len(), fs::metadata(right)?.len());
        ensure!(
            sizes.0 == sizes.1,
            "{} has {} bytes, {} has {}.",
            left.display(),
            sizes.0,
            right.display(),
            sizes.1
        );
        let (mut a, mut b) = (File::open(left)?, File::open(right)?);
        let (mut one, mut two) = (vec![0; 1 << 20], vec![0; 1 << 20]);
        let mut offset = 0_u64;
        while offset < sizes.0 {
            let length = one.len().min(usize::try_from(sizes.0 - offset).unwrap_or(usize::MAX));
            let (one, two) = (one.get_mut(..length), two.get_mut(..length));
            let (one, two) = one.zip(two).context("a block fits its buffer")?;
            a.read_exact(one)?;
            b.read_exact(two)?;
            ensure!(
                one == two,
                "{} and {} differ after byte {offset}.",
                left.display(),
                right.display()
            );
            offset += length as u64;
        }
        Ok(())
    }
}

/// Splitmix64: quick, and no block comes twice.
struct Noise(u64);

impl Noise {
    fn of(name: &str, size: u64) -> Self {
        Self(
            name.bytes()
                .fold(size, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte))),
        )
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}
