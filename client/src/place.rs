//! Where a file lies on this computer, as the browser lets a page remember it (File System Access).

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemHandle};

use crate::blob::{Blob, BlobError};
use crate::transfer::Source;

// What web-sys calls unstable, or what only some browsers have.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Object)]
    type Askable;
    #[wasm_bindgen(method, catch, js_name = queryPermission)]
    fn query_permission(this: &Askable, wanted: &Object) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = requestPermission)]
    fn request_permission(this: &Askable, wanted: &Object) -> Result<Promise, JsValue>;
}

/// A file, or a folder and the way to a file in it.
#[derive(Debug, Clone)]
pub struct Place {
    root: FileSystemHandle,
    path: Vec<String>,
}

/// Why a remembered file cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    /// A person has to agree first.
    Asks,
    /// It is not there any more, or may not be read.
    Gone,
}

const ROOT: &str = "root";
const PATH: &str = "path";

impl Place {
    /// What is at the end of a way that begins in `root`; no way for a file itself.
    pub(crate) fn new(root: FileSystemHandle, path: Vec<String>) -> Self {
        Self { root, path }
    }

    /// As it can be kept in a database.
    pub(crate) fn to_value(&self) -> JsValue {
        let value = Object::new();
        let path: Array = self.path.iter().map(|name| JsValue::from_str(name)).collect();
        // Setting a field of a fresh, extensible object cannot fail.
        let _ = Reflect::set(&value, &ROOT.into(), &self.root);
        let _ = Reflect::set(&value, &PATH.into(), &path);
        value.into()
    }

    /// What [`Place::to_value`] had made; none for anything else.
    pub(crate) fn from_value(value: &JsValue) -> Option<Self> {
        let root = Reflect::get(value, &ROOT.into()).ok()?;
        let path = Reflect::get(value, &PATH.into()).ok()?;
        let path = Array::from(&path).iter().map(|name| name.as_string()).collect::<Option<_>>()?;
        root.is_object().then(|| Self { root: root.unchecked_into(), path })
    }

    /// The file that lies there now. With `ask`, which has to follow a press of a button, the browser may ask a person.
    pub(crate) async fn open(&self, ask: bool) -> Result<Placed, Closed> {
        if !may(self.root.unchecked_ref(), "read", ask).await {
            return Err(if ask { Closed::Gone } else { Closed::Asks });
        }
        let file = self.find().await.ok_or(Closed::Gone)?;
        Ok(Placed::new(file, Some(self.clone())))
    }

    async fn find(&self) -> Option<File> {
        let mut here = self.root.clone();
        let last = self.path.len().checked_sub(1);
        for (at, name) in self.path.iter().enumerate() {
            let folder: &FileSystemDirectoryHandle = here.unchecked_ref();
            let found = match Some(at) == last {
                true => folder.get_file_handle(name),
                false => folder.get_directory_handle(name),
            };
            here = JsFuture::from(found).await.ok()?.unchecked_into();
        }
        file_of(here.unchecked_ref()).await
    }
}

/// The file of a handle.
pub(crate) async fn file_of(handle: &FileSystemFileHandle) -> Option<File> {
    JsFuture::from(handle.get_file()).await.ok()?.dyn_into().ok()
}

/// True when a page may read, or read and write, what a handle stands for.
pub(crate) async fn may(handle: &JsValue, mode: &str, ask: bool) -> bool {
    let handle: &Askable = handle.unchecked_ref();
    let wanted = Object::new();
    let _ = Reflect::set(&wanted, &"mode".into(), &mode.into());
    if is_granted(handle.query_permission(&wanted)).await {
        return true;
    }
    ask && is_granted(handle.request_permission(&wanted)).await
}

/// A browser that does not know permissions of handles asks for none.
async fn is_granted(answer: Result<Promise, JsValue>) -> bool {
    match answer {
        Err(_) => true,
        Ok(promise) => {
            let state = JsFuture::from(promise).await.ok().and_then(|state| state.as_string());
            state.as_deref() == Some("granted")
        }
    }
}

/// A file of this computer, and where it lies if that is known.
///
/// Size and date are asked for once: each time that a page asks a file for them, its thread stands still until another
/// process has answered.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    file: File,
    size: u64,
    modified: i64,
    place: Option<Place>,
}

impl Placed {
    pub(crate) fn new(file: File, place: Option<Place>) -> Self {
        Self { size: Source::size(&file), modified: file.modified(), file, place }
    }
}

impl Source for Placed {
    fn file(&self) -> Option<File> {
        Some(self.file.clone())
    }

    fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    fn name(&self) -> String {
        self.file.name()
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn modified(&self) -> i64 {
        self.modified
    }

    fn slice(&self, from: u64, to: u64) -> Result<Blob, BlobError> {
        if from == 0 && to == self.size {
            // Cutting asks another process as well.
            let whole: &web_sys::Blob = &self.file;
            return Ok(Blob(whole.clone()));
        }
        Source::slice(&self.file, from, to)
    }
}
