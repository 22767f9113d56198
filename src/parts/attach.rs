//! A file of this computer that is uploaded to be hung on something: what waits for it learns which file it has become.

use std::cell::RefCell;
use std::sync::Arc;

use futures::channel::oneshot;
use leptos::task::spawn_local;
use portico_client::drive::model::{Entry, EntryId, FileId, FolderId};
use portico_client::problem::{Details, Problem};
use portico_client::transfer::survey::Planned;
use portico_client::transfer::{
    Decision, Direction, Picked, TransferId, TransferItem, TransferState, Transfers,
};

use super::kit::{Kit, use_kit};
use super::picked::Grabbed;
use super::work::use_work;
use crate::locales::aside as texts;
use crate::state::lazy::LazyState;
use crate::state::toasts::Toasts;

/// What is done with a file that was chosen, with its name. No `Callback`: an upload outlives who asked for it.
pub type OnPick = Arc<dyn Fn(FileId, String) + Send + Sync>;

/// What is to be uploaded, and what waits for it.
pub struct Wanted {
    /// Where it goes.
    pub folder: FolderId,
    /// What it is.
    pub grabbed: Grabbed,
    /// What is done with it then.
    pub on_pick: OnPick,
    /// Things that outlive who asked.
    pub lazy: LazyState,
    /// Where it is told.
    pub toasts: Toasts,
}

lazy_part! {
    /// Loads what uploads.
    pub fn load_attach(attach_upload) -> fn(Wanted) {
        begin
    }
}

fn begin(wanted: Wanted) {
    let Wanted { folder, grabbed, on_pick, lazy, toasts } = wanted;
    let (work, kit) = lazy.with(|| (use_work(), use_kit()));
    let transfers = work.transfers();
    spawn_local(async move {
        for pick in grabbed.read().await {
            let Picked::File { source, .. } = &pick else { continue };
            let (name, size) = (source.name(), source.size());
            toasts.done(texts::uploading(&name));
            let file = async {
                let before = list(kit, &folder).await?;
                if !arrives(&transfers, &folder, pick).await {
                    return Ok(None);
                }
                let after = list(kit, &folder).await?;
                Ok::<_, Problem>(newcomer(&before, after, &name, size))
            };
            match file.await {
                Ok(Some((file, name))) => on_pick(file, name),
                Ok(None) => toasts.failed_text(texts::not_uploaded(&name)),
                Err(problem) => toasts.failed(&problem),
            }
        }
    });
}

async fn list(kit: Kit, folder: &FolderId) -> Result<Vec<Entry>, Problem> {
    let drive = kit.drive();
    let files = drive.files().ok_or_else(|| Problem::Forbidden(Details::default()))?;
    Ok(files.list(folder).await?.entries)
}

/// Uploads it and waits for the end; false when it does not arrive. A name that is taken gets a number.
async fn arrives(transfers: &Transfers, folder: &FolderId, pick: Picked) -> bool {
    let known: Vec<TransferId> = transfers.items().into_iter().map(|item| item.id).collect();
    transfers.upload_planned(folder, vec![Planned { pick, decision: Some(Decision::KeepBoth) }]);
    let (done, waiting) = oneshot::channel::<bool>();
    let done = RefCell::new(Some(done));
    let (source, folder) = (transfers.clone(), folder.clone());
    let ended = move || {
        let is_it = |item: &TransferItem| {
            item.direction == Direction::Upload
                && item.folder == folder
                && !known.contains(&item.id)
        };
        match source.items().into_iter().find(is_it)?.state {
            TransferState::Done => Some(true),
            TransferState::Failed(_) | TransferState::Canceled => Some(false),
            TransferState::Waiting
            | TransferState::Running
            | TransferState::Finishing
            | TransferState::Paused
            | TransferState::WaitingForConnection
            | TransferState::Retrying { .. }
            | TransferState::NeedsFile
            | TransferState::NeedsAccess
            | TransferState::NeedsDecision => None,
        }
    };
    let subscription = transfers.on_change(Box::new(move |_| {
        if let Some(ended) = ended()
            && let Some(done) = done.borrow_mut().take()
        {
            // Nobody but the one below waits for it.
            let _ = done.send(ended);
        }
    }));
    let arrived = waiting.await.unwrap_or(false);
    drop(subscription);
    arrived
}

/// The file that was not there before.
fn newcomer(
    before: &[Entry],
    after: Vec<Entry>,
    name: &str,
    size: u64,
) -> Option<(FileId, String)> {
    let is_new = |entry: &Entry| !before.iter().any(|known| known.id == entry.id);
    let new: Vec<Entry> = after.into_iter().filter(|it| !it.is_folder() && is_new(it)).collect();
    let found = new.iter().find(|it| it.name == name);
    let found = found.or_else(|| new.iter().find(|it| it.size() == Some(size)))?;
    match &found.id {
        EntryId::File(id) => Some((id.clone(), found.name.clone())),
        EntryId::Folder(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use portico_client::drive::model::{Access, EntryKind, UnixTime};

    use super::*;

    fn file(id: &str, name: &str, size: u64) -> Entry {
        Entry {
            id: EntryId::File(FileId::new(id)),
            name: name.to_owned(),
            modified: UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::File { size, md5: None, version: 1 },
        }
    }

    #[test]
    fn the_file_that_was_not_there_before_is_the_one_that_was_uploaded() {
        let before = [file("1", "a.txt", 5)];
        let after = |more: Vec<Entry>| before.iter().cloned().chain(more).collect::<Vec<_>>();
        let found = |more| newcomer(&before, after(more), "a.txt", 7).map(|it| it.1);
        assert_eq!(found(vec![]), None);
        let other = file("3", "b.txt", 1);
        assert_eq!(
            found(vec![other.clone(), file("2", "a (1).txt", 7)]),
            Some("a (1).txt".to_owned())
        );
        assert_eq!(found(vec![other]), None);
    }
}
