//! Whose drive this is: name, logo and color, kept so that the next visit begins with them.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlElement, Url};
use portico_client::drive::model::Brand;

use super::keep::{keep, kept};
use crate::theme;

const BRAND_KEY: &str = "portico.brand";
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
        self.0.read().logo.as_deref().and_then(safe_logo)
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

/// Sets the tokens of the brand's color, by CSSOM, as the page's policy wants it.
pub fn paint(brand: &Brand) {
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    let (Some(root), Some(color)) = (root, brand.color.as_deref()) else { return };
    let style = root.style();
    for (name, value) in theme::tokens(color) {
        // A browser that refuses it shows the usual color.
        let _ = style.set_property(name, &value);
    }
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
    let fields =
        [Some(&brand.name), brand.color.as_ref(), brand.logo.as_ref(), brand.support.as_ref()];
    let lines: Vec<String> = fields
        .iter()
        .map(|field| field.map_or_else(String::new, |text| text.replace('\n', " ")))
        .collect();
    lines.join("\n")
}

fn read(text: &str) -> Brand {
    let mut lines = text.split('\n').map(str::to_owned);
    let mut field = || lines.next().filter(|line| !line.is_empty());
    Brand { name: field().unwrap_or_default(), color: field(), logo: field(), support: field() }
}

/// Only pictures of this site; anything else is refused by the page's policy anyway.
fn safe_logo(address: &str) -> Option<String> {
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
            support: Some("help@acme.example".to_owned()),
        };
        assert_eq!(read(&write(&brand)), brand);
        assert_eq!(read(""), Brand::default());
    }
}
