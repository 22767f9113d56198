//! Where a chunk's bytes go: into its row when the whole content is small, into an object otherwise.

use bytes::Bytes;

use crate::blobs::{BlobError, Key, Writer};
use crate::db::entity::chunk;
use crate::services::problem::Problem;
use crate::state::State;

/// Contents of at most so many bytes lie in the rows of their chunks: they are on the disk with the commit that speaks
/// of them, where an object would be awaited by itself. Larger ones would make the database's copies slow.
pub(super) const SMALL: u64 = 16 << 10;

/// A chunk's bytes while they arrive; dropped without [`Place::finish`], there were none.
pub(super) struct Place {
    object: String,
    to: To,
}

enum To {
    Row(Vec<u8>),
    Object(Writer),
}

/// A chunk's bytes that are safe, or will be with the row that they lie in. No row speaks of them yet.
pub(super) struct Kept {
    object: String,
    bytes: Option<Vec<u8>>,
}

impl Place {
    /// For a chunk of a content of at most so many bytes.
    pub(super) async fn new(state: &State, most: u64) -> Result<Self, Problem> {
        let object = state.random().id()?;
        let to = if most <= SMALL {
            To::Row(Vec::new())
        } else {
            To::Object(state.blobs().create(Key::Chunk(&object)).await?)
        };
        Ok(Self { object, to })
    }

    /// True when nobody has to be waited for.
    pub(super) fn is_row(&self) -> bool {
        matches!(self.to, To::Row(_))
    }

    /// Appends.
    pub(super) async fn write(&mut self, bytes: Bytes) -> Result<(), BlobError> {
        match &mut self.to {
            To::Row(row) => row.extend_from_slice(&bytes),
            To::Object(writer) => writer.write(bytes).await?,
        }
        Ok(())
    }

    /// That was all of it.
    pub(super) async fn finish(self) -> Result<Kept, BlobError> {
        let bytes = match self.to {
            To::Row(row) => Some(row),
            To::Object(writer) => {
                writer.finish().await?;
                None
            }
        };
        Ok(Kept { object: self.object, bytes })
    }

    /// Throws away what was written.
    pub(super) async fn abort(self) {
        match self.to {
            To::Row(_) => {}
            To::Object(writer) => writer.abort().await,
        }
    }
}

impl Kept {
    /// The row that speaks of them.
    pub(super) fn row(self, content_id: String, start: i64, length: i64) -> chunk::Model {
        chunk::Model { content_id, start, length, object: self.object, bytes: self.bytes }
    }

    /// The object that is of no use when nothing comes of them.
    pub(super) fn object(&self) -> Option<String> {
        self.bytes.is_none().then(|| self.object.clone())
    }
}

/// Keeps bytes that are at hand, which are not none.
pub(super) async fn keep(state: &State, bytes: Bytes) -> Result<Kept, Problem> {
    let mut place = Place::new(state, bytes.len() as u64).await?;
    place.write(bytes).await?;
    Ok(place.finish().await?)
}
