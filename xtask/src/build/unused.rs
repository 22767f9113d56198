//! Takes away what the first page would load for nothing: exports that no code calls, long names, and the glue's comments.
//!
//! `wasm-streams` (by way of Leptos's server functions) exports classes that turn Rust streams into the browser's. The
//! app makes none, but what is exported is kept by every optimizer.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};

use super::{
    leb::{number, push_number},
    sections::changed,
    split::GLUE,
};

/// How the names of such exports begin.
const UNUSED: [&[u8]; 2] = [b"intounderlying", b"__wbg_intounderlying"];
/// How the names begin that the compiler gave.
const MANGLED: &[u8] = b"_ZN";
/// The id of the export section (WebAssembly core specification, 5.5.10).
const EXPORTS: u8 = 7;

/// Takes the exports out of the app in `pkg`, and comments and indentation out of its glue.
pub(super) fn remove(pkg: &Path) -> Result<()> {
    let glue = pkg.join(GLUE);
    let app = pkg.join(GLUE.replace(".js", "_bg.wasm"));
    let wasm = fs::read(&app).context("wasm-bindgen left no app.")?;
    let mut long = Vec::new();
    let thin = without_exports(&wasm, &mut long).context("wasm-bindgen left a broken app.")?;
    fs::write(&app, thin)?;
    Ok(fs::write(&glue, renamed(squeezed(&fs::read_to_string(&glue)?), &long))?)
}

/// The glue with short names for the `long` ones of the app's exports.
fn renamed(mut glue: String, long: &[String]) -> String {
    let mut names: Vec<_> = long.iter().enumerate().collect();
    // One may be the beginning of another.
    names.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
    for (index, name) in names {
        glue = glue.replace(name, &short(index));
    }
    glue
}

/// The name of an export whose own one is long: nobody but the glue knows it.
fn short(index: usize) -> String {
    format!("call{index}")
}

/// The app without the unused ones, and with short names for the `long` ones that it has.
fn without_exports(wasm: &[u8], long: &mut Vec<String>) -> Option<Vec<u8>> {
    changed(wasm, EXPORTS, |section| filtered(section, long))
}

/// The section without the unused ones: each is a name, a kind and an index.
fn filtered(section: &[u8], long: &mut Vec<String>) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut kept = Vec::with_capacity(section.len());
    let mut left = count;
    for _ in 0..count {
        let (length, after) = number(rest)?;
        let (name, kind) = after.split_at_checked(length)?;
        let (_, after) = number(kind.get(1..)?)?;
        if UNUSED.iter().any(|unused| name.starts_with(unused)) {
            left -= 1;
        } else if name.starts_with(MANGLED) {
            let new = short(long.len());
            long.push(String::from_utf8(name.to_vec()).ok()?);
            push_number(&mut kept, new.len());
            kept.extend_from_slice(new.as_bytes());
            kept.extend_from_slice(kind.get(..kind.len() - after.len())?);
        } else {
            kept.extend_from_slice(rest.get(..rest.len() - after.len())?);
        }
        rest = after;
    }
    let mut out = Vec::with_capacity(kept.len() + 5);
    push_number(&mut out, left);
    out.append(&mut kept);
    Some(out)
}

/// A script without comments that fill lines of their own, indentation and empty lines.
pub(super) fn squeezed(glue: &str) -> String {
    let mut out = String::with_capacity(glue.len());
    let mut is_comment = false;
    for line in glue.lines().map(str::trim) {
        is_comment = is_comment || line.starts_with("/**");
        if !is_comment && !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
        is_comment = is_comment && !line.ends_with("*/");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{push_number, renamed, short, squeezed, without_exports};

    #[test]
    fn only_unused_exports_are_taken_away() {
        let export = |name: &str| {
            let mut bytes = vec![u8::try_from(name.len()).unwrap()];
            bytes.extend_from_slice(name.as_bytes());
            bytes.extend_from_slice(&[0, 0x85, 0x01]);
            bytes
        };
        let module = |names: &[&str]| {
            let mut section = vec![u8::try_from(names.len()).unwrap()];
            section.extend(names.iter().flat_map(|name| export(name)));
            let mut wasm = b"\0asm\x01\0\0\0\x01\x01\0\x07".to_vec();
            push_number(&mut wasm, section.len());
            wasm.append(&mut section);
            wasm.extend_from_slice(b"\x0a\x01\0");
            wasm
        };
        let before = module(&[
            "main",
            "intounderlyingsink_write",
            "memory",
            "_ZN6invoke17hcd64E",
            "__wbg_intounderlyingsource_free",
        ]);
        let mut long = Vec::new();
        assert_eq!(
            without_exports(&before, &mut long),
            Some(module(&["main", "memory", &short(0)]))
        );
        assert_eq!(long, ["_ZN6invoke17hcd64E"]);
        assert_eq!(without_exports(&before[..40], &mut long), None, "a broken file is noticed");
        assert_eq!(without_exports(b"<html>", &mut long), None);
    }

    #[test]
    fn names_that_begin_alike_stay_apart() {
        let long = ["_ZN6invokeE".to_owned(), "_ZN6invokeE_17".to_owned()];
        let glue = "wasm._ZN6invokeE(a);\nwasm._ZN6invokeE_17(b);".to_owned();
        assert_eq!(renamed(glue, &long), "wasm.call0(a);\nwasm.call1(b);");
    }

    #[test]
    fn the_glue_keeps_its_code() {
        let glue = "/** @param {number} a */\nlet a = '//x';\n    /**\n     * why\n     */\n    f(a);\n\n// b\n";
        assert_eq!(squeezed(glue), "let a = '//x';\nf(a);\n");
    }
}
