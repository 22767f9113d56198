//! Nothing of the contract is missing: every documented method has a type, fixtures, a route, a handler's file
//! and a test's file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn contract() -> BTreeSet<&'static str> {
    portico_api::opendrive::all().iter().map(|meta| meta.name).collect()
}

fn served() -> BTreeSet<&'static str> {
    portico_server::served().iter().map(|meta| meta.name).collect()
}

fn handler(name: &str) -> PathBuf {
    here().join("src/routes").join(format!("{name}.rs"))
}

fn test(name: &str) -> PathBuf {
    here().join("tests/it").join(format!("{name}.rs"))
}

fn has_fixtures(name: &str) -> bool {
    let folder = here().join("../api/tests/fixtures/opendrive");
    ["request", "response", "error"]
        .iter()
        .all(|kind| folder.join(format!("{name}.{kind}.json")).is_file())
}

#[test]
fn every_endpoint_has_a_route_a_handler_and_a_test() {
    let (contract, served) = (contract(), served());
    assert_eq!(contract, served);
    for name in served {
        for file in [handler(name), test(name)] {
            assert!(file.is_file(), "{} is missing", file.display());
        }
    }
}

/// `documented`, `contract`, `route`, `fixture`, `test` of each chapter, from the list that the contract keeps.
#[test]
fn every_documented_method_is_accounted_for() {
    let list = here().join("../api/contract/methods.csv");
    let list = std::fs::read_to_string(list).unwrap();
    let (contract, served) = (contract(), served());
    let mut chapters: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    for line in list.lines().skip(1) {
        let name = line.split(',').nth(2).expect("the endpoint's column");
        let (chapter, _) = name.split_once('/').expect("a chapter before the name");
        let row = chapters.entry(chapter).or_default();
        let have = [
            true,
            contract.contains(name),
            served.contains(name) && handler(name).is_file(),
            has_fixtures(name),
            test(name).is_file(),
        ];
        for (count, has) in row.iter_mut().zip(have) {
            *count += usize::from(has);
        }
    }
    let print = |chapter: &str, row: &[usize; 5]| {
        let [documented, contract, route, fixture, test] = row;
        println!("{chapter:<16}{documented:>11}{contract:>9}{route:>6}{fixture:>8}{test:>5}");
    };
    println!(
        "{:<16}{:>11}{:>9}{:>6}{:>8}{:>5}",
        "chapter", "documented", "contract", "route", "fixture", "test"
    );
    let mut sums = [0; 5];
    for (chapter, row) in &chapters {
        print(chapter, row);
        for (sum, count) in sums.iter_mut().zip(row) {
            *sum += count;
        }
    }
    print("all", &sums);
    assert_eq!(sums, [188; 5]);
}
