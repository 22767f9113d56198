//! One connection of the relay: a request, its answer, the end.

use std::sync::Mutex;

use anyhow::{Context as _, ensure};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use super::{Fault, Notes, Seen, lock};
use crate::Result;

/// No browser sends more before a body.
const LONGEST_HEAD: usize = 64 * 1024;

/// Half of what JSON would be.
const HALF: &str = r#"{"Folders":[{"FolderID":"#;

/// Carries one request to the server and its answer back.
pub(super) async fn carry(mut browser: TcpStream, target: &str, notes: &Mutex<Notes>) -> Result {
    let Some((head, rest)) = read_head(&mut browser).await? else { return Ok(()) };
    let line = head.lines().next().and_then(|line| line.rsplit_once(' ')).context("No request.")?;
    let (index, fault) = note(notes, line.0);
    let length = content_length(&head);
    let mut held = lock(notes).held.subscribe();
    // The sender lives as long as the notes.
    let _ = held.wait_for(|held| !held.iter().any(|part| line.0.contains(part.as_str()))).await;
    if fault == Some(Fault::NotSent) {
        return Ok(());
    }
    if let Some(fault) = fault.filter(|fault| *fault != Fault::AnswerLost) {
        swallow(&mut browser, length.saturating_sub(rest.len() as u64)).await?;
        browser.write_all(answer(fault).as_bytes()).await?;
        answered(notes, index);
        return Ok(browser.shutdown().await?);
    }
    let mut server = TcpStream::connect(target).await?;
    server.write_all(alone(&head).as_bytes()).await?;
    server.write_all(&rest).await?;
    count(notes, index, rest.len());
    let (mut from_server, mut to_server) = server.split();
    let (mut from_browser, mut to_browser) = browser.split();
    let up = async {
        let mut block = vec![0; 64 * 1024];
        loop {
            let size = from_browser.read(&mut block).await?;
            if size == 0 {
                // The browser has given up: the server shall know.
                return to_server.shutdown().await;
            }
            to_server.write_all(block.get(..size).unwrap_or_default()).await?;
            count(notes, index, size);
        }
    };
    let down = async {
        if fault == Some(Fault::AnswerLost) {
            tokio::io::copy(&mut from_server, &mut tokio::io::sink()).await?;
            return Ok(());
        }
        tokio::io::copy(&mut from_server, &mut to_browser).await?;
        answered(notes, index);
        to_browser.shutdown().await
    };
    // The answer is the end, whether the server has read everything or not.
    tokio::select! {
        done = down => done?,
        gone = async { up.await?; std::future::pending::<std::io::Result<()>>().await } => gone?,
    }
    Ok(())
}

/// The head up to its empty line, and what came with it; none when the browser has nothing to say.
async fn read_head(browser: &mut TcpStream) -> Result<Option<(String, Vec<u8>)>> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break at + 4;
        }
        ensure!(bytes.len() < LONGEST_HEAD, "A head without an end.");
        if browser.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    };
    let rest = bytes.split_off(end);
    Ok(Some((String::from_utf8(bytes)?, rest)))
}

fn note(notes: &Mutex<Notes>, line: &str) -> (usize, Option<Fault>) {
    let mut notes = lock(notes);
    let fault = notes.faults.iter().find(|(part, _)| line.contains(part.as_str()));
    let fault = fault.map(|(_, fault)| *fault);
    let fault = fault.or_else(|| notes.storm.as_mut()?.fault(line));
    notes.seen.push(Seen { line: line.to_owned(), sent: 0, answered: false });
    (notes.seen.len() - 1, fault)
}

fn count(notes: &Mutex<Notes>, index: usize, size: usize) {
    if let Some(seen) = lock(notes).seen.get_mut(index) {
        seen.sent += size as u64;
    }
}

fn answered(notes: &Mutex<Notes>, index: usize) {
    if let Some(seen) = lock(notes).seen.get_mut(index) {
        seen.answered = true;
    }
}

fn content_length(head: &str) -> u64 {
    let mut fields = head.lines().filter_map(|line| line.split_once(':'));
    let length = fields.find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    length.and_then(|(_, length)| length.trim().parse().ok()).unwrap_or_default()
}

/// The head of a request that is the only one of its connection.
fn alone(head: &str) -> String {
    let fields = head.lines().filter(|line| !line.is_empty());
    let kept = fields.filter(|line| !line.to_ascii_lowercase().starts_with("connection:"));
    let mut text: String = kept.flat_map(|line| [line, "\r\n"]).collect();
    text.push_str("Connection: close\r\n\r\n");
    text
}

async fn swallow(from: &mut (impl AsyncRead + Unpin), length: u64) -> Result {
    tokio::io::copy(&mut from.take(length), &mut tokio::io::sink()).await?;
    Ok(())
}

fn answer(fault: Fault) -> String {
    let (status, kind, body) = match fault {
        Fault::Failed => ("500 Internal Server Error", "text/plain", "panicked at line 7"),
        Fault::Page => ("200 OK", "text/html", "<!doctype html><title>Welcome</title>"),
        Fault::HalfJson | Fault::Cut | Fault::NotSent | Fault::AnswerLost => {
            ("200 OK", "application/json", HALF)
        }
        Fault::OtherJson => ("200 OK", "application/json", "[[null], 7, {\"a\": \"b\"}]"),
        Fault::TooMany => ("429 Too Many Requests", "text/plain", "slowly"),
        Fault::Unavailable => ("503 Service Unavailable", "text/html", "<h1>Back soon</h1>"),
    };
    // More is said to come than does.
    let length = body.len() + if fault == Fault::Cut { 1000 } else { 0 };
    let wait = if fault == Fault::TooMany { "Retry-After: 1\r\n" } else { "" };
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{wait}Connection: close\r\n\r\n{body}"
    )
}
