//! How folders were sorted, as one small text that a browser can keep: a line for each folder, the latest last.

/// How many folders are remembered; those before them are sorted as usual again.
pub const FOLDERS: usize = 200;

/// The words for the column and the direction that were remembered for a folder.
#[must_use]
pub fn find<'a>(kept: &'a str, folder: &str) -> Option<(&'a str, &'a str)> {
    kept.split('\n').find_map(|line| order_in(line, folder))
}

/// The text with another order for a folder, or without one.
#[must_use]
pub fn put(kept: &str, folder: &str, order: Option<(&str, &str)>) -> String {
    let is_other = |line: &&str| !line.is_empty() && order_in(line, folder).is_none();
    let mut lines: Vec<&str> = kept.split('\n').filter(is_other).collect();
    // A line holds one folder, whatever it is called.
    let order = order.filter(|_| !folder.contains('\n'));
    let line = order.map(|(column, direction)| [column, " ", direction, " ", folder].concat());
    lines.extend(line.as_deref());
    let too_many = lines.len().saturating_sub(FOLDERS);
    lines.split_off(too_many).join("\n")
}

fn order_in<'a>(line: &'a str, folder: &str) -> Option<(&'a str, &'a str)> {
    let order = line.strip_suffix(folder)?.strip_suffix(' ')?.split_once(' ')?;
    // Another folder's name may end with this one's.
    (!order.1.contains(' ')).then_some(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_folder_has_its_own_order() {
        let kept = put("", "12", Some(("size", "desc")));
        let kept = put(&kept, "112", Some(("modified", "asc")));
        let kept = put(&kept, "a 12", Some(("kind", "asc")));
        assert_eq!(find(&kept, "12"), Some(("size", "desc")));
        assert_eq!(find(&kept, "112"), Some(("modified", "asc")));
        assert_eq!(find(&kept, "a 12"), Some(("kind", "asc")));
        assert_eq!(find(&kept, "2"), None);
        assert_eq!(find(&kept, ""), None);
        let kept = put(&kept, "12", Some(("name", "desc")));
        assert_eq!(find(&kept, "12"), Some(("name", "desc")));
        let kept = put(&kept, "12", None);
        assert_eq!(find(&kept, "12"), None);
        assert_eq!(kept.split('\n').count(), 2);
    }

    #[test]
    fn only_the_latest_are_remembered() {
        let mut kept = String::new();
        for folder in 0..FOLDERS + 3 {
            kept = put(&kept, &folder.to_string(), Some(("size", "asc")));
        }
        assert_eq!(kept.split('\n').count(), FOLDERS);
        assert_eq!(find(&kept, "2"), None);
        assert!(find(&kept, "3").is_some());
        // What is sorted anew is the latest.
        let kept = put(&kept, "3", Some(("size", "desc")));
        let kept = put(&kept, "new", Some(("size", "desc")));
        assert!(find(&kept, "3").is_some() && find(&kept, "4").is_none());
    }

    #[test]
    fn what_is_damaged_is_as_if_it_were_not_there() {
        for kept in ["", "\n\n", "size", "size 12", " 12", "  12", "desc\n12"] {
            assert_eq!(find(kept, "12").filter(|(column, _)| !column.is_empty()), None, "{kept}");
        }
        assert_eq!(put("\n", "a\nb", Some(("size", "asc"))), "");
    }
}
