//! One of several values that are known only while the page is shown, with its name before it.

use leptos::prelude::*;

use crate::i18n::{Text, t};
use crate::ui::unique_id;

/// A choice with its name.
#[component]
pub fn Choice(
    /// Its name.
    label: Text,
    /// Values with their names.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// The value that is chosen.
    #[prop(into)]
    value: Signal<String>,
    /// Why no other one can be chosen.
    reason: Signal<Option<String>>,
    /// Another value was chosen.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let id = unique_id("choice");
    let named = id.clone();
    let option = move |(own, name): (String, String)| {
        let mark = own.clone();
        view! {
            <option value=own prop:selected=move || *value.read() == mark>
                {name}
            </option>
        }
    };
    view! {
        <div class="task-field">
            <label for=named>{t(label)}</label>
            <select
                id=id
                class="task-select"
                disabled=move || reason.read().is_some()
                title=move || reason.get()
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                {move || options.get().into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}
