//! The icon of an entry: by what it is, and for files by the extension.

use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryKind};

use crate::ui::{Glyph, Icon, glyphs};

/// A family of files that look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// A folder.
    Folder,
    /// Words.
    Text,
    /// Words as they are printed.
    Pdf,
    /// Slides.
    Slides,
    /// Pictures.
    Image,
    /// Moving pictures.
    Video,
    /// Sound.
    Audio,
    /// Many files in one.
    Archive,
    /// Programs and data in text form.
    Code,
    /// Tables.
    Sheet,
    /// Everything else.
    Other,
}

/// Which family an entry belongs to.
#[must_use]
pub fn family(entry: &Entry) -> Family {
    if entry.is_folder() { Family::Folder } else { by_extension(&entry.extension()) }
}

/// Which family a file of this name belongs to.
#[must_use]
pub fn family_of_name(name: &str) -> Family {
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => {
            by_extension(&extension.to_ascii_lowercase())
        }
        Some(_) | None => Family::Other,
    }
}

fn by_extension(extension: &str) -> Family {
    match extension {
        "txt" | "md" | "doc" | "docx" | "odt" | "rtf" | "tex" | "epub" | "pages" => Family::Text,
        "pdf" => Family::Pdf,
        "ppt" | "pptx" | "odp" | "key" => Family::Slides,
        "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" | "heic" | "svg" | "bmp" | "tif"
        | "tiff" | "raw" => Family::Image,
        "mp4" | "mov" | "mkv" | "webm" | "avi" | "m4v" | "mpg" | "mpeg" => Family::Video,
        "mp3" | "wav" | "flac" | "ogg" | "opus" | "m4a" | "aac" | "aiff" => Family::Audio,
        "zip" | "tar" | "gz" | "tgz" | "xz" | "zst" | "bz2" | "7z" | "rar" | "iso" | "dmg" => {
            Family::Archive
        }
        "rs" | "js" | "ts" | "py" | "c" | "h" | "cpp" | "java" | "go" | "rb" | "php" | "sh"
        | "html" | "css" | "json" | "xml" | "toml" | "yaml" | "yml" | "sql" => Family::Code,
        "csv" | "xls" | "xlsx" | "ods" | "numbers" | "tsv" => Family::Sheet,
        _ => Family::Other,
    }
}

impl Family {
    const fn glyph(self) -> Glyph {
        match self {
            Self::Folder => glyphs::FOLDER,
            Self::Text | Self::Pdf | Self::Slides => glyphs::FILE_TEXT,
            Self::Image => glyphs::FILE_IMAGE,
            Self::Video => glyphs::FILE_VIDEO,
            Self::Audio => glyphs::FILE_AUDIO,
            Self::Archive => glyphs::FILE_ARCHIVE,
            Self::Code => glyphs::FILE_CODE,
            Self::Sheet => glyphs::FILE_SPREADSHEET,
            Self::Other => glyphs::FILE,
        }
    }

    /// The style of its color.
    const fn class(self) -> &'static str {
        match self {
            Self::Folder => "entry-icon entry-icon-folder",
            Self::Text => "entry-icon entry-icon-text",
            Self::Pdf => "entry-icon entry-icon-pdf",
            Self::Slides => "entry-icon entry-icon-slides",
            Self::Image => "entry-icon entry-icon-image",
            Self::Video => "entry-icon entry-icon-video",
            Self::Audio => "entry-icon entry-icon-audio",
            Self::Archive => "entry-icon entry-icon-archive",
            Self::Code => "entry-icon entry-icon-code",
            Self::Sheet => "entry-icon entry-icon-sheet",
            Self::Other => "entry-icon",
        }
    }
}

/// True for a file whose first content is still on its way, from here or from elsewhere.
#[must_use]
pub fn is_unfinished(entry: &Entry) -> bool {
    matches!(entry.kind, EntryKind::File { size: 0, md5: None, .. })
}

/// Draws the icon; the name beside it says the rest.
#[component]
pub fn EntryIcon(
    /// Which family.
    #[prop(into)]
    family: Signal<Family>,
) -> impl IntoView {
    view! {
        <span class=move || family.get().class()>
            <Icon glyph=Signal::derive(move || family.get().glyph()) />
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::{Family, by_extension};

    #[test]
    fn extensions_tell_the_family() {
        assert_eq!(by_extension("pdf"), Family::Pdf);
        assert_eq!(by_extension("odt"), Family::Text);
        assert_eq!(by_extension("heic"), Family::Image);
        assert_eq!(by_extension("gz"), Family::Archive);
        assert_eq!(by_extension(""), Family::Other);
        assert_eq!(by_extension("unheard-of"), Family::Other);
    }
}
