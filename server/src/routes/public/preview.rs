//! A file as it is shown on its page: a picture, something to play, or the beginning of a text.

use futures_util::StreamExt as _;

use super::page::escape;
use super::words::{self, Lang};
use crate::db::nodes::FileRow;
use crate::routes::download::disposition::is_safe_inline;
use crate::services::downloads;
use crate::services::name;
use crate::state::State;

/// So much of a text is shown, in bytes.
const MOST_TEXT: u64 = 64 << 10;

/// Endings of what people read as text, beyond what says so itself.
const TEXTS: [&str; 16] = [
    "json", "xml", "yml", "yaml", "toml", "ini", "log", "sh", "sql", "rs", "js", "ts", "py", "md",
    "conf", "tex",
];

/// Where the bytes of a file are shown, if they are, and its small picture, if it may have one.
pub(super) struct Sources {
    pub(super) view: Option<String>,
    pub(super) thumbnail: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Picture,
    Video,
    Sound,
    Text,
    Other,
}

fn kind(file: &str) -> Kind {
    let guess = mime_guess::from_path(file).first_or_octet_stream();
    let ending = name::extension(file).to_ascii_lowercase();
    match guess.type_().as_str() {
        "image" if is_safe_inline(file) => Kind::Picture,
        "video" => Kind::Video,
        "audio" => Kind::Sound,
        _ if TEXTS.contains(&ending.as_str()) => Kind::Text,
        "text" => Kind::Text,
        _ => Kind::Other,
    }
}

/// The HTML of it; nothing for what cannot be shown.
pub(super) async fn preview(state: &State, lang: Lang, row: &FileRow, sources: Sources) -> String {
    let alt = escape(&row.node.name);
    match (kind(&row.node.name), sources.view, sources.thumbnail) {
        (Kind::Picture, Some(address), _) | (Kind::Picture, None, Some(address)) => {
            let address = escape(&address);
            format!("<img class=\"shown\" src=\"{address}\" alt=\"{alt}\">\n")
        }
        (Kind::Video, Some(address), _) => {
            let address = escape(&address);
            format!(
                "<video class=\"shown\" controls preload=\"metadata\" src=\"{address}\" \
                 aria-label=\"{alt}\"></video>\n"
            )
        }
        (Kind::Sound, Some(address), _) => {
            let address = escape(&address);
            format!(
                "<audio class=\"shown\" controls preload=\"metadata\" src=\"{address}\" \
                 aria-label=\"{alt}\"></audio>\n"
            )
        }
        (Kind::Text, Some(_), _) => text(state, lang, row).await.unwrap_or_default(),
        _ => String::new(),
    }
}

/// The beginning of a text; none for what turns out to be none.
async fn text(state: &State, lang: Lang, row: &FileRow) -> Option<String> {
    let version = downloads::current(state.db().read(), row).await.ok()?;
    let size = u64::try_from(version.size).ok()?;
    let mut bytes = Vec::new();
    let mut pieces =
        downloads::read(state, &version.content_id, 0..size.min(MOST_TEXT)).await.ok()?;
    while let Some(piece) = pieces.next().await {
        bytes.extend_from_slice(&piece.ok()?);
    }
    if bytes.is_empty() || bytes.contains(&0) {
        return None;
    }
    let text = String::from_utf8_lossy(&bytes);
    // A letter may have been cut in two.
    let is_cut = size > MOST_TEXT;
    let text = if is_cut { text.trim_end_matches('\u{fffd}') } else { &*text };
    let note = if is_cut {
        format!("<p class=\"note\">{}</p>\n", escape(lang.say(words::BEGINNING)))
    } else {
        String::new()
    };
    let (text, label) = (escape(text), escape(lang.say(words::PREVIEW)));
    Some(format!(
        "<div class=\"shown\" role=\"region\" aria-label=\"{label}\" tabindex=\"0\">\n\
         <pre>{text}</pre>\n</div>\n{note}"
    ))
}

#[cfg(test)]
mod tests {
    use super::{Kind, kind};

    #[test]
    fn files_are_shown_as_what_they_are() {
        for (name, expected) in [
            ("a.PNG", Kind::Picture),
            ("a.svg", Kind::Other),
            ("a.mp4", Kind::Video),
            ("a.mp3", Kind::Sound),
            ("a.txt", Kind::Text),
            ("a.html", Kind::Text),
            ("a.rs", Kind::Text),
            ("a.json", Kind::Text),
            ("a.pdf", Kind::Other),
            ("a", Kind::Other),
        ] {
            assert_eq!(kind(name), expected, "{name}");
        }
    }
}
