//! Who may open an entry without signing in: nobody, who has the link, or everybody.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Access, EntryId};

use super::data::Desk;
use super::facts::{Facts, Load};
use super::halfway::{Halfway, why};
use super::noting::note_access;
use crate::i18n::{Text, say, t};
use crate::locales::share as texts;
use crate::parts::history::{Item, Step, use_history};
use crate::ui::unique_id;

/// The choices with what they are called and what they mean.
const CHOICES: [(Access, Text, Text); 3] = [
    (Access::Private, texts::PRIVATE, texts::PRIVATE_TEXT),
    (Access::Hidden, texts::HIDDEN, texts::HIDDEN_TEXT),
    (Access::Public, texts::PUBLIC, texts::PUBLIC_TEXT),
];

/// The choice for one entry; it is done at once.
#[component]
pub fn AccessChoice(
    /// Asks and changes.
    desk: Desk,
    /// Of what.
    id: EntryId,
    /// What it is called.
    name: String,
    /// What is known of it.
    facts: Facts,
) -> impl IntoView {
    let history = use_history();
    let busy = RwSignal::new(false);
    let told = RwSignal::new(None::<String>);
    let is_done = RwSignal::new(false);
    let is_folder = matches!(id, EntryId::Folder(_));
    let (id, name) = (StoredValue::new(id), StoredValue::new(name));
    let chosen = Signal::derive(move || Some(facts.openness.read().access));
    let choose = move |access: Access| {
        if busy.get_untracked() {
            return;
        }
        let before = facts.openness.get_untracked();
        busy.set(true);
        told.set(None);
        is_done.set(false);
        facts.openness.update(|openness| openness.access = access);
        let step = Step::Access { before: before.access, after: access };
        let item = Item { id: id.get_value(), name: name.get_value(), step };
        spawn_local(async move {
            match desk.set_access(item.id.clone(), access, before.clone()).await {
                Ok(openness) => {
                    note_access(desk, history, vec![item]);
                    facts.openness.try_set(openness);
                    is_done.try_set(true);
                }
                Err(Halfway { problem, now: Some(now) }) => {
                    told.try_set(Some(why(&problem, &before, &now)));
                    if now.access == access {
                        note_access(desk, history, vec![item]);
                    }
                    facts.openness.try_set(now);
                }
                // What would be shown may be false.
                Err(Halfway { problem, now: None }) => {
                    facts.load.try_set(Load::Failed(problem));
                }
            }
            busy.try_set(false);
        });
    };
    view! {
        <Choices chosen=chosen busy=busy reason=desk.offline on_choose=choose />
        <p class="field-note" role="status">
            {move || is_done.get().then(|| say(texts::SAVED))}
        </p>
        {is_folder.then(|| view! { <p class="share-note">{t(texts::FOLLOWS)}</p> })}
        <p class="field-note field-error" aria-live="polite">
            {move || told.get()}
        </p>
    }
}

/// The three choices, each with what it means.
#[component]
pub fn Choices(
    /// What is chosen; none where several entries differ.
    chosen: Signal<Option<Access>>,
    /// True while a choice is being done.
    busy: RwSignal<bool>,
    /// Why nothing can be chosen now.
    reason: Signal<Option<String>>,
    /// It was chosen.
    #[prop(into)]
    on_choose: Callback<Access>,
) -> impl IntoView {
    let name = unique_id("access");
    let choice = move |(access, title, text): (Access, Text, Text)| {
        let (id, described) = (unique_id("access"), unique_id("access"));
        let (label_for, description) = (id.clone(), described.clone());
        view! {
            <div class="share-choice">
                <input
                    class="radio"
                    type="radio"
                    id=id
                    name=name.clone()
                    aria-describedby=described
                    disabled=move || reason.read().is_some()
                    prop:checked=move || chosen.get() == Some(access)
                    on:change=move |_| on_choose.run(access)
                />
                <div>
                    <label class="share-choice-name" for=label_for>
                        {t(title)}
                    </label>
                    <p class="share-faint" id=description>
                        {t(text)}
                    </p>
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        <div
            class="share-choices"
            role="radiogroup"
            aria-label=t(texts::ACCESS)
            aria-busy=move || busy.get().then_some("true")
        >
            {CHOICES.map(choice).into_iter().collect_view()}
        </div>
        <p class="field-note">{move || reason.get()}</p>
    }
}
