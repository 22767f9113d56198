//! `multipart/form-data`, read as it arrives and leniently: to the API, names of files mean nothing (wire facts 1.6).

use bytes::{Buf, Bytes, BytesMut};
use futures_util::{Stream, stream};
use memchr::memmem;
use serde_json::{Map, Value};

use super::body::Frames;
use super::form;
use crate::config::Limits;
use crate::fault::Fault;

/// The longest head of a part, in bytes.
const LONGEST_HEAD: usize = 64 * 1024;

/// The most text parts of one body.
const MOST_PARTS: usize = 1000;

/// The boundary out of a Content-Type, if it is multipart.
pub(super) fn boundary(content_type: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(content_type);
    let (kind, rest) = text.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let value = rest.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("boundary").then(|| value.trim().trim_matches('"'))
    })?;
    (1..=200).contains(&value.len()).then(|| value.as_bytes().to_vec())
}

/// Why a body cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MultipartError {
    /// The connection broke, or the body ended too early.
    #[error("{0}")]
    Cut(String),
    /// This is no multipart body.
    #[error("Malformed multipart body")]
    Malformed,
}

impl From<MultipartError> for Fault {
    fn from(error: MultipartError) -> Self {
        Self::bad_request(error.to_string())
    }
}

/// A multipart body while it is read.
pub(crate) struct Multipart {
    frames: Frames,
    /// What arrived and was not given away yet.
    buffer: BytesMut,
    /// Line break, two dashes, boundary.
    delimiter: memmem::Finder<'static>,
    place: Place,
    /// What the file is called whose part was found.
    file_name: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before a delimiter: in what stands before the first part, or in a part's data.
    Data,
    /// Right behind a delimiter.
    Delimited,
    /// Behind the last delimiter.
    Done,
}

impl Multipart {
    pub(super) fn new(frames: Frames, boundary: &[u8]) -> Self {
        let delimiter = [b"\r\n--", boundary].concat();
        // The first delimiter has no line break before it; with this one it looks like the others.
        let buffer = BytesMut::from(&b"\r\n"[..]);
        let delimiter = memmem::Finder::new(&delimiter).into_owned();
        Self { frames, buffer, delimiter, place: Place::Data, file_name: String::new() }
    }

    /// What the file is called whose part was found last, as its sender says; perhaps nothing.
    pub(super) fn file_name(&self) -> &str {
        &self.file_name
    }

    pub(super) fn by_ref(&mut self) -> &mut Self {
        self
    }

    /// The data of the current part as they arrive. The stream ends well only if the part's end was seen.
    pub(super) fn stream(&mut self) -> impl Stream<Item = Result<Bytes, MultipartError>> + Send {
        stream::unfold(Some(self), |multipart| async move {
            let multipart = multipart?;
            match multipart.data().await {
                Ok(Some(bytes)) => Some((Ok(bytes), Some(multipart))),
                Ok(None) => None,
                Err(error) => Some((Err(error), None)),
            }
        })
    }

    async fn fill(&mut self) -> Result<(), MultipartError> {
        match self.frames.next().await {
            Some(Ok(frame)) => {
                self.buffer.extend_from_slice(&frame);
                Ok(())
            }
            Some(Err(text)) => Err(MultipartError::Cut(text)),
            None => Err(MultipartError::Cut("the body ended inside a part".to_owned())),
        }
    }

    /// More of the current part's data; none at its end.
    async fn data(&mut self) -> Result<Option<Bytes>, MultipartError> {
        loop {
            if self.place != Place::Data {
                return Ok(None);
            }
            if let Some(at) = self.delimiter.find(&self.buffer) {
                let data = self.buffer.split_to(at).freeze();
                self.buffer.advance(self.delimiter.needle().len());
                self.place = Place::Delimited;
                return Ok(Some(data).filter(|data| !data.is_empty()));
            }
            // The end of the buffer may be the beginning of a delimiter.
            let safe = (self.buffer.len() + 1).saturating_sub(self.delimiter.needle().len());
            if safe > 0 {
                return Ok(Some(self.buffer.split_to(safe).freeze()));
            }
            self.fill().await?;
        }
    }

