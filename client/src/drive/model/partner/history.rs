//! What has become of a customer: plans, payments, people, what was done, and what the partner wrote about it.

use super::super::account::Deed;
use super::super::{Day, UnixTime};
use super::{AccessUserId, AccountKind, GroupId, PaymentId, RemarkId};

/// A plan that a customer has had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanEntry {
    /// Since when.
    pub since: UnixTime,
    /// The plan's number.
    pub level: u32,
    /// Personal or business.
    pub kind: AccountKind,
    /// How many account users it allows.
    pub people: u32,
    /// Bytes that may be stored; none when unlimited.
    pub storage: Option<u64>,
    /// Bytes that may be transferred; none when unlimited.
    pub transfer: Option<u64>,
    /// What it costs, with a point and without a currency.
    pub price: String,
    /// How it is paid, such as `monthly`; the vendor's word.
    pub period: String,
}

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Which one.
    pub id: PaymentId,
    /// When.
    pub time: UnixTime,
    /// Hundredths of the currency.
    pub cents: u64,
    /// Three letters.
    pub currency: String,
    /// True when it was paid back.
    pub is_refund: bool,
    /// How, such as `card`; the vendor's word.
    pub method: String,
    /// The card's last four digits; may be empty.
    pub card: String,
    /// A text about it.
    pub note: String,
    /// True when it was carried out.
    pub is_done: bool,
}

/// The invoice of a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// Which payment.
    pub id: PaymentId,
    /// When it was paid.
    pub time: UnixTime,
    /// The sum, with a point.
    pub amount: String,
    /// Three letters.
    pub currency: String,
    /// The plan's name.
    pub plan: String,
    /// The plan's number.
    pub level: String,
    /// Who paid.
    pub name: String,
    /// Their company; may be empty.
    pub company: String,
    /// Where mail goes.
    pub email: String,
    /// Their address, line by line; may be empty.
    pub address: Vec<String>,
}

/// A group of account users.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerGroup {
    /// Which one.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// True when its limits count.
    pub is_active: bool,
    /// Bytes that its members may store together; none when unlimited.
    pub storage: Option<u64>,
    /// Bytes that they may transfer; none when unlimited.
    pub transfer: Option<u64>,
    /// When it was made.
    pub since: Option<UnixTime>,
    /// How many members it has.
    pub members: u32,
}

/// Whether an account user can sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonState {
    /// Yes.
    Active,
    /// Not for now.
    Blocked,
    /// Not any more.
    Removed,
}

/// An account user of a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerPerson {
    /// Which one.
    pub id: AccessUserId,
    /// First and last name; may be empty.
    pub name: String,
    /// What signs in.
    pub email: String,
    /// What they do there.
    pub position: String,
    /// True for an administrator of the account.
    pub is_admin: bool,
    /// Whether they can sign in.
    pub state: PersonState,
    /// Bytes in use.
    pub storage_used: u64,
    /// Bytes allowed; none when unlimited.
    pub storage: Option<u64>,
    /// When they were made.
    pub since: Option<UnixTime>,
}

/// By whom something was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LogWho {
    /// By anybody.
    #[default]
    Anybody,
    /// By the customer's own people.
    Customer,
    /// By a partner.
    Partner,
}

/// Which lines of a log are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LogFilter {
    /// By whom.
    pub who: LogWho,
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
    /// Only this.
    pub deed: Option<Deed>,
}

/// A part of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogPage {
    /// The newest first.
    pub lines: Vec<LogLine>,
    /// How many lines there are in all.
    pub total: u64,
    /// How many parts there are.
    pub pages: u64,
}

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// When.
    pub time: UnixTime,
    /// Who did it: a name.
    pub who: String,
    /// What; none for what is not known here.
    pub deed: Option<Deed>,
    /// What, in the vendor's word.
    pub word: String,
    /// To what: a name.
    pub subject: String,
    /// How many bytes it had.
    pub size: Option<u64>,
    /// More about it.
    pub details: String,
    /// From which address.
    pub address: String,
    /// With which program.
    pub app: String,
}

/// Something that the partner has written about a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Which one.
    pub id: RemarkId,
    /// What it says.
    pub text: String,
    /// When it was written.
    pub time: UnixTime,
    /// Who wrote it: a name.
    pub author: String,
}
