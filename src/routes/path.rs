//! Every address of the app: built here, read here, spelled nowhere else.

pub mod partner;
mod tabs;

use portico_client::drive::model::FolderId;
use portico_client::drive::model::notes::NotepadId;
use portico_client::drive::model::tasks::ProjectId;

pub use self::tabs::{AccountTab, TeamTab};

/// A place in the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Path {
    /// The address without anything: leads on to the files or to the sign-in page.
    Home,
    /// The sign-in page, without a place to go back to.
    SignIn,
    /// The sign-in page, and the address to go on to.
    SignInFor(String),
    /// The root folder.
    Files,
    /// A folder.
    Folder(FolderId),
    /// The trash.
    Trash,
    /// What is looked for in the whole drive, or in a folder.
    Search,
    /// What was used lately, and favorites.
    Recent,
    /// What fills the drive.
    Storage,
    /// What is shared.
    Shared,
    /// The notes, and the first notepad of them.
    Notes,
    /// A notepad.
    Notepad(NotepadId),
    /// All tasks.
    Tasks,
    /// The tasks of a project.
    Project(ProjectId),
    /// One's own account.
    Account(AccountTab),
    /// The people of the account.
    Team(TeamTab),
    /// A password in the place of a forgotten one.
    Forgot,
    /// The administration, with all that is below it ([`partner::PartnerPlace`]).
    Partner,
    /// How the drive looks.
    Brand,
    /// Files to be chosen for another site's page.
    Pick,
}

/// What is around a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// Nothing but the brand: for who is not signed in.
    Bare,
    /// Navigation and transfers.
    Shell,
}

/// A view, whatever it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The sign-in page.
    SignIn,
    /// A folder.
    Files,
    /// The trash.
    Trash,
    /// What was found.
    Search,
    /// What was used lately, and favorites.
    Recent,
    /// What fills the drive.
    Storage,
    /// What is shared.
    Shared,
    /// A notepad.
    Notes,
    /// Tasks.
    Tasks,
    /// One's own account.
    Account,
    /// The people of the account.
    Team,
    /// A forgotten password.
    Forgot,
    /// The administration.
    Partner,
    /// How the drive looks.
    Brand,
    /// Files to be chosen.
    Pick,
    /// A place that does not exist.
    NotFound,
}

impl View {
    /// The view of a path.
    #[must_use]
    pub fn of(path: &str) -> Self {
        match Path::parse(path) {
            Some(Path::Home | Path::SignIn | Path::SignInFor(_)) => Self::SignIn,
            Some(Path::Files | Path::Folder(_)) => Self::Files,
            Some(Path::Trash) => Self::Trash,
            Some(Path::Search) => Self::Search,
            Some(Path::Recent) => Self::Recent,
            Some(Path::Storage) => Self::Storage,
            Some(Path::Shared) => Self::Shared,
            Some(Path::Notes | Path::Notepad(_)) => Self::Notes,
            Some(Path::Tasks | Path::Project(_)) => Self::Tasks,
            Some(Path::Account(_)) => Self::Account,
            Some(Path::Team(_)) => Self::Team,
            Some(Path::Forgot) => Self::Forgot,
            Some(Path::Partner) => Self::Partner,
            Some(Path::Brand) => Self::Brand,
            Some(Path::Pick) => Self::Pick,
            None => Self::NotFound,
        }
    }
}

/// The query parameter of the sign-in page: where to go on.
pub const RETURN_PARAM: &str = "return";

const SIGN_IN: &str = "sign-in";
const FILES: &str = "files";
const TRASH: &str = "trash";
const SEARCH: &str = "search";
const RECENT: &str = "recent";
const STORAGE: &str = "storage";
const SHARED: &str = "shared";
const NOTES: &str = "notes";
const TASKS: &str = "tasks";
const BRAND: &str = "brand";
const PICK: &str = "pick";
const ACCOUNT: &str = "account";
const TEAM: &str = "team";
const FORGOT: &str = "forgot";
const PARTNER: &str = "partner";

/// The query parameters of the search: the words, and the folder to look in.
pub const SEARCH_WORDS: &str = "q";
/// The folder to look in; everywhere without one.
pub const SEARCH_IN: &str = "in";
/// The folder that the person came from; it can be chosen instead of everywhere.
pub const SEARCH_FROM: &str = "from";

/// The query parameter of the note that is open on its notepad.
pub const NOTE_PARAM: &str = "note";
/// The query parameter of the task whose panel is open.
pub const TASK_PARAM: &str = "task";

