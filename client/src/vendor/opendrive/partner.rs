//! A partner's customers by the document about the administration.

mod change;
mod convert;
mod count;
mod history;

use futures::FutureExt;
use portico_api::opendrive::OrderType;
use portico_api::opendrive::admin::add_user_note::AddUserNote;
use portico_api::opendrive::admin::delete_user::DeleteUser;
use portico_api::opendrive::admin::get_invoice::GetInvoice;
use portico_api::opendrive::admin::get_partner_settings::GetPartnerSettings;
use portico_api::opendrive::admin::get_partner_stats::{GetPartnerStats, PartnerStatsOf};
use portico_api::opendrive::admin::get_user::GetUser;
use portico_api::opendrive::admin::list_admin_user_logs::ListAdminUserLogs;
use portico_api::opendrive::admin::list_all_users::{ListAllUsers, OrderBy};
use portico_api::opendrive::admin::list_partners::ListPartners;
use portico_api::opendrive::admin::list_plan_history::ListPlanHistory;
use portico_api::opendrive::admin::list_transactions::ListTransactions;
use portico_api::opendrive::admin::list_user_account_groups::ListUserAccountGroups;
use portico_api::opendrive::admin::list_user_account_users::ListUserAccountUsers;
use portico_api::opendrive::admin::list_user_notes::ListUserNotes;
use portico_api::opendrive::admin::send_payment_reminder::SendPaymentReminder;
use portico_api::opendrive::admin::send_trial_reminder::SendTrialReminder;
use portico_api::opendrive::admin::suspend_user::SuspendUser;
use portico_api::opendrive::admin::trash_user_files::TrashUserFiles;
use portico_api::opendrive::admin::update_partner_settings::UpdatePartnerSettings;
use portico_api::opendrive::admin::update_user::UpdateUser;
use portico_api::opendrive::admin::update_user_note::UpdateUserNote;
use portico_api::{Endpoint, Rows};

use super::{OpenDrive, activity};
use crate::drive::capability::Call;
use crate::drive::capability::partner::Partner;
use crate::drive::model::partner::{
    Along, CloseReason, Created, Customer, CustomerGroup, CustomerId, CustomerPerson,
    CustomerQuery, CustomerRow, Invoice, LogFilter, LogPage, Month, NewCustomer, PageSize,
    PartnerInfo, PartnerSettings, Payment, PaymentId, PlanEntry, Remark, RemarkId, Reminder, Saved,
    SettingsSaved, Terms, Totals,
};
use crate::problem::Problem;

/// The vendor's name of the month is needed for sums over all time, too; any will do.
const ANY_MONTH: Month = Month { year: 2000, number: 1 };

