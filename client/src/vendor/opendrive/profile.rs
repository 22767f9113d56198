//! What whoever is signed in is, and changes about themselves (guide 13, and 1.1 for their folders).

use futures::FutureExt;
use portico_api::opendrive::Right;
use portico_api::opendrive::account_users::get_account_user::GetAccountUser;
use portico_api::opendrive::account_users::list_account_user_folders::{
    AccountUserFolder, ListAccountUserFolders,
};
use portico_api::opendrive::users::get_user_info::{GetUserInfo, UserInfo};
use portico_api::opendrive::users::update_email::UpdateEmail;
use portico_api::opendrive::users::update_password::UpdatePassword;
use portico_api::opendrive::users::update_user_info::UpdateUserInfo;
use portico_api::opendrive::users::update_user_name::UpdateUserName;
use portico_api::opendrive::users::verify_email::VerifyEmail;
use portico_api::opendrive::users::verify_signup_email::VerifySignupEmail;
use portico_api::{AccessUserId, Secret};

use super::account::{limit, role};
use super::{OpenDrive, convert};
use crate::drive::capability::Call;
use crate::drive::capability::account::Profiles;
use crate::drive::model::account::{
    CodeCheck, GivenFolder, MailChange, PasswordChange, Profile, ProfileChange, Renamed, Use,
};
use crate::drive::model::{Day, FolderId};
use crate::problem::Problem;
use crate::transport::retry::Repeat;

