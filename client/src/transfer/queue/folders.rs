//! The folders that uploads wait for.

use portico_api::FolderId;

use super::event::{Effect, Made};
use super::failing::Remedy;
use super::item::{Job, State};
use super::{Queue, Sleeper};
use crate::problem::Problem;
use crate::transfer::snapshot::TransferId;
use crate::transfer::tree::NodeId;

impl Queue {
    /// An empty folder is done as soon as it is there.
    pub(super) fn begin_folder(&mut self, id: TransferId, node: NodeId) {
        if self.tree.known(node).is_some() {
            self.set_state(id, State::Done);
            return;
        }
        self.tree.revive(node);
        self.tree.wait(node, id);
        self.set_state(id, State::Blocked);
    }

    pub(super) fn folder_made(&mut self, node: NodeId, result: Result<Made, Problem>) {
        match result {
            Ok(made) => {
                if made.is_new {
                    self.effects.extend(self.tree.parent(node).map(Effect::FolderChanged));
                }
                for id in self.tree.made(node, made.folder.clone(), made.is_new) {
                    self.folder_is_there(id, &made.folder);
                }
            }
            Err(problem) => self.folder_failed(node, &problem),
        }
    }

    fn folder_is_there(&mut self, id: TransferId, folder: &FolderId) {
        let is_blocked = self.item(id).is_some_and(|item| item.state == State::Blocked);
        self.change(id, |item| match &mut item.job {
            Job::Upload(upload) => {
                upload.into = Some(folder.clone());
                if is_blocked {
                    item.state = State::Ready;
                }
            }
            Job::Folder(_) => {
                if is_blocked {
                    item.state = State::Done;
                }
            }
            Job::Download(_) => {}
        });
        self.save(id);
    }

    /// The folder that was made for an upload may be gone: it is looked for and made once more, because a person
    /// wants that.
    pub(super) fn forget_folder(&mut self, id: TransferId) {
        let Some(item) = self.item(id) else { return };
        let (node, into) = match &item.job {
            Job::Upload(upload) => (upload.node, upload.into.clone()),
            Job::Folder(node) => (Some(*node), None),
            Job::Download(_) => (None, None),
        };
        let Some(node) = node else { return };
        match into {
            Some(into) => self.tree.forget(node, &into),
            // It could not be made: the folder around it is what is gone.
            None => self.tree.forget_around(node),
        }
        self.change_upload(id, |upload| {
            upload.into = None;
            upload.file = None;
            upload.is_own = false;
            upload.temp = None;
        });
    }

    fn folder_failed(&mut self, node: NodeId, problem: &Problem) {
        let attempts = self.tree.attempts(node).saturating_add(1);
        match self.remedy(problem, attempts) {
            Remedy::Hold => {
                self.tree.stumbled(node);
                self.tree.wake(node);
            }
            Remedy::Wait(wait) => {
                self.tree.stumbled(node);
                let until = self.at.now.saturating_add(wait);
                self.waking.insert((until, Sleeper::Folder(node)));
            }
            Remedy::GiveUp => {
                for id in self.tree.failed(node, problem) {
                    if self.item(id).is_some_and(|item| item.state == State::Blocked) {
                        self.set_state(id, State::Failed(problem.clone()));
                    }
                }
            }
        }
    }
}
