//! What is transferred, and how much may be: by accounts, groups and members, per day in UTC.

use bytes::Bytes;
use futures_util::StreamExt as _;
use sea_orm::ConnectionTrait;

use super::actor::Actor;
use super::downloads::Bytestream;
use super::problem::Problem;
use super::{Member, User};
use crate::db::bandwidth::{self, Moved, Whose};
use crate::state::State;

/// What is sent is written down in steps of so many bytes.
const STEP: i64 = 8 << 20;

/// Who pays for what is transferred: the account that the files lie in, and the member of it who asks.
#[derive(Clone, Debug)]
pub(crate) struct Payer {
    pub(crate) owner: User,
    /// None for the owner, and for everybody of another account or of none.
    pub(crate) member: Option<Member>,
}

impl Payer {
    /// Who pays when somebody asks for what lies in an account.
    pub(crate) fn new(owner: User, actor: Option<&Actor>) -> Self {
        let member = actor.filter(|actor| actor.account.id == owner.id);
        let member = member.and_then(|actor| actor.member.clone());
        Self { owner, member }
    }

    /// 0 for the owner and for guests.
    pub(crate) fn member_id(&self) -> i64 {
        self.member.as_ref().map_or(0, |member| member.id)
    }
}

/// The day of a moment: days since 1970.
pub(crate) fn day(now: i64) -> i64 {
    now.div_euclid(86_400)
}

/// True when as much was transferred as may be, by the account, the member or the member's group.
pub(crate) async fn is_exceeded(
    db: &impl ConnectionTrait,
    payer: &Payer,
    now: i64,
) -> Result<bool, Problem> {
    let Payer { owner, member } = payer;
    let since = day(now) - i64::from(owner.bw_reset_days.max(1)) + 1;
    let mut limits = vec![(Whose::Account(owner.id), owner.bw_limit)];
    if let Some(member) = member {
        limits.push((Whose::Member(member.id), member.bw_limit));
        if let Some(group) = member.group_id {
            limits.push((Whose::Group(group), bandwidth::group_limits(db, group).await?.1));
        }
    }
    for (whose, limit) in limits.into_iter().filter(|(_, limit)| *limit > 0) {
        if bandwidth::moved_since(db, whose, since).await? >= limit {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Refuses to begin a transfer when as much was transferred as may be.
pub(crate) async fn refuse_exceeded(
    db: &impl ConnectionTrait,
    payer: &Payer,
    now: i64,
) -> Result<(), Problem> {
    if is_exceeded(db, payer, now).await? { Err(Problem::BandwidthExceeded) } else { Ok(()) }
}

/// Counts what is sent, while it is sent; `begins` for a download that is not the continuation of another.
pub(crate) fn metered(state: &State, payer: &Payer, begins: bool, bytes: Bytestream) -> Bytestream {
    let mut meter = Meter {
        state: state.clone(),
        owner: payer.owner.id,
        member: payer.member_id(),
        moved: Moved { down_count: i64::from(begins), ..Moved::default() },
    };
    let count = move |piece: Result<Bytes, _>| {
        if let Ok(piece) = &piece {
            meter.count(piece.len());
        }
        piece
    };
    bytes.map(count).boxed()
}

/// What was sent and is not written down yet; that happens when it is dropped, however the transfer ended.
struct Meter {
    state: State,
    owner: i64,
    member: i64,
    moved: Moved,
}

impl Meter {
    fn count(&mut self, bytes: usize) {
        self.moved.down += i64::try_from(bytes).unwrap_or(i64::MAX);
        if self.moved.down >= STEP {
            self.flush();
        }
    }

    fn flush(&mut self) {
        let moved = std::mem::take(&mut self.moved);
        // A server that is going down has no time for this.
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        if moved == Moved::default() {
            return;
        }
        let (state, owner, member) = (self.state.clone(), self.owner, self.member);
        runtime.spawn(async move {
            let written = async {
                let tx = state.db().write().await?;
                bandwidth::add(&tx, owner, member, day(state.now()), moved).await?;
                tx.commit().await
            };
            if let Err(error) = written.await {
                tracing::warn!(%error, "what was sent could not be written down");
            }
        });
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.flush();
    }
}

#[cfg(test)]
mod tests {
    use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _};

    use super::*;
    use crate::clock::Clock;
    use crate::db::accounts;
    use crate::testing::{self, TemporaryFolder};

    /// A moment of the day with the number 100.
    const NOW: i64 = 100 * 86_400 + 5;

    async fn payer(state: &State, bw_limit: i64, days: i32) -> Payer {
        let tx = state.db().write().await.unwrap();
        let owner = accounts::by_email(&tx, testing::EMAIL).await.unwrap().unwrap();
        let owner = User { bw_limit, bw_reset_days: days, ..owner };
        let row = owner.clone().into_active_model().reset_all();
        row.update(&tx).await.unwrap();
        tx.commit().await.unwrap();
        Payer::new(owner, None)
    }

    #[tokio::test]
    async fn a_limit_counts_both_ways_and_forgets_old_days() {
        let folder = TemporaryFolder::new().unwrap();
        let clock = Clock::from_fn(|| NOW);
        let state = testing::open(testing::config(folder.path()), clock).await.unwrap();
        let unlimited = payer(&state, 0, 1).await;
        let (user, db) = (unlimited.owner.id, state.db().read());
        let tx = state.db().write().await.unwrap();
        for (day, up, down) in [(100, 30, 20), (100, 5, 5), (99, 100, 0)] {
            let moved = Moved { up, down, ..Moved::default() };
            bandwidth::add(&tx, user, 0, day, moved).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert!(!is_exceeded(db, &unlimited, NOW).await.unwrap());
        for (limit, days, expected) in [(61, 1, false), (60, 1, true), (160, 2, true)] {
            let payer = payer(&state, limit, days).await;
            assert_eq!(is_exceeded(db, &payer, NOW).await.unwrap(), expected, "{limit} {days}");
        }
        let tomorrow = payer(&state, 60, 1).await;
        assert!(!is_exceeded(db, &tomorrow, NOW + 86_400).await.unwrap());
        let refused = refuse_exceeded(db, &tomorrow, NOW).await;
        assert!(matches!(refused, Err(Problem::BandwidthExceeded)));
    }

    #[tokio::test]
    async fn what_is_sent_is_written_down_however_it_ends() {
        let folder = TemporaryFolder::new().unwrap();
        let state = testing::open(testing::config(folder.path()), Clock::from_fn(|| NOW));
        let state = state.await.unwrap();
        let payer = payer(&state, 0, 1).await;
        let piece = || Ok(Bytes::from(vec![0; 1000]));
        let bytes = futures_util::stream::iter([piece(), piece(), piece()]).boxed();
        let mut sent = metered(&state, &payer, true, bytes);
        // The client goes away after the second piece.
        sent.next().await;
        sent.next().await;
        drop(sent);
        for _ in 0..200 {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            let whose = Whose::Account(payer.owner.id);
            if bandwidth::moved_since(state.db().read(), whose, 100).await.unwrap() == 2000 {
                return;
            }
        }
        panic!("nothing was written down");
    }
}
