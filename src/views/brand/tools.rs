//! The head's buttons: publish, discard, and what is rarely done.

use std::sync::Arc;

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

use super::Scene;
use crate::i18n::{say, t};
use crate::locales::brand as texts;
use crate::parts::ask::{Ask, AskSure};
use crate::parts::picked::first;
use crate::state::online::use_online;
use crate::ui::{Button, ButtonKind, MenuButton, MenuItem, glyphs};

/// Draws them.
#[component]
pub fn Tools(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let Scene { data, is_changed, .. } = scene;
    let online = use_online();
    let reason = Signal::derive(move || {
        let text = if !is_changed.get() {
            texts::NO_CHANGES
        } else if !online.get() {
            texts::OFFLINE
        } else if scene.is_taken.get() {
            texts::TAKEN
        } else if scene.flaws.read().is_empty() {
            return None;
        } else {
            texts::HAS_FLAWS
        };
        Some(say(text).to_owned())
    });
    let unchanged =
        Signal::derive(move || (!is_changed.get()).then(|| say(texts::NO_CHANGES).to_owned()));
    let file = NodeRef::<html::Input>::new();
    view! {
        <div class="toolbar brand-tools">
            <Standing scene=scene />
            <Button glyph=glyphs::ROTATE_CCW reason=unchanged on_press=move |()| data.discard()>
                {t(texts::DISCARD)}
            </Button>
            <Button
                kind=ButtonKind::Primary
                glyph=glyphs::GLOBE
                reason=reason
                busy=data.is_busy
                on_press=move |()| data.publish()
            >
                {t(texts::PUBLISH)}
            </Button>
            <MenuButton label=t(texts::MORE) glyph=glyphs::ELLIPSIS items=menu(scene, file) />
            <FileInput scene=scene node_ref=file />
        </div>
    }
}

/// Whether what is in the form is published, or where it is kept.
#[component]
fn Standing(scene: Scene) -> impl IntoView {
    let text = move || {
        if scene.data.is_unkept.get() {
            texts::IS_UNKEPT
        } else if scene.is_changed.get() {
            texts::IS_DRAFT
        } else if scene.data.published().is_some() {
            texts::IS_PUBLISHED
        } else {
            texts::IS_NOTHING
        }
    };
    view! {
        <span class="brand-standing" role="status">
            {move || say(text())}
        </span>
    }
}

fn menu(scene: Scene, file: NodeRef<html::Input>) -> Callback<(), Vec<MenuItem>> {
    let data = scene.data;
    Callback::new(move |()| {
        let published = untrack(|| data.published());
        let none = published.is_none().then(|| t(texts::NOTHING_PUBLISHED));
        let name = published.map(|brand| brand.settings.name).unwrap_or_default();
        let choose = move || {
            if let Some(input) = file.get_untracked() {
                input.click();
            }
        };
        let withdraw = move || {
            scene.ask.set(Some(Ask::Sure(AskSure {
                title: texts::withdraw_title(&name),
                text: texts::WITHDRAW_TEXT,
                action: texts::WITHDRAW_ACTION,
                perform: Arc::new(move || data.withdraw()),
            })));
        };
        vec![
            MenuItem::new(t(texts::EXPORT), move || data.export()).with_glyph(glyphs::DOWNLOAD),
            MenuItem::new(t(texts::IMPORT), choose).with_glyph(glyphs::UPLOAD),
            MenuItem::new(t(texts::WITHDRAW), withdraw)
                .with_glyph(glyphs::TRASH)
                .with_reason(none)
                .in_new_group(),
        ]
    })
}

/// The input behind the menu's import.
#[component]
fn FileInput(scene: Scene, node_ref: NodeRef<html::Input>) -> impl IntoView {
    let change = move |event: Event| {
        let input: HtmlInputElement = event_target(&event);
        if let Some(file) = input.files().as_ref().and_then(first) {
            scene.data.import(file);
        }
        // Choosing the same file again shall count, too.
        input.set_value("");
    };
    view! {
        <input
            type="file"
            accept=".json,application/json"
            tabindex="-1"
            hidden=true
            aria-label=t(texts::IMPORT_INPUT)
            node_ref=node_ref
            on:change=change
        />
    }
}
