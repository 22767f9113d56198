//! `POST /admin/user.json`: a partner makes an account.

use portico_api::Done;
use portico_api::opendrive::admin::create_user::CreateUser;

use crate::caller::Caller;
use crate::services::partner::change::Limits;
use crate::services::partner::new_user::{self, NewUser};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn create_user(
    state: State,
    caller: Caller,
    ask: CreateUser,
) -> Result<Done, Problem> {
    let new = NewUser {
        username: ask.username,
        password: ask.passwd,
        again: ask.verify_passwd,
        email: ask.email,
        first_name: ask.first_name,
        last_name: ask.last_name,
        reg_ip: ask.reg_ip,
        level: ask.level,
        limits: Limits {
            storage: ask.max_storage,
            bandwidth: ask.bw_max,
            members: ask.account_users,
            reset_days: ask.bw_reset_period,
            acc_type: ask.account_type,
        },
        company: ask.company_name,
        phone: ask.phone,
        lang: ask.lang,
        suspended: ask.suspended.unwrap_or(false),
        trial: ask.trial.unwrap_or(false),
        next_billing: ask.next_billing.map(|moment| moment.0),
    };
    new_user::create(&state, &caller.actor, new).await?;
    Ok(Done)
}
