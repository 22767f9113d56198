//! What somebody may do, in plain words.

use portico_client::drive::model::account::{GivenFolder, Use};
use portico_client::drive::model::team::{Duty, MemberFacts, Standing};

use crate::i18n::{Text, format, say};
use crate::locales::team as texts;

/// What somebody does in the account, in a word or two.
#[must_use]
pub const fn duty_text(duty: Duty) -> Text {
    match duty {
        Duty::User => texts::DUTY_USER,
        Duty::Admin => texts::DUTY_ADMIN,
        Duty::Files => texts::DUTY_FILES,
    }
}

/// The word of a duty in forms and tables.
#[must_use]
pub const fn duty_word(duty: Duty) -> &'static str {
    match duty {
        Duty::User => "user",
        Duty::Admin => "admin",
        Duty::Files => "files",
    }
}

/// The duty of a word.
#[must_use]
pub fn duty_of(word: &str) -> Option<Duty> {
    Duty::ALL.into_iter().find(|duty| duty_word(*duty) == word)
}

/// Why somebody cannot sign in, in a word; none for who can.
#[must_use]
pub const fn standing_text(standing: Standing) -> Option<Text> {
    match standing {
        Standing::Active => None,
        Standing::Blocked => Some(texts::BLOCKED),
        Standing::Inactive => Some(texts::INACTIVE),
    }
}

/// What somebody may do: the first sentence, the folders, and everything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What they are in the account.
    pub duty: String,
    /// Their folders; none for who needs none.
    pub folders: Option<Vec<String>>,
    /// Limits and the like.
    pub further: Vec<String>,
}

/// All of it.
#[must_use]
pub fn words(facts: &MemberFacts, folders: &[GivenFolder]) -> Words {
    let member = &facts.member;
    let name = member.name();
    let duty = match (member.standing, member.duty) {
        (Standing::Blocked | Standing::Inactive, _) => texts::may_blocked(&name),
        (Standing::Active, Duty::Admin) => texts::may_admin(&name),
        (Standing::Active, Duty::User) => texts::may_user(&name),
        (Standing::Active, Duty::Files) => texts::may_files(&name),
    };
    let line = |folder: &GivenFolder| match folder.can_edit {
        true => texts::may_edit(&folder.name),
        false => texts::may_view(&folder.name),
    };
    let mut further = Vec::new();
    if facts.projects > 0 && member.duty == Duty::User {
        further.push(texts::projects(facts.projects as u64));
    }
    further.push(limited(member.storage, texts::stores_of, texts::stores));
    further.push(limited(member.transfer, texts::transfers_of, texts::transfers));
    let choice = |is_so: bool, yes: Text, no: Text| say(if is_so { yes } else { no }).to_owned();
    further.push(choice(facts.can_change_password, texts::MAY_PASSWORD, texts::NO_PASSWORD));
    further.push(choice(facts.is_notified, texts::NOTIFIED, texts::NOT_NOTIFIED));
    further.push(texts::since(&format::date(member.since.0)));
    Words {
        duty,
        folders: (member.duty != Duty::Admin).then(|| folders.iter().map(line).collect()),
        further,
    }
}

fn limited(of: Use, with: fn(&str, &str) -> String, without: fn(&str) -> String) -> String {
    let used = format::size(of.used);
    match of.limit {
        Some(limit) => with(&used, &format::size(limit)),
        None => without(&used),
    }
}

#[cfg(test)]
mod tests {
    use portico_client::drive::model::FolderId;
    use portico_client::drive::model::team::{AccessUserId, Member, UnixTime};

    use super::*;

    fn facts(duty: Duty, standing: Standing) -> MemberFacts {
        MemberFacts {
            member: Member {
                id: AccessUserId::new("7"),
                email: "c@d.example".to_owned(),
                first_name: "Carol".to_owned(),
                last_name: "King".to_owned(),
                position: String::new(),
                phone: String::new(),
                duty,
                standing,
                storage: Use { used: 5, limit: Some(10) },
                transfer: Use::default(),
                since: UnixTime(0),
                color: String::new(),
            },
            is_notified: false,
            can_change_password: true,
            folders: Vec::new(),
            projects: 2,
        }
    }

    #[test]
    fn what_somebody_may_do_is_said_in_sentences() {
        let folder = GivenFolder {
            id: FolderId::new("1"),
            name: "Plans".to_owned(),
            can_edit: true,
            child_folders: 0,
        };
        let said = words(&facts(Duty::User, Standing::Active), std::slice::from_ref(&folder));
        assert!(said.duty.contains("Carol King"));
        assert!(said.folders.is_some_and(|folders| folders[0].contains("Plans")));
        assert!(said.further.iter().any(|line| line.contains("2 projects")));
        let admin = words(&facts(Duty::Admin, Standing::Active), &[]);
        assert_eq!(admin.folders, None, "all of them");
        let blocked = words(&facts(Duty::Admin, Standing::Blocked), &[]);
        assert!(blocked.duty.contains("cannot sign in"));
    }

    #[test]
    fn every_duty_is_found_by_its_word() {
        for duty in Duty::ALL {
            assert_eq!(duty_of(duty_word(duty)), Some(duty));
        }
        assert_eq!(duty_of("king"), None);
    }
}
