//! What the dialogs ask: a project, its people, and the tags; the only file of them that calls the client.

use std::rc::Rc;

use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::tasks::TaskOffice;
use portico_client::drive::model::tasks::{
    Member, Project, ProjectChange, ProjectId, ProjectRight, Tag, TagId,
};
use portico_client::vendor::open_task_office;

use super::super::data::Data;
use crate::parts::deed::Work;
use crate::parts::load::Load;
use crate::parts::refusal::tell;
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

/// Asks and changes.
#[derive(Clone, Copy)]
pub struct Office {
    data: Data,
    client: StoredValue<Rc<dyn TaskOffice>, LocalStorage>,
}

impl Office {
    /// That of this page.
    #[must_use]
    pub fn of(data: Data) -> Self {
        let session = use_session();
        use_lazy_state().get_or_create(move || Self {
            data,
            client: StoredValue::new_local(open_task_office(&session.get())),
        })
    }

    /// Reads a project.
    pub fn project(self, id: ProjectId, load: RwSignal<Load<Project>>) {
        let client = self.client.get_value();
        spawn_local(async move {
            let answer = client.project(&id).await;
            load.try_update(|load| load.take(answer));
        });
    }

    /// Reads who may do what in a project.
    pub fn members(self, id: ProjectId, load: RwSignal<Load<Vec<Member>>>) {
        let client = self.client.get_value();
        spawn_local(async move {
            let answer = client.members(&id).await;
            load.try_update(|load| load.take(answer));
        });
    }

    /// Changes a project.
    pub fn change_project(self, id: ProjectId, change: ProjectChange) -> Work {
        let client = self.client.get_value();
        async move {
            client.change_project(&id, &change).await?;
            self.data.refresh_projects();
            Ok(())
        }
        .boxed_local()
    }

    /// Says what somebody may do in a project.
    pub fn permit(self, id: ProjectId, email: String, right: ProjectRight) -> Work {
        let client = self.client.get_value();
        async move { client.permit(&id, &email, right).await }.boxed_local()
    }

    /// Makes a tag.
    pub fn create_tag(self, name: String, color: &'static str) -> Work {
        let tasks = self.data.client();
        async move {
            let id = tasks.create_tag(&name, color).await?;
            let tag = Tag { id, name, color: color.to_owned() };
            self.data.tags.try_update(|tags| tags.push(tag));
            Ok(())
        }
        .boxed_local()
    }

    /// Gives a tag another name.
    pub fn rename_tag(self, id: TagId, name: String) -> Work {
        let client = self.client.get_value();
        async move {
            client.change_tag(&id, Some(&name), None).await?;
            self.put_tag(&id, |tag| tag.name = name);
            Ok(())
        }
        .boxed_local()
    }

    /// Gives a tag another color; what is shown changes at once, and back if it fails.
    pub fn color_tag(self, id: TagId, color: &'static str) {
        let (client, shown) = (self.client.get_value(), id.clone());
        let mut before = String::new();
        self.put_tag(&shown, |tag| {
            before.clone_from(&tag.color);
            color.clone_into(&mut tag.color);
        });
        let work = async move { client.change_tag(&id, None, Some(color)).await };
        let back = move || {
            self.put_tag(&shown, |tag| {
                if tag.color == color {
                    tag.color = before;
                }
            });
        };
        self.settle(work.boxed_local(), back);
    }

    /// Deletes a tag for ever.
    pub fn delete_tag(self, id: TagId) {
        let (client, gone) = (self.client.get_value(), id.clone());
        let before = self.data.tags.get_untracked();
        self.data.tags.update(|tags| tags.retain(|tag| tag.id != gone));
        let work = async move { client.delete_tag(&id).await };
        let back = move || {
            let place = before.iter().position(|tag| tag.id == gone);
            let tag = before.into_iter().find(|tag| tag.id == gone);
            self.data.tags.try_update(|tags| {
                if let (Some(tag), Some(place)) = (tag, place)
                    && !tags.iter().any(|it| it.id == tag.id)
                {
                    tags.insert(place.min(tags.len()), tag);
                }
            });
        };
        self.settle(work.boxed_local(), back);
    }

    /// What failed is taken back. The tasks show what they are tagged with: they are read again, whatever became of it.
    fn settle(self, work: Work, back: impl FnOnce() + 'static) {
        let data = self.data;
        spawn_local(async move {
            if let Err(problem) = work.await {
                back();
                tell(data.toasts, &problem);
            }
            data.refresh_tags();
            data.again();
        });
    }

    fn put_tag(self, id: &TagId, change: impl FnOnce(&mut Tag)) {
        self.data.tags.try_update(|tags| {
            if let Some(tag) = tags.iter_mut().find(|tag| tag.id == *id) {
                change(tag);
            }
        });
        self.data.again();
    }
}
