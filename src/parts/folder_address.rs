//! What the files view reads from its address, and the other way around: the folder, the order, the file over it.

use portico_client::drive::model::{EntryId, FolderId};
use portico_client::listing::sort::{Order, SortDirection, SortKey};

use super::criteria::{MODIFIED, SIZE, TYPE};
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
/// The query parameter of the words that are sought among the names.
pub const FIND: &str = "find";
/// The query parameter that opens the choice of columns.
pub const COLUMNS: &str = "columns";
/// The query parameters that leave something out of the listing.
pub const NARROWING: [&str; 4] = [TYPE, MODIFIED, SIZE, FIND];

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
        Some("access") => SortKey::Access,
        _ => SortKey::Name,
    };
    let direction = match direction {
        Some(DESCENDING) => SortDirection::Descending,
        _ => SortDirection::Ascending,
    };
    Order { key, direction }
}

/// The words for an order in an address; the usual order leaves no trace.
#[must_use]
pub fn order_words(order: Order) -> (Option<&'static str>, Option<&'static str>) {
    let sort = match order.key {
        SortKey::Name => None,
        SortKey::Size => Some("size"),
        SortKey::Modified => Some("modified"),
        SortKey::Kind => Some("kind"),
        SortKey::Access => Some("access"),
    };
    let direction = match order.direction {
        SortDirection::Ascending => None,
        SortDirection::Descending => Some(DESCENDING),
    };
    (sort, direction)
}

/// Where an entry of a folder is opened: a folder as a listing, a file over the listing that it is in.
#[must_use]
pub fn entry_href(folder: &FolderId, order: Order, id: &EntryId) -> String {
    let file = match id {
        EntryId::Folder(id) => return folder_path(id).href(),
        EntryId::File(id) => id.as_str(),
    };
    let (sort, direction) = order_words(order);
    let words = [(SORT, sort), (DIRECTION, direction), (VIEW, Some(file))];
    let query: Vec<_> = words.into_iter().filter_map(|(name, word)| Some((name, word?))).collect();
    folder_path(folder).href_with(&query)
}

#[cfg(test)]
mod tests {
    use super::{entry_href, order_words, parse_order};
    use portico_client::drive::model::{EntryId, FileId, FolderId};
    use portico_client::listing::sort::{Order, SortDirection, SortKey};

    const KEYS: [SortKey; 5] =
        [SortKey::Name, SortKey::Size, SortKey::Modified, SortKey::Kind, SortKey::Access];

    #[test]
    fn every_order_has_words_that_lead_back_to_it() {
        for key in KEYS {
            for direction in [SortDirection::Ascending, SortDirection::Descending] {
                let order = Order { key, direction };
                let (sort, direction) = order_words(order);
                assert_eq!(parse_order(sort, direction), order);
            }
        }
    }

    #[test]
    fn the_usual_order_leaves_no_trace() {
        let (folder, file) = (FolderId::new("12"), EntryId::File(FileId::new("7")));
        assert_eq!(entry_href(&folder, Order::default(), &file), "/files/12?view=7");
        let order = Order { key: SortKey::Size, direction: SortDirection::Descending };
        let sorted = "/files?sort=size&order=desc&view=7";
        assert_eq!(entry_href(&FolderId::root(), order, &file), sorted);
        assert_eq!(entry_href(&folder, order, &EntryId::Folder(folder.clone())), "/files/12");
        assert_eq!(parse_order(Some("nonsense"), Some("nonsense")), Order::default());
    }
}
