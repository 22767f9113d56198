//! What a plan asks of the drive and of the transfers: the only file of the plan that calls the client.

use std::collections::BTreeMap;

use leptos::prelude::*;
use portico_client::drive::model::FolderId;
use portico_client::problem::Problem;
use portico_client::transfer::survey::{Planned, Room, Survey, survey};
use portico_client::transfer::{Picked, Transfers};

use super::super::perform::Perform;

/// Asks and sends.
#[derive(Clone, Copy)]
pub(super) struct Ask {
    pub(super) perform: Perform,
}

impl Ask {
    fn transfers(self) -> Transfers {
        self.perform.deed.transfers()
    }

    /// True when an unfinished upload waits for this file.
    pub(super) fn is_waited_for(self, folder: &FolderId, pick: &Picked) -> bool {
        self.transfers().is_waited_for(folder, pick)
    }

    /// What an upload would meet.
    ///
    /// # Errors
    /// What keeps a folder from being listed.
    pub(super) async fn survey(
        self,
        folder: &FolderId,
        picked: &[Picked],
    ) -> Result<Survey, Problem> {
        let room = self.perform.kit.account.get_untracked().as_ref().map(Room::of);
        let drive = self.perform.kit.drive();
        let Some(files) = drive.files() else { return Ok(Survey::default()) };
        survey(folder, picked, &BTreeMap::new(), room.unwrap_or_default(), &files).await
    }

    /// The MD5 of a picked file; none when it cannot be read, which its upload will tell.
    pub(super) async fn hash(self, pick: Option<&Picked>) -> Option<String> {
        match pick? {
            Picked::File { source, .. } => self.transfers().hash(source.clone()).await.ok(),
            Picked::Folder { .. } => None,
        }
    }

    /// Uploads without a plan.
    pub(super) fn upload(self, folder: &FolderId, picked: Vec<Picked>) {
        self.transfers().upload(folder, picked);
    }

    /// Uploads what has been planned.
    pub(super) fn upload_planned(self, folder: &FolderId, planned: Vec<Planned>) {
        self.transfers().upload_planned(folder, planned);
    }
}
