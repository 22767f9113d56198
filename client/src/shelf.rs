//! A shelf in the browser's IndexedDB: values of the page by name, also such as no text can stand for.
//!
//! Four calls of the browser; the libraries for them bring a runtime along (docs/dependencies.md).

use std::cell::RefCell;

use futures::channel::oneshot;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransactionMode};

const DATABASE: &str = "portico";
const VERSION: u32 = 1;
/// All shelves; who adds one raises the version.
const SHELVES: &[&str] = &["places"];

/// The browser does not keep it; whoever asks can do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotKept;

impl From<JsValue> for NotKept {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// A shelf of this name.
pub(crate) struct Shelf(pub(crate) &'static str);

impl Shelf {
    /// Keeps a value under a key, instead of what was there.
    pub(crate) async fn put(&self, key: &str, value: &JsValue) -> Result<(), NotKept> {
        let database = open().await?;
        let store = self.store(&database, IdbTransactionMode::Readwrite)?;
        answer(store.put_with_key(value, &key.into())?).await.map(drop)
    }

    /// What is kept under a key.
    pub(crate) async fn get(&self, key: &str) -> Result<Option<JsValue>, NotKept> {
        let database = open().await?;
        let store = self.store(&database, IdbTransactionMode::Readonly)?;
        let value = answer(store.get(&key.into())?).await?;
        Ok(Some(value).filter(|value| !value.is_undefined()))
    }

    /// Forgets what is kept under a key.
    pub(crate) async fn delete(&self, key: &str) -> Result<(), NotKept> {
        let database = open().await?;
        let store = self.store(&database, IdbTransactionMode::Readwrite)?;
        answer(store.delete(&key.into())?).await.map(drop)
    }

    /// What is kept under the first of each pair is kept under the second from now on.
    pub(crate) async fn rename(&self, pairs: &[(String, String)]) -> Result<(), NotKept> {
        let database = open().await?;
        let store = self.store(&database, IdbTransactionMode::Readwrite)?;
        for (was, key) in pairs {
            let was = JsValue::from_str(was);
            let value = answer(store.get(&was)?).await?;
            if !value.is_undefined() {
                answer(store.put_with_key(&value, &key.into())?).await?;
                answer(store.delete(&was)?).await?;
            }
        }
        Ok(())
    }

    fn store(
        &self,
        database: &IdbDatabase,
        mode: IdbTransactionMode,
    ) -> Result<IdbObjectStore, NotKept> {
        let transaction = database.transaction_with_str_and_mode(self.0, mode)?;
        Ok(transaction.object_store(self.0)?)
    }
}

thread_local! {
    /// The database, once it is open; opening it for each value would double the way to it.
    static OPEN: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
}

async fn open() -> Result<IdbDatabase, NotKept> {
    if let Some(database) = OPEN.with_borrow(Clone::clone) {
        return Ok(database);
    }
    let factory = web_sys::window().ok_or(NotKept)?.indexed_db()?.ok_or(NotKept)?;
    let request = factory.open_with_u32(DATABASE, VERSION)?;
    let asked = request.clone();
    let upgrade = Closure::once(move || {
        let Ok(result) = asked.result() else { return };
        let database: IdbDatabase = result.unchecked_into();
        for shelf in SHELVES {
            // It fails when the shelf is there, which is what is wanted.
            let _ = database.create_object_store(shelf);
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let database: IdbDatabase = answer(request.unchecked_into()).await?.unchecked_into();
    // A newer release of the app in another tab waits until the older ones have let go.
    let open = database.clone();
    let let_go = Closure::once_into_js(move || {
        open.close();
        OPEN.set(None);
    });
    database.set_onversionchange(Some(let_go.unchecked_ref()));
    database.set_onclose(Some(Closure::once_into_js(|| OPEN.set(None)).unchecked_ref()));
    OPEN.set(Some(database.clone()));
    Ok(database)
}

async fn answer(request: IdbRequest) -> Result<JsValue, NotKept> {
    let (succeeded, success) = oneshot::channel();
    let (failed, failure) = oneshot::channel::<()>();
    // If nobody waits any more, the answer is not missed.
    let on_success = Closure::once(move || {
        let _ = succeeded.send(());
    });
    let on_error = Closure::once(move || drop(failed));
    request.set_onsuccess(Some(on_success.as_ref().unchecked_ref()));
    request.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    match futures::future::select(success, failure).await {
        futures::future::Either::Left((Ok(()), _)) => Ok(request.result()?),
        futures::future::Either::Left(_) | futures::future::Either::Right(_) => Err(NotKept),
    }
}
