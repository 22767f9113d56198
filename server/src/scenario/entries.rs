//! A folder with as many files as somebody wants to look at: all with the content of one, under names of many kinds.

use portico_api::FolderId;

use super::Drive;
use crate::db::entity::file;
use crate::db::entity::node::{self, Kind};
use crate::db::entity::version;
use crate::db::{contents, nodes};
use crate::services::name;
use crate::services::problem::{Noun, Problem};

/// What the folder is called.
pub(super) const NAME: &str = "Many";

/// The file that all the others are copies of.
const FIRST: &str = "Sheet 0.txt";

const WORDS: [&str; 12] = [
    "Sheet", "Übung", "invoice", "Photo", "scan", "Letter", "notes", "Plan", "draft", "Track",
    "table", "Report",
];

const ENDINGS: [&str; 8] = ["txt", "pdf", "jpg", "docx", "csv", "mp3", "md", "zip"];

/// Puts so many files into a folder of their own.
pub(super) async fn fill(drive: &Drive, count: u32) -> Result<(), Problem> {
    let folder = drive.folder(&FolderId::root(), NAME, 40).await?;
    let first = drive.file(&folder, FIRST, 39, "One of many.\n").await?;
    let (state, owner) = (&drive.state, drive.user.id);
    let missing = || Problem::Broken("the file that others are copies of is missing".to_owned());
    let original = nodes::any_file(state.db().read(), first.as_str()).await?.ok_or_else(missing)?;
    let versions = contents::versions_of_file(state.db().read(), first.as_str()).await?;
    let original_version = versions.into_iter().next().ok_or_else(missing)?;
    let tx = state.db().write().await?;
    let mut group_no = nodes::next_group(&tx).await?;
    let (mut rows, mut sides, mut versions) = (Vec::new(), Vec::new(), Vec::new());
    for number in 1..count {
        let (id, version_id) = (state.random().id()?, state.random().id()?);
        let text = name_of(number);
        let parsed = name::parse(&text, Noun::File, "file_name")?;
        let modified = drive.now - i64::from(number) * 1_013 % (600 * super::DAY);
        versions.push(version::Model {
            id: version_id.clone(),
            node_id: id.clone(),
            modified,
            upload_id: None,
            ..original_version.clone()
        });
        sides.push(file::Model {
            node_id: id.clone(),
            group_no,
            version_id: Some(version_id),
            ..original.file.clone()
        });
        group_no += 1;
        let parent = Some(folder.to_string());
        let row = node::Model::new(
            id,
            owner,
            parent,
            Kind::File,
            parsed.as_str(),
            name::key(&text),
            modified,
        );
        rows.push(row);
    }
    nodes::insert_many(&tx, rows, sides).await?;
    contents::insert_versions(&tx, versions).await?;
    Ok(tx.commit().await?)
}

/// No two have the same; numbers have no zeros before them, so that only the natural order is a good one.
fn name_of(number: u32) -> String {
    let word = WORDS.get(number as usize % WORDS.len()).copied().unwrap_or_default();
    let ending = ENDINGS.get(number as usize * 5 % ENDINGS.len()).copied().unwrap_or_default();
    format!("{word} {number}.{ending}")
}
