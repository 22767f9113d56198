//! Short names for what the app imports from its glue.
//!
//! wasm-bindgen gives each import a name with sixteen random digits, which stand in the wasm and again in the glue and
//! do not compress: some 16 bytes of the first load for each of hundreds. Nothing but these two files knows them.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};

use super::{
    leb::{number, push_number},
    split::{GLUE, WASM},
};

/// The id of the import section (WebAssembly core specification, 5.5.5).
const IMPORTS: u8 = 2;
/// The length of the magic number and the version.
const HEADER: usize = 8;
/// How a function's import is marked.
const FUNCTION: u8 = 0;
/// The module that is the glue.
const FROM: &[u8] = b"./app_bg.js";

/// Renames the imports in the app's wasm and in its glue, from which comments and indentation are gone.
pub(super) fn shorten(pkg: &Path) -> Result<()> {
    let (app, glue) = (pkg.join(WASM), pkg.join(GLUE));
    let (wasm, names) =
        renamed(&fs::read(&app)?).context("The app imports something that has no name.")?;
    let mut text = fs::read_to_string(&glue)?;
    for (index, name) in names.iter().enumerate() {
        let old = format!("\n{name}: ");
        ensure!(text.matches(&old).count() == 1, "The glue does not give {name} once.");
        text = text.replace(&old, &format!("\n{}: ", short(index)));
    }
    fs::write(app, wasm)?;
    Ok(fs::write(glue, text)?)
}

/// The app with short names, and the long ones in their order.
fn renamed(wasm: &[u8]) -> Option<(Vec<u8>, Vec<String>)> {
    let mut out = wasm.get(..HEADER)?.to_vec();
    let mut rest = wasm.get(HEADER..)?;
    let mut names = Vec::new();
    while let Some((&id, after)) = rest.split_first() {
        let (size, after) = number(after)?;
        let (body, after) = after.split_at_checked(size)?;
        let body = if id == IMPORTS { section(body, &mut names)? } else { body.to_vec() };
        out.push(id);
        push_number(&mut out, body.len());
        out.extend_from_slice(&body);
        rest = after;
    }
    Some((out, names))
}

/// Each import is two names, a kind and, for a function, the number of its type; nothing else is imported.
fn section(section: &[u8], names: &mut Vec<String>) -> Option<Vec<u8>> {
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
            push_text(&mut out, short(names.len()).as_bytes());
            names.push(String::from_utf8(name.to_vec()).ok()?);
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

/// `a`, `b`, … `z`, `ba`, `bb`, …
fn short(mut index: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(u8::try_from(index % 26).map_or('a', |letter| char::from(b'a' + letter)));
        index /= 26;
        if index == 0 {
            return letters.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{push_number, push_text, renamed, short};

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
            ("./app_bg.js", "a", 0),
            ("./__wasm_split.js", "__wasm_split_load_engine", 0),
            ("./app_bg.js", "b", 0),
        ];
        let (wasm, names) = renamed(&module(&long)).unwrap();
        assert_eq!(wasm, module(&small));
        assert_eq!(names, ["__wbg_now_463ac581d2fc7ea3", "__wbindgen_cast_0000000000000001"]);
    }

    #[test]
    fn what_is_not_known_stops_the_build() {
        assert_eq!(renamed(&module(&[("./app_bg.js", "memory", 2)])), None);
        let whole = module(&[("./app_bg.js", "a", 0)]);
        assert_eq!(renamed(&whole[..whole.len() - 4]), None);
    }

    #[test]
    fn no_two_names_are_the_same() {
        let names: std::collections::BTreeSet<_> = (0..2000).map(short).collect();
        assert_eq!(names.len(), 2000);
    }
}
