//! The invoice of a payment, as a page that can be printed.

use leptos::prelude::*;
use portico_client::drive::model::partner::{CustomerId, Invoice, PaymentId};
use portico_client::problem::Problem;

use super::Scene;
use super::trouble::TROUBLE;
use super::words::plan_word;
use crate::i18n::{Text, format, t};
use crate::locales::{customer as texts, partner as partner_texts};
use crate::parts::load::Load;
use crate::routes::path::partner::PartnerPlace;
use crate::state::brand::use_branding;
use crate::state::title::use_title;
use crate::ui::{Button, ButtonKind, EmptyState, Icon, Skeleton, glyphs};

/// Draws the page.
#[component]
pub fn InvoicePage(
    /// What the view shares.
    scene: Scene,
    /// Whose.
    id: CustomerId,
    /// Of which payment.
    payment: PaymentId,
) -> impl IntoView {
    let data = scene.data;
    let found = RwSignal::new(Load::<Invoice>::Waiting);
    let back = [PartnerPlace::Customer(id).href().as_str(), "?tab=payments"].concat();
    let number = payment.to_string();
    use_title().set_view(move || texts::invoice_of(&number));
    let ask = Callback::new(move |()| {
        found.set(Load::Waiting);
        data.invoice(payment.clone(), found);
    });
    ask.run(());
    let print = |()| {
        // A browser that does not print has said so itself.
        let _ = window().print();
    };
    let body = move || match found.get() {
        Load::Waiting => view! { <Skeleton label=t(partner_texts::LOADING) rows=4 /> }.into_any(),
        Load::Failed(Problem::NotFound(_)) => view! {
            <EmptyState
                glyph=glyphs::FILE_TEXT
                title=t(texts::NO_INVOICE)
                text=t(texts::NO_INVOICE_TEXT)
            />
        }
        .into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, ask),
        Load::Ready(invoice) => view! {
            <div class="invoice-actions">
                <Button kind=ButtonKind::Primary glyph=glyphs::FILE_TEXT on_press=print>
                    {t(texts::PRINT)}
                </Button>
            </div>
            <Paper invoice=invoice />
        }
        .into_any(),
    };
    view! {
        <div class="partner-body invoice-page">
            <a class="invoice-back" href=back>
                <Icon glyph=glyphs::CHEVRON_LEFT />
                {t(texts::PAYMENTS)}
            </a>
            {body}
        </div>
    }
}

/// The invoice itself.
#[component]
fn Paper(invoice: Invoice) -> impl IntoView {
    let brand = use_branding();
    let title = texts::invoice_of(invoice.id.as_str());
    let named = title.clone();
    let plan = if invoice.plan.trim().is_empty() {
        plan_word(invoice.level.trim().parse().unwrap_or(0))
    } else {
        invoice.plan.clone()
    };
    let amount = [invoice.amount.as_str(), " ", &invoice.currency].concat();
    let time = invoice.time.0;
    let lines = [invoice.company.clone(), invoice.name.clone()]
        .into_iter()
        .chain(invoice.address.clone())
        .chain([invoice.email.clone()])
        .filter(|line| !line.trim().is_empty());
    let line = |line: String| view! { <p>{line}</p> };
    let fact = |name: Text, value: String| {
        view! {
            <div class="fact">
                <dt>{t(name)}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    let total = amount.clone();
    view! {
        <article class="invoice" aria-label=named>
            <header class="invoice-head">
                <p class="invoice-brand">{move || brand.name()}</p>
                <h2>{title}</h2>
            </header>
            <div class="invoice-parts">
                <section aria-label=t(texts::INVOICE_TO)>
                    <h3>{t(texts::INVOICE_TO)}</h3>
                    {lines.map(line).collect_view()}
                </section>
                <dl>
                    {fact(texts::DATE, format::date(time))}
                    {fact(texts::INVOICE_NUMBER, invoice.id.to_string())}
                </dl>
            </div>
            <table class="sheet">
                <caption class="visually-hidden">{t(texts::INVOICE)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(texts::ABOUT)}</th>
                        <th scope="col">{t(texts::AMOUNT)}</th>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <td>{plan}</td>
                        <td>{amount}</td>
                    </tr>
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{t(texts::TOTAL)}</th>
                        <td>{total}</td>
                    </tr>
                </tfoot>
            </table>
        </article>
    }
}
