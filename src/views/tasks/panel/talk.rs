//! What is said about a task: comments, and the answers to them.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{Comment, Reply, TaskId, UnixTime};

use super::words::Words;
use crate::i18n::{format, t};
use crate::locales::tasks as texts;
use crate::parts::ask::{Ask, AskSure};
use crate::ui::{MenuButton, MenuItem, glyphs};
use crate::views::tasks::Scene;
use crate::views::tasks::data::{Said, Talk};

/// Draws it.
#[component]
pub fn Comments(
    /// What the view shares.
    scene: Scene,
    /// Which task.
    id: StoredValue<TaskId>,
) -> impl IntoView {
    let data = scene.data;
    let comments = Memo::new(move |_| {
        data.opened.read().ready().map(|(_, comments)| comments.clone()).unwrap_or_default()
    });
    let perform = Callback::new(move |text| data.say(id.get_value(), Talk::Comment, text));
    let rows = move || {
        let all = comments.get();
        (!all.is_empty()).then(|| {
            let rows = all.into_iter().map(|comment| comment_view(scene, id, comment));
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

fn comment_view(scene: Scene, task: StoredValue<TaskId>, comment: Comment) -> AnyView {
    let Comment { id, text, created, author, replies } = comment;
    let data = scene.data;
    let is_replying = RwSignal::new(false);
    let close = Callback::new(move |()| is_replying.set(false));
    let to = id.clone();
    let perform =
        Callback::new(move |text| data.say(task.get_value(), Talk::Reply(to.clone()), text));
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
        delete: Said::Comment(id),
        on_reply: Some(Callback::new(move |()| is_replying.set(true))),
    };
    let rows = replies.into_iter().map(|reply| reply_view(scene, task, reply)).collect_view();
    let label = said.name.clone();
    view! {
        <li class="comment" aria-label=texts::comment_of(&label)>
            {said_view(scene, task, said)} <ul class="replies">{rows}</ul> {reply}
        </li>
    }
    .into_any()
}

fn reply_view(scene: Scene, task: StoredValue<TaskId>, reply: Reply) -> AnyView {
    let Reply { id, text, created, author } = reply;
    let label = texts::reply_of(&author.name);
    let said = Item {
        text,
        created,
        name: author.name,
        edit: Talk::EditReply(id.clone()),
        delete: Said::Reply(id),
        on_reply: None,
    };
    view! {
        <li class="comment" aria-label=label>
            {said_view(scene, task, said)}
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
    on_reply: Option<Callback<()>>,
}

fn said_view(scene: Scene, task: StoredValue<TaskId>, item: Item) -> AnyView {
    let (data, ask) = (scene.data, scene.ask);
    let Item { text, created, name, edit, delete, on_reply } = item;
    let is_editing = RwSignal::new(false);
    let close = Callback::new(move |()| is_editing.set(false));
    let (text, delete) = (StoredValue::new(text), StoredValue::new(delete));
    let perform = Callback::new(move |text| data.say(task.get_value(), edit.clone(), text));
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
                action: texts::DELETE,
                perform: Arc::new(move || data.unsay(task.clone(), said.clone())),
            })));
        };
        let reply =
            on_reply.map(|on_reply| MenuItem::new(t(texts::REPLY), move || on_reply.run(())));
        let edit = MenuItem::new(t(texts::EDIT), move || is_editing.set(true));
        let delete = MenuItem::new(t(texts::DELETE), sure)
            .with_glyph(glyphs::TRASH)
            .in_new_group()
            .dangerous();
        reply.into_iter().chain([edit.with_glyph(glyphs::PENCIL), delete]).collect()
    });
    let whose = if is_reply { texts::reply_of(&name) } else { texts::comment_of(&name) };
    let label = texts::actions_for(&whose);
    view! {
        <header class="comment-head">
            <strong>{name}</strong>
            <span class="task-faint">{move || format::date_time(created.0)}</span>
            <MenuButton label=label glyph=glyphs::ELLIPSIS items=items />
        </header>
        {shown}
    }
    .into_any()
}
