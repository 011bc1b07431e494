//! The command line: which commands there are, and how one that fails says so.

use std::{future::Future, io::Write, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::{
    command::{self, CodesWanted, Invitee, OpinionMapWanted, Owner, PopulationFile, TopicsWanted},
    settings::{HELP, Settings},
};

/// Med mig: citizens' dialogues about local health and social care.
#[derive(Debug, Parser)]
#[command(name = "medmig", version, after_help = HELP)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages until told to stop (SIGTERM or Ctrl-C)
    Serve,
    /// Bring the database's tables up to date
    Migrate,
    /// Write the målbilder, the municipalities and the standard questions; again does no harm
    Seed {
        /// Also write a demonstration: made-up dialogues and answers, and an account for every role
        #[arg(long)]
        demo: bool,
    },
    /// Accounts of staff and elected
    User {
        /// What to do with them.
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Make one-time codes for letters of a round that demands them: CSV on standard output, as the page of the round gives
    /// it. They are kept as hashes and cannot be fetched again
    Codes(CodesWanted),
    /// Read in what comes from elsewhere
    Import {
        /// What to read in.
        #[command(subcommand)]
        command: ImportCommand,
    },
    /// Mail that waits to be sent
    Mail {
        /// What to do with it.
        #[command(subcommand)]
        command: MailCommand,
    },
    /// Copy the SQLite database into a new file, also while it is served; the copy is read back
    Backup {
        /// The file to write
        file: PathBuf,
    },
    /// Put a backup where the settings say that the SQLite database is, and check it
    Restore {
        /// The file that `backup` wrote
        file: PathBuf,
    },
    /// Look whether the database is reachable, up to date and unharmed
    Check,
    /// Propose topics for the comments of a file, as for those of a question. Prints a line for each topic of each comment: the
    /// comment's id, the topic's number (1 has most comments) and its label, with tabs between. A comment may have several
    /// lines, that of its main topic first, or none. Asks for no settings and no database
    Topics(TopicsWanted),
    /// Compute the opinion map of a dialogue that the Polis service exported (columns as in its open data, found by their names).
    /// Prints JSON with the fields in which the reference implementation red-dwarf tells its own, to the letter of the Polis method;
    /// null where a field is about that library. Says file, line and column where one cannot be read, and prints nothing then.
    /// Asks for no settings and no database
    OpinionMap(OpinionMapWanted),
}

#[derive(Debug, Subcommand)]
enum UserCommand {
    /// Give somebody a role, and print a link where they choose a password: it works once, for seven days
    Invite(Invitee),
    /// Take app, passkeys and recovery codes away from an account: its owner is told by mail, and chooses anew at the next
    /// sign-in. For those whom no administrator can help
    ForgetSecondFactor(Owner),
}

#[derive(Debug, Subcommand)]
enum ImportCommand {
    /// Who lives where, from a table as SCB gives it: all of it or, where anything is wrong, nothing
    Population(PopulationFile),
}

#[derive(Debug, Subcommand)]
enum MailCommand {
    /// Give what could not be sent to followers a new start: it is tried again for five days
    Retry,
}

/// Runs one command to its end. What went wrong is said in one sentence on standard error.
pub fn run(arguments: Arguments) -> ExitCode {
    match start(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when even standard error is closed.
            let _ = writeln!(std::io::stderr(), "medmig: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(arguments: Arguments) -> anyhow::Result<()> {
    let settings = Settings::from_environment;
    match arguments.command {
        Command::Serve => wait_for(command::serve(settings()?)),
        Command::Migrate => wait_for(command::migrate(settings()?)),
        Command::Seed { demo: false } => wait_for(command::seed(settings()?)),
        Command::Seed { demo: true } => wait_for(command::seed_demonstration(settings()?)),
        Command::User { command: UserCommand::Invite(invitee) } => wait_for(command::invite(settings()?, invitee)),
        Command::User { command: UserCommand::ForgetSecondFactor(owner) } => {
            wait_for(command::forget_second_factor(settings()?, owner))
        }
        Command::Codes(wanted) => wait_for(command::make_codes(settings()?, wanted)),
        Command::Import { command: ImportCommand::Population(file) } => {
            wait_for(command::population(settings()?, file))
        }
        Command::Mail { command: MailCommand::Retry } => wait_for(command::retry(settings()?)),
        Command::Backup { file } => wait_for(command::backup(settings()?, file)),
        Command::Restore { file } => wait_for(command::restore(settings()?, file)),
        Command::Check => wait_for(command::check(settings()?)),
        Command::Topics(wanted) => command::topics(&wanted),
        Command::OpinionMap(wanted) => command::opinion_map(&wanted),
    }
}

fn wait_for(command: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(command)
}

/// Says a line on standard output.
///
/// # Errors
/// When nobody reads it.
pub(crate) fn say(line: impl std::fmt::Display) -> std::io::Result<()> {
    writeln!(std::io::stdout(), "{line}")
}
