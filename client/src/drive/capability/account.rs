//! One's own account: the profile, what was done, what was transferred, and a forgotten password.

use super::Call;
use crate::drive::model::account::{
    CodeCheck, GivenFolder, LogPage, LogQuery, MailChange, Month, PasswordChange, Profile,
    ProfileChange, Renamed, SessionFacts, TopEntry, TopOf, Totals, Traffic,
};

/// Who is signed in, and what they change about themselves.
pub trait Profiles {
    /// Everything that is known.
    fn profile(&self) -> Call<'_, Profile>;
    /// Changes it.
    fn change_profile<'a>(&'a self, change: &'a ProfileChange) -> Call<'a, ()>;
    /// Gives the owner another name that signs in.
    fn change_login<'a>(&'a self, login: &'a str) -> Call<'a, Renamed>;
    /// Begins to change the address: a code is mailed to the new one.
    fn change_email<'a>(&'a self, email: &'a str) -> Call<'a, MailChange>;
    /// Takes the code of a new address, which is the address from then on.
    fn confirm_email<'a>(&'a self, code: &'a str) -> Call<'a, CodeCheck>;
    /// Takes the code that was mailed when the account was made.
    fn confirm_signup<'a>(&'a self, code: &'a str) -> Call<'a, CodeCheck>;
    /// Changes the password; everybody else who is signed in with the old one is signed out.
    fn change_password<'a>(&'a self, old: &'a str, new: &'a str) -> Call<'a, PasswordChange>;
    /// The folders that a member was given; those of the root for who administers the account.
    fn own_folders(&self) -> Call<'_, Vec<GivenFolder>>;
}

/// What was done in the account, and by which session.
pub trait Activity {
    /// A page of the log. Members see what they did themselves.
    fn log<'a>(&'a self, query: &'a LogQuery) -> Call<'a, LogPage>;
    /// The session of this page.
    fn session(&self) -> Call<'_, SessionFacts>;
}

/// What was transferred.
pub trait Usage {
    /// In a month, by day.
    fn traffic(&self, month: Month) -> Call<'_, Traffic>;
    /// Over all accounts that the own one has made; for who has made none, over the own one.
    fn totals(&self, month: Month) -> Call<'_, Totals>;
    /// Who had the most of something; the largest first.
    fn top(&self, of: TopOf) -> Call<'_, Vec<TopEntry>>;
}

/// The way back for who has forgotten the password; nobody is signed in.
pub trait Recovery {
    /// Mails a code to whoever signs in with this name. Whether there is anybody is not told.
    fn mail_code<'a>(&'a self, name: &'a str) -> Call<'a, ()>;
    /// Takes the code, and a password in the place of the forgotten one.
    fn choose_password<'a>(
        &'a self,
        name: &'a str,
        code: &'a str,
        password: &'a str,
    ) -> Call<'a, CodeCheck>;
}
