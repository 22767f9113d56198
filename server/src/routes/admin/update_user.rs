//! `PUT /admin/user.json`: a partner changes an account.

use portico_api::Done;
use portico_api::opendrive::admin::update_user::UpdateUser;

use crate::caller::Caller;
use crate::services::partner::change::{self, Change, Limits};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn update_user(
    state: State,
    caller: Caller,
    ask: UpdateUser,
) -> Result<Done, Problem> {
    let change = Change {
        password: ask.passwd,
        again: ask.verify_passwd,
        email: ask.email,
        first_name: ask.first_name,
        last_name: ask.last_name,
        level: ask.level,
        company: ask.company_name,
        phone: ask.phone,
        suspended: ask.suspended,
        lang: ask.lang,
        versioning: ask.file_versioning,
        versions: ask.file_versions,
        time_zone: ask.time_zone,
        limits: Limits {
            storage: ask.storage_max,
            bandwidth: ask.bw_max,
            members: ask.account_users,
            reset_days: ask.bw_reset_period,
            acc_type: ask.acc_type,
        },
        trial: ask.trial,
        next_billing: ask.next_billing.map(|moment| moment.0),
        web_link: ask.web_link,
        public_profile: ask.public_profiles,
        wl_status: ask.wl_status,
        close_reason: ask.close_reason.map(super::reason_number),
        close_text: ask.close_reason_text,
    };
    change::update(&state, &caller.actor, &ask.user_id, change).await?;
    Ok(Done)
}
