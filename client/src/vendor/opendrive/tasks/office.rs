//! What projects are, who may do what in them, and which tags there are.

use futures::FutureExt;
use futures::future::join_all;
use portico_api::opendrive::Right;
use portico_api::opendrive::account_users::get_account_user::GetAccountUser;
use portico_api::opendrive::account_users::search_account_users::SearchAccountUsers;
use portico_api::opendrive::account_users::{AccountUserRow, AccountUserStatus};
use portico_api::opendrive::tasks::add_project_permission::AddProjectPermission;
use portico_api::opendrive::tasks::delete_tag::DeleteTag;
use portico_api::opendrive::tasks::list_projects::ListProjects;
use portico_api::opendrive::tasks::update_project::UpdateProject;
use portico_api::opendrive::tasks::update_tag::UpdateTag;
use portico_api::opendrive::tasks::{Project as WireProject, WorkStatus};
use portico_api::{Number, Pairs};

use super::super::OpenDrive;
use super::super::notes::blank;
use super::convert::full_name;
use crate::drive::capability::Call;
use crate::drive::capability::tasks::TaskOffice;
use crate::drive::model::tasks::{
    Day, Member, Project, ProjectChange, ProjectId, ProjectRight, TagId,
};
use crate::problem::{Details, Problem};

/// How many people are asked about at a time.
const AT_ONCE: usize = 6;

impl TaskOffice for OpenDrive {
    fn project<'a>(&'a self, project: &'a ProjectId) -> Call<'a, Project> {
        async move {
            let ask = ListProjects { project_id: Some(project.clone()) };
            let found = self.session.send(&ask).await?.0.into_iter().next();
            found.map(read).ok_or_else(|| Problem::NotFound(Details::default()))
        }
        .boxed_local()
    }

    fn change_project<'a>(
        &'a self,
        project: &'a ProjectId,
        change: &'a ProjectChange,
    ) -> Call<'a, ()> {
        async move {
            let day = |day: Option<Day>| blank(day.map(Day::text).unwrap_or_default());
            let status = |is_completed: bool| {
                if is_completed { WorkStatus::Completed } else { WorkStatus::Active }
            };
            let ask = UpdateProject {
                project_id: project.clone(),
                project_name: change.name.clone(),
                email_assign_to: None,
                start_date: change.start.map(day),
                due_date: change.due.map(day),
                status: change.is_completed.map(status),
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn members<'a>(&'a self, project: &'a ProjectId) -> Call<'a, Vec<Member>> {
        async move {
            let all = self.session.send(&SearchAccountUsers::default()).await?.0;
            let is_here = |row: &AccountUserRow| row.access_active != AccountUserStatus::Inactive;
            let rows: Vec<AccountUserRow> = all.into_iter().filter(is_here).collect();
            let mut members = Vec::with_capacity(rows.len());
            for some in rows.chunks(AT_ONCE) {
                let rights = join_all(some.iter().map(|row| self.right_in(project, row))).await;
                for (row, right) in some.iter().zip(rights) {
                    let name = full_name(&row.first_name, &row.last_name);
                    let email = row.email.clone();
                    let name = if name.is_empty() { email.clone() } else { name };
                    members.push(Member { email, name, right: right? });
                }
            }
            Ok(members)
        }
        .boxed_local()
    }

    fn permit<'a>(
        &'a self,
        project: &'a ProjectId,
        email: &'a str,
        right: ProjectRight,
    ) -> Call<'a, ()> {
        async move {
            let ask = AddProjectPermission {
                project_id: project.clone(),
                access_user_email: email.to_owned(),
                mode: match right {
                    ProjectRight::Blocked => Right::Nothing,
                    ProjectRight::View => Right::View,
                    ProjectRight::Edit => Right::Edit,
                },
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn change_tag<'a>(
        &'a self,
        tag: &'a TagId,
        name: Option<&'a str>,
        color: Option<&'a str>,
    ) -> Call<'a, ()> {
        async move {
            let ask = UpdateTag {
                tag_id: tag.clone(),
                name: name.map(str::to_owned),
                color: color.map(str::to_owned),
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn delete_tag<'a>(&'a self, tag: &'a TagId) -> Call<'a, ()> {
        async move { self.session.send(&DeleteTag { tag_id: tag.clone() }).await.map(drop) }
            .boxed_local()
    }
}

impl OpenDrive {
    /// What somebody may do in a project: their row tells it, or the answer about them alone (quirk 50).
    async fn right_in(
        &self,
        project: &ProjectId,
        row: &AccountUserRow,
    ) -> Result<ProjectRight, Problem> {
        if let Some(rights) = &row.access_projects {
            return Ok(of(rights, project));
        }
        let ask = GetAccountUser { access_email: row.email.clone() };
        Ok(of(&self.session.send(&ask).await?.access_projects, project))
    }
}

fn of(rights: &Pairs<ProjectId, Number<Right>>, project: &ProjectId) -> ProjectRight {
    match rights.0.iter().find(|(id, _)| id == project).map(|(_, right)| right.0) {
        Some(Right::Edit) => ProjectRight::Edit,
        Some(Right::View) => ProjectRight::View,
        Some(Right::Nothing | Right::Other(_)) | None => ProjectRight::Blocked,
    }
}

fn read(wire: WireProject) -> Project {
    Project {
        id: wire.project_id,
        name: wire.name,
        start: Day::parse(&wire.start_date),
        due: Day::parse(&wire.due_date),
        is_completed: wire.status == "completed",
    }
}