impl Profiles for OpenDrive {
    fn profile(&self) -> Call<'_, Profile> {
        async move {
            let ask = GetUserInfo { apply_bw: Some(true), branding: None };
            let info = self.session.send(&ask).await?;
            let is_member = info.is_account_user;
            let mut profile = profile(info);
            if is_member {
                // The answer above counts what the whole account stores, even for a member with a limit of their own.
                let own = GetAccountUser { access_email: profile.email.clone() };
                if let Ok(own) = self.session.send(&own).await {
                    profile.storage.used = own.storage_used;
                }
            }
            Ok(profile)
        }
        .boxed_local()
    }

    fn change_profile<'a>(&'a self, change: &'a ProfileChange) -> Call<'a, ()> {
        async move { self.session.send(&wire_change(change)).await.map(drop) }.boxed_local()
    }

    fn change_login<'a>(&'a self, login: &'a str) -> Call<'a, Renamed> {
        async move {
            let ask = UpdateUserName { username: login.to_owned() };
            match self.session.send(&ask).await {
                Ok(_) => Ok(Renamed::Done),
                Err(Problem::NotFound(_)) => Ok(Renamed::Taken),
                Err(problem) if says(&problem, "`username`") => Ok(Renamed::Unfit),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn change_email<'a>(&'a self, email: &'a str) -> Call<'a, MailChange> {
        async move {
            let ask = UpdateEmail { email: email.to_owned() };
            match self.session.call(&ask, Repeat::Never).await {
                Ok(_) => Ok(MailChange::CodeSent),
                Err(problem) if is_taken(&problem) => Ok(MailChange::Taken),
                Err(problem) if says(&problem, "`email`") => Ok(MailChange::NoAddress),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn confirm_email<'a>(&'a self, code: &'a str) -> Call<'a, CodeCheck> {
        async move {
            let ask = VerifyEmail { ver_code: Secret::new(code) };
            checked(self.session.call(&ask, Repeat::Never).await.map(drop))
        }
        .boxed_local()
    }

    fn confirm_signup<'a>(&'a self, code: &'a str) -> Call<'a, CodeCheck> {
        async move {
            let ask = VerifySignupEmail { ver_code: Secret::new(code), email: None };
            checked(self.session.call(&ask, Repeat::Never).await.map(drop))
        }
        .boxed_local()
    }

    fn change_password<'a>(&'a self, old: &'a str, new: &'a str) -> Call<'a, PasswordChange> {
        async move {
            let ask =
                UpdatePassword { new_password: Secret::new(new), old_password: Secret::new(old) };
            // Guesses are counted by the server: a refusal is never repeated behind the person's back.
            match self.session.call(&ask, Repeat::Never).await {
                Ok(_) => Ok(PasswordChange::Done),
                Err(problem) if says(&problem, "Old Password") => Ok(PasswordChange::WrongOld),
                Err(problem) if says(&problem, "`newpassword`") => Ok(PasswordChange::Short),
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn own_folders(&self) -> Call<'_, Vec<GivenFolder>> {
        async move {
            let ask = ListAccountUserFolders { folder_id: FolderId::root(), access_email: None };
            let folders = self.session.send(&ask).await?.folders;
            Ok(folders.into_iter().map(given).collect())
        }
        .boxed_local()
    }
}

fn profile(info: UserInfo) -> Profile {
    Profile {
        role: role(info.is_account_user, info.admin_mode),
        member: (info.access_user_id > 0)
            .then(|| AccessUserId::new(info.access_user_id.to_string())),
        email: if info.email.is_empty() { info.user_name.clone() } else { info.email },
        login: info.user_name,
        first_name: info.user_first_name,
        last_name: info.user_last_name,
        phone: info.phone,
        company: info.company_name,
        language: info.user_lang.to_lowercase(),
        time_zone: info.time_zone,
        keeps_versions: info.f_versioning,
        versions: info.f_versions,
        mails_daily: info.daily_stat,
        can_change_password: info.can_change_pwd,
        plan: info.user_plan,
        since: day(&info.user_since),
        trial_ends: day(&info.due_date).filter(|_| info.trial),
        most_people: info.max_account_users,
        storage: Use { used: info.storage_used, limit: limit(info.max_storage) },
        transfer: Use { used: info.bw_used, limit: limit(info.bw_max) },
        file_limit: limit(info.max_file_size),
    }
}

/// The day at the beginning of a text; what is none is no day.
fn day(text: &str) -> Option<Day> {
    text.get(..10).and_then(Day::parse)
}

fn wire_change(change: &ProfileChange) -> UpdateUserInfo {
    let [address_1, address_2] = &change.address;
    UpdateUserInfo {
        first_name: change.first_name.clone(),
        last_name: change.last_name.clone(),
        company_name: emptied(change.company.as_deref()),
        phone: emptied(change.phone.as_deref()),
        time_zone: change.time_zone.clone(),
        file_versioning: change.keeps_versions,
        file_versions: change.versions,
        lang: change.language.clone(),
        daily_stat: change.mails_daily,
        default_file_permission: change.default_access.map(convert::wire_access),
        address_1: emptied(address_1.as_deref()),
        address_2: emptied(address_2.as_deref()),
    }
}

/// A blank empties (quirk 41).
pub(super) fn emptied(text: Option<&str>) -> Option<String> {
    let text = text?.trim();
    Some(if text.is_empty() { " ".to_owned() } else { text.to_owned() })
}

pub(super) fn given(folder: AccountUserFolder) -> GivenFolder {
    GivenFolder {
        id: folder.folder_id,
        name: folder.name,
        can_edit: folder.access == Right::Edit,
        child_folders: folder.child_folders_count,
    }
}

/// A code's answer; the guide calls all that is wrong with one the same.
pub(super) fn checked(answer: Result<(), Problem>) -> Result<CodeCheck, Problem> {
    match answer {
        Ok(()) => Ok(CodeCheck::Right),
        Err(problem) if says(&problem, "`ver_code`") => Ok(CodeCheck::Wrong),
        Err(problem) if says(&problem, "`newpassword`") => Ok(CodeCheck::ShortPassword),
        Err(problem) => Err(problem),
    }
}

/// True when the server's sentence holds this part: several refusals have one status, and only the sentence tells.
pub(super) fn says(problem: &Problem, part: &str) -> bool {
    let (Problem::Refused(details) | Problem::Forbidden(details) | Problem::NotFound(details)) =
        problem
    else {
        return false;
    };
    details.message.contains(part)
}

/// True when somebody else has the mail address.
pub(super) fn is_taken(problem: &Problem) -> bool {
    says(problem, "already taken") || says(problem, "existing user")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_read_whatever_is_missing() {
        let bare: UserInfo = serde_json::from_str(r#"{"UserID":"7","UserName":"ada"}"#).unwrap();
        let bare = profile(bare);
        assert_eq!((bare.login.as_str(), bare.email.as_str()), ("ada", "ada"));
        assert_eq!((bare.since, bare.trial_ends, bare.storage.limit), (None, None, None));
        let full = r#"{"UserID":"7","UserName":"ada","UserSince":"2026-01-31 10:00:00","Trial":"1",
            "DueDate":"2026-12-01","UserLang":"En","BwMax":"10","BwUsed":"5"}"#;
        let full = profile(serde_json::from_str(full).unwrap());
        assert_eq!(full.since, Day::parse("2026-01-31"));
        assert_eq!(full.trial_ends, Day::parse("2026-12-01"));
        assert_eq!((full.language.as_str(), full.transfer.left()), ("en", Some(10_485_755)));
    }

    #[test]
    fn a_text_is_emptied_with_a_blank() {
        assert_eq!(emptied(None), None);
        assert_eq!(emptied(Some("  ")).as_deref(), Some(" "));
        assert_eq!(emptied(Some(" a b ")).as_deref(), Some("a b"));
    }
}
