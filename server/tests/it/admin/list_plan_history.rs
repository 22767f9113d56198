//! `GET /admin/planshistory.json/{session_id}/{user_id}`.

use portico_api::opendrive::admin::list_plan_history::ListPlanHistory;

use crate::admin::Office;
use crate::support::BEGIN;

#[tokio::test]
async fn a_new_user_begins_with_a_plan() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let ask = ListPlanHistory { user_id: carl.clone() };
    let plans = server.send(ada, &ask).await.0;
    assert_eq!(plans.len(), 1);
    assert_eq!((plans[0].level.as_str(), plans[0].price.as_str()), ("1", "5.00"));
    assert_eq!((plans[0].plan_date.0, plans[0].od_max_storage), (BEGIN, 100 << 10));
    office.users_of_ones_own(&ask, |user_id| ListPlanHistory { user_id }).await;
}
