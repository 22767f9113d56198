//! What a server may offer beyond the document; one that says nothing offers nothing.

use std::cell::Cell;
use std::rc::Rc;

use portico_api::opendrive::users::get_user_info::GetUserInfo;

use crate::problem::Problem;
use crate::session::Session;
use crate::transport::retry::Repeat;

/// What the server offers; it is asked once.
#[derive(Clone)]
pub(super) struct Offers {
    session: Session,
    known: Rc<Cell<Option<Known>>>,
}

#[derive(Clone, Copy)]
struct Known {
    any_order: bool,
    whole: Option<u64>,
}

impl Offers {
    pub(super) fn new(session: &Session) -> Self {
        Self { session: session.clone(), known: Rc::default() }
    }

    /// Chunks may be sent in any order (extension 2); not as long as the server cannot be asked.
    pub(super) async fn any_order(&self) -> bool {
        self.get().await.is_ok_and(|known| known.any_order)
    }

    /// A file of so many bytes may be sent in one request (extension 9).
    ///
    /// # Errors
    /// If the server cannot be asked now, but may be later: a file that was sent in one request, whose answer was lost, would
    /// otherwise be sent in another way, and meet itself.
    pub(super) async fn takes_whole(&self, size: u64) -> Result<bool, Problem> {
        match self.get().await {
            Ok(known) => Ok(known.whole.is_some_and(|most| size <= most)),
            Err(problem @ Problem::BadAnswer(_)) => Err(problem),
            Err(problem) if problem.is_transient() => Err(problem),
            Err(_) => Ok(false),
        }
    }

    async fn get(&self) -> Result<Known, Problem> {
        if let Some(known) = self.known.get() {
            return Ok(known);
        }
        let ask = GetUserInfo { apply_bw: None, branding: None };
        let info = self.session.call(&ask, Repeat::Never).await?;
        let known = Known {
            any_order: info.upload_any_order.unwrap_or_default(),
            whole: info.upload_small,
        };
        self.known.set(Some(known));
        Ok(known)
    }
}
