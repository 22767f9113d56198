//! The field for one more person.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::Share;

use super::line::{Line, VIEW, name_of, right_of, rights, settle};
use crate::i18n::{say, t};
use crate::locales::share as texts;
use crate::ui::{Button, Select, TextField, glyphs};

/// The field for whom.
#[component]
pub fn Add(
    /// What shares.
    line: Line,
) -> impl IntoView {
    let who = RwSignal::new(String::new());
    let right = RwSignal::new(VIEW);
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    // The refusal was about the name that was sent.
    Effect::watch(move || who.get(), move |_, _, _| refusal.set(None), false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() || line.desk.offline.read_untracked().is_some() {
            return;
        }
        let name = who.get_untracked().trim().to_owned();
        if name.is_empty() {
            refusal.set(Some(say(texts::WHO_EMPTY).to_owned()));
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let right = right_of(right.get_untracked());
            let answer = line.desk.share(line.folder.get_value(), name, right).await;
            busy.try_set(false);
            match settle(answer) {
                Ok(share) => {
                    let is_same = |it: &Share| it.login == share.login && it.person == share.person;
                    line.gone.try_update(|gone| gone.retain(|it| !is_same(it)));
                    line.shares.try_update(|shares| shares.push(share.clone()));
                    who.try_set(String::new());
                }
                Err(text) => {
                    refusal.try_set(Some(text));
                }
            }
        });
    };
    view! {
        <form class="share-form" novalidate on:submit=submit>
            <TextField label=t(texts::WHO) value=who error=refusal autocomplete="off" />
            <Select
                label=t(texts::NEW_RIGHT)
                glyph=glyphs::CHEVRON_DOWN
                options=rights()
                value=right
                on_choose=move |name: String| right.set(name_of(right_of(&name)))
            />
            <Button submits=true busy=busy reason=line.desk.offline>
                {t(texts::ADD)}
            </Button>
        </form>
    }
}
