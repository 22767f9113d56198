//! Who may open an entry, and what guests may do in it: what was tried, and how it is afterwards.

use leptos::prelude::{Callable, GetValue};
use portico_client::drive::capability::Links;
use portico_client::drive::model::{Access, EntryId, FolderId, GuestRights, Openness};
use portico_client::problem::Problem;

use super::super::halfway::Halfway;
use super::Desk;

/// What guests may do at first in a folder that is opened.
const BEGINNING: GuestRights = GuestRights { see: true, download: true, upload: false };

impl Desk {
    /// Says who may open an entry; a folder that showed guests nothing while it was private begins with letting them see
    /// what is in it.
    ///
    /// # Errors
    /// What the drive says, and how it is then.
    pub async fn set_access(
        self,
        id: EntryId,
        access: Access,
        before: Openness,
    ) -> Result<Openness, Halfway> {
        let links = self.links.get_value();
        let is_closed = before.guests.is_some_and(|may| !may.see && !may.upload);
        let opens = access != Access::Private && before.access == Access::Private && is_closed;
        let done = async {
            links.set_access(&id, access).await?;
            match &id {
                EntryId::Folder(folder) if opens => links.set_guests(folder, BEGINNING).await,
                EntryId::Folder(_) | EntryId::File(_) => Ok(()),
            }
        };
        let is_done =
            |now: &Openness| now.access == access && (!opens || now.guests == Some(BEGINNING));
        let answer = settled(&*links, &id, done.await, is_done).await;
        // Something may be different whatever the answer is.
        self.on_change.try_run(());
        answer
    }

    /// Asks who may open an entry.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn openness(self, id: EntryId) -> Result<Openness, Problem> {
        self.links.get_value().openness(&id).await
    }

    /// Says what guests may do in a folder.
    ///
    /// # Errors
    /// What the drive says, and how it is then.
    pub async fn set_guests(
        self,
        folder: FolderId,
        rights: GuestRights,
    ) -> Result<Openness, Halfway> {
        let links = self.links.get_value();
        let done = links.set_guests(&folder, rights).await;
        let is_done = |now: &Openness| now.guests == Some(rights);
        settled(&*links, &EntryId::Folder(folder), done, is_done).await
    }
}

/// How it is after something was tried. An answer that was lost says nothing about what was done, so that it is asked.
async fn settled(
    links: &dyn Links,
    id: &EntryId,
    done: Result<(), Problem>,
    is_done: impl Fn(&Openness) -> bool,
) -> Result<Openness, Halfway> {
    match (done, links.openness(id).await) {
        (Ok(()), Ok(now)) => Ok(now),
        (Err(_), Ok(now)) if is_done(&now) => Ok(now),
        (Err(problem), Ok(now)) => Err(Halfway { problem, now: Some(now) }),
        (Err(problem), Err(_)) | (Ok(()), Err(problem)) => Err(Halfway { problem, now: None }),
    }
}
