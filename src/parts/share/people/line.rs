//! What the people of one folder are changed by, and what is said about it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{FolderId, Share, ShareRight, Shared, SharingId};
use portico_client::problem::Problem;

use super::super::data::Desk;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::share as texts;

/// Look and download.
pub const VIEW: &str = "view";
const EDIT: &str = "edit";

/// What the lines of the list work on.
#[derive(Clone, Copy)]
pub struct Line {
    /// Asks and changes.
    pub desk: Desk,
    /// Which folder.
    pub folder: StoredValue<FolderId>,
    /// With whom it is shared.
    pub shares: RwSignal<Vec<Share>>,
    /// Those who were removed here: they can be brought back.
    pub gone: RwSignal<Vec<Share>>,
    /// What went wrong.
    pub told: RwSignal<Option<String>>,
    /// What has arrived.
    pub done: RwSignal<Option<String>>,
}

impl Line {
    /// What was said before is no longer true.
    fn begin(self) {
        self.told.set(None);
        self.done.set(None);
    }

    fn failed(self, problem: &Problem) {
        self.told.try_set(Some(error_text::sentence(problem)));
    }

    /// Changes what somebody may do.
    pub fn set_right(self, share: &Share, right: ShareRight) {
        let (id, before, person) = (share.id.clone(), share.right, share.person.clone());
        self.begin();
        self.guess(&id, right);
        spawn_local(async move {
            match self.desk.set_right(id.clone(), right).await {
                Ok(()) => {
                    self.done.try_set(Some(texts::saved(&may(&person, right))));
                }
                Err(problem) => {
                    self.guess(&id, before);
                    self.failed(&problem);
                }
            }
        });
    }

    fn guess(self, id: &SharingId, right: ShareRight) {
        self.shares.try_update(|shares| {
            for share in shares.iter_mut().filter(|share| share.id == *id) {
                share.right = right;
            }
        });
    }

    /// Ends a share; it can be brought back.
    pub fn remove(self, share: Share) {
        self.begin();
        spawn_local(async move {
            match self.desk.end(share.id.clone()).await {
                Ok(()) => {
                    self.shares.try_update(|shares| shares.retain(|it| it.id != share.id));
                    self.gone.try_update(|gone| gone.push(share));
                }
                Err(problem) => self.failed(&problem),
            }
        });
    }

    /// Shares it again with somebody who was removed here.
    pub fn bring_back(self, share: Share) {
        self.begin();
        let who = if share.login.is_empty() { &share.person } else { &share.login }.clone();
        spawn_local(async move {
            let answer = self.desk.share(self.folder.get_value(), who, share.right).await;
            match settle(answer) {
                Ok(made) => {
                    self.gone.try_update(|gone| gone.retain(|it| it.id != share.id));
                    self.shares.try_update(|shares| shares.push(made));
                }
                Err(text) => {
                    self.told.try_set(Some(text));
                }
            }
        });
    }
}

/// The share, or why there is none.
///
/// # Errors
/// Why, in a sentence.
pub fn settle(answer: Result<Shared, Problem>) -> Result<Share, String> {
    match answer {
        Ok(Shared::Made(share)) => Ok(share),
        Ok(Shared::UnknownPerson) => Err(say(texts::UNKNOWN_PERSON).to_owned()),
        Ok(Shared::Already) => Err(say(texts::ALREADY).to_owned()),
        Ok(Shared::Yourself) => Err(say(texts::YOURSELF).to_owned()),
        Err(problem) => Err(error_text::sentence(&problem)),
    }
}

/// What somebody may do, in words.
pub fn may(person: &str, right: ShareRight) -> String {
    match right {
        ShareRight::View => texts::who_views(person),
        ShareRight::Edit => texts::who_edits(person),
    }
}

/// The rights to choose from.
pub fn rights() -> Vec<(&'static str, TextProp)> {
    vec![(VIEW, t(texts::CAN_VIEW).into()), (EDIT, t(texts::CAN_EDIT).into())]
}

/// A right as a choice.
pub fn name_of(right: ShareRight) -> &'static str {
    match right {
        ShareRight::View => VIEW,
        ShareRight::Edit => EDIT,
    }
}

/// A choice as a right.
pub fn right_of(name: &str) -> ShareRight {
    if name == EDIT { ShareRight::Edit } else { ShareRight::View }
}
