//! How a text is written in a file: its encoding and its line ends, kept when it is saved; pure.

use serde::{Deserialize, Serialize};

/// The largest text that is edited or compared, in bytes: a field of the browser's is no place for more.
pub const MOST_BYTES: usize = 1024 * 1024;
/// The same as sizes of files are counted.
pub const MOST: u64 = MOST_BYTES as u64;

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Its characters.
    pub encoding: Encoding,
    /// Its line ends.
    pub ends: Ends,
    /// True when not all lines ended alike: they do when it is saved.
    pub was_mixed: bool,
}

/// How characters become bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 behind its mark.
    Utf8Marked,
    /// UTF-16, the low byte first, behind its mark.
    Utf16Le,
    /// UTF-16, the high byte first, behind its mark.
    Utf16Be,
}

/// How lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ends {
    /// As on Unix.
    Lf,
    /// As on Windows.
    CrLf,
    /// As on a Macintosh of old.
    Cr,
}

impl Default for Form {
    fn default() -> Self {
        Self { encoding: Encoding::Utf8, ends: Ends::Lf, was_mixed: false }
    }
}

impl Encoding {
    const ALL: [Self; 4] = [Self::Utf8, Self::Utf8Marked, Self::Utf16Le, Self::Utf16Be];

    const fn mark(self) -> &'static [u8] {
        match self {
            Self::Utf8 => &[],
            Self::Utf8Marked => &[0xef, 0xbb, 0xbf],
            Self::Utf16Le => &[0xff, 0xfe],
            Self::Utf16Be => &[0xfe, 0xff],
        }
    }

    /// What people call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf8Marked => "UTF-8 (BOM)",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
        }
    }
}

impl Ends {
    const fn text(self) -> &'static str {
        match self {
            Self::Lf => "\n",
            Self::CrLf => "\r\n",
            Self::Cr => "\r",
        }
    }

    /// What people call them.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lf => "LF",
            Self::CrLf => "CRLF",
            Self::Cr => "CR",
        }
    }
}

/// Reads a text, with `\n` at the ends of its lines as fields have it; none when the bytes are no text.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<(String, Form)> {
    let marked =
        |encoding: &Encoding| !encoding.mark().is_empty() && bytes.starts_with(encoding.mark());
    let encoding = Encoding::ALL.into_iter().find(marked).unwrap_or(Encoding::Utf8);
    let rest = bytes.get(encoding.mark().len()..).unwrap_or_default();
    let text = match encoding {
        Encoding::Utf8 | Encoding::Utf8Marked => String::from_utf8(rest.to_vec()).ok()?,
        Encoding::Utf16Le => wide(rest, u16::from_le_bytes)?,
        Encoding::Utf16Be => wide(rest, u16::from_be_bytes)?,
    };
    if text.contains('\0') {
        return None;
    }
    let (ends, was_mixed) = ends_of(&text);
    let text =
        if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    Some((text, Form { encoding, ends, was_mixed }))
}

/// The bytes of a text.
#[must_use]
pub fn write(text: &str, form: Form) -> Vec<u8> {
    let text = match form.ends {
        Ends::Lf => text.to_owned(),
        Ends::CrLf | Ends::Cr => text.replace('\n', form.ends.text()),
    };
    let mut bytes = form.encoding.mark().to_vec();
    match form.encoding {
        Encoding::Utf8 | Encoding::Utf8Marked => bytes.extend_from_slice(text.as_bytes()),
        Encoding::Utf16Le => bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes)),
        Encoding::Utf16Be => bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes)),
    }
    bytes
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, []) = bytes.as_chunks() else { return None };
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16(&units).ok()
}

/// What most lines end with, and whether others end otherwise.
fn ends_of(text: &str) -> (Ends, bool) {
    let both = text.matches("\r\n").count();
    let counts = [
        (Ends::Lf, text.matches('\n').count() - both),
        (Ends::CrLf, both),
        (Ends::Cr, text.matches('\r').count() - both),
    ];
    let kinds = counts.iter().filter(|(_, count)| *count > 0).count();
    // The first one wins where they are as many.
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    (most.map_or(Ends::Lf, |(ends, _)| ends), kinds > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again_byte_by_byte() {
        for bytes in [
            "Grüße\n".as_bytes(),
            b"",
            b"a\r\nb\r\n",
            b"a\rb",
            b"\xef\xbb\xbfa\r\n",
            b"\xff\xfeG\0r\0\xfc\0\n\0",
            b"\xfe\xff\0G\0\r\0\n",
            "one line 🎈".as_bytes(),
        ] {
            let (text, form) = read(bytes).unwrap();
            assert!(!text.contains('\r'));
            assert!(!form.was_mixed);
            assert_eq!(write(&text, form), bytes, "{form:?}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        for bytes in [b"PK\x03\x04\xff".as_slice(), b"a\0b", b"\xff\xfea", b"\xff\xfe\0\xd8a\0"] {
            assert_eq!(read(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn mixed_line_ends_become_those_of_most_lines() {
        let (text, form) = read(b"a\r\nb\nc\r\n").unwrap();
        assert_eq!((text.as_str(), form.ends, form.was_mixed), ("a\nb\nc\n", Ends::CrLf, true));
        assert_eq!(write(&text, form), b"a\r\nb\r\nc\r\n");
        assert_eq!(read(b"a\nb\r\n").unwrap().1.ends, Ends::Lf, "the first one wins");
    }
}
