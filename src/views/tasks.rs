//! Tasks: projects at the side, lists with their tasks, and a panel for the one that is open.

mod data;
mod filter;
mod filters;
mod found;
mod head;
mod lists;
mod panel;
mod place;
mod quick;
mod row;
mod section;
mod shelf;
mod side;

use leptos::prelude::*;
use portico_client::drive::model::tasks::TaskId;

use self::data::Data;
use self::filter::Filter;
use self::filters::Filters;
use self::found::Found;
use self::head::Head;
use self::lists::TaskLists;
use self::panel::Panel;
use self::place::{BOARD, Place, VIEW, opened};
use self::shelf::Shelved;
use self::side::Side;
use crate::i18n::say;
use crate::locales::tasks as texts;
use crate::parts::ask::{Ask, Asking};
use crate::parts::load::Load;
use crate::routes::Show;
use crate::routes::router::{Router, use_router};
use crate::sheets::styled;
use crate::state::title::use_title;

lazy_part! {
    /// Loads the view.
    pub fn load_tasks(tasks_view) -> Show {
        view
    }
}

fn view() -> AnyView {
    styled("tasks", || view! { <TasksView /> }.into_any())
}

/// What the parts of the view share.
#[derive(Clone, Copy)]
struct Scene {
    router: Router,
    data: Data,
    /// What the address asks for.
    place: Memo<Place>,
    /// Which tasks are shown.
    filter: Memo<Filter>,
    /// The task that the address opens.
    opened: Memo<Option<TaskId>>,
    /// Whether lists stand beside each other.
    is_board: Memo<bool>,
    /// What a person is asked.
    ask: RwSignal<Option<Ask>>,
}

impl Scene {
    fn new() -> Self {
        let router = use_router();
        Self {
            router,
            data: Data::of_page(),
            place: Memo::new(move |_| Place::of(router)),
            filter: Memo::new(move |_| Filter::read(|name| router.param(name))),
            opened: Memo::new(move |_| opened(router)),
            is_board: Memo::new(move |_| router.param(VIEW).as_deref() == Some(BOARD)),
            ask: RwSignal::new(None),
        }
    }

    /// What the project that is shown is called.
    fn project_name(self) -> Option<String> {
        let place = self.place.read();
        let id = place.project()?;
        let projects = self.data.projects.read();
        let mut all = projects.ready()?.iter().flat_map(|list| &list.projects);
        all.find(|project| project.id == *id).map(|project| project.name.clone())
    }
}

#[component]
fn TasksView() -> impl IntoView {
    let scene = Scene::new();
    let data = scene.data;
    use_title()
        .set_view(move || scene.project_name().unwrap_or_else(|| say(texts::TITLE).to_owned()));
    data.refresh_projects();
    data.refresh_tags();
    Effect::new(move |_| match scene.place.get() {
        Place::All => data.show(None),
        Place::Project(id) => data.show(Some(id)),
        Place::Shelf(shelf) => {
            data.shelf.set(Load::Waiting);
            data.look(shelf);
        }
        Place::Search(words) => data.search(words),
    });
    let body = move || match scene.place.get() {
        Place::All | Place::Project(_) => view! {
            <Filters scene=scene />
            <TaskLists scene=scene />
        }
        .into_any(),
        Place::Shelf(shelf) => view! { <Shelved scene=scene shelf=shelf /> }.into_any(),
        Place::Search(_) => view! { <Found scene=scene /> }.into_any(),
    };
    let panel = move || scene.opened.get().map(|id| view! { <Panel scene=scene id=id /> });
    view! {
        <div class="files notes">
            <Head scene=scene />
            <div class="notes-body tasks-body">
                <Side scene=scene />
                <div class="notes-main">{body}</div>
                {panel}
            </div>
            <Asking ask=scene.ask />
        </div>
    }
}
