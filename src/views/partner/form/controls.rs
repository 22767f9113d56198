//! The controls of the form, each with its name and what is wrong with it.

use leptos::prelude::*;
use portico_client::drive::model::partner::Field;

use super::frame::Form;
use crate::i18n::{Text, format, say, t};
use crate::locales::customer_form as texts;
use crate::ui::{Checkbox, TextField, unique_id};

/// A line of text.
pub fn line(form: Form, field: Field, label: Text, value: RwSignal<String>) -> AnyView {
    view! { <TextField label=t(label) value=value error=form.error(field) /> }.into_any()
}

/// A line for megabytes; below it stands how much that is.
pub fn megabytes(form: Form, field: Field, label: Text, value: RwSignal<String>) -> AnyView {
    let hint = move || match value.read().trim().parse::<u64>() {
        Ok(0) => say(texts::NO_LIMIT).to_owned(),
        Ok(number) => format::size(number.saturating_mul(1 << 20)),
        Err(_) => String::new(),
    };
    view! {
        <TextField
            label=t(label)
            value=value
            error=form.error(field)
            hint=TextProp::from(hint)
        />
    }
    .into_any()
}

/// A password, with nothing of it to be seen.
pub fn secret(form: Form, label: Text, value: RwSignal<String>) -> AnyView {
    view! {
        <TextField
            label=t(label)
            value=value
            error=form.error(Field::Password)
            input_type="password"
            autocomplete="new-password"
        />
    }
    .into_any()
}

/// Something that is or is not so.
pub fn switch(label: Text, value: RwSignal<bool>) -> AnyView {
    view! {
        <label class="form-switch">
            <Checkbox
                label=t(label)
                checked=value
                on_toggle=move |_| value.update(|value| *value = !*value)
            />
            <span aria-hidden="true">{t(label)}</span>
        </label>
    }
    .into_any()
}

/// One of several values.
pub fn choice(
    label: Text,
    options: impl Fn() -> Vec<(String, String)> + Send + Sync + 'static,
    value: Signal<String>,
    on_choose: Callback<String>,
) -> AnyView {
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
        <div class="field">
            <label class="field-label" for=named>
                {t(label)}
            </label>
            <select
                id=id
                class="field-input"
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                {move || options().into_iter().map(option).collect_view()}
            </select>
        </div>
    }
    .into_any()
}

/// Fields that belong together.
pub fn group(title: Text, fields: Vec<AnyView>) -> AnyView {
    view! {
        <fieldset class="form-group">
            <legend>{t(title)}</legend>
            <div class="form-grid">{fields}</div>
        </fieldset>
    }
    .into_any()
}
