//! Saves everything that the filters leave, with its progress.

use futures::future::{AbortHandle, abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::super::data::log::save;
use super::Scene;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::activity as texts;
use crate::parts::work::use_work;
use crate::ui::{Button, glyphs};

/// Where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    /// It has not begun.
    Idle,
    /// So many pages of so many have come.
    Reading(u64, u64),
    /// It is saved, or why not.
    Over(String),
}

/// The button, and how far it is.
#[component]
pub fn Export(
    /// What the tab shares.
    scene: Scene,
) -> impl IntoView {
    let work = use_work();
    let stage = RwSignal::new(Stage::Idle);
    let under_way = StoredValue::new(None::<AbortHandle>);
    let abort = move || {
        if let Some(handle) = under_way.try_get_value().flatten() {
            handle.abort();
        }
    };
    on_cleanup(abort);
    let begin = move |()| {
        stage.set(Stage::Reading(0, 1));
        let progress = move |page, pages| {
            stage.try_set(Stage::Reading(page, pages));
        };
        let (reading, handle) =
            abortable(scene.data.whole_log(scene.query.get_untracked(), progress));
        under_way.set_value(Some(handle));
        spawn_local(async move {
            let Ok(answer) = reading.await else { return };
            let saved = answer.and_then(|lines| save(work, &lines).map(|()| lines.len()));
            let words = match saved {
                Ok(count) => texts::exported(count as u64),
                Err(problem) => error_text::sentence(&problem),
            };
            stage.try_set(Stage::Over(words));
        });
    };
    let stop = move |()| {
        abort();
        stage.set(Stage::Idle);
    };
    let is_reading = Memo::new(move |_| matches!(*stage.read(), Stage::Reading(..)));
    let said = move || match stage.get() {
        Stage::Idle => say(texts::EXPORT_TEXT).to_owned(),
        Stage::Reading(page, pages) => texts::exporting(page, pages.max(1)),
        Stage::Over(words) => words,
    };
    let button = move || {
        if is_reading.get() {
            view! { <Button glyph=glyphs::X on_press=stop>{t(texts::STOP)}</Button> }.into_any()
        } else {
            view! {
                <Button glyph=glyphs::DOWNLOAD reason=scene.data.offline on_press=begin>
                    {t(texts::EXPORT)}
                </Button>
            }
            .into_any()
        }
    };
    view! {
        <div class="log-export">
            <p class="faint" role="status">
                {said}
            </p>
            {button}
        </div>
    }
}
