//! A listing as an answer: written while its entries are read, so that a long one takes no more memory than a
//! short one.

use std::time::Duration;

use axum::body::Body;
use axum::http::StatusCode;
use axum::response::Response;
use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::stream::{self, BoxStream};
use sea_orm::DbErr;
use serde::Serialize;
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout_at};

use crate::db::listings::Item;
use crate::fault;
use crate::routes::file;
use crate::services::User;
use crate::services::listings::Entries;
use crate::services::problem::Problem;
use crate::state::State;

/// The size in which entries are sent, in bytes.
const SIZE: usize = 64 << 10;

/// How many pieces wait for a client that reads more slowly than the database.
const WAITING: usize = 32;

/// What reads a listing for longer keeps the database's log from being emptied.
const LONGEST: Duration = Duration::from_mins(15);

/// Why a listing breaks off. Nobody reads it but the log: the client sees a broken connection.
#[derive(Debug, thiserror::Error)]
enum Broken {
    #[error("{0}")]
    Database(#[from] DbErr),
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    #[error("the client reads too slowly")]
    Slow,
    #[error("the client went away")]
    Gone,
    #[error("the rest is missing")]
    Cut,
}

/// A part of a listing on its way.
struct Piece {
    text: Bytes,
    is_last: bool,
}

/// Answers with `head`, whose two lists are empty, and the entries in them.
pub(super) async fn answer(
    state: &State,
    user: &User,
    head: &impl Serialize,
    entries: Entries,
) -> Result<Response, Problem> {
    let broken = |error: serde_json::Error| Problem::Broken(format!("a listing: {error}"));
    let mut page = Page::new(user.clone(), head).map_err(broken)?;
    match entries {
        Entries::Few(items) => {
            for item in items {
                page.push(item).map_err(broken)?;
            }
            page.end();
            Ok(fault::json_text(StatusCode::OK, Body::from(page.text)))
        }
        Entries::Many(rows) => {
            let (sender, pieces) = mpsc::channel(WAITING);
            tokio::spawn(write(page, rows, sender, state.config().limits.silence));
            let pieces = stream::unfold(Some(pieces), |pieces| async move {
                let mut pieces = pieces?;
                Some(match pieces.recv().await {
                    Some(Piece { text, is_last }) => (Ok(text), (!is_last).then_some(pieces)),
                    // An error ends the answer where the client sees that it is not whole.
                    None => (Err(Broken::Cut), None),
                })
            });
            Ok(fault::json_text(StatusCode::OK, Body::from_stream(pieces)))
        }
    }
}

/// Writes while the client reads.
async fn write(
    page: Page,
    rows: BoxStream<'static, Result<Item, DbErr>>,
    sender: mpsc::Sender<Piece>,
    silence: Duration,
) {
    match pieces(page, rows, &sender, silence).await {
        Ok(()) | Err(Broken::Gone) => {}
        Err(error) => tracing::warn!(%error, "a listing broke off"),
    }
}

async fn pieces(
    mut page: Page,
    mut rows: BoxStream<'static, Result<Item, DbErr>>,
    sender: &mpsc::Sender<Piece>,
    silence: Duration,
) -> Result<(), Broken> {
    let end = Instant::now() + LONGEST;
    loop {
        let row = rows.next().await.transpose()?;
        let is_last = row.is_none();
        match row {
            Some(item) => page.push(item)?,
            None => page.end(),
        }
        if is_last || page.text.len() >= SIZE {
            let patience = end.min(Instant::now() + silence);
            let room = timeout_at(patience, sender.reserve()).await.map_err(|_| Broken::Slow)?;
            let text = std::mem::replace(&mut page.text, Vec::with_capacity(SIZE + SIZE / 8));
            room.map_err(|_| Broken::Gone)?.send(Piece { text: Bytes::from(text), is_last });
        }
        if is_last {
            return Ok(());
        }
    }
}

/// The text of a listing while it grows.
struct Page {
    user: User,
    text: Vec<u8>,
    /// What stands between the folders and the files; none once files have begun.
    middle: Option<String>,
    /// What stands behind the files.
    tail: String,
    /// Whether the list that is being written has an entry.
    has_entries: bool,
}

impl Page {
    /// `head` has the lists `Folders` and `Files`, in this order, and both are empty.
    fn new(user: User, head: &impl Serialize) -> Result<Self, serde_json::Error> {
        use serde::ser::Error as _;
        const LISTS: [&str; 2] = ["\"Folders\":[", "\"Files\":["];
        let whole = serde_json::to_string(head)?;
        // Inside of a text the quotation marks would be escaped.
        let split = |text: &str, mark: &str| {
            text.split_once(mark).map(|(left, right)| (format!("{left}{mark}"), right.to_owned()))
        };
        let [folders, files] = LISTS;
        let parts =
            split(&whole, folders).and_then(|(begin, rest)| Some((begin, split(&rest, files)?)));
        let Some((begin, (middle, tail))) = parts else {
            return Err(serde_json::Error::custom("it has no lists"));
        };
        Ok(Self { user, text: begin.into(), middle: Some(middle), tail, has_entries: false })
    }

