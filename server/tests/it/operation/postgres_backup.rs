//! With PostgreSQL a backup is made by its own programs, as the README says.

use std::{
    path::{Path, absolute},
    process::{Command, Output},
};

use server::database::{connect, read_back};

use super::backup::said;
use crate::support::{database::empty_on_postgres, program::Program};

const SECRET: &str = "a secret that is long enough for this";

/// The README's commands: to dump, to restore, to check.
fn documented() -> [String; 3] {
    let readme = std::fs::read_to_string("../README.md").unwrap();
    let from = readme.lines().skip_while(|line| !line.starts_with("With PostgreSQL, into an empty database"));
    let commands = from.skip_while(|line| *line != "```sh").skip(1).take_while(|line| *line != "```");
    commands.map(str::to_owned).collect::<Vec<_>>().try_into().unwrap()
}

/// Runs a script where the dump lies, with `medmig` and its settings at hand.
fn run(command: &mut Command, folder: &Path, url: &str) -> Output {
    let medmig = Path::new(env!("CARGO_BIN_EXE_medmig")).parent().unwrap().display().to_string();
    let path = format!("{medmig}:{}", std::env::var("PATH").unwrap());
    let settings = [
        ("PATH", path.as_str()),
        ("MEDMIG_DATABASE_URL", url),
        ("MEDMIG_SECRET", SECRET),
        ("MEDMIG_SITE", folder.to_str().unwrap()),
        ("FOLDER", folder.to_str().unwrap()),
    ];
    command.current_dir(folder).envs(settings).output().unwrap()
}

/// A cluster of its own for the restored database: `medmig check` wants one that outlives a power cut, and that of the stories does not.
/// What it prints last is how many answers there are, and what comes of changing the log.
fn restored(restore: &str, check: &str) -> String {
    format!(
        r#"set -e
        cd "$FOLDER"
        psql --quiet "$MEDMIG_TEST_POSTGRES" --command="CREATE DATABASE restored"
        export MEDMIG_DATABASE_URL="${{MEDMIG_TEST_POSTGRES%/*}}/restored"
        {restore}
        {check}
        psql --tuples-only --no-align "$MEDMIG_DATABASE_URL" --command="SELECT 'answers: ' || count(*) FROM submission"
        if psql "$MEDMIG_DATABASE_URL" --command="DELETE FROM audit_entry" 2>&1; then exit 1; fi"#
    )
}

#[tokio::test]
async fn on_postgresql_what_the_readme_says_makes_a_backup_that_passes_the_check() {
    let Some(url) = empty_on_postgres().await else { return };
    let program = Program::new().with("MEDMIG_DATABASE_URL", &url).with("MEDMIG_SECRET", SECRET).demonstrated();
    let folder = program.file("");
    let [dump, restore, check] = documented();
    assert!(dump.starts_with("pg_dump ") && restore.starts_with("pg_restore ") && check == "medmig check");

    said(&run(Command::new("bash").args(["-c", dump.as_str()]), &folder, &url));
    let script = restored(&restore, &check);
    let mut durable = Command::new(absolute("../.ci/postgres").unwrap());
    let told = said(&run(durable.args(["--durable", "bash", "-c", script.as_str()]), &folder, &url));

    assert!(told.contains("The log of acts is whole") && told.contains("Every result is the one"), "{told}");
    let db = connect(&url).await.unwrap();
    let answers = read_back(&db, "SELECT count(*) FROM submission").await.unwrap();
    assert!(answers != "0" && told.contains(&format!("answers: {answers}\n")), "{answers}: {told}");
    assert!(told.contains("the log of acts is append-only"), "{told}");
}
