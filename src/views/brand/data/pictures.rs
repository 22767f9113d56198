//! Pictures: looked at before they are taken, sent, fetched and removed.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::HtmlImageElement;
use portico_client::blob::Blob;
use portico_client::data_url;
use portico_client::drive::model::{BrandPicture, Sent};
use portico_client::problem::Problem;
use wasm_bindgen_futures::JsFuture;

use super::super::draft::{LARGEST_PICTURE, Picture, is_drawing, media_type_of};
use super::{Data, Trouble};
use crate::locales::brand as texts;

/// The longest side that the server takes, in pixels.
const LONGEST_SIDE: u32 = 8_192;

/// Why a file is no picture for a brand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureError {
    /// It has so many bytes.
    TooLarge(u64),
    /// A side is too long.
    TooWide,
    /// It is a drawing in SVG.
    Drawing,
    /// It is none, or a broken one.
    NoPicture,
}

impl Data {
    /// A file that was chosen as a `data:` address, if it is a picture that the server would take.
    pub async fn look_at(self, file: Blob) -> Result<String, PictureError> {
        if file.len() > LARGEST_PICTURE {
            return Err(PictureError::TooLarge(file.len()));
        }
        let bytes = file.read().await.map_err(|_| PictureError::NoPicture)?;
        let Some(media_type) = media_type_of(&bytes) else {
            let is_drawing = is_drawing(&bytes);
            return Err(if is_drawing { PictureError::Drawing } else { PictureError::NoPicture });
        };
        let address = file.address(media_type).ok_or(PictureError::NoPicture)?;
        let picture = HtmlImageElement::new().map_err(|_| PictureError::NoPicture)?;
        picture.set_src(address.href());
        JsFuture::from(picture.decode()).await.map_err(|_| PictureError::NoPicture)?;
        if picture.natural_width().max(picture.natural_height()) > LONGEST_SIDE {
            return Err(PictureError::TooWide);
        }
        Ok(data_url::write(media_type, &bytes))
    }

    /// A picture of the server's as a `data:` address.
    pub(super) async fn fetch(self, which: BrandPicture) -> Result<Option<String>, Problem> {
        let Some(picture) = self.client().picture(which).await? else { return Ok(None) };
        let bytes = picture.read().await?;
        // A drawing is one of the server's own.
        let media_type = media_type_of(&bytes).unwrap_or("image/svg+xml");
        Ok(Some(data_url::write(media_type, &bytes)))
    }

    /// Does to a picture what shall become of it.
    pub(super) async fn send_picture(
        self,
        which: BrandPicture,
        picture: &Picture,
    ) -> Result<(), Trouble> {
        let client = self.client();
        match picture {
            Picture::Kept => Ok(()),
            Picture::Removed => client.remove_picture(which).await.map_err(Trouble::Problem),
            Picture::New(address) => {
                let bytes = data_url::read(address).map(|(_, bytes)| bytes).unwrap_or_default();
                let picture = Blob::of_bytes(&bytes).map_err(|it| Trouble::Problem(it.into()))?;
                match client.send_picture(which, picture).await.map_err(Trouble::Problem)? {
                    Sent::Done => Ok(()),
                    sent @ (Sent::NoPicture | Sent::TooLarge) => Err(Trouble::Picture(which, sent)),
                }
            }
        }
    }

    /// Reads the picture of the account's owner.
    pub fn load_owner(self) {
        spawn_local(async move {
            if let Ok(picture) = self.fetch(BrandPicture::Owner).await {
                let picture = picture.map_or(Picture::Removed, Picture::New);
                self.owner.try_set(Some(picture));
            }
        });
    }

    /// Gives the account's owner another picture, or none, at once: it belongs to a person and to no draft.
    pub fn set_owner(self, picture: Picture) {
        let before = self.owner.get_untracked();
        self.owner.set(Some(picture.clone()));
        spawn_local(async move {
            match self.send_picture(BrandPicture::Owner, &picture).await {
                Ok(()) => {
                    let done = crate::i18n::say(texts::PICTURE_CHANGED);
                    match before {
                        Some(before) => {
                            let undo = Callback::new(move |()| self.set_owner(before.clone()));
                            self.toasts.undoable(done, undo);
                        }
                        None => self.toasts.done(done),
                    }
                }
                Err(trouble) => {
                    self.owner.try_set(before);
                    self.trouble.try_set(Some(trouble));
                }
            }
        });
    }
}
