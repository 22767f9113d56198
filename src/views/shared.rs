//! Everything that is shared: folders of others, folders of one's own, and all links that lead to something.

mod by_me;
mod data;
mod links;
mod with_me;

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::Entry;

use self::by_me::ByMe;
use self::data::Data;
use self::links::Links;
use self::with_me::WithMe;
use crate::error_text;
use crate::i18n::{Text, t};
use crate::locales::{common, shared as texts};
use crate::parts::kit::use_kit;
use crate::parts::share::{ShareHost, is_named};
use crate::routes::Show;
use crate::routes::path::Path;
use crate::routes::router::use_router;
use crate::sheets::styled;
use crate::state::title::use_title;
use crate::state::toasts::use_toasts;
use crate::ui::{Button, ButtonKind, EmptyState, glyphs};
use portico_client::problem::Problem;

/// The query parameter of the tab.
const TAB: &str = "tab";

lazy_part! {
    /// Loads the view.
    pub fn load_shared(shared_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("share", || view! { <SharedView /> }.into_any())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    WithMe,
    ByMe,
    Links,
}

impl Tab {
    const ALL: [Self; 3] = [Self::WithMe, Self::ByMe, Self::Links];

    fn name(self) -> &'static str {
        match self {
            Self::WithMe => "with-me",
            Self::ByMe => "by-me",
            Self::Links => "links",
        }
    }

    fn text(self) -> Text {
        match self {
            Self::WithMe => texts::WITH_ME,
            Self::ByMe => texts::BY_ME,
            Self::Links => texts::LINKS,
        }
    }

    /// The first one leaves no trace in the address.
    fn href(self) -> String {
        match self {
            Self::WithMe => Path::Shared.href(),
            Self::ByMe | Self::Links => Path::Shared.href_with(&[(TAB, self.name())]),
        }
    }

    fn of(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|tab| Some(tab.name()) == name).unwrap_or(Self::WithMe)
    }
}

#[component]
fn SharedView() -> impl IntoView {
    let router = use_router();
    let data = Data::new(use_kit(), use_toasts());
    on_cleanup(move || data.stop());
    let tab = Memo::new(move |_| Tab::of(router.param(TAB).as_deref()));
    use_title().set_view(t(texts::TITLE));
    let link = move |it: Tab| {
        view! {
            <li>
                <a
                    class="tab"
                    href=it.href()
                    aria-current=move || (tab.get() == it).then_some("page")
                >
                    {t(it.text())}
                </a>
            </li>
        }
        .into_any()
    };
    let body = move || match tab.get() {
        Tab::WithMe => view! { <WithMe data=data /> }.into_any(),
        Tab::ByMe => view! { <ByMe data=data /> }.into_any(),
        Tab::Links => view! { <Links data=data /> }.into_any(),
    };
    let find = move |ids: Vec<String>| -> Vec<Arc<Entry>> { data.entries(|id| is_named(id, &ids)) };
    view! {
        <div class="files shared-view">
            <header class="files-head shared-head">
                <h1 class="files-title">{t(texts::TITLE)}</h1>
                <nav aria-label=t(texts::TITLE)>
                    <ul class="tabs">{Tab::ALL.map(link).into_iter().collect_view()}</ul>
                </nav>
            </header>
            {body}
            <ShareHost find=find on_change=move |()| data.walk_again() />
        </div>
    }
}

/// What failed to load, and the button that tries again.
fn failed(problem: &Problem, again: Callback<()>) -> AnyView {
    let text = error_text::sentence(problem);
    view! {
        <div role="alert">
            <EmptyState glyph=glyphs::CIRCLE_ALERT title=t(texts::FAILED_TITLE) text=text>
                <Button kind=ButtonKind::Primary glyph=glyphs::ROTATE_CCW on_press=again>
                    {t(common::TRY_AGAIN)}
                </Button>
            </EmptyState>
        </div>
    }
    .into_any()
}

/// A place with nothing in it, and the way to what could be shared.
fn empty(title: Text, text: Text) -> AnyView {
    view! {
        <EmptyState glyph=glyphs::USERS title=t(title) text=t(text)>
            <a class="button" href=Path::Files.href()>
                {t(texts::GO_TO_FILES)}
            </a>
        </EmptyState>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::Tab;

    #[test]
    fn every_tab_is_found_by_its_name() {
        for tab in Tab::ALL {
            assert_eq!(Tab::of(Some(tab.name())), tab);
        }
        assert_eq!(Tab::of(None), Tab::WithMe);
        assert_eq!(Tab::of(Some("nonsense")), Tab::WithMe);
        assert_eq!(Tab::WithMe.href(), "/shared");
        assert_eq!(Tab::Links.href(), "/shared?tab=links");
    }
}
