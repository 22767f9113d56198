//! Which form of a text a count takes.

use super::{Lang, Text, lang};

/// A text with a form for one and a form for all other counts; both languages have just these two.
#[derive(Debug, Clone, Copy)]
pub struct Counted {
    /// For what the language treats as one.
    pub one: Text,
    /// For everything else.
    pub other: Text,
}

/// The form for this count in the language of the moment.
#[must_use]
pub fn plural(text: Counted, count: u64) -> &'static str {
    let lang = lang();
    if is_one(lang, count) { text.one.of(lang) } else { text.other.of(lang) }
}

/// What `Intl.PluralRules` says: new languages bring their own rules without code here.
#[cfg(target_arch = "wasm32")]
#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
fn is_one(lang: Lang, count: u64) -> bool {
    use leptos::wasm_bindgen::JsValue;
    let locales = js_sys::Array::of1(&JsValue::from_str(lang.tag()));
    let rules = js_sys::Intl::PluralRules::new(&locales, &js_sys::Object::new());
    rules.select(count as f64) == "one"
}

/// English and German alike; only tests run here.
#[cfg(not(target_arch = "wasm32"))]
fn is_one(_lang: Lang, count: u64) -> bool {
    count == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_is_one() {
        let text = Counted {
            one: Text { en: "item", de: "Element" },
            other: Text { en: "items", de: "Elemente" },
        };
        assert_eq!(plural(text, 0), "items");
        assert_eq!(plural(text, 1), "item");
        assert_eq!(plural(text, 2), "items");
        assert_eq!(plural(text, 1001), "items");
    }
}
