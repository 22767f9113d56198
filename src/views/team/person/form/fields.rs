//! The fields of the form.

use leptos::prelude::*;
use portico_client::drive::model::team::Duty;

use super::super::super::data::Data;
use super::super::super::words::{duty_text, duty_word};
use super::super::draft::{Field, Typed};
use super::Sheet;
use crate::i18n::{Text, say, t};
use crate::locales::team as texts;
use crate::parts::fields::{Choice, Tick};
use crate::parts::strength::meter::Meter;
use crate::parts::strength::{Strength, made_up};
use crate::ui::{Button, ButtonKind, PasswordField, TextField};

/// Reads and writes one text of what is typed.
type Part = fn(&mut Typed) -> &mut String;
/// The same for what is ticked.
type Flag = fn(&mut Typed) -> &mut bool;

/// Draws them.
#[component]
pub fn Fields(
    /// What they share.
    sheet: Sheet,
    /// What is known of the account.
    data: Data,
) -> impl IntoView {
    let first = bound(sheet, |typed| &mut typed.first_name);
    let last = bound(sheet, |typed| &mut typed.last_name);
    let email = bound(sheet, |typed| &mut typed.email);
    let phone = bound(sheet, |typed| &mut typed.phone);
    let position = bound(sheet, |typed| &mut typed.position);
    let storage = bound(sheet, |typed| &mut typed.storage);
    let transfer = bound(sheet, |typed| &mut typed.transfer);
    let notified = flag(sheet, |typed| &mut typed.is_notified);
    let may_change = flag(sheet, |typed| &mut typed.can_change_password);
    let duties = Signal::derive(|| {
        let one = |duty: Duty| (duty_word(duty).to_owned(), say(duty_text(duty)).to_owned());
        Duty::ALL.map(one).to_vec()
    });
    let duty = Signal::derive(move || sheet.typed.read().duty.clone());
    let yourself = Signal::derive(move || sheet.is_me.then(|| say(texts::YOURSELF).to_owned()));
    let group = sheet.is_new.then(|| view! { <GroupChoice sheet=sheet data=data /> });
    let text = move |label: Text, value: RwSignal<String>, field: Field| {
        view! { <TextField label=t(label) value=value error=sheet.error(field) required=true /> }
            .into_any()
    };
    let limit = move |label: Text, value: RwSignal<String>, field: Field| {
        view! {
            <TextField
                label=t(label)
                value=value
                error=sheet.error(field)
                hint=t(texts::LIMIT_HINT)
                input_type="number"
            />
        }
        .into_any()
    };
    view! {
        <div class="form-row">
            {text(texts::FIRST_NAME, first, Field::FirstName)}
            {text(texts::LAST_NAME, last, Field::LastName)}
            <TextField
                label=t(texts::EMAIL)
                value=email
                error=sheet.error(Field::Email)
                input_type="email"
                required=true
            />
            <TextField label=t(texts::PHONE) value=phone input_type="tel" />
            <TextField label=t(texts::POSITION) value=position />
            <Choice
                label=t(texts::DUTY)
                options=duties
                value=duty
                on_choose=move |word: String| sheet.typed.update(|typed| typed.duty = word)
                reason=yourself
            />
            {group}
        </div>
        <div class="form-row">
            {limit(texts::STORAGE, storage, Field::Storage)}
            {limit(texts::TRANSFER, transfer, Field::Transfer)}
        </div>
        <Password sheet=sheet />
        <div>
            <Tick label=t(texts::NOTIFY) value=notified />
            <Tick label=t(texts::MAY_CHANGE) value=may_change />
        </div>
    }
}

#[component]
fn GroupChoice(sheet: Sheet, data: Data) -> impl IntoView {
    let options = Signal::derive(move || {
        let groups = data.groups.read();
        let known = groups.ready().map(Vec::as_slice).unwrap_or_default();
        let none = (String::new(), say(texts::NO_GROUP).to_owned());
        let others = known.iter().map(|it| (it.id.as_str().to_owned(), it.name.clone()));
        std::iter::once(none).chain(others).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || sheet.typed.read().group.clone());
    view! {
        <Choice
            label=t(texts::GROUP)
            options=options
            value=value
            on_choose=move |id: String| sheet.typed.update(|typed| typed.group = id)
        />
    }
}

#[component]
fn Password(sheet: Sheet) -> impl IntoView {
    let value = bound(sheet, |typed| &mut typed.password);
    let mailed = flag(sheet, |typed| &mut typed.mails_password);
    let strength = Memo::new(move |_| Strength::of(&value.read()));
    let generate = move |()| {
        if let Some(password) = made_up() {
            value.set(password);
        }
    };
    let label = if sheet.is_new { texts::PASSWORD } else { texts::NEW_PASSWORD };
    let further = if sheet.is_new {
        view! { <Tick label=t(texts::MAIL_PASSWORD) value=mailed /> }.into_any()
    } else {
        view! { <p class="field-note">{t(texts::PASSWORD_HINT)}</p> }.into_any()
    };
    view! {
        <div class="form">
            <PasswordField
                label=t(label)
                value=value
                error=sheet.error(Field::Password)
                show_label=t(texts::SHOW_PASSWORD)
                hide_label=t(texts::HIDE_PASSWORD)
                autocomplete="new-password"
            />
            <Meter strength=strength />
            <div class="form-actions">
                <Button kind=ButtonKind::Quiet on_press=generate>
                    {t(texts::GENERATE)}
                </Button>
            </div>
            {further}
        </div>
    }
}

/// A signal for one text of what is typed.
fn bound(sheet: Sheet, part: Part) -> RwSignal<String> {
    let value = RwSignal::new(sheet.typed.with_untracked(|typed| part(&mut typed.clone()).clone()));
    Effect::watch(
        move || value.get(),
        move |now, _, _| sheet.typed.update(|typed| part(typed).clone_from(now)),
        false,
    );
    value
}

/// A signal for what is ticked.
fn flag(sheet: Sheet, part: Flag) -> RwSignal<bool> {
    let value = RwSignal::new(sheet.typed.with_untracked(|typed| *part(&mut typed.clone())));
    Effect::watch(
        move || value.get(),
        move |now, _, _| sheet.typed.update(|typed| *part(typed) = *now),
        false,
    );
    value
}
