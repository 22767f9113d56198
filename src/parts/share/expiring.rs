//! The link that ends by itself: made, passed on, changed, withdrawn.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Day, EntryId, ExpiringLink};

use super::address::Address;
use super::data::Desk;
use super::facts::Facts;
use super::terms::{TermsForm, today};
use crate::error_text;
use crate::i18n::{format, say, t};
use crate::locales::{common, share as texts};
use crate::ui::{Button, ButtonKind};

/// Shows the link, or offers to make one.
#[component]
pub fn Expiring(
    /// Asks and changes.
    desk: Desk,
    /// Of what.
    id: EntryId,
    /// What is known of it.
    facts: Facts,
) -> impl IntoView {
    let id = StoredValue::new(id);
    let is_changing = RwSignal::new(false);
    let has_link = Memo::new(move |_| facts.expiring.read().is_some());
    let address = Signal::derive(move || {
        facts.expiring.read().as_ref().map(|link| link.address.clone()).unwrap_or_default()
    });
    move || {
        if !has_link.get() {
            return view! {
                <p class="share-note">{t(texts::EXPIRING_TEXT)}</p>
                <TermsForm desk=desk id=id facts=facts is_changing=is_changing />
            }
            .into_any();
        }
        let below = move || {
            if is_changing.get() {
                view! { <TermsForm desk=desk id=id facts=facts is_changing=is_changing /> }
                    .into_any()
            } else {
                view! { <Standing desk=desk id=id facts=facts is_changing=is_changing /> }
                    .into_any()
            }
        };
        view! {
            <Address address=address />
            {below}
        }
        .into_any()
    }
}

/// When a link ends and how often it still works, in words.
#[must_use]
pub fn standing(link: &ExpiringLink) -> String {
    let used = texts::used(u64::from(link.used));
    let uses = link.uses_left().map_or(used, |left| texts::uses_left(u64::from(left)));
    [&ends(link.terms.last_day), " · ", &uses].concat()
}

fn ends(day: Day) -> String {
    if day <= today() {
        say(texts::ENDS_TODAY).to_owned()
    } else {
        texts::ends(&format::date(day.noon()))
    }
}

#[component]
fn Standing(
    desk: Desk,
    id: StoredValue<EntryId>,
    facts: Facts,
    is_changing: RwSignal<bool>,
) -> impl IntoView {
    let is_asking = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let told = RwSignal::new(None::<String>);
    let words = move || facts.expiring.read().as_ref().map(standing);
    let withdraw = move |()| {
        busy.set(true);
        spawn_local(async move {
            let answer = desk.withdraw(id.get_value()).await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    facts.expiring.try_set(None);
                }
                Err(problem) => {
                    told.try_set(Some(error_text::sentence(&problem)));
                }
            }
        });
    };
    let buttons = move || {
        if is_asking.get() {
            view! {
                <p>{t(texts::WITHDRAW_TEXT)}</p>
                <div class="dialog-actions">
                    <Button on_press=move |()| is_asking.set(false)>{t(common::CANCEL)}</Button>
                    <Button
                        kind=ButtonKind::Danger
                        busy=busy
                        reason=desk.offline
                        on_press=withdraw
                    >
                        {t(texts::WITHDRAW)}
                    </Button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <div class="dialog-actions">
                    <Button
                        kind=ButtonKind::Quiet
                        reason=desk.offline
                        on_press=move |()| is_asking.set(true)
                    >
                        {t(texts::WITHDRAW)}
                    </Button>
                    <Button reason=desk.offline on_press=move |()| is_changing.set(true)>
                        {t(texts::CHANGE_LINK)}
                    </Button>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <p role="status">{words}</p>
        {buttons}
        <p class="field-note field-error" aria-live="polite">
            {move || told.get()}
        </p>
    }
}
