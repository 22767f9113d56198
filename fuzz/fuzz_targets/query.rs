//! Queries of addresses.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| portico_server::testing::fuzz::query(data));
