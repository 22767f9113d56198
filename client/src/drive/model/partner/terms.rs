//! What a partner writes down about a customer, and how saving it can end.

use super::super::Day;
use super::Customer;

/// What kind of account it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AccountKind {
    /// Of a person.
    #[default]
    Personal,
    /// Of a company.
    Business,
}

/// What of a customer the partner can change. Limits are megabytes of 1024² bytes, as they are written down: nothing is
/// rounded on the way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms {
    /// Where mail goes.
    pub email: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The company's name; may be empty.
    pub company: String,
    /// The phone number; may be empty.
    pub phone: String,
    /// The language, two letters.
    pub lang: String,
    /// The plan's number.
    pub level: u32,
    /// Personal or business.
    pub kind: AccountKind,
    /// How much may be stored.
    pub storage: u64,
    /// How much may be transferred; 0 for no limit.
    pub transfer: u64,
    /// After how many days the transfer is counted anew.
    pub reset_days: u32,
    /// How many account users there may be.
    pub people: u32,
    /// True when versions of files are kept.
    pub has_versions: bool,
    /// How many.
    pub versions: u32,
    /// True for a trial.
    pub is_trial: bool,
    /// When the next payment is due.
    pub due: Option<Day>,
    /// True when nobody can sign in for now.
    pub is_suspended: bool,
    /// The account's address on the web; may be empty.
    pub web_link: String,
    /// True when that address works.
    pub has_web_link: bool,
    /// True when the account may be found.
    pub is_public: bool,
}

/// What goes along with a change, and is never read back.
#[derive(Clone, Default)]
pub struct Along {
    /// Another password; empty for none.
    pub password: String,
    /// Another time zone; empty for none.
    pub time_zone: String,
    /// True when the limits stay although the plan is another one: a plan brings its own.
    pub keeps_limits: bool,
}

/// An account that is to be made.
#[derive(Clone, Default)]
pub struct NewCustomer {
    /// The name that signs in.
    pub login: String,
    /// The password.
    pub password: String,
    /// The address that it was asked for from, such as `192.0.2.1`.
    pub address: String,
    /// The rest of it. Versions, the address on the web and whether it may be found are left to the server.
    pub terms: Terms,
    /// True when the limits are those of the terms; those of the plan otherwise.
    pub has_limits: bool,
}

/// What can be wrong with a customer's data, as the server calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "they are named like the fields")]
pub enum Field {
    Login,
    Password,
    Email,
    FirstName,
    LastName,
    Company,
    Phone,
    Lang,
    Level,
    Kind,
    Storage,
    Transfer,
    ResetDays,
    People,
    Versions,
    TimeZone,
    WebLink,
    Address,
}

/// How making an account ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Created {
    /// It is there.
    Done,
    /// Somebody signs in with this name or mail address already.
    Taken,
    /// The server does not take this field.
    Wrong(Field),
}

/// How changing an account ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It is saved; this is how it is now.
    Done(Box<Customer>),
    /// Somebody else has changed it meanwhile; nothing was saved, and this is how it is now.
    Changed(Box<Customer>),
    /// Somebody signs in with this mail address already.
    Taken,
    /// The server does not take this field.
    Wrong(Field),
}
