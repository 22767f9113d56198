//! From bytes to text, as far as they are one: pure.

/// What the beginning of a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text; what is no text in it is replaced by `�`.
    pub text: String,
    /// False when it looks like anything but text.
    pub is_text: bool,
}

/// Reads UTF-8, or UTF-16 behind a mark that says so. The last character may be cut off.
#[must_use]
pub fn decode(bytes: &[u8]) -> Decoded {
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => narrow(rest),
        rest => narrow(rest),
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Decoded {
    let units = bytes.as_chunks().0.iter().map(|pair| unit(*pair));
    let text = char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect();
    Decoded { text, is_text: true }
}

fn narrow(bytes: &[u8]) -> Decoded {
    let (text, is_text) = match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), true),
        // Only the end is missing.
        Err(error) if error.error_len().is_none() => {
            let whole = bytes.get(..error.valid_up_to()).unwrap_or_default();
            (String::from_utf8_lossy(whole).into_owned(), true)
        }
        Err(_) => (String::from_utf8_lossy(bytes).into_owned(), false),
    };
    let is_text = is_text && !text.contains('\0');
    Decoded { text, is_text }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn text_is_read_in_its_encodings() {
        for bytes in [
            "Grüße".as_bytes(),
            b"\xef\xbb\xbfGr\xc3\xbc\xc3\x9fe",
            b"\xff\xfeG\0r\0\xfc\0\xdf\0e\0",
            b"\xfe\xff\0G\0r\0\xfc\0\xdf\0e",
        ] {
            let decoded = decode(bytes);
            assert_eq!(decoded.text, "Grüße");
            assert!(decoded.is_text);
        }
    }

    #[test]
    fn a_cut_character_is_left_out_and_bytes_are_no_text() {
        assert_eq!(decode(b"a\xc3").text, "a");
        assert!(decode(b"a\xc3").is_text);
        assert!(!decode(b"PK\x03\x04\xff\xff").is_text);
        assert!(!decode(b"a\0b").is_text);
        assert!(decode(b"").is_text);
    }
}
