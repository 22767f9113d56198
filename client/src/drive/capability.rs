//! What a vendor can do, as small traits; what it cannot do is `None`, and the screen says why.

pub mod account;
pub mod branding;
pub mod notes;
pub mod partner;
pub mod tasks;
pub mod team;
pub mod written;

use std::ops::Range;
use std::rc::Rc;

use futures::future::LocalBoxFuture;
use portico_api::EntryName;

use super::model::{
    Access, Account, Blank, Day, Entry, EntryId, ExpiringLink, FileId, FolderId, FolderListing,
    GuestRights, Letter, LinkTerms, ListedLink, Located, Openness, Outer, Outlook, Overwrite,
    Particulars, ReceivedFolder, Share, ShareRight, Shared, Sharer, SharingId, TrashedEntry,
    UnixTime, Version, Whereabouts,
};
use crate::blob::Blob;
use crate::problem::Problem;

/// The answer of a call that is under way. Not `Send`: a browser has one thread for the page.
pub type Call<'a, T> = LocalBoxFuture<'a, Result<T, Problem>>;

/// A vendor, seen through its capabilities. What changes something, and the account, are opened apart
/// ([`Changes`], [`Accounts`]), so that a page can show a folder before it has loaded the rest.
pub trait Drive {
    /// Folders and files.
    fn files(&self) -> Option<&dyn Files>;
    /// Whether folders and files can be changed.
    fn can_change(&self) -> bool;
}

/// Folders and files, to be looked at.
pub trait Files {
    /// Lists a folder with the way to it.
    fn list<'a>(&'a self, folder: &'a FolderId) -> Call<'a, FolderListing>;
}

/// What changes folders and files, and the trash.
pub trait Changes {
    /// Creates a folder; [`Problem::NameTaken`] when the name is in use.
    fn create_folder<'a>(&'a self, parent: &'a FolderId, name: &'a EntryName) -> Call<'a, Entry>;
    /// Gives an entry another name in its place; [`Problem::NameTaken`] when the name is in use.
    fn rename<'a>(&'a self, id: &'a EntryId, name: &'a EntryName) -> Call<'a, Entry>;
    /// Moves an entry into another folder; [`Problem::NameTaken`] when the name is in use there.
    fn move_to<'a>(&'a self, id: &'a EntryId, folder: &'a FolderId) -> Call<'a, Entry>;
    /// Copies an entry into a folder under the given name; [`Problem::NameTaken`] when it is in use.
    fn copy_to<'a>(
        &'a self,
        id: &'a EntryId,
        folder: &'a FolderId,
        name: &'a EntryName,
    ) -> Call<'a, Entry>;
    /// Puts an entry into the trash.
    fn trash<'a>(&'a self, id: &'a EntryId) -> Call<'a, ()>;
    /// Lists the trash.
    fn list_trash(&self) -> Call<'_, Vec<TrashedEntry>>;
    /// Puts an entry back to where it was.
    fn restore<'a>(&'a self, id: &'a EntryId) -> Call<'a, Entry>;
    /// Deletes an entry for ever.
    fn delete_forever<'a>(&'a self, id: &'a EntryId) -> Call<'a, ()>;
    /// Deletes for ever everything that is in the trash.
    fn empty_trash(&self) -> Call<'_, ()>;
    /// Whether whoever is signed in may change what is in a folder: not in one that is shared with them to be looked at.
    fn may_change<'a>(&'a self, folder: &'a FolderId) -> Call<'a, bool>;
}

/// What is in files, to be shown.
pub trait Contents {
    /// The bytes of a file, or a part of them; `progress` hears how many have come so far.
    fn read<'a>(
        &'a self,
        file: &'a FileId,
        range: Option<Range<u64>>,
        progress: Rc<dyn Fn(u64)>,
    ) -> Call<'a, Blob>;
    /// A small picture of a file; [`Problem::NotFound`] or [`Problem::Refused`] when there is none.
    fn thumbnail<'a>(&'a self, file: &'a FileId) -> Call<'a, Blob>;
}

/// What gives files another content.
pub trait Rewriting {
    /// Replaces a file's content, `progress` hears how many bytes have left; what was there becomes a version.
    fn rewrite<'a>(
        &'a self,
        file: &'a FileId,
        content: Blob,
        modified: UnixTime,
        progress: Rc<dyn Fn(u64)>,
    ) -> Call<'a, ()>;
    /// The same, but only over the content that it was begun from: `base` is the MD5 of that, none for a file that had
    /// no content.
    fn rewrite_over<'a>(
        &'a self,
        file: &'a FileId,
        base: Option<&'a str>,
        content: Blob,
        modified: UnixTime,
    ) -> Call<'a, Overwrite>;
    /// Makes a file with this content; [`Problem::NameTaken`] when the name is in use.
    fn create<'a>(
        &'a self,
        folder: &'a FolderId,
        name: &'a EntryName,
        content: Blob,
        modified: UnixTime,
    ) -> Call<'a, Entry>;
    /// Makes a document for another program, under a name that the vendor chooses.
    fn create_blank<'a>(&'a self, folder: &'a FolderId, blank: Blank) -> Call<'a, Entry>;
}