    /// The head of the next part; none behind the last one.
    async fn head(&mut self) -> Result<Option<Head>, MultipartError> {
        while self.data().await?.is_some() {}
        if self.place == Place::Done {
            return Ok(None);
        }
        while self.buffer.len() < 2 {
            self.fill().await?;
        }
        if self.buffer.starts_with(b"--") {
            self.place = Place::Done;
            return Ok(None);
        }
        let mut searched = 0;
        loop {
            if let Some(at) = memmem::find(&self.buffer[searched..], b"\r\n\r\n") {
                let head = self.buffer.split_to(searched + at);
                // The last line break stays: a part without data ends with a delimiter right here.
                self.buffer.advance(4);
                self.place = Place::Data;
                self.begin_data();
                return Head::parse(&head).map(Some);
            }
            if self.buffer.len() > LONGEST_HEAD {
                return Err(MultipartError::Malformed);
            }
            searched = self.buffer.len().saturating_sub(3);
            self.fill().await?;
        }
    }

    /// Some clients leave the line break before the delimiter of an empty part away.
    fn begin_data(&mut self) {
        let dashes = self.delimiter.needle().get(2..).unwrap_or_default();
        if self.buffer.starts_with(dashes) {
            self.buffer.advance(dashes.len());
            self.place = Place::Delimited;
        }
    }
}

struct Head {
    name: String,
    file_name: Option<String>,
}

impl Head {
    /// Reads what matters of a part's head, however broken the rest of it is.
    fn parse(head: &[u8]) -> Result<Self, MultipartError> {
        let text = String::from_utf8_lossy(head);
        let lower = text.to_ascii_lowercase();
        let at = lower.find("content-disposition:").ok_or(MultipartError::Malformed)?;
        let disposition = text.get(at..).unwrap_or_default();
        let lower = lower.get(at..).unwrap_or_default();
        // The name comes before the file's name, which may hold anything.
        let at = lower
            .match_indices("name=")
            .map(|(at, _)| at)
            .find(|at| lower.get(..*at).is_some_and(|before| before.ends_with([' ', ';', '\t'])))
            .ok_or(MultipartError::Malformed)?;
        let value = disposition.get(at + 5..).unwrap_or_default();
        let file_name = lower.find("filename=").and_then(|at| disposition.get(at + 9..));
        let file_name = match file_name {
            Some(value) => Some(unquoted(value)),
            // In another notation, of which only that it is there matters.
            None => lower.contains("filename").then(String::new),
        };
        Ok(Self { name: unquoted(value), file_name })
    }
}

/// A value up to the end of its quotes, or of its parameter.
fn unquoted(value: &str) -> String {
    let value = match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([';', '\r', '\n']).next(),
    };
    value.unwrap_or_default().trim().to_owned()
}

/// Reads text parts until a file part begins; true when one does. A part is the file when it is called so,
/// or when it has a file's name where a file is awaited.
pub(super) async fn read_until_file(
    multipart: &mut Multipart,
    field: Option<&str>,
    params: &mut Map<String, Value>,
    limits: &Limits,
) -> Result<bool, Fault> {
    let mut size = 0;
    let mut parts = 0;
    while let Some(head) = multipart.head().await? {
        let is_file = head.file_name.is_some();
        let awaited = field.is_some_and(|field| is_file || head.name == field);
        if awaited {
            multipart.file_name = head.file_name.unwrap_or_default();
            return Ok(true);
        }
        parts += 1;
        let mut value = Vec::new();
        while let Some(data) = multipart.data().await? {
            size += data.len();
            if size > limits.parameters || parts > MOST_PARTS {
                return Err(Fault::Request(
                    axum::http::StatusCode::PAYLOAD_TOO_LARGE,
                    format!("The text parts are larger than {} bytes", limits.parameters),
                ));
            }
            value.extend_from_slice(&data);
        }
        let value = String::from_utf8(value).map_err(|_| {
            Fault::bad_request(format!("Invalid value specified for `{}`.", head.name))
        })?;
        form::insert(params, &head.name, value);
    }
    Ok(false)
}

/// The bytes of a file part, still on their way.
pub(crate) struct FilePart(Multipart);

impl FilePart {
    pub(super) fn new(multipart: Multipart) -> Self {
        Self(multipart)
    }

    /// The bytes as they arrive, as [`Multipart::stream`] gives them.
    pub(crate) fn into_stream(self) -> impl Stream<Item = Result<Bytes, MultipartError>> + Send {
        stream::unfold(Some(self.0), |multipart| async move {
            let mut multipart = multipart?;
            match multipart.data().await {
                Ok(Some(bytes)) => Some((Ok(bytes), Some(multipart))),
                Ok(None) => None,
                Err(error) => Some((Err(error), None)),
            }
        })
    }
}

#[cfg(test)]
mod tests;
