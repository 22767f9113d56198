//! What was done in an account: as people read it, and as an address says it.

use portico_client::drive::model::account::Deed;

use crate::i18n::{Text, say};
use crate::locales::activity as texts;

/// What a kind is called.
#[must_use]
pub const fn deed_text(deed: Deed) -> Text {
    match deed {
        Deed::SignIn => texts::SIGN_IN,
        Deed::SignOut => texts::SIGN_OUT,
        Deed::Upload => texts::UPLOAD,
        Deed::Download => texts::DOWNLOAD,
        Deed::Create => texts::CREATE,
        Deed::Rename => texts::RENAME,
        Deed::Move => texts::MOVE,
        Deed::Copy => texts::COPY,
        Deed::Trash => texts::TRASH,
        Deed::Restore => texts::RESTORE,
        Deed::Delete => texts::DELETE,
        Deed::Share => texts::SHARE,
        Deed::Link => texts::LINK,
        Deed::Access => texts::ACCESS,
        Deed::Person => texts::MEMBER,
        Deed::Group => texts::GROUP,
        Deed::Account => texts::ACCOUNT,
        Deed::Password => texts::PASSWORD,
        Deed::Branding => texts::BRANDING,
        Deed::Note => texts::NOTE,
        Deed::Task => texts::TASK,
        Deed::Partner => texts::PARTNER,
    }
}

/// What a line is about; in the vendor's word where it is not known here.
#[must_use]
pub fn deed_name(deed: Option<Deed>, word: &str) -> String {
    deed.map_or(word, |deed| say(deed_text(deed))).to_owned()
}

/// The word of each deed in the address, in their order.
const WORDS: [&str; 22] = [
    "sign-in", "sign-out", "upload", "download", "create", "rename", "move", "copy", "trash",
    "restore", "delete", "share", "link", "access", "person", "group", "account", "password",
    "branding", "note", "task", "partner",
];

/// The word of a deed in the address.
#[must_use]
pub fn word(deed: Deed) -> &'static str {
    let at = Deed::ALL.iter().position(|known| *known == deed);
    at.and_then(|at| WORDS.get(at)).copied().unwrap_or_default()
}

/// The deed of a word in the address.
#[must_use]
pub fn deed_of(word: &str) -> Option<Deed> {
    let at = WORDS.iter().position(|known| *known == word)?;
    Deed::ALL.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_deed_is_found_by_its_word() {
        for deed in Deed::ALL {
            assert_eq!(deed_of(word(deed)), Some(deed));
        }
        assert_eq!(deed_of("nonsense"), None);
    }

    #[test]
    fn what_is_not_known_keeps_its_own_word() {
        assert_eq!(deed_name(None, "Teleport"), "Teleport");
        assert_eq!(deed_name(Some(Deed::SignIn), "Login"), "Signed in");
    }
}
