//! The glue's text, taken apart: what fulfils the imports, and everything around it.

use std::{collections::BTreeSet, fmt::Write as _, ops::Range};

use anyhow::{Context as _, Result, ensure};

use crate::build::imports::short;

/// Where the imports begin in what wasm-bindgen writes, and where they end.
const BEGIN: &str = "\nconst import0 = {\n__proto__: null,";
const END: &str = "\n};\nreturn {";
/// The object to which later files add what they bring.
const LATE: &str = "late";

/// The glue, without comments and indentation, and with short names.
pub(super) struct Glue {
    head: String,
    /// The imports by their numbers; none where one was taken.
    imports: Vec<Option<String>>,
    tail: String,
    /// What later files may refer to.
    helpers: BTreeSet<String>,
    /// To which they do refer.
    shared: BTreeSet<String>,
}

impl Glue {
    pub(super) fn read(text: &str) -> Result<Self> {
        let (head, rest) = text.split_once(BEGIN).context("The glue gives no imports.")?;
        let (body, tail) = rest.split_once(END).context("The glue's imports have no end.")?;
        let mut imports = Vec::new();
        let mut starts = Vec::new();
        while let Some(at) = body.find(&format!("\n{}: ", short(imports.len()))) {
            starts.push((at, imports.len()));
            imports.push(None);
        }
        ensure!(!starts.is_empty(), "The glue's imports have unknown names.");
        starts.sort_unstable();
        ensure!(
            starts.first().is_some_and(|(at, _)| *at == 0),
            "The glue gives something unknown."
        );
        let ends = starts.iter().skip(1).map(|(at, _)| *at).chain([body.len()]);
        for (&(at, index), end) in starts.iter().zip(ends) {
            let import = body.get(at + 1..end).context("an import's text")?.trim_end();
            imports[index] = Some(import.strip_suffix(',').unwrap_or(import).to_owned());
        }
        let mut helpers = BTreeSet::new();
        let depth = declared(head, 0, &mut helpers);
        // The object that is given back is open.
        let depth = declared(tail, depth + 1, &mut helpers);
        ensure!(depth == 0, "The glue's braces are not those that the build knows.");
        Ok(Self {
            head: head.to_owned(),
            imports,
            tail: tail.to_owned(),
            helpers,
            shared: BTreeSet::new(),
        })
    }

    /// How many imports there are.
    pub(super) fn count(&self) -> usize {
        self.imports.len()
    }

    /// Takes those with these numbers out; gives the file that brings them.
    pub(super) fn take(&mut self, numbers: Range<usize>) -> Result<String> {
        let mut body = String::new();
        for number in numbers {
            let import = self.imports.get_mut(number).and_then(Option::take);
            writeln!(body, "{},", import.context("The glue lacks an import.")?)?;
        }
        let words: BTreeSet<&str> = words(&body).collect();
        let used: Vec<&str> =
            self.helpers.iter().map(String::as_str).filter(|it| words.contains(it)).collect();
        for name in &used {
            // A file can read what another one declares, but not change it.
            ensure!(
                !body.contains(&format!("\n{name} = ")),
                "An import changes `{name}`, which the build does not know how to share."
            );
        }
        let names = [&[LATE], &used[..]].concat().join(", ");
        self.shared.extend(used.into_iter().map(str::to_owned));
        Ok(format!(
            "import {{ {names} }} from \"./app.js\";\nObject.assign({LATE}, {{\n{body}}});\n"
        ))
    }

    /// What is left; the imports from the number `first` on pass the call on to what was taken.
    pub(super) fn rest(self, first: usize) -> Result<String> {
        let Self { head, imports, tail, shared, .. } = self;
        let count = imports.len();
        let left: Vec<String> = imports.into_iter().flatten().collect();
        ensure!(left.len() == first, "The glue's imports have other numbers than the app's.");
        let left = left.join(",\n");
        let stubs = if first == count {
            String::new()
        } else {
            // As `short` makes the names.
            format!(
                "\nfor (let index = {first}; index < {count}; index++) {{\n\
                 const name = (index + {OFFSET}).toString(36);\n\
                 import0[name] = (...all) => {LATE}[name](...all);\n}}",
                OFFSET = crate::build::imports::OFFSET
            )
        };
        let shared: String = shared.iter().map(|name| format!(", {name}")).collect();
        Ok(format!(
            "{head}{BEGIN}\n{left},\n}};{stubs}\nreturn {{{tail}\nconst {LATE} = {{}};\nexport {{ {LATE}{shared} }};\n"
        ))
    }
}

