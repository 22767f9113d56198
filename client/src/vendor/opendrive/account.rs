//! The account's own data.

use futures::FutureExt;
use portico_api::opendrive::admin::list_partners::{ListPartners, PartnerRow};
use portico_api::opendrive::users::get_user_info::{GetUserInfo, UserInfo};

use super::OpenDrive;
use crate::drive::capability::{Accounts, Call};
use crate::drive::model::partner::Role as PartnerRole;
use crate::drive::model::{Account, Role};
use crate::problem::Problem;

/// Limits count megabytes of 1024² bytes (wire facts 1.8).
pub(super) const MEGABYTE: u64 = 1024 * 1024;

impl Accounts for OpenDrive {
    fn info(&self) -> Call<'_, Account> {
        async move {
            let ask = GetUserInfo { apply_bw: None, branding: None };
            let info = self.session.send(&ask).await?;
            // Only the list of partners tells which role a partner's account has, and only to managers.
            let partner_role =
                if info.is_partner { self.partner_role().await? } else { PartnerRole::None };
            Ok(Account { partner_role, ..account_of(info) })
        }
        .boxed_local()
    }
}

fn account_of(info: UserInfo) -> Account {
    let name = [info.user_first_name.trim(), info.user_last_name.trim()].join(" ");
    let name = if name.trim().is_empty() { info.user_name.clone() } else { name.trim().to_owned() };
    Account {
        name,
        email: if info.email.is_empty() { info.user_name } else { info.email },
        storage_used: info.storage_used,
        storage_limit: limit(info.max_storage),
        file_limit: limit(info.max_file_size),
        role: role(info.is_account_user, info.admin_mode),
        partner_role: PartnerRole::None,
    }
}

/// Who is no member of somebody else's account owns one.
pub(super) fn role(is_member: bool, is_admin: bool) -> Role {
    match (is_member, is_admin) {
        (false, _) => Role::Owner,
        (true, true) => Role::Admin,
        (true, false) => Role::Member,
    }
}

impl OpenDrive {
    async fn partner_role(&self) -> Result<PartnerRole, Problem> {
        match self.session.send(&ListPartners {}).await {
            Ok(partners) => {
                let is_manager =
                    |partner: &PartnerRow| partner.is_current && partner.partner_role > 1;
                Ok(if partners.0.iter().any(is_manager) {
                    PartnerRole::Manager
                } else {
                    PartnerRole::Basic
                })
            }
            Err(Problem::Forbidden(_) | Problem::NotFound(_) | Problem::Refused(_)) => {
                Ok(PartnerRole::Basic)
            }
            Err(problem) => Err(problem),
        }
    }
}

/// No limit is written as 0.
pub(super) fn limit(megabytes: u64) -> Option<u64> {
    (megabytes > 0).then(|| megabytes.saturating_mul(MEGABYTE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_named_by_what_there_is() {
        let of = |text: &str| account_of(serde_json::from_str(text).unwrap());
        let full = of(
            r#"{"UserID":7,"UserName":"ada","UserFirstName":"Ada","UserLastName":"King","Email":"a@b.c",
            "MaxStorage":"5120","StorageUsed":"10","MaxFileSize":"0"}"#,
        );
        assert_eq!(full.name, "Ada King");
        assert_eq!(full.storage_limit, Some(5_120 * MEGABYTE));
        assert_eq!(full.file_limit, None);
        assert_eq!(full.role, Role::Owner);
        let bare = of(
            r#"{"UserID":"7","UserName":"ada@example.com","MaxStorage":"18446744073709551615"}"#,
        );
        assert_eq!(
            (bare.name.as_str(), bare.email.as_str()),
            ("ada@example.com", "ada@example.com")
        );
        assert_eq!(bare.storage_limit, Some(u64::MAX));
        let admin = of(r#"{"UserID":"7","IsAccountUser":1,"AdminMode":1}"#);
        assert!(admin.role == Role::Admin && admin.role.manages_people());
        let member = of(r#"{"UserID":"7","IsAccountUser":1}"#);
        assert!(member.role == Role::Member && !member.role.manages_people());
    }
}
