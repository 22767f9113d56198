//! What the dialog asks of the drive: the only file of it that calls the client.

use std::rc::Rc;

use futures::join;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::{Links, Sharing};
use portico_client::drive::model::{
    Access, EntryId, ExpiringLink, FileId, FolderId, GuestRights, Letter, LinkTerms, Openness,
    Share, ShareRight, Shared, SharingId,
};
use portico_client::problem::Problem;
use portico_client::vendor::{open_links, open_sharing};

use super::facts::{Facts, Load, take};
use super::terms::today;
use crate::i18n::say;
use crate::locales::files as files_texts;
use crate::state::online::use_online;
use crate::state::session::use_session;

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
            let (shares, openness, expiring) =
                join!(shares, links.openness(&id), links.expiring(&id));
            let load = match (shares, openness, expiring) {
                (shares, Ok(openness), Ok(expiring)) => take(shares, openness, expiring, facts),
                (_, Err(problem), _) | (_, _, Err(problem)) => Load::Failed(problem),
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

    /// Says who may open an entry; a folder that shows guests nothing begins with letting them see what is in it.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn set_access(
        self,
        id: EntryId,
        access: Access,
        before: Option<GuestRights>,
    ) -> Result<Openness, Problem> {
        let links = self.links.get_value();
        let answer = async {
            links.set_access(&id, access).await?;
            let is_closed = before.is_some_and(|may| !may.see && !may.upload);
            if let EntryId::Folder(folder) = &id
                && access != Access::Private
                && is_closed
            {
                let rights = GuestRights { see: true, download: true, upload: false };
                links.set_guests(folder, rights).await?;
            }
            links.openness(&id).await
        };
        let answer = answer.await;
        self.told(answer)
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
    /// What the drive says.
    pub async fn set_guests(self, folder: FolderId, rights: GuestRights) -> Result<(), Problem> {
        self.links.get_value().set_guests(&folder, rights).await
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
