//! The tasks: what is measured, on which servers, and in which order.

use std::fs;

use bytes::Bytes;
use hyper::Method;
use support::Result;

use super::{
    Scale,
    connection::Connection,
    load::{Figures, load},
    peers::Peer,
    portico::{self, CHUNK, Portico},
    report::Table,
};

/// Clients at a time, where there are many.
const CLIENTS: usize = 8;
const SIGN_INS: usize = 40;
const SMALL_FILES: usize = 400;
const SMALL: usize = 4096;
/// Entries that a round of listings reads, so that short listings are asked for more often.
const LISTED: usize = 200_000;

/// Signing in, whose cost is the password's hash: it has no peer, because it is meant to be slow.
pub(crate) async fn sign_in(portico: &Portico, runs: usize, table: &mut Table) -> Result {
    let mut rounds = Vec::new();
    for _ in 0..runs {
        let connections = portico_clients(portico, CLIENTS).await?;
        let task = async |connection: &mut Connection, _| portico::sign_in(connection).await;
        rounds.push(load(connections, SIGN_INS, task).await?);
    }
    table.add("sign in", "portico", rounds, 0);
    table.note_memory(portico.memory()?);
    Ok(())
}

/// Small files: create, open, send, close, and the same in one request; beside one PUT that promises nothing about a
/// power cut.
pub(crate) async fn small_files(
    portico: &Portico,
    webdav: &Peer,
    runs: usize,
    table: &mut Table,
) -> Result {
    let content = Bytes::from(vec![7; SMALL]);
    let (mut own, mut whole, mut peer) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..runs {
        let mut connections = peer_clients(webdav, CLIENTS).await?;
        let folder = format!("/small-{run}");
        first(&mut connections)?.drain(mkcol()?, &folder).await?;
        let bytes = content.clone();
        let task = async move |connection: &mut Connection, number: usize| {
            connection.put(&format!("{folder}/{number}.bin"), &bytes, 1).await
        };
        peer.push(load(connections, SMALL_FILES, task).await?);

        let mut connections = portico_clients(portico, CLIENTS).await?;
        let folder =
            portico::create_folder(first(&mut connections)?, &format!("Small {run}")).await?;
        let bytes = content.clone();
        let task = async move |connection: &mut Connection, number: usize| {
            let name = format!("{number}.bin");
            portico::upload(connection, &folder, &name, &bytes, 1).await.map(|_| ())
        };
        own.push(load(connections, SMALL_FILES, task).await?);

        let mut connections = portico_clients(portico, CLIENTS).await?;
        let folder =
            portico::create_folder(first(&mut connections)?, &format!("Whole {run}")).await?;
        let bytes = content.clone();
        let task = async move |connection: &mut Connection, number: usize| {
            portico::upload_small(connection, &folder, &format!("{number}.bin"), &bytes).await
        };
        whole.push(load(connections, SMALL_FILES, task).await?);
    }
    let peer = table.add("upload 4 KiB", "rclone", peer, 0);
    table.add_beside(peer, "upload 4 KiB, 4 requests, synced", "portico", own, 0);
    table.add_beside(peer, "upload 4 KiB, 1 request, synced", "portico", whole, 0);
    table.note_memory(portico.memory()?);
    Ok(())
}

/// A large file, up and down.
pub(crate) async fn large_file(
    portico: &Portico,
    webdav: &Peer,
    nginx: &Peer,
    scale: Scale,
    table: &mut Table,
) -> Result {
    let (chunk, times) = (Bytes::from(noise(CHUNK)), scale.large / CHUNK);
    let bytes = scale.large as u64;
    let (mut up, mut up_peer) = (Vec::new(), Vec::new());
    let (mut down, mut down_webdav, mut down_nginx) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..scale.runs {
        let name = format!("large-{run}.bin");
        let (content, path) = (chunk.clone(), format!("/{name}"));
        let put = async move |connection: &mut Connection, _| {
            connection.put(&path, &content, times).await
        };
        up_peer.push(load(peer_clients(webdav, 1).await?, 1, put).await?);

        let mut connection = portico.connect().await?;
        let start = std::time::Instant::now();
        let file = portico::upload(&mut connection, "0", &name, &chunk, times).await?;
        up.push(Figures::once(start.elapsed()));

        fs::copy(webdav.files().join(&name), nginx.files().join(&name))?;
        let path = format!("/{name}");
        for (peer, rounds) in [(nginx, &mut down_nginx), (webdav, &mut down_webdav)] {
            let path = path.clone();
            let get = async move |connection: &mut Connection, _| {
                whole(connection.get(&path).await?, bytes)
            };
            rounds.push(load(peer_clients(peer, 1).await?, 1, get).await?);
        }
        let get = async move |connection: &mut Connection, _| {
            whole(portico::download(connection, &file).await?, bytes)
        };
        down.push(load(portico_clients(portico, 1).await?, 1, get).await?);
        fs::remove_file(webdav.files().join(&name))?;
        fs::remove_file(nginx.files().join(&name))?;
    }
    let peer = table.add("upload a large file", "rclone", up_peer, bytes);
    table.add_beside(peer, "upload a large file, synced", "portico", up, bytes);
    table.add("download a large file", "rclone", down_webdav, bytes);
    let peer = table.add("download a large file", "nginx", down_nginx, bytes);
    table.add_beside(peer, "download a large file", "portico", down, bytes);
    table.note_memory(portico.memory()?);
    Ok(())
}

