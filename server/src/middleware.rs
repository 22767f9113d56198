//! What happens around every request, whatever it asks for.

pub(crate) mod request_id;
pub(crate) mod security;
