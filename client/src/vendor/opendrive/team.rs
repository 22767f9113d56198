//! The people of an account and their groups (guide 1 and 14).

mod convert;

use futures::FutureExt;
use portico_api::opendrive::Right;
use portico_api::opendrive::account_users::AccountUserStatus;
use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;
use portico_api::opendrive::account_users::delete_account_user::DeleteAccountUser;
use portico_api::opendrive::account_users::get_account_user::GetAccountUser;
use portico_api::opendrive::account_users::list_account_user_folders::ListAccountUserFolders;
use portico_api::opendrive::account_users::list_group_account_users::ListGroupAccountUsers;
use portico_api::opendrive::account_users::move_account_user::MoveAccountUser;
use portico_api::opendrive::account_users::search_account_users::SearchAccountUsers;
use portico_api::opendrive::account_users::set_account_user_folders::SetAccountUserFolders;
use portico_api::opendrive::account_users::set_account_user_status::SetAccountUserStatus;
use portico_api::opendrive::user_groups::create_user_group::CreateUserGroup;
use portico_api::opendrive::user_groups::delete_user_group::DeleteUserGroup;
use portico_api::opendrive::user_groups::get_user_group::GetUserGroup;
use portico_api::opendrive::user_groups::list_user_groups::ListUserGroups;
use portico_api::{Number, Secret};

use super::OpenDrive;
use super::profile::given;
use crate::drive::capability::Call;
use crate::drive::capability::team::Team;
use crate::drive::model::account::GivenFolder;
use crate::drive::model::team::{
    FolderId, FolderRight, Group, GroupId, GroupPlan, Member, MemberChange, MemberFacts, NewMember,
    Settled, Standing,
};

/// The vendor's word for no group.
const NO_GROUP: &str = "0";

impl Team for OpenDrive {
    fn people<'a>(&'a self, text: &'a str) -> Call<'a, Vec<Member>> {
        async move {
            let ask = SearchAccountUsers { search_query: query(text) };
            let rows = self.session.send(&ask).await?.0;
            Ok(rows.into_iter().map(convert::member).collect())
        }
        .boxed_local()
    }

    fn people_of<'a>(&'a self, group: Option<&'a GroupId>, text: &'a str) -> Call<'a, Vec<Member>> {
        async move {
            let ask =
                ListGroupAccountUsers { group_id: wire_group(group), search_query: query(text) };
            let rows = self.session.send(&ask).await?.0;
            Ok(rows.into_iter().map(convert::member).collect())
        }
        .boxed_local()
    }

    fn member<'a>(&'a self, email: &'a str) -> Call<'a, MemberFacts> {
        async move {
            let ask = GetAccountUser { access_email: email.to_owned() };
            self.session.send(&ask).await.map(convert::facts)
        }
        .boxed_local()
    }

    fn add<'a>(&'a self, new: &'a NewMember) -> Call<'a, Settled> {
        async move {
            let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
            let ask = CreateAccountUser {
                access_first_name: new.first_name.clone(),
                access_last_name: new.last_name.clone(),
                access_password: Secret::new(new.password.as_str()),
                access_email: new.email.clone(),
                access_admin_mode: convert::wire_duty(new.duty),
                access_notification: new.is_notified,
                access_max_storage: new.storage,
                access_bw_max: new.transfer,
                group_id: wire_group(new.group.as_ref()),
                access_phone: text(&new.phone),
                access_password_change: Some(new.can_change_password),
                access_position: text(&new.position),
                access_send_password: Some(new.mails_password),
            };
            convert::settled(self.session.send(&ask).await.map(drop))
        }
        .boxed_local()
    }

    fn change_member<'a>(&'a self, email: &'a str, change: &'a MemberChange) -> Call<'a, Settled> {
        async move {
            let ask = convert::wire_change(email, change);
            convert::settled(self.session.send(&ask).await.map(drop))
        }
        .boxed_local()
    }

    fn move_member<'a>(&'a self, email: &'a str, group: Option<&'a GroupId>) -> Call<'a, ()> {
        async move {
            let ask =
                MoveAccountUser { access_email: email.to_owned(), group_id: wire_group(group) };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn set_standing<'a>(&'a self, email: &'a str, standing: Standing) -> Call<'a, ()> {
        async move {
            let access_active = match standing {
                Standing::Active => AccountUserStatus::Active,
                Standing::Blocked => AccountUserStatus::Blocked,
                Standing::Inactive => AccountUserStatus::Inactive,
            };
            let ask = SetAccountUserStatus { access_email: email.to_owned(), access_active };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn remove<'a>(&'a self, email: &'a str) -> Call<'a, ()> {
        async move {
            let ask = DeleteAccountUser { access_email: email.to_owned() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn set_folder<'a>(
        &'a self,
        email: &'a str,
        folder: &'a FolderId,
        right: Option<FolderRight>,
    ) -> Call<'a, ()> {
        async move {
            let right = match right {
                Some(FolderRight::View) => Right::View,
                Some(FolderRight::Edit) => Right::Edit,
                None => Right::Nothing,
            };
            let folders_obj = std::iter::once((folder.clone(), Number(right))).collect();
            let ask = SetAccountUserFolders { access_email: email.to_owned(), folders_obj };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn folders_of<'a>(&'a self, email: &'a str) -> Call<'a, Vec<GivenFolder>> {
        async move {
            let access_email = Some(email.to_owned());
            let ask = ListAccountUserFolders { folder_id: FolderId::root(), access_email };
            let folders = self.session.send(&ask).await?.folders;
            Ok(folders.into_iter().map(given).collect())
        }
        .boxed_local()
    }

    fn groups(&self) -> Call<'_, Vec<Group>> {
        async move {
            let rows = self.session.send(&ListUserGroups {}).await?.0;
            Ok(rows.into_iter().map(convert::group).collect())
        }
        .boxed_local()
    }

    fn group<'a>(&'a self, id: &'a GroupId) -> Call<'a, Group> {
        async move {
            self.session.send(&GetUserGroup { group_id: id.clone() }).await.map(convert::group)
        }
        .boxed_local()
    }

    fn create_group<'a>(&'a self, plan: &'a GroupPlan) -> Call<'a, GroupId> {
        async move {
            let ask = CreateUserGroup {
                group_name: plan.name.clone(),
                group_bw_max: plan.transfer,
                group_max_storage: plan.storage,
            };
            let id = self.session.send(&ask).await?.group_id;
            if !plan.is_limited {
                // A new group has limits that count; nothing says otherwise when it is made.
                self.session.send(&convert::wire_plan(&id, plan)).await?;
            }
            Ok(id)
        }
        .boxed_local()
    }

    fn change_group<'a>(&'a self, id: &'a GroupId, plan: &'a GroupPlan) -> Call<'a, ()> {
        async move { self.session.send(&convert::wire_plan(id, plan)).await.map(drop) }
            .boxed_local()
    }

    fn delete_group<'a>(&'a self, id: &'a GroupId) -> Call<'a, ()> {
        async move { self.session.send(&DeleteUserGroup { group_id: id.clone() }).await.map(drop) }
            .boxed_local()
    }
}

fn query(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn wire_group(group: Option<&GroupId>) -> GroupId {
    group.cloned().unwrap_or_else(|| GroupId::new(NO_GROUP))
}
