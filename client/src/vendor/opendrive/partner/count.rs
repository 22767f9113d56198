//! How many rows a list has that only comes in pages: the vendor does not say it.

use futures::future::try_join_all;

use crate::problem::Problem;

/// Rows of a page.
const ROWS: u64 = 10;
/// Questions at a time.
const AT_ONCE: u64 = 4;
/// Nobody has more pages.
const MOST: u64 = 1 << 24;

/// Finds the last page by asking for ever fewer in question: some forty questions for a hundred thousand rows.
///
/// `probe` answers how many rows a page has, the first being 0; the first `known` rows are there anyway.
pub(super) async fn count(
    probe: impl AsyncFn(u64) -> Result<u64, Problem>,
    known: u64,
) -> Result<u64, Problem> {
    // So many pages are full, and this one is not.
    let mut full = known / ROWS;
    let mut last = None::<(u64, u64)>;
    loop {
        let pages: Vec<u64> = match last {
            Some((page, rows)) if rows > 0 || page <= full => {
                return Ok(page.max(full) * ROWS + if page >= full { rows } else { 0 });
            }
            None if full >= MOST => return Ok(full * ROWS),
            // Far ahead: four times as far with each.
            None => (1..=AT_ONCE).map(|step| full.max(1) << (2 * step)).collect(),
            Some((page, _)) => between(full, page),
        };
        let answers = try_join_all(pages.iter().map(|page| probe(*page))).await?;
        for (page, rows) in pages.into_iter().zip(answers) {
            if rows >= ROWS {
                full = full.max(page + 1);
            } else if last.is_none_or(|(known, _)| page < known) {
                last = Some((page, rows));
            }
        }
    }
}

/// Pages from the first one that may not be full to before the one that is not, evenly apart.
fn between(full: u64, page: u64) -> Vec<u64> {
    let gap = page - full;
    if gap <= AT_ONCE {
        return (full..page).collect();
    }
    (1..=AT_ONCE).map(|step| full + gap * step / (AT_ONCE + 1)).collect()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use futures::FutureExt;

    use super::*;

    /// Counts so many rows; answers how many questions it took, too.
    fn counted(total: u64, known: u64) -> (u64, u64) {
        let asked = Cell::new(0);
        let probe = async |page: u64| {
            asked.set(asked.get() + 1);
            Ok::<u64, Problem>(total.saturating_sub(page * ROWS).min(ROWS))
        };
        let found = count(probe, known).now_or_never().unwrap().unwrap();
        (found, asked.get())
    }

    #[test]
    fn every_number_is_found() {
        for total in (0..2_500).chain([9_999, 10_000, 10_001, 99_990, 100_000, 1_234_567]) {
            assert_eq!(counted(total, 0).0, total);
            let known = total.min(100);
            assert_eq!(counted(total, known).0, total, "{known} were known");
        }
    }

    #[test]
    fn few_questions_are_enough() {
        let (_, asked) = counted(100_000, 100);
        assert!(asked <= 48, "{asked}");
    }

    #[test]
    fn rows_that_come_and_go_meanwhile_end_it_all_the_same() {
        let asked = Cell::new(0_u64);
        let probe = async |page: u64| {
            asked.set(asked.get() + 1);
            let total = if asked.get().is_multiple_of(3) { 50_000_u64 } else { 7 };
            Ok::<u64, Problem>(total.saturating_sub(page * ROWS).min(ROWS))
        };
        assert!(count(probe, 0).now_or_never().unwrap().is_ok());
        assert!(asked.get() < 500);
    }

    #[test]
    fn a_failure_is_told() {
        let probe = async |_: u64| Err::<u64, Problem>(Problem::Offline);
        assert_eq!(count(probe, 0).now_or_never().unwrap(), Err(Problem::Offline));
    }
}
