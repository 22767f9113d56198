//! What was transferred (guide 10).

use futures::FutureExt;
use portico_api::opendrive::stats::Dataset;
use portico_api::opendrive::stats::get_all_stats::GetAllStats;
use portico_api::opendrive::stats::get_bandwidth_stats::GetBandwidthStats;
use portico_api::opendrive::stats::get_top_list::{GetTopList, TopListOf};

use super::OpenDrive;
use crate::drive::capability::Call;
use crate::drive::capability::account::Usage;
use crate::drive::model::account::{
    Measure, Month, Period, TopEntry, TopOf, Totals, Traffic, TrafficDay,
};

impl Usage for OpenDrive {
    fn traffic(&self, month: Month) -> Call<'_, Traffic> {
        async move {
            let ask = GetBandwidthStats { month: month.month, year: month.year };
            let stats = self.session.send(&ask).await?;
            let sets = [
                &stats.up_num_dataset,
                &stats.dl_num_dataset,
                &stats.upload_bw_dataset,
                &stats.download_bw_dataset,
            ];
            Ok(Traffic {
                month,
                days: days(month, sets),
                uploaded: stats.montly_uploaded,
                downloaded: stats.montly_downloaded,
            })
        }
        .boxed_local()
    }

    fn totals(&self, month: Month) -> Call<'_, Totals> {
        async move {
            let ask = GetAllStats { month: month.month, year: month.year };
            let stats = self.session.send(&ask).await?;
            let sets = [
                &stats.up_num_dataset,
                &stats.dl_num_dataset,
                &stats.upload_bw_dataset,
                &stats.download_bw_dataset,
            ];
            let made = &stats.users_dataset.0;
            Ok(Totals {
                made: made.iter().fold(0, |sum, (_, count)| sum + count.0),
                traffic: Traffic {
                    month,
                    days: days(month, sets),
                    uploaded: stats.montly_uploaded,
                    downloaded: stats.montly_downloaded,
                },
                ever_uploaded: stats.total_bw_uploaded,
                ever_downloaded: stats.total_bw_downloaded,
                accounts: stats.users_count,
                active: stats.month_users_count,
                stored: stats.storage_used,
            })
        }
        .boxed_local()
    }

    fn top(&self, of: TopOf) -> Call<'_, Vec<TopEntry>> {
        async move {
            let (month, day) = match of.period {
                Period::Month(month) => (month, 1),
                Period::Day(month, day) => (month, day),
            };
            let (year, month) = (month.year, month.month);
            let ask = GetTopList { year, month, day, stat_type: kind(of) };
            let rows = self.session.send(&ask).await?.0;
            let rows = rows.into_iter();
            Ok(rows.map(|row| TopEntry { name: row.user_name, value: row.value }).collect())
        }
        .boxed_local()
    }
}

fn kind(of: TopOf) -> TopListOf {
    let is_daily = matches!(of.period, Period::Day(..));
    match (of.measure, is_daily) {
        (Measure::Uploaded, true) => TopListOf::TopDailyUpBw,
        (Measure::Uploaded, false) => TopListOf::TopMonthlyUpBw,
        (Measure::Downloaded, true) => TopListOf::TopDailyDlBw,
        (Measure::Downloaded, false) => TopListOf::TopMonthlyDlBw,
        (Measure::Uploads, true) => TopListOf::TopDailyFileUploads,
        (Measure::Uploads, false) => TopListOf::TopMonthlyFileUploads,
        (Measure::Downloads, true) => TopListOf::TopDailyFileDownloads,
        (Measure::Downloads, false) => TopListOf::TopMonthlyFileDownloads,
    }
}

/// All days of a month: files up and down, bytes up and down. The datasets leave out days without any (quirk 71).
fn days(month: Month, sets: [&Dataset; 4]) -> Vec<TrafficDay> {
    let count = |set: &Dataset, day: u8| {
        let found = set.0.iter().find(|(key, _)| key.trim().parse::<u8>().ok() == Some(day));
        found.map_or(0, |(_, count)| count.0)
    };
    let [uploads, downloads, uploaded, downloaded] = sets;
    let day = |day: u8| TrafficDay {
        day,
        uploads: count(uploads, day),
        downloads: count(downloads, day),
        uploaded: count(uploaded, day),
        downloaded: count(downloaded, day),
    };
    (1..=month.days()).map(day).collect()
}

#[cfg(test)]
mod tests {
    use portico_api::Number;

    use super::*;

    #[test]
    fn every_day_of_a_month_is_there() {
        let month = Month { year: 2026, month: 2 };
        let set: Dataset =
            [("3".to_owned(), Number(7)), ("x".to_owned(), Number(9))].into_iter().collect();
        let none = Dataset::default();
        let days = days(month, [&set, &none, &none, &none]);
        assert_eq!(days.len(), 28);
        assert_eq!((days[2].day, days[2].uploads, days[2].downloads), (3, 7, 0));
        assert_eq!(days.iter().map(|day| day.uploads).sum::<u64>(), 7);
    }
}
