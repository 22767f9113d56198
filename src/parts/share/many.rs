//! The dialog for several entries: their access at once, and their links.

use std::sync::Arc;

use futures::future::join_all;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Access, Entry, Openness};
use portico_client::problem::Problem;

use super::access::Choices;
use super::address::{copy, full_address};
use super::data::Desk;
use super::halfway::Halfway;
use super::noting::note_access;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, share as texts};
use crate::parts::history::{Item, Step, use_history};
use crate::ui::{Button, ButtonKind, Skeleton, glyphs};

/// What is known of several entries, in their order.
type Known = Vec<Openness>;

/// Asks, and shows it.
#[component]
pub fn Many(
    /// Asks and changes.
    desk: Desk,
    /// What it is about.
    entries: Vec<Arc<Entry>>,
    /// The dialog goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    let entries = StoredValue::new(entries);
    let known = RwSignal::new(Known::new());
    let answer = RwSignal::new(None::<Result<(), Problem>>);
    let ask = Callback::new(move |()| {
        answer.set(None);
        spawn_local(async move {
            let ask = |entry: &Arc<Entry>| desk.openness(entry.id.clone());
            let asked = entries.with_value(|entries| join_all(entries.iter().map(ask)));
            let found: Result<Known, Problem> = asked.await.into_iter().collect();
            answer.try_set(Some(found.map(|found| {
                known.try_set(found);
            })));
        });
    });
    ask.run(());
    move || match answer.get() {
        None => view! { <Skeleton label=t(texts::LOADING) rows=3 /> }.into_any(),
        Some(Ok(())) => {
            let on_lost = Callback::new(move |problem| {
                answer.try_set(Some(Err(problem)));
            });
            view! {
                <Parts desk=desk entries=entries known=known on_lost=on_lost on_close=on_close />
            }
            .into_any()
        }
        Some(Err(problem)) => {
            let text = error_text::sentence(&problem);
            view! {
                <div class="share-failed" role="alert">
                    <p>{text}</p>
                    <Button glyph=glyphs::ROTATE_CCW on_press=ask>
                        {t(common::TRY_AGAIN)}
                    </Button>
                </div>
            }
            .into_any()
        }
    }
}

/// How an entry is now, as far as that is known.
fn now(answer: &Result<Openness, Halfway>) -> Option<&Openness> {
    match answer {
        Ok(now) => Some(now),
        Err(halfway) => halfway.now.as_ref(),
    }
}

/// Why it is not known how an entry is.
fn lost_by(answer: &Result<Openness, Halfway>) -> Option<Problem> {
    let lost = answer.as_ref().err().filter(|halfway| halfway.now.is_none());
    lost.map(|halfway| halfway.problem.clone())
}

#[component]
fn Parts(
    desk: Desk,
    entries: StoredValue<Vec<Arc<Entry>>>,
    known: RwSignal<Known>,
    on_lost: Callback<Problem>,
    on_close: Callback<()>,
) -> impl IntoView {
    let history = use_history();
    let busy = RwSignal::new(false);
    let told = RwSignal::new(String::new());
    // While it is being done, and so that a choice that was not done is not left marked.
    let guess = RwSignal::new(None::<Access>);
    let chosen = Signal::derive(move || {
        if let Some(guess) = guess.get() {
            return Some(guess);
        }
        let known = known.read();
        let first = known.first()?.access;
        known.iter().all(|openness| openness.access == first).then_some(first)
    });
    let choose = move |access: Access| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        guess.set(Some(access));
        told.set(String::new());
        spawn_local(async move {
            let before = known.get_untracked();
            let set = |(entry, openness): (&Arc<Entry>, &Openness)| {
                desk.set_access(entry.id.clone(), access, openness.clone())
            };
            let all = entries.with_value(|entries| join_all(entries.iter().zip(&before).map(set)));
            let answers = all.await;
            let failed = answers.iter().filter(|answer| answer.is_err()).count() as u64;
            let why = answers.iter().find_map(|answer| answer.as_ref().err()).cloned();
            let lost = answers.iter().find_map(lost_by);
            let changed = |((entry, before), answer): (
                (&Arc<Entry>, &Openness),
                &Result<Openness, Halfway>,
            )| {
                now(answer).filter(|now| now.access == access).map(|_| Item {
                    id: entry.id.clone(),
                    name: entry.name.clone(),
                    step: Step::Access { before: before.access, after: access },
                })
            };
            let items: Option<Vec<Item>> = entries.try_with_value(|entries| {
                entries.iter().zip(&before).zip(&answers).filter_map(changed).collect()
            });
            note_access(desk, history, items.unwrap_or_default());
            busy.try_set(false);
            if let Some(problem) = lost {
                // What would be shown may be false.
                on_lost.try_run(problem);
                return;
            }
            known.try_set(answers.iter().filter_map(now).cloned().collect());
            guess.try_set(None);
            let is_half = |(answer, before): (&Result<Openness, Halfway>, &Openness)| {
                answer.is_err() && now(answer) != Some(before)
            };
            told.try_set(match why {
                None => texts::access_set(before.len() as u64),
                Some(_) if answers.iter().zip(&before).any(is_half) => {
                    say(texts::HALFWAY).to_owned()
                }
                Some(why) => texts::access_failed(failed, &error_text::sentence(&why.problem)),
            });
        });
    };
    let links = Memo::new(move |_| {
        let known = known.read();
        let pages = known.iter().map(|openness| &openness.page).filter(|page| !page.is_empty());
        pages.map(|page| full_address(page)).collect::<Vec<_>>().join("\n")
    });
    let tell = Callback::new(move |text: &'static str| {
        told.try_set(text.to_owned());
    });
    let list = move || {
        (!links.read().is_empty()).then(|| {
            view! {
                <textarea
                    class="field-input share-links"
                    rows="4"
                    readonly
                    aria-label=t(texts::LINKS_OF_THEM)
                    prop:value=move || links.get()
                ></textarea>
                <div class="dialog-actions">
                    <Button glyph=glyphs::COPY on_press=move |()| copy(links.get_untracked(), tell)>
                        {t(texts::COPY_LINKS)}
                    </Button>
                </div>
            }
        })
    };
    view! {
        {move || chosen.get().is_none().then(|| view! { <p class="share-note">{t(texts::MIXED)}</p> })}
        <Choices chosen=chosen busy=busy reason=desk.offline on_choose=choose />
        <p role="status">{move || told.get()}</p>
        {list}
        <div class="dialog-actions">
            <Button kind=ButtonKind::Primary on_press=on_close>
                {t(texts::DONE)}
            </Button>
        </div>
    }
}
