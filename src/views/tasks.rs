//! Tasks: projects at the side, lists with their tasks, a calendar, and a panel for the one that is open.

mod add;
mod aside;
mod calendar;
mod data;
mod draft;
mod dragged;
mod filter;
mod filters;
mod head;
mod lists;
mod office;
mod panel;
mod place;
mod quick;
mod row;
mod section;
mod side;
mod stages;
mod status;

use leptos::prelude::*;
use portico_client::drive::model::tasks::TaskId;

use self::aside::load_aside;
use self::calendar::load_calendar;
use self::data::Data;
use self::filter::Filter;
use self::filters::Filters;
use self::head::Head;
use self::lists::TaskLists;
use self::office::load_office;
use self::panel::load_panel;
use self::place::{Layout, Manage, Place, opened};
use self::side::Side;
use self::stages::load_stages;
use crate::i18n::say;
use crate::locales::tasks as texts;
use crate::parts::ask::{Ask, Asking};
use crate::parts::dragging::Dragging;
use crate::parts::later::later;
use crate::parts::refusal::sentence;
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
    /// How tasks are laid out.
    layout: Memo<Layout>,
    /// Whether the project that is shown may only be looked at, as far as its tasks tell.
    read_only: Memo<bool>,
    /// What is dragged, also from one part to another.
    drag: Dragging,
    /// What a person is asked.
    ask: RwSignal<Option<Ask>>,
}

impl Scene {
    fn new() -> Self {
        let (router, data) = (use_router(), Data::of_page());
        Self {
            router,
            data,
            place: Memo::new(move |_| Place::of(router)),
            filter: Memo::new(move |_| Filter::read(|name| router.param(name))),
            opened: Memo::new(move |_| opened(router)),
            layout: Memo::new(move |_| Layout::of(router)),
            read_only: Memo::new(move |_| {
                let lists = data.lists.read();
                let project = lists.ready().filter(|lists| lists.project.is_some());
                let mut tasks =
                    project.into_iter().flat_map(|it| &it.lists).flat_map(|it| &it.tasks);
                tasks.any(|task| !task.can_edit)
            }),
            drag: Dragging::new(),
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

/// What kind of place is shown; what changes within it is followed by who shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Lists,
    Stages,
    Calendar,
    Aside(Option<portico_client::drive::model::tasks::Shelf>),
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
        Place::Shelf(_) | Place::Search(_) => {}
    });
    let kind = Memo::new(move |_| match (&*scene.place.read(), scene.layout.get()) {
        (Place::All | Place::Project(_), Layout::Calendar) => Kind::Calendar,
        (Place::All | Place::Project(_), Layout::Stages) => Kind::Stages,
        (Place::All | Place::Project(_), Layout::List | Layout::Board) => Kind::Lists,
        (Place::Shelf(shelf), _) => Kind::Aside(Some(*shelf)),
        (Place::Search(_), _) => Kind::Aside(None),
    });
    let body = move || match kind.get() {
        Kind::Lists => view! {
            <Filters scene=scene />
            <TaskLists scene=scene />
        }
        .into_any(),
        Kind::Stages => view! {
            <Filters scene=scene />
            {later(load_stages(), move |show| show(scene, row::draw))}
        }
        .into_any(),
        Kind::Calendar => view! {
            <Filters scene=scene />
            {later(load_calendar(), move |show| show(scene))}
        }
        .into_any(),
        Kind::Aside(_) => later(load_aside(), move |show| show(scene)),
    };
    let panel = move || {
        let id = scene.opened.get()?;
        Some(later(load_panel(), move |show| show(scene, id.clone())))
    };
    let manage = Memo::new(move |_| Manage::of(scene.router));
    let office = move || {
        let what = manage.get()?;
        Some(later(load_office(), move |show| show(scene, what)))
    };
    view! {
        <div class="files notes">
            <Head scene=scene />
            <div class="notes-body tasks-body">
                <Side scene=scene />
                <div class="notes-main">{body}</div>
                {panel}
            </div>
            {office}
            <Asking ask=scene.ask sentence=sentence />
        </div>
    }
}
