//! `POST /admin/sendpaymentreminder.json/{session_id}/{user_id}`: a mail that a payment is due.

use portico_api::Done;
use portico_api::opendrive::admin::send_payment_reminder::SendPaymentReminder;

use crate::caller::Caller;
use crate::services::partner::{self, Reminder};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn send_payment_reminder(
    state: State,
    caller: Caller,
    ask: SendPaymentReminder,
) -> Result<Done, Problem> {
    partner::remind(&state, &caller.actor, ask.user_id.as_str(), Reminder::Payment).await?;
    Ok(Done)
}
