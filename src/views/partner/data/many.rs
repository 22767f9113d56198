//! One thing done to many customers: a few at a time, with a result for each; one refusal never stops the rest.

use std::sync::Arc;

use futures::future::join_all;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::partner::Partner;
use portico_client::drive::model::partner::{CustomerId, CustomerRow, Reminder};
use portico_client::problem::Problem;

use super::Data;

/// How many calls are under way at once; more would only queue in the browser.
const AT_ONCE: usize = 4;

/// What is done. Closing and deleting are left out on purpose: each is asked about with its reason, one customer at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Nobody can sign in any more.
    Suspend,
    /// The accounts can be used again.
    Reactivate,
    /// A mail goes to each.
    Remind(Reminder),
}

impl Deed {
    /// What takes it back.
    #[must_use]
    pub fn undone_by(self) -> Option<Self> {
        match self {
            Self::Suspend => Some(Self::Reactivate),
            Self::Reactivate => Some(Self::Suspend),
            Self::Remind(_) => None,
        }
    }
}

/// How far it is with one customer.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Nothing was done yet.
    Waiting,
    /// It is done.
    Done,
    /// It was like that already.
    Unneeded,
    /// It was refused.
    Failed(Problem),
}

/// Something that is done to many customers.
#[derive(Debug, Clone)]
pub struct Many {
    /// What.
    pub deed: Deed,
    /// To whom, and how far it is.
    pub steps: Vec<(Arc<CustomerRow>, Step)>,
    /// Where it stands.
    pub stage: Stage,
}

/// Where something stands that is done to many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A person is asked first.
    Asking,
    /// It goes on.
    Running,
    /// It ends with those that are under way.
    Stopping,
    /// Nothing is done any more.
    Over,
}

impl Many {
    fn new(deed: Deed, rows: Vec<Arc<CustomerRow>>) -> Self {
        let steps = rows.into_iter().map(|row| {
            let step = if is_needed(deed, &row) { Step::Waiting } else { Step::Unneeded };
            (row, step)
        });
        Self { deed, steps: steps.collect(), stage: Stage::Asking }
    }

    /// How many have this result.
    #[must_use]
    pub fn count(&self, is_it: fn(&Step) -> bool) -> usize {
        self.steps.iter().filter(|(_, step)| is_it(step)).count()
    }

    /// Those that come next.
    fn waiting(&self) -> Vec<(usize, CustomerId)> {
        let waiting = self.steps.iter().enumerate().filter(|(_, (_, it))| *it == Step::Waiting);
        waiting.map(|(at, (row, _))| (at, row.id.clone())).take(AT_ONCE).collect()
    }
}

/// Nobody is suspended twice, and no trial ends that there is not.
fn is_needed(deed: Deed, row: &CustomerRow) -> bool {
    match deed {
        Deed::Suspend => !row.is_suspended,
        Deed::Reactivate => row.is_suspended,
        Deed::Remind(Reminder::Payment) => true,
        Deed::Remind(Reminder::Trial) => row.is_trial,
    }
}

impl Data {
    /// Prepares something for many; what can be taken back begins at once.
    pub fn prepare(self, deed: Deed, rows: Vec<Arc<CustomerRow>>) {
        self.many.set(Some(Many::new(deed, rows)));
        if deed.undone_by().is_some() {
            self.begin();
        }
    }

    /// Does it, a few at a time.
    pub fn begin(self) {
        let Some(deed) = self.many.with_untracked(|many| many.as_ref().map(|many| many.deed))
        else {
            return;
        };
        self.set_stage(Stage::Running);
        let partner = self.partner.get_value();
        spawn_local(async move {
            loop {
                let next = self.many.try_with_untracked(|many| match many {
                    Some(many) if many.stage == Stage::Running => many.waiting(),
                    Some(_) | None => Vec::new(),
                });
                let next = next.unwrap_or_default();
                if next.is_empty() {
                    break;
                }
                let answers = join_all(next.iter().map(|(_, id)| one(&*partner, deed, id))).await;
                for ((at, id), answer) in next.iter().zip(answers) {
                    let step = match answer {
                        Ok(()) => {
                            self.note(deed, id);
                            Step::Done
                        }
                        Err(problem) => Step::Failed(problem),
                    };
                    self.many.try_update(|many| {
                        let steps = many.as_mut().map(|many| &mut many.steps);
                        if let Some(found) = steps.and_then(|steps| steps.get_mut(*at)) {
                            found.1 = step;
                        }
                    });
                }
            }
            self.set_stage(Stage::Over);
        });
    }

    /// Ends it with those that are under way.
    pub fn stop(self) {
        self.set_stage(Stage::Stopping);
    }

    /// Takes back what was done, with a result for each as well.
    pub fn take_back(self) {
        let before = self.many.with_untracked(|many| {
            let many = many.as_ref()?;
            let done = many.steps.iter().filter(|(_, step)| *step == Step::Done);
            let is_suspended = many.deed == Deed::Suspend;
            let rows = done
                .map(|(row, _)| Arc::new(CustomerRow { is_suspended, ..CustomerRow::clone(row) }));
            Some((many.deed.undone_by()?, rows.collect::<Vec<_>>()))
        });
        if let Some((deed, rows)) = before {
            self.prepare(deed, rows);
        }
    }

    fn set_stage(self, stage: Stage) {
        self.many.try_update(|many| {
            if let Some(many) = many {
                many.stage = stage;
            }
        });
    }

    fn note(self, deed: Deed, id: &CustomerId) {
        match deed {
            Deed::Suspend => self.note_suspended(id, true),
            Deed::Reactivate => self.note_suspended(id, false),
            Deed::Remind(_) => {}
        }
    }
}

async fn one(partner: &dyn Partner, deed: Deed, id: &CustomerId) -> Result<(), Problem> {
    match deed {
        Deed::Suspend => partner.suspend(id).await,
        Deed::Reactivate => partner.reactivate(id).await,
        Deed::Remind(which) => partner.remind(id, which).await,
    }
}
