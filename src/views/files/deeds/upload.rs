//! From what a person chose, dropped or inserted to uploads into a folder.

use leptos::task::spawn_local;

use portico_client::drive::model::FolderId;

use super::perform::Perform;
use crate::i18n::say;
use crate::locales::files as texts;
use crate::parts::picked::Grabbed;

/// Uploads what was grabbed into a folder.
pub fn upload(perform: Perform, grabbed: Grabbed, folder: FolderId) {
    spawn_local(async move {
        let picked = grabbed.read().await;
        if picked.is_empty() {
            perform.toasts.failed_text(say(texts::DROP_FAILED));
        } else {
            perform.deed.upload(&folder, picked);
        }
    });
}
