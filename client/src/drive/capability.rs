//! What a vendor can do, as small traits; what it cannot do is `None`, and the screen says why.

pub mod notes;
pub mod tasks;

use std::ops::Range;
use std::rc::Rc;

use futures::future::LocalBoxFuture;
use portico_api::EntryName;

use super::model::{
    Account, Entry, EntryId, FileId, FolderId, FolderListing, Particulars, TrashedEntry, UnixTime,
    Version,
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
}

/// What there is to know of one entry, and the versions of a file.
pub trait Inspection {
    /// Asks for all of it.
    fn inspect<'a>(&'a self, id: &'a EntryId) -> Call<'a, Particulars>;
    /// Writes the owner's text about it.
    fn describe<'a>(&'a self, id: &'a EntryId, text: &'a str) -> Call<'a, ()>;
    /// The versions of a file, the newest first.
    fn versions<'a>(&'a self, file: &'a FileId) -> Call<'a, Vec<Version>>;
    /// Removes one version for ever.
    fn remove_version<'a>(&'a self, version: &'a FileId) -> Call<'a, ()>;
}

/// The account's own data.
pub trait Accounts {
    /// Who is signed in, and what is used.
    fn info(&self) -> Call<'_, Account>;
}
