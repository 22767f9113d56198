//! A folder of this computer that a person chose to have things written into (File System Access).

use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetDirectoryOptions,
    FileSystemGetFileOptions, FileSystemWritableFileStream,
};

use crate::problem::Problem;
use crate::transfer::target::local::LocalTarget;
use crate::transfer::target::{Destination, Target};

// What only some browsers have: calling it elsewhere is an error, and nothing worse.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = showDirectoryPicker)]
    fn show_directory_picker(options: &Object) -> Result<Promise, JsValue>;
}

/// A folder that may be written into.
#[derive(Debug, Clone)]
pub struct LocalFolder(FileSystemDirectoryHandle);

/// What became of asking a person for a folder.
#[derive(Debug)]
pub enum ChosenFolder {
    /// This one.
    Folder(LocalFolder),
    /// None.
    Nothing,
    /// The browser refused.
    Refused,
}

/// True when a page may ask for folders in this browser.
#[must_use]
pub fn can_choose_folder() -> bool {
    let picker = Reflect::get(&js_sys::global(), &"showDirectoryPicker".into());
    picker.is_ok_and(|picker| picker.is_function())
}

/// Lets a person choose a folder to write into; has to follow a press of a button.
pub async fn choose_folder() -> ChosenFolder {
    let options = Object::new();
    // Setting a field of a fresh, extensible object cannot fail.
    let _ = Reflect::set(&options, &"mode".into(), &"readwrite".into());
    let _ = Reflect::set(&options, &"id".into(), &"portico".into());
    let Ok(promise) = show_directory_picker(&options) else { return ChosenFolder::Refused };
    match JsFuture::from(promise).await {
        Ok(folder) => ChosenFolder::Folder(LocalFolder(folder.unchecked_into())),
        Err(error) if name_of(&error).as_deref() == Some("AbortError") => ChosenFolder::Nothing,
        Err(_) => ChosenFolder::Refused,
    }
}

fn name_of(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"name".into()).ok()?.as_string()
}

impl LocalFolder {
    /// The folder at the end of a way from here; what is missing is made.
    pub(crate) async fn open(&self, path: &[String]) -> Result<Self, Problem> {
        let options = FileSystemGetDirectoryOptions::new();
        options.set_create(true);
        let mut here = self.0.clone();
        for name in path {
            let found = here.get_directory_handle_with_options(name, &options);
            let found = JsFuture::from(found).await.map_err(|_| Problem::NotWritten)?;
            here = found.unchecked_into();
        }
        Ok(Self(here))
    }

    pub(crate) async fn write_file(
        &self,
        name: &str,
    ) -> Result<FileSystemWritableFileStream, Problem> {
        let options = FileSystemGetFileOptions::new();
        options.set_create(true);
        let file = JsFuture::from(self.0.get_file_handle_with_options(name, &options)).await;
        let file = file.map_err(|_| Problem::NotWritten)?.unchecked_into::<FileSystemFileHandle>();
        let stream = JsFuture::from(file.create_writable()).await;
        Ok(stream.map_err(|_| Problem::NotWritten)?.unchecked_into())
    }

    pub(crate) async fn remove(&self, path: &[String], name: &str) -> Result<(), Problem> {
        let folder = self.open(path).await?;
        let removed = JsFuture::from(folder.0.remove_entry(name)).await;
        removed.map(drop).map_err(|_| Problem::NotWritten)
    }
}

impl Destination for LocalFolder {
    fn has<'a>(&'a self, name: &'a str) -> LocalBoxFuture<'a, bool> {
        async move {
            // A folder of the name is no file, and the other way round.
            let file = JsFuture::from(self.0.get_file_handle(name)).await;
            file.is_ok() || JsFuture::from(self.0.get_directory_handle(name)).await.is_ok()
        }
        .boxed_local()
    }

    fn make<'a>(&'a self, path: &'a [String]) -> LocalBoxFuture<'a, Result<(), Problem>> {
        async move { self.open(path).await.map(drop) }.boxed_local()
    }

    fn target(&self, path: Vec<String>, name: String) -> Rc<dyn Target> {
        Rc::new(LocalTarget::new(self.clone(), path, name))
    }
}
