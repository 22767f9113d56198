//! Between the vendor's account users and the people of the model.

use portico_api::opendrive::Right;
use portico_api::opendrive::account_users::get_account_user::AccountUser;
use portico_api::opendrive::account_users::update_account_user::UpdateAccountUser;
use portico_api::opendrive::account_users::{AccountUserRow, AccountUserStatus, AdminMode};
use portico_api::opendrive::user_groups::UserGroup;
use portico_api::opendrive::user_groups::update_user_group::UpdateUserGroup;
use portico_api::{FolderId, GroupId, Number, Pairs, Secret};

use super::super::profile::{emptied, is_taken, says};
use crate::drive::model::account::Use;
use crate::drive::model::team::{
    Duty, FolderRight, Group, GroupPlan, Member, MemberChange, MemberFacts, Settled, Standing,
};
use crate::problem::Problem;

/// No limit is written as 0 (quirk 51).
fn limit(bytes: u64) -> Option<u64> {
    (bytes > 0).then_some(bytes)
}

/// Somebody of a list.
pub(super) fn member(row: AccountUserRow) -> Member {
    Member {
        id: row.access_user_id,
        email: row.email,
        first_name: row.first_name,
        last_name: row.last_name,
        position: row.position,
        phone: row.phone,
        duty: duty(row.admin_mode),
        standing: standing(row.access_active),
        storage: Use { used: row.storage_used, limit: limit(row.storage_max) },
        transfer: Use { used: row.bw_used, limit: limit(row.bw_max) },
        since: row.access_since,
        color: row.avatar_color,
    }
}

/// Somebody with their rights.
pub(super) fn facts(user: AccountUser) -> MemberFacts {
    MemberFacts {
        member: Member {
            id: user.access_user_id,
            email: user.email,
            first_name: user.first_name,
            last_name: user.last_name,
            position: user.access_position,
            phone: user.phone,
            duty: duty(user.admin_mode),
            standing: standing(user.access_active),
            storage: Use { used: user.storage_used, limit: limit(user.storage_max) },
            transfer: Use { used: user.bw_used, limit: limit(user.bw_max) },
            since: user.access_since,
            color: String::new(),
        },
        is_notified: user.access_notification,
        can_change_password: user.access_password_change,
        folders: rights(user.access_folders),
        projects: user.access_projects.0.len(),
    }
}

/// What nobody knows is no right.
fn rights(folders: Pairs<FolderId, Number<Right>>) -> Vec<(FolderId, FolderRight)> {
    let right = |(id, right): (FolderId, Number<Right>)| match right.0 {
        Right::View => Some((id, FolderRight::View)),
        Right::Edit => Some((id, FolderRight::Edit)),
        Right::Nothing | Right::Other(_) => None,
    };
    folders.0.into_iter().filter_map(right).collect()
}

/// What nobody knows is the least that somebody may do.
fn duty(mode: AdminMode) -> Duty {
    match mode {
        AdminMode::User => Duty::User,
        AdminMode::Admin => Duty::Admin,
        AdminMode::Files | AdminMode::Other(_) => Duty::Files,
    }
}

/// The vendor's code.
pub(super) fn wire_duty(duty: Duty) -> AdminMode {
    match duty {
        Duty::User => AdminMode::User,
        Duty::Admin => AdminMode::Admin,
        Duty::Files => AdminMode::Files,
    }
}

fn standing(status: AccountUserStatus) -> Standing {
    match status {
        AccountUserStatus::Active => Standing::Active,
        AccountUserStatus::Blocked => Standing::Blocked,
        AccountUserStatus::Inactive | AccountUserStatus::Other(_) => Standing::Inactive,
    }
}

/// What the vendor is told of a change.
pub(super) fn wire_change(email: &str, change: &MemberChange) -> UpdateAccountUser {
    UpdateAccountUser {
        new_access_email: change.email.clone(),
        access_first_name: change.first_name.clone(),
        access_last_name: change.last_name.clone(),
        access_password: change.password.as_deref().map(Secret::new),
        access_admin_mode: change.duty.map(wire_duty),
        access_notification: change.is_notified,
        access_max_storage: change.storage,
        access_bw_max: change.transfer,
        access_phone: emptied(change.phone.as_deref()),
        access_position: emptied(change.position.as_deref()),
        access_password_change: change.can_change_password,
        ..UpdateAccountUser::new(email)
    }
}

/// A group.
pub(super) fn group(wire: UserGroup) -> Group {
    Group {
        id: wire.group_id,
        name: wire.group_name,
        is_limited: wire.group_active,
        storage: limit(wire.group_max_storage),
        transfer: limit(wire.group_max_bw),
        people: wire.num_users,
    }
}

/// What the vendor is told of a group.
pub(super) fn wire_plan(id: &GroupId, plan: &GroupPlan) -> UpdateUserGroup {
    UpdateUserGroup {
        group_id: id.clone(),
        group_name: Some(plan.name.clone()),
        group_bw_max: Some(plan.transfer),
        group_max_storage: Some(plan.storage),
        group_settings_enable: Some(plan.is_limited),
    }
}

/// The guide has one status for several refusals; only the sentence tells them apart.
pub(super) fn settled(answer: Result<(), Problem>) -> Result<Settled, Problem> {
    let problem = match answer {
        Ok(()) => return Ok(Settled::Done),
        Err(problem) => problem,
    };
    if is_taken(&problem) {
        Ok(Settled::EmailTaken)
    } else if says(&problem, "maximum amount of account users") {
        Ok(Settled::TeamFull)
    } else if says(&problem, "Expecting email") {
        Ok(Settled::NoAddress)
    } else if says(&problem, "`access_password`") {
        Ok(Settled::ShortPassword)
    } else if says(&problem, "more than the account has") {
        Ok(Settled::MoreThanAccount)
    } else if says(&problem, "No user found") {
        Ok(Settled::Gone)
    } else {
        Err(problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Details;

    #[test]
    fn refusals_are_told_apart_by_their_sentences() {
        let details = |message: &str| Details { message: message.to_owned(), ..Details::default() };
        let of = |problem| settled(Err(problem));
        assert_eq!(settled(Ok(())), Ok(Settled::Done));
        let taken = Problem::Forbidden(details("Email already taken"));
        assert_eq!(of(taken), Ok(Settled::EmailTaken));
        let full = "You have reached maximum amount of account users.";
        assert_eq!(of(Problem::Forbidden(details(full))), Ok(Settled::TeamFull));
        let address = "Invalid value specified for `access_email`. Expecting email in …";
        assert_eq!(of(Problem::Refused(details(address))), Ok(Settled::NoAddress));
        let gone = Problem::NotFound(details("No user found."));
        assert_eq!(of(gone), Ok(Settled::Gone));
        assert_eq!(of(Problem::Offline), Err(Problem::Offline));
    }

    #[test]
    fn what_is_unknown_is_the_least() {
        assert_eq!(duty(AdminMode::Other(9)), Duty::Files);
        assert_eq!(standing(AccountUserStatus::Other(9)), Standing::Inactive);
        let folders = [
            (FolderId::new("1"), Number(Right::Edit)),
            (FolderId::new("2"), Number(Right::Other(7))),
        ];
        let rights = rights(folders.into_iter().collect());
        assert_eq!(rights, [(FolderId::new("1"), FolderRight::Edit)]);
        for duty_of in Duty::ALL {
            assert_eq!(duty(wire_duty(duty_of)), duty_of);
        }
    }
}
