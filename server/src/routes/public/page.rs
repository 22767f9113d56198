//! The pages' HTML, with everything of a person's escaped.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use super::SHEET;
use crate::fault::Fault;
use crate::html::escape;
use crate::routes::face::Face;
use crate::services::problem::Problem;

/// Nothing may run, and nothing may be loaded but this server's own sheets and the brand's pictures; a form may only be
/// sent back here.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'",
);

/// A page under construction.
pub(super) struct Page(String);

impl Page {
    /// A page with this title, in somebody's face if there is one.
    pub(super) fn new(face: Option<&Face>, title: &str) -> Self {
        let heading = escape(title);
        let (title, head, top) = match face {
            Some(face) => {
                let name = escape(&face.name);
                let logo = if face.logo.is_empty() {
                    "<span class=\"guest-mark\"></span>".to_owned()
                } else {
                    format!("<img class=\"guest-logo\" src=\"{}\" alt=\"\">", escape(&face.logo))
                };
                let top =
                    format!("<header class=\"guest-top\">{logo}<span>{name}</span></header>\n");
                (format!("{heading} – {name}"), face.head(), top)
            }
            None => (heading.clone(), String::new(), String::new()),
        };
        Self(format!(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
             <link rel=\"stylesheet\" href=\"{SHEET}\">\n{head}\
             <body class=\"guest\">\n{top}<main class=\"guest-card\">\n<h1>{heading}</h1>\n"
        ))
    }

    /// A paragraph.
    pub(super) fn text(mut self, text: &str) -> Self {
        self.0.push_str(&format!("<p>{}</p>\n", escape(text)));
        self
    }

    /// A paragraph that leads somewhere.
    pub(super) fn lead(mut self, address: &str, text: &str) -> Self {
        let (address, text) = (escape(address), escape(text));
        self.0.push_str(&format!("<p><a href=\"{address}\">{text}</a></p>\n"));
        self
    }

    /// Entries of a folder: an address, if there is one, and a name.
    pub(super) fn entries(
        mut self,
        entries: impl Iterator<Item = (Option<String>, String)>,
    ) -> Self {
        self.0.push_str("<ul>\n");
        for (address, name) in entries {
            let name = escape(&name);
            match address {
                Some(address) => {
                    let address = escape(&address);
                    self.0.push_str(&format!("<li><a href=\"{address}\">{name}</a></li>\n"));
                }
                None => self.0.push_str(&format!("<li>{name}</li>\n")),
            }
        }
        self.0.push_str("</ul>\n");
        self
    }

    /// A form that asks for a password.
    pub(super) fn password(mut self, action: &str) -> Self {
        self.0.push_str(&format!(
            "<form method=\"post\" action=\"{}\">\n<label>Password <input type=\"password\" \
             name=\"password\" autocomplete=\"off\" required></label>\n<button>Open</button>\n</form>\n",
            escape(action)
        ));
        self
    }

    /// A form that sends a file.
    pub(super) fn upload(mut self, action: &str) -> Self {
        self.0.push_str(&format!(
            "<form method=\"post\" action=\"{}\" enctype=\"multipart/form-data\">\n\
             <label>File <input type=\"file\" name=\"file\" required></label>\n\
             <button>Upload</button>\n</form>\n",
            escape(action)
        ));
        self
    }

    pub(super) fn answer(self, status: StatusCode) -> Response {
        let mut response = (status, Html(self.0 + "</main>\n")).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        response
    }
}

/// A refusal: a page where it is about what was asked for, and the envelope where the server is at fault.
pub(super) fn refusal(face: Option<&Face>, problem: Problem) -> Response {
    let text = problem.to_string();
    let response = Fault::from(problem).into_response();
    if response.status().is_server_error() {
        return response;
    }
    let mut page = Page::new(face, "Not available").text(&text).answer(response.status());
    if let Some(wait) = response.headers().get(header::RETRY_AFTER) {
        page.headers_mut().insert(header::RETRY_AFTER, wait.clone());
    }
    page
}

/// A number of bytes for people.
pub(super) fn size(bytes: i64) -> String {
    let mut value = bytes.max(0);
    for unit in ["bytes", "KB", "MB", "GB", "TB"] {
        if value < 10_000 {
            return format!("{value} {unit}");
        }
        value /= 1024;
    }
    format!("{value} PB")
}
