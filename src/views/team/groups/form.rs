//! The dialog that makes or changes a group.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use portico_client::drive::model::account::Use;
use portico_client::drive::model::team::{Group, GroupId, GroupPlan, Member};

use super::super::Scene;
use super::super::data::ask;
use super::super::person::check::{Fault, check_limit, is_group_name, megabytes};
use super::super::person::form::sentence;
use super::super::trouble::TROUBLE;
use crate::i18n::{say, t};
use crate::locales::{common, team as texts};
use crate::parts::fields::Tick;
use crate::parts::form::{Saying, Sending};
use crate::parts::load::Load;
use crate::ui::{Button, ButtonKind, Dialog, Skeleton, TextField};

/// Draws it.
#[component]
pub fn GroupDialog(
    /// What the view shares.
    scene: Scene,
    /// Which group; none for one that is to be made.
    id: Option<GroupId>,
    /// It goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    let facts = RwSignal::new(Load::<Option<(Group, Vec<Member>)>>::Waiting);
    match id {
        None => facts.set(Load::Ready(None)),
        Some(id) => {
            let work = scene.data.group(id);
            ask(Box::pin(async move { work.await.map(Some) }), facts);
        }
    }
    let title = move || match facts.read().ready() {
        Some(Some((group, _))) => texts::edit_group(&group.name),
        Some(None) => say(texts::NEW_GROUP).to_owned(),
        None => say(texts::GROUP).to_owned(),
    };
    let body = move || match facts.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=3 /> }.into_any(),
        Load::Failed(problem) => {
            view! { <p role="alert">{TROUBLE.sentence(&problem)}</p> }.into_any()
        }
        Load::Ready(facts) => {
            view! { <Form scene=scene facts=facts on_close=on_close /> }.into_any()
        }
    };
    view! {
        <Dialog title=title close_label=t(common::CLOSE) on_close=on_close>
            {body}
        </Dialog>
    }
}

#[component]
fn Form(
    scene: Scene,
    facts: Option<(Group, Vec<Member>)>,
    on_close: Callback<()>,
) -> impl IntoView {
    let data = scene.data;
    let group = facts.as_ref().map(|(group, _)| group.clone());
    // What all of them store together.
    let stored = facts.map_or(0, |(_, people)| {
        people.iter().fold(0_u64, |sum, member| sum.saturating_add(member.storage.used))
    });
    let limit = |limit: Option<u64>| RwSignal::new(megabytes(Use { used: 0, limit }));
    let name = RwSignal::new(group.as_ref().map(|it| it.name.clone()).unwrap_or_default());
    let storage = limit(group.as_ref().and_then(|it| it.storage));
    let transfer = limit(group.as_ref().and_then(|it| it.transfer));
    let is_limited = RwSignal::new(group.as_ref().is_none_or(|it| it.is_limited));
    let id = StoredValue::new(group.map(|group| group.id));
    let was_sent = RwSignal::new(false);
    let sending = Sending::in_words(|problem| TROUBLE.sentence(problem));
    let account = move || {
        let me = data.me.read_untracked();
        let me = me.ready().filter(|me| me.member.is_none());
        me.map_or((None, None), |me| (me.storage.limit, me.transfer.limit))
    };
    let checked_storage = move || check_limit(&storage.read(), account().0, stored);
    let checked_transfer = move || check_limit(&transfer.read(), account().1, 0);
    let wrong = move |checked: Result<u64, Fault>| {
        was_sent.get().then(|| checked.err().map(sentence)).flatten()
    };
    let is_name = move || is_group_name(&name.read());
    let name_error = Signal::derive(move || {
        (was_sent.get() && !is_name()).then(|| say(texts::GROUP_NAME_LENGTH).to_owned())
    });
    let storage_error = Signal::derive(move || wrong(checked_storage()));
    let transfer_error = Signal::derive(move || wrong(checked_transfer()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        was_sent.set(true);
        let checked = untrack(|| (is_name(), checked_storage(), checked_transfer()));
        let (true, Ok(storage), Ok(transfer)) = checked else { return };
        if sending.is_busy() || data.offline.read_untracked().is_some() {
            return;
        }
        let plan = GroupPlan {
            name: name.get_untracked().trim().to_owned(),
            is_limited: is_limited.get_untracked(),
            storage,
            transfer,
        };
        let name = plan.name.clone();
        let (work, text): (super::super::data::Asked<()>, String) = match id.get_value() {
            Some(id) => (data.change_group(id, plan), texts::group_changed(&name)),
            None => {
                let work = data.create_group(plan);
                (Box::pin(async move { work.await.map(drop) }), texts::group_made(&name))
            }
        };
        sending.start(work, move |()| {
            data.settled(text);
            on_close.run(());
        });
    };
    view! {
        <form class="form" novalidate=true on:submit=submit>
            <TextField label=t(texts::GROUP_NAME) value=name error=name_error required=true />
            <TextField
                label=t(texts::GROUP_STORAGE)
                value=storage
                error=storage_error
                hint=t(texts::LIMIT_HINT)
                input_type="number"
            />
            <TextField
                label=t(texts::GROUP_TRANSFER)
                value=transfer
                error=transfer_error
                hint=t(texts::LIMIT_HINT)
                input_type="number"
            />
            <Tick label=t(texts::GROUP_LIMITED) value=is_limited />
            <Saying of=sending />
            <div class="dialog-actions">
                <Button on_press=on_close>{t(common::CANCEL)}</Button>
                <Button
                    kind=ButtonKind::Primary
                    submits=true
                    busy=sending.busy
                    reason=data.offline
                >
                    {t(texts::SAVE)}
                </Button>
            </div>
        </form>
    }
}
