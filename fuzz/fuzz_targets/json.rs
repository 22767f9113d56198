//! Bodies that say they are JSON.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| portico_server::testing::fuzz::json(data));
