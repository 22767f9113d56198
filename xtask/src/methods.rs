//! `cargo xtask methods`: writes docs/methods.md, which says of every documented method whether the app uses it, and where.
//!
//! Nothing in it is written by hand but the reasons why the app does without a method; `cargo xtask tidy` fails when the
//! page is not what this writes, when a reason is given for a method that is used, and when none is given for
//! one that is not in a chapter that is said to be used whole.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use anyhow::{Context as _, Result};

use crate::{place, shell::say};

/// Where the page is.
const PAGE: &str = "docs/methods.md";
/// The chapters that the app uses whole: each of their methods is used, or has a reason.
const WHOLE: [&str; 13] = [
    "account_users",
    "admin",
    "branding",
    "download",
    "notes",
    "oauth2",
    "session",
    "sharing",
    "stats",
    "tasks",
    "upload",
    "user_groups",
    "users",
];
/// Why the app does without a method.
const REASONS: [(&str, &str); 4] = [
    (
        "file/verify_file_password",
        "a password is asked for on the page of a link, which is the server's own and takes it itself",
    ),
    (
        "session/create_session",
        "the app signs in with the grants of chapter 15, whose tokens are renewed, travel in no address and end by themselves",
    ),
    (
        "upload/check_file_names",
        "knows names and nothing else; the plan of an upload compares sizes, times and hashes, and reads the listing",
    ),
    (
        "upload/upload_chunk_v2",
        "sends the same bytes as `upload_chunk`, with the session in the address",
    ),
];

/// One method of the documents.
struct Method {
    number: String,
    name: String,
    address: String,
    /// Where the client uses it, below `client/src/`.
    users: Vec<String>,
}

/// Writes the page.
pub(crate) fn write() -> Result<()> {
    let (page, wrong) = page()?;
    fs::write(place::root().join(PAGE), page)?;
    wrong.iter().for_each(say);
    Ok(())
}

/// What is wrong with the page and with the reasons, one line each.
pub(crate) fn check() -> Result<Vec<String>> {
    let (page, mut wrong) = page()?;
    if fs::read_to_string(place::root().join(PAGE)).unwrap_or_default() != page {
        wrong.push(format!("{PAGE}: not what `cargo xtask methods` writes"));
    }
    Ok(wrong)
}

fn page() -> Result<(String, Vec<String>)> {
    let methods = methods()?;
    let reasons: BTreeMap<_, _> = REASONS.into_iter().collect();
    let mut wrong = Vec::new();
    let mut chapters: BTreeMap<&str, Vec<&Method>> = BTreeMap::new();
    for method in &methods {
        let chapter = chapter(&method.name);
        chapters.entry(chapter).or_default().push(method);
        match (method.users.is_empty(), reasons.get(method.name.as_str())) {
            (false, Some(_)) => {
                wrong.push(format!("{}: used, and has a reason not to be", method.name))
            }
            (true, None) if WHOLE.contains(&chapter) => {
                wrong.push(format!("{}: neither used nor has a reason", method.name));
            }
            _ => {}
        }
    }
    let mut page = "# Methods of the API\n\nWritten by `cargo xtask methods`. The server serves every method; what the app \
        uses stands below, with the files that do (in `client/src/`).\n\n| chapter | methods | used | used whole |\n\
        |---|---|---|---|\n"
        .to_owned();
    for (chapter, methods) in &chapters {
        let used = methods.iter().filter(|method| !method.users.is_empty()).count();
        let whole = if WHOLE.contains(chapter) { "yes" } else { "" };
        writeln!(page, "| {chapter} | {} | {used} | {whole} |", methods.len())?;
    }
    for (chapter, methods) in &chapters {
        write!(page, "\n## {chapter}\n\n| | method | address | used by |\n|---|---|---|---|\n")?;
        for Method { number, name, address, users } in methods {
            let users: Vec<_> = users.iter().map(|file| format!("`{file}`")).collect();
            let reason = reasons.get(name.as_str()).map(|why| format!("no: {why}"));
            let used = reason.unwrap_or_else(|| users.join(", "));
            let short = name.split_once('/').map_or(name.as_str(), |(_, short)| short);
            writeln!(page, "| {number} | `{short}` | `{address}` | {used} |")?;
        }
    }
    Ok((page, wrong))
}

/// The documents' methods, from the list that the contract keeps, and who uses their types.
fn methods() -> Result<Vec<Method>> {
    let root = place::root();
    let sources = root.join("client/src");
    let mut texts = Vec::new();
    for file in place::files(&sources)? {
        let name = file.strip_prefix(&sources)?.display().to_string();
        texts.push((name, fs::read_to_string(&file)?));
    }
    let list = fs::read_to_string(root.join("api/contract/methods.csv"))?;
    let mut found = Vec::new();
    for line in list.lines().skip(1) {
        let mut fields = line.split(',');
        let mut next = || fields.next().with_context(|| format!("methods.csv: {line}"));
        let (document, number, name, verb, path) = (next()?, next()?, next()?, next()?, next()?);
        let (kind, space) = (type_name(name), format!("opendrive::{}::", chapter(name)));
        let uses = |text: &str| text.contains(&space) && words(text).any(|word| word == kind);
        let users = texts.iter().filter(|(_, text)| uses(text)).map(|(file, _)| file.clone());
        found.push(Method {
            number: format!("{document} {number}"),
            name: name.to_owned(),
            address: format!("{verb} {path}"),
            users: users.collect(),
        });
    }
    Ok(found)
}

/// The words of a program, without what stands behind `//` in its lines.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or(line))
        .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'))
}

fn chapter(name: &str) -> &str {
    name.split_once('/').map_or(name, |(chapter, _)| chapter)
}

/// `file/get_file_info` is called by the type `GetFileInfo`.
fn type_name(name: &str) -> String {
    let short = name.rsplit('/').next().unwrap_or(name);
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_ascii_uppercase())
            .into_iter()
            .chain(letters)
            .collect::<String>()
    };
    short.split('_').map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::{type_name, words};

    #[test]
    fn names_of_methods_are_names_of_types() {
        assert_eq!(type_name("file/get_file_info"), "GetFileInfo");
        assert_eq!(type_name("upload/upload_chunk_v2"), "UploadChunkV2");
    }

    #[test]
    fn a_comment_uses_nothing() {
        let words: Vec<_> =
            words("let a = One { b }; // Two\n").filter(|word| !word.is_empty()).collect();
        assert_eq!(words, ["let", "a", "One", "b"]);
    }
}
