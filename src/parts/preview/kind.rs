//! How a file is shown: by its name and its size, decided before a byte of it is read.

use portico_client::drive::model::Entry;

use crate::parts::entry_icon::is_unfinished;

const MEBIBYTE: u64 = 1024 * 1024;

/// How much of a text is read.
pub const TEXT_LIMIT: u64 = MEBIBYTE;

/// The largest files that are fetched to be shown.
const PICTURE_LIMIT: u64 = 128 * MEBIBYTE;
const PAPER_LIMIT: u64 = 256 * MEBIBYTE;
const MEDIA_LIMIT: u64 = 1024 * MEBIBYTE;

/// How a file is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As a picture of this media type.
    Picture(&'static str),
    /// As a film of this media type.
    Film(&'static str),
    /// As a sound of this media type.
    Sound(&'static str),
    /// As a PDF document.
    Paper,
    /// As formatted text.
    Markdown,
    /// As a table.
    Table,
    /// As text.
    Text,
    /// As text, if it turns out to be one.
    PerhapsText,
    /// Not at all, and why.
    Not(Hurdle),
}

/// Why a file is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hurdle {
    /// Nobody can show such files in a browser.
    Format,
    /// It is too large.
    Size,
    /// There is nothing in it.
    Empty,
    /// Its content is still on its way.
    Unfinished,
}

/// How this file is shown.
#[must_use]
pub fn kind(entry: &Entry) -> Kind {
    let size = entry.size().unwrap_or_default();
    if is_unfinished(entry) {
        return Kind::Not(Hurdle::Unfinished);
    }
    if size == 0 {
        return Kind::Not(Hurdle::Empty);
    }
    let kind = by_extension(&entry.extension());
    let limit = match kind {
        Kind::Picture(_) => PICTURE_LIMIT,
        Kind::Paper => PAPER_LIMIT,
        Kind::Film(_) | Kind::Sound(_) => MEDIA_LIMIT,
        // Only the beginning is read.
        Kind::Markdown | Kind::Table | Kind::Text | Kind::PerhapsText | Kind::Not(_) => u64::MAX,
    };
    if size > limit { Kind::Not(Hurdle::Size) } else { kind }
}

fn by_extension(extension: &str) -> Kind {
    match extension {
        "png" | "apng" => Kind::Picture("image/png"),
        "jpg" | "jpeg" | "jpe" | "jfif" => Kind::Picture("image/jpeg"),
        "gif" => Kind::Picture("image/gif"),
        "webp" => Kind::Picture("image/webp"),
        "avif" => Kind::Picture("image/avif"),
        "bmp" => Kind::Picture("image/bmp"),
        "ico" => Kind::Picture("image/x-icon"),
        "heic" | "heif" => Kind::Picture("image/heic"),
        "tif" | "tiff" => Kind::Picture("image/tiff"),
        // As the picture of an `img`, no script of it runs and nothing is fetched for it.
        "svg" => Kind::Picture("image/svg+xml"),
        "mp4" | "m4v" => Kind::Film("video/mp4"),
        "webm" => Kind::Film("video/webm"),
        "ogv" => Kind::Film("video/ogg"),
        "mov" => Kind::Film("video/quicktime"),
        "mkv" => Kind::Film("video/x-matroska"),
        "mp3" => Kind::Sound("audio/mpeg"),
        "m4a" | "aac" => Kind::Sound("audio/mp4"),
        "wav" => Kind::Sound("audio/wav"),
        "flac" => Kind::Sound("audio/flac"),
        "ogg" | "oga" | "opus" => Kind::Sound("audio/ogg"),
        "weba" => Kind::Sound("audio/webm"),
        "pdf" => Kind::Paper,
        "md" | "markdown" | "mdown" => Kind::Markdown,
        "csv" | "tsv" => Kind::Table,
        "txt" | "text" | "log" | "html" | "htm" | "css" | "js" | "mjs" | "ts" | "json" | "xml"
        | "yaml" | "yml" | "toml" | "ini" | "conf" | "rs" | "py" | "c" | "h" | "cpp" | "hpp"
        | "java" | "go" | "rb" | "php" | "sh" | "bat" | "ps1" | "sql" | "tex" | "srt" | "vtt"
        | "vcf" | "ics" | "gpx" | "diff" | "patch" => Kind::Text,
        "zip" | "tar" | "gz" | "tgz" | "xz" | "zst" | "bz2" | "7z" | "rar" | "iso" | "dmg"
        | "exe" | "msi" | "deb" | "rpm" | "apk" | "jar" | "doc" | "docx" | "odt" | "rtf"
        | "epub" | "pages" | "ppt" | "pptx" | "odp" | "key" | "xls" | "xlsx" | "ods"
        | "numbers" | "psd" | "ai" | "eps" | "avi" | "wmv" | "flv" | "mpg" | "mpeg" | "wma"
        | "aiff" | "ttf" | "otf" | "woff" | "woff2" | "sqlite" | "db" => Kind::Not(Hurdle::Format),
        _ => Kind::PerhapsText,
    }
}

#[cfg(test)]
mod tests {
    use super::{Hurdle, Kind, MEDIA_LIMIT, kind};
    use portico_client::drive::model::{Access, Entry, EntryId, EntryKind, FileId, UnixTime};

    fn file(name: &str, size: u64) -> Entry {
        Entry {
            id: EntryId::File(FileId::new("1")),
            name: name.to_owned(),
            modified: UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::File { size, md5: Some("0".to_owned()), version: 1 },
        }
    }

    #[test]
    fn names_tell_how_a_file_is_shown() {
        for (name, expected) in [
            ("Alps.JPG", Kind::Picture("image/jpeg")),
            ("Plan.svg", Kind::Picture("image/svg+xml")),
            ("Talk.mp4", Kind::Film("video/mp4")),
            ("Song.flac", Kind::Sound("audio/flac")),
            ("Bill.pdf", Kind::Paper),
            ("Notes.md", Kind::Markdown),
            ("Costs.csv", Kind::Table),
            ("page.html", Kind::Text),
            ("Makefile", Kind::PerhapsText),
            ("Letter.docx", Kind::Not(Hurdle::Format)),
        ] {
            assert_eq!(kind(&file(name, 1)), expected, "{name}");
        }
    }

    #[test]
    fn what_is_empty_or_too_large_is_not_fetched() {
        assert_eq!(kind(&file("a.txt", 0)), Kind::Not(Hurdle::Empty));
        assert_eq!(kind(&file("a.mp4", MEDIA_LIMIT + 1)), Kind::Not(Hurdle::Size));
        assert_eq!(kind(&file("a.log", u64::MAX)), Kind::Text);
        let mut coming = file("a.txt", 0);
        coming.kind = EntryKind::File { size: 0, md5: None, version: 1 };
        assert_eq!(kind(&coming), Kind::Not(Hurdle::Unfinished));
    }
}
