//! What was done in the account: filtered by what, who and when, page by page, and as a table to be saved.

pub mod asked;
mod export;
mod filters;
pub mod lines;

use leptos::prelude::*;
use portico_client::drive::model::Role;
use portico_client::drive::model::account::{LogPage, LogQuery};

use self::asked::{PAGE, query};
use self::export::Export;
use self::filters::Filters;
use self::lines::Lines;
use super::data::{Data, ask};
use crate::i18n::{say, t};
use crate::locales::activity as texts;
use crate::parts::load::{Load, failed};
use crate::routes::router::{Router, use_router};
use crate::ui::{Button, EmptyState, Skeleton, glyphs};

/// What the parts of the tab share.
#[derive(Clone, Copy)]
struct Scene {
    router: Router,
    data: Data,
    /// What the address asks for.
    query: Memo<LogQuery>,
    /// True for who sees what others did.
    manages: bool,
}

/// Draws it.
#[component]
pub fn ActivityTab(
    /// Asks.
    data: Data,
) -> impl IntoView {
    let router = use_router();
    let role = data.known().map_or(Role::Member, |profile| profile.role);
    let query = Memo::new(move |_| query(|name| router.param(name)));
    let scene = Scene { router, data, query, manages: role.manages_people() };
    let page = RwSignal::new(Load::<LogPage>::Waiting);
    let read = Callback::new(move |()| {
        page.set(Load::Waiting);
        ask(data.log(query.get_untracked()), page);
    });
    Effect::new(move |_| {
        query.track();
        read.run(());
    });
    let is_filtered = move || {
        let query = query.read();
        LogQuery { page: query.page, ..LogQuery::default() } != *query
    };
    let body = move || match page.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, read),
        Load::Ready(page) if page.lines.is_empty() => {
            let (title, text) = match is_filtered() {
                true => (texts::NONE_SHOWN, texts::NONE_SHOWN_TEXT),
                false => (texts::EMPTY, texts::EMPTY_TEXT),
            };
            view! { <EmptyState glyph=glyphs::CLOCK title=t(title) text=t(text) /> }.into_any()
        }
        Load::Ready(page) => view! {
            <Lines label=texts::TITLE lines=page.lines />
            <Pager scene=scene pages=page.pages />
        }
        .into_any(),
    };
    let total = move || {
        let page = page.read();
        page.ready().map(|page| texts::lines(page.total))
    };
    let own = (!scene.manages).then(|| view! { <p class="faint">{t(texts::OWN_ONLY)}</p> });
    view! {
        <Filters scene=scene />
        {own}
        <div class="log-head">
            <p role="status">{total}</p>
            <Export scene=scene />
        </div>
        {body}
    }
}

/// Leads to the newer and the older entries.
#[component]
fn Pager(scene: Scene, pages: u64) -> impl IntoView {
    let page = scene.query.get_untracked().page;
    let to = move |page: u64| {
        let text = (page > 0).then(|| (page + 1).to_string());
        scene.router.go(&scene.router.href_with(PAGE, text.as_deref()));
    };
    let newest = Signal::derive(move || (page == 0).then(|| say(texts::NO_NEWER).to_owned()));
    let oldest =
        Signal::derive(move || (page + 1 >= pages).then(|| say(texts::NO_OLDER).to_owned()));
    view! {
        <nav class="pager" aria-label=t(texts::PAGES)>
            <Button
                glyph=glyphs::CHEVRON_LEFT
                reason=newest
                on_press=move |()| to(page.saturating_sub(1))
            >
                {t(texts::NEWER)}
            </Button>
            <span>{move || texts::page_of(page + 1, pages.max(1))}</span>
            <Button glyph=glyphs::CHEVRON_RIGHT reason=oldest on_press=move |()| to(page + 1)>
                {t(texts::OLDER)}
            </Button>
        </nav>
    }
}
