//! The endpoints' handlers, one file each, named like the contract's: thin, without rules of their own.

mod account_users;
mod admin;
mod branding;
pub(crate) mod download;
pub(crate) mod face;
mod file;
mod folder;
mod mailing;
mod notes;
mod oauth2;
pub(crate) mod operations;
pub(crate) mod public;
mod secure_folders;
mod session;
mod sharing;
mod stats;
mod tasks;
mod upload;
mod user_groups;
mod users;

use crate::router::Routes;

/// Every endpoint.
pub(crate) fn all() -> Routes {
    let routes = Routes::new();
    let routes = account_users::add(routes);
    let routes = admin::add(routes);
    let routes = branding::add(routes);
    let routes = download::add(routes);
    let routes = file::add(routes);
    let routes = folder::add(routes);
    let routes = notes::add(routes);
    let routes = secure_folders::add(routes);
    let routes = session::add(routes);
    let routes = tasks::add(routes);
    let routes = sharing::add(routes);
    let routes = stats::add(routes);
    let routes = upload::add(routes);
    let routes = user_groups::add(routes);
    let routes = users::add(routes);
    oauth2::add(routes)
}
