//! What the dialog asks of the drive: the only file of it that calls the client.

use std::rc::Rc;

use futures::{join, try_join};
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::{Call, Links, Sharing};
use portico_client::drive::model::{
    Access, EntryId, ExpiringLink, FileId, FolderId, GuestRights, Letter, LinkTerms, Openness,
    Share, ShareRight, Shared, SharingId,
};
use portico_client::problem::Problem;
use portico_client::vendor::{open_links, open_sharing};

use super::facts::{Around, Facts, Load, take};
use super::halfway::Halfway;
use super::terms::today;
use crate::i18n::say;
use crate::locales::files as files_texts;
use crate::state::online::use_online;
use crate::state::session::use_session;

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

/// The link that ends, as far as whoever asks may know of it.
async fn known(asked: Call<'_, Option<ExpiringLink>>) -> Result<Option<ExpiringLink>, Problem> {
    match asked.await {
        Err(Problem::Forbidden(_)) => Ok(None),
        answer => answer,
    }
}

/// What guests may do at first in a folder that is opened.
const BEGINNING: GuestRights = GuestRights { see: true, download: true, upload: false };

/// Asks, and changes.
#[derive(Clone, Copy)]
pub struct Desk {
    sharing: StoredValue<Rc<dyn Sharing>, LocalStorage>,
    pub(super) links: StoredValue<Rc<dyn Links>, LocalStorage>,
    pub(super) on_change: Callback<()>,
    /// Why nothing can be changed now.
    pub offline: Signal<Option<String>>,
}

impl Desk {
    /// For what is being built; `on_change` hears of every change.
    #[must_use]
    pub fn new(on_change: Callback<()>) -> Self {
        let session = use_session().get();
        let online = use_online();
        Self {
            sharing: StoredValue::new_local(open_sharing(&session)),
            links: StoredValue::new_local(open_links(&session)),
            on_change,
            offline: Signal::derive(move || {
                (!online.get()).then(|| say(files_texts::NEEDS_CONNECTION).to_owned())
            }),
        }
    }

    /// Asks who may do what with an entry.
    pub fn load(self, id: EntryId, facts: Facts) {
        let (sharing, links) = (self.sharing.get_value(), self.links.get_value());
        facts.load.set(Load::Waiting);
        spawn_local(async move {
            let shares = async {
                match &id {
                    EntryId::Folder(folder) => Some(sharing.shares(folder).await),
                    EntryId::File(_) => None,
                }
            };
            let rest = async {
                let (openness, expiring, outer, all) = try_join!(
                    links.openness(&id),
                    known(links.expiring(&id)),
                    sharing.around(&id),
                    links.all_expiring()
                )?;
                Ok::<_, Problem>((openness, expiring, Around::new(outer, all.unwrap_or_default())))
            };
            let load = match join!(shares, rest) {
                (shares, Ok((openness, expiring, around))) => {
                    take(shares, openness, expiring, around, facts)
                }
                (_, Err(problem)) => Load::Failed(problem),
            };
            facts.load.try_set(load);
        });
    }

    /// With whom a folder is shared.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn shares(self, folder: FolderId) -> Result<Vec<Share>, Problem> {
        self.sharing.get_value().shares(&folder).await
    }

    /// Shares a folder with somebody.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn share(
        self,
        folder: FolderId,
        who: String,
        right: ShareRight,
    ) -> Result<Shared, Problem> {
        let answer = self.sharing.get_value().share(&folder, &who, right).await;
        self.told(answer)
    }

    /// Changes what somebody may do.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn set_right(self, share: SharingId, right: ShareRight) -> Result<(), Problem> {
        self.sharing.get_value().set_right(&share, right).await
    }

    /// Ends a share.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn end(self, share: SharingId) -> Result<(), Problem> {
        let answer = self.sharing.get_value().end(&share).await;
        self.told(answer)
    }

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

    /// Gives a file a password, or takes it away.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn set_password(self, file: FileId, password: Option<String>) -> Result<(), Problem> {
        self.links.get_value().set_password(&file, password.as_deref()).await
    }

    /// Makes the link that ends, or changes when it does.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn set_expiring(
        self,
        id: EntryId,
        terms: LinkTerms,
    ) -> Result<ExpiringLink, Problem> {
        let answer = self.links.get_value().set_expiring(&id, terms).await;
        self.told(answer)
    }

    /// Ends it at once.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn withdraw(self, id: EntryId) -> Result<(), Problem> {
        let answer = self.links.get_value().withdraw(&id, today()).await;
        self.told(answer)
    }

    /// Mails a link.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn send(self, id: EntryId, letter: Letter) -> Result<(), Problem> {
        self.links.get_value().send(&id, &letter).await
    }

    fn told<T>(self, answer: Result<T, Problem>) -> Result<T, Problem> {
        if answer.is_ok() {
            self.on_change.try_run(());
        }
        answer
    }
}
