//! The browser's own formatters, kept because building one takes longer than using it a hundred times.

use std::cell::RefCell;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use leptos::wasm_bindgen::JsValue;

use crate::i18n::{Lang, lang};

/// Which formatter: the unit (or `""`, `"percent"`, `"date"`, `"time"`) and the digits after the point.
type Key = (Lang, &'static str, u8);

thread_local! {
    static KEPT: RefCell<Vec<(Key, Function)>> = const { RefCell::new(Vec::new()) };
}

fn formatted(unit: &'static str, digits: u8, value: &JsValue) -> String {
    let key = (lang(), unit, digits);
    KEPT.with_borrow_mut(|kept| {
        let at = kept.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
            kept.push((key, build(key)));
            kept.len() - 1
        });
        let text = kept[at].1.call1(&JsValue::UNDEFINED, value);
        text.ok().and_then(|text| text.as_string()).unwrap_or_default()
    })
}

fn build((lang, unit, digits): Key) -> Function {
    let locales = Array::of1(&JsValue::from_str(lang.tag()));
    let options = Object::new();
    let set = |name: &str, value: &str| {
        // Setting a property of a plain new object cannot fail.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    };
    match unit {
        "date" | "time" => {
            set("dateStyle", "medium");
            if unit == "time" {
                set("timeStyle", "short");
            }
            return Intl::DateTimeFormat::new(&locales, &options).format();
        }
        "" => {}
        "percent" => set("style", "percent"),
        unit => {
            set("style", "unit");
            set("unit", unit);
            set("unitDisplay", if unit == "byte" { "long" } else { "short" });
        }
    }
    let digits = JsValue::from_f64(f64::from(digits));
    let _ = Reflect::set(&options, &"maximumFractionDigits".into(), &digits);
    Intl::NumberFormat::new(&locales, &options).format()
}

#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
pub(super) fn number(value: u64) -> String {
    formatted("", 0, &JsValue::from_f64(value as f64))
}

pub(super) fn percent(share: f64) -> String {
    formatted("percent", 0, &JsValue::from_f64(share))
}

pub(super) fn with_unit(value: f64, unit: &'static str, digits: u8) -> String {
    formatted(unit, digits, &JsValue::from_f64(value))
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of any date fit into 2^53")]
pub(super) fn date(seconds: i64, with_time: bool) -> String {
    let date = Date::new(&JsValue::from_f64(seconds as f64 * 1000.0));
    formatted(if with_time { "time" } else { "date" }, 0, &date)
}
