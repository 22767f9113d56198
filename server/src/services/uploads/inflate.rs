//! Uploads whose chunks are zlib streams: what is kept is what they stand for.

use bytes::{Bytes, BytesMut};
use flate2::{Decompress, FlushDecompress, Status};
use md5::Md5;
use md5::digest::Digest as _;

use super::place::{Kept, Place};
use super::unsigned;
use crate::blobs::PIECE;
use crate::db::contents;
use crate::db::entity::{chunk, upload};
use crate::services::problem::Problem;
use crate::services::{downloads, secret};
use crate::state::State;

/// So many compressed bytes are taken at a time: zlib makes at most a thousand times as many of them.
pub(crate) const BITE: usize = 16 * 1024;

const NO_ZLIB: Problem = Problem::Invalid("file_compressed", "The chunks are no zlib streams.");

/// Whether bytes can begin a zlib stream (RFC 1950, 2.2).
pub(super) fn begins_stream(bytes: &[u8]) -> bool {
    match bytes {
        [method, flags, ..] => {
            method & 0x0f == 8 && u16::from_be_bytes([*method, *flags]).is_multiple_of(31)
        }
        _ => false,
    }
}

/// Whether what is held of an upload begins like a zlib stream.
pub(super) async fn is_stream(state: &State, upload: &upload::Model) -> Result<bool, Problem> {
    let chunks = contents::chunks(state.db().read(), &upload.content_id, 0, 1).await?;
    match chunks.first().filter(|chunk| chunk.length >= 2) {
        Some(chunk) => {
            let head = downloads::part(state.blobs(), chunk, 0..2).await?;
            Ok(begins_stream(&head))
        }
        None => Ok(false),
    }
}

/// How much longer than the file its zlib streams may be: stored blocks and heads (RFC 1951, 3.2.4).
pub(super) fn slack(size: u64) -> u64 {
    size / 1000 + 4096
}

/// What the chunks stand for, in a place of its own that no row knows yet.
pub(super) struct Inflated {
    /// None for a file without bytes.
    pub(super) kept: Option<Kept>,
    /// Lower-case hex.
    pub(super) md5: String,
    /// How many bytes had arrived when it was unpacked.
    pub(super) received: i64,
}

/// Unpacks an upload's chunks: zlib streams one after the other, each in one chunk or over several. Never
/// writes more than the file's size.
pub(super) async fn inflate(state: &State, upload: &upload::Model) -> Result<Inflated, Problem> {
    let size = unsigned(upload.size);
    let chunks = contents::chunks_from(state.db().read(), &upload.content_id, 0).await?;
    let mut sink = Sink { place: Place::new(state, size).await?, buffer: BytesMut::new() };
    match unpack(state, chunks, size, &mut sink).await {
        Ok(md5) if size == 0 => {
            sink.place.abort().await;
            Ok(Inflated { kept: None, md5, received: upload.received })
        }
        Ok(md5) => {
            let kept = sink.finish().await?;
            Ok(Inflated { kept: Some(kept), md5, received: upload.received })
        }
        Err(problem) => {
            sink.place.abort().await;
            Err(problem)
        }
    }
}

async fn unpack(
    state: &State,
    chunks: Vec<chunk::Model>,
    size: u64,
    sink: &mut Sink,
) -> Result<String, Problem> {
    let mut stream = Inflater::new();
    for chunk in chunks {
        let length = unsigned(chunk.length);
        let mut at = 0;
        while at < length {
            let end = length.min(at + PIECE as u64);
            let piece = downloads::part(state.blobs(), &chunk, at..end).await?;
            for bite in piece.chunks(BITE) {
                let bite = piece.slice_ref(bite);
                let fed = tokio::task::spawn_blocking(move || {
                    let out = stream.feed(&bite);
                    (stream, out)
                });
                let out;
                (stream, out) = fed.await?;
                sink.write(out?).await?;
                if stream.written > size {
                    return Err(Problem::UploadSize { uploaded: stream.written, size });
                }
            }
            at = end;
        }
    }
    match (stream.between, stream.written) {
        (false, _) => Err(NO_ZLIB),
        (true, written) if written != size => Err(Problem::UploadSize { uploaded: written, size }),
        (true, _) => Ok(secret::hex(&stream.hash.finalize())),
    }
}

/// Collects small outputs into pieces.
struct Sink {
    place: Place,
    buffer: BytesMut,
}

impl Sink {
    async fn write(&mut self, bytes: Vec<u8>) -> Result<(), Problem> {
        self.buffer.extend_from_slice(&bytes);
        while self.buffer.len() >= PIECE {
            let piece = self.buffer.split_to(PIECE).freeze();
            self.place.write(piece).await?;
        }
        Ok(())
    }

    async fn finish(mut self) -> Result<Kept, Problem> {
        let rest: Bytes = self.buffer.split().freeze();
        if !rest.is_empty() {
            self.place.write(rest).await?;
        }
        Ok(self.place.finish().await?)
    }
}

/// Unpacks zlib streams that follow each other.
pub(crate) struct Inflater {
    inner: Decompress,
    hash: Md5,
    written: u64,
    /// True before the first stream and behind the end of each.
    between: bool,
}

impl Inflater {
    pub(crate) fn new() -> Self {
        Self { inner: Decompress::new(true), hash: Md5::new(), written: 0, between: true }
    }

    /// How many bytes were unpacked.
    pub(crate) fn written(&self) -> u64 {
        self.written
    }

    /// What some more bytes stand for.
    pub(crate) fn feed(&mut self, mut input: &[u8]) -> Result<Vec<u8>, Problem> {
        let mut out = Vec::with_capacity(4 * BITE);
        loop {
            if self.between && !input.is_empty() {
                self.inner.reset(true);
                self.between = false;
            }
            let (begin, had) = (self.inner.total_in(), out.len());
            let status = self
                .inner
                .decompress_vec(input, &mut out, FlushDecompress::None)
                .map_err(|_| NO_ZLIB)?;
            let used = usize::try_from(self.inner.total_in() - begin).unwrap_or(usize::MAX);
            input = input.get(used..).unwrap_or_default();
            if status == Status::StreamEnd {
                self.between = true;
            }
            if input.is_empty() && (self.between || out.len() < out.capacity()) {
                break;
            }
            if out.len() == out.capacity() {
                out.reserve(4 * BITE);
            } else if used == 0 && out.len() == had && !self.between {
                return Err(NO_ZLIB);
            }
        }
        self.hash.update(&out);
        self.written += out.len() as u64;
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn deflate(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::new(6));
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn streams_follow_each_other_in_any_pieces() {
        let (one, two) = (vec![7; 300_000], b"hello".repeat(2000));
        let packed = [deflate(&one), deflate(&two)].concat();
        assert!(begins_stream(&packed));
        for piece in [1, 13, BITE] {
            let mut stream = Inflater::new();
            let mut out = Vec::new();
            for bite in packed.chunks(piece) {
                out.extend(stream.feed(bite).unwrap());
            }
            assert!(stream.between && out == [one.clone(), two.clone()].concat(), "{piece}");
        }
    }

    #[test]
    fn what_is_no_stream_is_refused() {
        assert!(Inflater::new().feed(b"plain text, not packed").is_err());
        let mut cut = Inflater::new();
        let packed = deflate(&[1; 1000]);
        cut.feed(&packed[..packed.len() - 3]).unwrap();
        assert!(!cut.between);
    }
}
