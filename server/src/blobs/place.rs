//! Where objects are kept: a local folder, or a bucket that speaks S3.

use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

use object_store::ObjectStore;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::prefix::PrefixStore;

use super::BlobError;

/// Buckets want at least 5 MiB in a part that is not the last one, and some want them all alike.
const BUCKET_PART: usize = 8 * 1024 * 1024;

/// Where objects are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlobPlace {
    /// A local folder.
    Folder(PathBuf),
    /// A bucket; who may use it is said by the environment (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and
    /// their siblings), never by an address that is kept in logs.
    Bucket {
        /// Its name.
        name: String,
        /// What every key begins with; may be empty.
        prefix: String,
        /// The server, when it is not Amazon's.
        endpoint: Option<String>,
        /// The region, when the environment does not say it.
        region: Option<String>,
    },
}

impl FromStr for BlobPlace {
    type Err = BlobError;

    /// A path, or `s3://BUCKET/PREFIX?endpoint=URL&region=NAME`.
    fn from_str(text: &str) -> Result<Self, BlobError> {
        let Some(rest) = text.strip_prefix("s3://") else {
            return match text.split_once("://") {
                Some((scheme, _)) => Err(BlobError::Address(format!("`{scheme}` is not known"))),
                None => Ok(Self::Folder(text.into())),
            };
        };
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (name, prefix) = path.split_once('/').unwrap_or((path, ""));
        if name.is_empty() {
            return Err(BlobError::Address("the bucket has no name".to_owned()));
        }
        let (mut endpoint, mut region) = (None, None);
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*key {
                "endpoint" => endpoint = Some(value.trim_end_matches('/').to_owned()),
                "region" => region = Some(value.into_owned()),
                _ => return Err(BlobError::Address(format!("`{key}` is not known"))),
            }
        }
        let prefix = prefix.trim_matches('/').to_owned();
        Ok(Self::Bucket { name: name.to_owned(), prefix, endpoint, region })
    }
}

impl BlobPlace {
    /// Opens it; answers how many bytes a part of an object has there, 0 when any will do.
    pub(super) fn open(&self) -> Result<(Arc<dyn ObjectStore>, usize), BlobError> {
        match self {
            Self::Folder(root) => {
                std::fs::create_dir_all(root)?;
                // With fsync an object is on the disk, and its name too, before `complete` returns.
                let store = LocalFileSystem::new_with_prefix(root)?.with_fsync(true);
                Ok((Arc::new(store), 0))
            }
            Self::Bucket { name, prefix, endpoint, region } => {
                // Fails only when there is a provider already, which is as good.
                let _ = rustls::crypto::ring::default_provider().install_default();
                let mut builder = AmazonS3Builder::from_env().with_bucket_name(name);
                if let Some(endpoint) = endpoint {
                    let plain = endpoint.starts_with("http://");
                    builder = builder.with_endpoint(endpoint).with_allow_http(plain);
                }
                if let Some(region) = region {
                    builder = builder.with_region(region);
                }
                let store = builder.build()?;
                if prefix.is_empty() {
                    return Ok((Arc::new(store), BUCKET_PART));
                }
                Ok((Arc::new(PrefixStore::new(store, prefix.as_str())), BUCKET_PART))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_folder_or_a_bucket() {
        let folder = BlobPlace::from_str("data/blobs").ok();
        assert_eq!(folder, Some(BlobPlace::Folder("data/blobs".into())));
        let bucket =
            BlobPlace::from_str("s3://drive/a/b/?endpoint=http%3A%2F%2F127.0.0.1:1/&region=x");
        let expected = BlobPlace::Bucket {
            name: "drive".to_owned(),
            prefix: "a/b".to_owned(),
            endpoint: Some("http://127.0.0.1:1".to_owned()),
            region: Some("x".to_owned()),
        };
        assert_eq!(bucket.ok(), Some(expected));
        for wrong in ["s3://", "s3:///x", "s3://b?key=secret", "ftp://x"] {
            assert!(BlobPlace::from_str(wrong).is_err(), "{wrong}");
        }
    }
}
