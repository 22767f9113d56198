//! Two texts that are merged by hand: what differs, and what one text becomes when a part of the other is taken; pure.

use crate::parts::compare::diff::{Block, diff, lines};

/// So many parts are shown; nobody merges more by hand.
pub const MOST: usize = 200;

/// Lines that differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Where they are.
    pub block: Block,
    /// The own ones.
    pub mine: Vec<String>,
    /// The other ones.
    pub theirs: Vec<String>,
}

/// What differs between the own text and the other one, and whether that is all.
#[must_use]
pub fn parts(mine: &str, theirs: &str) -> (Vec<Part>, bool) {
    let (mine, theirs) = (lines(mine), lines(theirs));
    let blocks = diff(&mine, &theirs);
    let is_all = blocks.len() <= MOST;
    let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    let part = |block: Block| Part {
        mine: owned(&mine[block.old.clone()]),
        theirs: owned(&theirs[block.new.clone()]),
        block,
    };
    (blocks.into_iter().take(MOST).map(part).collect(), is_all)
}

/// The own text with the other lines of this part; none when it is not there any more.
#[must_use]
pub fn with_theirs(mine: &str, part: &Part) -> Option<String> {
    let all = lines(mine);
    let block = &part.block.old;
    let now = all.get(block.clone())?;
    if now.iter().ne(part.mine.iter()) {
        return None;
    }
    let before = all[..block.start].iter().copied();
    let after = all[block.end..].iter().copied();
    let merged: Vec<&str> =
        before.chain(part.theirs.iter().map(String::as_str)).chain(after).collect();
    Some(merged.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taking_every_part_gives_the_other_text() {
        for (mine, theirs) in [
            ("a\nb\nc\n", "a\nx\nc\nd\n"),
            ("", "a\nb"),
            ("a\nb", ""),
            ("b\nc", "a\nb\nc"),
            ("a\nb\n", "a\nb"),
        ] {
            let mut text = mine.to_owned();
            while let Some(part) = parts(&text, theirs).0.first() {
                text = with_theirs(&text, part).unwrap();
            }
            assert_eq!(text, theirs, "{mine:?}");
        }
    }

    #[test]
    fn a_part_that_was_changed_meanwhile_is_left_alone() {
        let (parts, is_all) = parts("a\nb\nc", "a\nx\nc");
        assert!(is_all);
        assert_eq!(with_theirs("a\nB\nc", &parts[0]), None);
        assert_eq!(with_theirs("a", &parts[0]), None);
        assert_eq!(with_theirs("a\nb\nc", &parts[0]).as_deref(), Some("a\nx\nc"));
    }
}
