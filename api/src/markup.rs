//! A partner's HTML for the sign-in page, read into the few elements that may be shown. Whoever shows it makes elements of
//! the page from them; the text itself never becomes markup.

mod characters;

use self::characters::decoded;

/// What may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Words.
    Text(String),
    /// An element with what is in it.
    Element(Tag, Vec<Node>),
}

/// The elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tag {
    /// A paragraph.
    Paragraph,
    /// A heading, whatever its rank.
    Heading,
    /// Strong words.
    Strong,
    /// Emphasized words.
    Emphasis,
    /// Words of less weight.
    Small,
    /// A list.
    List,
    /// A list that counts.
    Numbered,
    /// A part of a list.
    Item,
    /// The end of a line.
    Break,
    /// Words that lead to the web or to a mail address.
    Link(String),
}

/// Elements of which not even the words are shown.
const SILENT: [&str; 18] = [
    "script", "style", "template", "iframe", "object", "embed", "svg", "math", "noscript",
    "textarea", "select", "title", "xmp", "noembed", "noframes", "audio", "video", "canvas",
];
/// Deeper ones are shown like those around them.
const DEPTH: usize = 12;
/// So much of a text is read, in bytes.
const LONGEST: usize = 65_536;

/// Reads HTML. Whatever is not known is left out, and its words stay; what could run is left out with its words.
#[must_use]
pub fn parse(html: &str) -> Vec<Node> {
    let mut end = html.len().min(LONGEST);
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    let mut rest = html.get(..end).unwrap_or_default();
    let mut nest = Nest::default();
    while let Some(at) = rest.find('<') {
        let (words, markup) = rest.split_at(at);
        nest.text(words);
        rest = match mark(markup) {
            Mark::Words => {
                nest.text("<");
                markup.get(1..).unwrap_or_default()
            }
            Mark::Skip(length) => markup.get(length..).unwrap_or_default(),
            Mark::End(name, length) => {
                nest.end(&name);
                markup.get(length..).unwrap_or_default()
            }
            Mark::Begin(name, href, length) => {
                let after = markup.get(length..).unwrap_or_default();
                if SILENT.contains(&name.as_str()) {
                    behind(after, &name)
                } else {
                    nest.begin(&name, href);
                    after
                }
            }
        };
    }
    nest.text(rest);
    nest.done()
}

/// Writes nodes as HTML again, with nothing in it but what [`parse`] lets through.
#[must_use]
pub fn write(nodes: &[Node]) -> String {
    let mut out = String::new();
    nodes.iter().for_each(|node| push(node, &mut out));
    out
}

fn push(node: &Node, out: &mut String) {
    let (tag, children) = match node {
        Node::Text(words) => return push_escaped(words, out),
        Node::Element(tag, children) => (tag, children),
    };
    let name = match tag {
        Tag::Paragraph => "p",
        Tag::Heading => "h2",
        Tag::Strong => "strong",
        Tag::Emphasis => "em",
        Tag::Small => "small",
        Tag::List => "ul",
        Tag::Numbered => "ol",
        Tag::Item => "li",
        Tag::Break => return out.push_str("<br>"),
        Tag::Link(href) => {
            out.push_str("<a href=\"");
            push_escaped(href, out);
            out.push_str("\">");
            children.iter().for_each(|child| push(child, out));
            return out.push_str("</a>");
        }
    };
    out.extend(["<", name, ">"]);
    children.iter().for_each(|child| push(child, out));
    out.extend(["</", name, ">"]);
}

fn push_escaped(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
}

/// What begins with a `<`.
enum Mark {
    /// Nothing: it is a word.
    Words,
    /// So many bytes that say nothing.
    Skip(usize),
    /// The end of an element, in so many bytes.
    End(String, usize),
    /// The beginning of an element with where it leads, in so many bytes.
    Begin(String, Option<String>, usize),
}

