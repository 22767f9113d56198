//! The tags: named, colored and deleted.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::tasks::Tag;

use super::data::Office;
use crate::i18n::t;
use crate::locales::{aside as aside_texts, tasks as texts, tints as tint_texts};
use crate::parts::aside::under;
use crate::parts::ask::{Ask, AskName, AskSure};
use crate::parts::growing::Growing;
use crate::parts::tints::{TINTS, css};
use crate::ui::{Button, MenuButton, MenuItem, glyphs};
use crate::views::tasks::Scene;

/// The color of a tag that is made here.
const FIRST_COLOR: &str = "3e63dd";

/// Draws them.
#[component]
pub fn TagList(
    /// What the view shares.
    scene: Scene,
    /// Asks and changes.
    office: Office,
) -> impl IntoView {
    let tags = scene.data.tags;
    let growing = Growing::of(Signal::derive(move || tags.read().len()));
    let shown = move || tags.read().iter().take(growing.count()).cloned().collect::<Vec<Tag>>();
    let none = move || {
        let is_empty = tags.read().is_empty();
        is_empty.then(|| view! { <p class="task-faint">{t(texts::NO_TAGS)}</p> })
    };
    let new = move |()| {
        scene.ask.set(Some(Ask::Name(AskName {
            title: texts::NEW_TAG,
            label: texts::TAG_NAME,
            action: aside_texts::CREATE,
            initial: String::new(),
            perform: Arc::new(move |name| office.create_tag(name, FIRST_COLOR)),
        })));
    };
    view! {
        {none}
        <ul class="office-tags" aria-label=t(texts::TAGS)>
            <For
                each=shown
                key=|tag| (tag.id.clone(), tag.name.clone(), tag.color.clone())
                children=move |tag| row(scene, office, tag)
            />
        </ul>
        {growing.more()}
        <Button glyph=glyphs::PLUS on_press=new>
            {t(texts::NEW_TAG)}
        </Button>
    }
}

fn row(scene: Scene, office: Office, tag: Tag) -> AnyView {
    let ask = scene.ask;
    let Tag { id, name, color } = tag;
    let (label, shown, tint) = (name.clone(), name.clone(), css(&color));
    let named = name.clone();
    let items = Callback::new(move |()| {
        let (renamed, initial) = (id.clone(), name.clone());
        let rename = move || {
            let id = renamed.clone();
            ask.set(Some(Ask::Name(AskName {
                title: texts::RENAME_TAG,
                label: texts::TAG_NAME,
                action: aside_texts::RENAME,
                initial: initial.clone(),
                perform: Arc::new(move |name| office.rename_tag(id.clone(), name)),
            })));
        };
        let (doomed, title) = (id.clone(), texts::delete_tag_title(&name));
        let delete = move || {
            let id = doomed.clone();
            ask.set(Some(Ask::Sure(AskSure {
                title: title.clone(),
                text: texts::DELETE_TAG_TEXT,
                action: aside_texts::DELETE,
                perform: Arc::new(move || office.delete_tag(id.clone())),
            })));
        };
        let mut items =
            vec![MenuItem::new(t(aside_texts::RENAME_MENU), rename).with_glyph(glyphs::PENCIL)];
        // A tag always has a color.
        let colors = TINTS.into_iter().filter(|(color, _)| !color.is_empty());
        let colors = colors.map(|(tint, text)| {
            let id = id.clone();
            MenuItem::new(t(text), move || office.color_tag(id.clone(), tint))
                .with_check(color == tint)
        });
        items.extend(under(tint_texts::COLOR, colors.collect()));
        items.push(
            MenuItem::new(t(aside_texts::DELETE), delete)
                .with_glyph(glyphs::TRASH)
                .in_new_group()
                .dangerous(),
        );
        items
    });
    view! {
        <li class="office-tag" aria-label=label>
            <span class="fact-tag" style:--tint=tint>
                {shown}
            </span>
            <MenuButton
                label=move || aside_texts::actions_for(&named)
                glyph=glyphs::ELLIPSIS
                items=items
            />
        </li>
    }
    .into_any()
}
