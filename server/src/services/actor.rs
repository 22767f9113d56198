//! Who acts: an account's owner or one of its members, from where and with which program.

use std::net::IpAddr;

use super::{Member, User};

/// The longest name of a program that is kept, in characters.
const LONGEST_APP: usize = 40;

/// `AdminMode` of a member who may do in the account what its owner may (guide 1.2).
const ADMINISTRATOR: i32 = 1;

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub(crate) struct Actor {
    /// The account that they work in.
    pub(crate) account: User,
    /// Which of its members they are; none for its owner.
    pub(crate) member: Option<Member>,
    /// Where the request came from.
    pub(crate) address: Option<IpAddr>,
    /// What their program called itself when they signed in.
    pub(crate) app: String,
    /// The hash of their classic session's id, or the id of their sign-in by OAuth2; empty while they sign in.
    pub(crate) holder: String,
}

impl Actor {
    /// True for the owner and for members who may do what the owner may.
    pub(crate) fn is_admin(&self) -> bool {
        self.member.as_ref().is_none_or(|member| member.admin_mode == ADMINISTRATOR)
    }

    /// The member's number; none for the owner.
    pub(crate) fn member_id(&self) -> Option<i64> {
        self.member.as_ref().map(|member| member.id)
    }

    /// The address of the mailbox that belongs to them.
    pub(crate) fn email(&self) -> &str {
        self.member.as_ref().map_or(&self.account.email, |member| &member.email)
    }

    /// What they are called: both names, or the address.
    pub(crate) fn name(&self) -> String {
        let (first, last) = self
            .member
            .as_ref()
            .map_or((&self.account.first_name, &self.account.last_name), |member| {
                (&member.first_name, &member.last_name)
            });
        let name = format!("{first} {last}");
        match name.trim() {
            "" => self.email().to_owned(),
            name => name.to_owned(),
        }
    }
}

/// From where and with which program somebody signs in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origin {
    /// Where the request came from.
    pub(crate) address: Option<IpAddr>,
    /// What the program calls itself.
    pub(crate) app: String,
}

impl Origin {
    /// The address as text; empty when it is not known.
    pub(crate) fn ip(&self) -> String {
        self.address.map_or_else(String::new, |address| address.to_string())
    }
}

/// A program's name out of what it says of itself: the first word, without anything that is no text.
pub(crate) fn app_name(said: &str) -> String {
    let word = said.split_whitespace().next().unwrap_or_default();
    word.chars().filter(|letter| !letter.is_control()).take(LONGEST_APP).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_called_by_its_first_word() {
        assert_eq!(app_name("rclone/v1.60.1 (linux)"), "rclone/v1.60.1");
        assert_eq!(app_name("  "), "");
        assert_eq!(app_name(&"x".repeat(500)).len(), LONGEST_APP);
    }
}
