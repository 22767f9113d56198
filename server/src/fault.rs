//! Refusals as answers: a status and the vendor's envelope, never the server's insides.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use portico_api::{ErrorEnvelope, GrantError};
use serde::Serialize;

use crate::services::problem::Problem;

/// Why a request is not answered with what it asked for.
#[derive(Debug)]
pub(crate) enum Fault {
    /// A service refused.
    Service(Problem),
    /// A service refused a grant: the error is flat there (wire facts 1.2).
    Grant(Problem),
    /// The request cannot be understood.
    Request(StatusCode, String),
    /// No endpoint has this address (wire facts 1.1: the message is empty).
    UnknownRoute,
}

/// Marks an answer whose cause must be logged and not told; see `middleware::request_id`.
#[derive(Clone, Debug)]
pub(crate) struct Hidden(pub(crate) String);

impl Fault {
    /// A request that cannot be understood, and why.
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::Request(StatusCode::BAD_REQUEST, message.into())
    }
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        Self::Service(problem)
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        match self {
            Self::Service(problem) => service_response(&problem),
            Self::Grant(problem) => grant_response(&problem),
            Self::Request(status, message) => envelope(status, message),
            Self::UnknownRoute => envelope(StatusCode::NOT_FOUND, ""),
        }
    }
}

/// The envelope with a status and a sentence.
pub(crate) fn envelope(status: StatusCode, message: impl Into<String>) -> Response {
    json(status, &ErrorEnvelope::new(status.as_u16(), message))
}

/// Any value as a JSON answer.
pub(crate) fn json(status: StatusCode, value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(bytes) => json_text(status, Body::from(bytes)),
        Err(error) => hidden(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

/// What is JSON already as an answer.
pub(crate) fn json_text(status: StatusCode, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("application/json; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn hidden(status: StatusCode, cause: String) -> Response {
    let mut response = envelope(status, "Internal server error");
    response.extensions_mut().insert(Hidden(cause));
    response
}

fn status(problem: &Problem) -> StatusCode {
    match problem {
        Problem::Required(_)
        | Problem::Invalid(..)
        | Problem::ForbiddenName(_)
        | Problem::InvalidFileId
        | Problem::RootFolder
        | Problem::ChunkOffset { .. }
        | Problem::ChunkTooLong(_)
        | Problem::ChunkPastEnd { .. }
        | Problem::ChunkLimit(_)
        | Problem::ChunkBroken(_)
        | Problem::NoSuchUpload
        | Problem::UploadSize { .. }
        | Problem::UploadHash { .. }
        | Problem::LogoutOfNothing
        | Problem::InvalidGrant(_)
        | Problem::UnsupportedGrant
        | Problem::BadGrant(_)
        | Problem::EmptyFileList
        | Problem::Refused(_) => StatusCode::BAD_REQUEST,
        Problem::WrongPassword
        | Problem::AccountClosed
        | Problem::NoSession
        | Problem::SessionExpired
        | Problem::InvalidToken(_) => StatusCode::UNAUTHORIZED,
        Problem::PrivateFile
        | Problem::OverQuota { .. }
        | Problem::OverFileSize(_)
        | Problem::Forbidden(_)
        | Problem::BandwidthExceeded => StatusCode::FORBIDDEN,
        Problem::NotFound(_)
        | Problem::Missing(_)
        | Problem::LoginTaken
        | Problem::FolderTrashed
        | Problem::IntoItself
        | Problem::NoContent
        | Problem::NoThumbnail
        | Problem::NoBrand => StatusCode::NOT_FOUND,
        Problem::NameTaken | Problem::Conflict(_) => StatusCode::CONFLICT,
        Problem::TooManyAttempts(_) => StatusCode::TOO_MANY_REQUESTS,
        Problem::Database(_) | Problem::Storage(_) => {
            // The one failure of a disk that its owner can mend.
            let text = problem.to_string();
            if text.contains("No space left") || text.contains("disk is full") {
                StatusCode::INSUFFICIENT_STORAGE
            } else {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
        Problem::Random(_) | Problem::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn service_response(problem: &Problem) -> Response {
    let status = status(problem);
    if status.is_server_error() {
        return hidden(status, problem.to_string());
    }
    let mut body = ErrorEnvelope::new(status.as_u16(), problem.to_string());
    if let Problem::InvalidToken(description) = problem {
        // Extra keys inside the envelope, and no message (wire facts 1.2).
        body.error.message.clear();
        body.error.error = Some("invalid_token".to_owned());
        body.error.error_description = Some((*description).to_owned());
    }
    let mut response = json(status, &body);
    add_headers(problem, &mut response);
    response
}

fn grant_response(problem: &Problem) -> Response {
    let status = status(problem);
    if status.is_server_error() {
        return hidden(status, problem.to_string());
    }
    let error = match problem {
        Problem::WrongPassword | Problem::AccountClosed | Problem::InvalidGrant(_) => {
            "invalid_grant"
        }
        Problem::UnsupportedGrant => "unsupported_grant_type",
        Problem::TooManyAttempts(_) => "temporarily_unavailable",
        _ => "invalid_request",
    };
    let body = GrantError { error: error.to_owned(), error_description: problem.to_string() };
    let mut response = json(status, &body);
    add_headers(problem, &mut response);
    response
}

fn add_headers(problem: &Problem, response: &mut Response) {
    if let Problem::TooManyAttempts(seconds) = problem {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
    }
}
