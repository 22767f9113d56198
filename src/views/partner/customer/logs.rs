//! What was done in a customer's account: filtered and turned over by the address.

use leptos::prelude::*;
use portico_client::drive::model::Day;
use portico_client::drive::model::account::Deed;
use portico_client::drive::model::partner::{CustomerId, LogFilter, LogLine, LogPage, LogWho};

use super::super::Scene;
use super::super::sheet::{Cell, Sheet};
use super::super::trouble::TROUBLE;
use super::super::words::{dash, text_word};
use crate::i18n::{Text, format, say, t};
use crate::locales::{activity, customer as texts, partner as partner_texts};
use crate::parts::deed_words::{deed_name, deed_of, deed_text, word};
use crate::parts::load::Load;
use crate::ui::{Button, EmptyState, Select, Skeleton, glyphs};

/// By whom.
const WHO: &str = "who";
/// The first day.
const FROM: &str = "from";
/// The last day.
const TO: &str = "to";
/// What was done.
const DEED: &str = "deed";
/// The value that asks for whatever was done.
const ANYTHING: &str = "";
/// The part, the first being 1.
const PAGE: &str = "page";

const WHOS: [(&str, LogWho, Text); 3] = [
    ("anybody", LogWho::Anybody, texts::BY_ANYBODY),
    ("customer", LogWho::Customer, texts::BY_CUSTOMER),
    ("partner", LogWho::Partner, texts::BY_PARTNER),
];

/// Draws it.
#[component]
pub fn Logs(
    /// What the view shares.
    scene: Scene,
    /// Whose.
    id: CustomerId,
) -> impl IntoView {
    let router = scene.router;
    let filter = Memo::new(move |_| read(|name| router.param(name)));
    let page = Memo::new(move |_| {
        let number = router.param(PAGE).and_then(|text| text.parse::<u64>().ok());
        number.unwrap_or(1).max(1) - 1
    });
    let own = StoredValue::new(id);
    let lines = move || {
        let (filter, page) = (filter.get(), page.get());
        view! { <Lines scene=scene id=own.get_value() filter=filter page=page /> }
    };
    view! {
        <Filters scene=scene filter=filter />
        {lines}
    }
}

/// One part of it; another filter is another one, so that no late answer stands in the wrong place.
#[component]
fn Lines(scene: Scene, id: CustomerId, filter: LogFilter, page: u64) -> impl IntoView {
    let data = scene.data;
    let found = RwSignal::new(Load::<LogPage>::Waiting);
    let ask = Callback::new(move |()| {
        found.set(Load::Waiting);
        data.logs(id.clone(), filter, page, found);
    });
    ask.run(());
    move || match found.get() {
        Load::Waiting => view! { <Skeleton label=t(partner_texts::LOADING) rows=6 /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, ask),
        Load::Ready(log) if log.lines.is_empty() => view! {
            <EmptyState glyph=glyphs::CLOCK title=t(texts::NO_LOG) text=t(texts::NO_LOG_TEXT) />
        }
        .into_any(),
        Load::Ready(log) => {
            let columns = vec![
                texts::DATE,
                texts::WHO,
                texts::WHAT,
                texts::SUBJECT,
                texts::SIZE,
                texts::ABOUT,
                texts::ADDRESS,
                texts::PROGRAM,
            ];
            let (total, pages) = (log.total, log.pages);
            let rows = log.lines.into_iter().map(line).collect();
            view! {
                <Turning scene=scene page=page pages=pages total=total />
                <Sheet scene=scene title=texts::LOG columns=columns rows=rows />
            }
            .into_any()
        }
    }
}

/// What an address asks for; words that nobody knows ask for nothing.
fn read(param: impl Fn(&str) -> Option<String>) -> LogFilter {
    let who = param(WHO);
    let who = WHOS.into_iter().find(|(word, ..)| Some(*word) == who.as_deref());
    LogFilter {
        who: who.map_or(LogWho::Anybody, |(_, who, _)| who),
        from: param(FROM).as_deref().and_then(Day::parse),
        to: param(TO).as_deref().and_then(Day::parse),
        deed: param(DEED).as_deref().and_then(deed_of),
    }
}

