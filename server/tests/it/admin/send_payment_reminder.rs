//! `POST /admin/sendpaymentreminder.json/{session_id}/{user_id}`.

use portico_api::opendrive::admin::send_payment_reminder::SendPaymentReminder;

use crate::admin::Office;

#[tokio::test]
async fn a_reminder_is_written_down_and_logged() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let ask = SendPaymentReminder { user_id: carl.clone() };
    server.send(ada, &ask).await;
    let logs = office.logs().await;
    assert_eq!(
        (logs[0].log_type.as_str(), logs[0].details.as_str()),
        ("Partner", "payment_reminder")
    );
    office.users_of_ones_own(&ask, |user_id| SendPaymentReminder { user_id }).await;
}
