//! `GET /admin/allusers.json`: the partner's users, page by page.

use portico_api::Rows;
use portico_api::opendrive::OrderType;
use portico_api::opendrive::admin::UserRow;
use portico_api::opendrive::admin::list_all_users::{ListAllUsers, OrderBy};

use crate::caller::Caller;
use crate::db::entity::user::Column;
use crate::db::partner::sums::{self, Of};
use crate::db::partner::users::{self, Query, SearchBy, Status};
use crate::db::sql::Order;
use crate::routes::branding;
use crate::services::images::Whose;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

/// How many users are on a page if nothing is said.
const PAGE: u32 = 50;

/// How many users are on a page at most.
const LARGEST_PAGE: u32 = 1000;

pub(super) async fn list_all_users(
    state: State,
    caller: Caller,
    ask: ListAllUsers,
) -> Result<Rows<UserRow>, Problem> {
    let partner = partner::manager(&caller.actor)?.id;
    let db = state.db().read();
    let found = users::list(db, query(partner, ask)?).await?;
    let ids: Vec<i64> = found.iter().map(|user| user.id).collect();
    let today = state.now().div_euclid(86_400);
    let storage = sums::by_user(db, Of::Storage, &ids).await?;
    let transferred = sums::by_user(db, Of::Transferred(today), &ids).await?;
    let notes = sums::by_user(db, Of::Notes, &ids).await?;
    let mut rows = Vec::with_capacity(found.len());
    for user in found {
        let avatar = branding::picture(&state, Whose::User(user.id)).await?;
        rows.push(UserRow { avatar, ..super::user_row(user, &storage, &transferred, &notes) });
    }
    Ok(Rows(rows))
}

fn query(partner: i64, ask: ListAllUsers) -> Result<Query, Problem> {
    let limit = ask.items_on_page.unwrap_or(PAGE);
    if !(1..=LARGEST_PAGE).contains(&limit) {
        return Err(Problem::Invalid("items_on_page", ""));
    }
    let page = ask.page.unwrap_or(1).clamp(1, u64::from(u32::MAX)) - 1;
    let text = ask.search_query.filter(|text| !text.trim().is_empty());
    let by = match ask.search_by.as_deref().map(str::to_lowercase).as_deref() {
        None | Some("") => SearchBy::Everything,
        Some("cc") => SearchBy::Card,
        Some("userid" | "user_id") => SearchBy::Column(Column::Id),
        Some(name) => SearchBy::Column(column(name).ok_or(Problem::Invalid("search_by", ""))?),
    };
    let states = ask.filter.iter().filter(|name| !name.is_empty()).map(|name| status(name));
    let order = match ask.order_by {
        None => Vec::new(),
        Some(OrderBy::Column(name)) if name.is_empty() => Vec::new(),
        Some(OrderBy::Column(name)) => vec![(name, ask.order.unwrap_or_default())],
        Some(OrderBy::Columns(columns)) => columns.0,
    };
    let order = order.into_iter().map(|(name, way)| {
        let column = column(&name).ok_or(Problem::Invalid("order_by", ""))?;
        Ok((column, if way == OrderType::Desc { Order::Desc } else { Order::Asc }))
    });
    Ok(Query {
        partner,
        search: text.map(|text| (by, text.trim().to_owned())),
        due: ask.due_date.map(|moment| {
            let begin = moment.0.div_euclid(86_400).saturating_mul(86_400);
            (begin, begin.saturating_add(86_400))
        }),
        states: states.collect::<Result<_, _>>()?,
        order: order.collect::<Result<_, Problem>>()?,
        offset: page * u64::from(limit),
        limit: limit.into(),
    })
}

fn status(name: &str) -> Result<Status, Problem> {
    Ok(match name {
        "active" => Status::Active,
        "suspended" => Status::Suspended,
        "closed" => Status::Closed,
        "trial" => Status::Trial,
        "free" => Status::Free,
        "paid" => Status::Paid,
        _ => return Err(Problem::Invalid("filter", "")),
    })
}

fn column(name: &str) -> Option<Column> {
    Some(match name {
        "username" => Column::Username,
        "email" => Column::Email,
        "first_name" => Column::FirstName,
        "last_name" => Column::LastName,
        "phone" => Column::Phone,
        "company_name" => Column::Company,
        "level" => Column::Level,
        "user_since" => Column::Created,
        "last_login" => Column::LastLogin,
        "due_date" => Column::NextBilling,
        _ => return None,
    })
}
