//! Working without a mouse: by the Tab key alone, or with a finger on a small screen.

use anyhow::bail;
use serde_json::json;
use thirtyfour::Key;

use crate::{Locator, Page, Result, Width, eventually};

/// More presses than a page has things to go to: whoever has not come by then never will.
const MOST_TABS: usize = 120;

impl Page {
    /// Goes on by the Tab key until `target` has the focus.
    ///
    /// # Errors
    /// If it does not come, or the key does not lead there.
    pub async fn tab_to(&self, target: &Locator<'_>) -> Result {
        target.wait().await?;
        for _ in 0..MOST_TABS {
            self.press_anywhere(Key::Tab).await?;
            if target.state("focused").await? == Some(true.into()) {
                return Ok(());
            }
        }
        bail!("The Tab key does not lead to {target}.")
    }

    /// Goes to `target` by the Tab key, and presses Enter there.
    ///
    /// # Errors
    /// As [`Page::tab_to`].
    pub async fn enter(&self, target: &Locator<'_>) -> Result {
        self.tab_to(target).await?;
        self.press_anywhere(Key::Enter).await
    }

    /// Makes it a telephone: a small screen, and fingers instead of a mouse.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn use_fingers(&self) -> Result {
        self.set_width(Width::Phone).await?;
        let touch = json!({ "enabled": true, "maxTouchPoints": 1 });
        self.session().cdp().send_raw("Emulation.setTouchEmulationEnabled", touch).await?;
        Ok(())
    }

    /// Touches `target` shortly, when it lies where a finger reaches it.
    ///
    /// # Errors
    /// If it does not come, or something lies over it.
    pub async fn tap(&self, target: &Locator<'_>) -> Result {
        const REACHED: &str = "const it = arguments[0]; it.scrollIntoView({ block: 'center', inline: 'center' }); \
            const box = it.getBoundingClientRect(); \
            const x = box.left + box.width / 2, y = box.top + box.height / 2; \
            const top = document.elementFromPoint(x, y); \
            return top && (it.contains(top) || top.contains(it) || top.closest('label')?.control === it) ? [x, y] : null;";
        let point = eventually(&format!("{target} under a finger"), async || {
            let element = target.element().await?.to_json()?;
            let answer = self.session().execute(REACHED, vec![element]).await?;
            Ok(answer.json().as_array().cloned())
        })
        .await?;
        let points = json!([{ "x": point[0], "y": point[1] }]);
        for (kind, points) in [("touchStart", points), ("touchEnd", json!([]))] {
            let event = json!({ "type": kind, "touchPoints": points });
            self.session().cdp().send_raw("Input.dispatchTouchEvent", event).await?;
        }
        Ok(())
    }
}
