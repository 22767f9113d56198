//! What narrows the log; all of it is in the address.

use leptos::prelude::*;
use portico_client::drive::model::account::Deed;
use portico_client::drive::model::team::Member;

use super::super::data::ask;
use super::Scene;
use super::asked::{DEED, FROM, PAGE, TO, WHO};
use crate::i18n::{Text, say, t};
use crate::locales::activity as texts;
use crate::parts::deed_words::{deed_text, word};
use crate::parts::fields::Choice;
use crate::parts::load::Load;
use crate::routes::path::{AccountTab, Path};
use crate::ui::{Button, ButtonKind, glyphs, unique_id};

/// What the owner is called in the address.
const OWNER: &str = "0";

/// Draws them.
#[component]
pub fn Filters(
    /// What the tab shares.
    scene: Scene,
) -> impl IntoView {
    let router = scene.router;
    let put = move |name: &'static str, value: String| {
        let value = Some(value).filter(|value| !value.is_empty());
        // Other filters begin with their first page.
        router.replace(&router.href_with(PAGE, None));
        router.replace(&router.href_with(name, value.as_deref()));
    };
    let param =
        move |name: &'static str| Signal::derive(move || router.param(name).unwrap_or_default());
    let deeds = Signal::derive(|| {
        let one = |deed: Deed| (word(deed).to_owned(), say(deed_text(deed)).to_owned());
        let any = (String::new(), say(texts::ANYTHING).to_owned());
        std::iter::once(any).chain(Deed::ALL.map(one)).collect::<Vec<_>>()
    });
    let people = RwSignal::new(Load::<Vec<Member>>::Waiting);
    if scene.manages {
        ask(scene.data.people(), people);
    }
    let who = Signal::derive(move || {
        let people = people.read();
        let known = people.ready().map(Vec::as_slice).unwrap_or_default();
        let first = [("", texts::ANYBODY), (OWNER, texts::OWNER)]
            .map(|(id, text)| (id.to_owned(), say(text).to_owned()));
        let one = |member: &Member| (member.id.as_str().to_owned(), member.name());
        first.into_iter().chain(known.iter().map(one)).collect::<Vec<_>>()
    });
    let choose_who = scene.manages.then(|| {
        view! {
            <Choice
                label=t(texts::WHO)
                options=who
                value=param(WHO)
                on_choose=move |id| put(WHO, id)
            />
        }
    });
    let is_filtered = move || [DEED, WHO, FROM, TO].iter().any(|name| router.param(name).is_some());
    let clear = move || {
        is_filtered().then(|| {
            view! {
                <Button
                    kind=ButtonKind::Quiet
                    glyph=glyphs::X
                    on_press=move |()| router.replace(&Path::Account(AccountTab::Activity).href())
                >
                    {t(texts::CLEAR)}
                </Button>
            }
        })
    };
    let day = move |name: &'static str, label: Text| {
        let (id, value) = (unique_id("day"), param(name));
        let named = id.clone();
        view! {
            <div class="field">
                <label class={"field-label"} for=named>
                    {t(label)}
                </label>
                <input
                    id=id
                    class="field-input"
                    type="date"
                    prop:value=move || value.get()
                    on:change=move |event| put(name, event_target_value(&event))
                />
            </div>
        }
        .into_any()
    };
    view! {
        <div class="form-row" role="group" aria-label=t(texts::FILTERS)>
            <Choice
                label=t(texts::KIND)
                options=deeds
                value=param(DEED)
                on_choose=move |deed| put(DEED, deed)
            />
            {choose_who}
            {day(FROM, texts::FROM)}
            {day(TO, texts::TO)}
        </div>
        {clear}
    }
}
