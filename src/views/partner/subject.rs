//! The customer that something is done to: as much of them as that needs.

use portico_client::drive::model::partner::{Customer, CustomerId, CustomerRow, Standing};

/// A customer, from the list or from their own page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Which one.
    pub id: CustomerId,
    /// How they are called.
    pub name: String,
    /// Where mail goes.
    pub email: String,
    /// Whether the account can be used.
    pub standing: Standing,
    /// True when nobody can sign in for now, closed or not.
    pub is_suspended: bool,
    /// True for a trial.
    pub is_trial: bool,
}

impl From<&CustomerRow> for Subject {
    fn from(row: &CustomerRow) -> Self {
        Self {
            id: row.id.clone(),
            name: row.name(),
            email: row.email.clone(),
            standing: row.standing(),
            is_suspended: row.is_suspended,
            is_trial: row.is_trial,
        }
    }
}

impl From<&Customer> for Subject {
    fn from(customer: &Customer) -> Self {
        Self {
            id: customer.id.clone(),
            name: customer.name(),
            email: customer.terms.email.clone(),
            standing: customer.standing(),
            is_suspended: customer.terms.is_suspended,
            is_trial: customer.terms.is_trial,
        }
    }
}
