//! The outbox, as the files that it becomes where there is no mail server.

use super::TestServer;

/// Sends what is in the outbox; answers all mails that were ever sent, the oldest first.
pub(crate) async fn outbox(server: &TestServer) -> Vec<String> {
    portico_server::send_mails(&server.state).await.unwrap();
    let Ok(folder) = std::fs::read_dir(server.folder.path().join("mail")) else {
        return Vec::new();
    };
    let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

/// The code in the last mail to this address.
pub(crate) async fn code(server: &TestServer, to: &str) -> String {
    let mails = outbox(server).await;
    let to = format!("To: {to}\r\n");
    let mail = mails.iter().rev().find(|mail| mail.contains(&to)).expect("a mail to this address");
    let (_, body) = mail.split_once("\r\n\r\n").expect("a body");
    let code = body.lines().find_map(|line| line.strip_prefix("    "));
    code.expect("a line with a code").trim().to_owned()
}
