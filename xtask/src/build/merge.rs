//! Few files instead of many: what several parts share is merged into one file per stage of a page's life.
//!
//! wasm-split makes a file for every set of parts that share something, which are hundreds, most of them tiny. Each would
//! be a request, and small files compress badly. What the first page needs of them becomes one file, what every
//! signed-in page needs another, and so on; what only later views share is grouped by who needs it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, ensure};
use wasmparser::{Parser, Payload, TypeRef};

use super::{
    cluster::cluster,
    loader::Part,
    split::{LOADER, WASM},
};
use crate::{setup::Tools, shell};

/// How a page's life goes: what a stage's parts share with any later part is loaded with this stage.
const STAGES: [&[&str]; 3] = [SIGN_IN, &["engine"], &["chrome", "files_view"]];
/// What both the sign-in page and who is signed in need: it becomes a piece of the app's own file, as one large file
/// compresses better than two.
const EVERYWHERE: usize = 0;
/// Parts that come with what they share with others, as nearly everybody loads both; with the stages of those.
const GUESTS: [(&str, usize); 2] = [("engine", 1), ("chrome", 2)];
/// What the sign-in page has in common with later parts alone is not loaded by who is signed in already.
const SIGN_IN: &[&str] = &["sign_in_view"];
const SIGN_IN_ALONE: usize = STAGES.len();
/// What only later parts share.
const LATER: usize = SIGN_IN_ALONE + 1;
/// The module that wasm-split's files import the app's memory and table from.
const APP: &str = "__wasm_split";

/// One file that wasm-split wrote.
#[derive(Debug, PartialEq, Eq)]
struct Piece {
    file: String,
    /// The name that the app imports; none for what is only shared.
    entry: Option<String>,
    /// The parts that need it, or the one that it is.
    users: BTreeSet<String>,
}

/// Merges what wasm-split left in `parts` into `pkg`; gives the files that there are now, besides the app's own.
pub(super) fn merge(tools: &Tools, parts: &Path, pkg: &Path) -> Result<Vec<Part>> {
    let loader = fs::read_to_string(parts.join(LOADER)).context("wasm-split left no loader.")?;
    let (shared, own): (Vec<_>, Vec<_>) =
        pieces(&loader)?.into_iter().partition(|piece| piece.entry.is_none());
    let mut made = Vec::new();
    let mut needs = Vec::new();
    for Group { stage, members } in groups(&shared, parts)? {
        let mut files: Vec<_> = members.iter().map(|piece| parts.join(&piece.file)).collect();
        if stage == EVERYWHERE {
            into_app(tools, &files, &pkg.join(WASM))?;
            continue;
        }
        let guests = own.iter().filter(|piece| piece.is_guest_of(stage));
        let mut entries = Vec::new();
        for guest in guests {
            files.push(parts.join(&guest.file));
            entries.extend(guest.entry.clone());
        }
        let name = format!("shared_{}", made.len());
        join(tools, &files, &pkg.join(format!("{name}.wasm")))?;
        // Whoever needs one of its pieces needs the file.
        let users: BTreeSet<_> = members.iter().flat_map(|it| it.users.iter()).collect();
        needs.push((name.clone(), users));
        made.push(Part { name, is_shared: true, entries, needs: Vec::new(), stage: life(stage) });
    }
    for piece in own.iter().filter(|piece| !(0..LATER).any(|stage| piece.is_guest_of(stage))) {
        let Piece { file, entry, users } = piece;
        let (Some(entry), Some(name)) = (entry, users.first()) else { continue };
        fs::copy(parts.join(file), pkg.join(format!("{name}.wasm")))?;
        let needs = needs.iter().filter(|(_, users)| users.contains(name));
        made.push(Part {
            name: name.clone(),
            is_shared: false,
            entries: vec![entry.clone()],
            needs: needs.map(|(file, _)| file.clone()).collect(),
            stage: life(stage_of(users)),
        });
    }
    Ok(made)
}

/// When a stage's files come: with the first page, with who is signed in, or later.
fn life(stage: usize) -> usize {
    match stage {
        EVERYWHERE | SIGN_IN_ALONE => 0,
        LATER => 2,
        _ => 1,
    }
}

