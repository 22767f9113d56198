//! The two commands of the README and every chore: `cargo xtask run`, `cargo xtask test` and their small siblings.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod build;
mod cli;
mod dev;
mod fuzz;
mod harness;
mod methods;
mod place;
mod run;
mod server;
mod setup;
mod shell;
mod shots;
mod sizes;
mod test;
mod tidy;

use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::perform() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
