//! What those see who are not signed in: files and folders that their owners opened.

use sea_orm::ConnectionTrait;

use super::User;
use super::folders::{HIDDEN, PRIVATE, PUBLIC};
use super::problem::{Noun, Problem};
use crate::db::entity::node::{self, Kind};
use crate::db::{accounts, tree};

/// A file or folder that has a page for everybody.
pub(crate) struct Opened {
    pub(crate) node: node::Model,
    pub(crate) owner: User,
    /// What guests may do in it, for a folder.
    pub(crate) guests: Guests,
    /// The folders around it, the nearest first, the account's root last.
    pub(crate) around: Vec<node::Model>,
}

/// What guests may do in a folder that is open to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Guests {
    /// See what is in it.
    pub(crate) display: bool,
    /// Have what they see.
    pub(crate) download: bool,
    /// Bring files.
    pub(crate) upload: bool,
    /// See the folders in it as well.
    pub(crate) subfolders: bool,
}

impl Guests {
    /// What the owner said of this very folder.
    fn said(folder: &node::Model) -> Option<Self> {
        let said = Self {
            display: folder.public_display,
            download: folder.public_download,
            upload: folder.public_upload,
            subfolders: folder.show_subfolders,
        };
        // What is not seen cannot be had either.
        (said.display || said.upload).then_some(said)
    }

    /// What holds in a folder within one where this holds: what its owner said of it, and where that is nothing, the same as
    /// around it, as far as guests come from there to here.
    pub(crate) fn within(self, around: &node::Model, folder: &node::Model) -> Self {
        match Self::said(folder) {
            Some(said) => said,
            None if self.shows(around, folder) => self,
            None => Self::default(),
        }
    }

    /// Whether the page of a folder where this holds shows an entry of it. In one that is public those are left out that are
    /// for whoever has their own address; who came to a hidden one had its address.
    pub(crate) fn shows(self, folder: &node::Model, entry: &node::Model) -> bool {
        self.shows_entry(folder, entry.kind, entry.access)
    }

    /// The same for an entry of which only that is known.
    pub(crate) fn shows_entry(self, folder: &node::Model, kind: Kind, access: i32) -> bool {
        let is_shown = self.display && (kind == Kind::File || self.subfolders);
        is_shown && lists(folder.access, access)
    }
}

/// Whether a folder of this access lists entries of that one for guests.
fn lists(folder: i32, entry: i32) -> bool {
    folder != PRIVATE && (entry == PUBLIC || (folder == HIDDEN && entry == HIDDEN))
}

/// What guests may do in the folder at the beginning of a way.
fn guests(way: &[node::Model]) -> Guests {
    let said = |(at, folder): (usize, &node::Model)| Guests::said(folder).map(|said| (at, said));
    let Some((at, said)) = way.iter().enumerate().find_map(said) else {
        return Guests::default();
    };
    let mut steps = way.iter().zip(way.iter().skip(1)).take(at);
    if steps.all(|(folder, around)| said.shows(around, folder)) { said } else { Guests::default() }
}

/// What has a page for everybody: it is public or hidden, and neither in the trash nor in an encrypted folder, and
/// its account is open.
pub(crate) async fn opened(db: &impl ConnectionTrait, id: &str) -> Result<Option<Opened>, Problem> {
    let way = tree::path_up(db, id).await?;
    let gone = way.iter().any(|node| node.trashed_at.is_some() || node.secure_hash.is_some());
    let guests = guests(&way);
    let mut way = way.into_iter();
    let Some(node) = way.next().filter(|node| !gone && node.access != PRIVATE) else {
        return Ok(None);
    };
    let owner = accounts::by_id(db, node.user_id).await?.filter(User::is_open);
    Ok(owner.map(|owner| Opened { node, owner, guests, around: way.collect() }))
}

/// The folder from whose page guests come to this one, if they came from the page `top` by those between.
pub(crate) fn way_up<'a>(opened: &'a Opened, top: &str) -> Option<&'a node::Model> {
    let at = opened.around.iter().position(|folder| folder.id == top)?;
    let (between, above) = opened.around.split_at_checked(at)?;
    let mut folder = above.first()?;
    let mut seen = guests(above);
    for entry in between.iter().rev().chain([&opened.node]) {
        if !seen.shows(folder, entry) {
            return None;
        }
        seen = seen.within(folder, entry);
        folder = entry;
    }
    opened.around.first()
}

/// A folder that takes files from everybody.
pub(crate) async fn for_uploads(db: &impl ConnectionTrait, id: &str) -> Result<Opened, Problem> {
    let opened = opened(db, id).await?;
    let takes = |opened: &Opened| opened.node.kind == Kind::Folder && opened.guests.upload;
    opened.filter(takes).ok_or(Problem::NotFound(Noun::Folder))
}
