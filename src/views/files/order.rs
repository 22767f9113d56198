//! How the folder is sorted: as the address says, or else as the person has sorted it last.

use leptos::prelude::*;
use portico_client::drive::model::FolderId;
use portico_client::listing::sort::Order;
use portico_client::listing::sorts;

use crate::parts::folder_address::{DIRECTION, SORT, parse_order};
use crate::routes::router::Router;
use crate::state::keep::kept;
use crate::state::session::use_session;

const PREFIX: &str = "portico.sorts.";

/// Where the browser keeps how folders were sorted, for who is signed in.
#[must_use]
pub fn key() -> String {
    [PREFIX, &use_session().last_name().to_ascii_lowercase()].concat()
}

/// The order of the folder that is shown.
#[must_use]
pub fn order_of(router: Router, folder: Memo<FolderId>) -> Memo<Order> {
    let key = key();
    Memo::new(move |_| {
        let (sort, direction) = (router.param(SORT), router.param(DIRECTION));
        let is_told = sort.is_some() || direction.is_some();
        let kept = if is_told { None } else { kept(&key) };
        match kept.as_deref().and_then(|kept| sorts::find(kept, folder.read().as_str())) {
            Some((sort, direction)) => parse_order(Some(sort), Some(direction)),
            None => parse_order(sort.as_deref(), direction.as_deref()),
        }
    })
}
