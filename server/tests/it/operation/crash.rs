//! What was acknowledged is there: after SIGKILL in the middle of everything, and after a friendly stop.

use std::{collections::HashSet, net::SocketAddr, thread, time::Duration};

use app::{
    answer::receipt::ReceiptCode,
    context::{Keys, random_bytes},
    entity::submission,
};
use scraper::{Html, Selector};
use sea_orm::EntityTrait;

use crate::support::program::{Program, request};

pub(super) const OPEN_ROUND: &str = "/svara/HSD4";

/// Sends answers until the service is gone. Returns the codes of those that were thanked for.
fn send_until_gone(address: SocketAddr, field: &str) -> Vec<String> {
    let mut acknowledged = Vec::new();
    loop {
        match send_one(address, field) {
            Some((200, receipt)) => acknowledged.push(receipt),
            Some((status, _)) => panic!("an answer was met with {status}"),
            None => return acknowledged,
        }
    }
}

/// Sends an answer from a network of its own, since one that sends hundreds is told to wait. What came, and the receipt code.
pub(super) fn send_one(address: SocketAddr, field: &str) -> Option<(u16, String)> {
    let receipt = ReceiptCode::from_random(random_bytes()).to_string();
    let [a, b, c] = random_bytes::<3>();
    let network = format!("10.{a}.{b}.{c}");
    let body = format!("receipt={receipt}&{field}");
    let (status, _) = request(address, "POST", OPEN_ROUND, &[("x-forwarded-for", &network)], &body)?;
    Some((status, receipt))
}

/// Eight residents send for a second and a half, then `end` comes over the service.
fn acknowledged_before(program: &Program, end: impl FnOnce(crate::support::program::Running)) -> Vec<String> {
    let running = program.serve();
    let address = running.address;
    let field = first_choice(&request(address, "GET", OPEN_ROUND, &[], "").unwrap().1);
    let senders: Vec<_> = (0..8)
        .map(|_| {
            let field = field.clone();
            thread::spawn(move || send_until_gone(address, &field))
        })
        .collect();
    thread::sleep(Duration::from_millis(1_500));
    end(running);
    senders.into_iter().flat_map(|sender| sender.join().unwrap()).collect()
}

/// A field of the form with a value that can be chosen, as it is sent.
pub(super) fn first_choice(page: &str) -> String {
    let html = Html::parse_document(page);
    let radio = html.select(&Selector::parse("input[type=radio][name^=q]").unwrap()).next().unwrap();
    format!("{}={}", radio.value().attr("name").unwrap(), radio.value().attr("value").unwrap())
}

/// Keyed hashes of the receipt codes in the database.
async fn stored(program: &Program) -> HashSet<Vec<u8>> {
    let db = server::database::connect(&format!("sqlite://{}", program.file("medmig.db").display())).await.unwrap();
    let rows = submission::Entity::find().all(&db).await.unwrap();
    assert_eq!(server::database::read_back(&db, "PRAGMA integrity_check").await.unwrap(), "ok");
    db.close().await.unwrap();
    rows.into_iter().map(|row| row.receipt_mac).collect()
}

pub(super) async fn assert_all_there(program: &Program, acknowledged: &[String]) {
    assert!(20 < acknowledged.len(), "only {} answers were sent: too few to prove anything", acknowledged.len());
    let secret = std::fs::read_to_string(program.file("medmig.db.secret")).unwrap();
    let keys = Keys::new(secret.trim().as_bytes());
    let stored = stored(program).await;
    let lost = acknowledged.iter().filter(|code| {
        let code = ReceiptCode::parse(code).unwrap();
        !stored.contains(&keys.mac("receipt", code.as_bytes()))
    });
    assert_eq!(lost.count(), 0, "of {}", acknowledged.len());
}

#[tokio::test]
async fn kill_9_loses_nothing_that_was_acknowledged() {
    let program = Program::new().demonstrated();

    let acknowledged = acknowledged_before(&program, |running| running.kill());

    assert_all_there(&program, &acknowledged).await;
    drop(program.serve());
}

#[tokio::test]
async fn a_friendly_stop_finishes_what_was_accepted() {
    let program = Program::new().demonstrated();

    let acknowledged = acknowledged_before(&program, |running| assert!(running.stop().success()));

    assert_all_there(&program, &acknowledged).await;
}
