//! What makes, changes and deletes groups.

use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::team::{Group, GroupId, GroupPlan, Member};

use super::super::trouble::TROUBLE;
use super::{Asked, Data};
use crate::locales::team as texts;

impl Data {
    /// A group as it is now, with everybody who is in it.
    pub fn group(self, id: GroupId) -> Asked<(Group, Vec<Member>)> {
        let team = self.client();
        async move {
            let group = team.group(&id).await?;
            let people = team.people_of(Some(&id), "").await?;
            Ok((group, people))
        }
        .boxed_local()
    }

    /// Makes a group.
    pub fn create_group(self, plan: GroupPlan) -> Asked<GroupId> {
        let team = self.client();
        async move { team.create_group(&plan).await }.boxed_local()
    }

    /// Changes a group.
    pub fn change_group(self, id: GroupId, plan: GroupPlan) -> Asked<()> {
        let team = self.client();
        async move { team.change_group(&id, &plan).await }.boxed_local()
    }

    /// Deletes a group for good; its people stay.
    pub fn delete_group(self, group: Group) {
        let team = self.client();
        spawn_local(async move {
            match team.delete_group(&group.id).await {
                Ok(()) => {
                    self.groups.try_update(|groups| {
                        if let Some(groups) = groups.ready_mut() {
                            groups.retain(|it| it.id != group.id);
                        }
                    });
                    self.settled(texts::deleted(&group.name));
                }
                Err(problem) => TROUBLE.tell(self.toasts, &problem),
            }
        });
    }
}
