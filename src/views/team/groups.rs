//! The groups of the account: their people, and what these may do together.

mod form;

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::team::{Group, GroupId};

use self::form::GroupDialog;
use super::Scene;
use super::people::GROUP;
use super::trouble::TROUBLE;
use crate::i18n::{format, say, t};
use crate::locales::team as texts;
use crate::parts::ask::{Ask, AskSure};
use crate::parts::load::Load;
use crate::routes::path::{Path, TeamTab};
use crate::ui::{Button, ButtonKind, EmptyState, Icon, MenuButton, MenuItem, Skeleton, glyphs};

/// The query parameter of the group whose form is open.
const EDIT: &str = "edit";
/// The value of [`EDIT`] for one that is to be made.
const NEW: &str = "new";

/// Draws it.
#[component]
pub fn GroupsTab(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    let again = Callback::new(move |()| {
        data.groups.set(Load::Waiting);
        data.refresh_groups();
    });
    let add = move |()| router.go(&router.href_with(EDIT, Some(NEW)));
    let button = move || {
        view! {
            <Button
                kind=ButtonKind::Primary
                glyph=glyphs::PLUS
                reason=data.offline
                on_press=add
            >
                {t(texts::NEW_GROUP)}
            </Button>
        }
    };
    let body = move || match data.groups.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=4 /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, again),
        Load::Ready(groups) if groups.is_empty() => view! {
            <EmptyState
                glyph=glyphs::USERS
                title=t(texts::GROUPS_EMPTY)
                text=t(texts::GROUPS_EMPTY_TEXT)
            >
                {button()}
            </EmptyState>
        }
        .into_any(),
        Load::Ready(groups) => {
            let rows = groups.into_iter().map(|group| row(scene, group)).collect_view();
            view! {
                <div class="team-tools">{button()}</div>
                <ul class="group-list" aria-label=t(texts::GROUPS)>
                    {rows}
                </ul>
            }
            .into_any()
        }
    };
    let opened = Memo::new(move |_| router.param(EDIT).filter(|id| !id.is_empty()));
    let close = Callback::new(move |()| router.replace(&router.href_with(EDIT, None)));
    let dialog = move || {
        opened.get().map(|id| {
            let id = Some(id).filter(|id| id != NEW).map(GroupId::new);
            view! { <GroupDialog scene=scene id=id on_close=close /> }
        })
    };
    view! {
        <div class="panel-body team-groups">{body}</div>
        {dialog}
    }
}

fn row(scene: Scene, group: Group) -> AnyView {
    let router = scene.router;
    let id = group.id.as_str().to_owned();
    let people = Path::Team(TeamTab::People).href_with(&[(GROUP, &id)]);
    let (target, count) = (people.clone(), u64::from(group.people));
    let (name, label, menu_name) = (group.name.clone(), group.name.clone(), group.name.clone());
    let stored = StoredValue::new(group);
    let limits = move || stored.with_value(limits);
    let items = Callback::new(move |()| {
        let (id, target) = (id.clone(), target.clone());
        let offline = untrack(|| scene.data.offline.get());
        vec![
            MenuItem::new(t(texts::EDIT), move || {
                router.go(&router.href_with(EDIT, Some(&id)));
            })
            .with_glyph(glyphs::PENCIL),
            MenuItem::new(t(texts::SHOW_PEOPLE), move || router.go(&target))
                .with_glyph(glyphs::USERS),
            MenuItem::new(t(texts::DELETE), move || ask_deletion(scene, stored.get_value()))
                .with_glyph(glyphs::TRASH)
                .with_reason(offline)
                .in_new_group()
                .dangerous(),
        ]
    });
    view! {
        <li class="group-row" aria-label=label>
            <Icon glyph=glyphs::USERS />
            <div class="team-person">
                <p class="team-name">{name}</p>
                <p class="team-mail">{limits}</p>
            </div>
            <a href=people>{move || texts::people(count)}</a>
            <MenuButton
                label=move || texts::actions_for(&menu_name)
                glyph=glyphs::ELLIPSIS
                items=items
            />
        </li>
    }
    .into_any()
}

/// What its people may do together, in words.
fn limits(group: &Group) -> String {
    if !group.is_limited {
        return say(texts::GROUP_FREE).to_owned();
    }
    let storage = group.storage.map(|limit| texts::group_storage(&format::size(limit)));
    let transfer = group.transfer.map(|limit| texts::group_transfer(&format::size(limit)));
    let parts: Vec<_> = [storage, transfer].into_iter().flatten().collect();
    if parts.is_empty() { say(texts::GROUP_FREE).to_owned() } else { parts.join(" · ") }
}

fn ask_deletion(scene: Scene, group: Group) {
    let data = scene.data;
    scene.ask.set(Some(Ask::Sure(AskSure {
        title: texts::delete_title(&group.name),
        text: texts::DELETE_TEXT,
        action: texts::DELETE_NOW,
        perform: Arc::new(move || data.delete_group(group.clone())),
    })));
}
