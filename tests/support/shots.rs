//! Pictures of the page, in every width and scheme that it is made for.

use std::{fs, path::Path};

use serde_json::json;

use crate::{Page, Result};

/// A screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// 1440 pixels.
    Desktop,
    /// 768 pixels.
    Tablet,
    /// 360 pixels.
    Phone,
}

impl Width {
    /// All of them, the widest first.
    pub const ALL: [Self; 3] = [Self::Desktop, Self::Tablet, Self::Phone];

    /// Width and height in pixels.
    #[must_use]
    pub fn pixels(self) -> (u32, u32) {
        match self {
            Self::Desktop => (1440, 900),
            Self::Tablet => (768, 1024),
            Self::Phone => (360, 740),
        }
    }
}

/// What the system prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Scheme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The value of `prefers-color-scheme`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Page {
    /// Makes the window so wide.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn set_width(&self, width: Width) -> Result {
        let (x, y) = width.pixels();
        let metrics = json!({ "width": x, "height": y, "deviceScaleFactor": 1, "mobile": false });
        self.session().cdp().send_raw("Emulation.setDeviceMetricsOverride", metrics).await?;
        Ok(())
    }

    /// Makes the system prefer this scheme.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn set_scheme(&self, scheme: Scheme) -> Result {
        let features =
            json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme.as_str() }] });
        self.session().cdp().send_raw("Emulation.setEmulatedMedia", features).await?;
        Ok(())
    }

    /// Saves the page as it is now, in every width and scheme, as `folder/name-360-dark.png` and so on.
    ///
    /// # Errors
    /// If a picture cannot be taken or written.
    pub async fn shots(&self, folder: &Path, name: &str) -> Result {
        fs::create_dir_all(folder)?;
        for scheme in Scheme::ALL {
            self.set_scheme(scheme).await?;
            for width in Width::ALL {
                self.set_width(width).await?;
                self.settle().await?;
                let file = format!("{name}-{}-{}.png", width.pixels().0, scheme.as_str());
                self.session().screenshot(&folder.join(file)).await?;
            }
        }
        self.set_scheme(Scheme::Light).await?;
        self.set_width(Width::Desktop).await
    }

    /// Waits until the page has been painted twice and its transitions are over.
    pub(crate) async fn settle(&self) -> Result {
        const SETTLE: &str = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => \
            Promise.allSettled(document.getAnimations().filter((a) => a.effect?.getComputedTiming().iterations !== \
            Infinity).map((a) => a.finished)).then(() => done())));";
        self.session().execute_async(SETTLE, Vec::new()).await?;
        Ok(())
    }
}
