//! The server's program.

mod cli;

use std::process::ExitCode;

/// The system's allocator keeps what was freed: after eight sign-ins at once half a gigabyte; this one gives it back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::main()
}
