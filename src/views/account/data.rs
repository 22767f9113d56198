//! What the account's view asks of the vendor: with `data/` the only files of it that call the client.

pub mod log;
pub mod usage;
pub mod walk;

use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::account::{Activity, Profiles, Usage};
use portico_client::drive::capability::team::Team;
use portico_client::drive::model::account::{
    CodeCheck, GivenFolder, MailChange, PasswordChange, Profile, ProfileChange, Renamed,
    SessionFacts,
};
use portico_client::drive::model::team::Member;
use portico_client::problem::Problem;
use portico_client::vendor::{open_account, open_activity, open_profiles, open_team, open_usage};

use crate::i18n::say;
use crate::locales::account as texts;
use crate::parts::kit::{Kit, use_kit};
use crate::parts::load::Load;
use crate::state::online::use_online;
use crate::state::session::{AppSession, use_session};

/// A call that is under way.
pub type Asked<T> = LocalBoxFuture<'static, Result<T, Problem>>;

/// What is known of the account, and what changes it.
#[derive(Clone, Copy)]
pub struct Data {
    profiles: StoredValue<Rc<dyn Profiles>, LocalStorage>,
    activity: StoredValue<Rc<dyn Activity>, LocalStorage>,
    usage: StoredValue<Rc<dyn Usage>, LocalStorage>,
    team: StoredValue<Rc<dyn Team>, LocalStorage>,
    session: AppSession,
    kit: Kit,
    /// Who is signed in.
    pub profile: RwSignal<Load<Profile>>,
    /// Why nothing can be changed now.
    pub offline: Signal<Option<String>>,
}

impl Data {
    /// For what is being built.
    #[must_use]
    pub fn new() -> Self {
        let (session, online) = (use_session(), use_online());
        let opened = session.get();
        let data = Self {
            profiles: StoredValue::new_local(open_profiles(&opened)),
            activity: StoredValue::new_local(open_activity(&opened)),
            usage: StoredValue::new_local(open_usage(&opened)),
            team: StoredValue::new_local(open_team(&opened)),
            session,
            kit: use_kit(),
            profile: RwSignal::new(Load::Waiting),
            offline: Signal::derive(move || {
                (!online.get()).then(|| say(texts::OFFLINE).to_owned())
            }),
        };
        data.refresh();
        data
    }

    /// Reads the profile again, and what the frame shows of it.
    pub fn refresh(self) {
        let profiles = self.profiles.get_value();
        let account = open_account(&self.session.get());
        let kit = self.kit;
        spawn_local(async move {
            let answer = profiles.profile().await;
            self.profile.try_update(|profile| profile.take(answer));
            // Without an answer the frame shows what it knew.
            if let Ok(known) = account.info().await {
                kit.account.try_set(Some(known));
            }
        });
    }

    /// Asks again after it has failed.
    pub fn again(self) {
        self.profile.set(Load::Waiting);
        self.refresh();
    }

    /// The profile as it is known; for parts that are shown only after it has come.
    #[must_use]
    pub fn known(self) -> Option<Profile> {
        self.profile.with_untracked(|profile| profile.ready().cloned())
    }

    /// Changes the profile.
    pub fn change(self, change: ProfileChange) -> Asked<()> {
        let profiles = self.profiles.get_value();
        async move { profiles.change_profile(&change).await }.boxed_local()
    }

    /// Gives the owner another name that signs in.
    pub fn change_login(self, login: String) -> Asked<Renamed> {
        let profiles = self.profiles.get_value();
        async move { profiles.change_login(&login).await }.boxed_local()
    }

    /// Has a code mailed to another address.
    pub fn change_email(self, email: String) -> Asked<MailChange> {
        let profiles = self.profiles.get_value();
        async move { profiles.change_email(&email).await }.boxed_local()
    }

    /// Takes the code of another address.
    pub fn confirm_email(self, code: String) -> Asked<CodeCheck> {
        let profiles = self.profiles.get_value();
        async move { profiles.confirm_email(&code).await }.boxed_local()
    }

    /// Takes the code of a new account.
    pub fn confirm_signup(self, code: String) -> Asked<CodeCheck> {
        let profiles = self.profiles.get_value();
        async move { profiles.confirm_signup(&code).await }.boxed_local()
    }

    /// Changes the password.
    pub fn change_password(self, old: String, new: String) -> Asked<PasswordChange> {
        let profiles = self.profiles.get_value();
        async move { profiles.change_password(&old, &new).await }.boxed_local()
    }

    /// The folders that who is signed in was given.
    pub fn own_folders(self) -> Asked<Vec<GivenFolder>> {
        let profiles = self.profiles.get_value();
        async move { profiles.own_folders().await }.boxed_local()
    }

    /// The session of this page.
    pub fn session(self) -> Asked<SessionFacts> {
        let activity = self.activity.get_value();
        async move { activity.session().await }.boxed_local()
    }

    /// Ends it.
    pub fn sign_out(self) {
        let session = self.session;
        spawn_local(async move { session.sign_out().await });
    }

    /// The people of the account, for who may know them.
    pub fn people(self) -> Asked<Vec<Member>> {
        let team = self.team.get_value();
        async move { team.people("").await }.boxed_local()
    }
}

/// Asks for something, and puts the answer where it is shown.
pub fn ask<T: Send + Sync + 'static>(work: Asked<T>, into: RwSignal<Load<T>>) {
    spawn_local(async move {
        let answer = work.await;
        into.try_update(|load| load.take(answer));
    });
}
