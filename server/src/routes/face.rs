//! Whose face a page wears: the brand of the host name that it was asked for by, or of who owns what it shows.

use axum::extract::RawQuery;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use portico_api::markup;
use portico_api::palette::{Palette, Rgb, TOKENS};

use super::branding::picture;
use crate::html::escape;
use crate::services::images::Whose;
use crate::services::problem::Problem;
use crate::services::{Branding, brands};
use crate::state::State;

/// Where the brand's colors are, as a style sheet of their own.
pub(crate) const LOOK: &str = "/look.css";

/// How long a browser need not ask again for a sheet, in seconds; its address changes with what is in it.
const AGE: HeaderValue = HeaderValue::from_static("public, max-age=86400");

/// A face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Face {
    /// What the drive is called.
    pub(crate) name: String,
    /// As the partner chose it: six hexadecimal digits, or empty.
    color: String,
    /// The same for text on it.
    ink: String,
    /// The corrected colors.
    pub(crate) palette: Option<Palette>,
    /// Where the logo is; empty without one.
    pub(crate) logo: String,
    /// Where the icon is; empty without one.
    pub(crate) icon: String,
    /// What the sign-in page says, with nothing in it but what may be shown.
    welcome: String,
    /// The sites whose pages may show the drive in a frame, with blanks between them.
    pub(crate) portals: String,
}

impl Face {
    /// The face of a host name; none for one that has none. A database that fails shows no face, and fails again where
    /// it matters.
    pub(crate) async fn of_host(state: &State, headers: &HeaderMap) -> Option<Self> {
        let branding = brands::of_host(state, host(headers)?).await.ok()??;
        Self::of(state, branding).await.ok()
    }

    /// The face of a page about something of an account: that of the host name, and otherwise that of the account.
    pub(super) async fn of_page(
        state: &State,
        host: Option<&str>,
        account: Option<i64>,
    ) -> Option<Self> {
        if let Some(host) = host
            && let Some(branding) = brands::of_host(state, host).await.ok()?
        {
            return Self::of(state, branding).await.ok();
        }
        let branding = brands::of_user(state.db().read(), account?).await.ok()??;
        Self::of(state, branding).await.ok()
    }

    async fn of(state: &State, branding: Branding) -> Result<Self, Problem> {
        Ok(Self {
            name: brands::name_of(&branding).to_owned(),
            palette: brands::palette_of(&branding),
            logo: picture(state, Whose::Logo(branding.user_id)).await?,
            icon: picture(state, Whose::Icon(branding.user_id)).await?,
            welcome: markup::write(&markup::parse(&branding.login_html)),
            color: branding.menu_color,
            ink: branding.font_color,
            portals: branding.embed_origins,
        })
    }

    /// The address of the sheet with its colors; none where it has the usual ones.
    pub(crate) fn look(&self) -> Option<String> {
        self.palette.as_ref()?;
        let ink = if self.ink.is_empty() { String::new() } else { format!("&ink={}", self.ink) };
        Some(format!("{LOOK}?color={}{ink}", self.color))
    }

    /// What belongs into the head of the app's page, beside its title.
    pub(crate) fn head(&self) -> String {
        let look = self.look().map(|look| escape(&look));
        let look = look.map(|look| format!("<link rel=\"stylesheet\" href=\"{look}\">\n"));
        [self.signs(), look.unwrap_or_default()].concat()
    }

    /// What a browser shows around a page: an icon and colors.
    pub(super) fn signs(&self) -> String {
        let icon = if self.icon.is_empty() { ICON } else { &self.icon };
        let mut out = format!("<link rel=\"icon\" href=\"{}\">\n", escape(icon));
        if let Some(palette) = &self.palette {
            for (scheme, color) in [("light", palette.light), ("dark", palette.dark_ground())] {
                out.push_str(&format!(
                    "<meta name=\"theme-color\" content=\"{}\" media=\"(prefers-color-scheme: {scheme})\">\n",
                    color.css()
                ));
            }
        }
        out
    }

    /// Its colors as a sheet.
    pub(super) fn tokens(&self) -> String {
        self.palette.as_ref().map(tokens).unwrap_or_default()
    }

    /// The same as the app keeps it between two visits, one line for each: name, color, color of text, logo, icon, words
    /// of the sign-in page (`src/state/brand.rs`).
    pub(crate) fn lines(&self) -> String {
        let color = |text: &str| Rgb::parse(text).map_or_else(String::new, Rgb::css);
        let lines = [
            self.name.clone(),
            color(&self.color),
            color(&self.ink),
            self.logo.clone(),
            self.icon.clone(),
            self.welcome.clone(),
        ];
        lines.map(|line| line.replace(['\n', '\r'], " ")).join("\n")
    }
}

/// The icon of a face without one: its initial, drawn by [`crate::app_files`].
pub(crate) const ICON: &str = "/favicon.svg";

/// The host name that a request was sent to, without its port.
pub(crate) fn host(headers: &HeaderMap) -> Option<&str> {
    let host = headers.get(header::HOST)?.to_str().ok()?;
    // An address in brackets has colons of its own; it never has a face.
    Some(host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.bytes().all(|digit| digit.is_ascii_digit()) { name } else { host }
    }))
}

/// The colors of a brand as a sheet: `?color=7c2d12&ink=ffffff`. What is no color changes nothing.
pub(super) async fn look(RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let get = |name: &str| {
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        pairs.find(|(known, _)| known == name).and_then(|(_, value)| Rgb::parse(&value))
    };
    let palette = get("color").map(|it| Palette::of(it, get("ink"), |value| value.powf(2.4)));
    let css = palette.as_ref().map(tokens).unwrap_or_default();
    let kind = HeaderValue::from_static("text/css; charset=utf-8");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, AGE)], css).into_response()
}

fn tokens(palette: &Palette) -> String {
    let mut css = String::from(":root {\n");
    for (token, color) in TOKENS.iter().zip(palette.colors()) {
        css.push_str(&format!("  {token}: {};\n", color.css()));
    }
    css.push_str("}\n");
    css
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_name_has_no_port() {
        let of = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static(text));
            host(&headers).map(str::to_owned)
        };
        assert_eq!(of("acme.localhost:8080").as_deref(), Some("acme.localhost"));
        assert_eq!(of("acme.localhost").as_deref(), Some("acme.localhost"));
        assert_eq!(of("[::1]:80").as_deref(), Some("[::1]"));
    }

    /// `src/state/brand.rs` reads the same.
    #[test]
    fn the_lines_are_those_that_the_app_reads() {
        let face = Face {
            name: "Acme Drive".to_owned(),
            color: "0A84FF".to_owned(),
            ink: String::new(),
            palette: None,
            logo: "/logo".to_owned(),
            icon: String::new(),
            welcome: "<p>a\nb</p>".to_owned(),
            portals: String::new(),
        };
        assert_eq!(face.lines(), "Acme Drive\n#0a84ff\n\n/logo\n\n<p>a b</p>");
    }
}