fn mark(text: &str) -> Mark {
    if let Some(rest) = text.strip_prefix("<!--") {
        return Mark::Skip(rest.find("-->").map_or(text.len(), |at| at + 7));
    }
    let second = text.as_bytes().get(1).copied().unwrap_or_default();
    if matches!(second, b'!' | b'?') {
        return Mark::Skip(text.find('>').map_or(text.len(), |at| at + 1));
    }
    let is_end = second == b'/';
    let begin = if is_end { 2 } else { 1 };
    let inner = text.get(begin..).unwrap_or_default();
    if !inner.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Mark::Words;
    }
    let stop = inner.find(|it: char| it.is_whitespace() || it == '/' || it == '>');
    let (name, attributes) = inner.split_at(stop.unwrap_or(inner.len()));
    let name = name.to_ascii_lowercase();
    let (href, left) = href(attributes);
    let length = text.len() - left;
    if is_end { Mark::End(name, length) } else { Mark::Begin(name, href, length) }
}

/// Where attributes lead, and how many bytes are left behind their `>`. A tag that never ends takes everything.
fn href(mut rest: &str) -> (Option<String>, usize) {
    let mut found = None;
    loop {
        rest = rest.trim_start_matches(|it: char| it.is_whitespace() || it == '/');
        let Some(first) = rest.chars().next() else { return (found, 0) };
        if first == '>' {
            return (found, rest.len() - 1);
        }
        let stop = rest.find(|it: char| it.is_whitespace() || matches!(it, '=' | '>' | '/'));
        // A `=` without a name before it is the name's first letter.
        let stop = stop.unwrap_or(rest.len()).max(first.len_utf8());
        let (name, after) = rest.split_at(stop);
        rest = after.trim_start();
        let Some(after) = rest.strip_prefix('=') else { continue };
        let after = after.trim_start();
        let quote = after.chars().next().filter(|it| matches!(it, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => {
                let inner = after.get(1..).unwrap_or_default();
                inner.split_once(quote).unwrap_or((inner, ""))
            }
            None => {
                let stop = after.find(|it: char| it.is_whitespace() || it == '>');
                after.split_at(stop.unwrap_or(after.len()))
            }
        };
        if found.is_none() && name.eq_ignore_ascii_case("href") {
            found = safe(&decoded(value));
        }
        rest = after;
    }
}

/// An address that a link may have; none for whatever does not plainly lead to the web or to a mail address.
fn safe(address: &str) -> Option<String> {
    let address = address.trim();
    let begins = |scheme: &str| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    let leads_out = ["https://", "http://", "mailto:"].into_iter().any(begins);
    (leads_out && !address.contains(char::is_control)).then(|| address.to_owned())
}

/// What is behind the end of an element; nothing where it does not end.
fn behind<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some(at) = rest.find("</") {
        let inner = rest.get(at + 2..).unwrap_or_default();
        if inner.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name)) {
            return inner.split_once('>').map_or("", |(_, after)| after);
        }
        rest = inner;
    }
    ""
}

/// True for what stands among words.
fn is_in_line(node: &Node) -> bool {
    match node {
        Node::Text(_) => true,
        Node::Element(tag, _) => match tag {
            Tag::Strong | Tag::Emphasis | Tag::Small | Tag::Link(_) => true,
            Tag::Paragraph | Tag::Heading | Tag::List | Tag::Numbered | Tag::Item | Tag::Break => {
                false
            }
        },
    }
}

/// Elements that have begun and not ended, each with what is in it so far.
#[derive(Default)]
struct Nest {
    open: Vec<(String, Tag, Vec<Node>)>,
    top: Vec<Node>,
}

impl Nest {
    fn text(&mut self, words: &str) {
        let words = decoded(words).replace('\0', "");
        let is_blank = words.trim().is_empty();
        let place = self.place();
        // Blanks between paragraphs are nothing; those between words are a space.
        if words.is_empty() || (is_blank && !place.last().is_some_and(is_in_line)) {
            return;
        }
        match place.last_mut() {
            Some(Node::Text(before)) => before.push_str(&words),
            Some(Node::Element(..)) | None => place.push(Node::Text(words)),
        }
    }

    fn begin(&mut self, name: &str, href: Option<String>) {
        let tag = match name {
            "br" => return self.place().push(Node::Element(Tag::Break, Vec::new())),
            "p" | "div" | "section" | "blockquote" | "center" => Tag::Paragraph,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Tag::Heading,
            "b" | "strong" => Tag::Strong,
            "i" | "em" => Tag::Emphasis,
            "small" => Tag::Small,
            "ul" => Tag::List,
            "ol" => Tag::Numbered,
            "li" => Tag::Item,
            "a" => match href {
                Some(href) => Tag::Link(href),
                None => return,
            },
            _ => return,
        };
        // A paragraph or a part of a list ends where the next one begins.
        if matches!(tag, Tag::Paragraph | Tag::Item)
            && self.open.last().is_some_and(|(_, open, _)| *open == tag && name != "div")
        {
            self.close();
        }
        if self.open.len() < DEPTH {
            self.open.push((name.to_owned(), tag, Vec::new()));
        }
    }

