//! What a note is called, by what it says.

/// So much of a note names it, in characters.
const LONGEST: usize = 60;

/// The first line that says something, without the signs of Markdown before it.
#[must_use]
pub fn title_of(text: &str) -> String {
    let is_sign =
        |c: char| c.is_whitespace() || matches!(c, '#' | '*' | '-' | '+' | '>' | '_' | '`' | '~');
    let lines = text.lines().map(|line| line.trim_matches(is_sign));
    let line = lines.into_iter().find(|line| !line.is_empty()).unwrap_or_else(|| text.trim());
    // What is bold stays a word.
    let line: String = line.chars().filter(|c| !matches!(c, '*' | '`')).collect();
    let mut title: String = line.chars().take(LONGEST).collect();
    if title.len() < line.len() {
        title.push('…');
    }
    title
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_says_something_is_the_title() {
        assert_eq!(title_of("\n\n## Shopping ##\n- milk"), "Shopping");
        assert_eq!(title_of("- **milk**"), "milk");
        assert_eq!(title_of("---"), "---");
        assert_eq!(title_of("Buy **oat** `milk`"), "Buy oat milk");
        assert_eq!(title_of(&"ä".repeat(100)), ["ä".repeat(60).as_str(), "…"].concat());
        assert_eq!(title_of(""), "");
    }
}
