//! Nouns of sharing: with whom a folder is shared, and the links by which others reach an entry.

use super::{Access, Crumb, Entry, EntryId, FileId, FolderId, SharingId, UnixTime};
use crate::drive::day::Day;

/// What somebody may do in a folder that is shared with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ShareRight {
    /// Look and download.
    View,
    /// Change whatever is in it.
    Edit,
}

/// Somebody with whom a folder is shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Which share.
    pub id: SharingId,
    /// What they are called.
    pub person: String,
    /// Under which name a folder is shared with them; empty where the vendor does not say it.
    pub login: String,
    /// What they may do.
    pub right: ShareRight,
}

/// A folder around an entry, and with whom it is shared: they have the entry as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outer {
    /// Which folder.
    pub folder: FolderId,
    /// Its name.
    pub name: String,
    /// With whom it is shared.
    pub shares: Vec<Share>,
}

/// How sharing with somebody went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shared {
    /// It is shared.
    Made(Share),
    /// Nobody is called so.
    UnknownPerson,
    /// It was before.
    Already,
    /// It is the person themselves.
    Yourself,
}

/// Somebody who shares folders with the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sharer {
    /// Asks for what they share.
    pub id: SharingId,
    /// What they are called.
    pub name: String,
}

/// A folder of somebody else's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedFolder {
    /// Which folder.
    pub id: FolderId,
    /// Its name.
    pub name: String,
    /// Which share, to leave it.
    pub share: Option<SharingId>,
    /// What may be done in it.
    pub right: ShareRight,
    /// When it last changed.
    pub modified: UnixTime,
}

/// What those may do in a folder who come without an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GuestRights {
    /// See what is in it.
    pub see: bool,
    /// Download what they see.
    pub download: bool,
    /// Put files into it.
    pub upload: bool,
}

/// Who may open an entry without an account, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Openness {
    /// Who may.
    pub access: Access,
    /// Its page on the web; empty where nobody may.
    pub page: String,
    /// True for a file with a password.
    pub has_password: bool,
    /// What guests may do in a folder; none for a file.
    pub guests: Option<GuestRights>,
}

/// When an expiring link is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LinkTerms {
    /// The last day on which it works.
    pub last_day: Day,
    /// How often it works; none for as often as one likes.
    pub uses: Option<u32>,
}

/// A link that ends by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpiringLink {
    /// Its address.
    pub address: String,
    /// When it is over.
    pub terms: LinkTerms,
    /// How often it was used.
    pub used: u32,
    /// How often its page was looked at, where the vendor tells.
    pub views: Option<u64>,
}

impl ExpiringLink {
    /// How often it still works; none for as often as one likes.
    #[must_use]
    pub fn uses_left(&self) -> Option<u32> {
        self.terms.uses.map(|uses| uses.saturating_sub(self.used))
    }
}

/// A mail with a link in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Mail addresses with commas between them.
    pub recipients: String,
    /// What is said besides the link; may be empty.
    pub text: String,
    /// The expiring link, and not the page.
    pub is_expiring: bool,
}

/// An entry that others reach by its page.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedEntry {
    /// What it is.
    pub entry: Entry,
    /// Its page.
    pub page: String,
    /// How often a file was looked at and downloaded.
    pub counts: Option<LinkCounts>,
}

/// How often something was asked for by its link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkCounts {
    /// Looked at.
    pub views: u64,
    /// Downloaded.
    pub downloads: u64,
}

/// What a folder tells of sharing.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// From the root to the folder, both included.
    pub way: Vec<Crumb>,
    /// The folders in it.
    pub folders: Vec<FolderId>,
    /// What in it has a page for others.
    pub opened: Vec<OpenedEntry>,
    /// The folders in it that are shared with people.
    pub shared: Vec<Entry>,
    /// The files in it for which guests are asked for a password.
    pub locked: Vec<FileId>,
}

/// An expiring link of the account, and what it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedLink {
    /// What it leads to.
    pub id: EntryId,
    /// Its name.
    pub name: String,
    /// The folder that it lies in.
    pub folder: FolderId,
    /// The link.
    pub link: ExpiringLink,
}
