//! The server's program.

mod cli;

use std::process::ExitCode;

/// The system's allocator keeps what was freed: after eight sign-ins at once half a gigabyte; this one gives it back
/// (`no_thp`: small pages, because a large one is given back only when all of it is free; docs/performance.md).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::main()
}
