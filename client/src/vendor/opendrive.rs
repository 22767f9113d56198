//! OpenDrive: turns the drive's nouns into this vendor's calls, and its answers into the drive's nouns.

mod account;
mod activity;
mod branding;
mod changes;
mod contents;
mod convert;
mod files;
mod inspection;
mod links;
mod notes;
mod partner;
mod profile;
mod recovery;
mod rewriting;
mod sharing;
mod tasks;
mod team;
mod traffic;
pub(crate) mod upload;
mod whereabouts;
mod written;

use std::rc::Rc;

use crate::drive::capability::account::{Activity, Profiles, Recovery, Usage};
use crate::drive::capability::branding::Brands;
use crate::drive::capability::notes::{NoteShelf, Notes};
use crate::drive::capability::partner::Partner;
use crate::drive::capability::tasks::{TaskOffice, TaskShelf, TaskTalk, Tasks};
use crate::drive::capability::team::Team;
use crate::drive::capability::written::Written;
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

/// What was put aside of the notes of whoever is signed in.
#[must_use]
pub fn open_note_shelf(session: &Session) -> Rc<dyn NoteShelf> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// What is said about the tasks that whoever is signed in may see.
#[must_use]
pub fn open_task_talk(session: &Session) -> Rc<dyn TaskTalk> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// What was put aside of the tasks that whoever is signed in may see.
#[must_use]
pub fn open_task_shelf(session: &Session) -> Rc<dyn TaskShelf> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// The projects, the rights in them and the tags of the signed-in account.
#[must_use]
pub fn open_task_office(session: &Session) -> Rc<dyn TaskOffice> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// Notes and tasks, found from elsewhere.
#[must_use]
pub fn open_written(session: &Session) -> Rc<dyn Written> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// What whoever is signed in is, and changes about themselves.
#[must_use]
pub fn open_profiles(session: &Session) -> Rc<dyn Profiles> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// What was done in the signed-in account.
#[must_use]
pub fn open_activity(session: &Session) -> Rc<dyn Activity> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// What the signed-in account has transferred.
#[must_use]
pub fn open_usage(session: &Session) -> Rc<dyn Usage> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// The way back for who has forgotten a password.
#[must_use]
pub fn open_recovery(session: &Session) -> Rc<dyn Recovery> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// The people of the signed-in account.
#[must_use]
pub fn open_team(session: &Session) -> Rc<dyn Team> {
    Rc::new(OpenDrive { session: session.clone() })
}

/// The customers of the signed-in account, where it is a partner's.
#[must_use]
pub fn open_partner(session: &Session) -> Rc<dyn Partner> {
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
