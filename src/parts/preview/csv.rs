//! Reads tables of text, RFC 4180 and what spreadsheets make of it: pure.

/// How many rows and columns are shown at most.
pub const ROWS: usize = 1_000;
const COLUMNS: usize = 200;

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Its rows; they need not be of the same length.
    pub rows: Vec<Vec<String>>,
    /// True when there is more than was read.
    pub is_cut: bool,
}

/// Reads a table; `is_whole` is false when the text ends somewhere.
#[must_use]
pub fn parse(text: &str, is_whole: bool) -> Sheet {
    let separator = separator(text);
    let mut sheet = Sheet { rows: Vec::new(), is_cut: !is_whole };
    let mut row = Vec::new();
    let mut field = String::new();
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(next) = chars.next() {
        match next {
            '"' if quoted && chars.next_if_eq(&'"').is_some() => field.push('"'),
            '"' if quoted => quoted = false,
            '"' if field.is_empty() => quoted = true,
            _ if quoted => field.push(next),
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' => {
                push(&mut row, &mut field, &mut sheet);
                if sheet.rows.len() == ROWS {
                    sheet.is_cut = true;
                    return sheet;
                }
                sheet.rows.push(std::mem::take(&mut row));
            }
            _ if next == separator => push(&mut row, &mut field, &mut sheet),
            _ => field.push(next),
        }
    }
    // The last row of a text that was cut is not whole.
    if is_whole && (!row.is_empty() || !field.is_empty()) {
        push(&mut row, &mut field, &mut sheet);
        if sheet.rows.len() == ROWS {
            sheet.is_cut = true;
        } else {
            sheet.rows.push(row);
        }
    }
    sheet
}

fn push(row: &mut Vec<String>, field: &mut String, sheet: &mut Sheet) {
    let field = std::mem::take(field);
    if row.len() < COLUMNS {
        row.push(field);
    } else {
        sheet.is_cut = true;
    }
}

/// What stands between the fields of the first line.
fn separator(text: &str) -> char {
    let mut counts = [(',', 0_usize), (';', 0), ('\t', 0)];
    let mut quoted = false;
    for next in text.chars().take_while(|next| *next != '\n') {
        quoted ^= next == '"';
        if let Some((_, count)) = counts.iter_mut().find(|(it, _)| *it == next && !quoted) {
            *count += 1;
        }
    }
    // The comma wins where they are as many.
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(',', |(it, _)| it)
}

#[cfg(test)]
mod tests {
    use super::{ROWS, parse};

    #[test]
    fn fields_are_separated_and_quotes_are_taken_away() {
        for text in [
            "a,b\n\"1,\"\"2\"\"\n3\",4\n",
            "a;b\r\n\"1,\"\"2\"\"\n3\";4",
            "a\tb\n\"1,\"\"2\"\"\n3\"\t4",
        ] {
            let sheet = parse(text, true);
            assert_eq!(sheet.rows, [vec!["a", "b"], vec!["1,\"2\"\n3", "4"]], "{text}");
            assert!(!sheet.is_cut);
        }
    }

    #[test]
    fn rows_may_be_ragged_and_empty() {
        assert_eq!(parse("a\n\nb,c", true).rows, [vec!["a"], vec![""], vec!["b", "c"]]);
        assert!(parse("", true).rows.is_empty());
    }

    #[test]
    fn only_whole_rows_of_what_was_read_are_shown() {
        let sheet = parse("a,b\nc,", false);
        assert_eq!(sheet.rows, [vec!["a", "b"]]);
        assert!(sheet.is_cut);
        let long = "x\n".repeat(ROWS + 1);
        assert_eq!(parse(&long, true).rows.len(), ROWS);
        assert!(parse(&long, true).is_cut);
        assert!(!parse(&"x\n".repeat(ROWS), true).is_cut);
        assert!(parse(&"x,".repeat(1_000), true).is_cut);
    }
}
