//! What was done, taken back, or not taken back, in words.

use portico_client::drive::model::Access;
use portico_client::problem::Problem;

use super::action::{Action, Call, Item, Step, Turn};
use crate::error_text;
use crate::i18n::{Text, say};
use crate::locales::{files, history as texts, share};

/// What was done.
#[must_use]
pub fn done(action: &Action) -> String {
    let (count, items) = (action.count(), action.items.as_slice());
    let Some(first) = items.first() else { return String::new() };
    match (&first.step, items) {
        (Step::Trash, [one]) => files::trashed_one(&one.name),
        (Step::Trash, _) => files::trashed(count),
        (Step::Move { .. }, _) => files::moved(count, &action.place),
        (Step::Copy, _) => files::copied(count, &action.place),
        (Step::Rename { after, .. }, [_]) => files::renamed(after.as_str()),
        (Step::Rename { .. }, _) => texts::renamed(count),
        (Step::Access { after, .. }, [one]) => texts::opened(&one.name, say(access(*after))),
        (Step::Access { after, .. }, _) => texts::opened_many(count, say(access(*after))),
    }
}

fn access(access: Access) -> Text {
    match access {
        Access::Private => share::PRIVATE,
        Access::Hidden => share::HIDDEN,
        Access::Public => share::PUBLIC,
    }
}

/// What was taken back, or done again.
#[must_use]
pub fn turned(action: &Action, turn: Turn) -> String {
    match turn {
        Turn::Undo => texts::undone(&done(action)),
        Turn::Redo => texts::redone(&done(action)),
    }
}

/// What was not taken back, and why.
#[must_use]
pub fn not_turned(failed: &[(Item, Problem)], turn: Turn) -> Option<String> {
    let (item, problem) = failed.first()?;
    let why = why(item, problem, turn);
    let text = match failed {
        [_] => files::failed_one(&item.name, &why),
        many => files::failed_many(many.len() as u64, &why),
    };
    Some(text)
}

/// Why something cannot be taken back any more.
fn why(item: &Item, problem: &Problem, turn: Turn) -> String {
    let text = match (item.step.call(turn), problem) {
        (Call::Restore, Problem::NotFound(_)) => texts::NOT_IN_TRASH,
        (Call::Move(_), Problem::NotFound(_)) => texts::GONE_OR_HOMELESS,
        (Call::Trash | Call::Rename(_) | Call::Access(_), Problem::NotFound(_)) => texts::GONE,
        (Call::Move(_) | Call::Rename(_), Problem::NameTaken) => texts::PLACE_TAKEN,
        (_, _) => return error_text::sentence(problem),
    };
    say(text).to_owned()
}
