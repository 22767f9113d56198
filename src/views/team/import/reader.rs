//! Reads a table some rows at a time, RFC 4180 and what spreadsheets make of it, so that the page never waits: pure.

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// In which line of the text it begins, from 1.
    pub number: u64,
    /// Its fields.
    pub fields: Vec<String>,
    /// False when the text ends within quotation marks.
    pub is_closed: bool,
}

/// Where reading stands.
#[derive(Debug)]
pub struct Reader {
    text: String,
    at: usize,
    number: u64,
    separator: char,
}

/// The most characters of a field; nobody is called that.
const LONGEST: usize = 10_000;

impl Reader {
    /// At the beginning.
    #[must_use]
    pub fn new(text: String) -> Self {
        let separator = separator(&text);
        Self { text, at: 0, number: 1, separator }
    }

    /// The next rows, at most so many; none at the end. Rows without anything are left out.
    pub fn take(&mut self, most: usize) -> Vec<Line> {
        let mut lines = Vec::new();
        while lines.len() < most
            && let Some(line) = self.line()
        {
            if line.fields.iter().any(|field| !field.trim().is_empty()) {
                lines.push(line);
            }
        }
        lines
    }

    fn line(&mut self) -> Option<Line> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let first = self.number;
        let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
        let mut chars = rest.char_indices().peekable();
        let mut end = rest.len();
        while let Some((at, next)) = chars.next() {
            let follows = chars.peek().map(|(_, next)| *next);
            match next {
                '"' if quoted && follows == Some('"') => {
                    chars.next();
                    push(&mut field, '"');
                }
                '"' if quoted => quoted = false,
                '"' if field.is_empty() => quoted = true,
                '\n' if quoted => {
                    self.number += 1;
                    push(&mut field, next);
                }
                _ if quoted => push(&mut field, next),
                '\r' if follows == Some('\n') => {}
                '\n' | '\r' => {
                    self.number += 1;
                    end = at + 1;
                    break;
                }
                _ if next == self.separator => fields.push(std::mem::take(&mut field)),
                _ => push(&mut field, next),
            }
        }
        self.at += end;
        fields.push(field);
        Some(Line { number: first, fields, is_closed: !quoted })
    }
}

fn push(field: &mut String, next: char) {
    if field.len() < LONGEST {
        field.push(next);
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
    use super::*;

    fn fields(text: &str) -> Vec<Vec<String>> {
        Reader::new(text.to_owned()).take(100).into_iter().map(|line| line.fields).collect()
    }

    #[test]
    fn tables_are_read_whatever_separates_their_fields() {
        for text in [
            "a,b\n\"1,\"\"2\"\"\n3\",4\n",
            "a;b\r\n\"1,\"\"2\"\"\n3\";4",
            "a\tb\r\"1,\"\"2\"\"\n3\"\t4",
        ] {
            assert_eq!(fields(text), [vec!["a", "b"], vec!["1,\"2\"\n3", "4"]], "{text:?}");
        }
        assert_eq!(fields("a,b\n\n , \nc\n"), [vec!["a", "b"], vec!["c"]]);
        assert_eq!(fields(""), Vec::<Vec<String>>::new());
    }

    #[test]
    fn rows_come_some_at_a_time_with_their_numbers() {
        let mut reader = Reader::new("a\n\"b\nc\"\nd\ne".to_owned());
        let numbers = |lines: Vec<Line>| lines.iter().map(|line| line.number).collect::<Vec<_>>();
        assert_eq!(numbers(reader.take(2)), [1, 2]);
        assert_eq!(numbers(reader.take(2)), [4, 5]);
        assert_eq!(reader.take(2), []);
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_told() {
        let lines = Reader::new("a,b\n\"c,d\ne,f".to_owned()).take(9);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].is_closed && !lines[1].is_closed);
    }

    #[test]
    fn fifty_thousand_rows_are_read_in_steps() {
        let text = "a@b.example,Ann,Lee\n".repeat(50_000);
        let (mut reader, mut count, mut steps) = (Reader::new(text), 0, 0);
        loop {
            let lines = reader.take(2_000);
            if lines.is_empty() {
                break;
            }
            count += lines.len();
            steps += 1;
        }
        assert_eq!((count, steps), (50_000, 25));
    }
}
