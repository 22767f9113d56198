//! What was done, in words.

use portico_client::drive::model::account::{Deed, LogLine};

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
pub fn deed_name(line: &LogLine) -> String {
    line.deed.map_or_else(|| line.word.clone(), |deed| say(deed_text(deed)).to_owned())
}
