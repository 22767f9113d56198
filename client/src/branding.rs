//! How the drive of a host name looks, asked before anybody has signed in.

use portico_api::opendrive::branding::get_subdomain_branding::{
    GetSubdomainBranding, SubdomainBranding,
};

use crate::drive::model::Brand;
use crate::problem::Problem;
use crate::session::Session;

/// Who knows what a host name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// The server that sent the page: it takes whole host names (extension 30).
    Whole,
    /// Nobody has said so: whoever serves the API may know first labels alone.
    Labels,
}

/// Asks for the brand of a host name such as `acme.example.com`; none when the server knows of none.
///
/// # Errors
/// When the server cannot be asked, or answers with something else.
pub async fn load_brand(
    session: &Session,
    host: &str,
    names: Names,
) -> Result<Option<Brand>, Problem> {
    let Some(label) = subdomain_of(host) else { return Ok(None) };
    // A host name of a partner's own is no subdomain: its first label may be somebody else's.
    match (ask(session, host).await, names) {
        (Ok(None) | Err(Problem::Refused(_)), Names::Labels) => ask(session, label).await,
        (answer, _) => answer,
    }
}

async fn ask(session: &Session, name: &str) -> Result<Option<Brand>, Problem> {
    let ask = GetSubdomainBranding {
        partner_name: session.config().partner.clone(),
        subdomain: name.to_owned(),
    };
    match session.send(&ask).await {
        Ok(branding) => Ok(brand_of(branding)),
        Err(Problem::NotFound(_)) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// True when a host name such as `acme.example.com` may have a brand of its own.
#[must_use]
pub fn may_have_brand(host: &str) -> bool {
    subdomain_of(host).is_some()
}

/// The first label of a host name; none for `localhost`, for addresses, and for names that have only one label.
fn subdomain_of(host: &str) -> Option<&str> {
    let (first, rest) = host.split_once('.')?;
    let is_address = host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (!first.is_empty() && !rest.is_empty() && !is_address).then_some(first)
}

fn brand_of(branding: SubdomainBranding) -> Option<Brand> {
    // Without a name, that of its host is better than that of this program.
    let names = [&branding.drive_name, &branding.subdomain, &branding.host_mapping];
    let name = names.into_iter().map(|name| name.trim()).find(|name| !name.is_empty());
    let name = name.unwrap_or_default();
    let color = color_of(&branding.menu_color);
    let logo = non_empty(&branding.logo);
    if name.is_empty() && color.is_none() && logo.is_none() {
        return None;
    }
    Some(Brand {
        name: name.to_owned(),
        color,
        ink: color_of(&branding.font_color),
        logo,
        icon: non_empty(&branding.fav_icon),
        welcome: branding.sign_in_html.filter(|html| !html.trim().is_empty()),
    })
}

/// `#rrggbb` of six hexadecimal digits with or without their `#`; anything else is no color.
pub(crate) fn color_of(text: &str) -> Option<String> {
    let digits = text.trim().trim_start_matches('#');
    let good = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    good.then(|| format!("#{}", digits.to_ascii_lowercase()))
}

pub(crate) fn non_empty(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_host_below_another_has_a_brand() {
        assert_eq!(subdomain_of("acme.example.com"), Some("acme"));
        assert_eq!(subdomain_of("acme.localhost"), Some("acme"));
        for host in ["localhost", "127.0.0.1", "[::1]", "", ".", "acme.", ".com"] {
            assert_eq!(subdomain_of(host), None, "{host}");
        }
    }

    #[test]
    fn only_six_hexadecimal_digits_are_a_color() {
        assert_eq!(color_of("0A84FF").as_deref(), Some("#0a84ff"));
        assert_eq!(color_of(" #0a84ff ").as_deref(), Some("#0a84ff"));
        for text in ["", "red", "#fff", "0a84ff;", "url(x)", "ääääää", "0a84f\u{0}"] {
            assert_eq!(color_of(text), None, "{text}");
        }
    }
}
