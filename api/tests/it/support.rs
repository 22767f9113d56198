//! Where fixtures are, how they are read, and a small source of arbitrary values.

use std::path::PathBuf;

use serde_json::Value;

/// The folder of a vendor's fixtures.
pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/opendrive")
}

/// The paths below [`folder`] of all JSON fixtures, without the last `.json`, sorted.
pub(crate) fn fixture_names() -> Vec<String> {
    let mut names = Vec::new();
    for chapter in std::fs::read_dir(folder()).unwrap() {
        let chapter = chapter.unwrap();
        if !chapter.file_type().unwrap().is_dir() {
            continue;
        }
        let chapter_name = chapter.file_name().into_string().unwrap();
        for file in std::fs::read_dir(chapter.path()).unwrap() {
            let file = file.unwrap().file_name().into_string().unwrap();
            let stem = file.strip_suffix(".json").unwrap_or_else(|| panic!("{file} is not JSON"));
            names.push(format!("{chapter_name}/{stem}"));
        }
    }
    names.sort();
    names
}

/// An address with the names of its places left out.
pub(crate) fn shape(address: &str) -> String {
    let parts = address.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

/// The fixtures of one kind (`request`, `response`, `error`) of an endpoint: the one that every endpoint has
/// and any number of variants, `name.variant.kind.json`.
pub(crate) fn fixtures(endpoint: &str, kind: &str) -> Vec<(String, Value)> {
    let found: Vec<_> = fixture_names()
        .into_iter()
        .filter(|name| {
            name.split_once('.').is_some_and(|(stem, rest)| {
                stem == endpoint && rest.rsplit('.').next() == Some(kind)
            })
        })
        .map(|name| {
            let text = std::fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
            let value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
            (name, value)
        })
        .collect();
    let needed = format!("{endpoint}.{kind}");
    assert!(found.iter().any(|(name, _)| *name == needed), "the fixture {needed}.json is missing");
    found
}

/// Arbitrary numbers that are the same on every run (xorshift).
pub(crate) struct Arbitrary(u64);

impl Arbitrary {
    pub(crate) fn new() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() % u64::try_from(end).unwrap()).unwrap()
    }

    /// A text of up to 300 characters, from all planes and with many odd ones.
    pub(crate) fn text(&mut self) -> String {
        const ODD: &[char] = &[
            '\0', '\n', ' ', '/', '%', '+', '&', '"', '\\', 'ß', 'Σ', 'İ', '\u{301}', '😀',
            '\u{85}',
        ];
        let length = self.below(300);
        (0..length)
            .map(|_| match self.below(3) {
                0 => ODD[self.below(ODD.len())],
                1 => char::from(u8::try_from(self.below(128)).unwrap()),
                _ => char::from_u32(u32::try_from(self.below(0x11_0000)).unwrap()).unwrap_or('x'),
            })
            .collect()
    }
}
