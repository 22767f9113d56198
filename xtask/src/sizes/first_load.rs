//! What a page loads before it can be used: what index.html names, and the parts that the loader fetches for a route.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

use super::Size;

/// The deployment's settings, which the app asks for at the start.
const SETTINGS: &str = "portico.json";

/// One part of the split app.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    /// None for what only leads to another one.
    file: Option<String>,
    needs: Vec<String>,
}

/// Adds up what every page loads and what the parts that are `wanted` add to it.
pub(super) fn size(dist: &Path, wanted: &[&str]) -> Result<Size> {
    let page = fs::read_to_string(dist.join("index.html")).context("The app is not built.")?;
    let mut files: BTreeSet<PathBuf> = named(&page).map(|path| dist.join(path)).collect();
    files.insert(dist.join("index.html"));
    files.insert(dist.join(SETTINGS));
    let boot = files
        .iter()
        .find(|file| file.ends_with("boot.js"))
        .context("index.html names no boot.js.")?;
    let package = boot.parent().context("boot.js lies in a folder")?.to_path_buf();
    let loader = package.join("__wasm_split.js");
    let parts = read(&fs::read_to_string(&loader).context("The app is not split.")?);
    files.insert(loader);
    for part in wanted {
        let known: Vec<&str> =
            parts.keys().map(String::as_str).filter(|it| !it.starts_with("shared_")).collect();
        let start = parts.keys().find(|name| is_part(name, part)).with_context(|| {
            format!("No part is called {part}; there are: {}.", known.join(", "))
        })?;
        let mut waiting = vec![start.as_str()];
        while let Some(name) = waiting.pop() {
            if let Some(Part { file, needs }) = parts.get(name) {
                files.extend(file.iter().map(|file| package.join(file)));
                waiting.extend(needs.iter().map(String::as_str));
            }
        }
    }
    let mut sizes = files.iter().filter(|file| file.is_file()).map(|file| Size::of(file));
    sizes.try_fold(Size::default(), |sum, size| Ok(sum.plus(size?)))
}

/// The files that the page's `href` and `src` name.
fn named(page: &str) -> impl Iterator<Item = &str> {
    let values = page.split(['"', '\n']).filter_map(|value| value.strip_prefix('/'));
    values
        .filter(|value| !value.is_empty() && !value.ends_with("hasher.js") && !value.contains(' '))
}

/// `lazy_part! { fn load_view(view) … }` is loaded by `…_load_view_123`: its name and a number.
fn is_part(name: &str, part: &str) -> bool {
    let rest = name.strip_prefix("__wasm_split_load_").and_then(|rest| rest.strip_prefix(part));
    rest.and_then(|rest| rest.strip_prefix('_'))
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit()))
}

/// Reads the loader's table: `const name = part("./file", [needs]);`, or `… = entry(name);` for what is in another's file.
fn read(loader: &str) -> BTreeMap<String, Part> {
    let statement = |line: &str| {
        let line = line.strip_prefix("export ").unwrap_or(line);
        let (name, rest) = line.strip_prefix("const ")?.split_once(" = ")?;
        if let Some(other) = rest.strip_prefix("entry(").and_then(|rest| rest.strip_suffix(");"))
            && !other.contains('(')
        {
            return Some((name.to_owned(), Part { file: None, needs: vec![other.to_owned()] }));
        }
        let (_, rest) = rest.split_once("(\"./")?;
        let (file, rest) = rest.split_once("\", [")?;
        let (needs, _) = rest.split_once(']')?;
        let needs = needs.split(", ").filter(|name| !name.is_empty()).map(str::to_owned);
        Some((name.to_owned(), Part { file: Some(file.to_owned()), needs: needs.collect() }))
    };
    loader.lines().filter_map(statement).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOADER: &str = r#"
const LONGEST_PAUSE = 15000;
const shared_0 = part("./shared_0.wasm", []);
export const __wasm_split_load_engine_77 = entry(shared_0);
export const __wasm_split_load_sign_in_view_77 = entry(part("./sign_in_view.wasm", [shared_0]));
"#;

    #[test]
    fn parts_know_what_they_need() {
        let parts = read(LOADER);
        let sign_in = &parts["__wasm_split_load_sign_in_view_77"];
        assert_eq!(sign_in.file.as_deref(), Some("sign_in_view.wasm"));
        assert_eq!(sign_in.needs, ["shared_0"]);
        assert_eq!(parts["shared_0"].file.as_deref(), Some("shared_0.wasm"));
        let engine = &parts["__wasm_split_load_engine_77"];
        assert_eq!((&engine.file, &engine.needs[..]), (&None, &["shared_0".to_owned()][..]));
    }

    #[test]
    fn a_part_is_found_by_its_name() {
        assert!(is_part("__wasm_split_load_sign_in_view_77", "sign_in_view"));
        assert!(!is_part("__wasm_split_load_sign_in_view_77", "sign"));
        assert!(!is_part("__wasm_split_load_sign_in_view_77", "in_view"));
    }
}
