//! `GET /admin/transactionhistory.json/{session_id}` (admin document 1.8, with the user in its address: quirk
//! 94).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Rows, TransactionId, UnixTime, UserId, wire};

/// Asks for the payments of a user, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTransactions {
    /// Which user.
    pub user_id: UserId,
}

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transaction {
    /// Which payment.
    pub trans_id: TransactionId,
    /// Who handled it.
    #[serde(default, with = "wire::number")]
    pub trans_processor: u32,
    /// The sum, in hundredths of the currency.
    #[serde(default, with = "wire::cents")]
    pub trans_amount: i64,
    /// The currency's three letters.
    #[serde(default, with = "wire::text")]
    pub trans_currency: String,
    /// `cr` paid in, `db` paid back.
    #[serde(default, with = "wire::text")]
    pub trans_cr_db: String,
    /// How, such as `card`.
    #[serde(default, with = "wire::text")]
    pub trans_method: String,
    /// 1 for done.
    #[serde(default, with = "wire::number")]
    pub trans_status: i32,
    /// The handler's own number.
    #[serde(default, with = "wire::text")]
    pub trans_proc_id: String,
    /// The handler's number of the card or account.
    #[serde(default, with = "wire::text")]
    pub trans_cc_dd_id: String,
    /// A text about it.
    #[serde(default, with = "wire::text")]
    pub trans_note: String,
    /// What the handler answered.
    #[serde(default, with = "wire::text")]
    pub trans_processor_result: String,
    /// The card's last four digits.
    #[serde(default, with = "wire::text")]
    pub card_no4: String,
    /// When.
    #[serde(default, with = "wire::number")]
    pub trans_timestamp: UnixTime,
}

endpoint!(ListTransactions => Rows<Transaction>, "admin/list_transactions",
    Get "/admin/transactionhistory.json/{session_id}", Session,
    ["admin 1.8"], also = ["/admin/transactionhistory.json/{session_id}/{user_id}"]);
