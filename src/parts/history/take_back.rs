//! Taking back and doing again: what is asked of the drive, and what became of it.

use std::rc::Rc;

use futures::future::join_all;
use portico_client::drive::capability::{Changes, Links};
use portico_client::problem::{Details, Problem};

use super::action::{Call, Item, Turn};

/// How many calls are under way at once.
const AT_ONCE: usize = 4;

/// What changes the drive.
#[derive(Clone)]
pub struct Tools {
    /// Folders, files and the trash.
    pub changes: Rc<dyn Changes>,
    /// Who may open them; there once somebody has changed it.
    pub links: Option<Rc<dyn Links>>,
}

/// What became of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was done, in its old order.
    pub done: Vec<Item>,
    /// What was not, and why.
    pub failed: Vec<(Item, Problem)>,
}

/// Does it for every entry; `on_some` hears how many are over. What was done last is taken back first.
pub async fn run(tools: &Tools, items: Vec<Item>, turn: Turn, on_some: &dyn Fn(usize)) -> Outcome {
    let mut order: Vec<usize> = (0..items.len()).collect();
    match turn {
        Turn::Undo => order.reverse(),
        Turn::Redo => {}
    }
    let is_in_turn = items.first().is_some_and(|item| item.step.is_in_turn());
    let mut answers: Vec<Option<Result<(), Problem>>> = vec![None; items.len()];
    let mut over = 0;
    for some in order.chunks(if is_in_turn { 1 } else { AT_ONCE }) {
        let asked = some.iter().filter_map(|at| items.get(*at)).map(|item| one(tools, item, turn));
        let results = join_all(asked).await;
        let is_offline = results.iter().any(|result| matches!(result, Err(Problem::Offline)));
        for (at, result) in some.iter().zip(results) {
            answers[*at] = Some(result);
        }
        over += some.len();
        on_some(over);
        // The others would have to wait for the same.
        if is_offline {
            break;
        }
    }
    let mut outcome = Outcome::default();
    for (item, answer) in items.into_iter().zip(answers) {
        match answer.unwrap_or(Err(Problem::Offline)) {
            Ok(()) => outcome.done.push(item),
            Err(problem) => outcome.failed.push((item, problem)),
        }
    }
    outcome
}

async fn one(tools: &Tools, item: &Item, turn: Turn) -> Result<(), Problem> {
    match item.step.call(turn) {
        Call::Trash => tools.changes.trash(&item.id).await,
        Call::Restore => tools.changes.restore(&item.id).await.map(drop),
        Call::Move(folder) => tools.changes.move_to(&item.id, &folder).await.map(drop),
        Call::Rename(name) => tools.changes.rename(&item.id, &name).await.map(drop),
        Call::Access(access) => match &tools.links {
            Some(links) => links.set_access(&item.id, access).await,
            None => Err(Problem::Forbidden(Details::default())),
        },
    }
}