/// What there is to know of one entry, and the versions of a file.
pub trait Inspection {
    /// Asks for all of it.
    fn inspect<'a>(&'a self, id: &'a EntryId) -> Call<'a, Particulars>;
    /// The row of an entry, wherever it lies, in the trash as well.
    fn locate<'a>(&'a self, id: &'a EntryId) -> Call<'a, Located>;
    /// Where an entry is by now, which was called `name` and lay in `folder`; [`Problem::NotFound`] when it is gone or in
    /// the trash.
    fn find<'a>(
        &'a self,
        id: &'a EntryId,
        folder: &'a FolderId,
        name: &'a str,
    ) -> Call<'a, Whereabouts>;
    /// Writes the owner's text about it.
    fn describe<'a>(&'a self, id: &'a EntryId, text: &'a str) -> Call<'a, ()>;
    /// The versions of a file, the newest first.
    fn versions<'a>(&'a self, file: &'a FileId) -> Call<'a, Vec<Version>>;
    /// Removes one version for ever.
    fn remove_version<'a>(&'a self, version: &'a FileId) -> Call<'a, ()>;
}

/// Folders that people share with each other.
pub trait Sharing {
    /// With whom a folder is shared.
    fn shares<'a>(&'a self, folder: &'a FolderId) -> Call<'a, Vec<Share>>;
    /// The folders around an entry of one's own, the outermost first and the root left out; none for what is somebody
    /// else's, or where nobody says whose it is.
    fn around<'a>(&'a self, id: &'a EntryId) -> Call<'a, Option<Vec<Outer>>>;
    /// Shares a folder with somebody, by name or mail address.
    fn share<'a>(
        &'a self,
        folder: &'a FolderId,
        who: &'a str,
        right: ShareRight,
    ) -> Call<'a, Shared>;
    /// Changes what somebody may do.
    fn set_right<'a>(&'a self, share: &'a SharingId, right: ShareRight) -> Call<'a, ()>;
    /// Ends a share, from either side.
    fn end<'a>(&'a self, share: &'a SharingId) -> Call<'a, ()>;
    /// Who shares folders with the account.
    fn sharers(&self) -> Call<'_, Vec<Sharer>>;
    /// The folders that one of them shares.
    fn received<'a>(&'a self, sharer: &'a SharingId) -> Call<'a, Vec<ReceivedFolder>>;
}

/// The ways by which those reach an entry who have no account.
pub trait Links {
    /// Who may open an entry, and how.
    fn openness<'a>(&'a self, id: &'a EntryId) -> Call<'a, Openness>;
    /// Says who may open an entry; what is in a folder follows.
    fn set_access<'a>(&'a self, id: &'a EntryId, access: Access) -> Call<'a, ()>;
    /// Gives a file a password, or takes it away.
    fn set_password<'a>(&'a self, file: &'a FileId, password: Option<&'a str>) -> Call<'a, ()>;
    /// Says what guests may do in a folder.
    fn set_guests<'a>(&'a self, folder: &'a FolderId, rights: GuestRights) -> Call<'a, ()>;
    /// The expiring link of an entry.
    fn expiring<'a>(&'a self, id: &'a EntryId) -> Call<'a, Option<ExpiringLink>>;
    /// Makes the expiring link of an entry, or changes when it is over.
    fn set_expiring<'a>(&'a self, id: &'a EntryId, terms: LinkTerms) -> Call<'a, ExpiringLink>;
    /// Ends the expiring link of an entry for good.
    fn withdraw<'a>(&'a self, id: &'a EntryId, today: Day) -> Call<'a, ()>;
    /// Mails a link of an entry.
    fn send<'a>(&'a self, id: &'a EntryId, letter: &'a Letter) -> Call<'a, ()>;
    /// What a folder tells of sharing.
    fn outlook<'a>(&'a self, folder: &'a FolderId) -> Call<'a, Outlook>;
    /// All expiring links of the account; none where the vendor does not list them.
    fn all_expiring(&self) -> Call<'_, Option<Vec<ListedLink>>>;
}

/// The account's own data.
pub trait Accounts {
    /// Who is signed in, and what is used.
    fn info(&self) -> Call<'_, Account>;
}
