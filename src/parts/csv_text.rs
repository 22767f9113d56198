//! Writes tables as comma-separated values (RFC 4180) that a spreadsheet takes as text and nothing else: pure.

/// A table.
#[derive(Debug, Clone, Default)]
pub struct CsvText(String);

impl CsvText {
    /// With these heads.
    #[must_use]
    pub fn new(heads: &[&str]) -> Self {
        // Spreadsheets take it for UTF-8 only with the mark.
        let mut table = Self("\u{feff}".to_owned());
        table.row(heads);
        table
    }

    /// Adds a row.
    pub fn row(&mut self, fields: &[&str]) {
        for (at, field) in fields.iter().enumerate() {
            if at > 0 {
                self.0.push(',');
            }
            push(&mut self.0, field);
        }
        self.0.push_str("\r\n");
    }

    /// The whole table.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

fn push(out: &mut String, field: &str) {
    // A spreadsheet would calculate what begins like this: names of files are chosen by others.
    let is_formula = field.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let needs_quotes = is_formula || field.contains(['"', ',', ';', '\n', '\r', '\t']);
    if !needs_quotes {
        out.push_str(field);
        return;
    }
    out.push('"');
    if is_formula {
        out.push('\'');
    }
    out.push_str(&field.replace('"', "\"\""));
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::CsvText;

    #[test]
    fn fields_are_quoted_where_they_must_be() {
        let mut table = CsvText::new(&["a", "b"]);
        table.row(&["1, 2", "say \"hi\""]);
        table.row(&["line\nbreak", ""]);
        assert_eq!(
            table.text(),
            "\u{feff}a,b\r\n\"1, 2\",\"say \"\"hi\"\"\"\r\n\"line\nbreak\",\r\n"
        );
    }

    #[test]
    fn nothing_is_calculated() {
        let mut table = CsvText::default();
        table.row(&["=1+2", "-3", "@x", "+49 30", "a=b"]);
        assert_eq!(table.text(), "\"'=1+2\",\"'-3\",\"'@x\",\"'+49 30\",a=b\r\n");
    }
}