impl Partner for OpenDrive {
    fn partners(&self) -> Call<'_, Vec<PartnerInfo>> {
        self.rows(ListPartners {}, convert::partner)
    }

    fn customers<'a>(
        &'a self,
        query: &'a CustomerQuery,
        page: u64,
        size: PageSize,
    ) -> Call<'a, Vec<CustomerRow>> {
        self.rows(list_ask(query, page, size), convert::row)
    }

    fn count<'a>(&'a self, query: &'a CustomerQuery, known: u64) -> Call<'a, u64> {
        async move {
            // However they are sorted, they are as many.
            let query = CustomerQuery { order: Vec::new(), ..query.clone() };
            let probe = async |page: u64| {
                let ask = list_ask(&query, page, PageSize::Ten);
                Ok::<u64, Problem>(self.session.send(&ask).await?.0.len() as u64)
            };
            count::count(probe, known).await
        }
        .boxed_local()
    }

    fn customer<'a>(&'a self, id: &'a CustomerId) -> Call<'a, Customer> {
        async move {
            let ask = GetUser { user_id: id.clone() };
            self.session.send(&ask).await.map(convert::customer)
        }
        .boxed_local()
    }

    fn create<'a>(&'a self, new: &'a NewCustomer) -> Call<'a, Created> {
        async move {
            match self.session.send(&change::creation(new)).await {
                Ok(_) => Ok(Created::Done),
                Err(problem) => match change::refusal(&problem) {
                    Some(change::Refusal::Taken) => Ok(Created::Taken),
                    Some(change::Refusal::Wrong(field)) => Ok(Created::Wrong(field)),
                    Some(change::Refusal::Unmodified) | None => Err(problem),
                },
            }
        }
        .boxed_local()
    }

    fn update<'a>(
        &'a self,
        id: &'a CustomerId,
        base: &'a Terms,
        new: &'a Terms,
        along: &'a Along,
    ) -> Call<'a, Saved> {
        async move {
            // The vendor has no conditional update: whoever reads right before writing overwrites nobody's work of hours.
            let before = self.customer(id).await?;
            if before.terms != *base {
                return Ok(Saved::Changed(Box::new(before)));
            }
            match self.session.send(&change::update(id, base, new, along)).await {
                Ok(_) => {}
                Err(problem) => match change::refusal(&problem) {
                    Some(change::Refusal::Unmodified) => {}
                    Some(change::Refusal::Taken) => return Ok(Saved::Taken),
                    Some(change::Refusal::Wrong(field)) => return Ok(Saved::Wrong(field)),
                    None => return Err(problem),
                },
            }
            Ok(Saved::Done(Box::new(self.customer(id).await?)))
        }
        .boxed_local()
    }

    fn suspend<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()> {
        self.done(SuspendUser { user_id: id.clone() })
    }

    fn reactivate<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()> {
        self.change(UpdateUser { suspended: Some(false), ..change::nothing(id) })
    }

    fn close<'a>(&'a self, id: &'a CustomerId, reason: CloseReason, text: &'a str) -> Call<'a, ()> {
        self.change(UpdateUser {
            close_reason: Some(convert::wire_reason(reason)),
            close_reason_text: change::optional(text),
            ..change::nothing(id)
        })
    }

    fn reopen<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()> {
        self.change(UpdateUser { close_reason: Some(convert::NOT_CLOSED), ..change::nothing(id) })
    }

    fn delete<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()> {
        self.done(DeleteUser { user_id: id.clone() })
    }

    fn undelete<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()> {
        self.change(UpdateUser {
            suspended: Some(false),
            close_reason: Some(convert::NOT_CLOSED),
            ..change::nothing(id)
        })
    }

    fn trash_files<'a>(&'a self, id: &'a CustomerId) -> Call<'a, ()> {
        self.done(TrashUserFiles { user_id: id.clone() })
    }

    fn remind<'a>(&'a self, id: &'a CustomerId, which: Reminder) -> Call<'a, ()> {
        match which {
            Reminder::Payment => self.done(SendPaymentReminder { user_id: id.clone() }),
            Reminder::Trial => self.done(SendTrialReminder { user_id: id.clone() }),
        }
    }

    fn plans<'a>(&'a self, id: &'a CustomerId) -> Call<'a, Vec<PlanEntry>> {
        self.rows(ListPlanHistory { user_id: id.clone() }, history::plan)
    }

    fn payments<'a>(&'a self, id: &'a CustomerId) -> Call<'a, Vec<Payment>> {
        self.rows(ListTransactions { user_id: id.clone() }, history::payment)
    }

    fn invoice<'a>(&'a self, id: &'a PaymentId) -> Call<'a, Invoice> {
        async move {
            let ask = GetInvoice { transaction_id: id.clone() };
            let answer = self.session.send(&ask).await?;
            Ok(history::invoice(answer, id))
        }
        .boxed_local()
    }

    fn groups<'a>(&'a self, id: &'a CustomerId) -> Call<'a, Vec<CustomerGroup>> {
        self.rows_or_none(ListUserAccountGroups { user_id: id.clone() }, history::group)
    }

    fn people<'a>(&'a self, id: &'a CustomerId) -> Call<'a, Vec<CustomerPerson>> {
        self.rows_or_none(ListUserAccountUsers { user_id: id.clone() }, history::person)
    }

    fn logs<'a>(
        &'a self,
        id: &'a CustomerId,
        filter: &'a LogFilter,
        page: u64,
    ) -> Call<'a, LogPage> {
        let ask = ListAdminUserLogs {
            user_id: id.clone(),
            user_type: history::log_who(filter.who),
            start_date: filter.from.map(|day| day.begin().to_string()),
            // The last day counts as a whole.
            end_date: filter.to.map(|day| (day.plus(1).begin() - 1).to_string()),
            log_type: filter.deed.map(|deed| activity::number(deed).to_string()),
            page: Some(page),
        };
        async move { self.session.send(&ask).await.map(history::log_page) }.boxed_local()
    }

    fn remarks<'a>(&'a self, id: &'a CustomerId, offset: u64, most: u64) -> Call<'a, Vec<Remark>> {
        let ask = ListUserNotes {
            user_id: id.clone(),
            limit: Some(most),
            sort_mode: Some(OrderType::Desc),
            offset: Some(offset),
        };
        self.rows_or_none(ask, history::remark)
    }

    fn add_remark<'a>(&'a self, id: &'a CustomerId, text: &'a str) -> Call<'a, ()> {
        self.done(AddUserNote { user_id: id.clone(), note: text.trim().to_owned() })
    }

    fn rewrite_remark<'a>(&'a self, remark: &'a RemarkId, text: &'a str) -> Call<'a, ()> {
        self.done(UpdateUserNote { note_id: remark.clone(), text: text.trim().to_owned() })
    }

    fn totals(&self, month: Option<Month>) -> Call<'_, Totals> {
        async move {
            let of =
                if month.is_some() { PartnerStatsOf::Monthly } else { PartnerStatsOf::Summary };
            let month = month.unwrap_or(ANY_MONTH);
            let ask = GetPartnerStats {
                year: month.year,
                month: month.number,
                partner_id: None,
                stat_type: Some(of),
            };
            self.session.send(&ask).await.map(convert::totals)
        }
        .boxed_local()
    }

    fn settings(&self) -> Call<'_, PartnerSettings> {
        async move { self.session.send(&GetPartnerSettings {}).await.map(convert::settings) }
            .boxed_local()
    }

    fn save_settings<'a>(
        &'a self,
        base: &'a PartnerSettings,
        new: &'a PartnerSettings,
    ) -> Call<'a, SettingsSaved> {
        async move {
            let before = self.settings().await?;
            if before != *base {
                return Ok(SettingsSaved::Changed(before));
            }
            let ask = UpdatePartnerSettings { settings: change::settings(new) };
            self.session.send(&ask).await?;
            Ok(SettingsSaved::Done)
        }
        .boxed_local()
    }
}

