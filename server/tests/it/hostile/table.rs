//! Expectations as text: one line per request, `chapter/verb_noun parameter: status sentence`.
//!
//! The files beside this one were written by `UPDATE_FIXTURES=1 cargo test -p portico-server --test it hostile`, and
//! every line of them was read. A line of an endpoint that is not served yet waits for it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Holds what happened against the file of this name. Fails for what is not in it, and for what is in it twice or no
/// more.
pub(crate) fn compare(name: &str, happened: &[(String, String)]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/it/hostile/{name}.txt"));
    let served: BTreeSet<&str> = portico_server::served().iter().map(|meta| meta.name).collect();
    let is_served = |line: &str| served.contains(line.split([' ', ':']).next().unwrap_or_default());
    let mut text = std::fs::read_to_string(&path).unwrap_or_default();
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        let waiting = text.lines().filter(|line| !is_served(line)).map(str::to_owned);
        let lines = happened.iter().map(|(key, what)| format!("{key}: {what}"));
        text = lines.chain(waiting).map(|line| line + "\n").collect();
        std::fs::write(&path, &text).unwrap();
    }
    let mut expected: BTreeMap<&str, &str> =
        text.lines().map(|line| line.split_once(": ").expect("a key and an outcome")).collect();
    assert_eq!(expected.len(), text.lines().count(), "{name}: a line is there twice");
    let mut wrong = Vec::new();
    for (key, what) in happened {
        match expected.remove(key.as_str()) {
            Some(expected) if expected == what => {}
            Some(expected) => wrong.push(format!("{key}: {what}, and not {expected}")),
            None => wrong.push(format!("{key}: {what}, and nothing is expected")),
        }
    }
    let left = expected.keys().filter(|key| is_served(key));
    wrong.extend(left.map(|key| format!("{key}: expected, and was not asked")));
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
}
