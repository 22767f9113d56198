//! The same upload with curl: one process and one connection for all chunks.

use std::{
    fs::{self, File},
    io::Read as _,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};
use support::{Folder, Result, demo};

/// The app's plan on a quick line: it begins with the first and goes on with the second.
const CHUNKS: [u64; 2] = [8 << 20, 16 << 20];

/// A file cut into chunks, each of them a file, with their offsets.
pub(crate) struct Chunks {
    parts: Vec<(u64, PathBuf)>,
    size: u64,
}

/// A server and a token for it.
pub(crate) struct Session {
    api: String,
    token: String,
}

/// Cuts `source` as the app would.
pub(crate) fn cut(source: &Path, folder: &Folder) -> Result<Chunks> {
    let parts_folder = folder.path().join("parts");
    fs::create_dir(&parts_folder)?;
    let mut file = File::open(source)?;
    let size = file.metadata()?.len();
    let (mut parts, mut offset) = (Vec::new(), 0);
    while offset < size {
        let length = CHUNKS[usize::from(offset > 0)].min(size - offset);
        let part = parts_folder.join(format!("{offset}"));
        std::io::copy(&mut file.by_ref().take(length), &mut File::create(&part)?)?;
        parts.push((offset, part));
        offset += length;
    }
    Ok(Chunks { parts, size })
}

/// Gets a token for the demonstration's account.
pub(crate) fn sign_in(address: &str) -> Result<Session> {
    let mut session = Session { api: format!("{address}/api/v1"), token: String::new() };
    let grant = json!({ "grant_type": "password", "client_id": "OpenDrive",
        "username": demo::EMAIL, "password": demo::PASSWORD });
    let answer = session.post("oauth2/grant.json", &grant)?;
    session.token = text(&answer, "access_token")?;
    Ok(session)
}

/// Creates the file `name`, sends the chunks and closes it; gives how long all of it took.
pub(crate) fn upload(session: &Session, name: &str, chunks: &Chunks) -> Result<Duration> {
    let start = Instant::now();
    let size = chunks.size;
    let created = session.post(
        "upload/create_file.json",
        &json!({ "folder_id": "0", "file_name": name, "file_size": size }),
    )?;
    let file = text(&created, "FileId")?;
    let opened = session
        .post("upload/open_file_upload.json", &json!({ "file_id": file, "file_size": size }))?;
    let place = text(&opened, "TempLocation")?;
    let mut curl = session.curl();
    for (index, (offset, part)) in chunks.parts.iter().enumerate() {
        if index > 0 {
            curl.arg("--next");
            session.common(&mut curl);
        }
        let length = fs::metadata(part)?.len();
        let fields = [
            format!("file_id={file}"),
            format!("temp_location={place}"),
            format!("chunk_offset={offset}"),
            format!("chunk_size={length}"),
            format!("file_data=@{}", part.display()),
        ];
        for field in fields {
            curl.arg("--form").arg(field);
        }
        curl.args(["--output", "/dev/null"])
            .arg(format!("{}/upload/upload_file_chunk.json", session.api));
    }
    run(&mut curl)?;
    let close = json!({ "file_id": file, "file_size": size, "temp_location": place });
    session.post("upload/close_file_upload.json", &close)?;
    Ok(start.elapsed())
}

impl Session {
    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let mut curl = self.curl();
        curl.args(["--json", &body.to_string()]).arg(format!("{}/{path}", self.api));
        Ok(serde_json::from_slice(&run(&mut curl)?)?)
    }

    fn curl(&self) -> Command {
        let mut curl = Command::new("curl");
        self.common(&mut curl);
        curl
    }

    /// What every request of a command line has to be told anew.
    fn common(&self, curl: &mut Command) {
        curl.args(["--silent", "--show-error", "--fail-with-body", "--noproxy", "*"]);
        if !self.token.is_empty() {
            curl.args(["--header", &format!("Authorization: Bearer {}", self.token)]);
        }
    }
}

fn run(curl: &mut Command) -> Result<Vec<u8>> {
    let output = curl.output().context("Install curl to compare with it.")?;
    let words = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    ensure!(output.status.success(), "curl failed: {}", String::from_utf8_lossy(&words));
    Ok(output.stdout)
}

fn text(answer: &Value, field: &str) -> Result<String> {
    Ok(answer[field].as_str().with_context(|| format!("No {field} in {answer}."))?.to_owned())
}
