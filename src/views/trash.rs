//! The trash view: what was put there and when, and the ways out of it.

mod data;
mod dialogs;
mod listing;
mod row;

use leptos::prelude::*;

use self::data::{Data, Load};
use self::dialogs::{Confirm, Question};
use self::listing::Listing;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, trash as texts};
use crate::parts::kit::use_kit;
use crate::routes::Show;
use crate::routes::path::Path;
use crate::state::title::use_title;
use crate::state::toasts::use_toasts;
use crate::ui::{Button, ButtonKind, EmptyState, Skeleton, glyphs};

lazy_part! {
    /// Loads the view.
    pub fn load_trash(trash_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    view! { <Trash /> }.into_any()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Waiting,
    Rows,
    Empty,
    Failed,
}

#[component]
fn Trash() -> impl IntoView {
    use_title().set_view(t(texts::TITLE));
    let data = Data::new(use_kit(), use_toasts());
    let question = RwSignal::new(None::<Question>);
    data.refresh();
    let shown = Memo::new(move |_| match data.load.get() {
        Load::Waiting => Shown::Waiting,
        Load::Failed(_) => Shown::Failed,
        Load::Ready if data.rows.read().is_empty() => Shown::Empty,
        Load::Ready => Shown::Rows,
    });
    let nothing = Signal::derive(move || match shown.get() {
        Shown::Rows => None,
        Shown::Waiting | Shown::Empty | Shown::Failed => Some(say(texts::NOTHING_THERE).to_owned()),
    });
    let body = move || match shown.get() {
        Shown::Rows => view! { <Listing data=data question=question /> }.into_any(),
        Shown::Empty => view! { <Empty /> }.into_any(),
        Shown::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Shown::Failed => view! { <Failed data=data /> }.into_any(),
    };
    view! {
        <div class="files">
            <header class="files-head">
                <h1 class="files-title">{t(texts::TITLE)}</h1>
                <div class="toolbar">
                    <Button
                        glyph=glyphs::TRASH
                        reason=nothing
                        on_press=move |()| question.set(Some(Question::Everything))
                    >
                        {t(texts::EMPTY_TRASH)}
                    </Button>
                </div>
            </header>
            {body}
            <Confirm data=data question=question />
        </div>
    }
}

#[component]
fn Empty() -> impl IntoView {
    view! {
        <EmptyState glyph=glyphs::TRASH title=t(texts::EMPTY_TITLE) text=t(texts::EMPTY_TEXT)>
            <a class="button" href=Path::Files.href()>
                {t(texts::GO_TO_FILES)}
            </a>
        </EmptyState>
    }
}

#[component]
fn Failed(data: Data) -> impl IntoView {
    let text = move || match data.load.get() {
        Load::Failed(problem) => error_text::sentence(&problem),
        Load::Waiting | Load::Ready => String::new(),
    };
    view! {
        <div role="alert">
            <EmptyState glyph=glyphs::CIRCLE_ALERT title=t(texts::FAILED_TITLE) text=text>
                <Button
                    kind=ButtonKind::Primary
                    glyph=glyphs::ROTATE_CCW
                    on_press=move |()| data.refresh()
                >
                    {t(common::TRY_AGAIN)}
                </Button>
            </EmptyState>
        </div>
    }
}
