//! A partner's customers: for accounts with the role of a manager.

use super::Call;
use crate::drive::model::partner::{
    Along, CloseReason, Created, Customer, CustomerGroup, CustomerId, CustomerPerson,
    CustomerQuery, CustomerRow, Invoice, LogFilter, LogPage, Month, NewCustomer, PageSize,
    PartnerInfo, PartnerSettings, Payment, PaymentId, PlanEntry, Remark, RemarkId, Reminder, Saved,
    SettingsSaved, Terms, Totals,
};

/// Customers, one by one and all together. Whoever may not is refused with
/// [`Problem::Forbidden`](crate::problem::Problem::Forbidden); customers of others are not there.
pub trait Partner {
    /// The partners that the account may act for.
    fn partners(&self) -> Call<'_, Vec<PartnerInfo>>;
    /// A page of the customers; the first one is 0.
    fn customers<'a>(
        &'a self,
        query: &'a CustomerQuery,
        page: u64,
        size: PageSize,
    ) -> Call<'a, Vec<CustomerRow>>;
    /// How many customers there are; at least `known`, which spares asking.
    fn count<'a>(&'a self, query: &'a CustomerQuery, known: u64) -> Call<'a, u64>;
    /// One customer.
    fn customer<'a>(&'a self, id: &'a CustomerId) -> Call<'a, Customer>;
    /// Makes an account.
    fn create<'a>(&'a self, new: &'a NewCustomer) -> Call<'a, Created>;
    /// Changes what differs from `base`, unless the account is not as `base` says any more.
    fn update<'a>(
        &'a self,
        id: &'a CustomerId,
        base: &'a Terms,
        new: &'a Terms,
        along: &'a Along,
    ) -> Call<'a, Saved>;
    /// Nobody can sign in any more, and whoever is signed in is not.
    fn suspend<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()>;
    /// The account can be used again.
    fn reactivate<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()>;
    /// Closes the account and writes down why.
    fn close<'a>(&'a self, id: &'a CustomerId, reason: CloseReason, text: &'a str) -> Call<'a, ()>;
    /// Opens a closed account again; a suspended one stays so.
    fn reopen<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()>;
    /// Closes the account and suspends it. Its files stay.
    fn delete<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()>;
    /// Takes [`Partner::delete`] back.
    fn undelete<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()>;
    /// Puts all files of a closed account into its trash.
    fn trash_files<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()>;
    /// Mails a reminder.
    fn remind<'a>(&'a self, id: &'a CustomerId, which: Reminder) -> Call<'a, ()>;
    /// The plans that a customer has had, the newest first.
    fn plans<'a>(&'a self, id: &'a CustomerId) -> Call<'a, Vec<PlanEntry>>;
    /// A customer's payments, the newest first.
    fn payments<'a>(&'a self, id: &'a CustomerId) -> Call<'a, Vec<Payment>>;
    /// The invoice of a payment.
    fn invoice<'a>(&'a self, id: &'a PaymentId) -> Call<'a, Invoice>;
    /// The groups of a customer's account.
    fn groups<'a>(&'a self, id: &'a CustomerId) -> Call<'a, Vec<CustomerGroup>>;
    /// The account users of a customer.
    fn people<'a>(&'a self, id: &'a CustomerId) -> Call<'a, Vec<CustomerPerson>>;
    /// A part of what was done in a customer's account; the first one is 0.
    fn logs<'a>(
        &'a self,
        id: &'a CustomerId,
        filter: &'a LogFilter,
        page: u64,
    ) -> Call<'a, LogPage>;
    /// What the partner has written about a customer, the newest first.
    fn remarks<'a>(&'a self, id: &'a CustomerId, offset: u64, most: u64) -> Call<'a, Vec<Remark>>;
    /// Writes something about a customer.
    fn add_remark<'a>(&'a self, id: &'a CustomerId, text: &'a str) -> Call<'a, ()>;
    /// Writes another text in its place.
    fn rewrite_remark<'a>(&'a self, remark: &'a RemarkId, text: &'a str) -> Call<'a, ()>;
    /// Sums over all customers: what was transferred in a month, or ever.
    fn totals(&self, month: Option<Month>) -> Call<'_, Totals>;
    /// What the drive is called, and where help is to be had.
    fn settings(&self) -> Call<'_, PartnerSettings>;
    /// Saves the settings, unless they are not as `base` says any more.
    fn save_settings<'a>(
        &'a self,
        base: &'a PartnerSettings,
        new: &'a PartnerSettings,
    ) -> Call<'a, SettingsSaved>;
}
