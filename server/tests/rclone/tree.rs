//! Folders on the disk: one full of names that clients stumble over, and how two of them are compared.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// 2001-09-09T01:46:40Z: whatever is older than the test was set by somebody.
pub(crate) const THEN: u64 = 1_000_000_000;

/// Names that are files, in one folder.
const FILES: &[&str] = &[
    "plain.txt",
    // What rclone writes otherwise because the service refuses it.
    "less < and > more",
    "co:lon",
    "quo\"te",
    "back\\slash",
    "pi|pe",
    "que?ry",
    "st*ar",
    // What it writes instead, as somebody's own name.
    "wide ： colon",
    "wide ？ query",
    "␠ symbol for a space",
    // White space around a name.
    " leading space",
    "trailing space ",
    "   ",
    "\ttab first",
    "tab last\t",
    "\nline first",
    "line last\n",
    "\rreturn first",
    "return last\r",
    "\u{b}vertical first",
    "vertical last\u{b}",
    "no\u{a0}break and wide\u{3000}space",
    // What addresses, forms, shells and JSON give a meaning to.
    "plus+and&per%20cent=#hash;semi,comma",
    "%2e%2e",
    "%00",
    "%",
    "100%",
    "+",
    "&",
    "=",
    "#",
    "a+b c",
    "a%2Bb c",
    "apostrophe's 'quotes'",
    "`tick` $HOME ${x} $(y)",
    "!bang",
    "~tilde",
    "~",
    "[brackets] {braces} (parentheses)",
    "-dash",
    "--flag",
    "@at^caret",
    "null",
    "true",
    "0",
    "-1",
    "1e9",
    "12345",
    "{}",
    "[]",
    "a.json",
    "list.json",
    // Dots.
    ".hidden",
    "trailing dot.",
    "dots...",
    "...",
    "a..b",
    "no.such.extension.",
    // Names that some systems keep for themselves.
    "CON",
    "nul.txt",
    "com1",
    "desktop.ini",
    "Thumbs.db",
    "~$office.docx",
    // Letters.
    "日本語.txt",
    "العربية.txt",
    "Ünïcödé ÄÖÜ ß",
    "İstanbul ı",
    "ΣΑΣ ς",
    "👩‍👩‍👧 family.bin",
    "𝕏 outside of the plane",
    "zero\u{200b}width",
    "\u{feff}mark",
    "right\u{202e}left",
    "ﬁ ligature",
    "e\u{301} apart",
    "ő together",
];

/// Writes a file of `length` bytes that repeat nowhere, changed at `changed`.
pub(crate) fn write(path: &Path, seed: u64, length: usize, changed: u64) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut bytes = vec![0; length];
    fastrand::Rng::with_seed(seed).fill(&mut bytes);
    fs::write(path, bytes).unwrap();
    touch(path, changed);
}

/// Sets when a file was changed.
pub(crate) fn touch(path: &Path, changed: u64) {
    let file = File::options().write(true).open(path).unwrap();
    file.set_modified(UNIX_EPOCH + Duration::from_secs(changed)).unwrap();
}

/// Makes a tree of everything that is hard; answers how many files it has.
pub(crate) fn hostile(top: &Path) -> usize {
    let long = ["x".repeat(251) + ".bin", "é".repeat(127) + "x", "👩".repeat(63) + "end"];
    let mut paths: Vec<PathBuf> = FILES.iter().map(PathBuf::from).collect();
    paths.push(OsString::from_vec(b"not \xff\xfe unicode".to_vec()).into());
    paths.extend(long.iter().map(PathBuf::from));
    // Folders are as hard as files, and the same two letters look the same in both of these.
    for folder in FILES.iter().filter(|name| !name.contains('.')) {
        paths.push(Path::new("folders").join(folder).join(folder));
    }
    paths.push(Path::new("folders").join(&long[1]).join(&long[1]));
    paths.push("together/r\u{e9}sum\u{e9}.txt".into());
    paths.push("apart/re\u{301}sume\u{301}.txt".into());
    paths.push("a/b/c/d/e/f/g/h/i/j/deep.txt".into());
    for (number, path) in paths.iter().enumerate() {
        // Every seventh is empty.
        let length = if number % 7 == 0 { 0 } else { number * 37 };
        write(&top.join(path), number as u64, length, THEN + 3_601 * number as u64);
    }
    fs::create_dir_all(top.join("empty/and : empty too ")).unwrap();
    paths.len()
}

/// What a folder holds: by path the bytes of a file and when it was changed; nothing for a folder.
pub(crate) fn read(top: &Path) -> BTreeMap<OsString, Option<(Vec<u8>, u64)>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![top.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(top).unwrap().as_os_str().to_os_string();
            if path.is_dir() {
                found.insert(name, None);
                waiting.push(path);
            } else {
                let changed = fs::metadata(&path).unwrap().modified().unwrap();
                found.insert(name, Some((fs::read(&path).unwrap(), seconds(changed))));
            }
        }
    }
    found
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// Two folders that hold the same; tells the first difference and not megabytes.
pub(crate) fn assert_same(one: &Path, other: &Path) {
    let (one, other) = (read(one), read(other));
    let names = |tree: &BTreeMap<OsString, _>| tree.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&one), names(&other));
    for (name, content) in &one {
        let name: &OsStr = name;
        assert!(other.get(name) == Some(content), "{:?} differs", name.as_bytes().escape_ascii());
    }
}
