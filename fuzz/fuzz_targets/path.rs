//! What stands in the places of paths.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| portico_server::testing::fuzz::path(data));
