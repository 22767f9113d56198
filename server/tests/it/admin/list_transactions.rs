//! `GET /admin/transactionhistory.json/{session_id}`.

use portico_api::opendrive::admin::list_transactions::ListTransactions;

use crate::admin::Office;

#[tokio::test]
async fn payments_are_listed_and_paid_back_ones_say_so() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    for cents in [995, -995] {
        office.pay(cents).await;
    }
    let ask = ListTransactions { user_id: carl.clone() };
    let paid = server.send(ada, &ask).await.0;
    let seen: Vec<_> = paid.iter().map(|it| (it.trans_amount, it.trans_cr_db.as_str())).collect();
    assert_eq!(seen, [(995, "db"), (995, "cr")]);
    office.users_of_ones_own(&ask, |user_id| ListTransactions { user_id }).await;
}
