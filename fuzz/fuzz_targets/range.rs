//! `Range` and `If-Range` headers.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| portico_server::testing::fuzz::range(data));
