//! What changes people: what can be undone is undone from its message.

use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::FolderId;
use portico_client::drive::model::team::{
    FolderRight, GroupId, Member, MemberChange, NewMember, Settled, Standing,
};

use super::super::trouble::TROUBLE;
use super::{Asked, Data};
use crate::locales::team as texts;

impl Data {
    /// Adds somebody.
    pub fn add(self, new: NewMember) -> Asked<Settled> {
        let team = self.client();
        async move { team.add(&new).await }.boxed_local()
    }

    /// Changes somebody.
    pub fn change_member(self, email: String, change: MemberChange) -> Asked<Settled> {
        let team = self.client();
        async move { team.change_member(&email, &change).await }.boxed_local()
    }

    /// Gives somebody a right of their own in a folder, or takes it away.
    pub fn set_folder(
        self,
        email: String,
        folder: FolderId,
        right: Option<FolderRight>,
    ) -> Asked<()> {
        let team = self.client();
        async move { team.set_folder(&email, &folder, right).await }.boxed_local()
    }

    /// Somebody was added or changed: says so, and reads the lists again.
    pub fn settled(self, text: String) {
        self.toasts.done(text);
        self.again();
        self.refresh_groups();
    }

    /// Some of it was done and some of it was not: says so, and reads the lists again.
    pub fn settled_in_part(self, text: String) {
        self.toasts.failed_text(text);
        self.again();
        self.refresh_groups();
    }

    /// Shuts somebody out, or lets them in again.
    pub fn set_standing(self, member: Member, standing: Standing) {
        let team = self.client();
        let before = member.standing;
        self.guess(&member, standing);
        spawn_local(async move {
            match team.set_standing(&member.email, standing).await {
                Ok(()) => {
                    let name = member.name();
                    let text = match standing {
                        Standing::Active => texts::unblocked(&name),
                        Standing::Blocked | Standing::Inactive => texts::blocked(&name),
                    };
                    let member = Member { standing, ..member };
                    self.toasts.undoable(text, move || self.set_standing(member.clone(), before));
                }
                Err(problem) => {
                    self.guess(&member, before);
                    TROUBLE.tell(self.toasts, &problem);
                }
            }
        });
    }

    fn guess(self, member: &Member, standing: Standing) {
        self.people.try_update(|people| {
            let people = people.ready_mut().map(Vec::as_mut_slice).unwrap_or_default();
            for it in people.iter_mut().filter(|it| it.id == member.id) {
                it.standing = standing;
            }
        });
    }

    /// Puts somebody into a group, or into none.
    pub fn move_to(self, member: Member, group: Option<GroupId>) {
        let team = self.client();
        let before = self.places.with_untracked(|places| places.get(&member.id).cloned());
        spawn_local(async move {
            match team.move_member(&member.email, group.as_ref()).await {
                Ok(()) => {
                    let name = member.name();
                    let text = match group.as_ref().and_then(|id| self.group_name(id)) {
                        Some(group) => texts::moved(&name, &group),
                        None => texts::moved_out(&name),
                    };
                    self.toasts
                        .undoable(text, move || self.move_to(member.clone(), before.clone()));
                    self.again();
                    self.refresh_groups();
                }
                Err(problem) => TROUBLE.tell(self.toasts, &problem),
            }
        });
    }

    /// Takes somebody out of the account for good.
    pub fn remove(self, member: Member) {
        let team = self.client();
        spawn_local(async move {
            match team.remove(&member.email).await {
                Ok(()) => {
                    self.people.try_update(|people| {
                        if let Some(people) = people.ready_mut() {
                            people.retain(|it| it.id != member.id);
                        }
                    });
                    self.count.try_update(|count| {
                        *count = count.map(|count| count.saturating_sub(1));
                    });
                    self.settled(texts::removed(&member.name()));
                }
                Err(problem) => TROUBLE.tell(self.toasts, &problem),
            }
        });
    }
}
