//! A long list that begins short: more of it is drawn whenever its end comes into sight.

use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue, closure::Closure};
use leptos::web_sys::{Element, IntersectionObserver};

use crate::locales::aside as texts;

/// So many rows are drawn at first, and so many more each time.
const STEP: usize = 80;

/// How much of a list is drawn; handles only.
#[derive(Clone, Copy)]
pub struct Growing {
    drawn: RwSignal<usize>,
    total: Signal<usize>,
}

impl Growing {
    /// The beginning of a list of so many rows.
    #[must_use]
    pub fn of(total: impl Into<Signal<usize>>) -> Self {
        Self { drawn: RwSignal::new(STEP), total: total.into() }
    }

    /// How many rows are drawn.
    #[must_use]
    pub fn count(self) -> usize {
        self.drawn.get().min(self.total.get())
    }

    /// What stands at the end while there is more.
    #[must_use]
    pub fn more(self) -> AnyView {
        (move || {
            let left = self.total.get().saturating_sub(self.drawn.get());
            (left > 0).then(|| view! { <End growing=self left=left as u64 /> })
        })
        .into_any()
    }

    fn grow(self) {
        // The list may be gone before its observer is.
        self.drawn.try_update(|drawn| *drawn += STEP);
    }
}

#[component]
fn End(growing: Growing, left: u64) -> impl IntoView {
    let end = NodeRef::<html::Button>::new();
    end.on_load(move |end| when_in_sight(&end, move || growing.grow()));
    view! {
        <button
            type="button"
            class="growing-end"
            node_ref=end
            on:click=move |_| growing.grow()
        >
            {move || texts::more(left)}
        </button>
    }
}

/// Calls back when the element comes into sight, as long as its owner lives.
fn when_in_sight(element: &Element, then: impl Fn() + 'static) {
    let call = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let in_sight = |entry: JsValue| {
            let field = js_sys::Reflect::get(&entry, &JsValue::from_str("isIntersecting"));
            field.is_ok_and(|field| field.as_bool() == Some(true))
        };
        if entries.iter().any(in_sight) {
            then();
        }
    });
    // Without an observer, the button does it.
    let Ok(observer) = IntersectionObserver::new(call.as_ref().unchecked_ref()) else { return };
    observer.observe(element);
    let kept = StoredValue::new_local((observer, call));
    on_cleanup(move || {
        kept.try_update_value(|(observer, _)| observer.disconnect());
    });
}