    fn push(&mut self, item: Item) -> Result<(), serde_json::Error> {
        match item {
            Item::Folder(folder) => {
                self.separate();
                serde_json::to_writer(&mut self.text, &super::entry(&self.user, folder))
            }
            Item::File(item) => {
                self.begin_files();
                self.separate();
                serde_json::to_writer(&mut self.text, &file::entry(&self.user, item))
            }
        }
    }

    fn separate(&mut self) {
        if self.has_entries {
            self.text.push(b',');
        }
        self.has_entries = true;
    }

    fn begin_files(&mut self) {
        if let Some(middle) = self.middle.take() {
            self.text.extend_from_slice(middle.as_bytes());
            self.has_entries = false;
        }
    }

    fn end(&mut self) {
        self.begin_files();
        self.text.extend_from_slice(self.tail.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;
    use http_body_util::BodyExt as _;
    use portico_api::opendrive::folder::list_trash::TrashListing;

    use super::*;
    use crate::db::listings::{FileItem, Shown};
    use crate::testing::{self, TemporaryFolder};

    fn file(number: usize) -> Result<Item, DbErr> {
        Ok(Item::File(FileItem {
            shown: Shown {
                id: format!("{number:020}"),
                parent_id: None,
                name: format!("\"Files\":[{number}"),
                description: String::new(),
                access: 0,
                modified: 0,
                trashed_at: None,
            },
            group_no: 1,
            version_no: 1,
            size: 5,
            md5: String::new(),
            views: 0,
            downloads: 0,
            has_password: false,
            edit_online: false,
        }))
    }

    fn head() -> TrashListing {
        TrashListing { files_count: 1, folders_count: 0, folders: Vec::new(), files: Vec::new() }
    }

    fn nobody() -> User {
        User::new("a@b", "root".to_owned(), 0, 0)
    }

    async fn body(rows: Vec<Result<Item, DbErr>>) -> Result<Vec<u8>, axum::Error> {
        let folder = TemporaryFolder::new().unwrap();
        let config = testing::config(folder.path());
        let state = testing::open(config, crate::clock::Clock::system()).await.unwrap();
        let rows = Entries::Many(stream::iter(rows).boxed());
        let response = answer(&state, &nobody(), &head(), rows).await.unwrap();
        response.into_body().collect().await.map(|body| body.to_bytes().to_vec())
    }

    #[tokio::test]
    async fn what_is_written_piece_by_piece_is_one_answer() {
        for count in [0, 1, 2, 1000] {
            let text = body((0..count).map(file).collect()).await.unwrap();
            let listing: TrashListing = serde_json::from_slice(&text).unwrap();
            assert_eq!((listing.files.len(), listing.folders.len()), (count, 0));
            for (number, file) in listing.files.iter().enumerate() {
                assert_eq!(file.name, format!("\"Files\":[{number}"));
            }
        }
    }

    #[tokio::test]
    async fn a_listing_that_breaks_off_does_not_look_whole() {
        let lost = || Err(DbErr::Custom("connection lost".to_owned()));
        assert!(body(vec![file(1), lost()]).await.is_err());
        assert!(body((0..1000).map(file).chain([lost()]).collect()).await.is_err());
    }

    #[tokio::test]
    async fn who_does_not_read_is_given_up() {
        let page = Page::new(nobody(), &head()).unwrap();
        let (sender, mut unread) = mpsc::channel(2);
        let rows = stream::iter((0..10_000).map(file)).boxed();
        let broken = pieces(page, rows, &sender, Duration::from_millis(20)).await;
        assert!(matches!(broken, Err(Broken::Slow)), "{broken:?}");
        drop(sender);
        while let Some(piece) = unread.recv().await {
            assert!(!piece.is_last);
        }
    }
}
