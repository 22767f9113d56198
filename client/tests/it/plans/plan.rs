//! What a plan is: files, a storm, and one thing that happens besides.

use portico_client::blob::BlobError;
use portico_client::problem::Problem;
use portico_client::transfer::TransferState;

use crate::support::noise;

/// A file of a plan.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) folders: &'static [&'static str],
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl File {
    /// Its way from the target folder.
    pub(crate) fn path(&self) -> String {
        [self.folders, &[self.name.as_str()]].concat().join("/")
    }
}

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.path(), self.bytes.len())
    }
}

/// What happens besides the storm; a number is that of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mishap {
    None,
    /// The target is deleted by somebody else.
    TargetDeleted(usize),
    /// A folder that the upload made is deleted by somebody else.
    FolderDeleted(usize),
    /// The storage is full for some time, or for ever.
    Full {
        from: usize,
        to: usize,
    },
    /// The first file can be read so many times; then a person has it again, or has not.
    Source {
        good_for: u32,
        then: BlobError,
        comes_again: bool,
    },
    /// The page is closed in between, and the files are chosen again.
    Reload(usize),
    /// The person stops everything and goes on.
    Pause(usize),
}

/// What happens in one plan.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) files: Vec<File>,
    pub(crate) has_empty_folder: bool,
    pub(crate) mishap: Mishap,
}

impl Plan {
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = fastrand::Rng::with_seed(seed);
        let ways: [&[&str]; 4] = [&[], &[], &["a"], &["a", "b"]];
        let sizes = [0, 1, 50, 100, 101, 250, 450, 999, 2_000];
        let files = (0..dice.usize(1..=4)).map(|at| File {
            folders: ways[dice.usize(0..ways.len())],
            name: format!("file {at}.bin"),
            bytes: noise(seed * 10 + at as u64, sizes[dice.usize(0..sizes.len())]),
        });
        let files: Vec<_> = files.collect();
        let when = dice.usize(1..30);
        let mishap = match dice.u32(0..14) {
            0 => Mishap::TargetDeleted(when),
            1 => Mishap::FolderDeleted(when),
            2 => Mishap::Full { from: when, to: when + dice.usize(1..20) },
            3 => Mishap::Full { from: when, to: usize::MAX },
            4 | 5 => Mishap::Source {
                good_for: dice.u32(0..6),
                then: if dice.bool() { BlobError::Changed } else { BlobError::Unreadable },
                comes_again: dice.bool(),
            },
            6 | 7 => Mishap::Reload(when),
            8 => Mishap::Pause(when),
            _ => Mishap::None,
        };
        let has_empty_folder = mishap == Mishap::None && dice.u32(0..4) == 0;
        Self { seed, files, has_empty_folder, mishap }
    }

    /// True when it ends with this problem, whatever a person does.
    pub(crate) fn ends_with(&self, problem: &Problem) -> bool {
        match (&self.mishap, problem) {
            (Mishap::TargetDeleted(_), Problem::NotFound(_))
            | (Mishap::Full { to: usize::MAX, .. }, Problem::StorageFull) => true,
            (Mishap::Source { then, comes_again: false, .. }, problem) => match then {
                BlobError::Changed => *problem == Problem::SourceChanged,
                BlobError::Unreadable => *problem == Problem::SourceUnreadable,
            },
            _ => false,
        }
    }

    /// True when an upload may have stopped with this problem; then a person tries again.
    pub(crate) fn may_stop_with(&self, problem: &Problem) -> bool {
        match problem {
            // The server, or something before it, kept failing; or it kept lying.
            Problem::ServerFailed(_) | Problem::BadAnswer(_) | Problem::NotVerified => true,
            Problem::Refused(details) => details.message.is_empty(),
            Problem::NotFound(_) => {
                matches!(self.mishap, Mishap::TargetDeleted(_) | Mishap::FolderDeleted(_))
            }
            Problem::StorageFull => matches!(self.mishap, Mishap::Full { .. }),
            Problem::SourceChanged | Problem::SourceUnreadable => {
                matches!(self.mishap, Mishap::Source { .. })
            }
            _ => false,
        }
    }
}

/// True when nothing happens any more unless a person does something.
pub(crate) fn stands_still(state: &TransferState) -> bool {
    matches!(
        state,
        TransferState::Done
            | TransferState::Failed(_)
            | TransferState::Canceled
            | TransferState::Paused
            | TransferState::NeedsFile
            | TransferState::NeedsDecision
    )
}
