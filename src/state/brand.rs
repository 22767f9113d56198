//! Whose drive this is: name, colors and pictures, told by the page or kept so that the next visit begins with them.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlElement, Url};
use portico_client::drive::model::Brand;
use portico_client::palette::{Palette, TOKENS};

use super::keep::{keep, kept};
use crate::theme;

const BRAND_KEY: &str = "portico.brand";
/// What the server writes into the page under a host name that may have a brand (`server/src/routes/face.rs`).
const TOLD: &str = "meta[name='brand']";
/// The name of a drive without a brand.
const OWN_NAME: &str = "Portico";

/// The brand as signals.
#[derive(Clone, Copy)]
pub struct Branding(RwSignal<Brand>);

impl Branding {
    /// Begins with this brand, or with none.
    #[must_use]
    pub fn new(brand: Option<Brand>) -> Self {
        Self(RwSignal::new(brand.unwrap_or_default()))
    }

    /// The product's name.
    #[must_use]
    pub fn name(self) -> String {
        let brand = self.0.read();
        if brand.name.is_empty() { OWN_NAME.to_owned() } else { brand.name.clone() }
    }

    /// The logo's address, if there is one that may be shown.
    #[must_use]
    pub fn logo(self) -> Option<String> {
        self.0.read().logo.as_deref().and_then(safe_picture)
    }

    /// What the partner says on the sign-in page.
    #[must_use]
    pub fn welcome(self) -> Option<String> {
        self.0.read().welcome.clone()
    }

    /// Shows another brand.
    pub fn set(self, brand: Brand) {
        if *self.0.read_untracked() != brand {
            paint(&brand);
            self.0.set(brand);
        }
    }
}

/// The app's brand.
#[must_use]
pub fn use_branding() -> Branding {
    super::provided()
}

/// Gives the page the brand's colors, by CSSOM, as the page's policy wants it.
pub fn paint(brand: &Brand) {
    let palette = palette(brand);
    if let Some(root) =
        document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok())
    {
        let style = root.style();
        for (at, name) in TOKENS.iter().enumerate() {
            // A browser that refuses it shows the usual color.
            let _ = match &palette {
                Some(palette) => style.set_property(name, &palette.colors()[at].css()),
                None => style.remove_property(name).map(drop),
            };
        }
    }
}

fn palette(brand: &Brand) -> Option<Palette> {
    theme::palette(brand.color.as_deref()?, brand.ink.as_deref())
}

/// Gives the browser the brand's colors and icon; where the server has done so already, it stays as it is.
pub fn paint_around(brand: &Brand) {
    if let Some(palette) = palette(brand) {
        set("meta[media*=light]", "content", &palette.light.css());
        set("meta[media*=dark]", "content", &palette.dark_ground().css());
    }
    if let Some(icon) = brand.icon.as_deref().and_then(safe_picture) {
        set("link[rel=icon]", "href", &icon);
    }
}

/// Changes what stands in the page's head, where there is such a thing.
fn set(selector: &str, attribute: &str, value: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        let _ = element.set_attribute(attribute, value);
    }
}

/// The brand that the page was sent with; an empty one where the server knows that there is none.
#[must_use]
pub fn told_brand() -> Option<Brand> {
    let told = document().query_selector(TOLD).ok()??.get_attribute("content")?;
    Some(read(&told))
}

/// The brand of the last visit.
#[must_use]
pub fn kept_brand() -> Option<Brand> {
    kept(BRAND_KEY).map(|text| read(&text))
}

/// Keeps the brand for the next visit.
pub fn keep_brand(brand: &Brand) {
    keep(BRAND_KEY, Some(&write(brand)));
}

/// One line per field; no field can contain a line break and stay itself.
fn write(brand: &Brand) -> String {
    let fields = [
        Some(&brand.name),
        brand.color.as_ref(),
        brand.ink.as_ref(),
        brand.logo.as_ref(),
        brand.icon.as_ref(),
        brand.welcome.as_ref(),
    ];
    let lines: Vec<String> = fields
        .iter()
        .map(|field| field.map_or_else(String::new, |text| text.replace('\n', " ")))
        .collect();
    lines.join("\n")
}

fn read(text: &str) -> Brand {
    let mut lines = text.split('\n').map(str::to_owned);
    let mut field = || lines.next().filter(|line| !line.is_empty());
    Brand {
        name: field().unwrap_or_default(),
        color: field(),
        ink: field(),
        logo: field(),
        icon: field(),
        welcome: field(),
    }
}

/// Only pictures of this site; anything else is refused by the page's policy anyway.
fn safe_picture(address: &str) -> Option<String> {
    let origin = window().location().origin().ok()?;
    let url = Url::new_with_base(address, &origin).ok()?;
    (url.origin() == origin).then(|| url.href())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_brand_comes_back() {
        let brand = Brand {
            name: "Acme Drive".to_owned(),
            color: Some("#0a84ff".to_owned()),
            logo: None,
            icon: Some("/icon".to_owned()),
            ..Brand::default()
        };
        assert_eq!(read(&write(&brand)), brand);
        assert_eq!(read(""), Brand::default());
    }

    /// `server/src/routes/face.rs` writes the same.
    #[test]
    fn what_the_server_writes_is_read() {
        let brand = read("Acme Drive\n#0a84ff\n\n/logo\n\n<p>a b</p>");
        assert_eq!((brand.name.as_str(), brand.ink), ("Acme Drive", None));
        assert_eq!(brand.logo.as_deref(), Some("/logo"));
        assert_eq!((brand.icon, brand.welcome.as_deref()), (None, Some("<p>a b</p>")));
    }
}
