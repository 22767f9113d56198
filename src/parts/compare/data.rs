//! What the comparison asks of the drive: the versions of a file, and what is in two of them.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::{Contents, Inspection};
use portico_client::drive::model::{FileId, Version};
use portico_client::problem::Problem;
use portico_client::vendor::open_inspection;

use super::address::Pair;
use crate::parts::contents::use_contents;
use crate::parts::load::Load;
use crate::parts::text_form::{self, MOST};
use crate::state::session::use_session;

/// Why two versions are not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hurdle {
    /// One is no text.
    NotText,
    /// One is too large.
    Size,
    /// One is no longer there.
    Missing,
}

/// Two texts.
#[derive(Debug, Clone, PartialEq)]
pub struct Texts {
    /// The old one.
    pub old: Arc<String>,
    /// The new one.
    pub new: Arc<String>,
}

/// What came of asking for two texts.
pub type Got = Result<Texts, Hurdle>;

/// Asks.
#[derive(Clone, Copy)]
pub struct Data {
    inspection: StoredValue<Rc<dyn Inspection>, LocalStorage>,
    contents: StoredValue<Rc<dyn Contents>, LocalStorage>,
    // What has been read already; a version never changes.
    known: StoredValue<Vec<(FileId, Arc<String>)>>,
    /// All versions, the newest first.
    pub versions: RwSignal<Load<Vec<Version>>>,
    /// The two that are compared.
    pub texts: RwSignal<Load<Got>>,
}

impl Data {
    /// For the comparison that is being built.
    #[must_use]
    pub fn new() -> Self {
        Self {
            inspection: StoredValue::new_local(open_inspection(&use_session().get())),
            contents: StoredValue::new_local(use_contents()),
            known: StoredValue::new(Vec::new()),
            versions: RwSignal::new(Load::Waiting),
            texts: RwSignal::new(Load::Waiting),
        }
    }

    /// Asks for the versions of a file.
    pub fn list(self, file: FileId) {
        self.versions.set(Load::Waiting);
        let inspection = self.inspection.get_value();
        spawn_local(async move {
            let answer = inspection.versions(&file).await;
            self.versions.try_update(|versions| versions.take(answer));
        });
    }

    /// Asks for the texts of two of the versions; `is_wanted` says whether they still are when they have come.
    pub fn read(self, pair: &Pair, is_wanted: impl Fn() -> bool + 'static) {
        let find = |number: u32| {
            let versions = self.versions.read_untracked();
            versions.ready()?.iter().find(|it| it.number == number).cloned()
        };
        let both = find(pair.old).zip(find(pair.new));
        self.texts.set(Load::Waiting);
        spawn_local(async move {
            let answer = match both {
                Some((old, new)) => self.both(old, new).await,
                None => Ok(Err(Hurdle::Missing)),
            };
            if is_wanted() {
                self.texts.try_update(|texts| texts.take(answer));
            }
        });
    }

    async fn both(self, old: Version, new: Version) -> Result<Got, Problem> {
        let (old, new) = futures::try_join!(self.text(old), self.text(new))?;
        Ok(old.and_then(|old| new.map(|new| Texts { old, new })))
    }

    async fn text(self, version: Version) -> Result<Result<Arc<String>, Hurdle>, Problem> {
        if version.size > MOST {
            return Ok(Err(Hurdle::Size));
        }
        let find = |known: &Vec<(FileId, Arc<String>)>| {
            known.iter().find(|(id, _)| *id == version.id).map(|(_, text)| Arc::clone(text))
        };
        if let Some(Some(text)) = self.known.try_with_value(find) {
            return Ok(Ok(text));
        }
        let Some(contents) = self.contents.try_get_value() else { return Err(Problem::Canceled) };
        // Nothing needs no asking.
        let bytes = if version.size == 0 {
            Vec::new()
        } else {
            contents.read(&version.id, None, Rc::new(|_| {})).await?.read().await?
        };
        let Some((text, _)) = text_form::read(&bytes) else { return Ok(Err(Hurdle::NotText)) };
        let text = Arc::new(text);
        self.known.try_update_value(|known| known.push((version.id, Arc::clone(&text))));
        Ok(Ok(text))
    }
}
