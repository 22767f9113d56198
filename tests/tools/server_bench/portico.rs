//! The embedded server: who signs in, and what its tasks are made of.

use std::path::Path;

use anyhow::Context as _;
use bytes::Bytes;
use serde_json::{Value, json};
use support::{Options, Result, Server, demo};

use super::connection::Connection;

/// What the app sends at a time on a quick line.
pub(crate) const CHUNK: usize = 16 << 20;

/// The server and a token for it.
pub(crate) struct Portico {
    server: Server,
    token: String,
}

impl Portico {
    /// Starts it on an empty folder in this place, with the demonstration's account.
    pub(crate) async fn start(place: &Path) -> Result<Self> {
        let place = Some(place.to_path_buf());
        let server = Server::start(Options { no_app: true, place, ..Options::demo() }).await?;
        let mut portico = Self { server, token: String::new() };
        let grant = json!({ "grant_type": "password", "client_id": "OpenDrive",
            "username": demo::EMAIL, "password": demo::PASSWORD });
        let answer = portico.connect().await?.post("/api/v1/oauth2/grant.json", &grant).await?;
        portico.token = text(&answer, "access_token")?;
        Ok(portico)
    }

    pub(crate) async fn connect(&self) -> Result<Connection> {
        let token = Some(self.token.as_str()).filter(|token| !token.is_empty());
        Connection::open(self.server.address().trim_start_matches("http://"), token).await
    }

    /// The most memory that it has had since this was asked for last, in bytes.
    pub(crate) fn memory(&self) -> Result<u64> {
        let process = self.server.process().context("The server has ended.")?;
        let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
        let memory = kilobytes.context("Linux does not tell.")?.trim().parse::<u64>()? * 1024;
        // Linux counts the most anew from here.
        std::fs::write(format!("/proc/{process}/clear_refs"), "5")?;
        Ok(memory)
    }
}

/// Signs in by the classic way, which checks the password.
pub(crate) async fn sign_in(connection: &mut Connection) -> Result {
    let body = json!({ "username": demo::EMAIL, "passwd": demo::PASSWORD, "version": "10" });
    connection.post("/api/v1/session/login.json", &body).await?;
    Ok(())
}

/// Creates a folder at the top; gives its id.
pub(crate) async fn create_folder(connection: &mut Connection, name: &str) -> Result<String> {
    let body = json!({ "session_id": "OAUTH", "folder_name": name, "folder_sub_parent": "0",
        "folder_is_public": 0, "folder_public_upl": 0, "folder_public_display": 0,
        "folder_public_dnl": 0 });
    let answer = connection.post("/api/v1/folder.json", &body).await?;
    text(&answer, "FolderID")
}

/// Lists a folder.
pub(crate) async fn list(connection: &mut Connection, folder: &str) -> Result<u64> {
    connection.get(&format!("/api/v1/folder/list.json/OAUTH/{folder}")).await
}

/// Copies a file into a folder, under another name.
pub(crate) async fn copy(
    connection: &mut Connection,
    file: &str,
    folder: &str,
    name: &str,
) -> Result {
    let body = json!({ "session_id": "OAUTH", "src_file_id": file, "dst_folder_id": folder,
        "move": "false", "overwrite_if_exists": "false", "new_file_name": name });
    connection.post("/api/v1/file/move_copy.json", &body).await?;
    Ok(())
}

/// Creates a file, sends `content` `times` times in a row as its chunks, and closes it; gives the file's id.
pub(crate) async fn upload(
    connection: &mut Connection,
    folder: &str,
    name: &str,
    content: &Bytes,
    times: usize,
) -> Result<String> {
    let size = content.len() * times;
    let body = json!({ "session_id": "OAUTH", "folder_id": folder, "file_name": name,
        "file_size": size });
    let created = connection.post("/api/v1/upload/create_file.json", &body).await?;
    let file = text(&created, "FileId")?;
    let body = json!({ "session_id": "OAUTH", "file_id": file, "file_size": size });
    let opened = connection.post("/api/v1/upload/open_file_upload.json", &body).await?;
    let place = text(&opened, "TempLocation")?;
    for number in 0..times {
        let (offset, length) = ((number * content.len()).to_string(), content.len().to_string());
        let fields = [
            ("session_id", "OAUTH"),
            ("file_id", file.as_str()),
            ("temp_location", place.as_str()),
            ("chunk_offset", offset.as_str()),
            ("chunk_size", length.as_str()),
        ];
        connection.post_form("/api/v1/upload/upload_file_chunk.json", &fields, content).await?;
    }
    let body = json!({ "session_id": "OAUTH", "file_id": file, "file_size": size,
        "temp_location": place });
    connection.post("/api/v1/upload/close_file_upload.json", &body).await?;
    Ok(file)
}

/// Sends a small file whole (extension 9).
pub(crate) async fn upload_small(
    connection: &mut Connection,
    folder: &str,
    name: &str,
    content: &Bytes,
) -> Result {
    let size = content.len().to_string();
    let fields = [
        ("session_id", "OAUTH"),
        ("folder_id", folder),
        ("file_name", name),
        ("file_size", size.as_str()),
    ];
    connection.post_form("/api/v1/upload/small_file.json", &fields, content).await
}

/// Downloads a file; gives how many bytes came.
pub(crate) async fn download(connection: &mut Connection, file: &str) -> Result<u64> {
    connection.get(&format!("/api/v1/download/file.json/{file}?session_id=OAUTH")).await
}

fn text(answer: &Value, field: &str) -> Result<String> {
    Ok(answer[field].as_str().with_context(|| format!("No {field} in {answer}."))?.to_owned())
}
