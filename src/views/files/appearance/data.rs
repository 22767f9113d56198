//! What tiles ask of the drive: small pictures of what is in sight, a few at a time. The only file of theirs that calls the client.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::blob::BlobAddress;
use portico_client::drive::capability::Contents;
use portico_client::drive::model::{Entry, EntryId, EntryKind, FileId};
use portico_client::listing::gallery::Gallery;

use crate::parts::contents::use_contents;
use crate::state::online::use_online;

/// Pictures come in a form that browsers find out by themselves.
const MEDIA_TYPE: &str = "image/jpeg";

/// A file and what is in it.
type Key = (FileId, String);

/// The pictures of what is in sight.
#[derive(Clone, Copy)]
pub struct Pictures {
    contents: StoredValue<Rc<dyn Contents>, LocalStorage>,
    gallery: StoredValue<Gallery<Key, BlobAddress>, LocalStorage>,
    answers: RwSignal<u64>,
}

impl Pictures {
    /// None yet; those that come are let go with the owner of the moment.
    #[must_use]
    pub fn new() -> Self {
        let pictures = Self {
            contents: StoredValue::new_local(use_contents()),
            gallery: StoredValue::new_local(Gallery::default()),
            answers: RwSignal::new(0),
        };
        let online = use_online();
        // What could not be had without a connection is asked for again.
        Effect::watch(
            move || online.get(),
            move |is_online, _, _| {
                if *is_online && let Some(next) = pictures.gallery.try_update_value(Gallery::again)
                {
                    pictures.fetch(next);
                }
            },
            false,
        );
        pictures
    }

    /// These are in sight now, and nothing else is.
    pub fn show(self, entries: &[Arc<Entry>]) {
        let keys = entries.iter().filter_map(|entry| key(entry)).collect();
        if let Some(next) = self.gallery.try_update_value(|gallery| gallery.show(keys)) {
            self.fetch(next);
        }
    }

    /// The address of the picture of an entry, once it is there; who asks is told when it comes.
    #[must_use]
    pub fn address(self, entry: &Entry) -> Option<String> {
        let key = key(entry)?;
        self.answers.track();
        self.gallery.with_value(|gallery| Some(gallery.get(&key)?.href().to_owned()))
    }

    fn fetch(self, keys: Vec<Key>) {
        for key in keys {
            let contents = self.contents.get_value();
            spawn_local(async move {
                // One that cannot be had leaves the icon in its place.
                let picture = contents.thumbnail(&key.0).await.ok();
                let picture = picture.and_then(|picture| picture.address(MEDIA_TYPE));
                let next = self.gallery.try_update_value(|gallery| gallery.answer(key, picture));
                if let Some(next) = next {
                    self.answers.try_update(|count| *count += 1);
                    self.fetch(next);
                }
            });
        }
    }
}

/// A file of which there may be a small picture.
fn key(entry: &Entry) -> Option<Key> {
    let EntryId::File(file) = &entry.id else { return None };
    let EntryKind::File { size: 1.., md5: Some(md5), .. } = &entry.kind else { return None };
    let is_picture = matches!(entry.extension().as_str(), "png" | "jpg" | "jpeg" | "gif" | "webp");
    is_picture.then(|| (file.clone(), md5.clone()))
}

#[cfg(test)]
mod tests {
    use super::key;
    use portico_client::drive::model::{Access, Entry, EntryId, EntryKind, FileId, UnixTime};

    fn file(name: &str, size: u64, md5: Option<&str>) -> Entry {
        Entry {
            id: EntryId::File(FileId::new("1")),
            name: name.to_owned(),
            modified: UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::File { size, md5: md5.map(str::to_owned), version: 1 },
        }
    }

    #[test]
    fn only_pictures_that_are_there_are_asked_for() {
        assert!(key(&file("a.JPG", 5, Some("f"))).is_some());
        assert!(key(&file("a.jpg", 5, None)).is_none());
        assert!(key(&file("a.jpg", 0, Some("f"))).is_none());
        assert!(key(&file("a.svg", 5, Some("f"))).is_none());
    }

    #[test]
    fn another_content_has_another_picture() {
        let before = key(&file("a.png", 5, Some("f")));
        assert_ne!(before, key(&file("a.png", 5, Some("g"))));
        assert_eq!(before, key(&file("b.png", 9, Some("f"))));
    }
}
