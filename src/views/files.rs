//! The files view: a folder's content and everything that can be done with it.

mod actions;
mod appearance;
mod body;
mod columns;
mod content;
mod data;
mod deeds;
mod details;
mod drop_zone;
mod handle;
mod keyboard;
mod keys;
mod listing;
mod order;
mod pending;
mod row;
mod rows;
mod scroll;
mod state;
mod toolbar;
mod way;

use leptos::prelude::*;
use portico_client::drive::model::FolderId;

use self::actions::{Action, Can, reason_text};
use self::appearance::Appearance;
use self::body::{Empty, Failed, Gone, Stale};
use self::content::Content;
use self::data::Data;
use self::deeds::{Deeds, Hands, Scene};
use self::drop_zone::DropZone;
use self::order::order_of;
use self::state::{Load, Open, State};
use self::toolbar::{PickerInputs, Pickers, Toolbar};
use self::way::Way;
use crate::i18n::{say, t};
use crate::locales::files as texts;
use crate::parts::folder_address as address;
use crate::parts::kit::{Kit, use_kit};
use crate::routes::Show;
use crate::routes::path::Path;
use crate::routes::router::use_router;
use crate::state::calm::use_calm;
use crate::state::online::use_online;
use crate::state::title::use_title;
use crate::ui::Skeleton;

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
    let can = Signal::derive(move || Can {
        change: data.can_change(),
        online: online.get(),
        view_only: state.view_only.get(),
    });
    let pickers = Pickers::new();
    let appearance = Appearance::load();
    let hands = Hands::new(Scene { state, kit, data, pickers, can, appearance });
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
                view_only=state.view_only
                on_new_folder=move |()| hands.run(move |_| state.dialog.set(Some(Open::NewFolder)))
                on_paste=move |()| hands.run(|deeds| deeds.paste())
                on_refresh=refresh
            />
        }
    };
    let part =
        move |part: fn(&dyn Deeds) -> AnyView| move || hands.get().map(|deeds| part(&*deeds));
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
                {part(|deeds| deeds.tools())}
                {move || is_there.get().then(toolbar)}
            </header>
            {part(|deeds| deeds.narrowing())}
            <Body
                state=state
                kit=kit
                hands=hands
                pickers=pickers
                appearance=appearance
                refresh=refresh
            />
            {part(|deeds| deeds.dialogs())}
        </DropZone>
    }
}

/// The folder and the order follow the address.
fn state_of_address() -> State {
    let router = use_router();
    let folder = Memo::new(move |_| Path::folder(&router.path()).unwrap_or_else(FolderId::root));
    let here = Memo::new(move |_| {
        router.track();
        router.href_with(address::VIEW, None)
    });
    State::new(folder, order_of(router, folder), here)
}

/// The listing, or what stands in its place.
#[component]
fn Body(
    state: State,
    kit: Kit,
    hands: Hands,
    pickers: Pickers,
    appearance: Appearance,
    refresh: Callback<()>,
) -> impl IntoView {
    let router = use_router();
    let asks = move || address::NARROWING.iter().any(|name| router.param(name).is_some());
    let shown = Memo::new(move |_| match state.load.get() {
        // What leaves rows out is on its way.
        Load::Ready | Load::Stale(_) if hands.get().is_none() && asks() => Shown::Waiting,
        Load::Ready | Load::Stale(_) if !state.rows.read().is_empty() => Shown::Rows,
        Load::Ready | Load::Stale(_)
            if state.narrow.read().is_some() && !state.base.read().is_empty() =>
        {
            Shown::Nothing
        }
        Load::Ready | Load::Stale(_) => Shown::Empty,
        Load::Waiting => Shown::Waiting,
        Load::Failed(_) => Shown::Failed,
        Load::Gone => Shown::Gone,
    });
    let stale = move || match state.load.get() {
        Load::Stale(problem) => Some(view! { <Stale problem=problem on_retry=refresh /> }),
        Load::Waiting | Load::Ready | Load::Failed(_) | Load::Gone => None,
    };
    let body = move || match shown.get() {
        Shown::Rows => {
            view! { <Content state=state kit=kit hands=hands appearance=appearance /> }.into_any()
        }
        Shown::Nothing => hands.get().map(|deeds| deeds.nothing()).into_any(),
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
    Nothing,
    Empty,
    Failed,
    Gone,
}