impl Path {
    /// The address, with everything in it percent-encoded.
    #[must_use]
    pub fn href(&self) -> String {
        let mut out = String::from("/");
        match self {
            Self::Home => {}
            Self::SignIn => out.push_str(SIGN_IN),
            Self::SignInFor(address) => {
                out.push_str(SIGN_IN);
                push_query(&mut out, RETURN_PARAM, address);
            }
            Self::Files => out.push_str(FILES),
            Self::Folder(id) => push_place(&mut out, FILES, id.as_str()),
            Self::Trash => out.push_str(TRASH),
            Self::Search => out.push_str(SEARCH),
            Self::Recent => out.push_str(RECENT),
            Self::Storage => out.push_str(STORAGE),
            Self::Shared => out.push_str(SHARED),
            Self::Notes => out.push_str(NOTES),
            Self::Notepad(id) => push_place(&mut out, NOTES, id.as_str()),
            Self::Tasks => out.push_str(TASKS),
            Self::Project(id) => push_place(&mut out, TASKS, id.as_str()),
            Self::Account(tab) => push_place(&mut out, ACCOUNT, tab.word()),
            Self::Team(tab) => push_place(&mut out, TEAM, tab.word()),
            Self::Forgot => out.push_str(FORGOT),
            Self::Partner => out.push_str(PARTNER),
            Self::Brand => out.push_str(BRAND),
            Self::Pick => out.push_str(PICK),
        }
        out
    }

    /// The address with these query parameters added.
    #[must_use]
    pub fn href_with(&self, query: &[(&str, &str)]) -> String {
        let mut out = self.href();
        for (name, value) in query {
            push_query(&mut out, name, value);
        }
        out
    }

    /// The place of a path without query, such as `/files/12`; none when there is no such place.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let place = match (parts.next(), parts.next()) {
            (None, _) => Self::Home,
            (Some(SIGN_IN), None) => Self::SignIn,
            (Some(FILES), None) => Self::Files,
            (Some(FILES), Some(id)) => Self::Folder(FolderId::new(decode(id))),
            (Some(TRASH), None) => Self::Trash,
            (Some(SEARCH), None) => Self::Search,
            (Some(RECENT), None) => Self::Recent,
            (Some(STORAGE), None) => Self::Storage,
            (Some(SHARED), None) => Self::Shared,
            (Some(NOTES), None) => Self::Notes,
            (Some(NOTES), Some(id)) => Self::Notepad(NotepadId::new(decode(id))),
            (Some(TASKS), None) => Self::Tasks,
            (Some(TASKS), Some(id)) => Self::Project(ProjectId::new(decode(id))),
            (Some(ACCOUNT), None) => Self::Account(AccountTab::Profile),
            (Some(ACCOUNT), Some(word)) => {
                Self::Account(AccountTab::ALL.into_iter().find(|tab| tab.word() == word)?)
            }
            (Some(TEAM), None) => Self::Team(TeamTab::People),
            (Some(TEAM), Some(word)) => {
                Self::Team(TeamTab::ALL.into_iter().find(|tab| tab.word() == word)?)
            }
            (Some(FORGOT), None) => Self::Forgot,
            // What is below is read by its view.
            (Some(PARTNER), _) => return Some(Self::Partner),
            (Some(BRAND), None) => Self::Brand,
            (Some(PICK), None) => Self::Pick,
            _ => return None,
        };
        parts.next().is_none().then_some(place)
    }

    /// The folder that is shown at a path, if one is.
    #[must_use]
    pub fn folder(path: &str) -> Option<FolderId> {
        match Self::parse(path)? {
            Self::Folder(id) => Some(id),
            Self::Files => Some(FolderId::root()),
            Self::Home
            | Self::SignIn
            | Self::SignInFor(_)
            | Self::Trash
            | Self::Search
            | Self::Recent
            | Self::Storage
            | Self::Shared
            | Self::Notes
            | Self::Notepad(_)
            | Self::Tasks
            | Self::Project(_)
            | Self::Account(_)
            | Self::Team(_)
            | Self::Forgot
            | Self::Partner
            | Self::Brand
            | Self::Pick => None,
        }
    }

    /// What is around the view of a path; a place that does not exist has no navigation.
    #[must_use]
    pub fn frame_of(path: &str) -> Frame {
        match Self::parse(path) {
            Some(
                Self::Files
                | Self::Folder(_)
                | Self::Trash
                | Self::Search
                | Self::Recent
                | Self::Storage
                | Self::Shared
                | Self::Notes
                | Self::Notepad(_)
                | Self::Tasks
                | Self::Project(_)
                | Self::Account(_)
                | Self::Team(_)
                | Self::Partner
                | Self::Brand
                | Self::Pick,
            ) => Frame::Shell,
            Some(Self::Home | Self::SignIn | Self::SignInFor(_) | Self::Forgot) | None => {
                Frame::Bare
            }
        }
    }
}

/// An address with one query parameter more.
#[must_use]
pub fn with_param(address: &str, name: &str, value: &str) -> String {
    let mut out = address.to_owned();
    push_query(&mut out, name, value);
    out
}

fn push_place(out: &mut String, view: &str, id: &str) {
    out.push_str(view);
    out.push('/');
    encode(out, id);
}

fn push_query(out: &mut String, name: &str, value: &str) {
    out.push(if out.contains('?') { '&' } else { '?' });
    encode(out, name);
    out.push('=');
    encode(out, value);
}

/// Percent-encodes everything that is not unreserved (RFC 3986, section 2.3).
fn encode(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

/// Takes percent-encoding away; what is none stays as it is.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests;
