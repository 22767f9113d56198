//! How things stand now, for the metrics.

use std::time::Duration;

use super::problem::Problem;
use crate::db::{jobs, mails, uploads};
use crate::metrics::Standing;
use crate::state::State;

/// Who asks for metrics waits no longer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Asks the database.
pub(crate) async fn ask(state: &State) -> Result<Standing, Problem> {
    let asked = async {
        let db = state.db().read();
        let jobs = jobs::all(db).await?.into_iter();
        Ok(Standing {
            uploads: uploads::count_open(db).await?,
            outbox: mails::count_waiting(db).await?,
            jobs: jobs.filter_map(|job| Some((job.name, job.succeeded?))).collect(),
        })
    };
    match tokio::time::timeout(PATIENCE, asked).await {
        Ok(asked) => asked,
        Err(_) => Err(Problem::Broken("the database does not answer".to_owned())),
    }
}
