//! The app's page, manifest and icon under the host name of a partner: what a browser reads before the app has begun.

use portico_api::palette::LIGHT_SURFACE;
use serde_json::json;

use crate::html::escape;
use crate::routes::face::Face;

/// The page with the face of its host name in it. The app learns from the same place that there is none.
pub(super) fn index(page: &str, face: Option<&Face>) -> String {
    let mut page = page.to_owned();
    if let Some(face) = face {
        let name = escape(&face.name);
        replace(&mut page, "<title>", "</title>", &format!("<title>{name}</title>"));
        replace(&mut page, "<link rel=\"icon\"", ">", "");
        while face.palette.is_some() && replace(&mut page, "<meta name=\"theme-color\"", ">", "") {}
        let touch = if face.icon.is_empty() {
            String::new()
        } else {
            format!("<link rel=\"apple-touch-icon\" href=\"{}\">", escape(&face.icon))
        };
        replace(&mut page, "<link rel=\"apple-touch-icon\"", ">", &touch);
    }
    let head = face.map(Face::head).unwrap_or_default();
    let lines = escape(&face.map(Face::lines).unwrap_or_default()).replace('\n', "&#10;");
    let portals = match face.map(|face| face.portals.as_str()) {
        Some("") | None => String::new(),
        Some(portals) => format!("<meta name=\"embed\" content=\"{}\">\n", escape(portals)),
    };
    let end = format!("{head}<meta name=\"brand\" content=\"{lines}\">\n{portals}</head>");
    replace(&mut page, "</head", ">", &end);
    page
}

/// Replaces what begins with `start`, up to the next `end`; false when there is nothing.
fn replace(page: &mut String, start: &str, end: &str, new: &str) -> bool {
    let Some(from) = page.find(start) else { return false };
    let Some(length) = page.get(from..).and_then(|rest| rest.find(end)) else { return false };
    page.replace_range(from..from + length + end.len(), new);
    true
}

/// What the browser installs.
pub(super) fn manifest(face: &Face) -> String {
    let color = face.palette.as_ref().map_or(LIGHT_SURFACE, |palette| palette.light);
    let mut icons = vec![json!({ "src": "/favicon.svg", "sizes": "any", "type": "image/svg+xml" })];
    if !face.icon.is_empty() {
        icons.insert(0, json!({ "src": face.icon, "sizes": "192x192", "type": "image/png" }));
    }
    let manifest = json!({
        "name": face.name,
        "short_name": face.name,
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": LIGHT_SURFACE.css(),
        "theme_color": color.css(),
        "icons": icons,
    });
    format!("{manifest:#}\n")
}

/// The drive's initial on its color.
pub(super) fn icon(face: &Face) -> String {
    let initial: String = face.name.chars().take(1).flat_map(char::to_uppercase).collect();
    let (ground, ink) = face.palette.as_ref().map_or_else(
        || ("#2f55d4".to_owned(), "#ffffff".to_owned()),
        |palette| (palette.light.css(), palette.light_ink.css()),
    );
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><rect width=\"64\" height=\"64\" rx=\"16\" \
         fill=\"{ground}\"/><text x=\"32\" y=\"34\" text-anchor=\"middle\" dominant-baseline=\"central\" \
         font-family=\"system-ui, sans-serif\" font-size=\"36\" font-weight=\"600\" fill=\"{ink}\">{}</text></svg>\n",
        escape(&initial)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = include_str!("../../../index.html");

    #[test]
    fn a_page_without_a_face_says_so_and_nothing_else() {
        let page = index(PAGE, None);
        assert_eq!(page.replace("<meta name=\"brand\" content=\"\">\n", ""), PAGE);
    }

    #[test]
    fn the_page_has_what_is_replaced_in_it() {
        for mark in [
            "<title>",
            "<link rel=\"icon\"",
            "<link rel=\"apple-touch-icon\"",
            "<meta name=\"theme-color\"",
            "</head>",
        ] {
            assert!(PAGE.contains(mark), "{mark}");
        }
    }
}
