//! `GET /admin/invoice.json/{session_id}/{transaction_id}`: the invoice of a payment.

use portico_api::opendrive::admin::get_invoice::{GetInvoice, Invoice};
use portico_api::{TransactionId, UnixTime};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::{partner, plans};
use crate::state::State;

pub(super) async fn get_invoice(
    state: State,
    caller: Caller,
    ask: GetInvoice,
) -> Result<Invoice, Problem> {
    let db = state.db().read();
    let (payment, user) = partner::payment(db, &caller.actor, ask.transaction_id.as_str()).await?;
    Ok(Invoice {
        company_name: user.company,
        first_name: user.first_name,
        last_name: user.last_name,
        level: payment.level.to_string(),
        email: user.email,
        lang: user.lang,
        adr_address: user.address_1,
        adr_city: user.address_2,
        adr_state: String::new(),
        adr_zip: String::new(),
        country_name: String::new(),
        country_iso: String::new(),
        trans_id: Some(TransactionId::new(payment.id.to_string())),
        trans_currency: payment.currency,
        trans_amount: super::price(payment.amount_cents),
        trans_timestamp: UnixTime(payment.time),
        plan: plans::by_level(payment.level).map_or("", |plan| plan.name).to_owned(),
    })
}
