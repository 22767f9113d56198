//! What was transferred, as the vendor counts it.

use futures::FutureExt;
use futures::future::try_join_all;
use leptos::prelude::GetValue;
use portico_client::drive::model::account::{Month, TopEntry, TopOf, Totals, Traffic};

use super::{Asked, Data};

/// How many months are shown side by side.
const MONTHS: usize = 12;

impl Data {
    /// A month, by day.
    pub fn traffic(self, month: Month) -> Asked<Traffic> {
        let usage = self.usage.get_value();
        async move { usage.traffic(month).await }.boxed_local()
    }

    /// The twelve months up to this one.
    pub fn year(self, until: Month) -> Asked<Vec<Traffic>> {
        let usage = self.usage.get_value();
        async move {
            let months = until.last(MONTHS);
            try_join_all(months.into_iter().map(|month| usage.traffic(month))).await
        }
        .boxed_local()
    }

    /// Sums over the accounts that this one has made.
    pub fn totals(self, month: Month) -> Asked<Totals> {
        let usage = self.usage.get_value();
        async move { usage.totals(month).await }.boxed_local()
    }

    /// Who had the most of something.
    pub fn top(self, of: TopOf) -> Asked<Vec<TopEntry>> {
        let usage = self.usage.get_value();
        async move { usage.top(of).await }.boxed_local()
    }
}
