//! Who may see what: the signed out are led to the sign-in page and back again.

use portico_client::SessionState;

use super::path::{Frame, Path};

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It may be shown.
    Stay,
    /// This address instead; the first one is not kept in the history.
    Go(String),
}

/// Decides for a path such as `/files/12`, its query with the question mark (or nothing), and the `return` in it.
#[must_use]
pub fn decide(state: SessionState, path: &str, query: &str, return_to: Option<&str>) -> Verdict {
    let is_signed_in = match state {
        SessionState::SignedIn => true,
        SessionState::SignedOut | SessionState::Expired => false,
    };
    match Path::parse(path) {
        Some(Path::Home) if is_signed_in => Verdict::Go(Path::Files.href()),
        Some(Path::Home) => Verdict::Go(Path::SignIn.href()),
        Some(Path::SignIn | Path::SignInFor(_)) if is_signed_in => {
            let address = return_to.and_then(safe_return);
            Verdict::Go(address.unwrap_or_else(|| Path::Files.href()))
        }
        Some(_) if !is_signed_in && Path::frame_of(path) == Frame::Shell => {
            Verdict::Go(Path::SignInFor([path, query].concat()).href())
        }
        Some(_) | None => Verdict::Stay,
    }
}

/// The address if it is one of this app's that is worth going back to; never another site's.
#[must_use]
pub fn safe_return(address: &str) -> Option<String> {
    let is_local = address.starts_with('/')
        && !address.starts_with("//")
        && !address.contains('\\')
        && !address.chars().any(char::is_control);
    let path = address.split(['?', '#']).next().unwrap_or_default();
    (is_local && Path::frame_of(path) == Frame::Shell).then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signed_out_are_led_to_the_sign_in_page_and_back() {
        let go = decide(SessionState::SignedOut, "/files/12", "?sort=size", None);
        assert_eq!(go, Verdict::Go("/sign-in?return=%2Ffiles%2F12%3Fsort%3Dsize".to_owned()));
        let go = decide(SessionState::Expired, "/trash", "", None);
        assert_eq!(go, Verdict::Go("/sign-in?return=%2Ftrash".to_owned()));
        let go = decide(SessionState::SignedOut, "/recent", "?tab=favorites", None);
        assert_eq!(go, Verdict::Go("/sign-in?return=%2Frecent%3Ftab%3Dfavorites".to_owned()));
        let go = decide(SessionState::SignedOut, "/account/usage", "", None);
        assert_eq!(go, Verdict::Go("/sign-in?return=%2Faccount%2Fusage".to_owned()));
        let go = decide(SessionState::SignedOut, "/partner/stats", "", None);
        assert_eq!(go, Verdict::Go("/sign-in?return=%2Fpartner%2Fstats".to_owned()));
        let back = decide(SessionState::SignedIn, "/sign-in", "", Some("/files/12?sort=size"));
        assert_eq!(back, Verdict::Go("/files/12?sort=size".to_owned()));
    }

    #[test]
    fn home_leads_on() {
        assert_eq!(decide(SessionState::SignedIn, "/", "", None), Verdict::Go("/files".to_owned()));
        assert_eq!(
            decide(SessionState::SignedOut, "/", "", None),
            Verdict::Go("/sign-in".to_owned())
        );
    }

    #[test]
    fn everything_else_may_be_shown() {
        for (state, path) in [
            (SessionState::SignedIn, "/files"),
            (SessionState::SignedOut, "/sign-in"),
            (SessionState::SignedOut, "/forgot"),
            (SessionState::Expired, "/sign-in"),
            (SessionState::SignedOut, "/nowhere"),
            (SessionState::SignedIn, "/nowhere"),
        ] {
            assert_eq!(decide(state, path, "", None), Verdict::Stay, "{path}");
        }
    }

    #[test]
    fn no_address_leads_out_of_the_app() {
        for address in [
            "https://evil.example/files",
            "//evil.example/files",
            "/\\evil.example/files",
            "/\t/evil.example/files",
            "javascript:alert(1)",
            "files",
            "",
            "/sign-in",
            "/sign-in?return=/files",
            "/nowhere",
        ] {
            assert_eq!(safe_return(address), None, "{address}");
        }
        assert_eq!(safe_return("/files/1?sort=size#x").as_deref(), Some("/files/1?sort=size#x"));
    }
}