impl Piece {
    /// Whether it is one of [`GUESTS`], and comes with what is shared from this stage on.
    fn is_guest_of(&self, stage: usize) -> bool {
        self.entry.is_some()
            && GUESTS.iter().any(|(part, of)| *of == stage && self.users.contains(*part))
    }
}

/// What becomes one file.
struct Group<'a> {
    /// The stage of its pieces.
    stage: usize,
    members: Vec<&'a Piece>,
}

/// A group for each stage, and those that only later parts need.
fn groups<'a>(shared: &'a [Piece], parts: &Path) -> Result<Vec<Group<'a>>> {
    let of_stage = |stage: usize| -> Vec<&Piece> {
        shared.iter().filter(|it| stage_of(&it.users) == stage).collect()
    };
    let stages = (0..LATER).map(|stage| Group { stage, members: of_stage(stage) });
    let mut groups: Vec<_> = stages.filter(|group| !group.members.is_empty()).collect();
    let later = of_stage(LATER);
    let mut sized = Vec::new();
    for piece in &later {
        let size = fs::metadata(parts.join(&piece.file))?.len();
        sized.push((usize::try_from(size)?, piece.users.clone()));
    }
    let clusters = cluster(sized)?.into_iter();
    let members = |members: Vec<usize>| members.into_iter().map(|index| later[index]).collect();
    groups.extend(clusters.map(|it| Group { stage: LATER, members: members(it) }));
    Ok(groups)
}

/// The first stage that needs the piece.
fn stage_of(users: &BTreeSet<String>) -> usize {
    let needs = |stage: &&[&str]| stage.iter().any(|part| users.contains(*part));
    let signs_in = needs(&SIGN_IN);
    match STAGES.iter().skip(1).position(needs) {
        None if signs_in => SIGN_IN_ALONE,
        None => LATER,
        Some(_) if signs_in => 0,
        Some(stage) => stage + 1,
    }
}

/// Reads wasm-split's loader: each piece is a statement, behind a comment with the parts that share it.
fn pieces(loader: &str) -> Result<Vec<Piece>> {
    let mut found = Vec::new();
    let mut users = BTreeSet::new();
    let mut entry = None;
    for line in loader.lines() {
        if let Some(names) = line.strip_prefix("/* ").and_then(|line| line.strip_suffix(" */")) {
            users = names.split(", ").map(|name| plain(name).to_owned()).collect();
        }
        if let Some((name, _)) =
            line.strip_prefix("export const ").and_then(|line| line.split_once(" = "))
        {
            entry = Some(name.to_owned());
        }
        let Some((_, rest)) = line.split_once("new URL(\"./") else { continue };
        let file = rest.split_once('"').context("wasm-split names no file.")?.0.to_owned();
        if let Some(name) = &entry {
            let part = name.strip_prefix("__wasm_split_load_").context("an unknown entry")?;
            users = BTreeSet::from([plain(part).to_owned()]);
        }
        ensure!(!users.is_empty(), "wasm-split does not say who needs {file}.");
        found.push(Piece { file, entry: entry.take(), users: std::mem::take(&mut users) });
    }
    ensure!(!found.is_empty(), "wasm-split's loader has another form than is known here.");
    Ok(found)
}

/// A part's name without the number that makes it unique.
fn plain(name: &str) -> &str {
    let (plain, number) = name.rsplit_once('_').unwrap_or((name, ""));
    if !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit()) { plain } else { name }
}

/// Joins modules that import the same memory, table and globals into one that imports them once.
fn join(tools: &Tools, files: &[PathBuf], target: &Path) -> Result<()> {
    let mut imports = BTreeSet::new();
    for file in files {
        collect_imports(&fs::read(file)?, &mut imports)?;
    }
    // wasm-merge would keep an import for each file; through this module in between they become the same.
    let shim = target.with_extension("wat");
    fs::write(&shim, format!("(module\n{})\n", imports.into_iter().collect::<String>()))?;
    let mut merge = tools.command(tools.wasm_merge().context("Merging takes wasm-merge.")?);
    merge.args(super::module::FEATURES).arg("--enable-multimemory").arg(&shim).arg(APP);
    for (index, file) in files.iter().enumerate() {
        merge.arg(file).arg(format!("piece_{index}"));
    }
    merge.arg("-o").arg(target);
    shell::output(&mut merge)?;
    Ok(fs::remove_file(shim)?)
}