/// Collects what a text declares at its file's top level; `depth` is how many braces are open before it, and the answer
/// how many are after it. Texts that wasm-bindgen writes hold none that is not closed.
fn declared(text: &str, mut depth: usize, found: &mut BTreeSet<String>) -> usize {
    for line in text.lines() {
        if depth == 0 {
            found.extend(names(line).map(str::to_owned));
        }
        let count = |brace: char| line.matches(brace).count();
        depth = (depth + count('{')).saturating_sub(count('}'));
    }
    depth
}

/// What a line at the top level declares.
fn names(line: &str) -> impl Iterator<Item = &str> {
    let line = line.strip_prefix("async ").unwrap_or(line);
    let (kind, rest) = line.split_once(' ').unwrap_or_default();
    let names = match kind {
        "function" => rest.split_once('(').map_or("", |(name, _)| name),
        // Several at once have no values; one with a value ends there.
        "let" | "const" => rest.split_once('=').map_or(rest, |(name, _)| name),
        _ => "",
    };
    names.split(',').map(|name| name.trim().trim_end_matches(';')).filter(|name| is_name(name))
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_letter)
}

fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

/// Everything in a text that could be a name.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter| !is_letter(letter)).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "import * as import1 from \"./x.js\"\nfunction help(a) {\nconst inner = a;\n}\nfunction imports() {\n\
                        const import0 = {\n__proto__: null,\n_1: function(arg0) {\nconst inner = 1;\nreturn help(WASM);\n},\n\
                        _0: function() { return handleError(function () {\n}, arguments); },\n\
                        _2: function() {\n},\n};\nreturn {\n__proto__: null,\n\"./app_bg.js\": import0,\n};\n}\n\
                        let WASM, other;\n";

    fn text() -> String {
        (0..3).fold(TEXT.to_owned(), |text, index| {
            text.replace(&format!("_{index}: "), &format!("{}: ", short(index)))
        })
    }

    #[test]
    fn imports_are_taken_with_what_they_need() {
        let mut glue = Glue::read(&text()).unwrap();
        assert_eq!(glue.count(), 3);
        let (one, two) = (short(1), short(2));
        assert_eq!(
            glue.take(1..3).unwrap(),
            format!(
                "import {{ late, WASM, help }} from \"./app.js\";\nObject.assign(late, {{\n\
                 {one}: function(arg0) {{\nconst inner = 1;\nreturn help(WASM);\n}},\n{two}: function() {{\n}},\n}});\n"
            )
        );
        let rest = glue.rest(1).unwrap();
        assert!(!rest.contains("return help"), "{rest}");
        assert!(rest.contains(&format!("\n{}: function() {{ return", short(0))), "{rest}");
        assert!(rest.contains("for (let index = 1; index < 3;"), "{rest}");
        assert!(
            rest.ends_with("let WASM, other;\n\nconst late = {};\nexport { late, WASM, help };\n")
        );
    }

    #[test]
    fn what_is_not_known_stops_the_build() {
        assert!(Glue::read("function imports() {}").is_err());
        let mut glue = Glue::read(&text().replace("return help(WASM);", "WASM = 1;")).unwrap();
        assert!(glue.take(1..2).is_err(), "it changes what is another file's");
        assert!(glue.take(7..8).is_err());
        assert!(Glue::read(&text()).unwrap().rest(1).is_err(), "nothing was taken");
    }

    #[test]
    fn nothing_taken_leaves_all() {
        let glue = Glue::read(&text()).unwrap();
        let rest = glue.rest(3).unwrap();
        assert!(!rest.contains("for (let"), "{rest}");
    }
}
