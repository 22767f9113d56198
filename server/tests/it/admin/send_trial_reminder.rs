//! `POST /admin/sendtrialreminder.json/{session_id}/{user_id}`.

use portico_api::opendrive::admin::send_trial_reminder::SendTrialReminder;

use crate::admin::Office;

#[tokio::test]
async fn a_reminder_is_written_down_and_logged() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let ask = SendTrialReminder { user_id: carl.clone() };
    server.send(ada, &ask).await;
    let logs = office.logs().await;
    assert_eq!(
        (logs[0].log_type.as_str(), logs[0].details.as_str()),
        ("Partner", "trial_reminder")
    );
    office.users_of_ones_own(&ask, |user_id| SendTrialReminder { user_id }).await;
}
