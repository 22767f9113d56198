//! Every endpoint has a name of its own, that of its file, and every file is an endpoint.

use std::collections::BTreeSet;
use std::path::Path;

use portico_api::{Endpoint, Meta, Visitor, opendrive};

use crate::support;

#[test]
fn names_are_unique() {
    let mut seen = BTreeSet::new();
    let mut last_parts = BTreeSet::new();
    for meta in opendrive::all() {
        assert!(seen.insert(meta.name), "{} is there twice", meta.name);
        let (_, last) = meta.name.split_once('/').expect("a chapter before the name");
        assert!(last_parts.insert(last), "{last} is in two chapters");
    }
}

#[test]
fn names_are_those_of_the_files() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/opendrive");
    let mut files = BTreeSet::new();
    for chapter in std::fs::read_dir(&source).unwrap().map(Result::unwrap) {
        if chapter.file_type().unwrap().is_dir() {
            let chapter_name = chapter.file_name().into_string().unwrap();
            for file in std::fs::read_dir(chapter.path()).unwrap() {
                let file = file.unwrap().file_name().into_string().unwrap();
                let stem = file.strip_suffix(".rs").expect("only Rust in a chapter");
                // What a chapter's answers share, where its own file would grow too long.
                if stem == "types" {
                    continue;
                }
                files.insert(format!("{chapter_name}/{stem}"));
            }
        }
    }
    let names: BTreeSet<_> = opendrive::all().iter().map(|meta| meta.name.to_owned()).collect();
    assert_eq!(names, files);
}

#[test]
fn types_are_named_like_their_endpoints() {
    struct Names;
    impl Visitor for Names {
        fn visit<E: Endpoint>(&mut self) {
            let (_, name) = E::META.name.split_once('/').unwrap();
            let camel: String =
                name.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
            let path = std::any::type_name::<E>();
            assert!(path.ends_with(&format!("::{name}::{camel}")), "{path} is not {camel}");
        }
    }
    opendrive::visit(&mut Names);
}

#[test]
fn the_list_and_the_walk_agree() {
    struct Collect(Vec<Meta>);
    impl Visitor for Collect {
        fn visit<E: Endpoint>(&mut self) {
            self.0.push(E::META);
        }
    }
    let mut walk = Collect(Vec::new());
    opendrive::visit(&mut walk);
    assert_eq!(walk.0, opendrive::all());
}

#[test]
fn no_two_endpoints_share_a_route() {
    let mut seen = BTreeSet::new();
    for meta in opendrive::all() {
        for address in meta.addresses() {
            // Placeholders match anything, so their names do not tell two routes apart.
            assert!(
                seen.insert((meta.method.as_str(), support::shape(address))),
                "{} has another endpoint's route",
                meta.name
            );
        }
    }
}
