//! The deeds, put together: menus, keys, the bar, the dialogs and uploads on the same handles.

use std::rc::Rc;
use std::sync::Arc;

use leptos::ev::DragEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Entry, FolderId};
use portico_client::listing::sort::SortKey;
use portico_client::listing::type_ahead::TypeAhead;

use super::super::actions::Action;
use super::super::keyboard::Command;
use super::super::state::bytes;
use super::band::Band;
use super::columns::ColumnChoice;
use super::data::Deed;
use super::dialogs::Dialogs;
use super::drag::Drag;
use super::menus::Menus;
use super::narrowing::Narrowing;
use super::new_file::NewFile;
use super::over::{Comparing, Editing};
use super::perform::Perform;
use super::plan::{PlanDialog, Plans};
use super::register::register;
use super::rename_many::RenameMany;
use super::rights;
use super::side::Side;
use super::sorter::Sorter;
use super::space::Space;
use super::tools::Tools;
use super::viewer::Viewer;
use super::{Deeds, DragStep, Scene};
use crate::i18n::{format, say};
use crate::locales::files as texts;
use crate::parts::clipboard::Transport;
use crate::parts::history::use_history;
use crate::parts::picked::{Chosen, Grabbed, choose_files};
use crate::parts::selection_bar::SelectionBar;
use crate::parts::share::{ShareHost, is_named};
use crate::state::toasts::use_toasts;
use crate::ui::MenuItem;

/// Makes the deeds of a view; its owner has to be the owner of the moment.
pub fn make(scene: Scene) -> Rc<dyn Deeds> {
    let perform = Perform {
        state: scene.state,
        kit: scene.kit,
        data: scene.data,
        deed: Deed::new(),
        toasts: use_toasts(),
        history: use_history(),
        renaming: RwSignal::new(None),
    };
    let drag = Drag::new(perform, scene.can);
    let side = Side::new(scene);
    let menus = Menus::new(perform, scene.can, side);
    rights::follow(scene.state, perform.deed);
    let tools = Tools {
        state: scene.state,
        appearance: scene.appearance,
        sorter: Sorter::new(scene.state),
        narrowing: Narrowing::new(scene.state),
        columns: ColumnChoice::new(scene.appearance),
        side,
    };
    let space = Space::new(scene, perform, tools);
    Band::follow(scene.state);
    let new_file = NewFile::new(perform, scene.can);
    register(scene, perform, menus, tools, new_file);
    let plans = Plans::new();
    scene.pickers.choose_by(Callback::new(move |()| choose(scene, perform, plans)));
    let typed = StoredValue::new(TypeAhead::default());
    Rc::new(All { perform, menus, drag, side, plans, tools, space, typed, new_file })
}

/// Lets a person choose files, if possible such that they can be found again after a reload.
fn choose(scene: Scene, perform: Perform, plans: Plans) {
    if is_closed(perform) {
        return;
    }
    let folder = scene.state.folder.get_untracked();
    spawn_local(async move {
        match choose_files().await {
            Chosen::Files(grabbed) => plans.begin(perform, grabbed, folder),
            Chosen::Nothing => {}
            Chosen::Elsewhere => scene.pickers.open_input(),
        }
    });
}

/// Whether nothing can be put into the folder that is shown, which is told.
fn is_closed(perform: Perform) -> bool {
    let is_closed = perform.state.view_only.get_untracked();
    if is_closed {
        perform.toasts.failed_text(say(texts::VIEW_ONLY));
    }
    is_closed
}

struct All {
    perform: Perform,
    menus: Menus,
    drag: Drag,
    plans: Plans,
    side: Side,
    tools: Tools,
    space: Space,
    typed: StoredValue<TypeAhead>,
    new_file: NewFile,
}

