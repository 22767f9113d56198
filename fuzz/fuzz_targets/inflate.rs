//! zlib streams of compressed uploads.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| portico_server::testing::fuzz::inflate(data));
