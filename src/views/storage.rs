//! The storage explorer: what takes the room, what could go, and the way into the trash.

mod cleaning;
mod copies;
mod data;
mod list;
mod map;
mod place;
mod row;
mod table;
mod tiles;
mod versions;

use leptos::prelude::*;

use self::cleaning::Cleaner;
use self::copies::CopiesList;
use self::data::{Explorer, Progress};
use self::list::FileList;
use self::map::Map;
use self::place::{Place, Tab};
use self::versions::VersionsList;
use crate::error_text;
use crate::i18n::{Text, format, say, t};
use crate::locales::storage as texts;
use crate::parts::kit::{Kit, use_kit};
use crate::parts::load::failed;
use crate::routes::Show;
use crate::routes::path::Path;
use crate::routes::router::use_router;
use crate::sheets::styled;
use crate::state::title::use_title;
use crate::ui::{Button, ButtonKind, EmptyState, Progress as Bar, glyphs};

/// How many files a list shows at most; nobody reads on.
const MOST: usize = 500;

lazy_part! {
    /// Loads the view.
    pub fn load_storage(storage_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("storage", || view! { <StorageView /> }.into_any())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Body {
    Failed,
    Waiting,
    Empty,
    Tab(Tab),
}

#[component]
fn StorageView() -> impl IntoView {
    let (router, kit) = (use_router(), use_kit());
    let explorer = Explorer::of_page(kit);
    explorer.begin();
    let place = Memo::new(move |_| Place::of(router));
    let tab = Memo::new(move |_| place.read().tab);
    // What was chosen in one list says nothing in another.
    Effect::watch(move || tab.get(), move |_, _, _| explorer.chosen.update(|it| it.clear()), false);
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
    let body = Memo::new(move |_| {
        let is_empty = explorer.total().files == 0;
        match *explorer.progress.read() {
            Progress::Failed(_) => Body::Failed,
            Progress::Idle | Progress::Walking if is_empty => Body::Waiting,
            Progress::Done | Progress::Stopped if is_empty => Body::Empty,
            Progress::Idle | Progress::Walking | Progress::Done | Progress::Stopped => {
                Body::Tab(tab.get())
            }
        }
    });
    let again = Callback::new(move |()| explorer.begin_anew());
    let body = move || match body.get() {
        Body::Failed => match explorer.progress.get_untracked() {
            Progress::Failed(problem) => failed(texts::FAILED_TITLE, &problem, again),
            Progress::Idle | Progress::Walking | Progress::Done | Progress::Stopped => {
                ().into_any()
            }
        },
        Body::Waiting => ().into_any(),
        Body::Empty => empty(texts::EMPTY_TITLE, texts::EMPTY_TEXT),
        Body::Tab(Tab::Map) => view! { <Map explorer=explorer place=place /> }.into_any(),
        Body::Tab(Tab::Largest) => {
            let files = Memo::new(move |_| explorer.ask(|it| it.largest(MOST)));
            view! { <FileList explorer=explorer files=files label=texts::LARGEST /> }.into_any()
        }
        Body::Tab(Tab::Oldest) => {
            let files = Memo::new(move |_| explorer.ask(|it| it.oldest(MOST)));
            view! { <FileList explorer=explorer files=files label=texts::OLDEST /> }.into_any()
        }
        Body::Tab(Tab::Copies) => view! { <CopiesList explorer=explorer /> }.into_any(),
        Body::Tab(Tab::Versions) => view! { <VersionsList explorer=explorer /> }.into_any(),
    };
    view! {
        <div class="files explorer">
            <header class="files-head explorer-head">
                <h1 class="files-title">{t(texts::TITLE)}</h1>
                <nav aria-label=t(texts::TITLE)>
                    <ul class="tabs">{Tab::ALL.map(link).into_iter().collect_view()}</ul>
                </nav>
            </header>
            <Status explorer=explorer kit=kit />
            {body}
            <Cleaner explorer=explorer tab=tab />
        </div>
    }
}

/// A place with nothing in it.
fn empty(title: Text, text: Text) -> AnyView {
    view! {
        <EmptyState glyph=glyphs::HARD_DRIVE title=t(title) text=t(text)>
            <a class="button" href=Path::Files.href()>
                {t(texts::GO_TO_FILES)}
            </a>
        </EmptyState>
    }
    .into_any()
}

/// How far the walk is, what it has met, and what it could not read.
#[component]
fn Status(explorer: Explorer, kit: Kit) -> impl IntoView {
    let is_walking = Memo::new(move |_| *explorer.progress.read() == Progress::Walking);
    let met = move || {
        let (total, folders) = (explorer.total(), explorer.steps.get().read);
        texts::met(total.files, &texts::folders(folders), &format::size(total.bytes))
    };
    let words = move || match *explorer.progress.read() {
        Progress::Idle | Progress::Failed(_) => String::new(),
        Progress::Walking => texts::walking(&met()),
        Progress::Stopped => texts::stopped(&met()),
        Progress::Done => met(),
    };
    // What is stored beyond the files themselves.
    let beyond = move || {
        let account = kit.account.read();
        let used = account.as_ref()?.storage_used;
        let is_done = *explorer.progress.read() == Progress::Done;
        let rest = used.saturating_sub(explorer.total().bytes);
        (is_done && rest > 0).then(|| {
            view! {
                <p>
                    {texts::beyond(&format::size(rest))} " "
                    <a href=Path::Trash.href()>{t(texts::GO_TO_TRASH)}</a>
                </p>
            }
        })
    };
    let unread = move || {
        let (count, problem) = explorer.unread.get()?;
        Some(texts::unread(count, &error_text::sentence(&problem)))
    };
    let old = move || explorer.is_old.get().then(|| say(texts::IS_OLD));
    #[expect(clippy::cast_precision_loss, reason = "numbers of folders are far below 2^53")]
    let share = Signal::derive(move || {
        let steps = explorer.steps.get();
        Some(steps.read as f64 / (steps.read + steps.left).max(1) as f64)
    });
    let walking = move || {
        view! {
            <Bar label=t(texts::PROGRESS) share=share />
            <Button kind=ButtonKind::Quiet on_press=move |()| explorer.stop()>
                {t(texts::STOP)}
            </Button>
        }
        .into_any()
    };
    let standing = move || {
        view! {
            <Button
                kind=ButtonKind::Quiet
                glyph=glyphs::REFRESH_CW
                on_press=move |()| explorer.begin_anew()
            >
                {t(texts::AGAIN)}
            </Button>
        }
        .into_any()
    };
    view! {
        <div class="explorer-status">
            <p role="status">{words}</p>
            {move || if is_walking.get() { walking() } else { standing() }}
            {beyond}
            <p class="explorer-warning">{unread}</p>
            <p class="explorer-warning">{old}</p>
        </div>
    }
}