/// Listings that grow.
pub(crate) async fn listings(
    portico: &Portico,
    webdav: &Peer,
    scale: Scale,
    table: &mut Table,
) -> Result {
    // rclone remembers what it has listed, and would not see what comes later.
    for entries in scale.listings {
        fill_folder(webdav, &format!("listing-{entries}"), entries)?;
    }
    for entries in scale.listings {
        let folder = fill(portico, entries).await?;
        table.note_peak(portico.memory()?);
        let path = format!("/listing-{entries}");
        let count = (LISTED / entries).clamp(1, 200);
        let (mut own, mut peer) = (Vec::new(), Vec::new());
        for _ in 0..scale.runs {
            let (path, method) = (format!("{path}/"), propfind()?);
            let task = async move |connection: &mut Connection, _| {
                connection.drain(method.clone(), &path).await.map(|_| ())
            };
            peer.push(load(peer_clients(webdav, 2).await?, count, task).await?);
            let folder = folder.clone();
            let task = async move |connection: &mut Connection, _| {
                portico::list(connection, &folder).await.map(|_| ())
            };
            own.push(load(portico_clients(portico, 2).await?, count, task).await?);
        }
        let task = format!("list {entries} entries");
        let peer = table.add(&task, "rclone", peer, 0);
        table.add_beside(peer, &task, "portico", own, 0);
        table.note_memory(portico.memory()?);
        table.note_entries(entries);
    }
    Ok(())
}

async fn fill(portico: &Portico, entries: usize) -> Result<String> {
    let mut connections = portico_clients(portico, CLIENTS).await?;
    let connection = first(&mut connections)?;
    let name = format!("Listing of {entries}");
    let folder = portico::create_folder(connection, &name).await?;
    let original =
        portico::upload(connection, "0", &format!("{name}.txt"), &Bytes::from("one"), 1).await?;
    let into = folder.clone();
    let task = async move |connection: &mut Connection, number: usize| {
        portico::copy(connection, &original, &into, &format!("Entry number {number}.txt")).await
    };
    load(connections, entries, task).await?;
    Ok(folder)
}

fn fill_folder(webdav: &Peer, name: &str, entries: usize) -> Result {
    let folder = webdav.files().join(name);
    fs::create_dir(&folder)?;
    for number in 0..entries {
        fs::File::create(folder.join(format!("Entry number {number}.txt")))?;
    }
    Ok(())
}

async fn portico_clients(portico: &Portico, count: usize) -> Result<Vec<Connection>> {
    let mut connections = Vec::new();
    for _ in 0..count {
        connections.push(portico.connect().await?);
    }
    Ok(connections)
}

async fn peer_clients(peer: &Peer, count: usize) -> Result<Vec<Connection>> {
    let mut connections = Vec::new();
    for _ in 0..count {
        connections.push(peer.connect().await?);
    }
    Ok(connections)
}

fn first(connections: &mut [Connection]) -> Result<&mut Connection> {
    connections.first_mut().ok_or_else(|| anyhow::anyhow!("no connection"))
}

fn mkcol() -> Result<Method> {
    Ok(Method::from_bytes(b"MKCOL")?)
}

fn propfind() -> Result<Method> {
    Ok(Method::from_bytes(b"PROPFIND")?)
}

fn whole(came: u64, expected: u64) -> Result {
    anyhow::ensure!(came == expected, "{came} of {expected} bytes came.");
    Ok(())
}

/// Bytes that nothing can make smaller.
fn noise(size: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut bytes = Vec::with_capacity(size);
    while bytes.len() < size {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes
}
