//! How a mail looks that wears a partner's face: the same words as plain text and as HTML, in light and dark.

use portico_api::palette::{DARK_INK, DARK_SURFACE, LIGHT_SURFACE, Palette};

use crate::html::escape;

/// Who a mail is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Letterhead {
    /// What the drive is called.
    pub(crate) name: String,
    /// Its colors; the usual ones without any.
    pub(crate) palette: Option<Palette>,
    /// Where help is to be had by mail; empty for nowhere.
    pub(crate) support_email: String,
    /// Where help is to be had on the web; empty for nowhere.
    pub(crate) support_url: String,
}

/// The words, signed.
pub(super) fn text(body: &str, head: &Letterhead) -> String {
    let mut out = format!("{}\n\n-- \n{}\n", body.trim_end(), head.name);
    for help in [&head.support_email, &head.support_url] {
        if !help.is_empty() {
            out.push_str(help);
            out.push('\n');
        }
    }
    out
}

/// The same as a page. Clients leave out what they do not like of its style; without any of it, it is still a letter.
pub(super) fn html(subject: &str, body: &str, head: &Letterhead) -> String {
    let colors = head.palette.as_ref().map_or_else(plain, Colors::of);
    let Colors { light, light_ink, dark, dark_ink } = &colors;
    let (light_ground, dark_ground, dark_card) =
        (LIGHT_SURFACE.css(), DARK_INK.css(), DARK_SURFACE.css());
    let (subject, name, blocks) = (escape(subject), escape(&head.name), blocks(body));
    let mut foot = String::new();
    if !head.support_email.is_empty() {
        let address = escape(&head.support_email);
        foot.push_str(&format!("<p><a href=\"mailto:{address}\">{address}</a></p>\n"));
    }
    if !head.support_url.is_empty() {
        let address = escape(&head.support_url);
        foot.push_str(&format!("<p><a href=\"{address}\">{address}</a></p>\n"));
    }
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>{subject}</title>\n<style>\n\
         body {{ margin: 0; padding: 24px 12px; background: {light_ground}; color: #161a22; \
         font: 16px/1.5 system-ui, sans-serif; }}\n\
         .letter {{ max-width: 560px; margin: 0 auto; border-radius: 12px; overflow: hidden; background: #fff; }}\n\
         .head {{ padding: 16px 24px; background: {light}; color: {light_ink}; font-weight: 600; }}\n\
         .text {{ padding: 8px 24px 16px; overflow-wrap: anywhere; }}\n\
         .code {{ font: 600 20px/1.4 monospace; }}\n\
         .lead {{ display: inline-block; padding: 10px 20px; border-radius: 8px; background: {light}; \
         color: {light_ink}; text-decoration: none; font-weight: 600; }}\n\
         .foot {{ max-width: 560px; margin: 0 auto; padding: 0 24px; font-size: 14px; }}\n\
         a {{ color: {light}; }}\n\
         @media (prefers-color-scheme: dark) {{\n\
         body {{ background: {dark_ground}; color: #e8eaef; }}\n\
         .letter {{ background: {dark_card}; }}\n\
         .head, .lead {{ background: {dark}; color: {dark_ink}; }}\n\
         a {{ color: {dark}; }}\n\
         }}\n</style>\n</head>\n<body>\n<div class=\"letter\">\n<div class=\"head\">{name}</div>\n\
         <div class=\"text\">\n{blocks}</div>\n</div>\n<div class=\"foot\">\n{foot}</div>\n</body>\n</html>\n"
    )
}

struct Colors {
    light: String,
    light_ink: String,
    dark: String,
    dark_ink: String,
}

impl Colors {
    fn of(palette: &Palette) -> Self {
        Self {
            light: palette.light.css(),
            light_ink: palette.light_ink.css(),
            dark: palette.dark.css(),
            dark_ink: palette.dark_ink.css(),
        }
    }
}

/// Those of `style/tokens.css`.
fn plain() -> Colors {
    let [light, light_ink, dark, dark_ink] =
        ["#2f55d4", "#ffffff", "#9db4ff", "#0e1014"].map(str::to_owned);
    Colors { light, light_ink, dark, dark_ink }
}

/// Paragraphs; one that is indented is a code, or leads somewhere.
fn blocks(body: &str) -> String {
    let mut out = String::new();
    for block in body.split("\n\n").map(|block| block.trim_matches('\n')) {
        let Some(indented) = block.strip_prefix("    ") else {
            if !block.trim().is_empty() {
                let lines: Vec<String> = block.lines().map(escape).collect();
                out.push_str(&format!("<p>{}</p>\n", lines.join("<br>\n")));
            }
            continue;
        };
        // What follows in lines of its own are somebody's words.
        let (first, rest) = indented.split_once('\n').unwrap_or((indented, ""));
        let first = escape(first.trim());
        if first.starts_with("https://") || first.starts_with("http://") {
            out.push_str(&format!(
                "<p><a class=\"lead\" href=\"{first}\">Open</a></p>\n<p>{first}</p>\n"
            ));
        } else {
            out.push_str(&format!("<p class=\"code\">{first}</p>\n"));
        }
        if !rest.trim().is_empty() {
            let lines: Vec<String> = rest.lines().map(escape).collect();
            out.push_str(&format!("<p>{}</p>\n", lines.join("<br>\n")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Letterhead {
        Letterhead {
            name: "Acme & Sons".to_owned(),
            palette: None,
            support_email: "help@acme.example".to_owned(),
            support_url: String::new(),
        }
    }

    #[test]
    fn words_become_paragraphs_codes_and_links() {
        let body =
            "Ada sends you <b>.txt:\n\n    https://x.example/l/a?b&c\n\nOne\ntwo\n\n    1234\n";
        let page = html("Subject", body, &head());
        for part in [
            "<p>Ada sends you &lt;b&gt;.txt:</p>",
            "<a class=\"lead\" href=\"https://x.example/l/a?b&amp;c\">Open</a>",
            "<p>One<br>\ntwo</p>",
            "<p class=\"code\">1234</p>",
            "<div class=\"head\">Acme &amp; Sons</div>",
            "mailto:help@acme.example",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(text(body, &head()).ends_with("    1234\n\n-- \nAcme & Sons\nhelp@acme.example\n"));
    }
}
