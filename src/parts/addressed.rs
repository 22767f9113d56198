//! What is open because the address says so: a parameter of the query opens it, and closing leads back.

use leptos::prelude::*;

use crate::routes::router::use_router;

/// Something that a parameter of the address opens.
#[derive(Clone, Copy)]
pub struct Addressed {
    /// The parameter's value; none, or nothing in it, is closed.
    pub wanted: Memo<Option<String>>,
    /// Closes it: back to the page that it was opened from, or, where the address was opened like this, to the same page
    /// without the parameter.
    pub close: Callback<()>,
}

impl Addressed {
    /// Follows the parameter of this name, for as long as the owner of the moment lives.
    #[must_use]
    pub fn follow(parameter: &'static str) -> Self {
        let router = use_router();
        let wanted = Memo::new(move |_| router.param(parameter).filter(|value| !value.is_empty()));
        // True when the page behind is where the back button leads.
        let came_from_page = StoredValue::new(false);
        Effect::new(move |before: Option<bool>| {
            let is_open = wanted.read().is_some();
            if is_open && before == Some(false) {
                came_from_page.set_value(true);
            }
            is_open
        });
        let close = Callback::new(move |()| {
            if came_from_page.get_value() {
                came_from_page.set_value(false);
                // It fails only while the page is on its way out.
                let _ = window().history().map(|history| history.back());
            } else {
                router.replace(&router.href_with(parameter, None));
            }
        });
        Self { wanted, close }
    }
}
