//! Small dialogs that several views ask with: for a name, and whether something is really deleted for good.

mod target;

use std::sync::Arc;

use futures::future::LocalBoxFuture;
use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::NameError;
use portico_client::problem::Problem;

use self::target::TargetDialog;
pub use self::target::{AskTarget, IN_MENU};
use crate::error_text;
use crate::i18n::{Text, t};
use crate::locales::common;
use crate::ui::{Button, ButtonKind, Dialog, TextField};

/// The most characters of a name.
const LONGEST: usize = 255;

/// What is done with a name. No `Callback`: who asks is often a menu, which is gone before the answer.
pub type Perform =
    Arc<dyn Fn(String) -> LocalBoxFuture<'static, Result<(), Problem>> + Send + Sync>;

/// What a person is asked.
#[derive(Clone)]
pub enum Ask {
    /// For a name.
    Name(AskName),
    /// For one of many places.
    Target(AskTarget),
    /// Whether it shall be done; it cannot be undone.
    Sure(AskSure),
}

/// A question for a name.
#[derive(Clone)]
pub struct AskName {
    /// The dialog's title.
    pub title: Text,
    /// The field's name.
    pub label: Text,
    /// The word on the button.
    pub action: Text,
    /// What stands in the field at first.
    pub initial: String,
    /// What is done with the name; the dialog stays while it fails.
    pub perform: Perform,
}

/// A question before something that nothing brings back.
#[derive(Clone)]
pub struct AskSure {
    /// The dialog's title; it names the thing.
    pub title: String,
    /// What it means.
    pub text: Text,
    /// The word on the button.
    pub action: Text,
    /// Does it.
    pub perform: Arc<dyn Fn() + Send + Sync>,
}

/// Asks, while there is something to ask.
#[component]
pub fn Asking(
    /// What is asked.
    ask: RwSignal<Option<Ask>>,
    /// Words what went wrong.
    #[prop(default = error_text::sentence)]
    sentence: fn(&Problem) -> String,
) -> impl IntoView {
    move || match ask.get()? {
        Ask::Name(name) => {
            Some(view! { <NameDialog name=name ask=ask sentence=sentence /> }.into_any())
        }
        Ask::Target(target) => Some(view! { <TargetDialog target=target ask=ask /> }.into_any()),
        Ask::Sure(sure) => Some(sure_dialog(sure, ask)),
    }
}

fn sure_dialog(sure: AskSure, ask: RwSignal<Option<Ask>>) -> AnyView {
    let close = Callback::new(move |()| ask.set(None));
    let confirm = move |()| {
        close.run(());
        (sure.perform)();
    };
    view! {
        <Dialog title=sure.title close_label=t(common::CLOSE) on_close=close>
            <p class="dialog-text">{t(sure.text)}</p>
            <div class="dialog-actions">
                <Button on_press=close>{t(common::CANCEL)}</Button>
                <Button kind=ButtonKind::Danger on_press=confirm>
                    {t(sure.action)}
                </Button>
            </div>
        </Dialog>
    }
    .into_any()
}

#[component]
fn NameDialog(
    name: AskName,
    ask: RwSignal<Option<Ask>>,
    sentence: fn(&Problem) -> String,
) -> impl IntoView {
    let AskName { title, label, action, initial, perform } = name;
    let value = RwSignal::new(initial);
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<Problem>);
    let field = NodeRef::<html::Input>::new();
    let close = move |()| ask.set(None);
    // The refusal was about the name that was sent: it goes away with the first change.
    Effect::watch(move || value.get(), move |_, _, _| refusal.set(None), false);
    Effect::new(move |_| {
        let Some(field) = field.get() else { return };
        // The dialog has to be open before it can give the focus away.
        request_animation_frame(move || {
            // It cannot fail for a text field that is in the page.
            let _ = field.focus();
            field.select();
        });
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        match checked(&value.read_untracked()) {
            Err(error) => refusal.set(Some(Problem::BadName(error))),
            Ok(name) => {
                busy.set(true);
                let work = perform(name);
                spawn_local(async move {
                    let answer = work.await;
                    busy.try_set(false);
                    match answer {
                        Ok(()) => ask.try_set(None).map_or((), drop),
                        Err(problem) => refusal.try_set(Some(problem)).map_or((), drop),
                    }
                });
            }
        }
    };
    let error = Signal::derive(move || refusal.read().as_ref().map(sentence));
    view! {
        <Dialog title=t(title) close_label=t(common::CLOSE) on_close=close>
            <form class="dialog-form" novalidate on:submit=submit>
                <TextField label=t(label) value=value error=error required=true node_ref=field />
                <div class="dialog-actions">
                    <Button on_press=close>{t(common::CANCEL)}</Button>
                    <Button kind=ButtonKind::Primary submits=true busy=busy>
                        {t(action)}
                    </Button>
                </div>
            </form>
        </Dialog>
    }
}

/// A name in one line that says something.
fn checked(text: &str) -> Result<String, NameError> {
    let name = text.trim();
    let length = name.chars().count();
    if name.is_empty() {
        Err(NameError::Empty)
    } else if length > LONGEST {
        Err(NameError::TooLong(length))
    } else if name.contains(char::is_control) {
        Err(NameError::Control)
    } else {
        Ok(name.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_something_in_one_line() {
        assert_eq!(checked("  a/b: c? "), Ok("a/b: c?".to_owned()));
        assert_eq!(checked(" \t "), Err(NameError::Empty));
        assert_eq!(checked(&"x".repeat(300)), Err(NameError::TooLong(300)));
        assert_eq!(checked("a\nb"), Err(NameError::Control));
    }
}
