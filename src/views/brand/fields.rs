//! What stands in the form, as signals: together they are the draft.

use leptos::prelude::*;
use portico_client::drive::model::{BrandPicture, BrandSettings};

use super::draft::{Draft, Picture};

/// The form's values.
#[derive(Clone, Copy)]
pub struct Fields {
    /// What the drive is called.
    pub name: RwSignal<String>,
    /// The host name's first label.
    pub subdomain: RwSignal<String>,
    /// A host name of the partner's own.
    pub host: RwSignal<String>,
    /// The brand color.
    pub color: RwSignal<String>,
    /// The color of text on it.
    pub ink: RwSignal<String>,
    /// HTML for the sign-in page.
    pub html: RwSignal<String>,
    /// Whether the vendor is not to be named.
    pub is_white_label: RwSignal<bool>,
    /// The sites that may show the drive.
    pub portals: RwSignal<String>,
    /// The logo.
    pub logo: RwSignal<Picture>,
    /// The icon.
    pub icon: RwSignal<Picture>,
}

impl Fields {
    /// Empty ones.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: RwSignal::default(),
            subdomain: RwSignal::default(),
            host: RwSignal::default(),
            color: RwSignal::default(),
            ink: RwSignal::default(),
            html: RwSignal::default(),
            is_white_label: RwSignal::new(false),
            portals: RwSignal::default(),
            logo: RwSignal::default(),
            icon: RwSignal::default(),
        }
    }

    /// The draft; who reads it follows every field.
    #[must_use]
    pub fn draft(self) -> Draft {
        Draft {
            settings: BrandSettings {
                name: self.name.get(),
                subdomain: self.subdomain.get(),
                host: self.host.get(),
                color: self.color.get(),
                ink: self.ink.get(),
                sign_in_html: self.html.get(),
                is_white_label: self.is_white_label.get(),
                portals: self.portals.get(),
            },
            logo: self.logo.get(),
            icon: self.icon.get(),
        }
    }

    /// Fills the form.
    pub fn fill(self, draft: Draft) {
        let Draft { settings, logo, icon } = draft;
        let BrandSettings {
            name,
            subdomain,
            host,
            color,
            ink,
            sign_in_html,
            is_white_label,
            portals,
        } = settings;
        let texts = [
            (self.name, name),
            (self.subdomain, subdomain),
            (self.host, host),
            (self.color, color),
            (self.ink, ink),
            (self.html, sign_in_html),
            // One line each is what people read.
            (self.portals, portals.replace(' ', "\n")),
        ];
        for (field, text) in texts {
            put(field, text);
        }
        put(self.is_white_label, is_white_label);
        put(self.logo, logo);
        put(self.icon, icon);
    }

    /// What becomes of a picture of the drive; none for those of people.
    #[must_use]
    pub fn picture(self, which: BrandPicture) -> Option<RwSignal<Picture>> {
        match which {
            BrandPicture::Logo => Some(self.logo),
            BrandPicture::Icon => Some(self.icon),
            BrandPicture::Owner => None,
        }
    }
}

impl Default for Fields {
    fn default() -> Self {
        Self::new()
    }
}

/// Nobody is told of what stays as it is.
fn put<T: PartialEq + Send + Sync + 'static>(field: RwSignal<T>, value: T) {
    if *field.read_untracked() != value {
        field.set(value);
    }
}
