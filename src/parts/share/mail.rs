//! A link on its way by mail, with words of one's own.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Access, EntryId, Letter};

use super::addresses::flaw;
use super::data::Desk;
use super::facts::Facts;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::share as texts;
use crate::ui::{Button, Select, TextField, glyphs, unique_id};

const PAGE: &str = "page";
const EXPIRING: &str = "expiring";

/// The form; it is folded up until somebody wants it.
#[component]
pub fn Mail(
    /// Asks and changes.
    desk: Desk,
    /// Of what.
    id: EntryId,
    /// What is known of it.
    facts: Facts,
) -> impl IntoView {
    let id = StoredValue::new(id);
    // What was written stays when another link comes or goes.
    let draft = Draft { recipients: RwSignal::default(), text: RwSignal::default() };
    // The link of the page, and the one that ends.
    let there = Memo::new(move |_| {
        let has_page = facts.openness.read().access != Access::Private;
        (has_page, facts.expiring.read().is_some())
    });
    move || {
        match there.get() {
        (false, false) => view! { <p class="share-note">{t(texts::NO_LINK_YET)}</p> }.into_any(),
        (has_page, has_expiring) => {
            view! { <Form desk=desk id=id draft=draft has_page=has_page has_expiring=has_expiring /> }
                .into_any()
        }
    }
    }
}

/// What is written.
#[derive(Clone, Copy)]
struct Draft {
    recipients: RwSignal<String>,
    text: RwSignal<String>,
}

#[component]
fn Form(
    desk: Desk,
    id: StoredValue<EntryId>,
    draft: Draft,
    has_page: bool,
    has_expiring: bool,
) -> impl IntoView {
    let Draft { recipients, text } = draft;
    let which = RwSignal::new(if has_expiring { EXPIRING } else { PAGE });
    let busy = RwSignal::new(false);
    let is_sent = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    Effect::watch(move || recipients.get(), move |_, _, _| refusal.set(None), false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() || desk.offline.read_untracked().is_some() {
            return;
        }
        is_sent.set(false);
        if let Some(why) = flaw(&recipients.read_untracked()) {
            refusal.set(Some(say(why).to_owned()));
            return;
        }
        busy.set(true);
        let letter = Letter {
            recipients: recipients.get_untracked(),
            text: text.get_untracked(),
            is_expiring: which.get_untracked() == EXPIRING,
        };
        spawn_local(async move {
            let answer = desk.send(id.get_value(), letter).await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    // Whoever writes to the next one begins with the same words.
                    recipients.try_set(String::new());
                    is_sent.try_set(true);
                }
                Err(problem) => {
                    refusal.try_set(Some(error_text::sentence(&problem)));
                }
            }
        });
    };
    let field = unique_id("message");
    let label_for = field.clone();
    let choice = (has_page && has_expiring).then(|| {
        let options = vec![
            (EXPIRING, TextProp::from(t(texts::EXPIRING_LINK))),
            (PAGE, TextProp::from(t(texts::PAGE_LINK))),
        ];
        let choose = move |name: String| which.set(if name == EXPIRING { EXPIRING } else { PAGE });
        view! {
            <div class="share-line">
                <span>{t(texts::WHICH_LINK)}</span>
                <Select
                    label=t(texts::WHICH_LINK)
                    glyph=glyphs::CHEVRON_DOWN
                    options=options
                    value=which
                    on_choose=choose
                />
            </div>
        }
    });
    view! {
        <form class="share-mail" novalidate on:submit=submit>
            <TextField
                label=t(texts::RECIPIENTS)
                value=recipients
                error=refusal
                hint=TextProp::from(t(texts::RECIPIENTS_HINT))
            />
            <div class="field">
                <label class="field-label" for=label_for>
                    {t(texts::MESSAGE)}
                </label>
                <textarea
                    class="field-input"
                    rows="3"
                    id=field
                    maxlength="5000"
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
            </div>
            {choice}
            <div class="share-line">
                <p class="share-done" role="status">
                    {move || is_sent.get().then(|| say(texts::SENT))}
                </p>
                <Button submits=true busy=busy reason=desk.offline>
                    {t(texts::SEND)}
                </Button>
            </div>
        </form>
    }
}
