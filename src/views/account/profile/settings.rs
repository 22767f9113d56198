//! What is set: language, time zone, versions, who may open new files, the daily mail.

use js_sys::{Array, Function, Reflect};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use portico_client::drive::model::Access;
use portico_client::drive::model::account::{Profile, ProfileChange};

use super::super::Card;
use super::super::data::Data;
use crate::i18n::{Lang, say, t};
use crate::locales::account as texts;
use crate::parts::fields::{Choice, Tick};
use crate::parts::form::{Saying, Sending};
use crate::state::prefs::use_prefs;
use crate::ui::{Button, ButtonKind, TextField};

/// The value of a choice that is none.
const KEEP: &str = "";
const PRIVATE: &str = "private";
const HIDDEN: &str = "hidden";
const PUBLIC: &str = "public";

/// Draws it.
#[component]
pub fn Settings(
    /// Asks and changes.
    data: Data,
    /// What is set at first.
    profile: Profile,
    /// Why what belongs to the account cannot be changed.
    owners: Signal<Option<String>>,
) -> impl IntoView {
    let prefs = use_prefs();
    let language = RwSignal::new(profile.language.clone());
    let zone = RwSignal::new(profile.time_zone.clone());
    let keeps = RwSignal::new(profile.keeps_versions);
    let versions = RwSignal::new(profile.versions.max(1).to_string());
    let access = RwSignal::new(KEEP.to_owned());
    let daily = RwSignal::new(profile.mails_daily);
    let was_sent = RwSignal::new(false);
    let sending = Sending::new();
    let count = move || number(&versions.read());
    let range = Signal::derive(move || {
        let is_wrong = was_sent.get() && keeps.get() && count().is_none();
        is_wrong.then(|| say(texts::VERSIONS_RANGE).to_owned())
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        was_sent.set(true);
        let versions = number(&versions.read_untracked());
        let is_wrong = keeps.get_untracked() && versions.is_none();
        let (Some(before), false) = (data.known(), sending.is_busy() || is_wrong) else { return };
        let chosen = language.get_untracked();
        let change = ProfileChange {
            language: (chosen != before.language).then(|| chosen.clone()),
            time_zone: Some(zone.get_untracked()).filter(|zone| *zone != before.time_zone),
            keeps_versions: Some(keeps.get_untracked()).filter(|it| *it != before.keeps_versions),
            versions: versions.filter(|it| keeps.get_untracked() && *it != before.versions),
            mails_daily: Some(daily.get_untracked()).filter(|it| *it != before.mails_daily),
            default_access: access_of(&access.read_untracked()),
            ..ProfileChange::default()
        };
        if change.is_empty() {
            sending.done(say(texts::UNCHANGED));
            return;
        }
        sending.start(data.change(change), move |()| {
            // The page speaks the account's language, where it can.
            if let Some(lang) = Lang::parse(&chosen) {
                prefs.choose_lang(lang);
            }
            access.set(KEEP.to_owned());
            sending.done(say(texts::SAVED));
            data.refresh();
        });
    };
    let fewer = move || {
        let before =
            data.profile.read().ready().map_or(0, |it| kept(it.keeps_versions, it.versions));
        let now = kept(keeps.get(), count().unwrap_or(before));
        (now < before).then(|| view! { <p class="note-warning">{t(texts::FEWER_VERSIONS)}</p> })
    };
    let (tongue, place) = (profile.language, profile.time_zone);
    let reason = Signal::derive(move || owners.get().or_else(|| data.offline.get()));
    let is_fixed = Signal::derive(move || owners.read().is_some() || !keeps.get());
    view! {
        <Card title=texts::SETTINGS>
            <form class="form" novalidate=true on:submit=submit>
                <div class="form-row">
                    <Choice
                        label=t(texts::LANGUAGE)
                        options=Signal::stored(languages(&tongue))
                        value=language
                        on_choose=move |it| language.set(it)
                        reason=owners
                    />
                    <Choice
                        label=t(texts::TIME_ZONE)
                        options=Signal::stored(zones(&place))
                        value=zone
                        on_choose=move |it| zone.set(it)
                        reason=owners
                    />
                </div>
                <Tick label=t(texts::KEEP_VERSIONS) value=keeps reason=owners />
                <div class="form-row">
                    <TextField
                        label=t(texts::VERSIONS)
                        value=versions
                        error=range
                        input_type="number"
                        disabled=is_fixed
                    />
                    <Choice
                        label=t(texts::DEFAULT_ACCESS)
                        options=Signal::derive(accesses)
                        value=access
                        on_choose=move |it| access.set(it)
                        reason=owners
                        hint=t(texts::ACCESS_HINT)
                    />
                </div>
                {fewer}
                <Tick label=t(texts::DAILY_MAIL) value=daily reason=owners />
                <Saying of=sending />
                <div class="form-actions">
                    <Button
                        kind=ButtonKind::Primary
                        submits=true
                        busy=sending.busy
                        reason=reason
                    >
                        {t(texts::SAVE)}
                    </Button>
                </div>
            </form>
        </Card>
    }
}

/// How many versions of a file there are at most.
fn kept(keeps: bool, versions: u32) -> u32 {
    if keeps { versions } else { 1 }
}

/// As many versions as there may be.
fn number(text: &str) -> Option<u32> {
    text.trim().parse().ok().filter(|count| (1..=99).contains(count))
}

fn access_of(word: &str) -> Option<Access> {
    match word {
        PRIVATE => Some(Access::Private),
        HIDDEN => Some(Access::Hidden),
        PUBLIC => Some(Access::Public),
        _ => None,
    }
}

fn accesses() -> Vec<(String, String)> {
    [
        (KEEP, texts::ACCESS_KEEP),
        (PRIVATE, texts::ACCESS_PRIVATE),
        (HIDDEN, texts::ACCESS_HIDDEN),
        (PUBLIC, texts::ACCESS_PUBLIC),
    ]
    .map(|(word, text)| (word.to_owned(), say(text).to_owned()))
    .to_vec()
}

/// The languages of the app, and the account's own where that is another one.
fn languages(own: &str) -> Vec<(String, String)> {
    let known = Lang::ALL.map(|lang| (lang.tag().to_owned(), lang.name().to_owned()));
    with_own(known.to_vec(), own)
}

/// The time zones that the browser knows, and the account's own.
fn zones(own: &str) -> Vec<(String, String)> {
    let named = |zone: String| (zone.clone(), zone.replace('_', " "));
    let mut known: Vec<_> = browser_zones().unwrap_or_default().into_iter().map(named).collect();
    if !known.iter().any(|(zone, _)| zone == "UTC") {
        known.insert(0, named("UTC".to_owned()));
    }
    with_own(known, own)
}

fn with_own(mut known: Vec<(String, String)>, own: &str) -> Vec<(String, String)> {
    if !known.iter().any(|(value, _)| value == own) {
        known.insert(0, (own.to_owned(), own.to_owned()));
    }
    known
}

/// What `Intl.supportedValuesOf` says; older browsers have no such function.
fn browser_zones() -> Option<Vec<String>> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let all: Function = Reflect::get(&intl, &"supportedValuesOf".into()).ok()?.dyn_into().ok()?;
    let zones = all.call1(&intl, &"timeZone".into()).ok()?;
    Some(Array::from(&zones).iter().filter_map(|zone| zone.as_string()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_counted_within_their_range() {
        assert_eq!(number(" 7 "), Some(7));
        for text in ["", "0", "100", "-1", "x", "1.5"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!((kept(true, 7), kept(false, 7)), (7, 1));
    }

    #[test]
    fn what_the_account_has_can_always_be_chosen() {
        let known = vec![("en".to_owned(), "English".to_owned())];
        assert_eq!(with_own(known.clone(), "en"), known);
        assert_eq!(with_own(known, "fr")[0].0, "fr");
    }
}
