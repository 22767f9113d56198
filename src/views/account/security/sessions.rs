//! This session as the server sees it, and who signed in lately.

use leptos::prelude::*;
use portico_client::drive::model::account::{Deed, LogPage, LogQuery, SessionFacts};

use super::super::Card;
use super::super::activity::asked::DEED;
use super::super::activity::lines::Lines;
use super::super::data::{Data, ask};
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{account as texts, common};
use crate::parts::deed_words::word;
use crate::parts::load::Load;
use crate::routes::path::{AccountTab, Path};
use crate::ui::{Button, glyphs};

/// How many sign-ins are shown.
const SHOWN: usize = 8;

/// This session.
#[component]
pub fn SessionCard(
    /// Asks, and signs out.
    data: Data,
) -> impl IntoView {
    let session = RwSignal::new(Load::<SessionFacts>::Waiting);
    ask(data.session(), session);
    let facts = move || match session.get() {
        Load::Waiting => say(common::LOADING).to_owned(),
        Load::Failed(problem) => error_text::sentence(&problem),
        Load::Ready(facts) => {
            let state = if facts.is_alive { texts::ALIVE } else { texts::DEAD };
            [texts::signed_in_as(&facts.login).as_str(), say(state)].join(" ")
        }
    };
    view! {
        <Card title=texts::SESSION>
            <p role="status">{facts}</p>
            <p class="faint">{t(texts::OTHERS)}</p>
            <div class="form-actions">
                <Button glyph=glyphs::LOG_OUT on_press=move |()| data.sign_out()>
                    {t(texts::SIGN_OUT)}
                </Button>
            </div>
        </Card>
    }
}

/// Who signed in lately.
#[component]
pub fn SignIns(
    /// Asks.
    data: Data,
) -> impl IntoView {
    let page = RwSignal::new(Load::<LogPage>::Waiting);
    ask(data.log(LogQuery { deed: Some(Deed::SignIn), ..LogQuery::default() }), page);
    let body = move || match page.get() {
        Load::Waiting => view! { <p role="status">{t(common::LOADING)}</p> }.into_any(),
        Load::Failed(problem) => {
            view! { <p role="alert">{error_text::sentence(&problem)}</p> }.into_any()
        }
        Load::Ready(page) if page.lines.is_empty() => {
            view! { <p>{t(texts::NO_SIGN_INS)}</p> }.into_any()
        }
        Load::Ready(mut page) => {
            page.lines.truncate(SHOWN);
            view! {
                <Lines label=texts::SIGN_INS lines=page.lines />
                <p>{t(texts::STRANGE)}</p>
            }
            .into_any()
        }
    };
    let all = Path::Account(AccountTab::Activity).href_with(&[(DEED, word(Deed::SignIn))]);
    view! {
        <Card title=texts::SIGN_INS>
            {body}
            <p>
                <a href=all>{t(texts::ALL_SIGN_INS)}</a>
            </p>
        </Card>
    }
}
