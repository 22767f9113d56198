//! How files look: their first line, their name, their length.

use super::source::Source;

const ENDPOINT: usize = 120;
const COMPONENT: usize = 200;
const VIEW: usize = 250;
const MODULE: usize = 400;

/// Adds what is wrong with the layout of `file` to `found`.
pub(super) fn check(file: &Source, found: &mut Vec<String>) {
    if !file.is_rust() {
        return;
    }
    let path = &file.path;
    if !file.text.starts_with("//! ") {
        found.push(format!(
            "{path}:1: begin with `//!` and one sentence that says what the file is"
        ));
    }
    if path.ends_with("/mod.rs") {
        found.push(format!(
            "{path}: name a module by itself (`files.rs` beside `files/`), not `mod.rs`"
        ));
    }
    let lines = file.text.lines().count();
    let limit = limit(path);
    if lines > limit {
        found.push(format!("{path}: {lines} lines; at most {limit} here"));
    }
}

fn limit(path: &str) -> usize {
    let depth = path.split('/').count();
    if path.starts_with("api/src/opendrive/") && depth == 5 && !path.ends_with("/types.rs") {
        ENDPOINT
    } else if path.starts_with("src/ui/") || path.starts_with("src/parts/") {
        COMPONENT
    } else if path.starts_with("src/views/") {
        VIEW
    } else {
        MODULE
    }
}

#[cfg(test)]
mod tests {
    use super::{COMPONENT, ENDPOINT, MODULE, VIEW, limit};

    #[test]
    fn a_files_place_decides_its_length() {
        assert_eq!(limit("api/src/opendrive/folder/list_folder.rs"), ENDPOINT);
        assert_eq!(limit("api/src/opendrive/folder.rs"), MODULE);
        assert_eq!(limit("api/src/opendrive/tasks/types.rs"), MODULE);
        assert_eq!(limit("src/ui/button.rs"), COMPONENT);
        assert_eq!(limit("src/views/files/data.rs"), VIEW);
        assert_eq!(limit("server/src/router.rs"), MODULE);
    }
}
