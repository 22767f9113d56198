//! What the brand editor asks of the vendor: the only files of the view that call the client.

mod files;
mod pictures;

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::branding::Brands;
use portico_client::drive::model::{BrandPicture, BrandState, Published, PublishedBrand, Sent};
use portico_client::problem::Problem;
use portico_client::vendor::open_brands;

pub use self::pictures::PictureError;
use super::draft::{Draft, Picture};
use super::fields::Fields;
use super::file::FileError;
use crate::locales::brand as texts;
use crate::parts::load::Load;
use crate::state::keep::{keep, kept};
use crate::state::lazy::use_lazy_state;
use crate::state::session::{AppSession, use_session};
use crate::state::toasts::{Toasts, use_toasts};

/// Where a draft is kept in this browser, with the name of who made it behind it.
const DRAFT_KEY: &str = "portico.brand-draft.";

/// What kept a brand from being published, or a file from being read.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// The subdomain is somebody else's.
    SubdomainTaken,
    /// The host name is somebody else's.
    HostTaken,
    /// A picture was not taken; everything else was.
    Picture(BrandPicture, Sent),
    /// A file is no brand.
    File(FileError),
    /// Anything else.
    Problem(Problem),
}

/// What is shown, and what can be done with it.
#[derive(Clone, Copy)]
pub struct Data {
    brands: StoredValue<Rc<dyn Brands>, LocalStorage>,
    session: AppSession,
    toasts: Toasts,
    /// The brand as it is published.
    pub state: RwSignal<Load<BrandState>>,
    /// The form.
    pub fields: Fields,
    /// True while something is being published or taken away.
    pub is_busy: RwSignal<bool>,
    /// What went wrong last.
    pub trouble: RwSignal<Option<Trouble>>,
    /// True when this browser has no room for the draft.
    pub is_unkept: RwSignal<bool>,
    /// The picture of the account's owner, as a `data:` address; none while nobody knows.
    pub owner: RwSignal<Option<Picture>>,
}

impl Data {
    /// That of this page.
    #[must_use]
    pub fn of_page() -> Self {
        use_lazy_state().get_or_create(Self::new)
    }

    fn new() -> Self {
        let session = use_session();
        let data = Self {
            brands: StoredValue::new_local(open_brands(&session.get())),
            session,
            toasts: use_toasts(),
            state: RwSignal::new(Load::Waiting),
            fields: Fields::new(),
            is_busy: RwSignal::new(false),
            trouble: RwSignal::new(None),
            is_unkept: RwSignal::new(false),
            owner: RwSignal::new(None),
        };
        Effect::new(move |_| data.keep_draft());
        data
    }

    fn client(self) -> Rc<dyn Brands> {
        self.brands.get_value()
    }

    fn key(self) -> String {
        [DRAFT_KEY, &self.client().author()].concat()
    }

    /// What is published; an empty one where nothing is. Who reads it follows it.
    #[must_use]
    pub fn published(self) -> Option<PublishedBrand> {
        match self.state.read().ready()? {
            BrandState::Published(brand) => Some((**brand).clone()),
            BrandState::Nothing | BrandState::NotAllowed => None,
        }
    }

    /// Whether the form says anything else than what is published.
    #[must_use]
    pub fn is_changed(self) -> bool {
        let draft = self.fields.draft();
        let published = self.published().unwrap_or_default();
        draft.settled() != published.settings
            || draft.logo != Picture::Kept
            || draft.icon != Picture::Kept
    }

    /// Reads what is published; a draft that this browser has kept goes into the form instead.
    pub fn load(self) {
        let client = self.client();
        spawn_local(async move {
            let answer = client.state().await;
            let was_there = self.state.try_with_untracked(|state| state.ready().is_some());
            if let (Ok(state), Some(false)) = (&answer, was_there) {
                let draft = kept(&self.key()).and_then(|text| serde_json::from_str(&text).ok());
                let published = match state {
                    BrandState::Published(brand) => Draft::of(brand),
                    BrandState::Nothing | BrandState::NotAllowed => Draft::default(),
                };
                self.fields.fill(draft.unwrap_or(published));
            }
            self.state.try_update(|state| state.take(answer));
        });
    }

