//! The questions before something is done to a customer; which one is open stands in the address.

mod close;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::partner::{Customer, CustomerId};
use portico_client::problem::Problem;

use self::close::CloseForm;
use super::Scene;
use super::data::Data;
use super::subject::Subject;
use super::trouble::TROUBLE;
use crate::i18n::{Text, format, t};
use crate::locales::{common, customer as texts};
use crate::parts::load::Load;
use crate::ui::{Button, ButtonKind, Dialog, Skeleton};

/// The query parameter of the question.
pub const DO: &str = "do";

/// What is asked, and about whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// Whether the account is to be closed, and why.
    Close(CustomerId),
    /// Whether all files go into the trash.
    TrashFiles(CustomerId),
    /// Whether the account is to be closed and suspended.
    Delete(CustomerId),
}

const CLOSE: &str = "close";
const TRASH_FILES: &str = "trash-files";
const DELETE: &str = "delete";

impl Asked {
    /// As the address says it.
    #[must_use]
    pub fn value(&self) -> String {
        let (word, id) = match self {
            Self::Close(id) => (CLOSE, id),
            Self::TrashFiles(id) => (TRASH_FILES, id),
            Self::Delete(id) => (DELETE, id),
        };
        [word, ":", id.as_str()].concat()
    }

    fn parse(value: &str) -> Option<Self> {
        let (word, id) = value.split_once(':')?;
        let id = CustomerId::new(id);
        match word {
            CLOSE => Some(Self::Close(id)),
            TRASH_FILES => Some(Self::TrashFiles(id)),
            DELETE => Some(Self::Delete(id)),
            _ => None,
        }
    }

    fn id(&self) -> &CustomerId {
        match self {
            Self::Close(id) | Self::TrashFiles(id) | Self::Delete(id) => id,
        }
    }

    fn title(&self) -> Text {
        match self {
            Self::Close(_) => texts::CLOSE,
            Self::TrashFiles(_) => texts::TRASH_FILES,
            Self::Delete(_) => texts::DELETE,
        }
    }
}

/// Asks what the address says.
#[component]
pub fn Dialogs(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let router = scene.router;
    let asked = Memo::new(move |_| router.param(DO).as_deref().and_then(Asked::parse));
    move || asked.get().map(|asked| view! { <Question scene=scene asked=asked /> })
}

/// The question, as soon as it is known how the customer is right now.
#[component]
fn Question(scene: Scene, asked: Asked) -> impl IntoView {
    let (router, data) = (scene.router, scene.data);
    let close = Callback::new(move |()| router.replace(&router.href_with(DO, None)));
    let found = RwSignal::new(Load::<Customer>::Waiting);
    let id = asked.id().clone();
    let look = Callback::new(move |()| {
        found.set(Load::Waiting);
        data.look_at(id.clone(), found);
    });
    look.run(());
    let title = asked.title();
    let kind = asked.clone();
    let body = move || match (found.get(), &kind) {
        (Load::Waiting, _) => view! { <Skeleton label=t(common::LOADING) rows=2 /> }.into_any(),
        (Load::Failed(problem), _) => TROUBLE.failed(texts::FAILED, &problem, look),
        (Load::Ready(customer), Asked::Close(_)) => {
            view! { <CloseForm scene=scene customer=customer on_close=close /> }.into_any()
        }
        (Load::Ready(customer), Asked::TrashFiles(_)) => {
            let subject = Subject::from(&customer);
            let text = texts::trash_files_text(
                &subject.name,
                &format::number(customer.files),
                &format::size(customer.storage_used),
            );
            sure(data, Sure::TrashFiles, subject, text, close)
        }
        (Load::Ready(customer), Asked::Delete(_)) => {
            let subject = Subject::from(&customer);
            let text = texts::delete_text(&subject.name, &subject.email);
            sure(data, Sure::Delete, subject, text, close)
        }
    };
    view! {
        <Dialog title=t(title) close_label=t(common::CLOSE) on_close=close>
            {body}
        </Dialog>
    }
}

/// What is done after a question without a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sure {
    TrashFiles,
    Delete,
}

/// Says what it means, and does it.
fn sure(data: Data, what: Sure, subject: Subject, text: String, close: Callback<()>) -> AnyView {
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<Problem>);
    let action = match what {
        Sure::TrashFiles => texts::TRASH_FILES_NOW,
        Sure::Delete => texts::DELETE_NOW,
    };
    let press = move |()| {
        let subject = subject.clone();
        busy.set(true);
        spawn_local(async move {
            let answer = match what {
                Sure::TrashFiles => data.trash_files(subject).await,
                Sure::Delete => data.delete(subject).await,
            };
            busy.try_set(false);
            match answer {
                Ok(()) => drop(close.try_run(())),
                Err(problem) => refusal.try_set(Some(problem)).map_or((), drop),
            }
        });
    };
    view! {
        <p class="dialog-text">{text}</p>
        <p class="dialog-refusal" role="alert">
            {move || refusal.read().as_ref().map(|problem| TROUBLE.sentence(problem))}
        </p>
        <div class="dialog-actions">
            <Button on_press=close>{t(common::CANCEL)}</Button>
            <Button kind=ButtonKind::Danger busy=busy on_press=press>
                {t(action)}
            </Button>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_read_as_it_was_written() {
        let id = || CustomerId::new("a:7");
        for asked in [Asked::Close(id()), Asked::TrashFiles(id()), Asked::Delete(id())] {
            assert_eq!(Asked::parse(&asked.value()), Some(asked));
        }
        assert_eq!(Asked::parse("dance:7"), None);
        assert_eq!(Asked::parse("close"), None);
    }
}
