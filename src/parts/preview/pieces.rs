//! A long text in pieces: the browser lays out those alone that are in sight, and so do those who have it read to them.

/// Lines of a piece, a few screens of them. The style sheet guesses the height of a piece by it.
const LINES: usize = 200;

/// The text, cut behind every so many lines; all pieces together are the text.
pub fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let (mut begin, mut lines) = (0, 0);
    for (at, _) in text.match_indices('\n') {
        lines += 1;
        if lines == LINES {
            pieces.extend(text.get(begin..=at).map(str::to_owned));
            (begin, lines) = (at + 1, 0);
        }
    }
    pieces.extend(text.get(begin..).filter(|rest| !rest.is_empty()).map(str::to_owned));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_between_pieces() {
        let line = |number| format!("Zeile {number} — ü\r\n");
        let long: String = (0..2 * LINES + 1).map(line).collect();
        let exact: String = (0..LINES).map(line).collect();
        for text in [long.as_str(), exact.as_str(), "", "\n", "one", "one\ntwo"] {
            assert_eq!(pieces(text).concat(), text);
        }
        assert_eq!(pieces(&long).len(), 3);
        assert_eq!(pieces(&exact).len(), 1);
        assert!(pieces("").is_empty());
    }
}
