//! The contract against the list of the documents' methods (`contract/methods.csv`): nothing is missing, and
//! nothing differs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use portico_api::{Meta, opendrive};

use crate::support;

/// A method of the documents, and what became of it.
struct Documented {
    /// `guide 5.6`. A number may be there twice.
    number: String,
    endpoint: String,
    method: String,
    path: String,
    /// The address that the document prints, where it is another one.
    printed: String,
    aliases: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn methods() -> Vec<Documented> {
    let text = std::fs::read_to_string(root().join("contract/methods.csv")).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("document,number,endpoint,method,path,printed,aliases"));
    lines
        .map(|line| {
            let [document, number, endpoint, method, path, printed, aliases] =
                line.split(',').collect::<Vec<_>>()[..]
            else {
                panic!("seven columns in {line}");
            };
            Documented {
                number: format!("{document} {number}"),
                endpoint: endpoint.to_owned(),
                method: method.to_owned(),
                path: path.to_owned(),
                printed: printed.to_owned(),
                aliases: aliases.split(' ').filter(|a| !a.is_empty()).map(str::to_owned).collect(),
            }
        })
        .collect()
}

fn endpoints() -> BTreeMap<&'static str, Meta> {
    opendrive::all().into_iter().map(|meta| (meta.name, meta)).collect()
}

#[test]
fn the_list_of_methods_is_whole() {
    let mut chapters = BTreeMap::new();
    for method in methods() {
        let (chapter, _) = method.number.split_once('.').expect("a chapter and a section");
        *chapters.entry(chapter.to_owned()).or_insert(0) += 1;
    }
    // So many sections has each chapter of the guide, one number given twice in the sixth.
    let guide = [10, 9, 2, 18, 20, 26, 3, 4, 6, 3, 43, 6, 9, 5, 2];
    for (index, count) in guide.into_iter().enumerate() {
        let chapter = format!("guide {}", index + 1);
        assert_eq!(chapters.remove(&chapter), Some(count), "{chapter}");
    }
    assert_eq!(chapters.remove("admin 1"), Some(22));
    assert!(chapters.is_empty(), "{chapters:?}");
    assert_eq!(guide.iter().sum::<i32>() + 22, 188);
}

#[test]
fn every_documented_method_has_a_type_and_fixtures() {
    let endpoints = endpoints();
    let mut table: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    for method in methods() {
        let chapter = method.endpoint.split('/').next().unwrap().to_owned();
        let row = table.entry(chapter).or_default();
        row[0] += 1;
        let meta = endpoints
            .get(method.endpoint.as_str())
            .unwrap_or_else(|| panic!("{} has no type {}", method.number, method.endpoint));
        assert!(
            meta.documented.contains(&method.number.as_str()),
            "{} does not say that it is {}",
            meta.name,
            method.number
        );
        assert_eq!(meta.method.as_str(), method.method, "{}", meta.name);
        assert_eq!(meta.path, method.path, "{}", meta.name);
        assert_eq!(meta.aliases, method.aliases, "{}", meta.name);
        row[1] += 1;
        for kind in ["request", "response", "error"] {
            assert!(!support::fixtures(meta.name, kind).is_empty());
        }
        row[2] += 1;
    }
    println!("{:<16}{:>11}{:>9}{:>9}", "chapter", "documented", "contract", "fixture");
    let mut sums = [0; 3];
    for (chapter, row) in &table {
        println!("{chapter:<16}{:>11}{:>9}{:>9}", row[0], row[1], row[2]);
        sums = [sums[0] + row[0], sums[1] + row[1], sums[2] + row[2]];
    }
    println!("{:<16}{:>11}{:>9}{:>9}", "all", sums[0], sums[1], sums[2]);
    assert_eq!(sums, [188; 3]);
}

#[test]
fn every_printed_address_is_answered() {
    let answered: BTreeSet<(&str, String)> = opendrive::all()
        .iter()
        .flat_map(|meta| meta.addresses().map(|a| (meta.method.as_str(), support::shape(a))))
        .collect();
    for method in methods().iter().filter(|method| !method.printed.is_empty()) {
        // The server's base address takes the version twice (quirk 29); one address lacks its first slash.
        let printed = method.printed.strip_prefix("/v1").unwrap_or(&method.printed);
        let shape = support::shape(&format!("/{}", printed.trim_start_matches('/')));
        assert!(
            answered.contains(&(method.method.as_str(), shape)),
            "{} is answered nowhere",
            method.printed
        );
    }
}

#[test]
fn every_endpoint_is_documented_once() {
    let quirks = quirks();
    let mut listed = BTreeSet::new();
    for method in methods() {
        assert!(listed.insert((method.number.clone(), method.endpoint.clone())));
    }
    for meta in opendrive::all() {
        assert!(!meta.documented.is_empty(), "{} has no number", meta.name);
        for number in meta.documented {
            match number.strip_prefix("extension ") {
                Some(extension) => assert!(quirks.contains(&format!("**E{extension}**"))),
                None => assert!(
                    listed.remove(&((*number).to_owned(), meta.name.to_owned())),
                    "{} is not {number}, or says so twice",
                    meta.name
                ),
            }
        }
    }
    assert!(listed.is_empty(), "{listed:?}");
}

fn quirks() -> String {
    std::fs::read_to_string(root().join("../docs/api-quirks.md")).unwrap()
}

#[test]
fn every_quirk_has_a_number_of_its_own() {
    let quirks = quirks();
    let mut numbers = Vec::new();
    for line in quirks.lines().filter(|line| line.starts_with("| **Q")) {
        let digits: String =
            line["| **Q".len()..].chars().take_while(char::is_ascii_digit).collect();
        numbers.push(digits.parse::<usize>().unwrap());
        assert_eq!(line.split(" | ").count(), 5, "{line}");
    }
    assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>());
}

#[test]
fn every_numbered_quirk_is_written_down() {
    let document = quirks();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let source = std::fs::read_to_string(entry.path()).unwrap();
            for (word, sign) in [("quirk ", "Q"), ("extension ", "E")] {
                for rest in source.split(word).skip(1) {
                    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
                    assert!(
                        digits.is_empty() || document.contains(&format!("**{sign}{digits}**")),
                        "{word}{digits} of {} is not in docs/api-quirks.md",
                        entry.path().display()
                    );
                }
            }
        }
    }
}
