//! Where the files of unfinished uploads lie, so that they need not be chosen again.
//!
//! Whatever fails here costs a person one more choice of a file, and nothing else.

use crate::place::Place;
use crate::shelf::Shelf;

const PLACES: Shelf = Shelf("places");

/// Remembers where the file of a record lies.
pub(super) async fn keep(key: &str, place: &Place) {
    let _ = PLACES.put(key, &place.to_value()).await;
}

/// What was remembered under the first of each pair is under the second from now on.
pub(super) async fn rename(pairs: &[(String, String)]) {
    let _ = PLACES.rename(pairs).await;
}

/// Where the file of a record lies.
pub(super) async fn find(key: &str) -> Option<Place> {
    PLACES.get(key).await.ok().flatten().as_ref().and_then(Place::from_value)
}

/// Forgets where the file of a record lies.
pub(super) async fn forget(key: &str) {
    let _ = PLACES.delete(key).await;
}
