//! Notes: notepads at the side, the lists of one as tiles, and a dialog that saves what is written by itself.

mod aside;
mod board;
mod card;
mod data;
mod drafts;
mod editor;
mod head;
mod pads;
mod place;
mod tile;

use leptos::prelude::*;
use portico_client::drive::model::notes::NotepadId;

use self::aside::load_aside;
use self::board::Tiles;
use self::data::Data;
pub use self::drafts::SORT as DRAFTS;
use self::editor::load_editor;
use self::head::Head;
use self::pads::Pads;
use self::place::{ADD, NEW, NOTE, Place, Writing};
use crate::i18n::t;
use crate::locales::notes as texts;
use crate::parts::ask::{Ask, Asking};
use crate::parts::later::later;
use crate::parts::load::Load;
use crate::parts::note_words::title_of;
use crate::parts::refusal::{failed, sentence};
use crate::routes::Show;
use crate::routes::router::{Router, use_router};
use crate::sheets::styled;
use crate::state::online::use_online;
use crate::state::title::use_title;
use crate::ui::{Button, ButtonKind, EmptyState, Icon, Skeleton, glyphs};

lazy_part! {
    /// Loads the view.
    pub fn load_notes(notes_view) -> Show {
        view
    }
}

lazy_part! {
    /// Loads what sends texts that this browser has kept, wherever somebody is.
    pub fn load_sender(notes_sender) -> fn() {
        || Data::of_page().flush()
    }
}

fn view() -> AnyView {
    styled("notes", || view! { <NotesView /> }.into_any())
}

/// What the parts of the view share.
#[derive(Clone, Copy)]
struct Scene {
    router: Router,
    data: Data,
    /// What the address asks for.
    place: Memo<Place>,
    /// The notepad that is shown, as soon as it is known.
    pad: Memo<Option<NotepadId>>,
    /// What a person is asked.
    ask: RwSignal<Option<Ask>>,
}

impl Scene {
    fn new() -> Self {
        let (router, data) = (use_router(), Data::of_page());
        let place = Memo::new(move |_| Place::of(router));
        let pad = Memo::new(move |_| match place.get() {
            Place::Pad(Some(id)) => Some(id),
            Place::Pad(None) => {
                data.pads.read().ready().and_then(|pads| pads.first().map(|pad| pad.id.clone()))
            }
            Place::Shelf(_) | Place::Search(_) => None,
        });
        Self { router, data, place, pad, ask: RwSignal::new(None) }
    }

    /// What the notepad that is shown is called.
    fn pad_name(self) -> Option<String> {
        let pad = self.pad.get()?;
        let pads = self.data.pads.read();
        pads.ready()?.iter().find(|it| it.id == pad).map(|it| it.name.clone())
    }
}

#[component]
fn NotesView() -> impl IntoView {
    let scene = Scene::new();
    let data = scene.data;
    use_title().set_view(move || scene.pad_name().unwrap_or_else(|| t(texts::TITLE)().to_owned()));
    data.refresh_pads();
    Effect::new(move |_| {
        if let Some(pad) = scene.pad.get() {
            data.show(pad);
        }
    });
    let online = use_online();
    Effect::new(move |_| {
        if online.get() {
            data.flush();
        }
    });
    // What changes within a kind of place is followed by who shows it.
    let kind = Memo::new(move |_| match scene.place.get() {
        Place::Pad(_) => Place::Pad(None),
        Place::Shelf(shelf) => Place::Shelf(shelf),
        Place::Search(_) => Place::Search(String::new()),
    });
    let body = move || match kind.get() {
        Place::Pad(_) => view! { <PadBody scene=scene /> }.into_any(),
        Place::Shelf(_) | Place::Search(_) => later(load_aside(), move |show| show(scene)),
    };
    // The dialog's code is fetched when the first note is opened, and stays while the view lives.
    let is_writing = Memo::new(move |before: Option<&bool>| {
        before.copied().unwrap_or(false) || Writing::of(scene.router).is_some()
    });
    let editing = move || is_writing.get().then(|| later(load_editor(), move |show| show(scene)));
    view! {
        <div class="files notes">
            <Head scene=scene />
            <div class="notes-body">
                <Pads scene=scene />
                <div class="notes-main">
                    <Unsent scene=scene />
                    {body}
                </div>
            </div>
            {editing}
            <Asking ask=scene.ask sentence=sentence />
        </div>
    }
}

/// What a notepad shows, whatever its state.
#[component]
fn PadBody(scene: Scene) -> impl IntoView {
    let data = scene.data;
    let stage = Memo::new(move |_| match &*data.pads.read() {
        Load::Ready(pads) if pads.is_empty() && scene.pad.read().is_none() => None,
        Load::Failed(problem) => Some(Load::Failed(problem.clone())),
        Load::Waiting if scene.pad.read().is_none() => Some(Load::Waiting),
        Load::Waiting | Load::Ready(_) => Some(data.board.read().stage()),
    });
    let again = Callback::new(move |()| {
        data.pads.set(Load::Waiting);
        data.board.set(Load::Waiting);
        data.refresh_pads();
        if let Some(pad) = scene.pad.get_untracked() {
            data.show(pad);
        }
    });
    move || match stage.get() {
        None => view! { <NoPads scene=scene /> }.into_any(),
        Some(Load::Waiting) => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Some(Load::Failed(problem)) => failed(texts::FAILED, &problem, again),
        Some(Load::Ready(())) => view! { <Tiles scene=scene /> }.into_any(),
    }
}

#[component]
fn NoPads(scene: Scene) -> impl IntoView {
    let new = move |()| pads::ask_new(scene);
    view! {
        <EmptyState
            glyph=glyphs::FILE_TEXT
            title=t(texts::NO_NOTEPADS)
            text=t(texts::NO_NOTEPADS_TEXT)
        >
            <Button kind=ButtonKind::Primary on_press=new>
                {t(texts::FIRST_NOTEPAD)}
            </Button>
        </EmptyState>
    }
}

/// Texts that this browser keeps and could not send.
#[component]
fn Unsent(scene: Scene) -> impl IntoView {
    let drafts = scene.data.unsent;
    let link = move |draft: drafts::Draft| {
        let href = match draft.note {
            Some(note) => scene.router.href_with(NOTE, Some(&note)),
            None => {
                let word = Some(draft.word.as_str()).filter(|word| !word.is_empty());
                let word = word.or(Some(drafts::OLD));
                scene.router.href_with_all(&[(ADD, Some(draft.list.as_str())), (NEW, word)])
            }
        };
        view! {
            <li>
                <a href=href>{texts::open_unsent(&title_of(&draft.text))}</a>
            </li>
        }
    };
    move || {
        let waiting = drafts.get();
        // The links stay on the page that is shown: the address is read again with it.
        let _ = (scene.router.path(), scene.router.query());
        (!waiting.is_empty()).then(|| {
            view! {
                <div class="banner banner-warning notes-unsent" role="status">
                    <Icon glyph=glyphs::TRIANGLE_ALERT />
                    <div class="banner-text">
                        <p>{texts::unsent(waiting.len() as u64)}</p>
                        <ul>{waiting.into_iter().map(link).collect_view()}</ul>
                    </div>
                </div>
            }
        })
    }
}
