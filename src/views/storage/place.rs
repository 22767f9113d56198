//! What the address of the explorer asks for: the tab, and what the map shows.

use portico_client::drive::model::FolderId;

use crate::i18n::Text;
use crate::locales::storage as texts;
use crate::parts::criteria::{Group, TYPE};
use crate::routes::path::{Path, SEARCH_IN};
use crate::routes::router::Router;

/// The query parameter of the tab.
const TAB: &str = "tab";
/// What the map goes by.
const BY: &str = "by";
const BY_TYPE: &str = "type";
/// How the map is shown.
const AS: &str = "as";
const AS_TABLE: &str = "table";
/// Files of no type that has a name.
const NO_TYPE: &str = "other";

/// A tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// What takes the room, as areas.
    Map,
    /// The largest files.
    Largest,
    /// Files that have not changed for the longest time.
    Oldest,
    /// Files that are there more than once.
    Copies,
    /// Files with old versions.
    Versions,
}

impl Tab {
    /// All of them; the first leaves no trace in the address.
    pub const ALL: [Self; 5] =
        [Self::Map, Self::Largest, Self::Oldest, Self::Copies, Self::Versions];

    const fn word(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Largest => "largest",
            Self::Oldest => "oldest",
            Self::Copies => "copies",
            Self::Versions => "versions",
        }
    }

    /// Its name.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::Map => texts::MAP,
            Self::Largest => texts::LARGEST,
            Self::Oldest => texts::OLDEST,
            Self::Copies => texts::COPIES,
            Self::Versions => texts::VERSIONS,
        }
    }

    /// Its address.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Map => Path::Storage.href(),
            Self::Largest | Self::Oldest | Self::Copies | Self::Versions => {
                Path::Storage.href_with(&[(TAB, self.word())])
            }
        }
    }

    fn of(word: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|tab| Some(tab.word()) == word).unwrap_or(Self::Map)
    }
}

/// What the map shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// What is in a folder.
    Folder(FolderId),
    /// How the types share the room.
    Types,
    /// The files of one type; none is everything that no type has a name for.
    Type(Option<Group>),
}

/// What the address asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The tab.
    pub tab: Tab,
    /// What the map shows.
    pub subject: Subject,
    /// True for a table instead of areas.
    pub is_table: bool,
}

impl Place {
    /// The place of the address; who calls it follows it.
    #[must_use]
    pub fn of(router: Router) -> Self {
        Self::read(|name| router.param(name))
    }

    fn read(param: impl Fn(&str) -> Option<String>) -> Self {
        let group = |word: &str| Group::ALL.into_iter().find(|group| group.word() == word);
        let subject = match (param(BY).as_deref(), param(TYPE).as_deref()) {
            (Some(BY_TYPE), Some(NO_TYPE)) => Subject::Type(None),
            (Some(BY_TYPE), word) => match word.and_then(group) {
                Some(group) => Subject::Type(Some(group)),
                None => Subject::Types,
            },
            (_, _) => {
                let id = param(SEARCH_IN).filter(|id| !id.is_empty());
                Subject::Folder(id.map_or_else(FolderId::root, FolderId::new))
            }
        };
        let is_table = param(AS).as_deref() == Some(AS_TABLE);
        Self { tab: Tab::of(param(TAB).as_deref()), subject, is_table }
    }

    /// The map of this, shown as it is now.
    #[must_use]
    pub fn showing(&self, subject: Subject) -> String {
        Self { subject, ..self.clone() }.href()
    }

    /// The same as a table, or as areas.
    #[must_use]
    pub fn as_table(&self, is_table: bool) -> String {
        Self { is_table, ..self.clone() }.href()
    }

    /// The address of the map.
    fn href(&self) -> String {
        let mut query = Vec::new();
        match &self.subject {
            Subject::Folder(id) if id.is_root() => {}
            Subject::Folder(id) => query.push((SEARCH_IN, id.as_str())),
            Subject::Types => query.push((BY, BY_TYPE)),
            Subject::Type(group) => {
                query.extend([(BY, BY_TYPE), (TYPE, group.map_or(NO_TYPE, Group::word))]);
            }
        }
        if self.is_table {
            query.push((AS, AS_TABLE));
        }
        Path::Storage.href_with(&query)
    }
}

#[cfg(test)]
mod tests {
    use super::{FolderId, Group, Place, Subject, Tab};

    fn read(href: &str) -> Place {
        let query = href.split_once('?').map_or("", |(_, query)| query).to_owned();
        Place::read(|name| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(it, _)| *it == name).map(|(_, value)| value.to_owned())
        })
    }

    #[test]
    fn every_tab_and_every_map_has_an_address_that_leads_back_to_it() {
        for tab in Tab::ALL {
            assert_eq!(read(&tab.href()).tab, tab);
        }
        assert_eq!(Tab::Map.href(), "/storage");
        for subject in [
            Subject::Folder(FolderId::root()),
            Subject::Folder(FolderId::new("12")),
            Subject::Types,
            Subject::Type(None),
            Subject::Type(Some(Group::Pictures)),
        ] {
            for is_table in [false, true] {
                let place = Place { tab: Tab::Map, subject: subject.clone(), is_table };
                assert_eq!(read(&place.href()), place, "{}", place.href());
            }
        }
    }

    #[test]
    fn nonsense_is_the_map_of_everything() {
        let place = read("/storage?tab=x&by=y&as=z&type=w");
        assert_eq!(place, read("/storage"));
        assert_eq!(read("/storage?by=type&type=w").subject, Subject::Types);
    }
}
