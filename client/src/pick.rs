//! What a person has picked or dropped, with all folders and everything in them.

use std::rc::Rc;

use futures::channel::oneshot;
use futures::future::join_all;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DataTransfer, DataTransferItem, File, FileList, FileSystemDirectoryEntry,
    FileSystemDirectoryReader, FileSystemEntry, FileSystemFileEntry, FileSystemFileHandle,
    FileSystemHandle,
};

use crate::place::{Place, Placed, file_of};
use crate::transfer::{Picked, Source};

// What only some browsers have: calling it elsewhere is an error, and nothing worse.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = DataTransferItem)]
    type PlacedItem;
    #[wasm_bindgen(method, catch, js_name = getAsFileSystemHandle)]
    fn get_as_handle(this: &PlacedItem) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_name = showOpenFilePicker)]
    fn show_open_file_picker(options: &Object) -> Result<Promise, JsValue>;
}

/// What was picked or dropped, taken out of the event before it is over; nothing of it has been read yet.
///
/// The browser empties a transfer as soon as its event is over: grab inside the handler, read whenever it suits.
#[derive(Debug, Default)]
pub struct Grabbed {
    files: Vec<File>,
    handles: Vec<FileSystemFileHandle>,
    entries: Vec<(FileSystemEntry, Option<Promise>)>,
}

/// What became of asking a person for files.
#[derive(Debug)]
pub enum Chosen {
    /// These.
    Files(Grabbed),
    /// None.
    Nothing,
    /// This browser cannot be asked like this: there are inputs for it.
    Elsewhere,
}

/// Lets a person choose files whose places the browser remembers; has to follow a press of a button.
pub async fn choose_files() -> Chosen {
    let options = Object::new();
    // Setting a field of a fresh, extensible object cannot fail.
    let _ = Reflect::set(&options, &"multiple".into(), &JsValue::TRUE);
    let Ok(promise) = show_open_file_picker(&options) else { return Chosen::Elsewhere };
    match JsFuture::from(promise).await {
        Ok(handles) => {
            let handles = Array::from(&handles).iter().map(JsCast::unchecked_into).collect();
            Chosen::Files(Grabbed { handles, ..Grabbed::default() })
        }
        Err(error) if name_of(&error).as_deref() == Some("AbortError") => Chosen::Nothing,
        Err(_) => Chosen::Elsewhere,
    }
}

fn name_of(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"name".into()).ok()?.as_string()
}

impl Grabbed {
    /// The files of a file input; those of a folder input bring their folders.
    #[must_use]
    pub fn from_list(list: &FileList) -> Self {
        let files = (0..list.length()).filter_map(|index| list.get(index)).collect();
        Self { files, ..Self::default() }
    }

    /// What was dropped or pasted.
    #[must_use]
    pub fn from_transfer(transfer: &DataTransfer) -> Self {
        let items = transfer.items();
        let mut grabbed = Self::default();
        for index in 0..items.length() {
            let Some(item) = items.get(index) else { continue };
            if item.kind() != "file" {
                continue;
            }
            match item.webkit_get_as_entry() {
                Ok(Some(entry)) => {
                    // Asked now: after the event there is nothing left to ask.
                    let handle = item.unchecked_ref::<PlacedItem>().get_as_handle().ok();
                    grabbed.entries.push((entry, handle));
                }
                // What was pasted is often no entry of a file system.
                Ok(None) | Err(_) => grabbed.files.extend(item.get_as_file().ok().flatten()),
            }
        }
        grabbed
    }

    /// Reads it: files, and folders with everything in them, empty ones included.
    pub async fn read(self) -> Vec<Picked> {
        let mut picked: Vec<Picked> = self.files.into_iter().map(from_file).collect();
        picked.extend(join_all(self.handles.iter().map(from_handle)).await.into_iter().flatten());
        let walks = self.entries.into_iter().map(|(entry, handle)| walk(entry, handle));
        picked.extend(join_all(walks).await.into_iter().flatten());
        picked
    }
}

async fn from_handle(handle: &FileSystemFileHandle) -> Option<Picked> {
    let file = file_of(handle).await?;
    let place = Place::new(handle.clone().into(), Vec::new());
    Some(Picked::File { folders: Vec::new(), source: Rc::new(Placed::new(file, Some(place))) })
}

