//! What keys do to a text beyond typing, as a change of a part of it; pure. Places are in UTF-16 units, as fields count.

/// A part of a text that becomes another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where the part begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What stands there then.
    pub text: String,
    /// What is selected then; the end of the new part otherwise.
    pub select: Option<(u32, u32)>,
}

/// What makes one text of another: only what differs is changed.
#[must_use]
pub fn difference(old: &str, new: &str) -> Change {
    let pairs = old.chars().zip(new.chars()).take_while(|(a, b)| a == b);
    let (head, start) = pairs.fold((0_usize, 0_usize), |(bytes, units), (c, _)| {
        (bytes + c.len_utf8(), units + c.len_utf16())
    });
    let (old, new) = (&old[head..], &new[head..]);
    let ends = old.chars().rev().zip(new.chars().rev()).take_while(|(a, b)| a == b);
    let tail: usize = ends.map(|(c, _)| c.len_utf8()).sum();
    let (old, new) = (&old[..old.len() - tail], &new[..new.len() - tail]);
    let end = start + old.encode_utf16().count();
    Change { start: units(start), end: units(end), text: new.to_owned(), select: None }
}

/// The Tab key: a step to the right, or to the left; several lines go together. None when nothing can go to the left.
#[must_use]
pub fn tab(text: &str, start: u32, end: u32, is_left: bool, step: &str) -> Option<Change> {
    let all: Vec<u16> = text.encode_utf16().collect();
    let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX).min(all.len());
    let (from, to) = (place(start).min(place(end)), place(end));
    let selected = all.get(from..to).unwrap_or_default();
    if !is_left && !selected.contains(&LINE) {
        return Some(Change { start, end, text: step.to_owned(), select: None });
    }
    let first = all[..from].iter().rposition(|unit| *unit == LINE).map_or(0, |at| at + 1);
    // A selection that ends behind a line end does not reach into the next line.
    let last = if selected.last() == Some(&LINE) { to - 1 } else { to };
    let last = all[last..].iter().position(|unit| *unit == LINE).map_or(all.len(), |at| last + at);
    let part = String::from_utf16_lossy(&all[first..last]);
    let moved = |line: &str| if is_left { to_left(line, step) } else { to_right(line, step) };
    let lines: Vec<String> = part.split('\n').map(moved).collect();
    let text = lines.join("\n");
    if text == part {
        return None;
    }
    let select = (units(first), units(first + text.encode_utf16().count()));
    Some(Change { start: units(first), end: units(last), text, select: Some(select) })
}

const LINE: u16 = 0x0a;

fn to_right(line: &str, step: &str) -> String {
    if line.is_empty() { String::new() } else { [step, line].concat() }
}

fn to_left(line: &str, step: &str) -> String {
    let spaces = line.bytes().take_while(|byte| *byte == b' ').count();
    let wide = if step == "\t" { 4 } else { step.len() };
    let rest = line.strip_prefix('\t').unwrap_or_else(|| &line[spaces.min(wide)..]);
    rest.to_owned()
}

fn units(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A step to the right as this text has it: by its first line that begins with one, otherwise by the kind of file.
#[must_use]
pub fn step_of(text: &str, extension: &str) -> String {
    let indented =
        text.lines().find(|line| line.starts_with(['\t', ' ']) && !line.trim().is_empty());
    match indented {
        Some(line) if line.starts_with('\t') => "\t".to_owned(),
        Some(line) => {
            let spaces = line.bytes().take_while(|byte| *byte == b' ').count();
            " ".repeat(spaces.clamp(2, 8))
        }
        None if matches!(extension, "csv" | "tsv" | "txt" | "log" | "go" | "") => "\t".to_owned(),
        // Some of them, such as YAML, know no tabs.
        None => "  ".to_owned(),
    }
}

/// The line and the column of a place, from 1.
#[must_use]
pub fn line_and_column(text: &str, at: u32) -> (u64, u64) {
    let (mut line, mut column, mut left) = (1, 1, u64::from(at));
    for character in text.chars() {
        let units = character.len_utf16() as u64;
        if left < units {
            break;
        }
        left -= units;
        if character == '\n' {
            (line, column) = (line + 1, 1);
        } else {
            column += 1;
        }
    }
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(text: &str, change: &Change) -> String {
        let mut all: Vec<u16> = text.encode_utf16().collect();
        let part = change.start as usize..change.end as usize;
        all.splice(part, change.text.encode_utf16());
        String::from_utf16(&all).unwrap()
    }

    #[test]
    fn only_what_differs_is_changed() {
        for (old, new) in
            [("", "a"), ("a", ""), ("abc", "axc"), ("aa", "aaa"), ("🎈ä\nb", "🎈x\nb"), ("a", "a")]
        {
            let change = difference(old, new);
            assert_eq!(applied(old, &change), new);
        }
        let change = difference("🎈abc🎈", "🎈aXc🎈");
        assert_eq!((change.start, change.end, change.text.as_str()), (3, 4, "X"));
    }

    #[test]
    fn the_tab_key_steps_to_the_right_and_back() {
        let right =
            |text: &str, start, end| applied(text, &tab(text, start, end, false, "  ").unwrap());
        assert_eq!(right("ab", 1, 1), "a  b");
        assert_eq!(right("ab", 0, 2), "  ", "what is selected is replaced, as by a letter");
        assert_eq!(right("a\nb\nc", 0, 3), "  a\n  b\nc");
        assert_eq!(right("a\n\nb\n", 0, 5), "  a\n\n  b\n");
        assert_eq!(right("a\nb\nc", 0, 2), "  a\nb\nc", "not into the next line");
        let left = |text: &str, at| tab(text, at, at, true, "  ").map(|it| applied(text, &it));
        assert_eq!(left("    a", 5).as_deref(), Some("  a"));
        assert_eq!(left("x\n\ta", 3).as_deref(), Some("x\na"));
        assert_eq!(left(" a", 2).as_deref(), Some("a"));
        assert_eq!(left("a", 1), None);
        assert_eq!(tab("a", 7, 9, true, "\t"), None, "beyond the end");
    }

    #[test]
    fn a_text_says_how_far_a_step_is() {
        assert_eq!(step_of("a\n\tb", "yml"), "\t");
        assert_eq!(step_of("a\n    b", "txt"), "    ");
        assert_eq!(step_of("a\n b", "txt"), "  ");
        assert_eq!(step_of("a", "yml"), "  ");
        assert_eq!(step_of("a", "txt"), "\t");
    }

    #[test]
    fn places_have_lines_and_columns() {
        assert_eq!(line_and_column("", 0), (1, 1));
        assert_eq!(line_and_column("ab\nc", 1), (1, 2));
        assert_eq!(line_and_column("ab\nc", 3), (2, 1));
        assert_eq!(line_and_column("🎈b", 2), (1, 2));
        assert_eq!(line_and_column("ab", 9), (1, 3));
    }
}
