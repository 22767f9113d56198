//! What the palette and the sheet of keys know of the files view.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::Entry;

use super::super::state::Open;
use super::Scene;
use super::menus::Menus;
use super::new_file::NewFile;
use super::perform::Perform;
use super::tools::Tools;
use crate::i18n::t;
use crate::locales::{editor, files as texts, helm, listing as looks};
use crate::parts::clipboard::Transport;
use crate::parts::commands::{Command, Keys, Registered, use_commands};
use crate::ui::{MenuItem, glyphs};

/// Keys that walk, and those of what is shown over the listing.
const KEYS: &[Keys] = &[
    ("↑ ↓", helm::WALK),
    ("Shift+↑ Shift+↓", helm::EXTEND),
    ("Space", helm::TOGGLE),
    ("Esc", helm::NONE),
    ("Enter", helm::OPEN),
    ("Backspace", helm::UP),
    ("A…Z", helm::SEEK),
    ("Shift+F10", helm::MENU),
    ("← →", helm::NEIGHBORS),
    ("+ - 0", helm::ZOOM),
    ("Ctrl+S", editor::SAVE_KEY),
];

/// Registers for as long as the view lives.
pub fn register(scene: Scene, perform: Perform, menus: Menus, tools: Tools, new_file: NewFile) {
    let state = scene.state;
    let all = move |()| {
        let selected: Vec<Arc<Entry>> = untrack(|| state.selected());
        let mut commands: Vec<Command> = untrack(|| menus.menu(&selected))
            .into_iter()
            .zip(menus.keys(&selected))
            .map(|(item, keys)| Command { item, keys })
            .collect();
        let none = selected.is_empty();
        let command = |text, glyph, keys, deed: Callback<()>| {
            Command::new(MenuItem::new(t(text), deed).with_glyph(glyph)).with_keys(keys)
        };
        if !none {
            let (copied, cut) = (selected.clone(), selected);
            let copy = move |()| perform.remember(Transport::Copy, copied.clone());
            let take = move |()| perform.remember(Transport::Move, cut.clone());
            commands.push(command(helm::COPY, glyphs::COPY, "Ctrl+C", Callback::new(copy)));
            commands.push(command(helm::CUT, glyphs::SCISSORS, "Ctrl+X", Callback::new(take)));
        }
        let paste = Callback::new(move |()| perform.paste());
        if scene.kit.clipboard.read_untracked().is_some() {
            commands.push(command(helm::PASTE, glyphs::CLIPBOARD_PASTE, "Ctrl+V", paste));
        }
        let all = move |()| state.select(|selection, rows| selection.select_all(rows));
        commands.push(command(helm::ALL, glyphs::LIST, "Ctrl+A", Callback::new(all)));
        let plain = |text, glyph, deed: Callback<()>| {
            Command::new(MenuItem::new(t(text), deed).with_glyph(glyph))
        };
        let no = scene.can.get_untracked().view_only.then(|| t(texts::VIEW_ONLY));
        let changing = |command: Command| Command { item: command.item.with_reason(no), ..command };
        let new_folder = move |()| state.dialog.set(Some(Open::NewFolder));
        commands.extend([
            changing(plain(texts::NEW_FOLDER, glyphs::FOLDER_PLUS, Callback::new(new_folder))),
            changing(plain(
                texts::UPLOAD_FILES,
                glyphs::UPLOAD,
                Callback::new(move |()| scene.pickers.choose_files()),
            )),
            changing(plain(
                texts::UPLOAD_FOLDER,
                glyphs::FOLDER_UP,
                Callback::new(move |()| scene.pickers.choose_folder()),
            )),
            plain(
                texts::REFRESH,
                glyphs::REFRESH_CW,
                Callback::new(move |()| scene.data.refresh(state)),
            ),
            plain(looks::AS_GRID, glyphs::LAYOUT_GRID, Callback::new(move |()| tools.turn_grid())),
            plain(
                looks::COLUMNS_ITEM,
                glyphs::COLUMNS,
                Callback::new(move |()| tools.columns.open()),
            ),
        ]);
        let filter = Callback::new(move |()| tools.narrowing.open());
        commands.push(command(looks::FILTER_ITEM, glyphs::LIST_FILTER, "Ctrl+F", filter));
        commands.extend(new_file.commands());
        commands
    };
    use_commands().register(Registered {
        title: helm::FILES,
        commands: Callback::new(all),
        keys: KEYS,
    });
}
