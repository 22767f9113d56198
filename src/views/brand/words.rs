//! Words for what is wrong with a brand, and for what was done about its colors.

use portico_client::drive::model::{BrandPicture, LabelError};

use super::contrast::{Judgement, Measure, Use};
use super::data::{PictureError, Trouble};
use super::draft::Flaw;
use super::file::FileError;
use crate::error_text;
use crate::i18n::{Text, format, say};
use crate::locales::brand as texts;

/// What is wrong in the form.
#[must_use]
pub fn flaw(flaw: Flaw) -> Text {
    match flaw {
        Flaw::NoName => texts::NO_NAME,
        Flaw::BadName => texts::BAD_NAME,
        Flaw::Color | Flaw::Ink => texts::NO_COLOR,
        Flaw::Subdomain(error) | Flaw::Host(error) => label(error),
        Flaw::Html => texts::HTML_TOO_LONG,
        Flaw::Portal => texts::NO_PORTAL,
    }
}

/// What is wrong with a part of a host name.
#[must_use]
pub fn label(error: LabelError) -> Text {
    match error {
        LabelError::Forbidden => texts::LABEL_FORBIDDEN,
        LabelError::Hyphen => texts::LABEL_HYPHEN,
        LabelError::TooLong => texts::LABEL_TOO_LONG,
        LabelError::NoHost => texts::NO_HOST,
    }
}

/// What went wrong, and what that means.
#[must_use]
pub fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::SubdomainTaken => say(texts::SUBDOMAIN_TAKEN).to_owned(),
        Trouble::HostTaken => say(texts::HOST_TAKEN).to_owned(),
        Trouble::Picture(which, _) => texts::picture_refused(say(picture_name(*which))),
        Trouble::File(FileError::NoBrand) => say(texts::FILE_NO_BRAND).to_owned(),
        Trouble::File(FileError::Newer) => say(texts::FILE_NEWER).to_owned(),
        Trouble::File(FileError::Picture) => say(texts::FILE_PICTURE).to_owned(),
        Trouble::File(FileError::Flaw(it)) => texts::file_flaw(say(flaw(*it))),
        Trouble::Problem(problem) => error_text::sentence(problem),
    }
}

/// Why a file is no picture for a brand.
#[must_use]
pub fn picture(error: PictureError) -> String {
    let text = match error {
        PictureError::TooLarge(size) => return texts::picture_too_large(&format::size(size)),
        PictureError::TooWide => texts::PICTURE_TOO_WIDE,
        PictureError::Drawing => texts::PICTURE_DRAWING,
        PictureError::NoPicture => texts::NO_PICTURE,
    };
    say(text).to_owned()
}

/// What a picture is called.
#[must_use]
pub fn picture_name(which: BrandPicture) -> Text {
    match which {
        BrandPicture::Logo => texts::LOGO,
        BrandPicture::Icon => texts::ICON,
        BrandPicture::Owner => texts::OWNER,
    }
}

/// What becomes of a color.
#[must_use]
pub fn judgement(it: &Judgement) -> String {
    let (used, now) = (it.used.css(), ratio(it.contrast));
    match (it.purpose, it.measure) {
        (Use::Light, Measure::AsChosen) => texts::light_kept(&used, &now),
        (Use::Dark, Measure::AsChosen) => texts::dark_kept(&used, &now),
        (Use::Ink, Measure::AsChosen) => texts::ink_kept(&used, &now),
        (purpose, Measure::Corrected(before)) => {
            let (chosen, before) = (it.chosen.css(), ratio(before));
            match purpose {
                Use::Light => texts::light_corrected(&chosen, &before, &used, &now),
                Use::Dark => texts::dark_corrected(&chosen, &before, &used, &now),
                Use::Ink => texts::ink_corrected(&chosen, &before, &used, &now),
            }
        }
    }
}

/// Tenths as the language writes them, such as `4.5`.
fn ratio(tenths: u64) -> String {
    [&format::number(tenths / 10), say(texts::DECIMAL), &format::number(tenths % 10)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_written_as_people_do() {
        assert_eq!(ratio(45), "4.5");
        assert_eq!(ratio(210), "21.0");
    }
}
