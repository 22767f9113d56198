//! What is open because the address says so: a parameter of the query opens it, and closing leads back.

use leptos::prelude::*;

use crate::routes::router::use_router;

/// Something that a parameter of the address opens.
#[derive(Clone, Copy)]
pub struct Addressed {
    /// The parameter's value; none, or nothing in it, is closed.
    pub wanted: Memo<Option<String>>,
    /// Closes it ([`way_out`]).
    pub close: Callback<()>,
}

impl Addressed {
    /// Follows the parameter of this name, for as long as the owner of the moment lives.
    #[must_use]
    pub fn follow(parameter: &'static str) -> Self {
        let router = use_router();
        let wanted = Memo::new(move |_| router.param(parameter).filter(|value| !value.is_empty()));
        let is_wanted = Signal::derive(move || wanted.read().is_some());
        Self { wanted, close: way_out(vec![parameter], is_wanted) }
    }
}

/// What closes something that the address opens: it leads back to the page that it was opened from, or, where the address
/// was opened like this, to the same page without these parameters.
#[must_use]
pub fn way_out(parameters: Vec<&'static str>, is_wanted: Signal<bool>) -> Callback<()> {
    let router = use_router();
    // True when the page behind is where the back button leads.
    let came_from_page = StoredValue::new(false);
    Effect::new(move |before: Option<bool>| {
        let now = is_wanted.get();
        if now && before != Some(true) {
            came_from_page.set_value(before == Some(false));
        }
        now
    });
    Callback::new(move |()| {
        if came_from_page.get_value() {
            came_from_page.set_value(false);
            // It fails only while the page is on its way out.
            let _ = window().history().map(|history| history.back());
        } else {
            let without: Vec<_> = parameters.iter().map(|name| (*name, None)).collect();
            router.replace(&router.href_with_all(&without));
        }
    })
}
