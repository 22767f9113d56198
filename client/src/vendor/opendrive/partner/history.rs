//! From the vendor's shapes to what has become of a customer.

use portico_api::opendrive::account_users::{AccountUserRow, AccountUserStatus, AdminMode};
use portico_api::opendrive::admin::get_invoice::Invoice as WireInvoice;
use portico_api::opendrive::admin::list_plan_history::PlanEntry as WirePlan;
use portico_api::opendrive::admin::list_transactions::Transaction;
use portico_api::opendrive::admin::list_user_account_groups::AccountGroup;
use portico_api::opendrive::admin::list_user_notes::UserNote;
use portico_api::opendrive::{LogEntry, LogPage as WireLogPage};

use super::super::activity;
use super::convert::{kind, limit, moment, some_time};
use crate::drive::model::partner::{
    CustomerGroup, CustomerPerson, Invoice, LogLine, LogPage, LogWho, Payment, PaymentId,
    PersonState, PlanEntry, Remark,
};

pub(super) fn plan(wire: WirePlan) -> PlanEntry {
    PlanEntry {
        since: wire.plan_date,
        level: wire.level.trim().parse().unwrap_or(0),
        kind: kind(&wire.acc_type),
        people: wire.acc_users,
        storage: limit(wire.od_max_storage),
        transfer: limit(wire.bw_max),
        price: wire.price,
        period: wire.kind,
    }
}

pub(super) fn payment(wire: Transaction) -> Payment {
    Payment {
        id: wire.trans_id,
        time: wire.trans_timestamp,
        cents: wire.trans_amount.unsigned_abs(),
        currency: wire.trans_currency,
        is_refund: wire.trans_cr_db.trim() == "db" || wire.trans_amount < 0,
        method: wire.trans_method,
        card: wire.card_no4,
        note: wire.trans_note,
        is_done: wire.trans_status == 1,
    }
}

pub(super) fn invoice(wire: WireInvoice, asked: &PaymentId) -> Invoice {
    let place = [wire.adr_zip.trim(), wire.adr_city.trim()].join(" ");
    let lines = [wire.adr_address, place, wire.adr_state, wire.country_name];
    let address = lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty());
    Invoice {
        id: wire.trans_id.unwrap_or_else(|| asked.clone()),
        time: wire.trans_timestamp,
        amount: wire.trans_amount,
        currency: wire.trans_currency,
        plan: wire.plan,
        level: wire.level,
        name: [wire.first_name.trim(), wire.last_name.trim()].join(" ").trim().to_owned(),
        company: wire.company_name,
        email: wire.email,
        address: address.collect(),
    }
}

pub(super) fn group(wire: AccountGroup) -> CustomerGroup {
    CustomerGroup {
        id: wire.group_id,
        name: wire.group_name,
        is_active: wire.group_active,
        storage: some_bytes(wire.group_max_storage),
        transfer: some_bytes(wire.group_max_bw),
        since: moment(&wire.group_since),
        members: wire.num_users,
    }
}

pub(super) fn person(wire: AccountUserRow) -> CustomerPerson {
    CustomerPerson {
        id: wire.access_user_id,
        name: [wire.first_name.trim(), wire.last_name.trim()].join(" ").trim().to_owned(),
        email: wire.email,
        position: wire.position,
        is_admin: wire.admin_mode == AdminMode::Admin,
        state: match wire.access_active {
            AccountUserStatus::Active => PersonState::Active,
            AccountUserStatus::Blocked => PersonState::Blocked,
            // Whoever has a state that nobody knows is not shown as one who may come in.
            AccountUserStatus::Inactive | AccountUserStatus::Other(_) => PersonState::Removed,
        },
        storage_used: wire.storage_used,
        storage: some_bytes(wire.storage_max),
        since: some_time(wire.access_since),
    }
}

/// No limit is written as 0 (quirk 51).
fn some_bytes(bytes: u64) -> Option<u64> {
    (bytes > 0).then_some(bytes)
}

pub(super) fn log_who(who: LogWho) -> Option<String> {
    match who {
        LogWho::Anybody => None,
        LogWho::Customer => Some("user".to_owned()),
        LogWho::Partner => Some("admin".to_owned()),
    }
}

pub(super) fn log_page(wire: WireLogPage) -> LogPage {
    LogPage {
        lines: wire.logs.into_iter().map(log_line).collect(),
        total: wire.num_results,
        pages: wire.total_pages,
    }
}

fn log_line(wire: LogEntry) -> LogLine {
    LogLine {
        time: wire.time,
        who: wire.user,
        deed: activity::deed(&wire.log_type),
        word: wire.log_type,
        subject: wire.file_name,
        size: wire.file_size.trim().parse().ok(),
        details: wire.details,
        address: wire.ip,
        app: wire.app,
    }
}

pub(super) fn remark(wire: UserNote) -> Remark {
    Remark { id: wire.note_id, text: wire.note_text, time: wire.note_time, author: wire.admin }
}
