//! How much room old versions take: the vendor tells it of one file at a time.

use std::collections::HashMap;

use futures::future::{AbortHandle, abortable, join_all};
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::FileId;
use portico_client::problem::Problem;

use super::Explorer;

/// How many files are asked for at a time.
const AT_ONCE: usize = 4;

/// The old versions of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Old {
    /// So many, of so many bytes together.
    Known {
        /// How many.
        count: u64,
        /// Bytes.
        bytes: u64,
    },
    /// Nobody can tell.
    Unknown(Problem),
}

/// The old versions of all files that have some, as far as they were asked for.
#[derive(Clone, Copy)]
pub struct Olds {
    under_way: StoredValue<Option<AbortHandle>>,
    /// By the places of the files.
    pub known: RwSignal<HashMap<usize, Old>>,
}

impl Olds {
    pub(super) fn new() -> Self {
        Self { under_way: StoredValue::new(None), known: RwSignal::new(HashMap::new()) }
    }

    pub(super) fn clear(self) {
        self.stop();
        self.known.set(HashMap::new());
    }

    fn stop(self) {
        if let Some(handle) = self.under_way.get_value() {
            handle.abort();
        }
    }
}

impl Explorer {
    /// What is known of old versions.
    #[must_use]
    pub fn olds(self) -> Olds {
        self.olds
    }

    /// Asks for the old versions of files, unless they are known.
    pub fn weigh(self, files: Vec<usize>) {
        self.olds.stop();
        let (ask, handle) = abortable(self.ask_all(files));
        self.olds.under_way.set_value(Some(handle));
        // What was stopped is begun again by whoever comes back.
        spawn_local(async move {
            let _ = ask.await;
        });
    }

    /// Asks no further.
    pub fn stop_weighing(self) {
        self.olds.stop();
    }

    async fn ask_all(self, files: Vec<usize>) {
        let known = self.olds.known;
        let is_open =
            |at: &usize| !matches!(known.read_untracked().get(at), Some(Old::Known { .. }));
        let open: Vec<usize> = files.into_iter().filter(is_open).collect();
        let inspection = self.inspection.get_value();
        for some in open.chunks(AT_ONCE) {
            let id = |at: &usize| self.ask_once(|it| it.get_file(*at).map(|file| file.id.clone()));
            let ids: Vec<FileId> = some.iter().filter_map(id).collect();
            // Everything is looked at anew.
            if ids.len() < some.len() {
                return;
            }
            let answers = join_all(ids.iter().map(|id| inspection.versions(id))).await;
            known.update(|known| {
                for (at, answer) in some.iter().zip(answers) {
                    known.insert(
                        *at,
                        match answer {
                            // The newest comes first, and is the file itself.
                            Ok(versions) => Old::Known {
                                count: versions.len().saturating_sub(1) as u64,
                                bytes: versions.iter().skip(1).map(|version| version.size).sum(),
                            },
                            Err(problem) => Old::Unknown(problem),
                        },
                    );
                }
            });
        }
    }
}
