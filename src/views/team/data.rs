//! What the team asks of the vendor: with `data/` the only files of the view that call the client.

mod change;
mod groups;

use std::collections::HashMap;
use std::rc::Rc;

use futures::FutureExt;
use futures::StreamExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::account::Profiles;
use portico_client::drive::capability::team::Team;
use portico_client::drive::model::account::{GivenFolder, Profile};
use portico_client::drive::model::team::{AccessUserId, Group, GroupId, Member, MemberFacts};
use portico_client::drive::model::{FolderId, FolderListing};
use portico_client::problem::{Details, Problem};
use portico_client::vendor::{open_profiles, open_team};

use crate::i18n::say;
use crate::locales::team as texts;
use crate::parts::kit::{Kit, use_kit};
use crate::parts::load::Load;
use crate::state::lazy::use_lazy_state;
use crate::state::online::use_online;
use crate::state::session::use_session;
use crate::state::toasts::{Toasts, use_toasts};

/// How many groups are asked at a time who is in them.
const AT_ONCE: usize = 4;

/// A call that is under way.
pub type Asked<T> = LocalBoxFuture<'static, Result<T, Problem>>;

/// Which people are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// Those of a group, or those without one; everybody without this.
    pub group: Option<Option<GroupId>>,
    /// Only those whose name or address holds this.
    pub text: String,
}

/// What is shown, and what can be done with it.
#[derive(Clone, Copy)]
pub struct Data {
    team: StoredValue<Rc<dyn Team>, LocalStorage>,
    profiles: StoredValue<Rc<dyn Profiles>, LocalStorage>,
    kit: Kit,
    toasts: Toasts,
    wanted: StoredValue<Wanted>,
    // What the people that are shown were asked for.
    shown_for: StoredValue<Option<Wanted>>,
    /// Who is signed in.
    pub me: RwSignal<Load<Profile>>,
    /// The people that are shown.
    pub people: RwSignal<Load<Vec<Member>>>,
    /// How many there are in all, once it is known.
    pub count: RwSignal<Option<u64>>,
    /// The groups.
    pub groups: RwSignal<Load<Vec<Group>>>,
    /// Who is in which group, as far as it is known: lists of people do not say.
    pub places: RwSignal<HashMap<AccessUserId, GroupId>>,
    /// Why nothing can be changed now.
    pub offline: Signal<Option<String>>,
}

impl Data {
    /// That of this page: an undo works wherever one has gone meanwhile.
    #[must_use]
    pub fn of_page() -> Self {
        use_lazy_state().get_or_create(Self::new)
    }

    fn new() -> Self {
        let (session, online) = (use_session().get(), use_online());
        Self {
            team: StoredValue::new_local(open_team(&session)),
            profiles: StoredValue::new_local(open_profiles(&session)),
            kit: use_kit(),
            toasts: use_toasts(),
            wanted: StoredValue::new(Wanted::default()),
            shown_for: StoredValue::new(None),
            me: RwSignal::new(Load::Waiting),
            people: RwSignal::new(Load::Waiting),
            count: RwSignal::new(None),
            groups: RwSignal::new(Load::Waiting),
            places: RwSignal::new(HashMap::new()),
            offline: Signal::derive(move || {
                (!online.get()).then(|| say(texts::OFFLINE).to_owned())
            }),
        }
    }

    fn client(self) -> Rc<dyn Team> {
        self.team.get_value()
    }

    /// Asks who is signed in.
    pub fn refresh_me(self) {
        let profiles = self.profiles.get_value();
        spawn_local(async move {
            let answer = profiles.profile().await;
            self.me.try_update(|me| me.take(answer));
        });
    }

    /// Shows other people; those that are shown stay until they have come.
    pub fn show(self, wanted: Wanted) {
        self.wanted.set_value(wanted);
        if self.people.with_untracked(|people| people.ready().is_none()) {
            self.people.set(Load::Waiting);
        }
        self.again();
    }

    /// Reads the people that are shown again.
    pub fn again(self) {
        let (team, wanted) = (self.client(), self.wanted.get_value());
        spawn_local(async move {
            let answer = match &wanted.group {
                None => team.people(&wanted.text).await,
                Some(group) => team.people_of(group.as_ref(), &wanted.text).await,
            };
            // Others may be wanted by now.
            if self.wanted.try_get_value().as_ref() != Some(&wanted) {
                return;
            }
            if let (Ok(people), true) = (&answer, wanted == Wanted::default()) {
                self.count.try_set(Some(people.len() as u64));
            }
            let is_other = self.shown_for.try_get_value().flatten().as_ref() != Some(&wanted);
            if answer.is_ok() {
                self.shown_for.try_set_value(Some(wanted));
            } else if is_other {
                // What is shown is not what was asked for: the failure is worth more.
                self.people.try_set(Load::Waiting);
            }
            self.people.try_update(|people| people.take(answer));
        });
    }

    /// Reads the groups, and who is in them.
    pub fn refresh_groups(self) {
        let team = self.client();
        spawn_local(async move {
            let answer = team.groups().await;
            let ids: Vec<_> = match &answer {
                Ok(groups) => groups.iter().map(|group| group.id.clone()).collect(),
                Err(_) => Vec::new(),
            };
            self.groups.try_update(|groups| groups.take(answer));
            let team = &team;
            let one = move |id: GroupId| async move {
                let people = team.people_of(Some(&id), "").await;
                (id, people)
            };
            let mut asked = futures::stream::iter(ids).map(one).buffer_unordered(AT_ONCE);
            let mut places = HashMap::new();
            while let Some((id, people)) = asked.next().await {
                // Who is in a group that does not answer is in none for the menu; moving them still works.
                let people = people.unwrap_or_default();
                places.extend(people.into_iter().map(|member| (member.id, id.clone())));
            }
            self.places.try_set(places);
        });
    }

    /// Somebody with everything that is known of them.
    pub fn member(self, email: String) -> Asked<MemberFacts> {
        let team = self.client();
        async move { team.member(&email).await }.boxed_local()
    }

    /// The folders that somebody was given.
    pub fn folders_of(self, email: String) -> Asked<Vec<GivenFolder>> {
        let team = self.client();
        async move { team.folders_of(&email).await }.boxed_local()
    }

    /// What is in a folder.
    pub fn folder(self, folder: FolderId) -> Asked<FolderListing> {
        let drive = self.kit.drive();
        async move {
            let files = drive.files().ok_or_else(|| Problem::Forbidden(Details::default()))?;
            files.list(&folder).await
        }
        .boxed_local()
    }

    /// Everybody, whoever is shown at the moment.
    pub fn everybody(self) -> Asked<Vec<Member>> {
        let team = self.client();
        async move { team.people("").await }.boxed_local()
    }

    /// What a group is called.
    #[must_use]
    pub fn group_name(self, id: &GroupId) -> Option<String> {
        self.groups.with_untracked(|groups| {
            let group = groups.ready()?.iter().find(|group| group.id == *id)?;
            Some(group.name.clone())
        })
    }

    /// Whether somebody is who is signed in.
    #[must_use]
    pub fn is_me(self, member: &AccessUserId) -> bool {
        self.me.with_untracked(|me| me.ready().and_then(|me| me.member.as_ref()) == Some(member))
    }
}

/// Asks for something, and puts the answer where it is shown.
pub fn ask<T: Send + Sync + 'static>(work: Asked<T>, into: RwSignal<Load<T>>) {
    spawn_local(async move {
        let answer = work.await;
        into.try_update(|load| load.take(answer));
    });
}
