//! `GET /admin/transactionhistory.json/{session_id}`: a user's payments.

use portico_api::opendrive::admin::list_transactions::{ListTransactions, Transaction};
use portico_api::{Rows, TransactionId, UnixTime};

use crate::caller::Caller;
use crate::db::entity::payment;
use crate::db::partner as rows;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_transactions(
    state: State,
    caller: Caller,
    ask: ListTransactions,
) -> Result<Rows<Transaction>, Problem> {
    let db = state.db().read();
    let missing = Problem::Missing("User not found");
    let user = partner::managed(db, &caller.actor, ask.user_id.as_str(), missing).await?;
    let transaction = |row: payment::Model| Transaction {
        trans_id: TransactionId::new(row.id.to_string()),
        trans_processor: 0,
        trans_amount: row.amount_cents.abs(),
        trans_currency: row.currency,
        trans_cr_db: if row.amount_cents < 0 { "db" } else { "cr" }.to_owned(),
        trans_method: row.method,
        trans_status: 1,
        trans_proc_id: String::new(),
        trans_cc_dd_id: String::new(),
        trans_note: row.note,
        trans_processor_result: String::new(),
        card_no4: row.card4,
        trans_timestamp: UnixTime(row.time),
    };
    Ok(rows::payments(db, user.id).await?.into_iter().map(transaction).collect())
}
