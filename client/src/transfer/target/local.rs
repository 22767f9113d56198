//! A file in a folder that a person chose, by the File System Access API.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::FileSystemWritableFileStream;

use super::{Destination as _, Target};
use crate::blob::Blob;
use crate::local_folder::LocalFolder;
use crate::problem::Problem;
use crate::task::spawn;

/// A file that is there when it has been written whole, and not before.
pub(crate) struct LocalTarget(Rc<Inside>);

struct Inside {
    root: LocalFolder,
    path: Vec<String>,
    name: String,
    stream: RefCell<Option<FileSystemWritableFileStream>>,
    // The file under this name is this download's, and nobody else's.
    is_own: Cell<bool>,
}

impl LocalTarget {
    pub(crate) fn new(root: LocalFolder, path: Vec<String>, name: String) -> Self {
        let (stream, is_own) = (RefCell::default(), Cell::new(false));
        Self(Rc::new(Inside { root, path, name, stream, is_own }))
    }
}

impl Target for LocalTarget {
    fn begin(&self) -> LocalBoxFuture<'static, Result<(), Problem>> {
        let inside = self.0.clone();
        async move {
            inside.abort().await;
            let folder = inside.root.open(&inside.path).await?;
            // Somebody has put something there since the name was found free.
            if !inside.is_own.get() && folder.has(&inside.name).await {
                return Err(Problem::NotWritten);
            }
            inside.is_own.set(true);
            let stream = folder.write_file(&inside.name).await?;
            *inside.stream.borrow_mut() = Some(stream);
            Ok(())
        }
        .boxed_local()
    }

    fn write(&self, bytes: Blob) -> LocalBoxFuture<'static, Result<(), Problem>> {
        let inside = self.0.clone();
        async move {
            let stream = inside.stream.borrow().clone().ok_or(Problem::NotWritten)?;
            let written = stream.write_with_blob(&bytes.0).map_err(not_written)?;
            JsFuture::from(written).await.map(drop).map_err(not_written)
        }
        .boxed_local()
    }

    fn finish(&self) -> LocalBoxFuture<'static, Result<(), Problem>> {
        let inside = self.0.clone();
        async move {
            let stream = inside.stream.borrow_mut().take().ok_or(Problem::NotWritten)?;
            JsFuture::from(stream.close()).await.map(drop).map_err(not_written)
        }
        .boxed_local()
    }

    fn discard(&self) {
        let inside = self.0.clone();
        spawn(async move {
            inside.abort().await;
            // What was made for it is empty; if it is not there, all the better.
            if inside.is_own.take() {
                let _ = inside.root.remove(&inside.path, &inside.name).await;
            }
        });
    }
}

impl Inside {
    async fn abort(&self) {
        let stream = self.stream.borrow_mut().take();
        if let Some(stream) = stream {
            // What was written goes with the stream, whether that says so or not.
            let _ = JsFuture::from(stream.unchecked_ref::<web_sys::WritableStream>().abort()).await;
        }
    }
}

fn not_written(_: JsValue) -> Problem {
    Problem::NotWritten
}
