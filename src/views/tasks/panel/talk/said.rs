//! One comment or one answer: who has said what, and what can be done with it.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{AttachedFile, Hanger, UnixTime};

use super::Talking;
use crate::i18n::{format, t};
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::ask::{Ask, AskSure};
use crate::ui::{MenuButton, MenuItem, glyphs};
use crate::views::tasks::draft::Draft;
use crate::views::tasks::panel::data::{Said, Talk};
use crate::views::tasks::panel::files::Files;
use crate::views::tasks::panel::words::Words;

/// A comment or an answer.
pub(super) struct Item {
    pub(super) text: Memo<String>,
    pub(super) created: UnixTime,
    pub(super) name: String,
    pub(super) draft: Draft,
    pub(super) edit: Talk,
    pub(super) delete: Said,
    pub(super) files: Option<(Hanger, Signal<Vec<AttachedFile>>)>,
    pub(super) on_reply: Option<Callback<()>>,
}

/// Draws it.
pub(super) fn said_view(talking: Talking, item: Item) -> AnyView {
    let Talking { scene, panel, task, reason } = talking;
    let (data, ask) = (scene.data, scene.ask);
    let Item { text, created, name, draft, edit, delete, files, on_reply } = item;
    let (is_editing, is_picking) = (RwSignal::new(draft.get().is_some()), RwSignal::new(false));
    let close = Callback::new(move |()| is_editing.set(false));
    let takes_files = files.is_some();
    let (draft, delete) = (StoredValue::new(draft), StoredValue::new(delete));
    let perform = Callback::new(move |text| panel.say(task.get_value(), edit.clone(), text));
    let formatted = move || match data.markdown.get() {
        Some(markdown) => {
            view! { <div class="markdown task-text">{markdown(&text.read())}</div> }.into_any()
        }
        None => view! { <p class="task-text">{text.get()}</p> }.into_any(),
    };
    let shown = move || {
        if is_editing.get() {
            view! {
                <Words
                    label=texts::EDITED
                    action=texts::SAVE
                    initial=text.get_untracked()
                    draft=draft.get_value()
                    on_close=Some(close)
                    reason=reason
                    perform=perform
                />
            }
            .into_any()
        } else {
            formatted.into_any()
        }
    };
    let is_reply = on_reply.is_none();
    let named = StoredValue::new(name.clone());
    let items = Callback::new(move |()| {
        let no = reason.get_untracked();
        let sure = move || {
            let (task, said) = (task.get_value(), delete.get_value());
            ask.set(Some(Ask::Sure(AskSure {
                title: texts::delete_comment_title(&named.get_value()),
                text: texts::DELETE_COMMENT_TEXT,
                action: aside_texts::DELETE,
                perform: Arc::new(move || panel.unsay(task.clone(), said.clone())),
            })));
        };
        let reply =
            on_reply.map(|on_reply| MenuItem::new(t(texts::REPLY), move || on_reply.run(())));
        let attach = takes_files.then(|| {
            MenuItem::new(t(aside_texts::ATTACH), move || is_picking.set(true))
                .with_glyph(glyphs::LINK)
        });
        let edit = MenuItem::new(t(aside_texts::EDIT), move || is_editing.set(true));
        let delete = MenuItem::new(t(aside_texts::DELETE), sure)
            .with_glyph(glyphs::TRASH)
            .in_new_group()
            .dangerous();
        let edit = edit.with_glyph(glyphs::PENCIL);
        let all = reply.into_iter().chain(Some(edit)).chain(attach).chain(Some(delete));
        all.map(|item| item.with_reason(no.clone())).collect()
    });
    let whose = if is_reply { texts::reply_of(&name) } else { texts::comment_of(&name) };
    let label = aside_texts::actions_for(&whose);
    let files = files.map(|(on, files)| {
        view! {
            <Files
                panel=panel
                task=task
                on=on
                title=false
                files=files
                reason=reason
                picking=is_picking
            />
        }
    });
    view! {
        <header class="comment-head">
            <strong>{name}</strong>
            <span class="task-faint">{move || format::date_time(created.0)}</span>
            <MenuButton label=label glyph=glyphs::ELLIPSIS items=items />
        </header>
        {shown}
        <div class="comment-files">{files}</div>
    }
    .into_any()
}
