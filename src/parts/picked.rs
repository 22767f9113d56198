//! What a person chose or dropped, as the client takes it.

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::rc::Rc;

    use leptos::web_sys::{File, FileList};
    use portico_client::blob::Blob;
    pub use portico_client::pick::{Chosen, Grabbed, choose_files};
    use portico_client::transfer::Source;

    /// The first file of an input.
    #[must_use]
    pub fn first(files: &FileList) -> Option<Blob> {
        Blob::first_of(files)
    }

    /// One file, as the source of an upload.
    #[must_use]
    pub fn source(file: File) -> Rc<dyn Source> {
        Rc::new(file)
    }
}

/// Without a browser there is nothing to pick from; only tests of pure code run here.
#[cfg(not(target_arch = "wasm32"))]
mod browser {
    use std::rc::Rc;

    use leptos::web_sys::{DataTransfer, File, FileList};
    use portico_client::blob::Blob;
    use portico_client::transfer::source::MemorySource;
    use portico_client::transfer::{Picked, Source};

    /// Nothing.
    #[derive(Debug, Default)]
    pub struct Grabbed;

    impl Grabbed {
        /// Nothing.
        #[must_use]
        pub fn from_list(_list: &FileList) -> Self {
            Self
        }

        /// Nothing.
        #[must_use]
        pub fn from_transfer(_transfer: &DataTransfer) -> Self {
            Self
        }

        /// Nothing.
        pub async fn read(self) -> Vec<Picked> {
            Vec::new()
        }
    }

    /// What became of asking a person for files.
    #[derive(Debug)]
    pub enum Chosen {
        /// These.
        Files(Grabbed),
        /// None.
        Nothing,
        /// There is nobody to ask.
        Elsewhere,
    }

    /// There is nobody to ask.
    pub async fn choose_files() -> Chosen {
        Chosen::Elsewhere
    }

    /// Nothing.
    #[must_use]
    pub fn first(_files: &FileList) -> Option<Blob> {
        None
    }

    /// An empty file.
    #[must_use]
    pub fn source(_file: File) -> Rc<dyn Source> {
        Rc::new(MemorySource { name: String::new(), bytes: Blob::default(), modified: 0 })
    }
}

pub use browser::{Chosen, Grabbed, choose_files, first, source};
