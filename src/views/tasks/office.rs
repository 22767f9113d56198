//! What is arranged once in a while, in a dialog: a project with the people in it, and the tags; loaded when asked for.

mod data;
mod people;
mod project;
mod tags;

use leptos::prelude::*;

use self::data::Office;
use self::project::ProjectSettings;
use self::tags::TagList;
use super::Scene;
use super::place::{MANAGE, Manage, Place};
use crate::i18n::t;
use crate::locales::{common, tasks as texts};
use crate::ui::{Button, ButtonKind, Dialog};

lazy_part! {
    /// Loads the dialogs.
    pub fn load_office(tasks_office) -> fn(Scene, Manage) -> AnyView {
        office
    }
}

fn office(scene: Scene, what: Manage) -> AnyView {
    let (router, office) = (scene.router, Office::of(scene.data));
    let close =
        Callback::new(move |()| router.replace(&untrack(|| router.href_with(MANAGE, None))));
    let project = scene.place.with_untracked(|place: &Place| place.project().cloned());
    let (title, body) = match (what, project) {
        (Manage::Project, Some(id)) => (
            texts::PROJECT_SETTINGS_TITLE,
            view! { <ProjectSettings office=office id=id on_close=close /> }.into_any(),
        ),
        // Without a project there is nothing of it to arrange.
        (Manage::Tags, _) | (Manage::Project, None) => {
            (texts::TAGS, view! { <TagList scene=scene office=office /> }.into_any())
        }
    };
    view! {
        <Dialog title=t(title) close_label=t(common::CLOSE) wide=true on_close=close>
            <div class="office">{body}</div>
            <div class="dialog-actions">
                <Button kind=ButtonKind::Primary on_press=close>
                    {t(common::CLOSE)}
                </Button>
            </div>
        </Dialog>
    }
    .into_any()
}
