//! Bodies that say they are multipart.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| portico_server::testing::fuzz::multipart(data));
