//! Entries written into a folder of this computer, without an archive around them.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::Entry;

use super::perform::Perform;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::download as texts;
use crate::parts::local_folder::{ChosenFolder, can_choose_folder, choose_folder};
use crate::ui::{MenuItem, glyphs};

/// The offer.
#[must_use]
pub fn item(perform: Perform, entries: &[Arc<Entry>]) -> MenuItem {
    let entries = entries.to_vec();
    let reason = (!can_choose_folder()).then(|| t(texts::NO_FOLDERS));
    MenuItem::new(t(texts::INTO_FOLDER), move || begin(perform, entries.clone()))
        .with_glyph(glyphs::FOLDER_INPUT)
        .with_reason(reason)
}

fn begin(perform: Perform, entries: Vec<Arc<Entry>>) {
    let folder = perform.state.folder.get_untracked();
    spawn_local(async move {
        let local = match choose_folder().await {
            ChosenFolder::Folder(local) => local,
            ChosenFolder::Nothing => return,
            ChosenFolder::Refused => {
                perform.toasts.failed_text(say(texts::REFUSED));
                return;
            }
        };
        match perform.deed.download_into(perform.kit.drive(), local, &entries, &folder).await {
            Ok(None) => {}
            Ok(Some((count, problem))) => {
                perform.toasts.failed_text(texts::missed(count, &error_text::sentence(&problem)));
            }
            Err(problem) => perform.toasts.failed(&problem),
        }
    });
}
