//! Small pictures of files: made once, kept beside the contents.

use std::io::Cursor;

use bytes::Bytes;
use futures_util::TryStreamExt;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use tokio::sync::Semaphore;

use super::downloads;
use super::problem::Problem;
use crate::blobs::Key;
use crate::db::entity::version;
use crate::state::State;

/// The longest side of a small picture, in pixels (guide 4.6).
const SIDE: u32 = 256;

/// Larger files are not looked at, in bytes.
const LARGEST_FILE: u64 = 64 << 20;

/// The longest side of a picture that is looked at, in pixels.
const LONGEST_SIDE: u32 = 16_384;

/// What decoding one picture may take, in bytes.
const MEMORY: u64 = 256 << 20;

/// How many pictures are decoded at a time.
static AT_A_TIME: Semaphore = Semaphore::const_new(2);

/// A small picture: its media type and its bytes.
pub(crate) async fn thumbnail(
    state: &State,
    version: &version::Model,
) -> Result<(&'static str, Bytes), Problem> {
    let key = Key::Thumbnail(&version.content_id);
    if let Some(known) = state.blobs().get(key).await? {
        return Ok((media_type(&known), known));
    }
    let size = u64::try_from(version.size).unwrap_or(u64::MAX);
    if size == 0 || size > LARGEST_FILE {
        return Err(Problem::NoThumbnail);
    }
    let permit = AT_A_TIME.acquire().await;
    // Whether it is a picture at all is seen from the first bytes, before all others are read.
    let head = read(state, &version.content_id, size.min(64)).await?;
    if !is_picture(&head) {
        return Err(Problem::NoThumbnail);
    }
    let original = read(state, &version.content_id, size).await?;
    let small = tokio::task::spawn_blocking(move || shrink(&original)).await?;
    drop(permit);
    let small = Bytes::from(small.ok_or(Problem::NoThumbnail)?);
    state.blobs().put(key, small.clone()).await?;
    Ok((media_type(&small), small))
}

/// Whether a file's name says that it is a picture of which a small one can be made.
pub(crate) fn may_be_picture(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    matches!(ending.as_deref(), Some("png" | "jpg" | "jpeg" | "gif" | "webp"))
}

fn media_type(bytes: &[u8]) -> &'static str {
    if bytes.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" }
}

fn is_picture(head: &[u8]) -> bool {
    matches!(
        image::guess_format(head),
        Ok(ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::Gif | ImageFormat::WebP)
    )
}

async fn read(state: &State, content: &str, size: u64) -> Result<Vec<u8>, Problem> {
    let bytes = downloads::read(state, content, 0..size).await?;
    let collect = |mut all: Vec<u8>, piece: Bytes| async move {
        all.extend_from_slice(&piece);
        Ok(all)
    };
    Ok(bytes.try_fold(Vec::new(), collect).await?)
}

/// None for what is no picture, or one that asks for too much.
fn shrink(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let orientation = decoder.orientation().ok();
    if decoder.total_bytes() > MEMORY {
        return None;
    }
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    if let Some(orientation) = orientation {
        picture.apply_orientation(orientation);
    }
    if picture.width() > SIDE || picture.height() > SIDE {
        picture = picture.thumbnail(SIDE, SIDE);
    }
    let mut out = Cursor::new(Vec::new());
    if picture.color().has_alpha() {
        picture.to_rgba8().write_to(&mut out, ImageFormat::Png).ok()?;
    } else {
        let encoder = JpegEncoder::new_with_quality(&mut out, 82);
        picture.to_rgb8().write_with_encoder(encoder).ok()?;
    }
    Some(out.into_inner())
}
