//! The page in front of the person: where it is, what is put into it, and whether it complained.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::{By, TypingData, WebDriver, WebElement};

use crate::{
    Browser, Conditions, Locator, Name, Result, Role, eventually, eventually_within, tree::Tree,
};

/// How the `WebDriver` protocol calls the id of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Notes whether the page takes what is dragged over it; runs after the page's own listeners.
const WATCH_DRAG: &str = "window.addEventListener('dragover', (event) => { \
    window.testTakesDrop = event.defaultPrevented && event.dataTransfer.dropEffect !== 'none'; });";

/// A browser that shows one site.
#[derive(Debug)]
pub struct Page {
    browser: Browser,
    site: String,
    tree: Tree,
}

impl Page {
    /// Makes `browser` show the site at the address `site`; nothing is opened yet.
    #[must_use]
    pub fn new(browser: Browser, site: &str) -> Self {
        Self { browser, site: site.to_owned(), tree: Tree::default() }
    }

    /// Makes the page show the site at another address from the next [`Page::goto`] on.
    pub fn set_site(&mut self, site: &str) {
        site.clone_into(&mut self.site);
    }

    /// The session, for what the harness has no word for.
    #[must_use]
    pub fn session(&self) -> &WebDriver {
        self.browser.session()
    }

    /// The browser, to close it.
    #[must_use]
    pub fn into_browser(self) -> Browser {
        self.browser
    }