    /// Ends the innermost element of this name with everything in it; nothing where there is none.
    fn end(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|(open, ..)| open == name) {
            while self.open.len() > at {
                self.close();
            }
        }
    }

    fn close(&mut self) {
        if let Some((_, tag, children)) = self.open.pop()
            && !children.is_empty()
        {
            self.place().push(Node::Element(tag, children));
        }
    }

    fn place(&mut self) -> &mut Vec<Node> {
        match self.open.last_mut() {
            Some((_, _, children)) => children,
            None => &mut self.top,
        }
    }

    fn done(mut self) -> Vec<Node> {
        while !self.open.is_empty() {
            self.close();
        }
        self.top
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(html: &str) -> String {
        write(&parse(html))
    }

    #[test]
    fn what_partners_write_is_shown() {
        let html = "<h1>Welcome</h1><p>Files &amp; more, <b>safe</b> &ndash; <a class='x' \
            HREF=\"https://acme.example/?a=1&amp;b\">help</a><br/>Bye</p><ul><li>one<li>two</ul>";
        let expected = "<h2>Welcome</h2><p>Files &amp; more, <strong>safe</strong> – <a \
            href=\"https://acme.example/?a=1&amp;b\">help</a><br>Bye</p><ul><li>one</li><li>two</li></ul>";
        assert_eq!(clean(html), expected);
        assert_eq!(clean(expected), expected);
        assert_eq!(clean("1 < 2 &unknown; <3"), "1 &lt; 2 &amp;unknown; &lt;3");
        assert_eq!(
            clean("<b>a</b> <i>b</i>\n<p>c</p>\n"),
            "<strong>a</strong> <em>b</em>\n<p>c</p>"
        );
    }

    #[test]
    fn nothing_that_runs_comes_through() {
        for (html, expected) in [
            ("<script>alert(1)</script>a", "a"),
            ("<SCRIPT src=x></SCRIPT >a", "a"),
            ("<p onclick=alert(1)>a</p>", "<p>a</p>"),
            ("<a href=\"javascript:alert(1)\">a</a>", "a"),
            ("<a href=\"&#106;avascript:alert(1)\">a</a>", "a"),
            ("<a href=\" java\tscript:alert(1)\">a</a>", "a"),
            ("<a href='data:text/html,x'>a</a>", "a"),
            ("<img src=x onerror=alert(1)>a", "a"),
            ("<svg><script>alert(1)</script></svg>a", "a"),
            ("<style>*{display:none}</style>a", "a"),
            ("<iframe srcdoc=\"<script>1</script>\"></iframe>a", "a"),
            ("<!--><script>alert(1)</script>-->a", "a"),
            ("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("<p title=\"></p><script>1</script>\">a</p>", "<p>a</p>"),
            ("<form action=x><input name=password>a</form>", "a"),
            (
                "<a href=\"https://x.example/\"onmouseover=\"alert(1)\">a</a>",
                "<a href=\"https://x.example/\">a</a>",
            ),
            ("<script>never ends", ""),
            ("<p", ""),
            ("a<b", "a"),
        ] {
            assert_eq!(clean(html), expected, "{html}");
        }
    }

    #[test]
    fn mangled_text_is_read_to_its_end() {
        let whole =
            "<p a='ü' b=\"x\">ä<b>ö</b>&#x1F600;<!-- -- --><a href=https://ä.example>é</a></p>";
        for (start, _) in whole.char_indices() {
            for (end, _) in whole.char_indices().filter(|(end, _)| *end >= start) {
                let once = clean(&whole[start..end]);
                assert_eq!(clean(&once), once, "{once}");
            }
        }
        assert!(clean(&"<b>".repeat(1_000)).is_empty());
        assert!(clean(&"ä<b>x".repeat(50_000)).len() < 10 * LONGEST);
    }
}
