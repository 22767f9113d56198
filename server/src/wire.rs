//! Requests as parameters: path, query, JSON, forms and multipart text all become one map.

mod body;
mod form;
pub(crate) mod multipart;

use axum::RequestExt;
use axum::extract::{RawPathParams, Request};
use axum::http::request::Parts;
use axum::http::{Method, header};
use bytes::Bytes;
use futures_util::Stream;
use portico_api::endpoint::placeholder;
use portico_api::{Body, Meta};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::config::Limits;
use crate::fault::Fault;
use multipart::{FilePart, Multipart, MultipartError};

/// A request taken apart.
pub(crate) struct Gathered {
    /// Every parameter, wherever it stood.
    pub(crate) params: Map<String, Value>,
    /// The bytes of a file, still on their way.
    pub(crate) file: Option<FilePart>,
    /// Method, address and headers.
    pub(crate) parts: Parts,
}

/// Collects the parameters of a request. The path decides over the body, the body over the query.
/// `address` is the one of the endpoint's that was asked: the router has only numbers for its places.
pub(crate) async fn gather(
    meta: &Meta,
    address: &str,
    mut request: Request,
    limits: &Limits,
) -> Result<Gathered, Fault> {
    let path = request
        .extract_parts::<RawPathParams>()
        .await
        .map_err(|_| Fault::bad_request("Invalid argument(s)"))?;
    let mut params = Map::new();
    if let Some(query) = request.uri().query() {
        form::read(query.as_bytes(), meta.repeated, &mut params);
    }
    let (parts, body) = request.into_parts();
    let mut file = None;
    if parts.method == Method::POST || parts.method == Method::PUT {
        let content_type = parts.headers.get(header::CONTENT_TYPE);
        let content_type = content_type.map_or(&b""[..], |value| value.as_bytes());
        if let Some(boundary) = multipart::boundary(content_type) {
            let frames = body::frames(body, limits.silence);
            let mut multipart = Multipart::new(frames, &boundary);
            let field = match meta.body {
                Body::Multipart(field) | Body::QueryAndFile(field) => Some(field),
                Body::Params => None,
            };
            let mut text = Map::new();
            file = multipart::read_until_file(multipart.by_ref(), field, &mut text, limits)
                .await?
                .then(|| FilePart::new(multipart));
            params.extend(text);
        } else {
            let bytes = body::collect(body, limits).await?;
            params.extend(body::parse(content_type, meta.repeated, &bytes)?);
        }
    }
    let places = address.split('/').filter_map(placeholder);
    for (name, (_, value)) in places.zip(&path) {
        params.insert(name.to_owned(), Value::from(value));
    }
    params.retain(|_, value| !value.is_null());
    // No text of ours holds a NUL, and PostgreSQL keeps none.
    if let Some((name, _)) = params.iter().find(|(_, value)| has_nul(value)) {
        return Err(Fault::bad_request(format!("Invalid value specified for `{name}`.")));
    }
    Ok(Gathered { params, file, parts })
}

/// The files that a browser sends with a form, one after the other.
pub(crate) struct FormFiles(Multipart);

/// Begins to read a form with files; none for anything else.
pub(crate) fn form_files(request: Request, limits: &Limits) -> Option<FormFiles> {
    let (parts, body) = request.into_parts();
    let content_type = parts.headers.get(header::CONTENT_TYPE);
    let content_type = content_type.map_or(&b""[..], |value| value.as_bytes());
    let boundary = multipart::boundary(content_type)?;
    Some(FormFiles(Multipart::new(body::frames(body, limits.silence), &boundary)))
}

impl FormFiles {
    /// What the next file is called, as its sender says; none behind the last one. What was not read of the one before is
    /// passed over.
    pub(crate) async fn next(&mut self, limits: &Limits) -> Result<Option<String>, Fault> {
        let mut text = Map::new();
        let found =
            multipart::read_until_file(&mut self.0, Some("file"), &mut text, limits).await?;
        Ok(found.then(|| self.0.file_name().to_owned()))
    }

    /// The bytes of the file that was found last, as they arrive.
    pub(crate) fn bytes(&mut self) -> impl Stream<Item = Result<Bytes, MultipartError>> + Send {
        self.0.stream()
    }
}

/// The parameters of a form without files, as they came.
pub(crate) async fn form_text(request: Request, limits: &Limits) -> Result<Bytes, Fault> {
    body::collect(request.into_body(), limits).await
}

fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(values) => values.iter().any(has_nul),
        Value::Object(values) => {
            values.iter().any(|(key, value)| key.contains('\0') || has_nul(value))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Reads an endpoint's struct out of its parameters; a refusal names the parameter (wire facts 1.3). A blank is as good
/// as nothing: where one would have become a number, a flag or a word, the parameter counts as missing.
pub(crate) fn parse<E: DeserializeOwned + Serialize>(
    mut params: Map<String, Value>,
) -> Result<E, Fault> {
    let blank = params.iter().filter(|(_, value)| is_blank(value));
    let blank: Vec<String> = blank.map(|(name, _)| name.clone()).collect();
    if blank.is_empty() {
        return read(params);
    }
    let ask: E = read(params.clone())?;
    let written = serde_json::to_value(&ask).unwrap_or_default();
    let made_up = |name: &String| written.get(name).is_some_and(|value| !is_nothing(value));
    let made_up: Vec<String> = blank.into_iter().filter(made_up).collect();
    if made_up.is_empty() {
        return Ok(ask);
    }
    params.retain(|name, _| !made_up.contains(name));
    read(params)
}

/// A blank, or a list of them: `filter=` may be repeated.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => !items.is_empty() && items.iter().all(|item| item == ""),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn read<E: DeserializeOwned>(params: Map<String, Value>) -> Result<E, Fault> {
    serde_path_to_error::deserialize(Value::Object(params)).map_err(|error| {
        let path = error.path().to_string();
        Fault::bad_request(sentence(&path, &error.into_inner().to_string()))
    })
}

// Not generic: the sentences are the same for every endpoint.
fn sentence(path: &str, message: &str) -> String {
    if let Some(rest) = message.strip_prefix("missing field `") {
        let name = rest.split('`').next().unwrap_or_default();
        return format!("`{name}` is required.");
    }
    let name = path.split(['.', '[']).next().filter(|name| !name.is_empty());
    let mut text = match name {
        Some(name) => format!("Invalid value specified for `{name}`."),
        None => "Invalid argument(s)".to_owned(),
    };
    if message.contains("boolean value") {
        text.push_str(" Expecting boolean value");
    } else if let Some((_, choice)) =
        message.split_once(", expected ").filter(|(found, _)| found.starts_with("unknown variant"))
    {
        // serde writes "`a` or `b`", or "one of `a`, `b`, `c`".
        let choice = choice.trim_start_matches("one of ").replace(" or ", ", ").replace('`', "");
        text.push_str(&format!(" Expected one of ({choice})."));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_parameter() {
        assert_eq!(sentence(".", "missing field `path`"), "`path` is required.");
        assert_eq!(
            sentence("move", "Expecting boolean value"),
            "Invalid value specified for `move`. Expecting boolean value"
        );
        assert_eq!(
            sentence("order_by", "unknown variant `x`, expected one of `name`, `size`"),
            "Invalid value specified for `order_by`. Expected one of (name, size)."
        );
        assert_eq!(sentence("name[2]", "no"), "Invalid value specified for `name`.");
    }
}
