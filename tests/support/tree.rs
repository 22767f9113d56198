//! Questions to the accessibility tree, over a line of their own to the browser.
//!
//! Chromium leaves a question unanswered when its document is replaced in the same moment. The driver would wait for that answer
//! and be deaf to everything else; here the line is given up, and the question asked again.

use std::time::Duration;

use anyhow::{Context as _, bail};
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use thirtyfour::WebDriver;
use tokio::{net::TcpStream, sync::Mutex, time::timeout};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async, tungstenite::Message};

use crate::Result;

const QUERY: &str = "Accessibility.queryAXTree";

/// How long an answer may take: a long page on a busy machine needs a second or two. The next one may take twice as long, as
/// asking again and again for what takes longer would never end.
const PATIENCE: Duration = Duration::from_secs(5);
const MOST_PATIENCE: Duration = Duration::from_secs(20);

/// The line to the tab that was asked last.
#[derive(Debug)]
pub(crate) struct Tree(Mutex<State>);

#[derive(Debug)]
struct State {
    line: Option<Line>,
    patience: Duration,
}

impl Default for Tree {
    fn default() -> Self {
        Self(Mutex::new(State { line: None, patience: PATIENCE }))
    }
}

#[derive(Debug)]
struct Line {
    tab: String,
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    asked: u64,
}

impl Tree {
    /// The nodes of this role in the subtree of `root`.
    ///
    /// # Errors
    /// If the tab is gone or does not answer; another question may be answered.
    pub(crate) async fn nodes(
        &self,
        session: &WebDriver,
        root: u64,
        role: &str,
    ) -> Result<Vec<Value>> {
        let tab = session.window().await?.to_string();
        let mut state = self.0.lock().await;
        let line = match state.line.take() {
            Some(line) if line.tab == tab => line,
            _ => Line::open(session, tab).await?,
        };
        let question = json!({ "backendNodeId": root, "role": role });
        let Ok(answer) = timeout(state.patience, line.ask(QUERY, question)).await else {
            state.patience = MOST_PATIENCE.min(state.patience * 2);
            bail!("The tab does not answer.");
        };
        let (line, answer) = answer?;
        *state = State { line: Some(line), patience: PATIENCE };
        if let Some(problem) = answer["error"]["message"].as_str() {
            bail!("The tab says: {problem}");
        }
        Ok(answer["result"]["nodes"].as_array().cloned().unwrap_or_default())
    }
}

impl Line {
    async fn open(session: &WebDriver, tab: String) -> Result<Self> {
        let options = session.capabilities().get("goog:chromeOptions");
        let address = options.and_then(|options| options["debuggerAddress"].as_str());
        let address = address.context("The driver does not say where the browser listens.")?;
        let (socket, _) = connect_async(format!("ws://{address}/devtools/page/{tab}")).await?;
        Ok(Self { tab, socket, asked: 0 })
    }

    /// The answer, and the line for the next question. One that fails, or is given up, is closed.
    async fn ask(mut self, method: &str, params: Value) -> Result<(Self, Value)> {
        self.asked += 1;
        let question = json!({ "id": self.asked, "method": method, "params": params });
        self.socket.send(Message::text(question.to_string())).await?;
        while let Some(message) = self.socket.next().await {
            let Message::Text(text) = message? else { continue };
            let answer: Value = serde_json::from_str(&text)?;
            if answer["id"] == self.asked {
                return Ok((self, answer));
            }
        }
        bail!("The tab is gone.")
    }
}
