//! The menu of the folder itself: on free space between and below its rows, and where it has none.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

use super::super::actions::{Action, Target, reason_text, refusal};
use super::super::state::{Load, Open};
use super::Scene;
use super::perform::Perform;
use super::tools::Tools;
use crate::i18n::t;
use crate::locales::{files as files_texts, listing as texts};
use crate::ui::{Anchor, ContextMenu, MenuItem, glyphs};

/// Where the folder itself is pointed at, and what of it is something else.
const SPACE: &str = ".drop-zone > .listing, .drop-zone > .look, .drop-zone > .empty";
const OTHERS: &str = ".row, .tile, a, button, input, .menu";
/// What the menu hangs on when a key asks for it.
const HEAD: &str = ".files-head";

/// Where the menu is open, and what it offers.
#[derive(Clone, Copy)]
pub struct Space {
    scene: Scene,
    perform: Perform,
    tools: Tools,
    at: RwSignal<Option<Anchor>>,
}

impl Space {
    /// For the view that is being built.
    #[must_use]
    pub fn new(scene: Scene, perform: Perform, tools: Tools) -> Self {
        let space = Self { scene, perform, tools, at: RwSignal::new(None) };
        let asked = window_event_listener(leptos::ev::contextmenu, move |event: MouseEvent| {
            let is_there =
                matches!(*scene.state.load.read_untracked(), Load::Ready | Load::Stale(_));
            if is_there && !event.default_prevented() && is_free(&event) {
                event.prevent_default();
                space.at.set(Some(Anchor::at_pointer(&event)));
            }
        });
        on_cleanup(move || asked.remove());
        space
    }

    /// Opens it by a key, while the keyboard is on no row.
    pub fn open(self) {
        if let Ok(Some(head)) = document().query_selector(HEAD) {
            self.at.set(Some(Anchor::below(&head, false)));
        }
    }

    /// The menu, while it is open.
    pub fn menu(self) -> AnyView {
        let items = Callback::new(move |()| self.items());
        view! { <ContextMenu label=t(texts::SPACE) at=self.at items=items /> }.into_any()
    }

    fn items(self) -> Vec<MenuItem> {
        let Self { scene, perform, tools, .. } = self;
        let (state, pickers) = (scene.state, scene.pickers);
        let here = Target { folders: 1, files: 0 };
        let change = refusal(Action::Rename, here, scene.can.get_untracked());
        let change = change.map(reason_text);
        let closed = scene.can.get_untracked().view_only.then_some(files_texts::VIEW_ONLY);
        let copied = scene.kit.clipboard.read_untracked().is_some();
        let paste = change.or((!copied).then_some(texts::NOTHING_COPIED));
        let is_empty = state.rows.read_untracked().is_empty();
        let select_all = move || state.select(|selection, rows| selection.select_all(rows));
        let new_folder = move || state.dialog.set(Some(Open::NewFolder));
        let mut items = vec![
            MenuItem::new(t(files_texts::NEW_FOLDER), new_folder)
                .with_glyph(glyphs::FOLDER_PLUS)
                .with_reason(change.map(t)),
            MenuItem::new(t(files_texts::UPLOAD_FILES), move || pickers.choose_files())
                .with_glyph(glyphs::UPLOAD)
                .with_reason(closed.map(t)),
            MenuItem::new(t(files_texts::UPLOAD_FOLDER), move || pickers.choose_folder())
                .with_glyph(glyphs::FOLDER_UP)
                .with_reason(closed.map(t)),
            MenuItem::new(t(files_texts::PASTE), move || perform.paste())
                .with_glyph(glyphs::CLIPBOARD_PASTE)
                .with_reason(paste.map(t)),
            MenuItem::new(t(files_texts::SELECT_ALL), select_all)
                .with_glyph(glyphs::CHECK)
                .with_reason(is_empty.then(|| t(texts::NOTHING_THERE)))
                .in_new_group(),
            MenuItem::new(t(files_texts::REFRESH), move || scene.data.refresh(state))
                .with_glyph(glyphs::REFRESH_CW),
        ];
        items.extend(tools.orders());
        items
    }
}

fn is_free(event: &MouseEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let within = |selector: &str| {
        target.as_ref().is_some_and(|it| it.closest(selector).is_ok_and(|it| it.is_some()))
    };
    within(SPACE) && !within(OTHERS)
}
