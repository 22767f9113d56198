//! Multipart bodies as clients send them, cut at every place.

use futures_util::StreamExt as _;

use super::*;

fn frames(body: &[u8], size: usize) -> Frames {
    let pieces: Vec<_> = body.chunks(size).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    Frames::new(stream::iter(pieces).boxed())
}

async fn read(body: &[u8], size: usize) -> Result<(Map<String, Value>, Option<Vec<u8>>), String> {
    let mut multipart = Multipart::new(frames(body, size), b"XX");
    let mut params = Map::new();
    let limits = Limits::default();
    let text = |fault: Fault| format!("{fault:?}");
    let found = read_until_file(&mut multipart, Some("file_data"), &mut params, &limits);
    if !found.await.map_err(text)? {
        return Ok((params, None));
    }
    let mut bytes = Vec::new();
    let mut stream = std::pin::pin!(FilePart::new(multipart).into_stream());
    while let Some(piece) = stream.next().await {
        bytes.extend_from_slice(&piece.map_err(|error| error.to_string())?);
    }
    Ok((params, Some(bytes)))
}

const BODY: &[u8] = b"--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n\
    --XX\r\ncontent-disposition: form-data; name=empty\r\n\r\n\r\n\
    --XX\r\nContent-Disposition: form-data; name=\"file_data\"; filename=\"a\\\"; name=\\\"b\xff\r\nc.txt\"\r\n\
    Content-Type: application/octet-stream\r\n\r\nfirst\r\n--X\r\n-XX last\r\n--XX--\r\n";

#[tokio::test]
async fn a_body_reads_the_same_wherever_it_is_cut() {
    for size in 1..BODY.len() + 1 {
        let (params, file) = read(BODY, size).await.unwrap();
        assert_eq!(params.get("a"), Some(&Value::from("1")), "cut every {size} bytes");
        assert_eq!(params.get("empty"), Some(&Value::from("")));
        assert_eq!(file.as_deref(), Some(&b"first\r\n--X\r\n-XX last"[..]));
    }
}

#[tokio::test]
async fn a_body_that_ends_early_is_an_error() {
    for length in 0..BODY.len() - 6 {
        assert!(read(&BODY[..length], 7).await.is_err(), "{length} bytes");
    }
}

#[tokio::test]
async fn what_is_no_multipart_body_is_an_error() {
    assert!(read(b"hello", 3).await.is_err());
    assert!(read(b"--XX\r\nno head at all\r\n\r\nx\r\n--XX--", 3).await.is_err());
    let endless = [b"--XX\r\n".to_vec(), vec![b'a'; LONGEST_HEAD * 2]].concat();
    assert!(read(&endless, 4096).await.is_err());
}

#[test]
fn the_boundary_is_found() {
    let found = |text: &str| boundary(text.as_bytes());
    assert_eq!(found("multipart/form-data; boundary=abc"), Some(b"abc".to_vec()));
    assert_eq!(
        found("Multipart/Form-Data; charset=utf-8; boundary=\"a b\""),
        Some(b"a b".to_vec())
    );
    assert_eq!(found("multipart/form-data; boundary="), None);
    assert_eq!(found("application/json; boundary=abc"), None);
}
