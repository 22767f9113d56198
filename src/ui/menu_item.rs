//! What is in a menu, and what an open menu hangs on.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::web_sys::Element;

use super::icon::Glyph;
use super::menu_keys::Sides;

/// One thing to choose.
#[derive(Clone)]
pub struct MenuItem {
    /// Its name.
    pub label: TextProp,
    /// Its icon.
    pub glyph: Option<Glyph>,
    /// Why it cannot be chosen now; it stays reachable, so that the reason can be read.
    pub reason: Option<TextProp>,
    /// True when it destroys something.
    pub is_dangerous: bool,
    /// For one of several choices: whether it is the current one.
    pub checked: Option<bool>,
    /// True when a line separates it from what is before it.
    pub starts_group: bool,
    /// The words above the group that it starts.
    pub heading: Option<TextProp>,
    /// What choosing it does.
    pub on_pick: Callback<()>,
}

impl MenuItem {
    /// An item with a name and what it does.
    pub fn new(label: impl Into<TextProp>, on_pick: impl Into<Callback<()>>) -> Self {
        Self {
            label: label.into(),
            glyph: None,
            reason: None,
            is_dangerous: false,
            checked: None,
            starts_group: false,
            heading: None,
            on_pick: on_pick.into(),
        }
    }

    /// With an icon.
    #[must_use]
    pub fn with_glyph(mut self, glyph: Glyph) -> Self {
        self.glyph = Some(glyph);
        self
    }

    /// Not to be chosen now, and why; `None` leaves it as it is.
    #[must_use]
    pub fn with_reason(mut self, reason: Option<impl Into<TextProp>>) -> Self {
        self.reason = reason.map(Into::into);
        self
    }

    /// One of several choices.
    #[must_use]
    pub fn with_check(mut self, checked: bool) -> Self {
        self.checked = Some(checked);
        self
    }

    /// It destroys something.
    #[must_use]
    pub fn dangerous(mut self) -> Self {
        self.is_dangerous = true;
        self
    }

    /// With words above it that name it and what follows.
    #[must_use]
    pub fn with_heading(mut self, heading: impl Into<TextProp>) -> Self {
        self.heading = Some(heading.into());
        self
    }

    /// Separated from what is before it.
    #[must_use]
    pub fn in_new_group(mut self) -> Self {
        self.starts_group = true;
        self
    }
}

/// What an open menu hangs on: sides in pixels of the viewport.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Anchor {
    pub(super) sides: Sides,
    pub(super) from_end: bool,
}

impl Anchor {
    /// Where the pointer is.
    #[must_use]
    pub fn at_pointer(event: &MouseEvent) -> Self {
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        Self { sides: Sides { left: x, top: y, right: x, bottom: y }, from_end: false }
    }

    /// Below an element; `from_end` lines up their ends instead of their starts.
    #[must_use]
    pub fn below(element: &Element, from_end: bool) -> Self {
        let rect = element.get_bounding_client_rect();
        let sides = Sides {
            left: rect.left(),
            top: rect.top(),
            right: rect.right(),
            bottom: rect.bottom(),
        };
        Self { sides, from_end }
    }
}
