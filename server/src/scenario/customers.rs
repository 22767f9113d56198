//! Customers of the demo account, as many as somebody wants to look at: all made at once, none like the one before.

use super::DAY;
use crate::db::accounts;
use crate::db::entity::login;
use crate::db::entity::node::{self, Kind};
use crate::db::entity::{bandwidth, payment, plan_entry, user_note};
use crate::db::partner::users;
use crate::db::{logins, nodes, rows, stats};
use crate::services::problem::Problem;
use crate::services::{User, plans};
use crate::state::State;

const FIRST_NAMES: [&str; 16] = [
    "Amelia", "Boris", "Clara", "Dmitri", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jakub",
    "Keiko", "Lars", "Mona", "Noor", "Olga", "Pedro",
];

const LAST_NAMES: [&str; 15] = [
    "Abel",
    "Brandt",
    "Costa",
    "Duval",
    "Ekström",
    "Fischer",
    "Greco",
    "Haas",
    "Ito",
    "Jansen",
    "Kowalski",
    "Lindqvist",
    "Moreau",
    "Novak",
    "Okafor",
];

/// The plans of customers in turn: many pay nothing.
const LEVELS: [i32; 10] = [0, 1, 0, 2, 6, 0, 3, 5, 7, 11];

/// So many of them have a history that is worth looking at.
const WITH_HISTORY: i64 = 40;

/// Makes so many customers of a partner; they sign in with the partner's own password.
pub(super) async fn fill(state: &State, partner: &User, count: u32) -> Result<(), Problem> {
    let now = state.now();
    let mut made = Vec::new();
    for number in 0..i64::from(count) {
        made.push(customer(partner, number, state.random().id()?, now));
    }
    let tx = state.db().write().await?;
    accounts::set_role(&tx, partner.id, 2).await?;
    users::insert_many(&tx, made).await?;
    let made = users::of_partner(&tx, partner.id).await?;
    let mut keys = Vec::new();
    let mut roots = Vec::new();
    for user in &made {
        for login_key in [&user.email_key, &user.username_key] {
            let login_key = login_key.clone();
            keys.push(login::Model { login_key, user_id: user.id, member_id: None });
        }
        let root = user.root_id.clone();
        let created = user.created;
        roots.push(node::Model::new(root, user.id, None, Kind::Folder, "", String::new(), created));
    }
    logins::insert_many(&tx, keys).await?;
    nodes::insert_many(&tx, roots, Vec::new()).await?;
    let (mut entries, mut payments, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    for (number, user) in (0..).zip(&made) {
        entries.extend(plan_history(user, number));
        payments.extend(paid(user, number, now));
        notes.extend(note(user, partner, number, now));
        for row in transfers(user, number, now) {
            stats::add(&tx, row).await?;
        }
    }
    rows::insert_many(&tx, plan_entry::Entity, entries).await?;
    rows::insert_many(&tx, payment::Entity, payments).await?;
    rows::insert_many(&tx, user_note::Entity, notes).await?;
    Ok(tx.commit().await?)
}

fn customer(partner: &User, number: i64, root: String, now: i64) -> User {
    let first = pick(&FIRST_NAMES, number);
    let last = pick(&LAST_NAMES, number * 7 + number / 16);
    let email = format!("{}.{number}@customers.example", first.to_lowercase());
    let username = format!("{}{number:04}", first.to_lowercase());
    let created = now - DAY * (3 + number * 11 % 700) - number % 7919;
    let is_paying = level(number) != 0;
    let is_trial = number % 9 == 4;
    let due = now + DAY * (number * 37 % 60 - 9);
    let closed = number % 17 == 11;
    let mut user = User {
        username_key: username.to_lowercase(),
        username,
        first_name: first.to_owned(),
        last_name: last.to_owned(),
        password_hash: partner.password_hash.clone(),
        partner_id: Some(partner.id),
        phone: format!("+49 30 555{:04}", number % 10_000),
        trial: is_trial,
        trial_until: is_trial.then_some(due),
        next_billing: (is_paying || is_trial).then_some(due),
        suspended: number % 13 == 6,
        closed_at: closed.then(|| now - DAY * (1 + number % 30)),
        close_reason: if closed { (1 + number % 14).to_string() } else { String::new() },
        last_login: (number % 5 != 3).then(|| now - 3600 * (1 + number * 13 % 900)),
        last_ip: format!("192.0.2.{}", 1 + number % 250),
        ..User::new(&email, root, 0, created)
    };
    if let Some(plan) = plans::by_level(level(number)) {
        plans::apply(plan, &mut user);
    }
    if user.acc_type == 2 {
        user.company = format!("{last} & Partners");
    }
    user
}

fn level(number: i64) -> i32 {
    pick(&LEVELS, number)
}

fn pick<T: Copy>(from: &[T], number: i64) -> T {
    let place = usize::try_from(number).unwrap_or(0) % from.len();
    from[place]
}

/// The plan of today; the first ones began with the one that costs nothing.
fn plan_history(user: &User, number: i64) -> Vec<plan_entry::Model> {
    let mut entries = vec![plans::entry(user, user.created)];
    if number < WITH_HISTORY
        && user.level != 0
        && let Some(first) = plans::by_level(0)
    {
        let mut before = user.clone();
        plans::apply(first, &mut before);
        entries.insert(0, plans::entry(&before, user.created));
        entries[1].time = user.created + 2 * DAY;
    }
    entries
}

fn paid(user: &User, number: i64, now: i64) -> Vec<payment::Model> {
    let Some(plan) = plans::by_level(user.level).filter(|plan| plan.price_cents > 0) else {
        return Vec::new();
    };
    let times = if number < WITH_HISTORY { 3 } else { 1 };
    let payment = |time: i64| payment::Model {
        id: 0,
        user_id: user.id,
        time: now - DAY * (30 * (times - time) - number % 20),
        level: user.level,
        amount_cents: plan.price_cents,
        currency: "USD".to_owned(),
        method: "card".to_owned(),
        note: plan.name.to_owned(),
        card4: format!("{:04}", 1000 + number * 7 % 9000),
    };
    (0..times).map(payment).collect()
}

fn note(user: &User, partner: &User, number: i64, now: i64) -> Option<user_note::Model> {
    (number < WITH_HISTORY && number % 6 == 0).then(|| user_note::Model {
        id: 0,
        user_id: user.id,
        partner_id: partner.id,
        author: format!("{} {}", partner.first_name, partner.last_name),
        text: "Asked on the phone how to share a folder with guests.".to_owned(),
        time: now - DAY * (2 + number % 9),
    })
}

/// What the first ones have transferred on a day of each of the last months.
fn transfers(user: &User, number: i64, now: i64) -> Vec<bandwidth::Model> {
    if number >= WITH_HISTORY {
        return Vec::new();
    }
    let today = now.div_euclid(DAY);
    let row = |month: i64| {
        let bytes = (1 + (number * 31 + month * 17) % 40) * 25_000_000;
        bandwidth::Model {
            user_id: user.id,
            member_id: 0,
            day: today - month * 30,
            up_bytes: bytes,
            down_bytes: bytes * (2 + month % 3),
            up_count: 1 + number % 5,
            down_count: 2 + number % 7,
        }
    };
    (0..12).map(row).collect()
}
