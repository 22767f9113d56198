//! Parts of the app that a split build (feature `lazy`) loads when they are first needed.
//!
//! A part gives plain functions: what is reached through them alone is in the part; whatever anybody calls directly is
//! in the caller's part as well. Loading never fails, it only takes longer: the loader tries until it has succeeded.

/// Makes an asynchronous function that loads a part and gives what is in it.
macro_rules! lazy_part {
    ($(#[$doc:meta])* $vis:vis fn $load:ident($part:ident) -> $what:ty { $give:expr }) => {
        $(#[$doc])*
        #[cfg(feature = "lazy")]
        #[leptos::lazy($part)]
        $vis fn $load() -> $what {
            $give
        }

        $(#[$doc])*
        #[cfg(not(feature = "lazy"))]
        $vis async fn $load() -> $what {
            $give
        }
    };
}
