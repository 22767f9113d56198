//! What is told of tasks besides their own rows: people, tags, files and comments.

use std::collections::HashMap;

use sea_orm::ConnectionTrait;

use super::{TaskRow, Worker};
use crate::db::entity::{task_comment, task_subcomment, task_tag};
use crate::db::nodes::FileRow;
use crate::db::{accounts, attachments, tasks};
use crate::services::problem::Problem;

/// Somebody of an account.
#[derive(Clone, Debug, Default)]
pub(crate) struct Person {
    /// Which member; 0 for the owner.
    pub(crate) member: i64,
    /// The account.
    pub(crate) account: i64,
    /// May be empty.
    pub(crate) first_name: String,
    /// May be empty.
    pub(crate) last_name: String,
    /// Six hexadecimal digits.
    pub(crate) color: String,
}

/// The people of an account, and who of them works where.
pub(crate) struct Crowd {
    owner: Person,
    members: HashMap<i64, Person>,
    /// The members who may work in a project, by project.
    workers: HashMap<i64, Vec<i64>>,
}

impl Crowd {
    /// Everybody.
    pub(crate) async fn load(
        db: &impl ConnectionTrait,
        worker: Worker<'_>,
    ) -> Result<Self, Problem> {
        let account = worker.account;
        let owner = accounts::by_id(db, account).await?;
        let owner = owner.map_or_else(Person::default, |owner| Person {
            member: 0,
            account,
            first_name: owner.first_name,
            last_name: owner.last_name,
            color: owner.avatar_color,
        });
        let members: HashMap<i64, Person> = tasks::members(db, account)
            .await?
            .into_iter()
            .map(|member| {
                let person = Person {
                    member: member.id,
                    account,
                    first_name: member.first_name,
                    last_name: member.last_name,
                    color: member.avatar_color,
                };
                (member.id, person)
            })
            .collect();
        let ids: Vec<i64> = members.keys().copied().collect();
        let mut workers: HashMap<i64, Vec<i64>> = HashMap::new();
        for (project, member) in tasks::workers(db, &ids).await? {
            workers.entry(project).or_default().push(member);
        }
        Ok(Self { owner, members, workers })
    }

    /// A member, or the owner for none and for who is there no more.
    pub(crate) fn person(&self, member: Option<i64>) -> &Person {
        member.and_then(|id| self.members.get(&id)).unwrap_or(&self.owner)
    }

    /// The members who may work in a project.
    pub(crate) fn workers(&self, project: i64) -> impl Iterator<Item = &Person> {
        let ids = self.workers.get(&project).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.members.get(id))
    }
}

/// Tasks with all that is told of them.
pub(crate) struct Details {
    /// The people of the account.
    pub(crate) crowd: Crowd,
    /// The account's tags, by number.
    pub(crate) tags: HashMap<i64, task_tag::Model>,
    comments: HashMap<i64, i64>,
    files: HashMap<i64, Vec<FileRow>>,
}

impl Details {
    /// What is told of these tasks.
    pub(crate) async fn load(
        db: &impl ConnectionTrait,
        worker: Worker<'_>,
        rows: &[TaskRow],
    ) -> Result<Self, Problem> {
        let ids: Vec<i64> = rows.iter().map(|row| row.task.id).collect();
        Ok(Self {
            crowd: Crowd::load(db, worker).await?,
            tags: tags(db, worker).await?,
            comments: tasks::work::count_comments(db, &ids).await?,
            files: by_owner(db, tasks::work::files_of_tasks(db, &ids).await?).await?,
        })
    }

    /// How many comments a task has.
    pub(crate) fn comments(&self, task: i64) -> i64 {
        self.comments.get(&task).copied().unwrap_or(0)
    }

    /// What hangs on a task.
    pub(crate) fn files(&self, task: i64) -> &[FileRow] {
        self.files.get(&task).map_or(&[], Vec::as_slice)
    }
}

async fn tags(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
) -> Result<HashMap<i64, task_tag::Model>, Problem> {
    let tags = tasks::work::tags(db, worker.account).await?;
    Ok(tags.into_iter().map(|tag| (tag.id, tag)).collect())
}

/// Files by what they hang on.
async fn by_owner(
    db: &impl ConnectionTrait,
    pairs: Vec<(i64, String)>,
) -> Result<HashMap<i64, Vec<FileRow>>, Problem> {
    let ids: Vec<String> = pairs.iter().map(|(_, node)| node.clone()).collect();
    let files = attachments::files(db, &ids).await?;
    let mut found: HashMap<i64, Vec<FileRow>> = HashMap::new();
    for (owner, node) in pairs {
        if let Some(file) = files.get(&node) {
            found.entry(owner).or_default().push(file.clone());
        }
    }
    Ok(found)
}

/// A comment with all that is told of it.
pub(crate) struct CommentRow {
    /// The comment.
    pub(crate) comment: task_comment::Model,
    /// The comments on it, the oldest first.
    pub(crate) below: Vec<task_subcomment::Model>,
    /// The files on it.
    pub(crate) files: Vec<FileRow>,
}

/// What is told of comments.
pub(crate) struct Talk {
    /// The people of the account.
    pub(crate) crowd: Crowd,
    /// The account's tags, by number.
    pub(crate) tags: HashMap<i64, task_tag::Model>,
    /// The comments.
    pub(crate) rows: Vec<CommentRow>,
}

impl Talk {
    /// What is told of these comments.
    pub(crate) async fn load(
        db: &impl ConnectionTrait,
        worker: Worker<'_>,
        comments: Vec<task_comment::Model>,
    ) -> Result<Self, Problem> {
        let ids: Vec<i64> = comments.iter().map(|comment| comment.id).collect();
        let mut below: HashMap<i64, Vec<task_subcomment::Model>> = HashMap::new();
        for sub in tasks::talk::subcomments(db, &ids).await? {
            below.entry(sub.comment_id).or_default().push(sub);
        }
        let mut files = by_owner(db, tasks::work::files_of_comments(db, &ids).await?).await?;
        let row = |comment: task_comment::Model| CommentRow {
            below: below.remove(&comment.id).unwrap_or_default(),
            files: files.remove(&comment.id).unwrap_or_default(),
            comment,
        };
        let rows = comments.into_iter().map(row).collect();
        Ok(Self { crowd: Crowd::load(db, worker).await?, tags: tags(db, worker).await?, rows })
    }
}
