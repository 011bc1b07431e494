//! The program `medmig`. Everything it does is in the library beside it, where tests reach it.

use std::process::ExitCode;

use clap::Parser;
use server::cli::{self, Arguments};

fn main() -> ExitCode {
    cli::run(Arguments::parse())
}
