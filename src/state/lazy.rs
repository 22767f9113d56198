//! Things that lazily loaded code creates once and that outlive its views, such as the drive and the transfers.
//!
//! They are kept by their type, so that the first page's code need not know them.

use std::any::{Any, TypeId};

use leptos::prelude::*;

type Shelf = Vec<(TypeId, Box<dyn Any>)>;

/// A shelf for things that outlive the views that create them.
#[derive(Clone, Copy)]
pub struct LazyState {
    shelf: StoredValue<Shelf, LocalStorage>,
    owner: StoredValue<Owner>,
}

impl LazyState {
    /// An empty shelf; what is put on it lives as long as the owner of the moment.
    #[must_use]
    pub fn new() -> Self {
        Self {
            shelf: StoredValue::new_local(Vec::new()),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        }
    }

    /// The thing of this type, created by the first who asks for it.
    pub fn get_or_create<T: Clone + 'static>(self, create: impl FnOnce() -> T) -> T {
        if let Some(found) = self.get::<T>() {
            return found;
        }
        // Signals that it creates must not end with the view that asked first.
        let created = self.owner.get_value().with(create);
        self.shelf.update_value(|shelf| shelf.push((TypeId::of::<T>(), Box::new(created.clone()))));
        created
    }

    /// Does something as whatever outlives the views: what it asks for and creates does not end with one of them.
    pub fn with<T>(self, work: impl FnOnce() -> T) -> T {
        self.owner.get_value().with(work)
    }

    /// The thing of this type, if anybody has created it.
    #[must_use]
    pub fn get<T: Clone + 'static>(self) -> Option<T> {
        self.shelf.with_value(|shelf| {
            let (_, thing) = shelf.iter().find(|(kind, _)| *kind == TypeId::of::<T>())?;
            thing.downcast_ref::<T>().cloned()
        })
    }
}

impl Default for LazyState {
    fn default() -> Self {
        Self::new()
    }
}

/// The app's shelf.
#[must_use]
pub fn use_lazy_state() -> LazyState {
    super::provided()
}
