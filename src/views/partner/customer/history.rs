//! The plans that a customer has had, and what was paid.

use leptos::prelude::*;
use portico_client::drive::model::partner::{CustomerId, Payment, PlanEntry};

use super::super::Scene;
use super::super::sheet::{Cell, Sheet};
use super::super::trouble::TROUBLE;
use super::super::words::{kind_word, limit_word, plan_word, text_word};
use crate::i18n::{format, say, t};
use crate::locales::{customer as texts, customer_form as form_texts, partner as partner_texts};
use crate::parts::load::Load;
use crate::routes::path::partner::PartnerPlace;
use crate::ui::{EmptyState, Skeleton, glyphs};

/// The plans, the newest first.
#[component]
pub fn Plans(
    /// What the view shares.
    scene: Scene,
    /// Whose.
    id: CustomerId,
) -> impl IntoView {
    let data = scene.data;
    let found = RwSignal::new(Load::<Vec<PlanEntry>>::Waiting);
    let ask = Callback::new(move |()| {
        found.set(Load::Waiting);
        data.plans(id.clone(), found);
    });
    ask.run(());
    move || match found.get() {
        Load::Waiting => view! { <Skeleton label=t(partner_texts::LOADING) rows=3 /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, ask),
        Load::Ready(plans) if plans.is_empty() => view! {
            <EmptyState glyph=glyphs::CLOCK title=t(texts::NO_PLANS) text=t(texts::NO_PLANS_TEXT) />
        }
        .into_any(),
        Load::Ready(plans) => {
            let columns = vec![
                partner_texts::SINCE,
                partner_texts::PLAN,
                partner_texts::KIND,
                partner_texts::STORAGE,
                texts::TRANSFER,
                form_texts::PEOPLE,
                texts::PRICE,
                texts::PERIOD,
            ];
            let rows = plans.into_iter().map(plan).collect();
            view! { <Sheet scene=scene title=texts::PLANS columns=columns rows=rows /> }.into_any()
        }
    }
}

fn plan(entry: PlanEntry) -> Vec<Cell> {
    vec![
        format::date(entry.since.0).into(),
        plan_word(entry.level).into(),
        say(kind_word(entry.kind)).into(),
        limit_word(entry.storage).into(),
        limit_word(entry.transfer).into(),
        format::number(u64::from(entry.people)).into(),
        entry.price.into(),
        text_word(&entry.period).into(),
    ]
}

/// The payments, the newest first; each has an invoice.
#[component]
pub fn Payments(
    /// What the view shares.
    scene: Scene,
    /// Whose.
    id: CustomerId,
) -> impl IntoView {
    let data = scene.data;
    let found = RwSignal::new(Load::<Vec<Payment>>::Waiting);
    let own = id.clone();
    let ask = Callback::new(move |()| {
        found.set(Load::Waiting);
        data.payments(own.clone(), found);
    });
    ask.run(());
    move || match found.get() {
        Load::Waiting => view! { <Skeleton label=t(partner_texts::LOADING) rows=3 /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, ask),
        Load::Ready(payments) if payments.is_empty() => view! {
            <EmptyState
                glyph=glyphs::FILE_TEXT
                title=t(texts::NO_PAYMENTS)
                text=t(texts::NO_PAYMENTS_TEXT)
            />
        }
        .into_any(),
        Load::Ready(payments) => {
            let columns = vec![
                texts::DATE,
                texts::AMOUNT,
                texts::METHOD,
                texts::CARD,
                texts::ABOUT,
                texts::RESULT,
                texts::INVOICE,
            ];
            let rows = payments.into_iter().map(|it| payment(&id, it)).collect();
            view! { <Sheet scene=scene title=texts::PAYMENTS columns=columns rows=rows /> }
                .into_any()
        }
    }
}

fn payment(customer: &CustomerId, payment: Payment) -> Vec<Cell> {
    let invoice = PartnerPlace::Invoice(customer.clone(), payment.id.clone()).href();
    let result = match (payment.is_done, payment.is_refund) {
        (true, true) => texts::PAID_BACK,
        (true, false) => texts::PAID,
        (false, _) => texts::NOT_PAID,
    };
    vec![
        format::date_time(payment.time.0).into(),
        money(&payment).into(),
        text_word(&payment.method).into(),
        text_word(&payment.card).into(),
        text_word(&payment.note).into(),
        say(result).into(),
        Cell::link(texts::invoice_of(payment.id.as_str()), invoice),
    ]
}

/// A sum with its currency, such as `19.95 USD`; what was paid back has a minus.
fn money(payment: &Payment) -> String {
    let sign = if payment.is_refund { "−" } else { "" };
    let rest = (100 + payment.cents % 100).to_string();
    let rest = rest.get(1..).unwrap_or_default();
    [sign, &(payment.cents / 100).to_string(), ".", rest, " ", &payment.currency].concat()
}

#[cfg(test)]
mod tests {
    use portico_client::drive::model::UnixTime;
    use portico_client::drive::model::partner::PaymentId;

    use super::*;

    #[test]
    fn sums_keep_their_cents() {
        let of = |cents: u64, is_refund: bool| {
            money(&Payment {
                id: PaymentId::new("1"),
                time: UnixTime(0),
                cents,
                currency: "USD".to_owned(),
                is_refund,
                method: String::new(),
                card: String::new(),
                note: String::new(),
                is_done: true,
            })
        };
        assert_eq!(of(1995, false), "19.95 USD");
        assert_eq!(of(5, false), "0.05 USD");
        assert_eq!(of(100_000, true), "−1000.00 USD");
    }
}
