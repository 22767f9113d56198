//! New files: texts, which are edited at once, and documents for other programs.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Blank, Entry, EntryId, FolderId};

use super::super::actions::{Can, Reason, reason_text};
use super::over::edit_href;
use super::perform::Perform;
use crate::i18n::{Text, say, t};
use crate::locales::editor as texts;
use crate::parts::commands::Command;
use crate::parts::lately::{Deed, Lately, use_lately};
use crate::routes::router::{Router, use_router};
use crate::ui::{Glyph, MenuButton, MenuItem, glyphs};

/// What can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A text under this name.
    Text(Text),
    /// A document for another program.
    Blank(Blank),
}

const KINDS: [(Kind, Text, Glyph); 6] = [
    (Kind::Text(texts::UNTITLED_TEXT), texts::NEW_TEXT, glyphs::FILE_TEXT),
    (Kind::Text(texts::UNTITLED_MARKDOWN), texts::NEW_MARKDOWN, glyphs::FILE_TEXT),
    (Kind::Text(texts::UNTITLED_TABLE), texts::NEW_TABLE, glyphs::FILE_SPREADSHEET),
    (Kind::Blank(Blank::Document), texts::NEW_DOCUMENT, glyphs::FILE_TEXT),
    (Kind::Blank(Blank::Table), texts::NEW_SHEET, glyphs::FILE_SPREADSHEET),
    (Kind::Blank(Blank::Slides), texts::NEW_SLIDES, glyphs::FILE_TEXT),
];

/// Makes them in the folder that is shown.
#[derive(Clone, Copy)]
pub struct NewFile {
    perform: Perform,
    can: Signal<Can>,
    router: Router,
    lately: Lately,
}

impl NewFile {
    /// For the view that is being built.
    #[must_use]
    pub fn new(perform: Perform, can: Signal<Can>) -> Self {
        Self { perform, can, router: use_router(), lately: use_lately() }
    }

    /// The button with the menu of what can be made.
    pub fn button(self) -> AnyView {
        let items = Callback::new(move |()| {
            let mut items = Vec::new();
            for (kind, text, glyph) in KINDS {
                let item = self.item(kind, t(text), glyph);
                items.push(match kind {
                    Kind::Blank(Blank::Document) => {
                        item.in_new_group().with_heading(t(texts::FOR_OTHERS))
                    }
                    Kind::Text(_) | Kind::Blank(Blank::Table | Blank::Slides) => item,
                });
            }
            items
        });
        view! { <MenuButton label=t(texts::NEW_FILE) glyph=glyphs::PLUS items=items /> }.into_any()
    }

    /// The same for the palette.
    #[must_use]
    pub fn commands(self) -> Vec<Command> {
        let command = |(kind, text, glyph): (Kind, Text, Glyph)| {
            Command::new(self.item(kind, texts::new(say(text)), glyph))
        };
        KINDS.into_iter().map(command).collect()
    }

    fn item(self, kind: Kind, label: impl Into<TextProp>, glyph: Glyph) -> MenuItem {
        let Can { change, online, view_only } = self.can.get_untracked();
        let reason = match (change, view_only) {
            (false, _) => Some(Reason::NotOffered),
            (true, true) => Some(Reason::ViewOnly),
            (true, false) => (!online).then_some(Reason::Offline),
        };
        MenuItem::new(label, move || self.make(kind))
            .with_glyph(glyph)
            .with_reason(reason.map(|reason| t(reason_text(reason))))
    }

    fn make(self, kind: Kind) {
        let perform = self.perform;
        let folder = perform.state.folder.get_untracked();
        spawn_local(async move {
            let answer = match kind {
                Kind::Text(name) => {
                    perform.deed.create_text(perform.kit, folder.clone(), say(name)).await
                }
                Kind::Blank(blank) => perform.deed.create_blank(folder.clone(), blank).await,
            };
            match answer {
                Ok(entry) => self.show(kind, entry, &folder),
                Err(problem) => perform.toasts.failed(&problem),
            }
        });
    }

    /// It is shown in its folder, and a text is edited at once.
    fn show(self, kind: Kind, entry: Entry, folder: &FolderId) {
        let perform = self.perform;
        self.lately.touched(&entry, folder, Deed::Edited);
        let is_here = perform.state.folder.try_get_untracked().as_ref() == Some(folder);
        if !is_here {
            perform.kit.touch(folder);
            perform.toasts.done(texts::made(&entry.name));
            return;
        }
        let id = entry.id.clone();
        let name = entry.name.clone();
        perform.show_entry(entry);
        match (kind, id) {
            (Kind::Text(_), EntryId::File(file)) => {
                self.router.go(&edit_href(self.router, &file));
            }
            (Kind::Text(_) | Kind::Blank(_), _) => perform.toasts.done(texts::made(&name)),
        }
    }
}
