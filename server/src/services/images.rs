//! Pictures of people, groups and brands: whatever is sent is decoded and written anew, so that nothing but a
//! picture is ever served.

mod whose;

use std::io::Cursor;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use image::{DynamicImage, ImageFormat, ImageReader, Limits};
use sea_orm::ConnectionTrait;

pub(crate) use whose::{readable, writable};

use super::problem::Problem;
use crate::db::entity::image as row;
use crate::db::images;
use crate::state::State;

/// The largest picture that is taken, in bytes.
const LARGEST: usize = 1 << 20;

/// The longest side of a picture that is taken, in pixels.
const LONGEST_SIDE: u32 = 8_192;

/// What decoding one may take, in bytes.
const MEMORY: u64 = 256 << 20;

/// Whose picture it is; the numbers are those of accounts, members and groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// The owner of an account.
    User(i64),
    /// A member of one.
    Member(i64),
    /// A group.
    Group(i64),
    /// The logo of an account's drive.
    Logo(i64),
    /// Its icon.
    Icon(i64),
}

impl Whose {
    fn key(self) -> (i32, i64) {
        match self {
            Self::User(id) => (1, id),
            Self::Member(id) => (2, id),
            Self::Group(id) => (3, id),
            Self::Logo(id) => (4, id),
            Self::Icon(id) => (5, id),
        }
    }

    /// The longest side that is kept, in pixels.
    fn side(self) -> u32 {
        match self {
            Self::User(_) | Self::Member(_) | Self::Group(_) => 256,
            Self::Logo(_) => 512,
            // As large as home screens want it.
            Self::Icon(_) => 192,
        }
    }
}

/// A picture.
pub(crate) async fn get(
    db: &impl ConnectionTrait,
    whose: Whose,
) -> Result<Option<row::Model>, Problem> {
    let (kind, owner) = whose.key();
    Ok(images::get(db, kind, owner).await?)
}

/// When a picture was changed; none without one.
pub(crate) async fn changed(
    db: &impl ConnectionTrait,
    whose: Whose,
) -> Result<Option<i64>, Problem> {
    let (kind, owner) = whose.key();
    Ok(images::changed(db, kind, owner).await?)
}

/// Takes a picture away; false when there was none.
pub(crate) async fn delete(tx: &impl ConnectionTrait, whose: Whose) -> Result<bool, Problem> {
    let (kind, owner) = whose.key();
    Ok(images::delete(tx, kind, owner).await?)
}

/// Writes a picture that is one: of a server's own, and not of somebody's.
pub(crate) async fn save(
    tx: &impl ConnectionTrait,
    whose: Whose,
    media_type: &str,
    bytes: Vec<u8>,
    now: i64,
) -> Result<(), Problem> {
    let (kind, owner_id) = whose.key();
    let media_type = media_type.to_owned();
    images::save(tx, row::Model { kind, owner_id, media_type, bytes, changed: now }).await?;
    Ok(())
}

/// Takes a picture that somebody sends.
pub(crate) async fn receive<E: std::fmt::Display>(
    state: &State,
    whose: Whose,
    bytes: impl Stream<Item = Result<Bytes, E>>,
) -> Result<(), Problem> {
    let mut all = Vec::new();
    let mut bytes = std::pin::pin!(bytes);
    while let Some(piece) = bytes.next().await {
        let piece = piece.map_err(|error| Problem::ChunkBroken(error.to_string()))?;
        if all.len() + piece.len() > LARGEST {
            return Err(Problem::Refused("The picture is larger than 1 MB."));
        }
        all.extend_from_slice(&piece);
    }
    let side = whose.side();
    let png = tokio::task::spawn_blocking(move || rewrite(&all, side)).await?;
    let png = png.ok_or(Problem::Refused("Only PNG, JPEG, GIF and WebP pictures are allowed."))?;
    let tx = state.db().write().await?;
    save(&tx, whose, "image/png", png, state.now()).await?;
    Ok(tx.commit().await?)
}

/// None for what is no picture, or one that asks for too much.
fn rewrite(bytes: &[u8], side: u32) -> Option<Vec<u8>> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.limits(limits);
    let mut picture: DynamicImage = reader.decode().ok()?;
    if picture.width() > side || picture.height() > side {
        picture = picture.thumbnail(side, side);
    }
    let mut out = Cursor::new(Vec::new());
    picture.to_rgba8().write_to(&mut out, ImageFormat::Png).ok()?;
    Some(out.into_inner())
}
