//! Short names for what the app imports from its glue.
//!
//! wasm-bindgen gives each import a name with sixteen random digits, which stand in the wasm and again in the glue and
//! do not compress: some 16 bytes of the first load for each of hundreds. Nothing but these two files knows them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context as _, Result, ensure};

use super::{
    late::Later,
    leb::{number, push_number},
    sections::changed,
    split::{GLUE, WASM},
};

/// The id of the import section (WebAssembly core specification, 5.5.5).
const IMPORTS: u8 = 2;
/// How a function's import is marked.
const FUNCTION: u8 = 0;
/// The number that is `a0` in the system of base 36.
pub(super) const OFFSET: usize = 10 * 36;
/// How many names there are.
const MOST: usize = 36 * 36 - OFFSET;
/// The module that is the glue.
const FROM: &[u8] = b"./app_bg.js";

/// Renames the imports in the app's wasm and in its glue, from which comments and indentation are gone. Those that come
/// `later` have the last numbers, file by file.
pub(super) fn shorten(pkg: &Path, later: &[Later]) -> Result<()> {
    let (app, glue) = (pkg.join(WASM), pkg.join(GLUE));
    let wasm = fs::read(&app)?;
    let unknown = "The app imports something that has no name.";
    let names = names(&wasm).context(unknown)?;
    let last: Vec<&String> = later.iter().flat_map(|it| &it.imports).collect();
    let late: BTreeSet<&String> = last.iter().copied().collect();
    let order = names.iter().filter(|name| !late.contains(name)).chain(last);
    let numbers: BTreeMap<&str, usize> =
        order.enumerate().map(|(number, name)| (name.as_str(), number)).collect();
    ensure!(
        numbers.len() == names.len() && names.len() < MOST,
        "The app's imports cannot be numbered."
    );
    let wasm = renamed(&wasm, &numbers).context(unknown)?;
    let mut text = fs::read_to_string(&glue)?;
    for (name, number) in numbers {
        let old = format!("\n{name}: ");
        ensure!(text.matches(&old).count() == 1, "The glue does not give {name} once.");
        text = text.replace(&old, &format!("\n{}: ", short(number)));
    }
    fs::write(app, wasm)?;
    Ok(fs::write(glue, text)?)
}

/// The names that the app imports from its glue, in their order.
fn names(wasm: &[u8]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    through(wasm, |name| {
        names.push(String::from_utf8(name.to_vec()).ok()?);
        Some(name.to_vec())
    })?;
    Some(names)
}

/// The app with short names.
fn renamed(wasm: &[u8], numbers: &BTreeMap<&str, usize>) -> Option<Vec<u8>> {
    through(wasm, |name| {
        let number = numbers.get(std::str::from_utf8(name).ok()?)?;
        Some(short(*number).into_bytes())
    })
}

/// The app with other names for what it imports from its glue.
fn through(wasm: &[u8], mut rename: impl FnMut(&[u8]) -> Option<Vec<u8>>) -> Option<Vec<u8>> {
    changed(wasm, IMPORTS, |body| section(body, &mut rename))
}

/// Each import is two names, a kind and, for a function, the number of its type; nothing else is imported.
fn section(section: &[u8], rename: &mut impl FnMut(&[u8]) -> Option<Vec<u8>>) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut out = Vec::with_capacity(section.len());
    push_number(&mut out, count);
    for _ in 0..count {
        let (module, after) = text(rest)?;
        let (name, after) = text(after)?;
        let (&kind, after) = after.split_first()?;
        if kind != FUNCTION {
            return None;
        }
        let (of, after) = number(after)?;
        push_text(&mut out, module);
        if module == FROM {
            push_text(&mut out, &rename(name)?);
        } else {
            push_text(&mut out, name);
        }
        out.push(kind);
        push_number(&mut out, of);
        rest = after;
    }
    rest.is_empty().then_some(out)
}

fn text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, after) = number(bytes)?;
    after.split_at_checked(length)
}

fn push_text(out: &mut Vec<u8>, text: &[u8]) {
    push_number(out, text.len());
    out.extend_from_slice(text);
}

/// `a0`, `a1`, … `zz`: two characters, the first a letter, which the glue can write as quickly as this.
pub(super) fn short(number: usize) -> String {
    let digit = |value: usize| char::from_digit(u32::try_from(value % 36).unwrap_or(0), 36);
    let value = number + OFFSET;
    [digit(value / 36), digit(value)].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::{BTreeMap, MOST, names, push_number, push_text, renamed, short};

    fn module(imports: &[(&str, &str, u8)]) -> Vec<u8> {
        let mut section = vec![u8::try_from(imports.len()).unwrap()];
        for (module, name, kind) in imports {
            push_text(&mut section, module.as_bytes());
            push_text(&mut section, name.as_bytes());
            section.extend_from_slice(&[*kind, 0x85, 0x01]);
        }
        let mut wasm = b"\0asm\x01\0\0\0\x01\x01\0\x02".to_vec();
        push_number(&mut wasm, section.len());
        wasm.append(&mut section);
        wasm.extend_from_slice(b"\x0a\x01\0");
        wasm
    }

    #[test]
    fn the_glues_names_become_short_and_others_stay() {
        let long = [
            ("./app_bg.js", "__wbg_now_463ac581d2fc7ea3", 0),
            ("./__wasm_split.js", "__wasm_split_load_engine", 0),
            ("./app_bg.js", "__wbindgen_cast_0000000000000001", 0),
        ];
        let small = [
            ("./app_bg.js", "a1", 0),
            ("./__wasm_split.js", "__wasm_split_load_engine", 0),
            ("./app_bg.js", "a0", 0),
        ];
        let found = names(&module(&long)).unwrap();
        assert_eq!(found, ["__wbg_now_463ac581d2fc7ea3", "__wbindgen_cast_0000000000000001"]);
        let numbers = BTreeMap::from([(found[0].as_str(), 1), (found[1].as_str(), 0)]);
        assert_eq!(renamed(&module(&long), &numbers).unwrap(), module(&small));
    }

    #[test]
    fn what_is_not_known_stops_the_build() {
        assert_eq!(names(&module(&[("./app_bg.js", "memory", 2)])), None);
        let whole = module(&[("./app_bg.js", "a", 0)]);
        assert_eq!(names(&whole[..whole.len() - 4]), None);
        assert_eq!(renamed(&whole, &BTreeMap::new()), None, "a name without a number");
    }

    #[test]
    fn no_two_names_are_the_same() {
        let names: std::collections::BTreeSet<_> = (0..MOST).map(short).collect();
        assert_eq!(names.len(), MOST);
        assert!(names.iter().all(|name| name.len() == 2 && name.starts_with(|it: char| it.is_ascii_lowercase())));
    }
}
