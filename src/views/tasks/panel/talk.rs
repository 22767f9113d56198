//! What is said about a task: comments, and the answers to them.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{AttachedFile, Comment, Hanger, Reply, TaskId, UnixTime};

use super::data::{PanelData, Said, Talk};
use super::files::Files;
use super::words::Words;
use crate::i18n::{format, t};
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::ask::{Ask, AskSure};
use crate::ui::{MenuButton, MenuItem, glyphs};
use crate::views::tasks::Scene;

/// Draws it.
#[component]
pub fn Comments(
    /// What the view shares.
    scene: Scene,
    /// Asks and changes.
    panel: PanelData,
    /// Which task.
    id: StoredValue<TaskId>,
) -> impl IntoView {
    let talking = Talking { scene, panel, task: id };
    let data = scene.data;
    let comments = Memo::new(move |_| {
        data.opened.read().ready().map(|(_, comments)| comments.clone()).unwrap_or_default()
    });
    let perform = Callback::new(move |text| panel.say(id.get_value(), Talk::Comment, text));
    let rows = move || {
        let all = comments.get();
        (!all.is_empty()).then(|| {
            let rows = all.into_iter().map(|comment| comment_view(talking, comment));
            view! { <ul class="comments">{rows.collect_view()}</ul> }
        })
    };
    view! {
        <section class="task-part">
            <h3>{t(texts::COMMENTS)}</h3>
            {rows}
            <Words label=texts::NEW_COMMENT action=texts::SEND perform=perform />
        </section>
    }
}

/// What those need who draw what is said; handles only.
#[derive(Clone, Copy)]
struct Talking {
    scene: Scene,
    panel: PanelData,
    task: StoredValue<TaskId>,
}

fn comment_view(talking: Talking, comment: Comment) -> AnyView {
    let Comment { id, text, created, author, replies, files } = comment;
    let Talking { panel, task, .. } = talking;
    let is_replying = RwSignal::new(false);
    let close = Callback::new(move |()| is_replying.set(false));
    let to = id.clone();
    let perform =
        Callback::new(move |text| panel.say(task.get_value(), Talk::Reply(to.clone()), text));
    let reply = move || {
        is_replying.get().then(|| {
            view! {
                <Words
                    label=texts::NEW_REPLY
                    action=texts::SEND
                    on_close=Some(close)
                    perform=perform
                />
            }
        })
    };
    let said = Item {
        text,
        created,
        name: author.name,
        edit: Talk::EditComment(id.clone()),
        delete: Said::Comment(id.clone()),
        files: Some((Hanger::Comment(id), files)),
        on_reply: Some(Callback::new(move |()| is_replying.set(true))),
    };
    let rows = replies.into_iter().map(|reply| reply_view(talking, reply)).collect_view();
    let label = said.name.clone();
    view! {
        <li class="comment" aria-label=texts::comment_of(&label)>
            {said_view(talking, said)} <ul class="replies">{rows}</ul> {reply}
        </li>
    }
    .into_any()
}

fn reply_view(talking: Talking, reply: Reply) -> AnyView {
    let Reply { id, text, created, author } = reply;
    let label = texts::reply_of(&author.name);
    let said = Item {
        text,
        created,
        name: author.name,
        edit: Talk::EditReply(id.clone()),
        delete: Said::Reply(id),
        files: None,
        on_reply: None,
    };
    view! {
        <li class="comment" aria-label=label>
            {said_view(talking, said)}
        </li>
    }
    .into_any()
}

/// A comment or an answer.
struct Item {
    text: String,
    created: UnixTime,
    name: String,
    edit: Talk,
    delete: Said,
    files: Option<(Hanger, Vec<AttachedFile>)>,
    on_reply: Option<Callback<()>>,
}

fn said_view(talking: Talking, item: Item) -> AnyView {
    let Talking { scene, panel, task } = talking;
    let (data, ask) = (scene.data, scene.ask);
    let Item { text, created, name, edit, delete, files, on_reply } = item;
    let (is_editing, is_picking) = (RwSignal::new(false), RwSignal::new(false));
    let close = Callback::new(move |()| is_editing.set(false));
    let takes_files = files.is_some();
    let (text, delete) = (StoredValue::new(text), StoredValue::new(delete));
    let perform = Callback::new(move |text| panel.say(task.get_value(), edit.clone(), text));
    let shown = move || match (is_editing.get(), data.markdown.get()) {
        (true, _) => view! {
            <Words
                label=texts::EDITED
                action=texts::SAVE
                initial=text.get_value()
                on_close=Some(close)
                perform=perform
            />
        }
        .into_any(),
        (false, Some(markdown)) => {
            view! { <div class="markdown task-text">{markdown(&text.get_value())}</div> }.into_any()
        }
        (false, None) => view! { <p class="task-text">{text.get_value()}</p> }.into_any(),
    };
    let is_reply = on_reply.is_none();
    let named = StoredValue::new(name.clone());
    let items = Callback::new(move |()| {
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
        reply.into_iter().chain(Some(edit)).chain(attach).chain(Some(delete)).collect()
    });
    let whose = if is_reply { texts::reply_of(&name) } else { texts::comment_of(&name) };
    let label = aside_texts::actions_for(&whose);
    let files = files.map(|(on, files)| {
        let files = Signal::stored(files);
        view! {
            <Files panel=panel task=task on=on title=false files=files picking=is_picking />
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
