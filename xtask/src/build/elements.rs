//! Tables without their empty places.
//!
//! The app's table has a place for every function that any part calls through it, and what is written into it at the start
//! names the empty ones as well, by three bytes each: of fourteen thousand places all but two thousand. A table is empty
//! to begin with, so that only what is there has to be named.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result};

use super::{
    leb::{number, push_number},
    sections::changed,
    split,
};

/// The id of the element section (WebAssembly core specification, 5.5.12).
const ELEMENTS: u8 = 9;
/// Instructions, as far as constant expressions have them (5.4).
const I32_CONST: u8 = 0x41;
const REF_NULL: u8 = 0xd0;
const REF_FUNC: u8 = 0xd2;
const END: u8 = 0x0b;

/// Leaves the empty places out of every wasm file of the package.
pub(super) fn thin_out(pkg: &Path) -> Result<()> {
    for file in split::wasm_files(pkg)? {
        let thin = thinned(&fs::read(&file)?);
        let thin =
            thin.with_context(|| format!("{} has a table of an unknown form.", file.display()))?;
        fs::write(file, thin)?;
    }
    Ok(())
}

fn thinned(wasm: &[u8]) -> Option<Vec<u8>> {
    changed(wasm, ELEMENTS, section)
}

/// What a section says: which function is at which place, and the segments that fill no place, as they are.
fn section(section: &[u8]) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let (mut places, mut others) = (BTreeMap::new(), Vec::new());
    for _ in 0..count {
        let begin = rest;
        let (form, after) = number(rest)?;
        rest = match form {
            // Filled at the start, with numbers of functions or with expressions.
            0 | 4 => {
                let (first, after) = offset(after)?;
                let (length, mut after) = number(after)?;
                for place in first..first.checked_add(length)? {
                    let (function, next) = if form == 0 {
                        number(after).map(|(function, next)| (Some(function), next))?
                    } else {
                        reference(after)?
                    };
                    if let Some(function) = function {
                        places.insert(place, function);
                    }
                    after = next;
                }
                after
            }
            // Filled later, or only declared: a kind, and numbers of functions.
            1 | 3 => {
                let (length, mut after) = number(after.get(1..)?)?;
                for _ in 0..length {
                    (_, after) = number(after)?;
                }
                others.push(begin.get(..begin.len() - after.len())?);
                after
            }
            _ => return None,
        };
    }
    if !rest.is_empty() {
        return None;
    }
    let runs = runs(&places);
    let mut out = Vec::with_capacity(section.len());
    push_number(&mut out, runs.len() + others.len());
    for (first, functions) in runs {
        out.extend([0, I32_CONST]);
        push_signed(&mut out, first);
        out.push(END);
        push_number(&mut out, functions.len());
        for function in functions {
            push_number(&mut out, function);
        }
    }
    for other in others {
        out.extend_from_slice(other);
    }
    Some(out)
}

/// Places that follow each other, together.
fn runs(places: &BTreeMap<usize, usize>) -> Vec<(usize, Vec<usize>)> {
    let mut runs: Vec<(usize, Vec<usize>)> = Vec::new();
    for (&place, &function) in places {
        match runs.last_mut() {
            Some((first, functions)) if *first + functions.len() == place => {
                functions.push(function)
            }
            Some(_) | None => runs.push((place, vec![function])),
        }
    }
    runs
}

/// `i32.const` and a place; places are never negative.
fn offset(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (place, rest) = number(bytes.strip_prefix(&[I32_CONST])?)?;
    Some((place, rest.strip_prefix(&[END])?))
}

/// A function, or none.
fn reference(bytes: &[u8]) -> Option<(Option<usize>, &[u8])> {
    let (&instruction, rest) = bytes.split_first()?;
    let (function, rest) = match instruction {
        REF_FUNC => number(rest).map(|(function, rest)| (Some(function), rest))?,
        REF_NULL => (None, rest.get(1..)?),
        _ => return None,
    };
    Some((function, rest.strip_prefix(&[END])?))
}

/// A number that is not negative, in the signed form: its last byte has no seventh bit.
fn push_signed(out: &mut Vec<u8>, mut value: usize) {
    while value >= 64 {
        out.push(u8::try_from(value & 127).unwrap_or_default() | 128);
        value >>= 7;
    }
    out.push(u8::try_from(value).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_places_are_not_named_and_the_rest_stays_where_it_is() {
        let expressions = [4, I32_CONST, 1, END, 4];
        let items = [REF_FUNC, 7, END, REF_NULL, 0x70, END, REF_FUNC, 8, END, REF_FUNC, 9, END];
        let declared = [3, 0, 1, 5];
        let plain = [0, I32_CONST, 200, 1, END, 1, 3];
        let mut whole = vec![3];
        for part in [&expressions[..], &items, &declared, &plain] {
            whole.extend_from_slice(part);
        }
        let thin = section(&whole).unwrap();
        let expected: Vec<u8> = [
            &[4][..],
            &[0, I32_CONST, 1, END, 1, 7],
            &[0, I32_CONST, 3, END, 2, 8, 9],
            &[0, I32_CONST, 200, 1, END, 1, 3],
            &declared,
        ]
        .concat();
        assert_eq!(thin, expected);
    }

    #[test]
    fn what_is_not_known_is_not_touched() {
        assert_eq!(section(&[1, 9]), None);
        assert_eq!(section(&[1, 0, I32_CONST]), None);
        assert_eq!(section(&[0, 1]), None, "something is left");
        assert_eq!(section(&[0]), Some(vec![0]));
    }

    #[test]
    fn places_are_written_in_the_signed_form() {
        for (value, bytes) in [(63, vec![63]), (64, vec![192, 0]), (200, vec![200, 1])] {
            let mut out = Vec::new();
            push_signed(&mut out, value);
            assert_eq!(out, bytes);
        }
    }
}
