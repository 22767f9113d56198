//! Bytes that need not be in this program's memory: the browser's `Blob`, a shared slice on the host.

#[cfg(target_arch = "wasm32")]
pub use browser::{Blob, BlobAddress};
#[cfg(not(target_arch = "wasm32"))]
pub use host::{Blob, BlobAddress};

/// Why bytes cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlobError {
    /// What is behind the blob changed since it was picked.
    Changed,
    /// It cannot be read (any more).
    Unreadable,
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Array, Uint8Array};
    use wasm_bindgen::JsValue;
    use wasm_bindgen_futures::JsFuture;

    use super::BlobError;

    /// Bytes in the browser's keeping: on disk as long as nobody reads them.
    #[derive(Debug, Clone)]
    pub struct Blob(pub(crate) web_sys::Blob);

    impl Blob {
        /// How many bytes.
        #[must_use]
        pub fn len(&self) -> u64 {
            self.0.size() as u64
        }

        /// True when there are none.
        #[must_use]
        pub fn is_empty(&self) -> bool {
            self.len() == 0
        }

        /// The bytes from `from` to `to`, without reading them.
        ///
        /// # Errors
        /// Never in practice: slicing is bookkeeping.
        pub fn slice(&self, from: u64, to: u64) -> Result<Self, BlobError> {
            self.0
                .slice_with_f64_and_f64(from as f64, to as f64)
                .map(Self)
                .map_err(|_| BlobError::Unreadable)
        }

        /// One blob of many, without reading them.
        ///
        /// # Errors
        /// When the browser has no room for it.
        pub fn join(parts: &[Self]) -> Result<Self, BlobError> {
            let list: Array = parts.iter().map(|part| JsValue::from(part.0.clone())).collect();
            web_sys::Blob::new_with_blob_sequence(&list)
                .map(Self)
                .map_err(|_| BlobError::Unreadable)
        }

        /// The bytes of a text in UTF-8.
        ///
        /// # Errors
        /// When the browser has no room for it.
        pub fn of_text(text: &str) -> Result<Self, BlobError> {
            web_sys::Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text)))
                .map(Self)
                .map_err(|_| BlobError::Unreadable)
        }

        /// A copy of these bytes.
        ///
        /// # Errors
        /// When the browser has no room for it.
        pub fn of_bytes(bytes: &[u8]) -> Result<Self, BlobError> {
            Self::of_array(&Uint8Array::from(bytes))
        }

        /// The first of the files that a person chose with an input.
        #[must_use]
        pub fn first_of(files: &web_sys::FileList) -> Option<Self> {
            files.get(0).map(|file| Self(file.into()))
        }

        /// A blob of an array that a stream gave.
        pub(crate) fn of_array(array: &JsValue) -> Result<Self, BlobError> {
            web_sys::Blob::new_with_u8_array_sequence(&Array::of1(array))
                .map(Self)
                .map_err(|_| BlobError::Unreadable)
        }

        /// Brings all bytes into memory; for small blobs.
        ///
        /// # Errors
        /// When the file behind it changed or is gone.
        pub async fn read(&self) -> Result<Vec<u8>, BlobError> {
            Ok(Uint8Array::new(&self.buffer().await?).to_vec())
        }

        /// The bytes as an `ArrayBuffer`.
        ///
        /// # Errors
        /// When the file behind it changed or is gone.
        pub(crate) async fn buffer(&self) -> Result<JsValue, BlobError> {
            JsFuture::from(self.0.array_buffer()).await.map_err(|error| {
                // A file that was written to since it was picked is "not readable", as is one that is gone;
                // only the name of the error tells.
                match js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|n| n.as_string())
                {
                    Some(name) if name == "NotReadableError" => BlobError::Changed,
                    _ => BlobError::Unreadable,
                }
            })
        }

        /// An address of this page's own, at which the browser finds the bytes as what `media_type` says.
        #[must_use]
        pub fn address(&self, media_type: &str) -> Option<BlobAddress> {
            let size = self.0.size();
            let typed = self.0.slice_with_f64_and_f64_and_content_type(0.0, size, media_type);
            let url = web_sys::Url::create_object_url_with_blob(&typed.ok()?).ok()?;
            Some(BlobAddress(url))
        }
    }

    /// Leads to a blob for as long as it lives.
    #[derive(Debug)]
    pub struct BlobAddress(String);

    impl BlobAddress {
        /// For `src`.
        #[must_use]
        pub fn href(&self) -> &str {
            &self.0
        }
    }

    impl Drop for BlobAddress {
        fn drop(&mut self) {
            // Revoking what is revoked already does nothing.
            let _ = web_sys::Url::revoke_object_url(&self.0);
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use bytes::Bytes;

    use super::BlobError;

    /// Bytes in memory, shared.
    #[derive(Debug, Clone, PartialEq, Eq, Default)]
    pub struct Blob(pub(crate) Bytes);

    impl Blob {
        /// Takes bytes.
        #[must_use]
        pub fn new(bytes: impl Into<Bytes>) -> Self {
            Self(bytes.into())
        }

        /// The bytes of a text in UTF-8.
        ///
        /// # Errors
        /// Never.
        pub fn of_text(text: &str) -> Result<Self, BlobError> {
            Ok(Self(text.as_bytes().to_vec().into()))
        }

        /// A copy of these bytes.
        ///
        /// # Errors
        /// Never.
        pub fn of_bytes(bytes: &[u8]) -> Result<Self, BlobError> {
            Ok(Self(bytes.to_vec().into()))
        }

        /// How many bytes.
        #[must_use]
        pub fn len(&self) -> u64 {
            self.0.len() as u64
        }

        /// True when there are none.
        #[must_use]
        pub fn is_empty(&self) -> bool {
            self.0.is_empty()
        }

        /// The bytes from `from` to `to`, clamped to what there is.
        ///
        /// # Errors
        /// Never.
        pub fn slice(&self, from: u64, to: u64) -> Result<Self, BlobError> {
            let at = |n: u64| usize::try_from(n).unwrap_or(usize::MAX).min(self.0.len());
            let (from, to) = (at(from), at(to));
            Ok(Self(self.0.slice(from.min(to)..to)))
        }

        /// One blob of many.
        ///
        /// # Errors
        /// Never.
        pub fn join(parts: &[Self]) -> Result<Self, BlobError> {
            let mut all = Vec::with_capacity(parts.iter().map(|part| part.0.len()).sum());
            for part in parts {
                all.extend_from_slice(&part.0);
            }
            Ok(Self(all.into()))
        }

        /// All bytes.
        ///
        /// # Errors
        /// Never.
        pub async fn read(&self) -> Result<Vec<u8>, BlobError> {
            Ok(self.0.to_vec())
        }

        /// None: nothing but a browser has such addresses.
        #[must_use]
        pub fn address(&self, _media_type: &str) -> Option<BlobAddress> {
            None
        }
    }

    /// Leads to a blob; there is none on the host.
    #[derive(Debug)]
    pub struct BlobAddress(std::convert::Infallible);

    impl BlobAddress {
        /// For `src`.
        #[must_use]
        pub fn href(&self) -> &str {
            match self.0 {}
        }
    }
}
