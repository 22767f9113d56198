//! What can be done with somebody.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::team::{GroupId, Member, Standing};

use super::super::Scene;
use super::super::person::{DETAILS, FOLDERS, PART};
use super::PERSON;
use crate::i18n::{say, t};
use crate::locales::team as texts;
use crate::parts::ask::{Ask, AskSure};
use crate::ui::{MenuItem, glyphs};

/// All of it; what cannot be done to oneself says so.
pub fn items(scene: Scene, member: &Member) -> Vec<MenuItem> {
    let data = scene.data;
    let is_me = data.is_me(&member.id);
    let offline = untrack(|| data.offline.get());
    let reason = offline.clone().or_else(|| is_me.then(|| say(texts::YOURSELF).to_owned()));
    let open = |part: &'static str| {
        let (router, email) = (scene.router, member.email.clone());
        move || {
            router.go(&router.href_with(PERSON, Some(&email)));
            router.replace(&router.href_with(PART, Some(part)));
        }
    };
    let is_active = member.standing == Standing::Active;
    let (word, glyph, standing) = match is_active {
        true => (texts::BLOCK, glyphs::EYE_OFF, Standing::Blocked),
        false => (texts::UNBLOCK, glyphs::EYE, Standing::Active),
    };
    let changed = member.clone();
    let mut items = vec![
        MenuItem::new(t(texts::EDIT), open(DETAILS)).with_glyph(glyphs::PENCIL),
        MenuItem::new(t(texts::FOLDERS), open(FOLDERS)).with_glyph(glyphs::FOLDER),
    ];
    items.extend(groups(scene, member, offline));
    items.push(
        MenuItem::new(t(word), move || data.set_standing(changed.clone(), standing))
            .with_glyph(glyph)
            .with_reason(reason.clone())
            .in_new_group(),
    );
    let gone = member.clone();
    let remove = move || ask_removal(scene, gone.clone());
    items.push(
        MenuItem::new(t(texts::REMOVE), remove)
            .with_glyph(glyphs::TRASH)
            .with_reason(reason)
            .dangerous(),
    );
    items
}

/// The groups to move to; nothing where there are none.
fn groups(scene: Scene, member: &Member, offline: Option<String>) -> Vec<MenuItem> {
    let data = scene.data;
    let groups = data.groups.with_untracked(|groups| groups.ready().cloned().unwrap_or_default());
    if groups.is_empty() {
        return Vec::new();
    }
    let now = data.places.with_untracked(|places| places.get(&member.id).cloned());
    let item = |name: TextProp, group: Option<GroupId>| {
        let (moved, is_now) = (member.clone(), group == now);
        let pick = move || {
            if !is_now {
                data.move_to(moved.clone(), group.clone());
            }
        };
        MenuItem::new(name, pick).with_check(is_now).with_reason(offline.clone())
    };
    let none = item(TextProp::from(t(texts::NO_GROUP)), None)
        .with_heading(t(texts::MOVE_TO))
        .in_new_group();
    let others = groups.into_iter().map(|group| item(TextProp::from(group.name), Some(group.id)));
    std::iter::once(none).chain(others).collect()
}

fn ask_removal(scene: Scene, member: Member) {
    let data = scene.data;
    scene.ask.set(Some(Ask::Sure(AskSure {
        title: texts::remove_title(&member.name()),
        text: texts::REMOVE_TEXT,
        action: texts::REMOVE_NOW,
        perform: Arc::new(move || data.remove(member.clone())),
    })));
}
