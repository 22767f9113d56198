//! What the files view reads from its address, and the other way around: the folder, the order, the file over it.

use portico_client::drive::model::{EntryId, FolderId};
use portico_client::listing::sort::{Order, SortDirection, SortKey};

use crate::routes::path::Path;

/// The query parameter of the column.
pub const SORT: &str = "sort";
/// The query parameter of the direction.
pub const DIRECTION: &str = "order";
/// The query parameter of the file that is shown over the listing.
pub const VIEW: &str = "view";
/// The query parameter that keeps the details open.
pub const DETAILS: &str = "details";
/// The query parameter of the entry that the listing begins with being selected.
pub const POINT: &str = "point";

const DESCENDING: &str = "desc";

/// The address of a folder; the root has one of its own.
#[must_use]
pub fn folder_path(id: &FolderId) -> Path {
    if id.is_root() { Path::Files } else { Path::Folder(id.clone()) }
}

/// The order that an address asks for; what it does not know is as if it were not there.
#[must_use]
pub fn parse_order(sort: Option<&str>, direction: Option<&str>) -> Order {
    let key = match sort {
        Some("size") => SortKey::Size,
        Some("modified") => SortKey::Modified,
        Some("kind") => SortKey::Kind,
        _ => SortKey::Name,
    };
    let direction = match direction {
        Some(DESCENDING) => SortDirection::Descending,
        _ => SortDirection::Ascending,
    };
    Order { key, direction }
}

/// The address of a folder in an order; the usual order leaves no trace.
#[must_use]
pub fn href(folder: &FolderId, order: Order) -> String {
    href_with(folder, order, None)
}

/// Where an entry of a folder is opened: a folder as a listing, a file over the listing that it is in.
#[must_use]
pub fn entry_href(folder: &FolderId, order: Order, id: &EntryId) -> String {
    match id {
        EntryId::Folder(id) => folder_path(id).href(),
        EntryId::File(id) => href_with(folder, order, Some(id.as_str())),
    }
}

fn href_with(folder: &FolderId, order: Order, file: Option<&str>) -> String {
    let mut query = Vec::with_capacity(3);
    match order.key {
        SortKey::Name => {}
        SortKey::Size => query.push((SORT, "size")),
        SortKey::Modified => query.push((SORT, "modified")),
        SortKey::Kind => query.push((SORT, "kind")),
    }
    match order.direction {
        SortDirection::Ascending => {}
        SortDirection::Descending => query.push((DIRECTION, DESCENDING)),
    }
    if let Some(file) = file {
        query.push((VIEW, file));
    }
    folder_path(folder).href_with(&query)
}

#[cfg(test)]
mod tests {
    use super::{DIRECTION, SORT, href, parse_order};
    use portico_client::drive::model::FolderId;
    use portico_client::listing::sort::{Order, SortDirection, SortKey};

    #[test]
    fn every_order_has_an_address_that_leads_back_to_it() {
        for key in [SortKey::Name, SortKey::Size, SortKey::Modified, SortKey::Kind] {
            for direction in [SortDirection::Ascending, SortDirection::Descending] {
                let order = Order { key, direction };
                let href = href(&FolderId::root(), order);
                let query = href.split_once('?').map_or("", |(_, query)| query);
                let value = |name: &str| {
                    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
                };
                assert_eq!(parse_order(value(SORT), value(DIRECTION)), order, "{href}");
            }
        }
    }

    #[test]
    fn the_usual_order_leaves_no_trace() {
        assert_eq!(href(&FolderId::new("12"), Order::default()), "/files/12");
        assert_eq!(href(&FolderId::root(), Order::default()), "/files");
        assert_eq!(parse_order(Some("nonsense"), Some("nonsense")), Order::default());
    }
}
