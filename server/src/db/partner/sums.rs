//! Sums over a partner's users.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

use crate::db::sql;

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    total: i64,
}

/// What can be summed up for each of some users.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Of {
    /// The bytes of all versions.
    Storage,
    /// The notes about a user.
    Notes,
    /// The bytes that were transferred on a day, counted since 1970.
    Transferred(i64),
}

/// A sum for each of these users; users without any are left out.
pub(crate) async fn by_user(
    db: &impl ConnectionTrait,
    of: Of,
    users: &[i64],
) -> Result<HashMap<i64, i64>, DbErr> {
    let mut sums = HashMap::new();
    for part in users.chunks(500) {
        // Numbers of ours, never a text of anybody's.
        let ids = part.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
        let select = match of {
            Of::Storage => "SELECT user_id AS id, CAST(SUM(bytes) AS BIGINT) AS total FROM volumes".to_owned(),
            Of::Notes => "SELECT user_id AS id, COUNT(*) AS total FROM user_notes".to_owned(),
            Of::Transferred(_) => {
                "SELECT user_id AS id, CAST(SUM(up_bytes + down_bytes) AS BIGINT) AS total FROM bandwidth"
                    .to_owned()
            }
        };
        let day = match of {
            Of::Transferred(day) => format!(" AND day = {day}"),
            Of::Storage | Of::Notes => String::new(),
        };
        let text = format!("{select} WHERE user_id IN ({ids}){day} GROUP BY user_id");
        let rows = Row::find_by_statement(sql::statement(db, text, [])).all(db).await?;
        sums.extend(rows.into_iter().map(|row| (row.id, row.total)));
    }
    Ok(sums)
}

/// Sums over all users of a partner.
#[derive(Debug, Default, FromQueryResult)]
pub(crate) struct Totals {
    pub(crate) uploaded: i64,
    pub(crate) downloaded: i64,
    pub(crate) users: i64,
    pub(crate) free_users: i64,
    pub(crate) storage: i64,
    pub(crate) free_storage: i64,
    pub(crate) paid_storage: i64,
    pub(crate) suspended_storage: i64,
}

/// Sums over all users of a partner; transfers between two days, the second one excluded.
pub(crate) async fn totals(
    db: &impl ConnectionTrait,
    partner: i64,
    from_day: i64,
    to_day: i64,
) -> Result<Totals, DbErr> {
    let storage = |condition: &str| {
        format!(
            "(SELECT CAST(COALESCE(SUM(v.bytes), 0) AS BIGINT) FROM volumes v
              JOIN users u ON u.id = v.user_id WHERE u.partner_id = $1{condition})"
        )
    };
    let transferred = |column: &str| {
        format!(
            "(SELECT CAST(COALESCE(SUM(b.{column}), 0) AS BIGINT) FROM bandwidth b
              JOIN users u ON u.id = b.user_id
              WHERE u.partner_id = $1 AND b.day >= $2 AND b.day < $3)"
        )
    };
    let users = |condition: &str| {
        format!(
            "(SELECT COUNT(*) FROM users u WHERE u.partner_id = $1 AND u.closed_at IS NULL
              AND NOT u.suspended{condition})"
        )
    };
    let text = format!(
        "SELECT {} AS uploaded, {} AS downloaded, {} AS users, {} AS free_users, {} AS storage,
            {} AS free_storage, {} AS paid_storage, {} AS suspended_storage",
        transferred("up_bytes"),
        transferred("down_bytes"),
        users(""),
        users(" AND u.level = 0"),
        storage(""),
        storage(" AND u.level = 0"),
        storage(" AND u.level <> 0"),
        storage(" AND u.suspended"),
    );
    let values = [partner.into(), from_day.into(), to_day.into()];
    let found = Totals::find_by_statement(sql::statement(db, text, values)).one(db).await?;
    Ok(found.unwrap_or_default())
}

/// How many files and how many folders an account has, its root and what is in the trash left out.
pub(crate) async fn entries(db: &impl ConnectionTrait, user: i64) -> Result<(i64, i64), DbErr> {
    #[derive(FromQueryResult)]
    struct Counts {
        files: i64,
        folders: i64,
    }
    let found = Counts::find_by_statement(sql::statement(
        db,
        "WITH RECURSIVE live (id, kind) AS (
            SELECT id, kind FROM nodes WHERE user_id = $1 AND parent_id IS NULL
            UNION ALL
            SELECT n.id, n.kind FROM live CROSS JOIN nodes n
            WHERE n.parent_id = live.id AND n.trashed_at IS NULL
         )
         SELECT COUNT(CASE WHEN kind = 1 THEN 1 END) AS files,
            COUNT(CASE WHEN kind = 0 THEN 1 END) - 1 AS folders
         FROM live",
        [user.into()],
    ))
    .one(db)
    .await?;
    Ok(found.map_or((0, 0), |counts| (counts.files, counts.folders)))
}
