//! Regular expressions, by the browser: bringing an engine would be larger than the whole dialog.

use js_sys::{Array, Function, JsString, Reflect, RegExp};
use leptos::wasm_bindgen::{JsCast, JsValue};

/// What a regular expression makes of a text; none when it is none.
pub fn expression(find: &str, with: &str, match_case: bool) -> Option<impl Fn(&str) -> String> {
    let flags = if match_case { "g" } else { "gi" };
    // Whole characters where the expression allows for it; some that people write are none then.
    let expression = compile(find, &[flags, "u"].concat()).or_else(|| compile(find, flags))?;
    let with = with.to_owned();
    Some(move |text: &str| {
        String::from(JsString::from(text).replace_by_pattern(&expression, &with))
    })
}

/// Its constructor throws, which the binding for it does not expect: it is called by way of `Reflect`.
fn compile(find: &str, flags: &str) -> Option<RegExp> {
    let make = Reflect::get(&js_sys::global(), &JsValue::from_str("RegExp")).ok()?;
    let make = make.dyn_into::<Function>().ok()?;
    let arguments = Array::of2(&JsValue::from_str(find), &JsValue::from_str(flags));
    Reflect::construct(&make, &arguments).ok()?.dyn_into().ok()
}
