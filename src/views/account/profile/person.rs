//! The form for one's name, and how one is reached.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::account::{Profile, ProfileChange};

use super::super::Card;
use super::super::data::Data;
use crate::i18n::{Text, say, t};
use crate::locales::account as texts;
use crate::parts::form::{Saying, Sending};
use crate::ui::{Button, ButtonKind, TextField, focus_first_invalid};

/// The most characters of a phone number.
const PHONE: usize = 20;

/// Draws it.
#[component]
pub fn PersonForm(
    /// Asks and changes.
    data: Data,
    /// Who it is at first.
    profile: Profile,
    /// Why what belongs to the account cannot be changed.
    owners: Signal<Option<String>>,
) -> impl IntoView {
    let form = NodeRef::<html::Form>::new();
    let sending = Sending::new();
    let field = |text: &str| RwSignal::new(text.to_owned());
    let (first, last) = (field(&profile.first_name), field(&profile.last_name));
    let (phone, company) = (field(&profile.phone), field(&profile.company));
    let address = [field(""), field("")];
    let was_sent = RwSignal::new(false);
    let checked = move |value: RwSignal<String>, fits: fn(&str) -> bool, text: Text| {
        Signal::derive(move || {
            (was_sent.get() && !fits(&value.read())).then(|| say(text).to_owned())
        })
    };
    let first_error = checked(first, is_name, texts::NAME_LENGTH);
    let last_error = checked(last, is_name, texts::NAME_LENGTH);
    let phone_error = checked(phone, is_phone, texts::PHONE_LENGTH);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        was_sent.set(true);
        if sending.is_busy() {
            return;
        }
        let errors = [first_error, last_error, phone_error];
        if errors.iter().any(|error| error.read_untracked().is_some()) {
            if let Some(form) = form.get_untracked() {
                request_animation_frame(move || focus_first_invalid(&form));
            }
            return;
        }
        let Some(before) = data.known() else { return };
        let changed = |value: RwSignal<String>, before: &str| {
            let value = value.get_untracked().trim().to_owned();
            (value != before).then_some(value)
        };
        let change = ProfileChange {
            first_name: changed(first, &before.first_name),
            last_name: changed(last, &before.last_name),
            phone: changed(phone, &before.phone),
            company: changed(company, &before.company),
            address: address.map(|line| changed(line, "")),
            ..ProfileChange::default()
        };
        if change.is_empty() {
            sending.done(say(texts::UNCHANGED));
            return;
        }
        sending.start(data.change(change), move |()| {
            sending.done(say(texts::SAVED));
            data.refresh();
        });
    };
    let [line, line_2] = address;
    let is_fixed = Signal::derive(move || owners.read().is_some());
    let hint = move || owners.get().unwrap_or_else(|| say(texts::ADDRESS_HINT).to_owned());
    view! {
        <Card title=texts::PERSON>
            <form class="form" novalidate=true on:submit=submit node_ref=form>
                <div class="form-row">
                    <TextField
                        label=t(texts::FIRST_NAME)
                        value=first
                        error=first_error
                        autocomplete="given-name"
                        required=true
                    />
                    <TextField
                        label=t(texts::LAST_NAME)
                        value=last
                        error=last_error
                        autocomplete="family-name"
                        required=true
                    />
                    <TextField
                        label=t(texts::PHONE)
                        value=phone
                        error=phone_error
                        autocomplete="tel"
                        input_type="tel"
                    />
                    <TextField
                        label=t(texts::COMPANY)
                        value=company
                        hint=move || owners.get().unwrap_or_default()
                        autocomplete="organization"
                        disabled=is_fixed
                    />
                    <TextField
                        label=t(texts::ADDRESS)
                        value=line
                        hint=hint
                        autocomplete="address-line1"
                        disabled=is_fixed
                    />
                    <TextField
                        label=t(texts::ADDRESS_2)
                        value=line_2
                        autocomplete="address-line2"
                        disabled=is_fixed
                    />
                </div>
                <Saying of=sending />
                <div class="form-actions">
                    <Button
                        kind=ButtonKind::Primary
                        submits=true
                        busy=sending.busy
                        reason=data.offline
                    >
                        {t(texts::SAVE)}
                    </Button>
                </div>
            </form>
        </Card>
    }
}

/// As the guide has it (13.7).
fn is_name(text: &str) -> bool {
    (2..=50).contains(&text.trim().chars().count())
}

fn is_phone(text: &str) -> bool {
    text.trim().chars().count() <= PHONE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_have_their_lengths() {
        assert!(is_name("Al") && is_name(&"x".repeat(50)));
        assert!(!is_name(" A ") && !is_name("") && !is_name(&"x".repeat(51)));
        assert!(is_phone("") && is_phone("+49 30 12") && !is_phone(&"1".repeat(21)));
    }
}
