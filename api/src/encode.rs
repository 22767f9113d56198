//! The one rule that turns an endpoint into a request.

use serde_json::{Map, Value};

use crate::endpoint::{Auth, Body, Endpoint, Meta, Method, placeholder};

/// A request that still lacks its base address and its headers.
#[derive(Clone, PartialEq, Eq)]
pub struct WireRequest {
    /// The HTTP verb.
    pub method: Method,
    /// The percent-encoded path below the API's base address; begins with `/`.
    pub path: String,
    /// Query pairs, not yet percent-encoded.
    pub query: Vec<(String, String)>,
    /// The body, without the bytes of a file.
    pub payload: Payload,
}

/// A request's body, without the bytes of a file, which only the transport holds.
#[derive(Clone, PartialEq, Eq)]
pub enum Payload {
    /// No body.
    Empty,
    /// A JSON object.
    Json(String),
    /// `multipart/form-data`: these text parts, then a file part of this name.
    Multipart {
        /// Text parts in order.
        fields: Vec<(String, String)>,
        /// The name of the file part.
        file_field: &'static str,
    },
}

/// The word that stands for the session when an OAuth2 access token is sent beside it (guide, chapter 15).
pub const OAUTH_SESSION: &str = "OAUTH";

/// Why a request could not be built: an endpoint is defined wrongly, or an id is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EncodeError {
    /// The parameters did not serialize to an object.
    NotAnObject(&'static str),
    /// The path names a parameter that the struct lacks, or that is empty.
    MissingPathParameter {
        /// The endpoint's name.
        endpoint: &'static str,
        /// The parameter.
        parameter: String,
    },
    /// A path parameter is `.` or `..`: however they are encoded, whoever reads the address takes them for a
    /// step in the path, and the request would reach another endpoint.
    DotPathParameter {
        /// The endpoint's name.
        endpoint: &'static str,
        /// The parameter.
        parameter: String,
    },
}

impl std::fmt::Display for EncodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotAnObject(endpoint) => {
                write!(f, "the parameters of {endpoint} are not an object")
            }
            Self::MissingPathParameter { endpoint, parameter } => {
                write!(f, "{endpoint} needs `{parameter}` in its path")
            }
            Self::DotPathParameter { endpoint, parameter } => {
                write!(f, "{endpoint} cannot have dots alone for `{parameter}`")
            }
        }
    }
}

impl std::error::Error for EncodeError {}

/// Turns an endpoint into a request: parameters named in the path go into the path, the others into the
/// query (GET, DELETE) or the JSON body (POST, PUT); `session` goes to where the endpoint wants it.
///
/// # Errors
/// Only if the endpoint's definition is inconsistent, or a path parameter is empty or dots alone.
pub fn encode<E: Endpoint>(
    endpoint: &E,
    session: Option<&str>,
) -> Result<WireRequest, EncodeError> {
    encode_value(&E::META, serde_json::to_value(endpoint).unwrap_or_default(), session)
}

// Deliberately not generic: this is compiled once, `encode` once per endpoint.
fn encode_value(
    meta: &Meta,
    params: Value,
    session: Option<&str>,
) -> Result<WireRequest, EncodeError> {
    let Value::Object(mut params) = params else {
        return Err(EncodeError::NotAnObject(meta.name));
    };
    params.retain(|_, value| !value.is_null());
    if let Some(session) = session.filter(|_| meta.auth != Auth::None) {
        params.insert("session_id".to_owned(), Value::from(session));
    }
    let path = fill_path(meta, &mut params)?;
    let (query, payload) = match (meta.body, meta.method) {
        (Body::Params, Method::Get | Method::Delete) => {
            (pairs(meta.repeated, params), Payload::Empty)
        }
        (Body::Params, Method::Post | Method::Put) => {
            (Vec::new(), Payload::Json(Value::Object(params).to_string()))
        }
        (Body::Multipart(file_field), _) => {
            (Vec::new(), Payload::Multipart { fields: pairs(meta.repeated, params), file_field })
        }
        (Body::QueryAndFile(file_field), _) => {
            (pairs(meta.repeated, params), Payload::Multipart { fields: Vec::new(), file_field })
        }
    };
    Ok(WireRequest { method: meta.method, path, query, payload })
}

fn fill_path(meta: &Meta, params: &mut Map<String, Value>) -> Result<String, EncodeError> {
    let mut path = String::with_capacity(meta.path.len() + 32);
    for segment in meta.path.split('/').skip(1) {
        path.push('/');
        match placeholder(segment) {
            None => path.push_str(segment),
            Some(name) => {
                let text = params.remove(name).map(text_of).filter(|text| !text.is_empty());
                let text = text.ok_or_else(|| EncodeError::MissingPathParameter {
                    endpoint: meta.name,
                    parameter: name.to_owned(),
                })?;
                if text == "." || text == ".." {
                    return Err(EncodeError::DotPathParameter {
                        endpoint: meta.name,
                        parameter: name.to_owned(),
                    });
                }
                push_percent_encoded(&mut path, &text);
            }
        }
    }
    Ok(path)
}

fn pairs(repeated: &[&str], params: Map<String, Value>) -> Vec<(String, String)> {
    let mut pairs = Vec::with_capacity(params.len());
    for (name, value) in params {
        match value {
            // As the document's example has it (quirk 90): `filter=a&filter=b`.
            Value::Array(items) if repeated.contains(&name.as_str()) => {
                pairs.extend(items.into_iter().map(|item| (name.clone(), text_of(item))));
            }
            // As PHP services read lists: `name[]=a&name[]=b`.
            Value::Array(items) => {
                pairs.extend(items.into_iter().map(|item| (format!("{name}[]"), text_of(item))));
            }
            // As PHP services read arrays with keys: `order_by[level]=desc`.
            Value::Object(members) => {
                let member = |(key, value)| (format!("{name}[{key}]"), text_of(value));
                pairs.extend(members.into_iter().map(member));
            }
            value => pairs.push((name, text_of(value))),
        }
    }
    pairs
}

fn text_of(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// Appends `text`, percent-encoding everything but RFC 3986's unreserved characters.
pub fn push_percent_encoded(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for &byte in text.as_bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

impl WireRequest {
    /// The path with its query, percent-encoded; may hold a secret, so it is never logged.
    #[must_use]
    pub fn path_and_query(&self) -> String {
        let mut out = self.path.clone();
        for (index, (name, value)) in self.query.iter().enumerate() {
            out.push(if index == 0 { '?' } else { '&' });
            push_percent_encoded(&mut out, name);
            out.push('=');
            push_percent_encoded(&mut out, value);
        }
        out
    }
}

// A path, a query and a body may hold a session or a password.
impl std::fmt::Debug for WireRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "WireRequest({} ***)", self.method.as_str())
    }
}

impl std::fmt::Debug for Payload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Empty => "Empty",
            Self::Json(_) => "Json(***)",
            Self::Multipart { .. } => "Multipart(***)",
        })
    }
}
