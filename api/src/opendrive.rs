//! OpenDrive: the REST guide's chapters, and the document about the administration.

pub mod account_users;
pub mod admin;
pub mod branding;
pub mod download;
pub mod file;
pub mod folder;
pub mod notes;
pub mod oauth2;
pub mod secure_folders;
pub mod session;
pub mod sharing;
pub mod stats;
pub mod tasks;
pub mod upload;
pub mod user_groups;
pub mod users;

mod shapes;

pub(crate) use shapes::codes;
pub use shapes::{Access, DirUpdated, LogEntry, LogPage, OrderType, Outcome, Right, SentLink};

use crate::{Meta, Visitor};

/// Every endpoint of this vendor, in the order of the chapters.
#[must_use]
pub fn all() -> Vec<Meta> {
    [
        account_users::ALL,
        branding::ALL,
        download::ALL,
        file::ALL,
        folder::ALL,
        notes::ALL,
        secure_folders::ALL,
        session::ALL,
        sharing::ALL,
        stats::ALL,
        tasks::ALL,
        upload::ALL,
        users::ALL,
        user_groups::ALL,
        oauth2::ALL,
        admin::ALL,
    ]
    .concat()
}

/// Shows every endpoint's type to `visitor`, in the order of [`all`].
pub fn visit(visitor: &mut impl Visitor) {
    account_users::visit(visitor);
    branding::visit(visitor);
    download::visit(visitor);
    file::visit(visitor);
    folder::visit(visitor);
    notes::visit(visitor);
    secure_folders::visit(visitor);
    session::visit(visitor);
    sharing::visit(visitor);
    stats::visit(visitor);
    tasks::visit(visitor);
    upload::visit(visitor);
    users::visit(visitor);
    user_groups::visit(visitor);
    oauth2::visit(visitor);
    admin::visit(visitor);
}

/// Lists a chapter's endpoints, so that tests can hold routes and fixtures against them.
macro_rules! chapter {
    ($($endpoint:ty),+ $(,)?) => {
        /// Every endpoint of this chapter.
        pub const ALL: &[$crate::Meta] = &[$(<$endpoint as $crate::Endpoint>::META),+];

        /// Shows every endpoint's type to `visitor`.
        pub fn visit(visitor: &mut impl $crate::Visitor) {
            $(visitor.visit::<$endpoint>();)+
        }
    };
}
pub(crate) use chapter;
