//! The demo account: folders and files worth looking at, made through the same services as everybody's.

mod customers;
mod entries;
mod fill;
mod make;
mod texts;
mod work;

use std::convert::Infallible;

use bytes::Bytes;
use futures_util::stream;
use portico_api::{FileId, FolderId, Secret, TempLocation};

use crate::clock::Clock;
use crate::db::accounts;
use crate::services::accounts::{NewAccount, save};
use crate::services::bandwidth::Payer;
use crate::services::folders::{self, Guests, NewFolder};
use crate::services::problem::{Noun, Problem};
use crate::services::uploads::{self, Chunk, Close, NewFile, Open};
use crate::services::{Branding, User, brands, images, name};
use crate::state::State;

/// Who signs in to look around.
pub const EMAIL: &str = "demo@portico.example";

/// With what.
pub const PASSWORD: &str = "portico-demo";

const DAY: i64 = 86_400;

/// Fills an empty database; does nothing to one where somebody has an account.
pub(crate) async fn fill(state: &State) -> Result<(), Problem> {
    if !accounts::none_exists(state.db().read()).await? {
        return Ok(());
    }
    let now = state.now();
    let begun = state.with_clock(Clock::from_fn(move || now - 320 * DAY));
    let new = NewAccount {
        email: EMAIL.to_owned(),
        password: Secret::new(PASSWORD),
        first_name: "Dana".to_owned(),
        last_name: "Demo".to_owned(),
        storage_limit: 20_000_000_000,
    };
    save(&begun, new).await?;
    let user = accounts::by_email(state.db().read(), EMAIL)
        .await?
        .ok_or_else(|| Problem::Broken("the demo account is missing".to_owned()))?;
    let user_id = user.id;
    let drive = Drive { state: state.clone(), user, now };
    drive.fill().await?;
    let tx = state.db().write().await?;
    let row = Branding {
        subdomain: Some("acme".to_owned()),
        drive_name: "Acme Drive".to_owned(),
        menu_color: "7c2d12".to_owned(),
        font_color: "ffffff".to_owned(),
        white_labeled: true,
        ..brands::empty(user_id)
    };
    crate::db::brands::save(&tx, row).await?;
    // A drawing of this program's own: what people send is never kept as one.
    let logo = texts::ACME_LOGO.as_bytes().to_vec();
    images::save(&tx, images::Whose::Logo(user_id), "image/svg+xml", logo, now).await?;
    tx.commit().await?;
    let config = state.config();
    if config.demo_tasks > 0 {
        work::fill_tasks(state, &drive.user, config.demo_tasks).await?;
    }
    if config.demo_note_lists > 0 {
        work::fill_notes(state, &drive.user, config.demo_note_lists).await?;
    }
    if config.demo_entries > 0 {
        entries::fill(&drive, config.demo_entries).await?;
    }
    match config.demo_customers {
        0 => Ok(()),
        count => customers::fill(state, &drive.user, count).await,
    }
}

/// The demo account's drive while it is filled.
struct Drive {
    state: State,
    user: User,
    now: i64,
}

impl Drive {
    /// The same server, so many days and hours ago.
    fn ago(&self, days: i64, hour: i64) -> State {
        let then =
            self.now - days * DAY - self.now.rem_euclid(DAY) + hour * 3600 + 60 * (days % 60);
        let then = then.min(self.now);
        self.state.with_clock(Clock::from_fn(move || then))
    }

    async fn folder(&self, parent: &FolderId, text: &str, days: i64) -> Result<FolderId, Problem> {
        let name = name::parse(text, Noun::Folder, "folder_name")?;
        let guests = Guests::default();
        let new =
            NewFolder { parent, name: &name, description: "", access: folders::PRIVATE, guests };
        let row = folders::create(&self.ago(days, 9), &self.user, new).await?;
        Ok(FolderId::new(row.node.id))
    }

    async fn file(
        &self,
        folder: &FolderId,
        text: &str,
        days: i64,
        content: impl Into<Bytes>,
    ) -> Result<FileId, Problem> {
        let (state, user, content) = (self.ago(days, 10 + days % 8), &self.user, content.into());
        let (name, size) = (name::parse(text, Noun::File, "file_name")?, content.len() as u64);
        let new = NewFile {
            folder,
            name: &name,
            description: "",
            size: Some(size),
            hash: None,
            by: None,
            open_if_exists: false,
        };
        let payer = Payer::new(user.clone(), None);
        let id = FileId::new(uploads::create(&state, &payer, new).await?.row.node.id);
        let open = Open { file: &id, size, hash: None, by: None };
        let opened = uploads::open(&state, &payer, open).await?;
        let upload = TempLocation::new(opened.upload.id);
        let chunk = Chunk { file: &id, upload: &upload, offset: 0, size };
        let bytes = stream::iter([Ok::<_, Infallible>(content)]);
        uploads::receive(&state, &payer, chunk, bytes).await?;
        let close = Close {
            file: &id,
            upload: Some(&upload),
            size,
            hash: None,
            modified: None,
            payer: &payer,
            by: None,
            compressed: false,
        };
        uploads::close(&state, close).await?;
        Ok(id)
    }
}
