//! Months and days of the week in the person's language.

use portico_client::drive::model::tasks::{Day, Weekday};

/// A month with its year.
#[must_use]
pub fn month(first: Day) -> String {
    imp::say(first, &[("month", "long"), ("year", "numeric")])
}

/// A day of the week, short.
#[must_use]
pub fn weekday(wanted: Weekday) -> String {
    // Any such day has its name.
    imp::say(Day::default().next(wanted), &[("weekday", "short")])
}

#[cfg(target_arch = "wasm32")]
mod imp {
    use js_sys::{Date, Object, Reflect};
    use leptos::wasm_bindgen::JsValue;
    use portico_client::drive::model::tasks::Day;

    use crate::i18n::lang;

    #[expect(clippy::cast_precision_loss, reason = "milliseconds of any date fit into 2^53")]
    pub(super) fn say(day: Day, options: &[(&str, &str)]) -> String {
        let wanted = Object::new();
        for (name, value) in options.iter().chain(&[("timeZone", "UTC")]) {
            // Setting a property of a plain new object cannot fail.
            let _ = Reflect::set(&wanted, &(*name).into(), &(*value).into());
        }
        let date = Date::new(&JsValue::from_f64(day.noon() as f64 * 1000.0));
        date.to_locale_string(lang().tag(), &wanted).into()
    }
}

/// Without a browser, for tests on the host.
#[cfg(not(target_arch = "wasm32"))]
mod imp {
    use portico_client::drive::model::tasks::Day;

    pub(super) fn say(day: Day, _options: &[(&str, &str)]) -> String {
        day.text()
    }
}
