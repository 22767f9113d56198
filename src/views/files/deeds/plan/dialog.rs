//! The dialog of a plan: what is going on, and then what has to be decided.

use std::rc::Rc;

use leptos::prelude::*;
use portico_client::transfer::survey::Choices;

use super::super::perform::Perform;
use super::choice::{KINDS, proposal};
use super::data::Ask;
use super::list::Taken;
use super::notes::Notes;
use super::{Plan, Plans, Stage};
use crate::i18n::{format, say, t};
use crate::locales::{common, files, upload_plan as texts};
use crate::ui::{Button, ButtonKind, Dialog, Progress};

/// Shows the oldest plan that takes long or needs a person.
#[component]
pub fn PlanDialog(
    /// The plans.
    plans: Plans,
    /// Sends what was decided.
    perform: Perform,
) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let making = plans.making.read();
        let first = making.iter().find(|making| making.is_slow)?;
        Some((first.number, matches!(first.stage, Stage::Asking(_))))
    });
    move || {
        let (number, is_asking) = shown.get()?;
        let close = Callback::new(move |()| {
            plans.end(number);
        });
        let plan = plans.asked(number).filter(|_| is_asking);
        Some(match plan {
            Some(plan) => {
                let plan = StoredValue::new_local(plan);
                let upload = Callback::new(move |choices: Choices| {
                    let plan = plan.get_value();
                    close.run(());
                    let planned = plan.survey.apply(plan.picked.clone(), &choices);
                    Ask { perform }.upload_planned(&plan.folder, planned);
                });
                view! { <Decide plan=plan title=title(perform) on_upload=upload on_close=close /> }
                    .into_any()
            }
            None => {
                view! { <Wait plans=plans number=number title=title(perform) on_close=close /> }
                    .into_any()
            }
        })
    }
}

fn title(perform: Perform) -> String {
    let folder = untrack(|| perform.state.folder_name());
    texts::title(&folder.unwrap_or_else(|| say(files::TITLE).to_owned()))
}

impl Plans {
    fn asked(self, number: u64) -> Option<Rc<Plan>> {
        let making = self.making.read_untracked();
        match &making.iter().find(|it| it.number == number)?.stage {
            Stage::Asking(plan) => Some(plan.clone()),
            Stage::Looking | Stage::Comparing(..) => None,
        }
    }

    /// So many of so many files have been compared.
    fn compared(self, number: u64) -> Option<(usize, usize)> {
        let making = self.making.read();
        match making.iter().find(|it| it.number == number)?.stage {
            Stage::Comparing(done, all) => Some((done, all)),
            Stage::Looking | Stage::Asking(_) => None,
        }
    }
}

/// What is being done before anything can be asked.
#[component]
fn Wait(plans: Plans, number: u64, title: String, on_close: Callback<()>) -> impl IntoView {
    let words = move || match plans.compared(number) {
        Some((done, all)) => {
            texts::comparing(&format::number(done as u64), &format::number(all as u64))
        }
        None => say(texts::LOOKING).to_owned(),
    };
    #[expect(clippy::cast_precision_loss, reason = "numbers of files are far below 2^53")]
    let share = Signal::derive(move || {
        plans.compared(number).map(|(done, all)| done as f64 / all.max(1) as f64)
    });
    view! {
        <Dialog title=title close_label=t(common::CLOSE) on_close=on_close>
            <p class="dialog-text" aria-live="polite">{words}</p>
            <Progress label=t(texts::LOOKING) share=share />
            <div class="dialog-actions">
                <Button on_press=on_close>{t(common::CANCEL)}</Button>
            </div>
        </Dialog>
    }
}

/// Everything that has to be known and decided.
#[component]
fn Decide(
    plan: StoredValue<Rc<Plan>, LocalStorage>,
    title: String,
    on_upload: Callback<Choices>,
    on_close: Callback<()>,
) -> impl IntoView {
    let choices = RwSignal::new(proposal());
    let count = Memo::new(move |_| {
        let choices = choices.read();
        plan.with_value(|plan| plan.survey.apply(plan.picked.clone(), &choices).len())
    });
    let reason =
        Signal::derive(move || (count.get() == 0).then(|| say(texts::NOTHING_LEFT).to_owned()));
    let summary = move || plan.with_value(|plan| summary(plan));
    let kinds = KINDS.map(|kind| view! { <Taken plan=plan kind=kind choices=choices /> });
    view! {
        <Dialog title=title close_label=t(common::CLOSE) wide=true on_close=on_close>
            <p class="dialog-text">{summary}</p>
            {kinds.into_iter().collect_view()}
            <Notes plan=plan />
            <div class="dialog-actions">
                <Button on_press=on_close>{t(common::CANCEL)}</Button>
                <Button
                    kind=ButtonKind::Primary
                    reason=reason
                    on_press=move |()| on_upload.run(choices.get_untracked())
                >
                    {move || texts::upload(count.get() as u64)}
                </Button>
            </div>
        </Dialog>
    }
}

fn summary(plan: &Plan) -> String {
    let survey = &plan.survey;
    let mut parts = vec![texts::files(survey.files as u64, &format::size(survey.bytes))];
    if survey.new_folders > 0 {
        parts.push(texts::new_folders(survey.new_folders as u64));
    }
    parts.join(" · ")
}
