//! One browser test: what it is given, and what remains when it fails.

use std::{
    fs,
    io::Write as _,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::PathBuf,
    sync::{Condvar, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::Context as _;
use tokio::time::timeout;

use crate::{Browser, Options, Page, Relay, Result, Server};

/// Browsers at a time; with more, two cores make every one of them slow.
const SLOTS: usize = 2;

/// No test takes longer, whatever it waits for.
const LIMIT: Duration = Duration::from_secs(600);
/// What tidying up after a failure may take.
const PATIENCE: Duration = Duration::from_secs(15);

static TAKEN: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

/// What a test plays on.
#[derive(Debug)]
pub struct Stage {
    /// The server, with the demonstration's account and files.
    pub server: Server,
    /// A browser that shows nothing yet.
    pub page: Page,
}

impl Stage {
    /// Puts a relay between the browser and the server: call it before the first page is opened.
    ///
    /// # Errors
    /// If there is no free port.
    pub async fn relay(&mut self) -> Result<Relay> {
        let relay = Relay::start(self.server.address()).await?;
        self.page.set_site(relay.address());
        Ok(relay)
    }
}

/// Runs `test` with a server and a browser of its own; fails if it does, or if the page complained at the end. What the test
/// expects to go wrong it takes away with [`Page::assert_clean_but`].
///
/// # Panics
/// If the test fails. A picture of the page is then in `target/browser-failures/`.
#[expect(
    clippy::panic,
    clippy::print_stderr,
    reason = "this is how a test fails, and says where the picture is"
)]
pub fn browser(test: impl AsyncFnOnce(&mut Stage) -> Result) {
    let _slot = Slot::take();
    let _watch = Watch(Instant::now());
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => panic!("no runtime: {error}"),
    };
    let mut stage = match runtime.block_on(open()) {
        Ok(stage) => stage,
        Err(error) => panic!("{error:#}"),
    };
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            timeout(LIMIT, test(&mut stage)).await.context("The test takes too long.")??;
            stage.page.assert_clean().await
        })
    }));
    if !matches!(outcome, Ok(Ok(()))) {
        let why = match &outcome {
            Ok(Err(error)) => format!("{error:#}"),
            // A panic has said it already.
            _ => String::new(),
        };
        match runtime.block_on(soon(keep_picture(&stage, why))) {
            Ok(file) => eprintln!("The page at the end: {}", file.display()),
            Err(error) => eprintln!("No picture of the page: {error}"),
        }
    }
    // The browser may be what failed; the test's own outcome counts.
    let _ = runtime.block_on(soon(stage.page.into_browser().close()));
    match outcome {
        Ok(Ok(())) => {}
        Ok(Err(error)) => panic!("{error:#}"),
        Err(panic) => resume_unwind(panic),
    }
}

/// A browser that no longer answers must not hold up the others.
async fn soon<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    timeout(PATIENCE, work).await.context("The browser does not answer.")?
}

async fn open() -> Result<Stage> {
    let (server, browser) = tokio::try_join!(Server::start(Options::demo()), Browser::start())?;
    let page = Page::new(browser, server.address());
    Ok(Stage { server, page })
}

/// Keeps what the page looks like, why the test failed, and what the page complained about.
async fn keep_picture(stage: &Stage, why: String) -> Result<PathBuf> {
    let name = test_name().replace("::", "-");
    let folder = PathBuf::from("../target/browser-failures");
    fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{name}.png"));
    stage.page.session().screenshot(&file).await?;
    let complaints = stage.page.complaints().await?;
    fs::write(file.with_extension("log"), [vec![why], complaints].concat().join("\n"))?;
    Ok(file)
}

/// Writes how long a test took to the file that `PORTICO_TIMES` names, a line each: what makes the whole run long is seen there.
struct Watch(Instant);

impl Drop for Watch {
    fn drop(&mut self) {
        let Some(file) = std::env::var_os("PORTICO_TIMES") else { return };
        let line = format!("{:7.1} s  {}\n", self.0.elapsed().as_secs_f64(), test_name());
        let file = fs::OpenOptions::new().create(true).append(true).open(file);
        // Times are for whoever asks for them; a test does not fail by them.
        let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
    }
}

fn test_name() -> String {
    std::thread::current().name().unwrap_or("test").to_owned()
}

struct Slot;

impl Slot {
    fn take() -> Self {
        let mut taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        while *taken >= SLOTS {
            taken = FREED.wait(taken).unwrap_or_else(PoisonError::into_inner);
        }
        *taken += 1;
        Self
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}
