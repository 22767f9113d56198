//! `POST /admin/sendtrialreminder.json/{session_id}/{user_id}`: a mail that a trial ends.

use portico_api::Done;
use portico_api::opendrive::admin::send_trial_reminder::SendTrialReminder;

use crate::caller::Caller;
use crate::services::partner::{self, Reminder};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn send_trial_reminder(
    state: State,
    caller: Caller,
    ask: SendTrialReminder,
) -> Result<Done, Problem> {
    partner::remind(&state, &caller.actor, ask.user_id.as_str(), Reminder::Trial).await?;
    Ok(Done)
}
