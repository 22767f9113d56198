//! Characters that HTML writes as words or numbers.

/// The characters that are written as words between `&` and `;`.
const WORDS: [(&str, char); 19] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("eacute", 'é'),
    ("copy", '©'),
    ("reg", '®'),
    ("euro", '€'),
    ("ndash", '–'),
    ("hellip", '…'),
];

/// The text with its characters as they are meant; what is no word for one stays as it is.
pub(super) fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let word = after.split_once(';').filter(|(word, _)| word.len() <= 8);
        match word.and_then(|(word, after)| Some((character(word)?, after))) {
            Some((letter, after)) => {
                out.push(letter);
                rest = after;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn character(word: &str) -> Option<char> {
    let Some(number) = word.strip_prefix('#') else {
        return WORDS.iter().find(|(known, _)| *known == word).map(|(_, letter)| *letter);
    };
    let number = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    number.ok().and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn words_and_numbers_are_characters() {
        assert_eq!(decoded("&lt;&auml;&#65;&#x1F600;&amp;amp;"), "<äA😀&amp;");
        assert_eq!(
            decoded("& &; &#; &#xZ; &unknown; &#99999999;"),
            "& &; &#; &#xZ; &unknown; &#99999999;"
        );
    }
}
