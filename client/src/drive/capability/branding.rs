//! Branding: how a partner's drive looks.

use super::Call;
use crate::blob::Blob;
use crate::drive::model::{BrandPicture, BrandSettings, BrandState, Published, Sent};

/// The brand of the signed-in account, for whom one is allowed.
pub trait Brands {
    /// A name for whoever is signed in, under which a browser keeps what was not published yet.
    fn author(&self) -> String;
    /// The brand as it is published.
    fn state(&self) -> Call<'_, BrandState>;
    /// True when a subdomain is somebody else's.
    fn is_taken<'a>(&'a self, subdomain: &'a str) -> Call<'a, bool>;
    /// Publishes settings in the place of `old`; without an old one, the account gets its first brand.
    fn publish<'a>(
        &'a self,
        new: &'a BrandSettings,
        old: Option<&'a BrandSettings>,
    ) -> Call<'a, Published>;
    /// Takes the brand away, logo and icon included.
    fn withdraw(&self) -> Call<'_, ()>;
    /// A picture's bytes; none where there is no picture.
    fn picture(&self, which: BrandPicture) -> Call<'_, Option<Blob>>;
    /// Puts a picture in the place of the one before it.
    fn send_picture(&self, which: BrandPicture, picture: Blob) -> Call<'_, Sent>;
    /// Takes a picture away; one that is gone already is no problem.
    fn remove_picture(&self, which: BrandPicture) -> Call<'_, ()>;
}
