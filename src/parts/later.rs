//! Something that a part draws which is loaded when it is first wanted.

use leptos::prelude::*;
use leptos::task::spawn_local;

/// Draws it as soon as its part has come; nothing until then.
pub fn later<F: Copy + Send + Sync + 'static>(
    load: impl Future<Output = F> + 'static,
    draw: impl Fn(F) -> AnyView + Send + 'static,
) -> AnyView {
    let part = RwSignal::new(None::<F>);
    spawn_local(async move {
        let loaded = load.await;
        // Whoever wanted it may have gone on.
        part.try_set(Some(loaded));
    });
    (move || part.get().map(&draw)).into_any()
}
