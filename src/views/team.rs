//! The people of an account: who they are, what they may do, their groups, and many of them at once.

mod data;
mod groups;
mod import;
mod people;
mod person;
mod trouble;
mod words;

use leptos::prelude::*;

use self::data::Data;
use self::groups::GroupsTab;
use self::import::ImportTab;
use self::people::PeopleTab;
use self::trouble::TROUBLE;
use crate::i18n::{Text, t};
use crate::locales::team as texts;
use crate::parts::ask::{Ask, Asking};
use crate::parts::load::Load;
use crate::routes::Show;
use crate::routes::path::{AccountTab, Path, TeamTab};
use crate::routes::router::{Router, use_router};
use crate::sheets::styled;
use crate::state::title::use_title;
use crate::ui::{EmptyState, Skeleton, glyphs};

lazy_part! {
    /// Loads the view.
    pub fn load_team(team_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("team", || view! { <TeamView /> }.into_any())
}

/// What the parts of the view share.
#[derive(Clone, Copy)]
struct Scene {
    router: Router,
    data: Data,
    /// What a person is asked.
    ask: RwSignal<Option<Ask>>,
}

/// Who may be here.
#[derive(Debug, Clone, PartialEq)]
enum Door {
    Open,
    Closed,
}

#[component]
fn TeamView() -> impl IntoView {
    let router = use_router();
    let data = Data::of_page();
    data.refresh_me();
    data.refresh_groups();
    let scene = Scene { router, data, ask: RwSignal::new(None) };
    use_title().set_view(t(texts::TITLE));
    let tab = Memo::new(move |before: Option<&TeamTab>| {
        // On the way to another view the last tab is still shown.
        let before = before.copied().unwrap_or(TeamTab::People);
        if let Some(Path::Team(tab)) = Path::parse(&router.path()) { tab } else { before }
    });
    let door = Memo::new(move |_| match &*data.me.read() {
        Load::Waiting => Load::Waiting,
        Load::Failed(problem) => Load::Failed(problem.clone()),
        Load::Ready(me) if me.role.manages_people() => Load::Ready(Door::Open),
        Load::Ready(_) => Load::Ready(Door::Closed),
    });
    let again = Callback::new(move |()| {
        data.me.set(Load::Waiting);
        data.refresh_me();
        data.refresh_groups();
    });
    let body = move || match door.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, again),
        Load::Ready(Door::Closed) => closed(),
        Load::Ready(Door::Open) => match tab.get() {
            TeamTab::People => view! { <PeopleTab scene=scene /> }.into_any(),
            TeamTab::Groups => view! { <GroupsTab scene=scene /> }.into_any(),
            TeamTab::Import => view! { <ImportTab scene=scene /> }.into_any(),
        },
    };
    let link = move |it: TeamTab| {
        view! {
            <li>
                <a
                    class="tab"
                    href=Path::Team(it).href()
                    aria-current=move || (tab.get() == it).then_some("page")
                >
                    {t(tab_text(it))}
                </a>
            </li>
        }
        .into_any()
    };
    let tabs = move || {
        (door.get() == Load::Ready(Door::Open)).then(|| {
            view! {
                <nav aria-label=t(texts::TITLE)>
                    <ul class="tabs">{TeamTab::ALL.map(link).into_iter().collect_view()}</ul>
                </nav>
            }
        })
    };
    view! {
        <div class="files panel-view">
            <header class="files-head panel-head">
                <h1 class="files-title">{t(texts::TITLE)}</h1>
                {tabs}
            </header>
            {body}
            <Asking ask=scene.ask />
        </div>
    }
}

/// What who may not be here is told.
fn closed() -> AnyView {
    view! {
        <EmptyState
            glyph=glyphs::USERS
            title=t(texts::NOT_ALLOWED)
            text=t(texts::NOT_ALLOWED_TEXT)
        >
            <a class="button" href=Path::Account(AccountTab::Profile).href()>
                {t(texts::TO_PROFILE)}
            </a>
        </EmptyState>
    }
    .into_any()
}

const fn tab_text(tab: TeamTab) -> Text {
    match tab {
        TeamTab::People => texts::PEOPLE,
        TeamTab::Groups => texts::GROUPS,
        TeamTab::Import => texts::IMPORT,
    }
}
