//! A line across the page about a state that lasts, such as being offline.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BannerKind {
    /// Good to know.
    #[default]
    Info,
    /// Something does not work at the moment.
    Warning,
    /// Something failed.
    Error,
}

impl BannerKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "banner",
            Self::Warning => "banner banner-warning",
            Self::Error => "banner banner-error",
        }
    }
}

/// A banner; it is read out when it appears.
#[component]
pub fn Banner(
    /// How bad it is.
    #[prop(optional)]
    kind: BannerKind,
    /// Its icon.
    glyph: Glyph,
    /// The sentences, and perhaps a button.
    children: Children,
) -> impl IntoView {
    let role = match kind {
        BannerKind::Error => "alert",
        BannerKind::Info | BannerKind::Warning => "status",
    };
    view! {
        <div class=kind.class() role=role>
            <Icon glyph=glyph />
            <div class="banner-text">{children()}</div>
        </div>
    }
}
