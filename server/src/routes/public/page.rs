//! The pages' HTML, with everything of a person's escaped.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use super::look::{Look, fingerprint};
use super::refusals::sentence;
use super::visit::Visit;
use super::words::{self, Lang, Text};
use crate::fault::Fault;
pub(super) use crate::html::escape;
use crate::services::problem::Problem;
use crate::state::State;

/// A page under construction.
pub(super) struct Page {
    pub(super) lang: Lang,
    title: String,
    status: StatusCode,
    /// Whose things it shows.
    owner: Option<i64>,
    /// When it may be tried again, in seconds.
    wait: Option<u64>,
    body: String,
}

impl Page {
    pub(super) fn new(lang: Lang, title: &str) -> Self {
        let body = format!("<h1>{}</h1>\n", escape(title));
        Self {
            lang,
            title: title.to_owned(),
            status: StatusCode::OK,
            owner: None,
            wait: None,
            body,
        }
    }

    /// It shows this account's things, and looks like them.
    pub(super) fn of(mut self, owner: i64) -> Self {
        self.owner = Some(owner);
        self
    }

    pub(super) fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// It says why something was not done: its status, and when it may be tried again.
    pub(super) fn refused(mut self, problem: Problem) -> Self {
        if let Problem::TooManyAttempts(seconds) = problem {
            self.wait = Some(seconds);
        }
        let (status, text) = told(self.lang, problem);
        self.with_status(status).alert(&text)
    }

    /// What is HTML already.
    pub(super) fn html(mut self, html: &str) -> Self {
        self.body.push_str(html);
        self
    }

    /// A paragraph; none for nothing.
    pub(super) fn text(mut self, text: &str) -> Self {
        if !text.is_empty() {
            self.body.push_str(&format!("<p class=\"words\">{}</p>\n", escape(text)));
        }
        self
    }

    /// A line that says something about what is shown.
    pub(super) fn note(mut self, text: &str) -> Self {
        self.body.push_str(&format!("<p class=\"note\">{}</p>\n", escape(text)));
        self
    }

    /// What went wrong.
    pub(super) fn alert(mut self, text: &str) -> Self {
        self.body.push_str(&format!("<p class=\"alert\" role=\"alert\">{}</p>\n", escape(text)));
        self
    }

    /// A line that leads somewhere.
    pub(super) fn lead(mut self, address: &str, text: &str) -> Self {
        let (address, text) = (escape(address), escape(text));
        self.body.push_str(&format!("<p><a href=\"{address}\">{text}</a></p>\n"));
        self
    }

    /// What most people came for.
    pub(super) fn button(mut self, address: &str, text: Text) -> Self {
        let (address, text) = (escape(address), escape(self.lang.say(text)));
        self.body.push_str(&format!("<p><a class=\"button\" href=\"{address}\">{text}</a></p>\n"));
        self
    }

    /// A form that asks for a password.
    pub(super) fn password(mut self, action: &str) -> Self {
        let say = |text| escape(self.lang.say(text));
        let form = format!(
            "<p>{}</p>\n<form method=\"post\" action=\"{}\">\n<label>{} <input type=\"password\" \
             name=\"password\" autocomplete=\"off\" required></label>\n\
             <button class=\"button\">{}</button>\n</form>\n",
            say(words::PASSWORD_WHY),
            escape(action),
            say(words::PASSWORD),
            say(words::OPEN),
        );
        self.body.push_str(&form);
        self
    }

    /// A form that sends files; whether guests see what is in the folder is said.
    pub(super) fn upload(mut self, action: &str, is_seen: bool) -> Self {
        let say = |text| escape(self.lang.say(text));
        let why = if is_seen { words::UPLOAD_SEEN } else { words::UPLOAD_WHY };
        let form = format!(
            "<section class=\"upload\">\n<h2>{}</h2>\n<p>{}</p>\n\
             <form method=\"post\" action=\"{}\" enctype=\"multipart/form-data\">\n\
             <label>{} <input type=\"file\" name=\"file\" aria-label=\"{}\" multiple required></label>\n\
             <button class=\"button\">{}</button>\n</form>\n</section>\n",
            say(words::UPLOAD_TITLE),
            say(why),
            escape(action),
            say(words::FILES),
            say(words::FILES),
            say(words::UPLOAD),
        );
        self.body.push_str(&form);
        self
    }

    async fn answer(self, state: &State, visit: &Visit) -> Response {
        let look = Look::find(state, visit, self.owner).await;
        let name = escape(&look.name);
        let brand = match look.logo.as_str() {
            "" => name.clone(),
            logo => format!("<img src=\"{}\" alt=\"{name}\">", escape(logo)),
        };
        let whole = format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <meta name=\"robots\" content=\"noindex\">\n<title>{} – {name}</title>\n{}<style>{}</style>\n\
             </head>\n<body>\n<header class=\"brand\">{brand}</header>\n<main>\n{}</main>\n\
             </body>\n</html>\n",
            self.lang.code(),
            escape(&self.title),
            look.head,
            look.style,
            self.body,
        );
        let mut response = (self.status, Html(whole)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, policy(&look.style));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
        if let Some(seconds) = self.wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// Nothing may run; what is shown is this server's own, and a form may only be sent back here.
fn policy(style: &str) -> HeaderValue {
    let text = format!(
        "default-src 'none'; style-src {}; img-src 'self'; media-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
        fingerprint(style)
    );
    // A fingerprint is nothing but letters.
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

/// The page that was made, or one that says why there is none.
pub(super) async fn finish(state: &State, visit: &Visit, made: Result<Page, Problem>) -> Response {
    match made {
        Ok(page) => page.answer(state, visit).await,
        Err(problem) => refusal(state, visit, problem).await,
    }
}

/// A refusal: a page where it is about what was asked for, and the envelope where the server is at fault.
pub(super) async fn refusal(state: &State, visit: &Visit, problem: Problem) -> Response {
    let (lang, text) = (visit.lang, sentence(visit.lang, &problem));
    let response = Fault::from(problem).into_response();
    let status = response.status();
    if status.is_server_error() {
        return response;
    }
    let page = if status == StatusCode::NOT_FOUND {
        Page::new(lang, lang.say(words::GONE)).text(lang.say(words::GONE_WHY))
    } else {
        Page::new(lang, lang.say(words::NOT_AVAILABLE)).text(&text)
    };
    let mut page = page.with_status(status).answer(state, visit).await;
    if let Some(wait) = response.headers().get(header::RETRY_AFTER) {
        page.headers_mut().insert(header::RETRY_AFTER, wait.clone());
    }
    page
}

/// What a page says of a problem that is no end of everything, and the status that goes with it.
fn told(lang: Lang, problem: Problem) -> (StatusCode, String) {
    let (text, cause) = (sentence(lang, &problem), problem.to_string());
    let status = Fault::from(problem).into_response().status();
    if status.is_server_error() {
        tracing::warn!(error = %cause, "a page could not do what was asked");
        return (status, lang.say(words::BROKEN).to_owned());
    }
    (status, text)
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
