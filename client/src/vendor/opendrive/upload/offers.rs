//! What a server may offer beyond the document; one that says nothing offers nothing.

use std::cell::Cell;
use std::rc::Rc;

use portico_api::opendrive::users::get_user_info::GetUserInfo;

use crate::session::Session;
use crate::transport::retry::Repeat;

/// What the server offers; it is asked once.
#[derive(Clone)]
pub(super) struct Offers {
    session: Session,
    known: Rc<Cell<Option<Known>>>,
}

#[derive(Clone, Copy, Default)]
struct Known {
    any_order: bool,
    whole: Option<u64>,
}

impl Offers {
    pub(super) fn new(session: &Session) -> Self {
        Self { session: session.clone(), known: Rc::default() }
    }

    /// Chunks may be sent in any order (extension 2).
    pub(super) async fn any_order(&self) -> bool {
        self.get().await.any_order
    }

    /// A file of so many bytes may be sent in one request (extension 9).
    pub(super) async fn takes_whole(&self, size: u64) -> bool {
        self.get().await.whole.is_some_and(|most| size <= most)
    }

    /// Nothing, as long as it cannot be asked.
    async fn get(&self) -> Known {
        if let Some(known) = self.known.get() {
            return known;
        }
        let ask = GetUserInfo { apply_bw: None, branding: None };
        let Ok(info) = self.session.call(&ask, Repeat::Never).await else {
            return Known::default();
        };
        let known = Known {
            any_order: info.upload_any_order.unwrap_or_default(),
            whole: info.upload_small,
        };
        self.known.set(Some(known));
        known
    }
}
