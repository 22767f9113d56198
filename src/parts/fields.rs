//! Fields beside the kit's: a choice among values that are known late, a box to tick with its words, a day.

use leptos::prelude::*;

use crate::ui::unique_id;

/// One of several values, with its name above it.
#[component]
pub fn Choice(
    /// Its name.
    #[prop(into)]
    label: TextProp,
    /// Values with their names.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// The value that is chosen.
    #[prop(into)]
    value: Signal<String>,
    /// Another value was chosen.
    #[prop(into)]
    on_choose: Callback<String>,
    /// Why it cannot be changed now; said below it.
    #[prop(optional, into)]
    reason: Signal<Option<String>>,
    /// What helps to choose, below it.
    #[prop(optional, into)]
    hint: Option<TextProp>,
) -> impl IntoView {
    let (id, note) = (unique_id("choice"), unique_id("note"));
    let (named, described) = (id.clone(), note.clone());
    let option = move |(own, name): (String, String)| {
        let mark = own.clone();
        view! {
            <option value=own prop:selected=move || *value.read() == mark>
                {name}
            </option>
        }
        .into_any()
    };
    let words = move || {
        let hint = || hint.as_ref().map(|hint| hint.get().to_string());
        reason.get().or_else(hint)
    };
    view! {
        <div class="field">
            <label class={"field-label"} for=named>
                {move || label.get()}
            </label>
            <select
                id=id
                class="field-input"
                aria-describedby=described
                disabled=move || reason.read().is_some()
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                {move || options.get().into_iter().map(option).collect_view()}
            </select>
            <p class="field-note" id=note>
                {words}
            </p>
        </div>
    }
}

/// A box to tick, and beside it what that means.
#[component]
pub fn Tick(
    /// What it means.
    #[prop(into)]
    label: TextProp,
    /// Whether it is ticked.
    value: RwSignal<bool>,
    /// Why it cannot be changed now; said below it.
    #[prop(optional, into)]
    reason: Signal<Option<String>>,
) -> impl IntoView {
    let note = unique_id("note");
    let described = note.clone();
    view! {
        <div class="field">
            <label class="tick">
                <input
                    class="checkbox"
                    type="checkbox"
                    aria-describedby=described
                    disabled=move || reason.read().is_some()
                    prop:checked=move || value.get()
                    on:change=move |event| value.set(event_target_checked(&event))
                />
                <span>{move || label.get()}</span>
            </label>
            <p class="field-note" id=note>
                {move || reason.get()}
            </p>
        </div>
    }
}
