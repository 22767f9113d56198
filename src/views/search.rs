//! The search: what was found so far, where it looks, and what narrows it; all of it in the address.

mod data;
mod row;
mod saved;
mod scope;

use leptos::prelude::*;
use portico_client::drive::model::FolderId;

use self::data::{Found, Progress, Search, Wanted};
use self::row::Row;
use self::saved::Saved;
use self::scope::Scope;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, search as texts};
use crate::parts::chips::{Chips, Choice};
use crate::parts::criteria::{Criteria, now};
use crate::parts::kit::use_kit;
use crate::parts::media::{ROOMY_ROWS, use_media};
use crate::routes::Show;
use crate::routes::path::{SEARCH_IN, SEARCH_WORDS};
use crate::routes::router::use_router;
use crate::sheets::styled;
use crate::state::title::use_title;
use crate::ui::{Button, ButtonKind, EmptyState, VirtualList, Window, glyphs};

/// Heights of a row in pixels; `style/views/listing.css` gives rows the same.
const ROW: f64 = 52.0;
const ROOMY_ROW: f64 = 60.0;

lazy_part! {
    /// Loads the view.
    pub fn load_search(search_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("tools", || view! { <SearchView /> }.into_any())
}

#[component]
fn SearchView() -> impl IntoView {
    let router = use_router();
    let kit = use_kit();
    let search = Search::of_page(kit);
    let words = Memo::new(move |_| {
        router.param(SEARCH_WORDS).map(|words| words.trim().to_owned()).unwrap_or_default()
    });
    let within = Memo::new(move |_| router.param(SEARCH_IN).filter(|id| !id.is_empty()));
    let criteria = Memo::new(move |_| Criteria::read(|name| router.param(name)));
    let is_idle = Memo::new(move |_| words.read().is_empty() && criteria.get().is_empty());
    use_title().set_view(move || match words.get() {
        words if words.is_empty() => say(texts::TITLE).to_owned(),
        words => [&words, " – ", say(texts::TITLE)].concat(),
    });
    Effect::new(move |_| {
        if is_idle.get() {
            search.clear();
        } else {
            let folder = within.get().map_or_else(FolderId::root, FolderId::new);
            search.look_for(Wanted { text: words.get(), within: folder });
        }
    });
    // Nobody waits for what is left; coming back, it begins anew.
    on_cleanup(move || search.stop());
    let shown = Memo::new(move |_| {
        let (criteria, now) = (criteria.get(), now());
        let found = search.found.read();
        found.iter().filter(|it| criteria.holds(&it.entry, now)).cloned().collect::<Vec<_>>()
    });
    let choose = move |(name, value): Choice| router.replace(&router.href_with(name, value));
    let body = Memo::new(move |_| match search.progress.get() {
        _ if is_idle.get() => Body::Idle,
        Progress::Failed(_) => Body::Failed,
        _ if !shown.read().is_empty() => Body::Rows,
        Progress::Walking => Body::Waiting,
        Progress::Done | Progress::Stopped | Progress::Full => Body::Nothing,
    });
    let body = move || match body.get() {
        Body::Rows => view! { <Results shown=shown search=search /> }.into_any(),
        Body::Waiting => ().into_any(),
        Body::Idle => empty(texts::IDLE_TITLE, texts::IDLE_TEXT),
        Body::Nothing => empty(texts::NOTHING_TITLE, texts::NOTHING_TEXT),
        Body::Failed => view! { <Failed search=search /> }.into_any(),
    };
    view! {
        <div class="files search-view">
            <h1 class="visually-hidden">{t(texts::TITLE)}</h1>
            <header class="search-head">
                <Scope search=search />
                <Chips criteria=criteria on_choose=choose />
                <Saved is_idle=is_idle />
            </header>
            <Status search=search shown=shown is_idle=is_idle />
            {body}
        </div>
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Body {
    Idle,
    Waiting,
    Rows,
    Nothing,
    Failed,
}

fn empty(title: crate::i18n::Text, text: crate::i18n::Text) -> AnyView {
    view! { <EmptyState glyph=glyphs::SEARCH title=t(title) text=t(text) /> }.into_any()
}

/// How far it is, in words, and what could not be read.
#[component]
fn Status(search: Search, shown: Memo<Vec<Found>>, is_idle: Memo<bool>) -> impl IntoView {
    let words = move || {
        let found = texts::found(shown.read().len() as u64);
        match search.progress.get() {
            Progress::Walking => texts::searching(search.folders.get(), &found),
            Progress::Done => found,
            Progress::Stopped => texts::stopped(&found),
            Progress::Full => texts::too_many(&found),
            Progress::Failed(_) => String::new(),
        }
    };
    let unread = move || {
        let (count, problem) = search.unread.get()?;
        Some(texts::unread(count, &error_text::sentence(&problem)))
    };
    let is_walking = Memo::new(move |_| *search.progress.read() == Progress::Walking);
    let stop = move || {
        view! {
            <Button kind=ButtonKind::Quiet on_press=move |()| search.stop()>
                {t(texts::STOP)}
            </Button>
        }
    };
    move || {
        (!is_idle.get()).then(|| {
            view! {
                <div class="search-status">
                    <p role="status">{words}</p>
                    {move || is_walking.get().then(stop)}
                    <p class="search-unread">{unread}</p>
                </div>
            }
        })
    }
}

#[component]
fn Results(shown: Memo<Vec<Found>>, search: Search) -> impl IntoView {
    let total = Memo::new(move |_| shown.read().len());
    let window = RwSignal::new(Window::default());
    let roomy = use_media(ROOMY_ROWS);
    let height = Signal::derive(move || if roomy.get() { ROOMY_ROW } else { ROW });
    let row = move |index: usize| {
        let first = shown.read_untracked().get(index).cloned()?;
        let found = Memo::new(move |before: Option<&Found>| {
            let now = shown.read();
            now.get(index).or(before).unwrap_or(&first).clone()
        });
        Some(view! { <Row found=found index=index total=total search=search /> }.into_any())
    };
    view! {
        <div class="listing listing-found" role="list" aria-label=t(texts::RESULTS)>
            <VirtualList total=total row_height=height window=window>
                <For
                    each=move || window.get().start..window.get().end.min(total.get())
                    key=|index| *index
                    children=row
                />
            </VirtualList>
        </div>
    }
}

#[component]
fn Failed(search: Search) -> impl IntoView {
    let text = move || match search.progress.get() {
        Progress::Failed(problem) => error_text::sentence(&problem),
        Progress::Walking | Progress::Done | Progress::Stopped | Progress::Full => String::new(),
    };
    view! {
        <div role="alert">
            <EmptyState glyph=glyphs::CIRCLE_ALERT title=t(texts::FAILED_TITLE) text=text>
                <Button
                    kind=ButtonKind::Primary
                    glyph=glyphs::ROTATE_CCW
                    on_press=move |()| search.again()
                >
                    {t(common::TRY_AGAIN)}
                </Button>
            </EmptyState>
        </div>
    }
}
