//! What is shown of customers and of all together: asked for, and put where it is shown.

use leptos::prelude::RwSignal;
use portico_client::drive::model::partner::{
    Customer, CustomerGroup, CustomerId, CustomerPerson, Invoice, LogFilter, LogPage, Month,
    PartnerSettings, Payment, PaymentId, PlanEntry, Remark, Totals,
};

use super::Data;
use crate::parts::load::Load;

impl Data {
    /// A customer as they are right now.
    pub fn look_at(self, id: CustomerId, into: RwSignal<Load<Customer>>) {
        self.fetch(into, async move |partner| partner.customer(&id).await);
    }

    /// The plans that a customer has had.
    pub fn plans(self, id: CustomerId, into: RwSignal<Load<Vec<PlanEntry>>>) {
        self.fetch(into, async move |partner| partner.plans(&id).await);
    }

    /// A customer's payments.
    pub fn payments(self, id: CustomerId, into: RwSignal<Load<Vec<Payment>>>) {
        self.fetch(into, async move |partner| partner.payments(&id).await);
    }

    /// An invoice.
    pub fn invoice(self, id: PaymentId, into: RwSignal<Load<Invoice>>) {
        self.fetch(into, async move |partner| partner.invoice(&id).await);
    }

    /// The groups of a customer's account.
    pub fn groups(self, id: CustomerId, into: RwSignal<Load<Vec<CustomerGroup>>>) {
        self.fetch(into, async move |partner| partner.groups(&id).await);
    }

    /// The account users of a customer.
    pub fn people(self, id: CustomerId, into: RwSignal<Load<Vec<CustomerPerson>>>) {
        self.fetch(into, async move |partner| partner.people(&id).await);
    }

    /// A part of what was done in a customer's account.
    pub fn logs(self, id: CustomerId, filter: LogFilter, page: u64, into: RwSignal<Load<LogPage>>) {
        self.fetch(into, async move |partner| partner.logs(&id, &filter, page).await);
    }

    /// The first so many remarks about a customer.
    pub fn remarks(self, id: CustomerId, most: u64, into: RwSignal<Load<Vec<Remark>>>) {
        self.fetch(into, async move |partner| partner.remarks(&id, 0, most).await);
    }

    /// Sums of a month, or over all time.
    pub fn totals(self, month: Option<Month>, into: RwSignal<Load<Totals>>) {
        self.fetch(into, async move |partner| partner.totals(month).await);
    }

    /// Sums of several months, the oldest first.
    pub fn months(self, months: Vec<Month>, into: RwSignal<Load<Vec<(Month, Totals)>>>) {
        self.fetch(into, async move |partner| {
            let mut found = Vec::with_capacity(months.len());
            for month in months {
                found.push((month, partner.totals(Some(month)).await?));
            }
            Ok(found)
        });
    }

    /// The partner's settings.
    pub fn settings(self, into: RwSignal<Load<PartnerSettings>>) {
        self.fetch(into, async move |partner| partner.settings().await);
    }
}
