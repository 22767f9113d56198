//! OpenDrive: turns the drive's nouns into this vendor's calls, and its answers into the drive's nouns.

mod account;
mod branding;
mod changes;
mod contents;
mod convert;
mod files;
mod inspection;
mod links;
mod notes;
mod rewriting;
mod sharing;
mod tasks;
pub(crate) mod upload;

use std::rc::Rc;

use crate::drive::capability::branding::Brands;
use crate::drive::capability::notes::Notes;
use crate::drive::capability::tasks::Tasks;
use crate::drive::capability::{
    Accounts, Changes, Contents, Drive, Files, Inspection, Links, Rewriting, Sharing,
};
use crate::session::Session;

/// The signed-in account's drive.
#[must_use]
pub fn open_drive(session: &Session) -> Rc<dyn Drive> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// The signed-in account's own data.
#[must_use]
pub fn open_account(session: &Session) -> Rc<dyn Accounts> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// What changes the signed-in account's folders and files.
#[must_use]
pub fn open_changes(session: &Session) -> Rc<dyn Changes> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// What is in the signed-in account's files.
#[must_use]
pub fn open_contents(session: &Session) -> Rc<dyn Contents> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// What there is to know of the signed-in account's folders and files.
#[must_use]
pub fn open_inspection(session: &Session) -> Rc<dyn Inspection> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// What gives the signed-in account's files another content.
#[must_use]
pub fn open_rewriting(session: &Session) -> Rc<dyn Rewriting> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// The folders that the signed-in account and others share with each other.
#[must_use]
pub fn open_sharing(session: &Session) -> Rc<dyn Sharing> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// The ways by which guests reach the signed-in account's folders and files.
#[must_use]
pub fn open_links(session: &Session) -> Rc<dyn Links> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// The signed-in account's brand.
#[must_use]
pub fn open_brands(session: &Session) -> Rc<dyn Brands> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// The notes of whoever is signed in.
#[must_use]
pub fn open_notes(session: &Session) -> Rc<dyn Notes> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// The tasks that whoever is signed in may see.
#[must_use]
pub fn open_tasks(session: &Session) -> Rc<dyn Tasks> {
    Rc::new(OpenDrive { session: session.clone() })
}

pub(crate) struct OpenDrive {
    session: Session,
}

impl Drive for OpenDrive {
    fn files(&self) -> Option<&dyn Files> {
        Some(self)
    }

    fn can_change(&self) -> bool {
        true
    }
}
