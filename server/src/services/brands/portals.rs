//! The sites whose pages may show a drive in a frame.

use crate::services::problem::Problem;

/// The most sites of one brand: their names travel with every page.
const MOST: usize = 50;

/// The longest name of a site, in bytes.
const LONGEST: usize = 255;

/// Reads origins with blanks or commas between them, each once and in lower case; a blank empties.
pub(super) fn parse(text: &str) -> Result<String, Problem> {
    const NAME: &str = "embed_origins";
    let mut found: Vec<String> = Vec::new();
    let parts = text.split(|it: char| it.is_whitespace() || it == ',');
    for part in parts.filter(|part| !part.is_empty()) {
        let origin = part.trim_end_matches('/').to_ascii_lowercase();
        if !is_origin(&origin) {
            return Err(Problem::Invalid(NAME, "Expecting origins such as `https://example.com`."));
        }
        if !found.contains(&origin) {
            found.push(origin);
        }
    }
    if found.len() > MOST {
        return Err(Problem::Invalid(NAME, "Maximum 50 origins allowed."));
    }
    Ok(found.join(" "))
}

/// `https://host` or `https://host:port`, and `http` for this machine alone: everybody on the way could put a page of
/// their own there. No wildcard: it would be a list that nobody can read.
fn is_origin(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let (host, port) = rest.split_once(':').unwrap_or((rest, "443"));
    let is_local = host == "localhost" || host.ends_with(".localhost") || host == "127.0.0.1";
    let is_scheme = scheme == "https" || (scheme == "http" && is_local);
    let is_port = port.parse::<u16>().is_ok_and(|port| port > 0) && !port.starts_with('+');
    is_scheme && is_port && text.len() <= LONGEST && host.split('.').all(super::is_label)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn sites_are_origins_and_each_is_there_once() {
        let text = " https://Portal.example/,https://portal.example https://a.example:8443\nhttp://x.localhost:80";
        let parsed = parse(text).ok().unwrap();
        assert_eq!(parsed, "https://portal.example https://a.example:8443 http://x.localhost:80");
        assert_eq!(parse(" , ").ok().as_deref(), Some(""));
        for bad in [
            "*",
            "https://*.example",
            "https://*",
            "http://portal.example",
            "portal.example",
            "https://portal.example/path",
            "https://portal.example;script-src *",
            "https://portal.example:0",
            "https://portal.example:x",
            "https://",
            "null",
            "'self'",
            "data:",
            "https://user@portal.example",
            "https://[::1]",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
        let many: Vec<String> = (0..51).map(|at| format!("https://p{at}.example")).collect();
        assert!(parse(&many.join(" ")).is_err() && parse(&many[1..].join(" ")).is_ok());
    }
}
