//! `GET /admin/planshistory.json/{session_id}/{user_id}`: the plans that a user has had.

use portico_api::opendrive::admin::list_plan_history::{ListPlanHistory, PlanEntry};
use portico_api::{Rows, UnixTime};

use crate::caller::Caller;
use crate::db::entity::plan_entry;
use crate::db::partner as rows;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_plan_history(
    state: State,
    caller: Caller,
    ask: ListPlanHistory,
) -> Result<Rows<PlanEntry>, Problem> {
    let db = state.db().read();
    let missing = Problem::Missing("User not found");
    let user = partner::managed(db, &caller.actor, ask.user_id.as_str(), missing).await?;
    let entry = |row: plan_entry::Model| PlanEntry {
        acc_type: row.acc_type.to_string(),
        level: row.level.to_string(),
        acc_users: super::number(row.members),
        od_max_storage: super::megabytes(row.storage_limit),
        bw_max: super::megabytes(row.bw_limit),
        price: super::price(row.price_cents),
        kind: row.period,
        plan_date: UnixTime(row.time),
    };
    Ok(rows::plans(db, user.id).await?.into_iter().map(entry).collect())
}
