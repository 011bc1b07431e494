//! The program: what it refuses, what it logs, how it ends.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    time::Duration,
};

use app::{
    context::Clock,
    entity::{
        account, one_time_code,
        round::{self, RoundState},
        round_result,
    },
};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};

use crate::support::{
    database,
    program::{Program, request},
};

#[test]
fn a_setting_that_cannot_work_is_named_in_one_sentence() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let taken = taken.as_str();
    let wrong = [
        ("MEDMIG_LISTEN", "everywhere"),
        ("MEDMIG_LISTEN", taken),
        ("MEDMIG_METRICS_LISTEN", taken),
        ("MEDMIG_BASE_URL", "medmig.example"),
        ("MEDMIG_BASE_URL", "http://medmig.example"),
        ("MEDMIG_MAIL_URL", "mail.example"),
        ("MEDMIG_MAIL_FROM", "nobody"),
        ("MEDMIG_MAIL_CA", "/no/such/authority.pem"),
        ("MEDMIG_PROXIES", "many"),
        ("MEDMIG_DEMO_PASSWORD", "short"),
        ("MEDMIG_COMPONENTS", "yes"),
        ("MEDMIG_DATABASE_URL", "mysql://somewhere/medmig"),
        ("MEDMIG_DATABASE_URL", "sqlite:///no/such/folder/medmig.db"),
        ("MEDMIG_SECRET", "short"),
        ("MEDMIG_SITE", "/no/such/folder"),
        ("MEDMIG_LOG", "loud"),
    ];
    for (name, value) in wrong {
        // Not the ports that somebody else on this machine may have taken.
        let program = Program::new().with("MEDMIG_LISTEN", "127.0.0.1:0").with("MEDMIG_METRICS_LISTEN", "127.0.0.1:0");
        let output =
            program.with("MEDMIG_SECRET", "a secret that is long enough for this").with(name, value).run(&["serve"]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.starts_with(&format!("medmig: {name} ")), "{name}={value}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}

#[test]
fn a_postgres_that_is_away_or_without_a_secret_is_refused() {
    const AWAY: &str = "postgres://medmig@127.0.0.1:1/medmig";
    let without = Program::new().with("MEDMIG_DATABASE_URL", AWAY);
    let said = String::from_utf8(without.run(&["serve"]).stderr).unwrap();
    assert!(said.starts_with("medmig: MEDMIG_SECRET must be set with PostgreSQL"), "{said}");

    let away = without.with("MEDMIG_SECRET", "a secret that is long enough for this");
    let said = String::from_utf8(away.run(&["serve"]).stderr).unwrap();
    assert!(said.starts_with("medmig: MEDMIG_DATABASE_URL names a database that cannot be reached"), "{said}");
}

#[test]
fn check_tells_what_is_missing_and_then_that_all_is_well() {
    let program = Program::new();
    let before = program.run(&["check"]);
    assert!(!before.status.success());
    assert!(String::from_utf8(before.stderr).unwrap().contains("run `medmig migrate`"));

    program.run(&["migrate"]);

    let after = program.run(&["check"]);
    assert!(after.status.success(), "{}", String::from_utf8_lossy(&after.stderr));
    let said = String::from_utf8(after.stdout).unwrap();
    assert!(said.contains("outlives a power cut") && said.contains("The log of acts is whole"), "{said}");
    assert!(said.contains("Mail: 0 waiting to be sent, 0 that could not be sent."), "{said}");
}

#[tokio::test]
async fn check_finds_an_act_that_was_changed_afterwards() {
    let program = Program::new().demonstrated();
    let db = server::database::connect(&program.database()).await.unwrap();
    database::let_the_log_be_changed(&db).await;
    db.execute_unprepared("UPDATE audit_entry SET note = 'något annat' WHERE number = 1").await.unwrap();
    db.close().await.unwrap();

    let found = program.run(&["check"]);

    assert!(!found.status.success());
    let said = String::from_utf8(found.stderr).unwrap();
    assert!(said.contains("row 1 of the log was changed"), "{said}");
}

#[tokio::test]
async fn check_finds_a_result_that_was_changed_together_with_its_fingerprint() {
    let program = Program::new().demonstrated();
    let db = server::database::connect(&program.database()).await.unwrap();
    let mut row = round_result::Entity::find().one(&db).await.unwrap().unwrap();
    row.json = row.json.replace("\"participants\":", "\"participants\":1");
    row.fingerprint = Sha256::digest(&row.json).iter().map(|byte| format!("{byte:02x}")).collect();
    let changed = round_result::ActiveModel::from(row.clone()).reset_all();
    changed.update(&db).await.unwrap();
    db.close().await.unwrap();

    let found = program.run(&["check"]);

    let said = String::from_utf8(found.stderr).unwrap();
    assert!(!found.status.success() && said.contains(&row.fingerprint), "{said}");
}

#[tokio::test]
async fn check_names_a_round_whose_frozen_result_is_not_the_one_that_waits() {
    let program = Program::new().demonstrated();
    let db = server::database::connect(&program.database()).await.unwrap();
    let frozen = round::ActiveModel {
        id: Set(stored(&db, "HSD4").await.id),
        state: Set(RoundState::Stopped),
        frozen_at: Set(Some(Clock::System.now())),
        ..Default::default()
    };
    frozen.update(&db).await.unwrap();
    db.close().await.unwrap();

    let found = program.run(&["check"]);

    let said = String::from_utf8(found.stderr).unwrap();
    assert!(!found.status.success() && said.contains("sealed under this MEDMIG_SECRET: HSD4"), "{said}");
}

#[test]
fn seeding_again_changes_nothing_and_prints_the_sign_ins_and_where_to_begin() {
    let program = Program::new().with("MEDMIG_DEMO_PASSWORD", "ett lösenord att prova med").demonstrated();

    let again = String::from_utf8(program.run(&["seed", "--demo"]).stdout).unwrap();

    assert!(!again.contains(" 1 added"), "{again}");
    assert!(again.contains("moderator@harnosand.example") && again.contains("ett lösenord att prova med"), "{again}");
    for begins in ["/svara/HSD4 to answer: ", "/politik/HSD3 the brief, for fortroendevald@harnosand.example: "] {
        assert!(again.lines().any(|line| line.starts_with("  http://") && line.contains(begins)), "{begins}: {again}");
    }
}

#[test]
fn the_log_is_json_and_holds_nothing_that_somebody_wrote() {
    let program = Program::new().demonstrated();
    let running = program.serve();
    let cookie = ("cookie", "__Host-medmig=hemligt");
    for path in ["/?namn=hemligt", "/finns-inte/hemligt", "/dialog/hemligt?x=hemligt", "/arbete/omgang/hemligt"] {
        assert!(request(running.address, "GET", path, &[cookie, ("x-request-id", "hemligt")], "").is_some());
    }
    let ours = [("sec-fetch-site", "same-origin")];
    let sign_in = request(running.address, "POST", "/logga-in", &ours, "email=hemligt&password=hemligt");
    assert_eq!(sign_in.map(|(status, ..)| status), Some(422), "it was looked at, and not let in");
    assert!(request(running.address, "POST", "/svara/HSD4", &[], "q1=hemligt").is_some());
    assert!(running.stop().success());

    let log = std::fs::read_to_string(program.file("log")).unwrap();
    assert!(!log.contains("hemligt"), "{log}");
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let line = lines.iter().find(|line| line["route"] == "/dialog/{slug}").expect("the request is in the log");
    assert_eq!((&line["method"], &line["status"]), (&"GET".into(), &404.into()));
    assert_eq!(line["span"]["request.id"].as_str().map(str::len), Some(16));
    assert!(!lines.iter().any(|line| line["route"] == "/svara/{code}"), "the time of an answer is not logged");
}

async fn stored(db: &DatabaseConnection, code: &str) -> round::Model {
    round::Entity::find().filter(round::COLUMN.code.eq(code)).one(db).await.unwrap().unwrap()
}

#[tokio::test]
async fn what_should_have_opened_or_stopped_while_the_program_was_down_does_when_it_serves_again() {
    let program = Program::new().demonstrated();
    let db = server::database::connect(&program.database()).await.unwrap();
    let passed = Clock::System.now() - TimeDelta::hours(1);
    let who = account::Entity::find().one(&db).await.unwrap().unwrap();
    let (ends, opens) = (stored(&db, "HSD4").await.id, stored(&db, "HSD5").await.id);
    let ended = round::ActiveModel { id: Set(ends), closes_at: Set(passed), ..Default::default() };
    ended.update(&db).await.unwrap();
    let due = round::ActiveModel {
        id: Set(opens),
        opens_at: Set(passed),
        preview_seen_at: Set(Some(passed)),
        set_to_open_by: Set(Some(who.id)),
        ..Default::default()
    };
    due.update(&db).await.unwrap();

    let running = program.serve();
    for _ in 0..500 {
        if (stored(&db, "HSD4").await.state, stored(&db, "HSD5").await.state) == (RoundState::Stopped, RoundState::Open)
        {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }

    let (stopped, opened) = (stored(&db, "HSD4").await, stored(&db, "HSD5").await);
    db.close().await.unwrap();
    assert_eq!((stopped.state, stopped.stopped_at), (RoundState::Stopped, Some(stopped.closes_at)));
    assert_eq!((opened.state, opened.set_to_open_by, opened.failed_to_open_at), (RoundState::Open, None, None));
    assert!(opened.opened_at.is_some_and(|at| passed < at), "residents could not answer before");
    assert_eq!(request(running.address, "GET", "/svara/HSD5", &[], "").map(|(status, _)| status), Some(200));
    assert!(running.stop().success());
    assert!(program.run(&["check"]).status.success(), "both acts are in the log");
}

#[test]
fn whoever_begins_a_request_and_never_ends_it_is_let_go_and_holds_up_nobody() {
    let program = Program::new();
    program.run(&["migrate"]);
    let running = program.serve();
    let mut slow = TcpStream::connect(running.address).unwrap();
    slow.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nHost: medmig.example\r\nAccept").unwrap();
    assert_eq!(request(running.address, "GET", "/healthz", &[], "").unwrap().0, 200);
    // It is told that it took too long, or nothing; then the connection is over.
    slow.read_to_end(&mut Vec::new()).unwrap();
    assert!(running.stop().success());
}

#[test]
fn metrics_count_by_route_on_a_port_of_their_own() {
    let program = Program::new().demonstrated();
    let running = program.serve();
    request(running.address, "GET", "/svara/HSD4", &[], "");

    let (_, shown) = request(running.metrics, "GET", "/metrics", &[], "").unwrap();

    assert!(shown.contains(r#"medmig_requests_total{route="/svara/{code}",method="GET",status="200"} 1"#), "{shown}");
    assert!(shown.contains("medmig_outbox_waiting 0") && shown.contains("medmig_outbox_failed 0"), "{shown}");
    assert!(shown.contains("medmig_submissions ") && shown.contains("medmig_sessions 0"), "{shown}");
    assert_eq!(request(running.address, "GET", "/metrics", &[], "").unwrap().0, 404);
}

#[test]
fn without_settings_mail_lies_beside_the_database_and_what_is_on_its_way_is_finished() {
    let program = Program::new().demonstrated();
    let running = program.serve();
    let dialogue = "/folj/harnosand-vard-som-hanger-ihop";
    let answer = request(running.address, "POST", dialogue, &[], "epost=anna%40storby.example");
    assert_eq!(answer.map(|(status, _)| status), Some(200));
    let mails = || std::fs::read_dir(program.file("mail")).unwrap().count();
    for _ in 0..500 {
        if mails() == 1 {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }

    assert!(running.stop().success());

    assert_eq!(mails(), 1);
    let log = std::fs::read_to_string(program.file("log")).unwrap();
    assert!(log.contains("reaches nobody") && !log.contains("anna"), "{log}");
    let said = String::from_utf8(program.run(&["mail", "retry"]).stdout).unwrap();
    assert!(said.contains("0 mail(s) will be tried again."), "{said}");
}

#[tokio::test]
async fn codes_are_made_for_a_round_that_demands_them_and_nothing_else_is_said() {
    let program = Program::new().with("MEDMIG_BASE_URL", "https://medmig.example").demonstrated();
    let make = |round: &str| program.run(&["codes", "--round", round, "--number", "3"]);
    let refused = make("HSD4");
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success() && said.contains("takes answers without codes"), "{said}");
    let said = String::from_utf8(make("FINNSINTE").stderr).unwrap();
    assert!(said.contains("there is no round FINNSINTE"), "{said}");
    let db = server::database::connect(&program.database()).await.unwrap();
    db.execute_unprepared("UPDATE round SET one_time_codes = TRUE WHERE code = 'HSD4'").await.unwrap();

    let made = make("hsd4");

    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let file = String::from_utf8(made.stdout).unwrap();
    let lines: Vec<_> = file.lines().collect();
    assert_eq!((lines.len(), lines[0]), (4, "\u{feff}Engångskod;Adress;Sista dag att svara"));
    assert!(lines[1..].iter().all(|line| line.contains(";https://medmig.example/svara/HSD4;")), "{file}");
    let codes = one_time_code::Entity::find().all(&db).await.unwrap();
    db.close().await.unwrap();
    assert_eq!(codes.len(), 3);
    assert!(program.run(&["check"]).status.success(), "the act is in the log");
}
