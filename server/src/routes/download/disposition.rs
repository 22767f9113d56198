//! The headers that say what a download is called, and whether a browser may show it.

use axum::http::HeaderValue;

/// A `Content-Disposition` (RFC 6266): a plain name for old clients, the real one in UTF-8 (RFC 8187).
/// Nothing of a name can end the header or its value.
pub(crate) fn disposition(kind: &str, name: &str) -> HeaderValue {
    let plain: String = name
        .chars()
        .map(|c| if c == ' ' || (c.is_ascii_graphic() && !"\"\\%".contains(c)) { c } else { '_' })
        .collect();
    let mut text = format!("{kind}; filename=\"{plain}\"; filename*=UTF-8''");
    portico_api::encode::push_percent_encoded(&mut text, name);
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static("attachment"))
}

/// What a file is, by its name.
pub(crate) fn media_type(name: &str) -> HeaderValue {
    let guess = mime_guess::from_path(name).first_or_octet_stream();
    let text = match guess.type_() {
        mime_guess::mime::TEXT => format!("{guess}; charset=utf-8"),
        _ => guess.to_string(),
    };
    HeaderValue::from_str(&text)
        .unwrap_or_else(|_| HeaderValue::from_static("application/octet-stream"))
}

/// True for what a browser shows without running anything of it. Whatever can hold a script is saved.
pub(crate) fn is_safe_inline(name: &str) -> bool {
    let guess = mime_guess::from_path(name).first_or_octet_stream();
    match (guess.type_().as_str(), guess.subtype().as_str()) {
        ("image", kind) => {
            ["png", "jpeg", "gif", "webp", "avif", "bmp", "x-icon", "vnd.microsoft.icon"]
                .contains(&kind)
        }
        ("audio" | "video", _) | ("text", "plain" | "csv") => true,
        ("application", kind) => kind == "pdf",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_breaks_out_of_the_header() {
        let header = disposition("attachment", "a\"; x=\r\nSet-Cookie: \u{e4}.txt");
        assert_eq!(
            header.to_str().unwrap(),
            "attachment; filename=\"a_; x=__Set-Cookie: _.txt\"; \
             filename*=UTF-8''a%22%3B%20x%3D%0D%0ASet-Cookie%3A%20%C3%A4.txt"
        );
    }

    #[test]
    fn what_can_run_is_never_shown() {
        for name in
            ["a.html", "a.SVG", "a.xml", "a.js", "a.xhtml", "a.mjs", "a.unknown", "a.swf", "a"]
        {
            assert!(!is_safe_inline(name), "{name}");
        }
        for name in ["a.png", "a.JPG", "a.pdf", "a.txt", "a.mp4", "a.mp3"] {
            assert!(is_safe_inline(name), "{name}");
        }
    }
}
