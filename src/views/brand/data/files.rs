//! The file that a brand travels in: written and read here.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::blob::Blob;
use portico_client::drive::model::BrandPicture;
use portico_client::problem::Problem;
use portico_client::transfer::save::save_as;

use super::super::draft::{Draft, Picture};
use super::super::file::{FileError, read_file, write_file};
use super::{Data, Trouble};
use crate::locales::brand as texts;

/// The largest file that is read, in bytes: two pictures as text, and words.
const LARGEST: u64 = 4 << 20;

impl Data {
    /// The draft with all its pictures in it, those of the server included.
    pub(super) async fn whole(self) -> Result<Draft, Problem> {
        let mut draft = untrack(|| self.fields.draft());
        for (which, picture) in
            [(BrandPicture::Logo, &mut draft.logo), (BrandPicture::Icon, &mut draft.icon)]
        {
            if *picture == Picture::Kept {
                *picture = self.fetch(which).await?.map_or(Picture::Removed, Picture::New);
            }
        }
        Ok(draft)
    }

    /// Saves the draft as one file.
    pub fn export(self) {
        self.trouble.set(None);
        spawn_local(async move {
            let saved = async {
                let draft = self.whole().await?;
                let picture = |picture| match picture {
                    Picture::New(address) => Some(address),
                    Picture::Kept | Picture::Removed => None,
                };
                let settings = draft.settled();
                let (logo, icon) = (picture(draft.logo), picture(draft.icon));
                let text = write_file(&settings, logo, icon).unwrap_or_default();
                save_as(&file_name(&settings.name), Blob::of_text(&text)?)
            };
            if let Err(problem) = saved.await {
                self.trouble.try_set(Some(Trouble::Problem(problem)));
            }
        });
    }

    /// Puts what a file says into the form; what was there can be brought back.
    pub fn import(self, file: Blob) {
        self.trouble.set(None);
        spawn_local(async move {
            match read(file).await {
                Ok(draft) => {
                    let before = untrack(|| self.fields.draft());
                    self.fields.fill(draft);
                    let undo = Callback::new(move |()| self.fields.fill(before.clone()));
                    self.toasts.undoable(crate::i18n::say(texts::IMPORTED), undo);
                }
                Err(error) => {
                    self.trouble.try_set(Some(Trouble::File(error)));
                }
            }
        });
    }
}

async fn read(file: Blob) -> Result<Draft, FileError> {
    if file.len() > LARGEST {
        return Err(FileError::NoBrand);
    }
    let bytes = file.read().await.map_err(|_| FileError::NoBrand)?;
    read_file(&String::from_utf8(bytes).map_err(|_| FileError::NoBrand)?)
}

/// `acme-drive.brand.json`: what stands in the name, as far as every computer takes it.
fn file_name(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_alphanumeric() {
            out.push(letter.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let stem = out.trim_end_matches('-');
    [if stem.is_empty() { "drive" } else { stem }, ".brand.json"].concat()
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn files_are_called_like_the_drive() {
        assert_eq!(file_name("Acme Drive"), "acme-drive.brand.json");
        assert_eq!(file_name(" Ö/2 .. "), "Ö-2.brand.json");
        assert_eq!(file_name("../"), "drive.brand.json");
    }
}
