//! A backup is made while residents answer, and a restored one is the database again.

use std::{net::SocketAddr, os::unix::fs::PermissionsExt, process::Output, sync::mpsc, thread, time::Duration};

use super::crash::{OPEN_ROUND, assert_all_there, first_choice, send_one};
use crate::support::program::{Program, request};

/// Answers until told to stop, and tells of each that was thanked for.
fn answer(address: SocketAddr, field: &str, thanked: &mpsc::Sender<String>) {
    loop {
        let (status, receipt) = send_one(address, field).unwrap();
        if status != 200 || thanked.send(receipt).is_err() {
            return;
        }
    }
}

#[track_caller]
pub(super) fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[track_caller]
fn refused(output: &Output) -> String {
    assert!(!output.status.success());
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[tokio::test]
async fn a_backup_under_load_holds_everything_that_was_thanked_for_before_it_began() {
    let program = Program::new().demonstrated();
    let running = program.serve();
    let field = first_choice(&request(running.address, "GET", OPEN_ROUND, &[], "").unwrap().1);
    let (tell, thanked) = mpsc::channel();
    let senders: Vec<_> = (0..6)
        .map(|_| {
            let (tell, field, address) = (tell.clone(), field.clone(), running.address);
            thread::spawn(move || answer(address, &field, &tell))
        })
        .collect();
    thread::sleep(Duration::from_millis(1_000));

    let before: Vec<String> = thanked.try_iter().collect();
    let told = said(&program.run(&["backup", "copy.db"]));
    let during = thanked.try_iter().count();
    drop(thanked);
    senders.into_iter().for_each(|sender| sender.join().unwrap());
    assert!(running.stop().success());

    assert!(told.contains("read back and whole") && told.contains("The secret"), "{told}");
    assert_eq!(std::fs::metadata(program.file("copy.db")).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(0 < during, "nobody answered while the backup was made");
    for file in ["medmig.db", "medmig.db-wal", "medmig.db-shm"] {
        std::fs::rename(program.file(file), program.file(&format!("away-{file}"))).unwrap_or_default();
    }
    let restored = said(&program.run(&["restore", "copy.db"]));
    assert!(
        restored.contains("The log of acts is whole") && restored.contains("Every result is the one"),
        "{restored}"
    );
    assert_all_there(&program, &before).await;
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let program = Program::new().demonstrated();
    said(&program.run(&["backup", "copy.db"]));

    assert!(refused(&program.run(&["backup", "copy.db"])).contains("copy.db cannot be made"));
    assert!(refused(&program.run(&["restore", "copy.db"])).contains("is there already: stop the service"));
    assert!(said(&program.run(&["check"])).contains("Every result"));
}

#[test]
fn what_is_no_whole_backup_of_ours_is_not_restored() {
    let program = Program::new();
    std::fs::write(program.file("odd.db"), "no database").unwrap();
    std::fs::write(program.file("empty.db"), "").unwrap();

    assert!(refused(&program.run(&["restore", "odd.db"])).contains("it is no database"));
    assert!(refused(&program.run(&["restore", "empty.db"])).contains("it is no database of medmig"));
    assert!(refused(&program.run(&["restore", "gone.db"])).contains("gone.db cannot be restored"));
    assert!(refused(&program.run(&["backup", "copy.db"])).contains("nothing to back up"));
    let left: Vec<_> = std::fs::read_dir(program.file("")).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn a_damaged_backup_is_not_restored() {
    let program = Program::new().demonstrated();
    said(&program.run(&["backup", "copy.db"]));
    let mut bytes = std::fs::read(program.file("copy.db")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8_192].fill(0xff);
    std::fs::write(program.file("copy.db"), bytes).unwrap();
    for file in ["medmig.db", "medmig.db-wal", "medmig.db-shm"] {
        std::fs::remove_file(program.file(file)).unwrap_or_default();
    }

    assert!(refused(&program.run(&["restore", "copy.db"])).contains("it is damaged"));
    assert!(!program.file("medmig.db").exists());
}

#[test]
fn with_postgres_its_own_programs_are_named() {
    let program = Program::new()
        .with("MEDMIG_DATABASE_URL", "postgres://medmig@127.0.0.1:1/medmig")
        .with("MEDMIG_SECRET", "a secret that is long enough for this");
    for command in ["backup", "restore"] {
        assert!(refused(&program.run(&[command, "copy.db"])).contains("pg_dump"));
    }
}

#[test]
fn a_log_that_is_left_of_another_database_is_not_played_into_the_restored_one() {
    let program = Program::new().demonstrated();
    said(&program.run(&["backup", "copy.db"]));
    std::fs::remove_file(program.file("medmig.db")).unwrap();
    std::fs::write(program.file("medmig.db-wal"), "left when it was killed").unwrap();

    assert!(refused(&program.run(&["restore", "copy.db"])).contains("medmig.db-wal is there already"));
    assert!(!program.file("medmig.db").exists());
}
