//! The dialog of something that is done to many customers: how far it is, and a result for each.

use leptos::prelude::*;
use portico_client::drive::model::partner::Reminder;

use super::super::Scene;
use super::super::data::{Deed, Stage, Step};
use super::super::trouble::TROUBLE;
use crate::i18n::{say, t};
use crate::locales::{common, customer as customer_texts, partner as texts};
use crate::ui::{Button, ButtonKind, Dialog, Glyph, Icon, Progress, glyphs};

/// Shows it while there is something.
#[component]
pub fn ManyDialog(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let data = scene.data;
    let is_open = Memo::new(move |_| data.many.read().is_some());
    let stage = Memo::new(move |_| data.many.read().as_ref().map(|many| many.stage));
    let deed = Memo::new(move |_| data.many.read().as_ref().map(|many| many.deed));
    let total = Memo::new(move |_| data.many.read().as_ref().map_or(0, |many| many.steps.len()));
    let over = Memo::new(move |_| {
        let many = data.many.read();
        many.as_ref().map_or(0, |many| many.count(|step| *step != Step::Waiting))
    });
    let close = Callback::new(move |()| match stage.get_untracked() {
        // What is under way cannot be called back: it ends first, and one sees how.
        Some(Stage::Running | Stage::Stopping) => data.stop(),
        Some(Stage::Asking | Stage::Over) | None => data.many.set(None),
    });
    let title = move || deed.get().map(|deed| title(deed, total.get() as u64)).unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "a bar of some hundred pixels")]
    let share = Signal::derive(move || Some(over.get() as f64 / total.get().max(1) as f64));
    let summary = move || {
        let many = data.many.read();
        let Some(many) = many.as_ref() else { return String::new() };
        let (done, failed) = (
            many.count(|step| *step == Step::Done) as u64,
            many.count(|step| matches!(step, Step::Failed(_))) as u64,
        );
        let unneeded = many.count(|step| *step == Step::Unneeded) as u64;
        let mut parts = vec![texts::many_done(done)];
        parts.extend((unneeded > 0).then(|| texts::many_unneeded(unneeded)));
        parts.extend((failed > 0).then(|| texts::many_failed(failed)));
        parts.join(" ")
    };
    let buttons = move || match stage.get() {
        None => ().into_any(),
        Some(Stage::Asking) => view! {
            <Button on_press=close>{t(common::CANCEL)}</Button>
            <Button kind=ButtonKind::Primary on_press=move |()| data.begin()>
                {t(texts::SEND_ALL)}
            </Button>
        }
        .into_any(),
        Some(Stage::Running | Stage::Stopping) => {
            view! { <Button on_press=close>{t(texts::STOP)}</Button> }.into_any()
        }
        Some(Stage::Over) => {
            let has_done = data.many.with_untracked(|many| {
                many.as_ref().is_some_and(|many| many.count(|step| *step == Step::Done) > 0)
            });
            let can_undo = deed.get_untracked().is_some_and(|deed| deed.undone_by().is_some());
            let undo = (has_done && can_undo).then(|| {
                view! {
                    <Button glyph=glyphs::UNDO_2 on_press=move |()| data.take_back()>
                        {t(common::UNDO)}
                    </Button>
                }
            });
            view! {
                {undo}
                <Button kind=ButtonKind::Primary on_press=close>
                    {t(common::CLOSE)}
                </Button>
            }
            .into_any()
        }
    };
    let asking = move || {
        (stage.get() == Some(Stage::Asking))
            .then(|| view! { <p class="dialog-text">{t(texts::MAILS_STAY_SENT)}</p> })
    };
    move || {
        is_open.get().then(|| {
            view! {
                <Dialog title=title close_label=t(common::CLOSE) wide=true on_close=close>
                    {asking}
                    <Progress label=t(texts::PROGRESS) share=share />
                    <p role="status">{summary}</p>
                    <ul class="many-list" tabindex="0" aria-label=t(texts::RESULTS)>
                        <For each=move || 0..total.get() key=|index| *index children=move |index| line(scene, index) />
                    </ul>
                    <div class="dialog-actions">{buttons}</div>
                </Dialog>
            }
        })
    }
}

/// One customer, and what became of it.
fn line(scene: Scene, index: usize) -> AnyView {
    let data = scene.data;
    let found = Memo::new(move |_| {
        let many = data.many.read();
        many.as_ref()?.steps.get(index).map(|(row, step)| (row.name(), step.clone()))
    });
    let name = move || found.get().map(|(name, _)| name).unwrap_or_default();
    let words = move || found.get().map(|(_, step)| step_words(&step)).unwrap_or_default();
    let glyph = Signal::derive(move || found.get().map_or(glyphs::CLOCK, |(_, step)| sign(&step)));
    let is_bad = move || matches!(found.get(), Some((_, Step::Failed(_))));
    view! {
        <li class="many-line" class:many-failed=is_bad aria-label=name>
            <Icon glyph=glyph />
            <span class="many-name">{name}</span>
            <span class="many-words">{words}</span>
        </li>
    }
    .into_any()
}

fn step_words(step: &Step) -> String {
    match step {
        Step::Waiting => say(texts::STEP_WAITING).to_owned(),
        Step::Done => say(texts::STEP_DONE).to_owned(),
        Step::Unneeded => say(texts::STEP_UNNEEDED).to_owned(),
        Step::Failed(problem) => TROUBLE.sentence(problem),
    }
}

fn sign(step: &Step) -> Glyph {
    match step {
        Step::Waiting => glyphs::CLOCK,
        Step::Done => glyphs::CIRCLE_CHECK,
        Step::Unneeded => glyphs::INFO,
        Step::Failed(_) => glyphs::CIRCLE_ALERT,
    }
}

fn title(deed: Deed, count: u64) -> String {
    match deed {
        Deed::Suspend => customer_texts::suspend_many(count),
        Deed::Reactivate => customer_texts::reactivate_many(count),
        Deed::Remind(Reminder::Payment) => customer_texts::remind_payment_many(count),
        Deed::Remind(Reminder::Trial) => customer_texts::remind_trial_many(count),
    }
}
