//! The plan of an upload: what it would meet is found out, and asked about, before the first byte.

mod choice;
mod data;
mod dialog;
mod list;
mod notes;

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::FolderId;
use portico_client::problem::Problem;
use portico_client::transfer::Picked;
use portico_client::transfer::survey::{Choices, Survey};

use self::data::Ask;
pub use self::dialog::PlanDialog;
use super::perform::Perform;
use crate::i18n::say;
use crate::locales::{files as texts, upload_plan};
use crate::parts::picked::Grabbed;

/// Who waits longer than this is shown what is being done.
const PATIENCE: Duration = Duration::from_millis(300);

/// What was picked, and what it would meet.
pub struct Plan {
    folder: FolderId,
    picked: Vec<Picked>,
    survey: Survey,
}

/// How far a plan is.
#[derive(Clone)]
enum Stage {
    /// The folders are looked into.
    Looking,
    /// So many of so many files have been compared with what is there.
    Comparing(usize, usize),
    /// The person has to decide.
    Asking(Rc<Plan>),
}

/// A plan that is being made.
#[derive(Clone)]
struct Making {
    number: u64,
    stage: Stage,
    // It has taken so long that the person should see it.
    is_slow: bool,
}

/// The plans that are being made, the oldest first: one of them is asked about at a time.
#[derive(Clone, Copy)]
pub struct Plans {
    making: RwSignal<Vec<Making>, LocalStorage>,
    numbers: StoredValue<u64>,
}

impl Plans {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self { making: RwSignal::new_local(Vec::new()), numbers: StoredValue::new(0) }
    }

    /// Finds out what an upload would meet; uploads at once if nothing has to be decided.
    pub fn begin(self, perform: Perform, grabbed: Grabbed, folder: FolderId) {
        let number = self.numbers.try_update_value(|number| {
            *number += 1;
            *number
        });
        let Some(number) = number else { return };
        self.making.update(|making| {
            making.push(Making { number, stage: Stage::Looking, is_slow: false });
        });
        let is_slow = move || {
            self.change(number, |making| making.is_slow = true);
        };
        set_timeout(is_slow, PATIENCE);
        spawn_local(async move {
            let picked = grabbed.read().await;
            if picked.is_empty() {
                self.end(number);
                perform.toasts.failed_text(say(texts::DROP_FAILED));
                return;
            }
            self.plan(perform, number, folder, picked).await;
        });
    }

    async fn plan(self, perform: Perform, number: u64, folder: FolderId, picked: Vec<Picked>) {
        let ask = Ask { perform };
        // What was begun before goes on; nobody has to decide that again.
        let (known, picked): (Vec<_>, Vec<_>) =
            picked.into_iter().partition(|pick| ask.is_waited_for(&folder, pick));
        if !known.is_empty() {
            ask.upload(&folder, known);
        }
        if picked.is_empty() {
            self.end(number);
            return;
        }
        let mut survey = match ask.survey(&folder, &picked).await {
            Ok(survey) => survey,
            Err(problem) => {
                if self.end(number) {
                    without_plan(perform, &folder, picked, &problem);
                }
                return;
            }
        };
        let alike = survey.may_be_identical();
        for (done, at) in alike.iter().enumerate() {
            if !self.change(number, |it| it.stage = Stage::Comparing(done, alike.len())) {
                return;
            }
            if let Some(md5) = ask.hash(picked.get(*at)).await {
                survey.compared(*at, &md5);
            }
        }
        if survey.needs_a_person() {
            let plan = Rc::new(Plan { folder, picked, survey });
            self.change(number, |making| {
                making.stage = Stage::Asking(plan);
                making.is_slow = true;
            });
        } else if self.end(number) {
            if !survey.identical.is_empty() {
                perform.toasts.done(upload_plan::identical(survey.identical.len() as u64));
            }
            let planned = survey.apply(picked, &Choices::default());
            if !planned.is_empty() {
                ask.upload_planned(&folder, planned);
            }
        }
    }

    /// Changes a plan; false when nobody wants it any more.
    fn change(self, number: u64, how: impl FnOnce(&mut Making)) -> bool {
        let changed = self.making.try_update(|making| {
            making.iter_mut().find(|it| it.number == number).map(how).is_some()
        });
        changed.unwrap_or_default()
    }

    /// Takes a plan away; false when it was gone already.
    fn end(self, number: u64) -> bool {
        let ended = self.making.try_update(|making| {
            let before = making.len();
            making.retain(|it| it.number != number);
            making.len() < before
        });
        ended.unwrap_or_default()
    }
}

/// The folders could not be looked into. When the line is to blame, the queue waits for it and asks later; when the
/// folder is gone, nothing can go there.
fn without_plan(perform: Perform, folder: &FolderId, picked: Vec<Picked>, problem: &Problem) {
    if problem.is_transient() {
        Ask { perform }.upload(folder, picked);
    } else {
        perform.toasts.failed(problem);
    }
}
