//! Makes a file in a folder under a name that is free there.

use portico_client::blob::Blob;
use portico_client::drive::capability::Rewriting;
use portico_client::drive::model::{Entry, EntryId, EntryName, FolderId, UnixTime};
use portico_client::problem::Problem;

use super::kit::Kit;
use super::names::free;

/// How many names are tried before the server's refusal is believed.
const NAMES_TRIED: usize = 20;

/// Makes it, called `name` or like that with a number; the name of `gone`, which is no longer there, is free.
///
/// # Errors
/// What the drive says.
pub async fn make_file(
    rewriting: &dyn Rewriting,
    kit: Kit,
    folder: &FolderId,
    name: &str,
    gone: Option<&EntryId>,
    content: Blob,
) -> Result<Entry, Problem> {
    // What was seen in the folder spares most refusals.
    let seen = kit.seen(folder).map(|listing| listing.entries).unwrap_or_default();
    let others = seen.into_iter().filter(|entry| Some(&entry.id) != gone);
    let mut taken: Vec<String> = others.map(|entry| entry.name).collect();
    for _ in 0..NAMES_TRIED {
        let name = free(name, |name| taken.iter().any(|other| other.eq_ignore_ascii_case(name)));
        let parsed = EntryName::parse(&name).map_err(Problem::BadName)?;
        match rewriting.create(folder, &parsed, content.clone(), now()).await {
            Err(Problem::NameTaken) => taken.push(name),
            answer => return answer,
        }
    }
    Err(Problem::NameTaken)
}

/// The time of this computer.
#[must_use]
pub fn now() -> UnixTime {
    #[expect(clippy::cast_possible_truncation, reason = "seconds fit")]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    UnixTime(seconds)
}
