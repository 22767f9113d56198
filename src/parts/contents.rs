//! What is in files, for whoever shows it.

use std::rc::Rc;

use portico_client::drive::capability::Contents;
use portico_client::vendor::open_contents;

use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

/// What reads the files of who is signed in.
#[must_use]
pub fn use_contents() -> Rc<dyn Contents> {
    let session = use_session();
    use_lazy_state().get_or_create(move || open_contents(&session.get()))
}
