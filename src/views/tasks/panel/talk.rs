//! What is said about a task: comments, and the answers to them. Each is drawn once: what is typed into one stays while
//! others come and go.

mod said;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{
    Comment, CommentId, Hanger, Reply, SubCommentId, TaskId,
};

use self::said::{Item, said_view};
use super::data::{PanelData, Said, Talk};
use super::words::Words;
use crate::i18n::t;
use crate::locales::tasks as texts;
use crate::views::tasks::Scene;
use crate::views::tasks::draft::Draft;

/// Draws it.
#[component]
pub fn Comments(
    /// What the view shares.
    scene: Scene,
    /// Asks and changes.
    panel: PanelData,
    /// Which task.
    id: StoredValue<TaskId>,
    /// Why nothing can be said.
    reason: Signal<Option<String>>,
) -> impl IntoView {
    let talking = Talking { scene, panel, task: id, reason };
    let data = scene.data;
    let ids = Memo::new(move |_| {
        let opened = data.opened.read();
        let comments = opened.ready().map(|(_, comments)| comments.as_slice()).unwrap_or_default();
        comments.iter().map(|comment| comment.id.clone()).collect::<Vec<_>>()
    });
    let perform = Callback::new(move |text| panel.say(id.get_value(), Talk::Comment, text));
    let draft = Draft::of_comment(data.drafts, &id.get_value());
    let is_empty = Memo::new(move |_| ids.read().is_empty());
    let rows = move || {
        (!is_empty.get()).then(|| {
            view! {
                <ul class="comments">
                    <For
                        each=move || ids.get()
                        key=Clone::clone
                        children=move |id| comment_view(talking, id)
                    />
                </ul>
            }
        })
    };
    view! {
        <section class="task-part">
            <h3>{t(texts::COMMENTS)}</h3>
            {rows}
            <Words
                label=texts::NEW_COMMENT
                action=texts::SEND
                draft=draft
                reason=reason
                perform=perform
            />
        </section>
    }
}

/// What those need who draw what is said; handles only.
#[derive(Clone, Copy)]
struct Talking {
    scene: Scene,
    panel: PanelData,
    task: StoredValue<TaskId>,
    reason: Signal<Option<String>>,
}

fn comment_view(talking: Talking, id: CommentId) -> AnyView {
    let Talking { scene, panel, task, reason } = talking;
    let wanted = StoredValue::new(id.clone());
    // What has just been deleted keeps its looks until it is taken away.
    let comment = Memo::new(move |before: Option<&Option<Comment>>| {
        let opened = scene.data.opened.read();
        let wanted = wanted.get_value();
        let all = opened.ready().map(|(_, comments)| comments.as_slice()).unwrap_or_default();
        let now = all.iter().find(|comment| comment.id == wanted).cloned();
        now.or_else(|| before.cloned().flatten())
    });
    let replies = Memo::new(move |_| {
        let comment = comment.read();
        let replies = comment.as_ref().map(|it| it.replies.as_slice()).unwrap_or_default();
        replies.iter().map(|reply| reply.id.clone()).collect::<Vec<_>>()
    });
    let drafts = scene.data.drafts;
    let is_replying = RwSignal::new(Draft::of_reply(drafts, &id).get().is_some());
    let close = Callback::new(move |()| is_replying.set(false));
    let perform = Callback::new(move |text| {
        panel.say(task.get_value(), Talk::Reply(wanted.get_value()), text)
    });
    let reply = move || {
        is_replying.get().then(|| {
            view! {
                <Words
                    label=texts::NEW_REPLY
                    action=texts::SEND
                    draft=Draft::of_reply(drafts, &wanted.get_value())
                    on_close=Some(close)
                    reason=reason
                    perform=perform
                />
            }
        })
    };
    let (name, created) = comment.with_untracked(|comment| {
        let comment = comment.as_ref();
        comment.map(|it| (it.author.name.clone(), it.created)).unwrap_or_default()
    });
    let files =
        Memo::new(move |_| comment.read().as_ref().map(|it| it.files.clone()).unwrap_or_default());
    let said = Item {
        text: Memo::new(move |_| {
            comment.read().as_ref().map(|it| it.text.clone()).unwrap_or_default()
        }),
        created,
        name: name.clone(),
        draft: Draft::of_edited(drafts, &id),
        edit: Talk::EditComment(id.clone()),
        delete: Said::Comment(id.clone()),
        files: Some((Hanger::Comment(id), files.into())),
        on_reply: Some(Callback::new(move |()| is_replying.set(true))),
    };
    view! {
        <li class="comment" aria-label=texts::comment_of(&name)>
            {said_view(talking, said)}
            <ul class="replies">
                <For
                    each=move || replies.get()
                    key=Clone::clone
                    children=move |id| reply_view(talking, comment, id)
                />
            </ul>
            {reply}
        </li>
    }
    .into_any()
}

fn reply_view(talking: Talking, comment: Memo<Option<Comment>>, id: SubCommentId) -> AnyView {
    let wanted = StoredValue::new(id.clone());
    let reply = Memo::new(move |before: Option<&Option<Reply>>| {
        let comment = comment.read();
        let wanted = wanted.get_value();
        let all = comment.as_ref().map(|it| it.replies.as_slice()).unwrap_or_default();
        let now = all.iter().find(|reply| reply.id == wanted).cloned();
        now.or_else(|| before.cloned().flatten())
    });
    let (name, created) = reply.with_untracked(|reply| {
        let reply = reply.as_ref();
        reply.map(|it| (it.author.name.clone(), it.created)).unwrap_or_default()
    });
    let label = texts::reply_of(&name);
    let said = Item {
        text: Memo::new(move |_| {
            reply.read().as_ref().map(|it| it.text.clone()).unwrap_or_default()
        }),
        created,
        name,
        draft: Draft::of_edited_reply(talking.scene.data.drafts, &id),
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
