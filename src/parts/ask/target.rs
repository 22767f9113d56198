//! A question for one of many places: a field that looks for it, and what fits.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use super::Ask;
use crate::i18n::{Text, t};
use crate::locales::{aside as texts, common};
use crate::ui::{Button, Dialog, TextField};

/// So many places are a menu's own; of more, a person is asked.
pub const IN_MENU: usize = 12;
/// So many are shown at a time.
const SHOWN: usize = 50;

/// A question for a place.
#[derive(Clone)]
pub struct AskTarget {
    /// The dialog's title.
    pub title: Text,
    /// What the places are called.
    pub names: Arc<Vec<String>>,
    /// Does it, with the number of the place.
    pub perform: Arc<dyn Fn(usize) + Send + Sync>,
}

/// The places whose names hold the words, the first ones of them, and how many more there are.
fn fitting(names: &[String], words: &str) -> (Vec<usize>, usize) {
    let words = words.trim().to_lowercase();
    let fits = |(_, name): &(usize, &String)| name.to_lowercase().contains(&words);
    let mut all: Vec<usize> = names.iter().enumerate().filter(fits).map(|(at, _)| at).collect();
    let more = all.len().saturating_sub(SHOWN);
    all.truncate(SHOWN);
    (all, more)
}

#[component]
pub(super) fn TargetDialog(target: AskTarget, ask: RwSignal<Option<Ask>>) -> impl IntoView {
    let AskTarget { title, names, perform } = target;
    let words = RwSignal::new(String::new());
    let field = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        let Some(field) = field.get() else { return };
        // The dialog has to be open before it can give the focus away.
        request_animation_frame(move || {
            // It cannot fail for a text field that is in the page.
            let _ = field.focus();
        });
    });
    let close = Callback::new(move |()| ask.set(None));
    let all = names.clone();
    let found = Memo::new(move |_| fitting(&all, &words.read()));
    let rows = move || {
        let row = |at: usize| {
            let (name, perform) = (names.get(at).cloned().unwrap_or_default(), perform.clone());
            let pick = move |_| {
                ask.set(None);
                perform(at);
            };
            view! {
                <li>
                    <button type="button" class="place-target" on:click=pick>
                        {name}
                    </button>
                </li>
            }
        };
        found.read().0.iter().copied().map(row).collect_view()
    };
    let note = move || match &*found.read() {
        (found, _) if found.is_empty() => t(texts::NOTHING_FOUND)().to_owned(),
        (_, 0) => String::new(),
        (_, more) => texts::more_fit(*more as u64),
    };
    view! {
        <Dialog title=t(title) close_label=t(common::CLOSE) on_close=close>
            <div class="dialog-form">
                <TextField label=t(texts::LOOK_FOR) value=words input_type="search" node_ref=field />
                <ul class="place-targets" aria-label=t(title)>
                    {rows}
                </ul>
                <p class="field-note" role="status">
                    {note}
                </p>
                <div class="dialog-actions">
                    <Button on_press=close>{t(common::CANCEL)}</Button>
                </div>
            </div>
        </Dialog>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_by_their_names() {
        let names: Vec<String> = (0..60).map(|at| format!("List {at}")).collect();
        let (first, more) = fitting(&names, "");
        assert_eq!((first.len(), more), (SHOWN, 10));
        assert_eq!(fitting(&names, " lIST 59 "), (vec![59], 0));
        assert_eq!(fitting(&names, "nowhere"), (Vec::new(), 0));
    }
}
