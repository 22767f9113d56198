//! Which part of a file is wanted: the `Range` and `If-Range` headers (RFC 9110, chapter 14), or `offset`.

use std::ops::Range;

use axum::http::{HeaderMap, header};

/// Which part of a file is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    /// All of it.
    Whole,
    /// From `start` up to `end`.
    Some(Range<u64>),
    /// None of what was asked for exists.
    Unsatisfiable,
}

/// Reads the headers of a request for a file of `size` bytes with this tag, last changed then.
pub(crate) fn part(
    headers: &HeaderMap,
    offset: Option<u64>,
    size: u64,
    tag: &str,
    modified: &str,
) -> Part {
    let condition = headers.get(header::IF_RANGE).map(|value| value.as_bytes());
    let is_same = condition
        .is_none_or(|condition| condition == tag.as_bytes() || condition == modified.as_bytes());
    let range = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    match (range, offset) {
        (Some(range), _) if is_same => parse(range, size),
        // Near the end the live service answers with everything (wire facts 1.7); here `offset` is
        // honored wherever there is a byte left.
        (None, Some(offset)) if offset > 0 && offset < size => Part::Some(offset..size),
        _ => Part::Whole,
    }
}

fn parse(text: &str, size: u64) -> Part {
    // Several ranges at once, other units and nonsense are ignored, as the RFC allows.
    let Some((first, last)) = text
        .strip_prefix("bytes=")
        .filter(|ranges| !ranges.contains(','))
        .and_then(|range| range.trim().split_once('-'))
    else {
        return Part::Whole;
    };
    let (start, end) = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => (first, last.saturating_add(1).min(size)),
        (Ok(first), Err(_)) if last.is_empty() => (first, size),
        (Err(_), Ok(0)) if first.is_empty() => return Part::Unsatisfiable,
        (Err(_), Ok(suffix)) if first.is_empty() => (size.saturating_sub(suffix), size),
        _ => return Part::Whole,
    };
    if start < end { Part::Some(start..end) } else { Part::Unsatisfiable }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_what_the_standard_says() {
        for (text, expected) in [
            ("bytes=0-", Part::Some(0..10)),
            ("bytes=2-4", Part::Some(2..5)),
            ("bytes=9-99", Part::Some(9..10)),
            ("bytes=-3", Part::Some(7..10)),
            ("bytes=-30", Part::Some(0..10)),
            ("bytes=10-", Part::Unsatisfiable),
            ("bytes=-0", Part::Unsatisfiable),
            ("bytes=5-4", Part::Whole),
            ("bytes=0-1,3-4", Part::Whole),
            ("lines=1-2", Part::Whole),
            ("bytes=x-y", Part::Whole),
            ("bytes=0-18446744073709551615", Part::Some(0..10)),
        ] {
            assert_eq!(parse(text, 10), expected, "{text}");
        }
        assert_eq!(parse("bytes=0-", 0), Part::Unsatisfiable);
    }
}