    /// Keeps the draft in this browser for as long as it differs from what is published.
    fn keep_draft(self) {
        if self.state.read().ready().is_none() {
            return;
        }
        let key = self.key();
        if !self.is_changed() {
            keep(&key, None);
            self.is_unkept.set(false);
            return;
        }
        if let Ok(text) = serde_json::to_string(&self.fields.draft()) {
            keep(&key, Some(&text));
            self.is_unkept.set(kept(&key).as_deref() != Some(&text));
        }
    }

    /// True when a subdomain is somebody else's.
    pub async fn is_taken(self, subdomain: &str) -> Result<bool, Problem> {
        self.client().is_taken(subdomain).await
    }

    /// Publishes the draft.
    pub fn publish(self) {
        if self.is_busy.get_untracked() {
            return;
        }
        self.is_busy.set(true);
        self.trouble.set(None);
        spawn_local(async move {
            let done = self.send().await;
            // What was published by then is what counts, whatever went wrong behind it.
            let state = self.client().state().await;
            if let Ok(state) = state {
                self.state.try_set(Load::Ready(state));
            }
            self.is_busy.try_set(false);
            match done {
                Ok(()) => {
                    self.toasts.done(crate::i18n::say(texts::PUBLISHED));
                    // This page may be one that wears it.
                    self.session.open().await;
                }
                Err(trouble) => {
                    self.trouble.try_set(Some(trouble));
                }
            }
        });
    }

    async fn send(self) -> Result<(), Trouble> {
        let client = self.client();
        let (draft, old) = untrack(|| (self.fields.draft(), self.published()));
        let new = draft.settled();
        let old = old.map(|old| old.settings);
        match client.publish(&new, old.as_ref()).await.map_err(Trouble::Problem)? {
            Published::Done => {}
            Published::SubdomainTaken => return Err(Trouble::SubdomainTaken),
            Published::HostTaken => return Err(Trouble::HostTaken),
        }
        for (which, picture) in [(BrandPicture::Logo, draft.logo), (BrandPicture::Icon, draft.icon)]
        {
            self.send_picture(which, &picture).await?;
            if let Some(field) = self.fields.picture(which) {
                field.set(Picture::Kept);
            }
        }
        self.fields.fill(Draft { settings: new, ..Draft::default() });
        Ok(())
    }

    /// Goes back to what is published; the draft can be brought back.
    pub fn discard(self) {
        let draft = untrack(|| self.fields.draft());
        let published = untrack(|| self.published()).unwrap_or_default();
        self.trouble.set(None);
        self.fields.fill(Draft::of(&published));
        let fields = self.fields;
        let undo = Callback::new(move |()| fields.fill(draft.clone()));
        self.toasts.undoable(crate::i18n::say(texts::DISCARDED), undo);
    }

    /// Takes the brand away; what it was stays in the form as a draft.
    pub fn withdraw(self) {
        if self.is_busy.get_untracked() {
            return;
        }
        self.is_busy.set(true);
        self.trouble.set(None);
        spawn_local(async move {
            let done = async {
                let draft = self.whole().await?;
                self.client().withdraw().await.map(|()| draft)
            };
            match done.await {
                Ok(draft) => {
                    self.state.try_set(Load::Ready(BrandState::Nothing));
                    self.fields.fill(draft);
                    self.toasts.done(crate::i18n::say(texts::WITHDRAWN));
                    self.session.open().await;
                }
                Err(problem) => {
                    self.trouble.try_set(Some(Trouble::Problem(problem)));
                }
            }
            self.is_busy.try_set(false);
        });
    }
}
