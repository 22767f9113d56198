//! What the dialog asks of the drive: with what lies below it, the only file of it that calls the client.

mod opening;

use std::rc::Rc;

use futures::{join, try_join};
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::{Call, Links, Sharing};
use portico_client::drive::model::{
    EntryId, ExpiringLink, FileId, FolderId, Letter, LinkTerms, Share, ShareRight, Shared,
    SharingId,
};
use portico_client::problem::Problem;
use portico_client::vendor::{open_links, open_sharing};

use super::facts::{Around, Facts, Load, take};
use super::terms::today;
use crate::i18n::say;
use crate::locales::files as files_texts;
use crate::state::online::use_online;
use crate::state::session::use_session;

/// The link that ends, as far as whoever asks may know of it.
async fn known(asked: Call<'_, Option<ExpiringLink>>) -> Result<Option<ExpiringLink>, Problem> {
    match asked.await {
        Err(Problem::Forbidden(_)) => Ok(None),
        answer => answer,
    }
}

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
