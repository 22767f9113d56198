//! What happens around every request, whatever it asks for.

pub(crate) mod cors;
pub(crate) mod label;
pub(crate) mod measure;
pub(crate) mod request_id;
pub(crate) mod security;
