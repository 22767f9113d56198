//! Vendor-neutral nouns. No wire type leaves the adapters; identifiers and names are the contract's own.

pub mod account;
mod brand;
pub mod notes;
pub mod partner;
mod sharing;
pub mod tasks;
pub mod team;
mod whereabouts;

pub use portico_api::{EntryName, FileId, FolderId, NameError, SharingId, UnixTime};

pub use self::brand::{
    Brand, BrandPicture, BrandSettings, BrandState, LONGEST_BRAND_NAME, LONGEST_SIGN_IN_HTML,
    LabelError, Published, PublishedBrand, Sent, bad_portal, check_host, check_subdomain,
};
pub use self::sharing::{
    ExpiringLink, GuestRights, Letter, LinkCounts, LinkTerms, ListedLink, OpenedEntry, Openness,
    Outer, Outlook, ReceivedFolder, Share, ShareRight, Shared, Sharer,
};
pub use self::whereabouts::{Blank, Located, Overwrite, Whereabouts};
pub use super::day::Day;

/// Which entry of a drive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryId {
    /// A folder.
    Folder(FolderId),
    /// A file.
    File(FileId),
}

/// One row of a listing.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Which one.
    pub id: EntryId,
    /// Its name, as the server keeps it.
    pub name: String,
    /// When its content last changed.
    pub modified: UnixTime,
    /// Who may open it.
    pub access: Access,
    /// True when it is shared with others.
    pub is_shared: bool,
    /// What only folders or only files have.
    pub kind: EntryKind,
}

/// What only folders or only files have.
#[derive(Debug, Clone, PartialEq)]
pub enum EntryKind {
    /// A folder.
    Folder {
        /// How many folders are directly in it.
        child_folders: u32,
    },
    /// A file.
    File {
        /// Bytes.
        size: u64,
        /// Lower-case hexadecimal MD5; none while no content has been closed yet.
        md5: Option<String>,
        /// How many versions there are, the current one included.
        version: u32,
    },
}

impl Entry {
    /// True for a folder.
    #[must_use]
    pub fn is_folder(&self) -> bool {
        matches!(self.kind, EntryKind::Folder { .. })
    }

    /// Bytes; none for a folder.
    #[must_use]
    pub fn size(&self) -> Option<u64> {
        match self.kind {
            EntryKind::File { size, .. } => Some(size),
            EntryKind::Folder { .. } => None,
        }
    }

    /// The part of a file's name after its last dot, in lower case; empty for folders and dotfiles.
    #[must_use]
    pub fn extension(&self) -> String {
        match (&self.kind, self.name.rsplit_once('.')) {
            (EntryKind::File { .. }, Some((stem, extension))) if !stem.is_empty() => {
                extension.to_ascii_lowercase()
            }
            _ => String::new(),
        }
    }
}

/// Who may open an entry without being signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// Nobody.
    Private,
    /// Everybody.
    Public,
    /// Who has the link.
    Hidden,
}

/// A folder with its children.
#[derive(Debug, Clone, PartialEq)]
pub struct FolderListing {
    /// The folder itself.
    pub folder: FolderId,
    /// From the root to the folder, both included; the root's name is empty (the screen names it).
    pub crumbs: Vec<Crumb>,
    /// Its children, in the server's order.
    pub entries: Vec<Entry>,
    /// When the listing last changed, by the server's clock.
    pub changed: UnixTime,
}

/// A step of the way to a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// Which folder.
    pub id: FolderId,
    /// Its name; empty for the root.
    pub name: String,
}

/// Something in the trash.
#[derive(Debug, Clone, PartialEq)]
pub struct TrashedEntry {
    /// What it is.
    pub entry: Entry,
    /// When it was put there.
    pub trashed: UnixTime,
}

/// What there is to know of an entry beyond its row.
#[derive(Debug, Clone, PartialEq)]
pub struct Particulars {
    /// The folder that it lies in.
    pub folder: FolderId,
    /// When a folder was made, or a file's content brought.
    pub created: UnixTime,
    /// When its content last changed.
    pub modified: UnixTime,
    /// When it was last downloaded; none for never, and for folders.
    pub used: Option<UnixTime>,
    /// Who brought it; empty where nobody says so.
    pub owner: String,
    /// The owner's text about it.
    pub description: String,
    /// Who may open it.
    pub access: Access,
    /// Its page on the web, for whoever may open it; empty where there is none.
    pub link: String,
    /// How often a file was downloaded.
    pub downloads: Option<u64>,
    /// Lower-case hexadecimal MD5 of a file's content.
    pub md5: Option<String>,
    /// How many versions of a file there were so far.
    pub versions: Option<u32>,
}

/// A content that a file has or had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its own identifier, with which it is read and removed.
    pub id: FileId,
    /// Which one; the first is 1.
    pub number: u32,
    /// Bytes.
    pub size: u64,
    /// When the content last changed, as its uploader says.
    pub modified: UnixTime,
    /// When it was brought.
    pub uploaded: UnixTime,
    /// Who brought it.
    pub owner: String,
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// First and last name, or the user name when both are empty.
    pub name: String,
    /// Where mail goes.
    pub email: String,
    /// Bytes in use.
    pub storage_used: u64,
    /// Bytes allowed; none when unlimited.
    pub storage_limit: Option<u64>,
    /// The largest file, in bytes; none when unlimited.
    pub file_limit: Option<u64>,
    /// What they are in the account.
    pub role: Role,
    /// What the account may do for others.
    pub partner_role: partner::Role,
}

/// What somebody is in an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// It is theirs.
    Owner,
    /// They manage its people.
    Admin,
    /// They work in it.
    Member,
}

impl Role {
    /// True for who may manage people.
    #[must_use]
    pub const fn manages_people(self) -> bool {
        match self {
            Self::Owner | Self::Admin => true,
            Self::Member => false,
        }
    }
}
