//! `GET /admin/invoice.json/{session_id}/{transaction_id}` (admin document 1.5).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{TransactionId, UnixTime, wire};

/// Asks for the invoice of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetInvoice {
    /// Which payment.
    pub transaction_id: TransactionId,
}

/// The invoice; all text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoice {
    /// The payer's company.
    #[serde(default, with = "wire::text")]
    pub company_name: String,
    /// The payer's first name.
    #[serde(default, with = "wire::text")]
    pub first_name: String,
    /// The payer's last name.
    #[serde(default, with = "wire::text")]
    pub last_name: String,
    /// The plan's number.
    #[serde(default, with = "wire::text")]
    pub level: String,
    /// The payer's email address.
    #[serde(default, with = "wire::text")]
    pub email: String,
    /// The payer's language.
    #[serde(default, with = "wire::text")]
    pub lang: String,
    /// Street and number.
    #[serde(default, with = "wire::text")]
    pub adr_address: String,
    /// City.
    #[serde(default, with = "wire::text")]
    pub adr_city: String,
    /// State.
    #[serde(default, with = "wire::text")]
    pub adr_state: String,
    /// Postal code.
    #[serde(default, with = "wire::text")]
    pub adr_zip: String,
    /// Country.
    #[serde(default, with = "wire::text")]
    pub country_name: String,
    /// Its two letters.
    #[serde(default, with = "wire::text")]
    pub country_iso: String,
    /// Which payment.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub trans_id: Option<TransactionId>,
    /// The currency's three letters.
    #[serde(default, with = "wire::text")]
    pub trans_currency: String,
    /// The sum, with a point.
    #[serde(default, with = "wire::text")]
    pub trans_amount: String,
    /// When it was paid.
    #[serde(default, with = "wire::digits")]
    pub trans_timestamp: UnixTime,
    /// The plan's name.
    #[serde(default, with = "wire::text")]
    pub plan: String,
}

endpoint!(GetInvoice => Invoice, "admin/get_invoice",
    Get "/admin/invoice.json/{session_id}/{transaction_id}", Session, ["admin 1.5"]);
