//! What is done with entries: the view knows only this list, its code comes when the listing has been drawn.

mod all;
mod band;
mod columns;
mod data;
mod destination;
mod dialogs;
mod drag;
mod extra;
mod into_folder;
mod menus;
mod narrowing;
mod new_file;
mod over;
mod perform;
mod plan;
mod register;
mod rename_many;
mod rights;
mod side;
mod sorter;
mod space;
mod tools;
mod viewer;

use std::rc::Rc;
use std::sync::Arc;

use futures::future::join;
use leptos::ev::DragEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Entry, FolderId};
use portico_client::listing::sort::SortKey;

use super::actions::Can;
use super::appearance::Appearance;
use super::data::Data;
use super::keyboard::Command;
use super::state::State;
use super::toolbar::Pickers;
use crate::parts::kit::Kit;
use crate::parts::picked::Grabbed;
use crate::sheets::sheet;
use crate::ui::MenuItem;

/// Everything that a person can do in the view, beyond looking around.
pub trait Deeds {
    /// The menu for these entries.
    fn items(&self, entries: &[Arc<Entry>]) -> Vec<MenuItem>;
    /// Does what a key asks for with what is selected.
    fn command(&self, command: Command);
    /// Inserts what was copied or cut.
    fn paste(&self);
    /// Uploads into a folder; without one, into the one that is shown.
    fn upload(&self, grabbed: Grabbed, folder: Option<FolderId>);
    /// Rows of the view, or files of this computer, are dragged over it.
    fn drag(&self, step: DragStep, event: &DragEvent);
    /// The folder that is pointed at: its row, or a step of the way.
    fn folder_under(&self, event: &DragEvent) -> Option<FolderId>;
    /// The dialogs, one at a time, as the state asks for them.
    fn dialogs(&self) -> AnyView;
    /// The buttons for how the folder is looked at.
    fn tools(&self) -> AnyView;
    /// The bar for what is selected.
    fn bar(&self) -> AnyView;
    /// Sorts by a column, or the other way around, and remembers it for the folder.
    fn sort(&self, key: SortKey);
    /// The line that leaves rows out, while it is wanted.
    fn narrowing(&self) -> AnyView;
    /// What stands in the place of the rows when all of them are left out.
    fn nothing(&self) -> AnyView;
}

/// What becomes of something that is dragged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DragStep {
    /// A row is taken, and with it everything that is selected.
    Start,
    /// It is over the view.
    Over,
    /// It has left the view.
    Leave,
    /// It is let go over the view.
    Drop,
    /// It is let go, wherever.
    End,
}

/// What the deeds know of the view that they belong to.
#[derive(Clone, Copy)]
pub struct Scene {
    /// What the view shows.
    pub state: State,
    /// What the signed-in views share.
    pub kit: Kit,
    /// Reads folders.
    pub data: Data,
    /// Lets the person choose what is uploaded.
    pub pickers: Pickers,
    /// What the circumstances allow.
    pub can: Signal<Can>,
    /// How entries are drawn.
    pub appearance: Appearance,
}

/// Makes the deeds of a view; to be called with the view's owner.
type Make = fn(Scene) -> Rc<dyn Deeds>;

lazy_part! {
    /// Loads what is done in the files view.
    fn load_deeds(files_deeds) -> Make {
        all::make
    }
}

/// What is waiting for the deeds.
type Then = Box<dyn FnOnce(&dyn Deeds)>;

/// The deeds of a view, and the way to them while they are not there yet.
#[derive(Clone, Copy)]
pub struct Hands {
    scene: Scene,
    owner: StoredValue<Owner>,
    deeds: RwSignal<Option<Rc<dyn Deeds>>, LocalStorage>,
}

impl Hands {
    /// Of the view that is being built.
    #[must_use]
    pub fn new(scene: Scene) -> Self {
        Self {
            scene,
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            deeds: RwSignal::new_local(None),
        }
    }

    /// The deeds, when they are there; who asks is told when they come.
    #[must_use]
    pub fn get(self) -> Option<Rc<dyn Deeds>> {
        self.deeds.get()
    }

    /// Does something as soon as the deeds are there.
    pub fn run(self, deed: impl FnOnce(&dyn Deeds) + 'static) {
        match self.deeds.get_untracked() {
            Some(deeds) => deed(&*deeds),
            None => self.load(Box::new(deed)),
        }
    }

    /// Fetches the deeds before anybody needs them.
    pub fn fetch(self) {
        if self.deeds.read_untracked().is_none() {
            self.load(Box::new(|_| {}));
        }
    }

    fn load(self, then: Then) {
        spawn_local(async move {
            let (make, ()) = join(load_deeds(), sheet("extras")).await;
            // The view may be gone by now, or somebody else was quicker.
            let Some(deeds) = self.deeds.try_get_untracked() else { return };
            let deeds = deeds.unwrap_or_else(|| {
                let deeds = self.owner.get_value().with(|| make(self.scene));
                self.deeds.set(Some(Rc::clone(&deeds)));
                deeds
            });
            then(&*deeds);
        });
    }
}