impl All {
    /// The keyboard goes to the next name that begins with what is typed.
    fn seek(&self, letter: char) {
        let state = self.perform.state;
        let rows = state.rows.get_untracked();
        let (names, current) = (rows.iter().map(|row| row.name.as_str()), state.current());
        let now = js_sys::Date::now();
        let found = self.typed.try_update_value(|typed| typed.press(letter, now, names, current));
        if let Some(Some(index)) = found {
            state.select_only(index);
            state.reveal(Some(index));
        }
    }
}

impl Deeds for All {
    fn items(&self, entries: &[Arc<Entry>]) -> Vec<MenuItem> {
        self.menus.menu(entries)
    }

    fn command(&self, command: Command) {
        let (perform, state) = (self.perform, self.perform.state);
        match command {
            Command::Rename => self.menus.pick(Action::Rename, state.selected()),
            Command::Trash => self.menus.pick(Action::Trash, state.selected()),
            Command::Copy => perform.remember(Transport::Copy, state.selected()),
            Command::Cut => perform.remember(Transport::Move, state.selected()),
            Command::Undo => perform.history.undo(),
            // What was cut stays where it is after all.
            Command::Clear => perform.kit.clipboard.set(None),
            Command::Seek(letter) => self.seek(letter),
            // The keyboard is on no row: it is the folder's own menu.
            Command::Menu => self.space.open(),
            // The listing moves around by itself, and the view goes up.
            Command::Go(_)
            | Command::Extend(_)
            | Command::Walk(_)
            | Command::Toggle
            | Command::SelectAll
            | Command::Open
            | Command::Up => {}
        }
    }

    fn paste(&self) {
        self.perform.paste();
    }

    fn upload(&self, grabbed: Grabbed, folder: Option<FolderId>) {
        if is_closed(self.perform) {
            return;
        }
        let here = || self.perform.state.folder.get_untracked();
        self.plans.begin(self.perform, grabbed, folder.unwrap_or_else(here));
    }

    fn drag(&self, step: DragStep, event: &DragEvent) {
        match step {
            DragStep::Start => self.drag.start(event),
            DragStep::Over => self.drag.over(event),
            DragStep::Leave => self.drag.leave(),
            DragStep::Drop => self.drag.drop(event),
            DragStep::End => self.drag.end(),
        }
    }

    fn folder_under(&self, event: &DragEvent) -> Option<FolderId> {
        self.drag.folder_under(event)
    }

    fn dialogs(&self) -> AnyView {
        let (perform, side, plans) = (self.perform, self.side, self.plans);
        let find = move |ids: Vec<String>| -> Vec<Arc<Entry>> {
            let rows = perform.state.base.read();
            rows.iter().filter(|row| is_named(&row.id, &ids)).cloned().collect()
        };
        let changed = move |()| perform.kit.touch(&perform.state.folder.get_untracked());
        view! {
            {side.panel()}
            {self.space.menu()}
            {self.tools.columns.dialog()}
            <Viewer perform=perform />
            <Editing perform=perform />
            <Comparing perform=perform />
            <Dialogs perform=perform />
            <RenameMany perform=perform />
            <PlanDialog plans=plans perform=perform />
            <ShareHost find=find on_change=changed />
        }
        .into_any()
    }

    fn tools(&self) -> AnyView {
        view! {
            {self.new_file.button()}
            {self.tools.buttons()}
        }
        .into_any()
    }

    fn sort(&self, key: SortKey) {
        self.tools.sorter.click(key);
    }

    fn narrowing(&self) -> AnyView {
        self.tools.narrowing.line()
    }

    fn nothing(&self) -> AnyView {
        self.tools.narrowing.nothing()
    }

    fn bar(&self) -> AnyView {
        let (state, menus) = (self.perform.state, self.menus);
        let summary = Signal::derive(move || {
            let selected = state.selected();
            match bytes(&selected) {
                0 => texts::selected(selected.len() as u64),
                size => texts::selected_size(selected.len() as u64, &format::size(size)),
            }
        });
        let items = Signal::derive(move || menus.items(&state.selected()));
        let clear = move |()| state.select(|selection, _| selection.clear());
        view! { <SelectionBar summary=summary items=items on_clear=clear /> }.into_any()
    }
}
