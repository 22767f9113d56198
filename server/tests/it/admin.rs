//! The administration: a partner and their users.

mod add_user_note;
mod create_user;
mod delete_user;
mod get_invoice;
mod get_partner_settings;
mod get_partner_stats;
mod get_user;
mod list_admin_user_logs;
mod list_all_users;
mod list_partners;
mod list_plan_history;
mod list_transactions;
mod list_user_account_groups;
mod list_user_account_users;
mod list_user_notes;
mod send_payment_reminder;
mod send_trial_reminder;
mod suspend_user;
mod trash_user_files;
mod update_partner_settings;
mod update_user;
mod update_user_note;

use portico_api::opendrive::LogEntry;
use portico_api::opendrive::admin::UserRow;
use portico_api::opendrive::admin::create_user::CreateUser;
use portico_api::opendrive::admin::list_admin_user_logs::ListAdminUserLogs;
use portico_api::opendrive::admin::list_all_users::ListAllUsers;
use portico_api::opendrive::session::get_session::GetSession;
use portico_api::{Endpoint, Secret, UserId};
use portico_server::testing::{EMAIL, OTHER_EMAIL, PASSWORD};
use portico_server::{Payment, Role};

use crate::support::TestServer;

/// The address of the partner's user.
pub(crate) const CARL: &str = "carl@example.com";

/// A server on which Ada is a partner with one user, and Bob is nobody's.
pub(crate) struct Office {
    pub(crate) server: TestServer,
    pub(crate) ada: String,
    pub(crate) carl: UserId,
}

impl Office {
    pub(crate) async fn new() -> Self {
        let server = TestServer::new().await;
        portico_server::set_role(&server.state, EMAIL, Role::Manager).await.unwrap();
        let ada = server.ada().await;
        server.send(&ada, &new_user("carl", CARL)).await;
        let users = server.send(&ada, &ListAllUsers::default()).await.0;
        Self { server, ada, carl: users[0].user_id.clone() }
    }

    async fn users(&self) -> Vec<UserRow> {
        self.server.send(&self.ada, &ListAllUsers::default()).await.0
    }

    /// The number of somebody who is no user of Ada's.
    async fn bob(&self) -> UserId {
        let bob = self.server.bob().await;
        let info = GetSession {};
        self.server.send(&bob, &info).await.user_id.unwrap()
    }

    /// A session of another partner.
    async fn other_manager(&self) -> String {
        portico_server::set_role(&self.server.state, OTHER_EMAIL, Role::Manager).await.unwrap();
        self.server.bob().await
    }

    async fn pay(&self, amount_cents: i64) -> i64 {
        let paid = Payment {
            amount_cents,
            currency: "USD".to_owned(),
            method: "card".to_owned(),
            note: String::new(),
            card4: "4242".to_owned(),
        };
        portico_server::record_payment(&self.server.state, CARL, paid).await.unwrap()
    }

    async fn logs(&self) -> Vec<LogEntry> {
        let ask = ListAdminUserLogs {
            user_id: self.carl.clone(),
            user_type: None,
            start_date: None,
            end_date: None,
            log_type: None,
            page: None,
        };
        self.server.send(&self.ada, &ask).await.logs
    }

    /// Whoever is no manager may not, and who is not signed in even less.
    async fn managers_only<E: Endpoint>(&self, ask: &E) {
        let bob = self.server.bob().await;
        let refusal = (403, "Invalid permissions.".to_owned());
        assert_eq!(self.server.refused(&bob, ask).await, refusal);
        portico_server::set_role(&self.server.state, OTHER_EMAIL, Role::Basic).await.unwrap();
        assert_eq!(self.server.refused(&bob, ask).await, refusal);
        assert_eq!(self.server.refused("nobody", ask).await.0, 401);
    }

    /// The same, and users of others look as if they were not there: with the sentence of the error's fixture.
    async fn users_of_ones_own<E: Endpoint>(&self, ask: &E, of: impl Fn(UserId) -> E) {
        self.managers_only(ask).await;
        for id in [self.bob().await, UserId::new("999999"), UserId::new("nobody")] {
            let (status, message) = self.server.refused(&self.ada, &of(id)).await;
            assert_eq!(status, 404);
            assert!(
                ["User not found", "User not exist.", "User not exists."].contains(&&*message),
                "{message}"
            );
        }
    }
}

fn new_user(username: &str, email: &str) -> CreateUser {
    CreateUser {
        username: username.to_owned(),
        passwd: Secret::new(PASSWORD),
        verify_passwd: Secret::new(PASSWORD),
        email: email.to_owned(),
        first_name: "Carl".to_owned(),
        last_name: "Client".to_owned(),
        reg_ip: "192.0.2.1".to_owned(),
        level: 1,
        company_name: None,
        phone: None,
        suspended: None,
        lang: None,
        bw_max: None,
        max_storage: None,
        account_type: None,
        account_users: None,
        bw_reset_period: None,
        trial: None,
        next_billing: None,
    }
}
