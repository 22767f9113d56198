//! The files view: a folder's content and everything that can be done with it.

mod actions;
mod body;
mod columns;
mod content;
mod data;
mod deeds;
mod details;
mod drop_zone;
mod keyboard;
mod keys;
mod listing;
mod pending;
mod row;
mod scroll;
mod state;
mod toolbar;

use leptos::prelude::*;
use portico_client::drive::model::FolderId;

use self::actions::{Action, Can, reason_text};
use self::body::{Empty, Failed, Gone, Stale};
use self::content::Content;
use self::data::Data;
use self::deeds::{Hands, Scene};
use self::drop_zone::DropZone;
use self::state::{Load, Open, State};
use self::toolbar::{PickerInputs, Pickers, Toolbar};
use crate::i18n::{say, t};
use crate::locales::files as texts;
use crate::parts::folder_address as address;
use crate::parts::kit::{Kit, use_kit};
use crate::parts::media::{NARROW, use_media};
use crate::routes::Show;
use crate::routes::path::Path;
use crate::routes::router::use_router;
use crate::state::calm::use_calm;
use crate::state::embed::fence;
use crate::state::online::use_online;
use crate::state::title::use_title;
use crate::ui::{Breadcrumbs, Skeleton, Step};

lazy_part! {
    /// Loads the view.
    pub fn load_files(files_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    view! { <Files /> }.into_any()
}

#[component]
fn Files() -> impl IntoView {
    let state = state_of_address();
    let kit = use_kit();
    let data = Data::new(kit);
    let online = use_online();
    let can = Signal::derive(move || Can { change: data.can_change(), online: online.get() });
    let pickers = Pickers::new();
    let hands = Hands::new(Scene { state, kit, data, pickers, can });
    let calm = use_calm();
    Effect::new(move |_| {
        // What is needed first has come, or will not: the rest may load now.
        if *state.load.read() != Load::Waiting {
            calm.come();
            hands.fetch();
        }
    });
    let title = move || state.folder_name().unwrap_or_else(|| say(texts::TITLE).to_owned());
    use_title().set_view(title);
    Effect::watch(move || state.folder.get(), move |_, _, _| data.show(state), true);
    // Something was done to the folder, here or by an upload: the rows stay until the answer has come.
    let touches = Memo::new(move |_| (state.folder.get(), kit.touches(&state.folder.read())));
    Effect::watch(
        move || touches.get(),
        move |now, before, _| {
            if before.is_some_and(|before| before.0 == now.0) {
                data.refresh(state);
            }
        },
        false,
    );
    let refresh = Callback::new(move |()| data.refresh(state));
    let reason = Signal::derive(move || {
        let can = can.get();
        let why = actions::refusal(Action::Rename, actions::Target { folders: 1, files: 0 }, can);
        why.map(|reason| say(reason_text(reason)).to_owned())
    });
    let waiting = move || kit.clipboard.read().as_ref().map_or(0, |it| it.entries.len());
    // Nothing can be put into a folder that is not there.
    let is_there = Memo::new(move |_| *state.load.read() != Load::Gone);
    let toolbar = move || {
        view! {
            <Toolbar
                pickers=pickers
                waiting=Signal::derive(waiting)
                reason=reason
                on_new_folder=move |()| hands.run(move |_| state.dialog.set(Some(Open::NewFolder)))
                on_paste=move |()| hands.run(|deeds| deeds.paste())
                on_refresh=refresh
            />
        }
    };
    view! {
        <DropZone
            folder=Signal::derive(move || state.folder_name())
            hands=hands
        >
            <PickerInputs
                pickers=pickers
                on_files=Callback::new(move |files| hands.run(|deeds| deeds.upload(files, None)))
            />
            <h1 class="visually-hidden">{title}</h1>
            <header class="files-head">
                <Way state=state />
                {move || hands.get().map(|deeds| deeds.tools())}
                {move || is_there.get().then(toolbar)}
            </header>
            <Body state=state kit=kit hands=hands pickers=pickers refresh=refresh />
            {move || hands.get().map(|deeds| deeds.dialogs())}
        </DropZone>
    }
}

/// The folder and the order follow the address.
fn state_of_address() -> State {
    let router = use_router();
    let folder = Memo::new(move |_| Path::folder(&router.path()).unwrap_or_else(FolderId::root));
    let order = Memo::new(move |_| {
        let sort = router.param(address::SORT);
        let direction = router.param(address::DIRECTION);
        address::parse_order(sort.as_deref(), direction.as_deref())
    });
    State::new(folder, order)
}

/// The way to the folder.
#[component]
fn Way(state: State) -> impl IntoView {
    let router = use_router();
    let steps = Signal::derive(move || {
        let crumbs = state.crumbs.read();
        let fence = fence().and_then(|fence| crumbs.iter().position(|crumb| crumb.id == fence));
        let step = |crumb: &portico_client::drive::model::Crumb| Step {
            name: if crumb.name.is_empty() {
                say(texts::TITLE).to_owned()
            } else {
                crumb.name.clone()
            },
            href: address::folder_path(&crumb.id).href(),
        };
        crumbs.iter().skip(fence.unwrap_or(0)).map(step).collect::<Vec<_>>()
    });
    let narrow = use_media(NARROW);
    let go = move |href: String| {
        if let Some(path) = Path::parse(&href) {
            router.go(&path.href());
        }
    };
    view! {
        <Breadcrumbs
            label=t(texts::BREADCRUMBS)
            more_label=t(texts::MORE_STEPS)
            steps=steps
            room=Signal::derive(move || if narrow.get() { 2 } else { 4 })
            on_go=go
        />
    }
}

/// The listing, or what stands in its place.
#[component]
fn Body(
    state: State,
    kit: Kit,
    hands: Hands,
    pickers: Pickers,
    refresh: Callback<()>,
) -> impl IntoView {
    let shown = Memo::new(move |_| match state.load.get() {
        Load::Ready | Load::Stale(_) if state.rows.read().is_empty() => Shown::Empty,
        Load::Ready | Load::Stale(_) => Shown::Rows,
        Load::Waiting => Shown::Waiting,
        Load::Failed(_) => Shown::Failed,
        Load::Gone => Shown::Gone,
    });
    let stale = move || match state.load.get() {
        Load::Stale(problem) => Some(view! { <Stale problem=problem on_retry=refresh /> }),
        Load::Waiting | Load::Ready | Load::Failed(_) | Load::Gone => None,
    };
    let body = move || match shown.get() {
        Shown::Rows => view! { <Content state=state kit=kit hands=hands /> }.into_any(),
        Shown::Empty => {
            let is_root = state.folder.get_untracked().is_root();
            view! { <Empty is_root=is_root pickers=pickers /> }.into_any()
        }
        Shown::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Shown::Gone => view! { <Gone /> }.into_any(),
        Shown::Failed => match state.load.get_untracked() {
            Load::Failed(problem) => {
                view! { <Failed problem=problem on_retry=refresh /> }.into_any()
            }
            Load::Waiting | Load::Ready | Load::Stale(_) | Load::Gone => ().into_any(),
        },
    };
    view! {
        {stale}
        {body}
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Waiting,
    Rows,
    Empty,
    Failed,
    Gone,
}
