//! Comma-separated values that spreadsheet programs open as they are meant.

/// Without this mark, spreadsheet programs take the text for another encoding.
const MARK: char = '\u{feff}';

/// A table: its head first, every line with a line break of its own (RFC 4180).
#[must_use]
pub fn table<R, C>(head: &[&str], rows: impl IntoIterator<Item = R>) -> String
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut out = String::from(MARK);
    push_line(&mut out, head);
    for row in rows {
        push_line(&mut out, row);
    }
    out
}

fn push_line<C: AsRef<str>>(out: &mut String, cells: impl IntoIterator<Item = C>) {
    let mut is_first = true;
    for cell in cells {
        if !is_first {
            out.push(',');
        }
        is_first = false;
        push_cell(out, cell.as_ref());
    }
    out.push_str("\r\n");
}

fn push_cell(out: &mut String, text: &str) {
    // What begins like a formula would be computed by whoever opens the file, and it may be somebody else's text.
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let needs_quotes = is_formula || text.contains(['"', ',', '\n', '\r', ';']);
    if !needs_quotes {
        out.push_str(text);
        return;
    }
    out.push('"');
    if is_formula {
        out.push('\'');
    }
    for character in text.chars() {
        if character == '"' {
            out.push('"');
        }
        out.push(character);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let text = table(&["Name", "Note"], [["Ada, Countess", "say \"hi\""], ["Bob", "a\nb"]]);
        assert_eq!(
            text,
            "\u{feff}Name,Note\r\n\"Ada, Countess\",\"say \"\"hi\"\"\"\r\nBob,\"a\nb\"\r\n"
        );
    }

    #[test]
    fn no_text_becomes_a_formula() {
        let text = table(&["x"], [["=1+1"], ["+49 30"], ["-5"], ["@a"], ["plain"]]);
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(lines, ["\"'=1+1\"", "\"'+49 30\"", "\"'-5\"", "\"'@a\"", "plain"]);
    }
}
