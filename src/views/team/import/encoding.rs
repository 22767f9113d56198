//! From bytes to text, in the encodings that spreadsheets write: pure.

/// In how many pairs of bytes zeros are looked for.
const LOOKED_AT: usize = 512;

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16, little or big end first as its mark says, or as its zeros do where it has none.
    Utf16,
    /// Windows-1252, which spreadsheets in Western Europe write without saying so.
    Western,
}

impl Encoding {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Utf8, Self::Utf16, Self::Western];

    /// What a file is most likely written in.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        match bytes {
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Self::Utf16,
            _ if zeros(bytes).is_some() => Self::Utf16,
            _ if std::str::from_utf8(bytes).is_ok() => Self::Utf8,
            _ => Self::Western,
        }
    }

    /// Its word in forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Western => "windows-1252",
        }
    }

    /// The encoding of a word.
    #[must_use]
    pub fn parse(word: &str) -> Self {
        Self::ALL.into_iter().find(|it| it.word() == word).unwrap_or(Self::Utf8)
    }

    /// Reads it; what is no text in this encoding is replaced by `�`.
    #[must_use]
    pub fn read(self, bytes: &[u8]) -> String {
        match self {
            Self::Utf8 => {
                let rest = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
                String::from_utf8_lossy(rest).into_owned()
            }
            Self::Utf16 => match bytes {
                [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
                [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
                rest if zeros(rest) == Some(0) => wide(rest, u16::from_be_bytes),
                rest => wide(rest, u16::from_le_bytes),
            },
            Self::Western => bytes.iter().map(|byte| western(*byte)).collect(),
        }
    }
}

/// In which byte of most pairs there is a zero, the first (0) or the second (1): Latin letters in UTF-16 have one. No other text
/// has any.
fn zeros(bytes: &[u8]) -> Option<usize> {
    let pairs = bytes.as_chunks::<2>().0;
    let pairs = pairs.get(..LOOKED_AT).unwrap_or(pairs);
    (0..2)
        .find(|at| pairs.iter().filter(|pair| pair.get(*at) == Some(&0)).count() > pairs.len() / 2)
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect()
}

/// The letters of 0x80 to 0x9f; all others are those of Latin-1. Five of them are nothing.
const UPPER: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}',
    'ž', 'Ÿ',
];

fn western(byte: u8) -> char {
    match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    #[test]
    fn files_are_read_in_what_they_are_written_in() {
        for (bytes, encoding) in [
            ("Müller – 5 €".as_bytes().to_vec(), Encoding::Utf8),
            ([b"\xef\xbb\xbf", "Müller – 5 €".as_bytes()].concat(), Encoding::Utf8),
            (b"M\xfcller \x96 5 \x80".to_vec(), Encoding::Western),
            (wide_of("Müller – 5 €", u16::to_le_bytes, &[0xff, 0xfe]), Encoding::Utf16),
            (wide_of("Müller – 5 €", u16::to_be_bytes, &[0xfe, 0xff]), Encoding::Utf16),
            (wide_of("Müller – 5 €", u16::to_le_bytes, &[]), Encoding::Utf16),
            (wide_of("Müller – 5 €", u16::to_be_bytes, &[]), Encoding::Utf16),
        ] {
            assert_eq!(Encoding::of(&bytes), encoding);
            assert_eq!(encoding.read(&bytes), "Müller – 5 €");
        }
    }

    #[test]
    fn nothing_is_refused() {
        for encoding in Encoding::ALL {
            assert_eq!(Encoding::parse(encoding.word()), encoding);
            let _ = encoding.read(&[0xff, 0x81, 0, 0xd8]);
            assert_eq!(encoding.read(&[]), "");
        }
    }

    fn wide_of(text: &str, bytes: fn(u16) -> [u8; 2], mark: &[u8]) -> Vec<u8> {
        mark.iter().copied().chain(text.encode_utf16().flat_map(bytes)).collect()
    }
}
