//! The questions before something is deleted for good.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::Entry;

use super::data::Data;
use crate::i18n::{say, t};
use crate::locales::{common, trash as texts};
use crate::ui::{Button, ButtonKind, Dialog};

/// What is asked.
#[derive(Debug, Clone)]
pub enum Question {
    /// Whether these are deleted.
    These(Vec<Arc<Entry>>),
    /// Whether everything is deleted.
    Everything,
}

/// Asks, while there is a question.
#[component]
pub fn Confirm(
    /// What deletes.
    data: Data,
    /// What is asked.
    question: RwSignal<Option<Question>>,
) -> impl IntoView {
    let close = Callback::new(move |()| question.set(None));
    move || {
        let asked = question.get()?;
        let (title, text, action) = match &asked {
            Question::These(entries) => {
                let title = match entries.as_slice() {
                    [one] => texts::delete_one_title(&one.name),
                    many => texts::delete_many_title(many.len() as u64),
                };
                (title, say(texts::DELETE_TEXT).to_owned(), texts::DELETE_FOREVER)
            }
            Question::Everything => {
                let count = data.rows.read_untracked().len() as u64;
                let title = say(texts::EMPTY_TITLE_QUESTION).to_owned();
                (title, texts::empty_text(count), texts::EMPTY_TRASH)
            }
        };
        let confirm = move |()| {
            close.run(());
            match asked.clone() {
                Question::These(entries) => data.delete_forever(entries),
                Question::Everything => data.empty(),
            }
        };
        let dialog = view! {
            <Dialog title=title close_label=t(common::CLOSE) on_close=close>
                <p class="dialog-text">{text}</p>
                <div class="dialog-actions">
                    <Button on_press=close>{t(common::CANCEL)}</Button>
                    <Button kind=ButtonKind::Danger on_press=confirm>
                        {t(action)}
                    </Button>
                </div>
            </Dialog>
        };
        Some(dialog.into_any())
    }
}
