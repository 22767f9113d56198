//! Numbers as WebAssembly writes them (core specification, 5.2.2).

/// Reads an unsigned LEB128 number.
pub(super) fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0_usize;
    for (at, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 127) << (7 * at);
        if byte & 128 == 0 {
            return Some((value, bytes.get(at + 1..)?));
        }
    }
    None
}

/// Writes one.
pub(super) fn push_number(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let low = u8::try_from(value & 127).unwrap_or_default();
        value >>= 7;
        out.push(if value == 0 { low } else { low | 128 });
        if value == 0 {
            return;
        }
    }
}