impl OpenDrive {
    /// Sends what answers nothing but that it was done.
    fn done<'a, E: Endpoint + 'a>(&'a self, ask: E) -> Call<'a, ()> {
        async move { self.session.send(&ask).await.map(drop) }.boxed_local()
    }

    /// Changes an account; one that is like this already is fine.
    fn change(&self, ask: UpdateUser) -> Call<'_, ()> {
        async move {
            match self.session.send(&ask).await {
                Ok(_) => Ok(()),
                Err(problem) if change::refusal(&problem) == Some(change::Refusal::Unmodified) => {
                    Ok(())
                }
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }

    fn rows<'a, E, W, T>(&'a self, ask: E, convert: fn(W) -> T) -> Call<'a, Vec<T>>
    where
        E: Endpoint<Response = Rows<W>> + 'a,
        W: 'a,
        T: 'a,
    {
        async move {
            let rows = self.session.send(&ask).await?;
            Ok(rows.0.into_iter().map(convert).collect())
        }
        .boxed_local()
    }

    /// The same for lists that may be answered with 404 when they are empty (quirks 96, 97).
    fn rows_or_none<'a, E, W, T>(&'a self, ask: E, convert: fn(W) -> T) -> Call<'a, Vec<T>>
    where
        E: Endpoint<Response = Rows<W>> + 'a,
        W: 'a,
        T: 'a,
    {
        async move {
            match self.session.send(&ask).await {
                Ok(rows) => Ok(rows.0.into_iter().map(convert).collect()),
                Err(Problem::NotFound(details)) if details.message.starts_with("Empty") => {
                    Ok(Vec::new())
                }
                Err(problem) => Err(problem),
            }
        }
        .boxed_local()
    }
}

fn list_ask(query: &CustomerQuery, page: u64, size: PageSize) -> ListAllUsers {
    let text = query.text.trim();
    let has_text = !text.is_empty();
    let order = query
        .order
        .iter()
        .map(|(column, way)| (convert::column(*column).to_owned(), convert::direction(*way)));
    ListAllUsers {
        search_by: convert::search_by(query.by).filter(|_| has_text).map(str::to_owned),
        search_query: has_text.then(|| text.to_owned()),
        due_date: query.due.map(|day| portico_api::UnixTime(day.noon())),
        filter: query.filters.iter().map(|it| convert::filter(*it).to_owned()).collect(),
        order_by: (!query.order.is_empty()).then(|| OrderBy::Columns(order.collect())),
        order: None,
        items_on_page: u32::try_from(size.rows()).ok(),
        page: Some(page.saturating_add(1)),
    }
}
