//! The cockpit of all links: what they lead to, when they end, how often they were used, and what can be done about it.

mod confirm;
mod list;
mod row;
pub mod rows;

use leptos::prelude::*;

use self::confirm::Confirm;
use self::list::List;
use self::rows::{Order, Show, arranged};
use super::by_me::Status;
use super::data::{Data, Progress};
use super::{empty, failed};
use crate::i18n::{Text, t};
use crate::locales::shared as texts;
use crate::parts::share::today;
use crate::routes::router::use_router;
use crate::ui::{Button, ButtonKind, EmptyState, Icon, Select, Skeleton, glyphs};

/// The query parameter of which links are shown.
const SHOW: &str = "show";
/// The query parameter of their order.
const SORT: &str = "sort";

/// Days by which links that end soon are extended together.
const WEEK: i64 = 7;

/// Walks, and shows the links that were found.
#[component]
pub fn Links(
    /// Asks and changes.
    data: Data,
) -> impl IntoView {
    data.walk();
    let router = use_router();
    let show = Memo::new(move |_| chosen(&Show::ALL, router.param(SHOW).as_deref()));
    let order = Memo::new(move |_| chosen(&Order::ALL, router.param(SORT).as_deref()));
    let shown = Memo::new(move |_| arranged(&data.rows.read(), show.get().1, order.get().1));
    let doomed = RwSignal::new(Vec::new());
    let again = Callback::new(move |()| data.walk_again());
    let state = Memo::new(move |_| {
        let (all, shown) = (data.rows.read().len(), shown.read().len());
        match data.progress.get() {
            Progress::Failed(_) => Body::Failed,
            _ if shown > 0 => Body::Rows,
            Progress::Idle | Progress::Walking => Body::Waiting,
            Progress::Done if all > 0 => Body::Filtered,
            Progress::Done => Body::Nothing,
        }
    });
    let body = move || match state.get() {
        Body::Rows => view! { <List data=data shown=shown doomed=doomed /> }.into_any(),
        Body::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Body::Nothing => empty(texts::LINKS_EMPTY, texts::LINKS_EMPTY_TEXT),
        Body::Filtered => view! {
            <EmptyState
                glyph=glyphs::LINK
                title=t(texts::LINKS_NONE_SHOWN)
                text=t(texts::LINKS_NONE_SHOWN_TEXT)
            />
        }
        .into_any(),
        Body::Failed => match data.progress.get_untracked() {
            Progress::Failed(problem) => failed(&problem, again),
            Progress::Idle | Progress::Walking | Progress::Done => ().into_any(),
        },
    };
    let choose = move |name: &'static str, usual: &'static str| {
        move |value: String| {
            let value = Some(value.as_str()).filter(|value| *value != usual);
            router.replace(&router.href_with(name, value));
        }
    };
    let kinds = options(&Show::ALL, show_text);
    let orders = options(&Order::ALL, order_text);
    view! {
        <div class="shared-tools">
            <Select
                label=t(texts::KIND)
                glyph=glyphs::LINK
                options=kinds
                value=Signal::derive(move || show.get().0)
                on_choose=choose(SHOW, Show::ALL[0].0)
            />
            <Select
                label=t(texts::SORT)
                glyph=glyphs::ARROW_DOWN
                options=orders
                value=Signal::derive(move || order.get().0)
                on_choose=choose(SORT, Order::ALL[0].0)
            />
        </div>
        <Status data=data />
        <Warnings data=data />
        {body}
        <Confirm data=data doomed=doomed />
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Body {
    Rows,
    Waiting,
    Nothing,
    Filtered,
    Failed,
}

/// The choice of this name, or the usual one.
fn chosen<T: Copy>(all: &[(&'static str, T)], name: Option<&str>) -> (&'static str, T) {
    let found = all.iter().find(|(known, _)| Some(*known) == name);
    *found.unwrap_or(&all[0])
}

fn options<T: Copy>(
    all: &[(&'static str, T)],
    text: fn(T) -> Text,
) -> Vec<(&'static str, TextProp)> {
    all.iter().map(|(name, it)| (*name, TextProp::from(t(text(*it))))).collect()
}

fn show_text(show: Show) -> Text {
    match show {
        Show::All => texts::ALL,
        Show::Expiring => texts::EXPIRING,
        Show::Public => texts::PUBLIC,
        Show::Hidden => texts::HIDDEN,
    }
}

fn order_text(order: Order) -> Text {
    match order {
        Order::End => texts::BY_END,
        Order::Name => texts::BY_NAME,
        Order::Use => texts::BY_USE,
    }
}

/// What ends soon, and what may be missing.
#[component]
fn Warnings(data: Data) -> impl IntoView {
    let soon = move || {
        let today = today();
        let rows = data.rows.read();
        rows.iter().filter(|row| row.ends_soon(today)).cloned().collect::<Vec<_>>()
    };
    let count = Memo::new(move |_| soon().len() as u64);
    let ending = move || {
        let count = count.get();
        (count > 0).then(|| {
            let extend = move |()| data.extend(untrack(soon), WEEK);
            view! {
                <div class="shared-ending">
                    <Icon glyph=glyphs::CLOCK />
                    <p>{texts::ending(count)}</p>
                    <Button kind=ButtonKind::Quiet on_press=extend>
                        {t(texts::EXTEND_WEEK)}
                    </Button>
                </div>
            }
        })
    };
    let partial = move || {
        data.is_partial
            .get()
            .then(|| view! { <p class="shared-note">{t(texts::NOT_ALL_LISTED)}</p> })
    };
    view! {
        {ending}
        {partial}
    }
}
