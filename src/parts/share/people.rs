//! With whom a folder is shared: each with what they may do, and a field for one more.

mod add;
mod line;
mod person;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{FolderId, Share};
use portico_client::problem::Problem;

use self::add::Add;
use self::line::Line;
pub use self::line::may;
use self::person::{Gone, Person};
use super::data::Desk;
use crate::error_text;
use crate::i18n::t;
use crate::locales::{common, share as texts};
use crate::ui::{Button, glyphs};

/// The people of one folder.
#[component]
pub fn PeopleList(
    /// Asks and changes.
    desk: Desk,
    /// Which folder.
    folder: FolderId,
    /// With whom it is shared.
    shares: RwSignal<Vec<Share>>,
    /// Whether there is a field for one more.
    can_add: bool,
) -> impl IntoView {
    let line = Line {
        desk,
        folder: StoredValue::new(folder),
        shares,
        gone: RwSignal::new(Vec::new()),
        told: RwSignal::new(None),
        done: RwSignal::new(None),
    };
    let nobody = move || {
        (shares.read().is_empty() && line.gone.read().is_empty())
            .then(|| view! { <p class="share-note">{t(texts::NOBODY)}</p> })
    };
    view! {
        {nobody}
        <ul class="share-people" aria-label=t(texts::PEOPLE)>
            <For
                each=move || shares.get()
                key=|share| share.id.clone()
                children=move |share| view! { <Person line=line share=share /> }
            />
            <For
                each=move || line.gone.get()
                key=|share| share.id.clone()
                children=move |share| view! { <Gone line=line share=share /> }
            />
        </ul>
        <p class="field-note" role="status">
            {move || line.done.get()}
        </p>
        <p class="field-note field-error" aria-live="polite">
            {move || line.told.get()}
        </p>
        {can_add.then(|| view! { <Add line=line /> })}
    }
}

/// The people of one folder, asked for here; there is no field for one more.
#[component]
pub fn PeopleOf(
    /// Asks and changes.
    desk: Desk,
    /// Which folder.
    folder: FolderId,
) -> impl IntoView {
    let shares = RwSignal::new(Vec::new());
    let answer = RwSignal::new(None::<Result<(), Problem>>);
    let asked = StoredValue::new(folder.clone());
    let ask = Callback::new(move |()| {
        answer.set(None);
        spawn_local(async move {
            let found = desk.shares(asked.get_value()).await;
            answer.try_set(Some(found.map(|found| {
                shares.try_set(found);
            })));
        });
    });
    ask.run(());
    move || match answer.get() {
        None => ().into_any(),
        Some(Ok(())) => {
            let folder = folder.clone();
            view! { <PeopleList desk=desk folder=folder shares=shares can_add=false /> }.into_any()
        }
        Some(Err(problem)) => {
            let text = error_text::sentence(&problem);
            view! {
                <div class="share-failed" role="alert">
                    <p>{text}</p>
                    <Button glyph=glyphs::ROTATE_CCW on_press=ask>
                        {t(common::TRY_AGAIN)}
                    </Button>
                </div>
            }
            .into_any()
        }
    }
}
