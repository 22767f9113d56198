//! The receipt of a batch, as text for a person and as a table for a program.

use super::Transferred;
use crate::transfer::snapshot::Direction;

/// What was transferred together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    rows: Vec<Transferred>,
}

/// The words and formats of a receipt: this crate speaks no language.
pub struct Words<'a> {
    /// The first line.
    pub title: &'a str,
    /// What stands behind a file whose bytes were compared.
    pub verified: &'a str,
    /// What stands behind one whose bytes could not be.
    pub not_verified: &'a str,
    /// A moment, of milliseconds since 1970.
    pub time: &'a dyn Fn(u64) -> String,
    /// A number of bytes.
    pub size: &'a dyn Fn(u64) -> String,
    /// The last line, of how many files and bytes.
    pub sum: &'a dyn Fn(usize, u64) -> String,
}

/// The columns of the table.
const COLUMNS: [&str; 9] =
    ["direction", "path", "name", "size", "md5", "verified", "began", "ended", "folder"];

impl Receipt {
    /// A receipt of these.
    #[must_use]
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Transferred>) -> Self {
        Self { rows: rows.into_iter().cloned().collect() }
    }

    /// What is on it.
    #[must_use]
    pub fn rows(&self) -> &[Transferred] {
        &self.rows
    }

    /// Bytes of all.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.rows.iter().fold(0, |sum, row| sum.saturating_add(row.size))
    }

    /// True when every byte of it was compared.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        !self.rows.is_empty() && self.rows.iter().all(|row| row.verified)
    }

    /// A line for each file.
    #[must_use]
    pub fn to_text(&self, words: &Words<'_>) -> String {
        let mut lines = vec![plain(words.title)];
        for row in &self.rows {
            let checked = if row.verified { words.verified } else { words.not_verified };
            let parts = [
                (words.time)(row.ended),
                plain(&way(row)),
                (words.size)(row.size),
                row.md5.clone().unwrap_or_default(),
                checked.to_owned(),
            ];
            let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            lines.push(parts.join("  "));
        }
        lines.push((words.sum)(self.rows.len(), self.bytes()));
        lines.join("\n") + "\n"
    }

    /// Comma-separated values with a head (RFC 4180); times are milliseconds since 1970.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut out = COLUMNS.join(",") + "\r\n";
        for row in &self.rows {
            let direction = match row.direction {
                Direction::Upload => "upload",
                Direction::Download => "download",
            };
            let fields = [
                direction.to_owned(),
                row.path.join("/"),
                row.name.clone(),
                row.size.to_string(),
                row.md5.clone().unwrap_or_default(),
                row.verified.to_string(),
                row.began.to_string(),
                row.ended.to_string(),
                row.folder.to_string(),
            ];
            let fields: Vec<_> = fields.iter().map(|field| cell(field)).collect();
            out.push_str(&fields.join(","));
            out.push_str("\r\n");
        }
        out
    }
}

fn way(row: &Transferred) -> String {
    let mut parts = row.path.clone();
    parts.push(row.name.clone());
    parts.join("/")
}

/// On one line, and without characters that turn what follows around.
fn plain(text: &str) -> String {
    let is_turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !is_turning(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// A name must not become a formula in the program that opens the table.
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if is_formula { ["'", text].concat() } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) {
        ["\"", &text.replace('"', "\"\""), "\""].concat()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::transferred;
    use super::*;

    fn words() -> Words<'static> {
        Words {
            title: "Receipt",
            verified: "verified",
            not_verified: "not compared",
            time: &|at| format!("t{at}"),
            size: &|bytes| format!("{bytes} B"),
            sum: &|count, bytes| format!("{count} files, {bytes} B"),
        }
    }

    #[test]
    fn a_receipt_says_what_went_where_and_what_was_compared() {
        let mut zip = transferred(1, "all.zip", 7);
        (zip.direction, zip.md5, zip.verified) = (Direction::Download, None, false);
        let rows = [transferred(1, "x.txt", 5), zip];
        let receipt = Receipt::of(&rows);
        assert!(!receipt.is_verified() && Receipt::of(&rows[..1]).is_verified());
        assert!(!Receipt::of([]).is_verified(), "nothing is no proof");
        let md5 = "0".repeat(32);
        let text = format!(
            "Receipt\nt3000  a/x.txt  5 B  {md5}  verified\nt3000  a/all.zip  7 B  not compared\n2 files, 12 B\n"
        );
        assert_eq!(receipt.to_text(&words()), text);
        let csv = receipt.to_csv();
        let lines: Vec<_> = csv.split("\r\n").collect();
        assert_eq!(lines[1], format!("upload,a,x.txt,5,{md5},true,1000,3000,0"));
        assert_eq!(lines[2], "download,a,all.zip,7,,false,1000,3000,0");
        assert_eq!(lines.len(), 4);
    }

    #[test]
    fn no_name_becomes_a_formula_a_cell_or_a_line() {
        for (name, expected) in [
            ("=1+1", "'=1+1"),
            ("@x", "'@x"),
            ("-5,\"b\"", "\"'-5,\"\"b\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("plain", "plain"),
        ] {
            assert_eq!(cell(name), expected);
        }
        let row = transferred(1, "a\nb\u{202e}gpj.exe", 1);
        let text = Receipt::of([&row]).to_text(&words());
        assert_eq!(text.lines().count(), 3, "{text}");
        assert!(!text.contains('\u{202e}'));
    }
}
