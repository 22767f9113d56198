//! A module's sections (WebAssembly core specification, 5.5.2).

use super::leb::{number, push_number};

/// The length of the magic number and the version.
const HEADER: usize = 8;

/// The module with another content of the section `id`; none if it is broken, or `change` does not know the content.
pub(super) fn changed(
    wasm: &[u8],
    id: u8,
    mut change: impl FnMut(&[u8]) -> Option<Vec<u8>>,
) -> Option<Vec<u8>> {
    let mut out = wasm.get(..HEADER)?.to_vec();
    let mut rest = wasm.get(HEADER..)?;
    while let Some((&own, after)) = rest.split_first() {
        let (size, after) = number(after)?;
        let (body, after) = after.split_at_checked(size)?;
        let body = if own == id { change(body)? } else { body.to_vec() };
        out.push(own);
        push_number(&mut out, body.len());
        out.extend_from_slice(&body);
        rest = after;
    }
    Some(out)
}
