//! `data:` addresses: bytes as text, to be kept in a browser's storage and in exported files.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The address of these bytes.
#[must_use]
pub fn write(media_type: &str, bytes: &[u8]) -> String {
    let mut out = String::with_capacity(media_type.len() + 16 + bytes.len().div_ceil(3) * 4);
    out.extend(["data:", media_type, ";base64,"]);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for (at, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            let digit = DIGITS[(bits >> shift & 63) as usize];
            out.push(if at > group.len() { '=' } else { char::from(digit) });
        }
    }
    out
}

/// Media type and bytes of an address that [`write`] could have written; none for any other.
#[must_use]
pub fn read(address: &str) -> Option<(&str, Vec<u8>)> {
    let (media_type, text) = address.strip_prefix("data:")?.split_once(";base64,")?;
    let digits = text.trim_end_matches('=').as_bytes();
    if text.len() % 4 != 0 || text.len() - digits.len() > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    for group in digits.chunks(4) {
        let mut bits = 0_u32;
        for digit in group {
            bits = bits << 6 | value(*digit)?;
        }
        bits <<= 6 * (4 - group.len());
        let [_, first, second, third] = bits.to_be_bytes();
        bytes.extend([first, second, third].into_iter().take(group.len() - 1));
    }
    Some((media_type, bytes))
}

fn value(digit: u8) -> Option<u32> {
    let at = DIGITS.iter().position(|known| *known == digit)?;
    u32::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn bytes_come_back() {
        let all: Vec<u8> = (0..=255).collect();
        for length in 0..all.len() {
            let address = write("image/png", &all[..length]);
            assert_eq!(read(&address), Some(("image/png", all[..length].to_vec())), "{length}");
        }
        assert_eq!(write("text/plain", b"Hello!!"), "data:text/plain;base64,SGVsbG8hIQ==");
    }

    #[test]
    fn what_is_no_such_address_is_none() {
        for text in [
            "",
            "data:image/png,abc",
            "data:image/png;base64,a",
            "data:image/png;base64,ab!=",
            "data:image/png;base64,a===",
            "data:image/png;base64,ä===",
            "https://x.example/a.png",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
