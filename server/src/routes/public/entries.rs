//! What is in a folder: a list or tiles, each entry with what can be done with it, and archives of several.

use super::page::escape;
use super::words::{self, Lang};
use crate::services::name;

/// An entry.
pub(super) struct Row {
    pub(super) id: String,
    pub(super) name: String,
    /// Its page, if it has one.
    pub(super) page: Option<String>,
    /// Its bytes, if they may be had right here.
    pub(super) download: Option<String>,
    /// Its small picture, if it may have one.
    pub(super) thumbnail: Option<String>,
    pub(super) is_folder: bool,
    /// What there is to say about it.
    pub(super) note: String,
}

/// How the entries lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    List,
    Grid,
}

impl Layout {
    pub(super) fn of(word: Option<&str>) -> Self {
        if word == Some(Self::Grid.word()) { Self::Grid } else { Self::List }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Grid => "grid",
        }
    }
}

/// A folder on its page.
pub(super) struct Listing {
    pub(super) rows: Vec<Row>,
    pub(super) layout: Layout,
    /// The page that shows the folder, and what its address says besides.
    pub(super) here: String,
    pub(super) also: Vec<(&'static str, String)>,
    /// Where archives are made, if they may be had.
    pub(super) archive: Option<String>,
}

impl Listing {
    pub(super) fn html(&self, lang: Lang) -> String {
        if self.rows.is_empty() {
            return format!("<p class=\"note\">{}</p>\n", escape(lang.say(words::EMPTY)));
        }
        let rows: String = self.rows.iter().map(|row| self.row(lang, row)).collect();
        let label = escape(lang.say(words::CONTENT));
        let list = format!(
            "<ul class=\"entries {}\" aria-label=\"{label}\">\n{rows}</ul>\n",
            self.layout.word()
        );
        [self.layouts(lang), self.archives(lang, list)].concat()
    }

    /// The choice between the layouts; the other one is a button.
    fn layouts(&self, lang: Lang) -> String {
        let button = |layout: Layout, text| {
            format!(
                "<button name=\"layout\" value=\"{}\" aria-pressed=\"{}\">{}</button>\n",
                layout.word(),
                layout == self.layout,
                escape(lang.say(text)),
            )
        };
        format!(
            "<form class=\"layouts\" method=\"get\" action=\"{}\" aria-label=\"{}\">\n{}{}{}</form>\n",
            escape(&self.here),
            escape(lang.say(words::LAYOUT)),
            self.hidden(),
            button(Layout::List, words::AS_LIST),
            button(Layout::Grid, words::AS_GRID),
        )
    }

    fn hidden(&self) -> String {
        let field = |(name, value): &(&str, String)| {
            format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">\n", escape(value))
        };
        self.also.iter().map(field).collect()
    }

    fn archives(&self, lang: Lang, list: String) -> String {
        let Some(archive) = &self.archive else { return list };
        format!(
            "<form method=\"post\" action=\"{}\">\n{}{list}<p class=\"deeds\">\n\
             <button class=\"button\" name=\"all\" value=\"1\">{}</button>\n\
             <button class=\"button some\">{}</button>\n</p>\n</form>\n",
            escape(archive),
            self.hidden(),
            escape(lang.say(words::DOWNLOAD_ALL)),
            escape(lang.say(words::DOWNLOAD_SOME)),
        )
    }

    fn row(&self, lang: Lang, row: &Row) -> String {
        let name = escape(&row.name);
        // What needs a password is in no archive.
        let may = row.is_folder || row.download.is_some();
        let choose = match &self.archive {
            Some(_) if may => format!(
                "<input type=\"checkbox\" name=\"id\" value=\"{}\" aria-label=\"{}\">\n",
                escape(&row.id),
                escape(&lang.fill(words::CHOOSE, &row.name)),
            ),
            Some(_) | None => String::new(),
        };
        let picture = match &row.thumbnail {
            Some(address) => {
                format!(
                    "<img class=\"picture\" src=\"{}\" alt=\"\" loading=\"lazy\">",
                    escape(address)
                )
            }
            None if row.is_folder => "<span class=\"picture folder\"></span>".to_owned(),
            None => {
                let ending: String = name::extension(&row.name).chars().take(4).collect();
                format!("<span class=\"picture\" aria-hidden=\"true\">{}</span>", escape(&ending))
            }
        };
        let title = match &row.page {
            Some(address) => format!("<a class=\"name\" href=\"{}\">{name}</a>", escape(address)),
            None => format!("<span class=\"name\">{name}</span>"),
        };
        let get = match &row.download {
            Some(address) => format!(
                "<a class=\"get\" href=\"{}\" aria-label=\"{}\">{}</a>\n",
                escape(address),
                escape(&lang.fill(words::DOWNLOAD_ONE, &row.name)),
                escape(lang.say(words::DOWNLOAD)),
            ),
            None => String::new(),
        };
        let note = escape(&row.note);
        format!(
            "<li>\n{choose}{picture}\n{title}\n<span class=\"note\">{note}</span>\n{get}</li>\n"
        )
    }
}