fn from_file(file: File) -> Picked {
    let path = Reflect::get(&file, &JsValue::from_str("webkitRelativePath"));
    let path = path.ok().and_then(|path| path.as_string()).unwrap_or_default();
    let mut folders: Vec<String> =
        path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    // The last part is the file itself.
    folders.pop();
    Picked::File { folders, source: Rc::new(Placed::new(file, None)) }
}

/// Everything in and below an entry. What cannot be read is left out; nothing here may stop the rest.
async fn walk(entry: FileSystemEntry, handle: Option<Promise>) -> Vec<Picked> {
    // A handle that does not come costs only that the place is not known.
    let root = match handle {
        Some(promise) => JsFuture::from(promise).await.ok().filter(JsValue::is_object),
        None => None,
    };
    let root: Option<FileSystemHandle> = root.map(JsCast::unchecked_into);
    let mut picked = Vec::new();
    let mut waiting = vec![(entry, Vec::new())];
    while let Some((entry, folders)) = waiting.pop() {
        if entry.is_file() {
            if let Some(file) = read_file(entry.unchecked_into()).await {
                let source = placed(file, root.as_ref(), &folders);
                picked.push(Picked::File { folders, source });
            }
            continue;
        }
        let mut inside = folders;
        inside.push(entry.name());
        let children = children_of(&entry.unchecked_into::<FileSystemDirectoryEntry>()).await;
        if children.is_empty() {
            picked.push(Picked::Folder { folders: inside });
            continue;
        }
        // Taken from the end, so that they come in their own order.
        waiting.extend(children.into_iter().rev().map(|child| (child, inside.clone())));
    }
    picked
}

/// A file in folders of which the outermost is `root`; without any, it is `root` itself.
fn placed(file: File, root: Option<&FileSystemHandle>, folders: &[String]) -> Rc<dyn Source> {
    let Some(root) = root else { return Rc::new(Placed::new(file, None)) };
    let mut path: Vec<String> = folders.iter().skip(1).cloned().collect();
    if !folders.is_empty() {
        path.push(file.name());
    }
    let place = Place::new(root.clone(), path);
    Rc::new(Placed::new(file, Some(place)))
}

async fn read_file(entry: FileSystemFileEntry) -> Option<File> {
    let (found, waiting) = oneshot::channel::<Option<JsValue>>();
    let answers = Answers::new(found);
    entry.file_with_callback_and_callback(answers.success(), answers.failure());
    waiting.await.ok().flatten().and_then(|file| file.dyn_into().ok())
}

async fn children_of(folder: &FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let reader = folder.create_reader();
    let mut children = Vec::new();
    // Entries come in batches; an empty one is the end.
    while let Some(batch) = next_batch(&reader).await {
        if batch.length() == 0 {
            break;
        }
        children.extend(batch.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
    children
}

async fn next_batch(reader: &FileSystemDirectoryReader) -> Option<Array> {
    let (found, waiting) = oneshot::channel::<Option<JsValue>>();
    let answers = Answers::new(found);
    reader.read_entries_with_callback_and_callback(answers.success(), answers.failure()).ok()?;
    waiting.await.ok().flatten().map(|batch| Array::from(&batch))
}

/// A pair of callbacks of which one is called once.
struct Answers {
    success: Closure<dyn FnMut(JsValue)>,
    failure: Closure<dyn FnMut(JsValue)>,
}

impl Answers {
    fn new(answer: oneshot::Sender<Option<JsValue>>) -> Self {
        let shared = Rc::new(std::cell::RefCell::new(Some(answer)));
        let tell = move |shared: &std::cell::RefCell<Option<oneshot::Sender<_>>>, value| {
            if let Some(answer) = shared.borrow_mut().take() {
                // Nobody waits any more: fine.
                let _ = answer.send(value);
            }
        };
        let on_success = shared.clone();
        Self {
            success: Closure::new(move |value| tell(&on_success, Some(value))),
            failure: Closure::new(move |_error| tell(&shared, None)),
        }
    }

    fn success(&self) -> &js_sys::Function {
        self.success.as_ref().unchecked_ref()
    }

    fn failure(&self) -> &js_sys::Function {
        self.failure.as_ref().unchecked_ref()
    }
}