    /// Something on the page by role and name.
    pub fn get(&self, role: Role, name: impl Into<Name>) -> Locator<'_> {
        Locator::new(self, role, name.into())
    }

    /// Runs a script in every page that is opened from now on, before anything of the page's own.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn run_first(&self, script: &str) -> Result {
        let source = json!({ "source": script });
        self.session().cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        Ok(())
    }

    /// Opens `path` of the site.
    ///
    /// # Errors
    /// If the server does not answer.
    pub async fn goto(&self, path: &str) -> Result {
        Ok(self.session().goto(format!("{}{path}", self.site)).await?)
    }

    /// Loads the page anew, as F5 does.
    ///
    /// # Errors
    /// If the server does not answer.
    pub async fn reload(&self) -> Result {
        Ok(self.session().refresh().await?)
    }

    /// The path of the address, with its query.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn path(&self) -> Result<String> {
        let url = self.session().current_url().await?;
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        Ok(format!("{}{query}", url.path()))
    }

    /// Waits until the address' path begins with `start`.
    ///
    /// # Errors
    /// If it never does.
    pub async fn wait_path(&self, start: &str) -> Result {
        let there = async || Ok(self.path().await?.starts_with(start).then_some(()));
        eventually(&format!("the address {start}"), there).await
    }

    /// The value of a script's expression.
    ///
    /// # Errors
    /// If the script throws.
    pub async fn evaluate(&self, expression: &str) -> Result<Value> {
        let answer = self.session().execute(format!("return ({expression});"), Vec::new()).await?;
        Ok(answer.json().clone())
    }

    /// Presses keys where the focus is.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn press_anywhere(&self, keys: impl Into<TypingData>) -> Result {
        Ok(self.session().active_element().await?.send_keys(keys).await?)
    }

    /// Chooses the files at `paths` for an upload, as in the system's dialog.
    ///
    /// # Errors
    /// If files cannot be uploaded here.
    pub async fn choose_files(&self, paths: &[impl AsRef<Path>]) -> Result {
        self.choose("Upload files", paths).await
    }

    /// Chooses the folder at `path` for an upload.
    ///
    /// # Errors
    /// If folders cannot be uploaded here.
    pub async fn choose_folder(&self, path: &Path) -> Result {
        self.choose("Upload folder", &[path]).await
    }

    /// Gives the file input of this name the files at `paths`.
    ///
    /// # Errors
    /// If there is no such input.
    pub async fn choose(&self, label: &str, paths: &[impl AsRef<Path>]) -> Result {
        let css = format!("input[type=file][aria-label=\"{label}\"]");
        let found =
            async || Ok(self.session().find_all(By::Css(css.as_str())).await?.into_iter().next());
        let input = eventually(&format!("the file input {label:?}"), found).await?;
        let names: Vec<_> = paths.iter().map(|path| path.as_ref().to_string_lossy()).collect();
        Ok(input.send_keys(names.join("\n")).await?)
    }

    /// From now on the system's dialog for files stays away when the page asks for it; [`Page::choose`] answers instead.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn hold_dialogs(&self) -> Result {
        let hold = json!({ "enabled": true });
        self.session().cdp().send_raw("Page.setInterceptFileChooserDialog", hold).await?;
        Ok(())
    }

    /// Drags the files and folders at `paths` from outside the browser over `target` and lets go.
    ///
    /// # Errors
    /// If the target does not come, or takes no drop.
    pub async fn drop_files(&self, target: &Locator<'_>, paths: &[PathBuf]) -> Result {
        let place = target.element().await?.rect().await?;
        let data = json!({ "items": [], "files": paths, "dragOperationsMask": 1 });
        let (x, y) = (place.x + place.width / 2.0, place.y + place.height / 2.0);
        // Between two moves of a hand the page is painted, and what comes up under the pointer takes over.
        self.session().execute(WATCH_DRAG, Vec::new()).await?;
        for kind in ["dragEnter", "dragOver", "dragOver", "drop"] {
            self.paint().await?;
            // What is not accepted is not dropped by a hand either: the browser would open it instead of the page.
            if kind == "drop" && self.evaluate("window.testTakesDrop").await? != true {
                bail!("{target} takes no drop.");
            }
            let event = json!({ "type": kind, "x": x, "y": y, "data": data });
            self.session().cdp().send_raw("Input.dispatchDragEvent", event).await?;
        }
        Ok(())
    }

    /// Drags `what` with the mouse to the middle of `target` and lets go.
    ///
    /// # Errors
    /// If either does not come.
    pub async fn drag(&self, what: &Locator<'_>, target: &Locator<'_>) -> Result {
        self.drag_to(what, target, 0.0).await
    }

    /// Drags `what` with the mouse to the lower end of `target` and lets go.
    ///
    /// # Errors
    /// If either does not come.
    pub async fn drag_low(&self, what: &Locator<'_>, target: &Locator<'_>) -> Result {
        self.drag_to(what, target, 0.4).await
    }

    /// `low` is how far below the middle, as a part of the height.
    async fn drag_to(&self, what: &Locator<'_>, target: &Locator<'_>, low: f64) -> Result {
        let (what, target) = (what.element().await?, target.element().await?);
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a page fit")]
        let below = (target.rect().await?.height * low) as i64;
        let hand = self.session().action_chain().click_and_hold_element(&what);
        // A drag begins with the first movement, and is over its target with the second.
        let hand = hand.move_by_offset(8, 8).move_to_element_with_offset(&target, 0, below);
        Ok(hand.move_by_offset(1, 1).release().perform().await?)
    }

    /// Draws a line with the mouse from one point of the page to another, the button held down.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn sweep(&self, from: (f64, f64), to: (f64, f64)) -> Result {
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a page fit")]
        let whole = |(x, y): (f64, f64)| (x.round() as i64, y.round() as i64);
        let (from, to) = (whole(from), whole(to));
        let hand = self.session().action_chain().move_to(from.0, from.1).click_and_hold();
        // A rectangle begins with the first movement, and ends with the last.
        let hand = hand.move_by_offset(-6, -6).move_to(to.0, to.1).move_by_offset(1, 1);
        Ok(hand.release().perform().await?)
    }

    /// Waits until the page has been painted anew.
    async fn paint(&self) -> Result {
        const PAINT: &str = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));";
        self.session().execute_async(PAINT, Vec::new()).await?;
        Ok(())
    }

    /// Waits until the download `name` is complete; gives its path. The browser may hold its place with an empty file, so that
    /// one without content never counts.
    ///
    /// # Errors
    /// If it does not come within two minutes.
    pub async fn downloaded(&self, name: &str) -> Result<PathBuf> {
        let file = self.browser.downloads().join(name);
        let limit = std::time::Duration::from_secs(120);
        let what = format!("the download {name}");
        let partial = self.browser.downloads().join([name, ".crdownload"].concat());
        let come = async || {
            let has_content = std::fs::metadata(&file).is_ok_and(|file| file.len() > 0);
            Ok((has_content && !partial.exists()).then(|| file.clone()))
        };
        eventually_within(limit, &what, come).await.with_context(|| {
            let there = std::fs::read_dir(self.browser.downloads()).into_iter().flatten().flatten();
            format!("There is {:?}.", there.map(|entry| entry.file_name()).collect::<Vec<_>>())
        })
    }

    /// The files that were downloaded so far.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn downloads(&self) -> Result<Vec<PathBuf>> {
        let entries = std::fs::read_dir(self.browser.downloads())?;
        Ok(entries.flatten().map(|entry| entry.path()).collect())
    }

    /// Changes what the network is like for this browser.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn set_network(&self, conditions: Conditions) -> Result {
        let cdp = self.session().cdp();
        cdp.send_raw("Network.enable", json!({})).await?;
        cdp.send_raw("Network.emulateNetworkConditions", conditions.to_json()).await?;
        Ok(())
    }

    /// What the page complained of since the last call: errors, violations of its policy, and failed requests.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let entries = self.session().browser_log().await?;
        let bad = entries.into_iter().filter(|entry| {
            entry.level == "SEVERE" || entry.message.contains("Content Security Policy")
        });
        Ok(bad
            .map(|entry| format!("{}: {}", entry.source.unwrap_or_default(), entry.message))
            .collect())
    }

    /// Fails if the page complained of anything but what contains one of `expected`, such as the status of
    /// a request that the test made fail.
    ///
    /// # Errors
    /// If it did.
    pub async fn assert_clean_but(&self, expected: &[&str]) -> Result {
        let mut complaints = self.complaints().await?;
        complaints.retain(|complaint| !expected.iter().any(|part| complaint.contains(part)));
        ensure!(complaints.is_empty(), "The page complained:\n{}", complaints.join("\n"));
        Ok(())
    }

    /// Fails if the page complained of anything.
    ///
    /// # Errors
    /// If it did.
    pub async fn assert_clean(&self) -> Result {
        self.assert_clean_but(&[]).await
    }

    /// The node of the whole document in the accessibility tree.
    pub(crate) async fn root(&self) -> Result<u64> {
        let (_, node) = self.document().await?;
        Ok(node)
    }

    /// The accessibility nodes of this role in the subtree of `root`.
    pub(crate) async fn nodes(&self, root: u64, role: &str) -> Result<Vec<Value>> {
        self.tree.nodes(self.session(), root, role).await
    }

    /// The element of an accessibility node. Chromium's driver names an element by frame, document and node; the document's own
    /// element tells the first two.
    pub(crate) async fn element(&self, node: u64) -> Result<WebElement> {
        let (document, _) = self.document().await?;
        let reference = json!({ ELEMENT: format!("{document}.e.{node}") });
        Ok(WebElement::from_json(reference, self.session().handle().clone())?)
    }

    async fn document(&self) -> Result<(String, u64)> {
        let id = self.session().find(By::Css("html")).await?.element_id().to_string();
        let (document, node) =
            id.rsplit_once(".e.").context("The driver names elements in another way.")?;
        Ok((document.to_owned(), node.parse()?))
    }
}