/// Joins modules with the app, whose memory, table and globals they import.
fn into_app(tools: &Tools, files: &[PathBuf], app: &Path) -> Result<()> {
    let joined = app.with_extension("joined");
    let mut merge = tools.command(tools.wasm_merge().context("Merging takes wasm-merge.")?);
    merge.args(super::module::FEATURES).arg("--enable-multimemory").arg(app).arg(APP);
    for (index, file) in files.iter().enumerate() {
        merge.arg(file).arg(format!("piece_{index}"));
    }
    merge.arg("-o").arg(&joined);
    shell::output(&mut merge)?;
    Ok(fs::rename(joined, app)?)
}

/// What a module imports of the app, in the text format, imported from elsewhere and handed on.
fn collect_imports(wasm: &[u8], found: &mut BTreeSet<String>) -> Result<()> {
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(section) = payload? else { continue };
        for import in section.into_imports() {
            let import = import?;
            let name = import.name;
            ensure!(import.module == APP, "A part imports {name} from {}.", import.module);
            let (kind, what) = match import.ty {
                TypeRef::Memory(memory) => ("memory", memory.initial.to_string()),
                TypeRef::Table(table) => ("table", format!("{} funcref", table.initial)),
                TypeRef::Global(global) if global.mutable => ("global", "(mut i32)".to_owned()),
                TypeRef::Global(_) => ("global", "i32".to_owned()),
                _ => anyhow::bail!(
                    "A part imports {name}, which is neither memory, table nor global."
                ),
            };
            found.insert(format!(
                "(import \"shared\" \"{name}\" ({kind} ${name} {what}))\n(export \"{name}\" ({kind} ${name}))\n"
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_know_who_needs_them() {
        let loader = "/* engine_12, sign_in_view_12 */\nconst __chunk_7 = makeLoad(() => {\n    \
                      const src = fetch(new URL(\"./chunk_7.wasm\", import.meta.url));\n}\n, []);\n\
                      export const __wasm_split_load_engine_12 = wrapAsyncCb(makeLoad(() => {\n    \
                      const src = fetch(new URL(\"./split_engine_12.wasm\", import.meta.url));\n}\n, [__chunk_7]));\n";
        let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let expected = [
            Piece {
                file: "chunk_7.wasm".into(),
                entry: None,
                users: set(&["engine", "sign_in_view"]),
            },
            Piece {
                file: "split_engine_12.wasm".into(),
                entry: Some("__wasm_split_load_engine_12".into()),
                users: set(&["engine"]),
            },
        ];
        assert_eq!(pieces(loader).unwrap(), expected);
        assert!(pieces("something else").is_err());
    }

    #[test]
    fn a_piece_comes_with_the_first_stage_that_needs_it() {
        let stage = |names: &[&str]| stage_of(&names.iter().map(|&name| name.to_owned()).collect());
        assert_eq!(stage(&["files_view", "sign_in_view"]), 0);
        assert_eq!(stage(&["files_view", "engine"]), 1);
        assert_eq!(stage(&["files_view", "trash_view"]), 2);
        assert_eq!(stage(&["files_deeds", "sign_in_view"]), SIGN_IN_ALONE);
        assert_eq!(stage(&["extras", "trash_view"]), LATER);
        let guest = |entry: Option<&str>| Piece {
            file: String::new(),
            entry: entry.map(str::to_owned),
            users: BTreeSet::from(["engine".to_owned()]),
        };
        assert!(guest(Some("load")).is_guest_of(1));
        assert!(!guest(Some("load")).is_guest_of(2));
        assert!(!guest(None).is_guest_of(1), "what it shares is no part");
    }
}
