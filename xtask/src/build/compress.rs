//! Compresses the finished app ahead of time, as well as it can be done.

use std::{
    fs::{self, File},
    io::{BufWriter, Write as _},
    path::Path,
    sync::Mutex,
    thread,
};

use anyhow::{Result, anyhow};

use crate::place;

/// Smaller ones gain less than the header that announces the encoding costs.
const WORTHWHILE: u64 = 512;
const COMPRESSIBLE: [&str; 10] =
    ["css", "html", "js", "json", "map", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Writes `file.br` and `file.gz` beside every file of `site` that compresses.
pub(super) fn all(site: &Path) -> Result<()> {
    let mut files = place::files(site)?;
    files.retain(|file| {
        let known = file
            .extension()
            .is_some_and(|own| COMPRESSIBLE.iter().any(|extension| own == *extension));
        known && file.metadata().is_ok_and(|meta| meta.len() >= WORTHWHILE)
    });
    let queue = Mutex::new(files.iter());
    let next = || queue.lock().ok().and_then(|mut files| files.next());
    thread::scope(|scope| {
        let work = || std::iter::from_fn(next).try_for_each(|file| one(file));
        let workers = [scope.spawn(work), scope.spawn(work)];
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().map_err(|_| anyhow!("compressing failed"))?)
    })
}

fn one(file: &Path) -> Result<()> {
    let content = fs::read(file)?;
    let name = file.display();
    let mut brotli = brotli::CompressorWriter::new(
        BufWriter::new(File::create(format!("{name}.br"))?),
        4096,
        11,
        24,
    );
    brotli.write_all(&content)?;
    brotli.flush()?;
    drop(brotli);
    let gzip = BufWriter::new(File::create(format!("{name}.gz"))?);
    let mut gzip = flate2::write::GzEncoder::new(gzip, flate2::Compression::best());
    gzip.write_all(&content)?;
    gzip.finish()?.flush()?;
    Ok(())
}
