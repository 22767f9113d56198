//! The partner's notes about a customer, the newest first, and writing them.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::partner::{CustomerId, Remark, RemarkId};

use super::super::Scene;
use super::super::trouble::TROUBLE;
use crate::i18n::{format, say, t};
use crate::locales::{common, customer as texts, partner as partner_texts};
use crate::parts::load::Load;
use crate::ui::{Button, ButtonKind, EmptyState, IconButton, Skeleton, glyphs, unique_id};

/// So many are shown at first, and with each further press.
const SOME: u64 = 20;
/// The longest note, in characters.
const LONGEST: usize = 10_000;

/// Draws them.
#[component]
pub fn Remarks(
    /// What the view shares.
    scene: Scene,
    /// About whom.
    id: CustomerId,
) -> impl IntoView {
    let data = scene.data;
    let found = RwSignal::new(Load::<Vec<Remark>>::Waiting);
    let most = RwSignal::new(SOME);
    let own = StoredValue::new(id);
    let ask = Callback::new(move |()| data.remarks(own.get_value(), most.get_untracked(), found));
    ask.run(());
    let again = Callback::new(move |()| {
        found.set(Load::Waiting);
        ask.run(());
    });
    let more = move |()| {
        most.update(|most| *most += SOME);
        ask.run(());
    };
    let list = move || {
        match found.get() {
        Load::Waiting => view! { <Skeleton label=t(partner_texts::LOADING) rows=3 /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, again),
        Load::Ready(remarks) if remarks.is_empty() => view! {
            <EmptyState glyph=glyphs::FILE_TEXT title=t(texts::NO_NOTES) text=t(texts::NO_NOTES_TEXT) />
        }
        .into_any(),
        Load::Ready(remarks) => {
            let is_cut = remarks.len() as u64 >= most.get();
            let more = is_cut.then(|| {
                view! {
                    <Button kind=ButtonKind::Quiet on_press=more>
                        {t(texts::SHOW_MORE)}
                    </Button>
                }
            });
            let line = move |remark: Remark| view! { <Line scene=scene remark=remark on_change=ask /> };
            view! {
                <ul class="remarks" aria-label=t(partner_texts::NOTES)>
                    {remarks.into_iter().map(line).collect_view()}
                </ul>
                {more}
            }
            .into_any()
        }
    }
    };
    view! {
        <Pen scene=scene about=About::Customer(own.get_value()) initial=String::new() on_done=ask />
        {list}
    }
}

/// What a text is written about.
#[derive(Clone)]
enum About {
    Customer(CustomerId),
    Remark(RemarkId),
}

/// A note, and the button that opens it for writing.
#[component]
fn Line(scene: Scene, remark: Remark, on_change: Callback<()>) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let Remark { id, text, time, author } = remark;
    let label = texts::note_of(&author, &format::date(time.0));
    let (named, shown) = (label.clone(), text.clone());
    let done = Callback::new(move |()| {
        is_open.try_set(false);
        on_change.run(());
    });
    let close = move |()| is_open.set(false);
    let body = move || {
        if is_open.get() {
            let about = About::Remark(id.clone());
            view! {
                <Pen scene=scene about=about initial=shown.clone() on_done=done />
                <Button kind=ButtonKind::Quiet on_press=close>
                    {t(common::CANCEL)}
                </Button>
            }
            .into_any()
        } else {
            view! { <p class="remark-text">{text.clone()}</p> }.into_any()
        }
    };
    view! {
        <li class="remark" aria-label=named>
            <div class="remark-head">
                <span>{label}</span>
                <IconButton
                    label=t(texts::NOTE_EDIT)
                    glyph=glyphs::PENCIL
                    on_press=move |()| is_open.set(true)
                />
            </div>
            {body}
        </li>
    }
}

/// The form for a text.
#[component]
fn Pen(scene: Scene, about: About, initial: String, on_done: Callback<()>) -> impl IntoView {
    let data = scene.data;
    let text = RwSignal::new(initial);
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    let is_new = matches!(about, About::Customer(_));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (written, about) = (text.get_untracked().trim().to_owned(), about.clone());
        if busy.get_untracked() {
            return;
        }
        if written.is_empty() {
            return refusal.set(Some(say(texts::NOTE_EMPTY).to_owned()));
        }
        if written.chars().count() > LONGEST {
            return refusal.set(Some(texts::text_too_long(LONGEST as u64)));
        }
        refusal.set(None);
        busy.set(true);
        spawn_local(async move {
            let answer = match &about {
                About::Customer(id) => data.add_remark(id, &written).await,
                About::Remark(id) => data.rewrite_remark(id, &written).await,
            };
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    if is_new {
                        text.try_set(String::new());
                    }
                    on_done.try_run(());
                }
                // What was written stays in the field.
                Err(problem) => {
                    refusal.try_set(Some(TROUBLE.sentence(&problem)));
                }
            }
        });
    };
    let (label, action) =
        if is_new { (texts::NOTE_NEW, texts::NOTE_ADD) } else { (texts::NOTE_EDIT, texts::SAVE) };
    let id = unique_id("note");
    let named = id.clone();
    view! {
        <form class="remark-form" novalidate on:submit=submit>
            <div class="field">
                <label class="field-label" for=named>{t(label)}</label>
                <textarea
                    class="field-input partner-text"
                    id=id
                    rows="3"
                    aria-invalid=move || refusal.read().is_some().then_some("true")
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
                <p class="field-note field-error" aria-live="polite">
                    {move || refusal.get()}
                </p>
            </div>
            <Button kind=ButtonKind::Primary submits=true busy=busy>
                {t(action)}
            </Button>
        </form>
    }
}