/// What narrows the log.
#[component]
fn Filters(scene: Scene, filter: Memo<LogFilter>) -> impl IntoView {
    let router = scene.router;
    let set = move |name: &str, value: &str| {
        // Other lines begin with their first part.
        router.replace(&router.href_with(PAGE, None));
        router.replace(&router.href_with(name, Some(value).filter(|value| !value.is_empty())));
    };
    let who = Signal::derive(move || {
        let who = filter.read().who;
        WHOS.iter().find(|(_, it, _)| *it == who).map_or(WHOS[0].0, |(word, ..)| *word)
    });
    let options = WHOS.map(|(word, _, text)| (word, TextProp::from(t(text)))).to_vec();
    let day = move |name: &'static str, text: Text, read: fn(&LogFilter) -> Option<Day>| {
        view! {
            <label class="partner-date">
                <span>{t(text)}</span>
                <input
                    type="date"
                    max="9999-12-31"
                    prop:value=move || {
                        read(&filter.read()).map(|day| day.to_string()).unwrap_or_default()
                    }
                    on:change=move |event| set(name, &event_target_value(&event))
                />
            </label>
        }
    };
    let deed = Signal::derive(move || filter.read().deed.map_or(ANYTHING, word));
    let deeds = Deed::ALL.map(|deed| (word(deed), TextProp::from(t(deed_text(deed)))));
    let anything = (ANYTHING, TextProp::from(t(activity::ANYTHING)));
    let deeds = std::iter::once(anything).chain(deeds).collect();
    view! {
        <div class="partner-filters" role="group" aria-label=t(partner_texts::FILTERS)>
            <Select
                label=t(texts::WHO)
                glyph=glyphs::USERS
                options=options
                value=who
                on_choose=move |word: String| {
                    set(WHO, if word == WHOS[0].0 { "" } else { word.as_str() });
                }
            />
            {day(FROM, texts::FROM_DAY, |filter| filter.from)}
            {day(TO, texts::TO_DAY, |filter| filter.to)}
            <Select
                label=t(texts::WHAT)
                glyph=glyphs::LIST
                options=deeds
                value=deed
                on_choose=move |word: String| set(DEED, &word)
            />
        </div>
    }
}

/// From part to part.
#[component]
fn Turning(scene: Scene, page: u64, pages: u64, total: u64) -> impl IntoView {
    let router = scene.router;
    let go = move |page: u64| {
        let number = (page + 1).to_string();
        let value = Some(number.as_str()).filter(|number| *number != "1");
        router.go(&router.href_with(PAGE, value));
    };
    let first = Signal::derive(move || (page == 0).then(|| say(texts::FIRST_PAGE).to_owned()));
    let last =
        Signal::derive(move || (page + 1 >= pages).then(|| say(texts::LAST_PAGE).to_owned()));
    view! {
        <div class="turning">
            <p role="status">{texts::lines(total, &format::number(page + 1), &format::number(pages))}</p>
            <Button reason=first glyph=glyphs::CHEVRON_LEFT on_press=move |()| go(page.saturating_sub(1))>
                {t(texts::NEWER)}
            </Button>
            <Button reason=last glyph=glyphs::CHEVRON_RIGHT on_press=move |()| go(page + 1)>
                {t(texts::OLDER)}
            </Button>
        </div>
    }
}

fn line(line: LogLine) -> Vec<Cell> {
    vec![
        format::date_time(line.time.0).into(),
        text_word(&line.who).into(),
        text_word(&deed_name(line.deed, &line.word)).into(),
        text_word(&line.subject).into(),
        line.size.map_or_else(dash, format::size).into(),
        text_word(&line.details).into(),
        text_word(&line.address).into(),
        text_word(&line.app).into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_which_lines() {
        let pairs = [(WHO, "partner"), (FROM, "2026-11-01"), (TO, "never"), (DEED, "link")];
        let filter = read(|name| {
            let found = pairs.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        });
        let expected = LogFilter {
            who: LogWho::Partner,
            from: Day::parse("2026-11-01"),
            to: None,
            deed: Some(Deed::Link),
        };
        assert_eq!(filter, expected);
        assert_eq!(read(|_| None), LogFilter::default());
    }
}
