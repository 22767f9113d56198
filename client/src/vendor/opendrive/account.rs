//! The account's own data.

use futures::FutureExt;
use portico_api::opendrive::users::get_user_info::{GetUserInfo, UserInfo};

use super::OpenDrive;
use crate::drive::capability::{Accounts, Call};
use crate::drive::model::Account;

/// Limits count megabytes of 1024² bytes (wire facts 1.8).
const MEGABYTE: u64 = 1024 * 1024;

impl Accounts for OpenDrive {
    fn info(&self) -> Call<'_, Account> {
        async move {
            let ask = GetUserInfo { apply_bw: None, branding: None };
            self.session.send(&ask).await.map(account_of)
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
        is_partner: info.is_partner,
    }
}

/// No limit is written as 0.
fn limit(megabytes: u64) -> Option<u64> {
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
        let bare = of(
            r#"{"UserID":"7","UserName":"ada@example.com","MaxStorage":"18446744073709551615"}"#,
        );
        assert_eq!(
            (bare.name.as_str(), bare.email.as_str()),
            ("ada@example.com", "ada@example.com")
        );
        assert_eq!(bare.storage_limit, Some(u64::MAX));
    }
}
