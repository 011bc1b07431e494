//! An answer that is found to be false is taken out of a signed result.

use app::{
    entity::{
        account,
        membership::Role,
        round::{self, RoundState},
        round_result, submission,
    },
    summary::result::{self, fixed_result, result_of_version},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{WORDS, at, moderator, settle, shuffle_closed, signed, waiting};
use crate::{
    protocol::protocol_of,
    round::{acts_on, sign},
    summary::writing::{approved_once_more, path as summary_path},
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

const WHY: &str = "Ett svar var påhittat.";

/// Proposes that the answer with this comment does not count.
async fn propose(who: &mut Visitor, round: &TestRound, comment: Uuid) -> Page {
    let fields = [("comment", comment.to_string()), ("reason", WHY.to_owned())];
    who.post(&at(round, "/rattelse"), &fields.each_ref().map(|(name, value)| (*name, value.as_str()))).await
}

/// Takes the answer with this comment out, by two moderators.
async fn corrected(app: &TestApp, round: &TestRound, comment: Uuid) {
    let (mut one, mut other) = (moderator(app, round).await, moderator(app, round).await);
    propose(&mut one, round, comment).await.assert_sent_to(&at(round, "/rattelse"));
    let proposal = waiting(&mut other, round).await;
    settle(&mut other, round, &proposal, "sign").await.assert_sent_to(&at(round, "/rattelse"));
}

#[tokio::test]
async fn one_proposes_and_another_signs_and_nobody_does_it_twice() {
    let app = TestApp::new().await;
    let (round, answer, comment) = signed(&app).await;
    let (mut one, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);
    let mut elsewhere = moderator(&app, &app.round(RoundState::Closed).await).await;
    assert_eq!(elsewhere.get(&at(&round, "/rattelse")).await.status, 404);
    assert_eq!(propose(&mut elsewhere, &round, comment).await.status, 404);
    one.post(&at(&round, "/rattelse"), &[("reason", WHY)]).await.assert_status(422).assert_value("#reason", WHY);

    propose(&mut one, &round, comment).await.assert_sent_to(&at(&round, "/rattelse"));
    propose(&mut other, &round, comment).await.assert_status(409).assert_text("[role=alert]", "väntar redan");
    other.get("/arbete").await.assert_text("main", "Skriv under en rättelse");
    let proposal = waiting(&mut one, &round).await;
    settle(&mut one, &round, &proposal, "sign").await.assert_status(422).assert_text(".error-summary", "Någon annan");
    assert_eq!(fixed_result(app.db(), round.row.id).await.unwrap().row.version, 1);

    let mut third = moderator(&app, &round).await;
    let (first, second) =
        tokio::join!(settle(&mut other, &round, &proposal, "sign"), settle(&mut third, &round, &proposal, "sign"));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    propose(&mut one, &round, comment).await.assert_status(422).assert_text(".error-summary", "räknas inte nu heller");

    let row = submission::Entity::find_by_id(answer).one(app.db()).await.unwrap().unwrap();
    assert!(row.withdrawn_on.is_some(), "it is kept as a record");
    let acts: Vec<_> = acts_on(&app, round.row.id).await.into_iter().map(|row| row.act).collect();
    assert_eq!(acts, ["round.freeze", "round.close", "correction.propose", "correction.sign"]);
    other.get(&at(&round, "/rattelse")).await.assert_text("#history", "undertecknat").assert_text("#history", WHY);
}

#[tokio::test]
async fn a_proposal_that_is_put_aside_changes_nothing() {
    let app = TestApp::new().await;
    let (round, _, comment) = signed(&app).await;
    // Two accounts of one name.
    let (mut one, mut same) = (app.staff(Role::Moderator, &round).await, app.staff(Role::Moderator, &round).await);
    propose(&mut one, &round, comment).await.assert_status(303);
    let proposal = waiting(&mut one, &round).await;
    settle(&mut same, &round, &proposal, "sign").await.assert_status(422).assert_text(".error-summary", "samma namn");
    for who in [&mut one, &mut same] {
        let page = who.get(&at(&round, "/rattelse")).await;
        page.assert_text(".who-signs", "här finns ingen annan moderator");
        assert_eq!((page.count("button[value=sign]"), page.count("button[value=put_aside]")), (0, 1));
    }
    let mut third = moderator(&app, &round).await;
    // Who was invited and has not come yet cannot sign.
    same.get(&at(&round, "/rattelse")).await.assert_text(".who-signs", "här finns ingen annan moderator");
    let chosen = account::ActiveModel { password_hash: Set(Some("has chosen one".to_owned())), ..Default::default() };
    account::Entity::update_many().set(chosen).exec(app.db()).await.unwrap();
    same.get(&at(&round, "/rattelse")).await.assert_text(".who-signs", "Den som kan skriva under är Provkonto");
    let page = third.get(&at(&round, "/rattelse")).await;
    assert_eq!((page.count("button[value=sign]"), page.count(".who-signs")), (1, 0));

    settle(&mut one, &round, &proposal, "put_aside").await.assert_status(303);

    settle(&mut third, &round, &proposal, "sign").await.assert_status(409);
    assert_eq!(fixed_result(app.db(), round.row.id).await.unwrap().row.version, 1);
    propose(&mut one, &round, comment).await.assert_status(303);
}

#[tokio::test]
async fn approved_words_stand_as_they_were_approved_and_say_that_the_result_was_corrected_since() {
    let app = TestApp::new().await;
    let (round, _, comment) = signed(&app).await;
    approved_once_more(&app, &round).await;
    moderator(&app, &round).await.post(&at(&round, "/visa-resultatet"), &[]).await.assert_status(303);
    let address = format!("/resultat/{}", round.row.code);
    app.visitor().get(&address).await.assert_text(".claim-words", "40 svar");

    corrected(&app, &round, comment).await;

    let now = app.visitor().get(&address).await;
    now.assert_text(".brief-count", "39 svar").assert_text(".claim-words", "40 svar");
    now.assert_text("#corrected-since", "Resultatet rättades den 1 mars 2027, efter att texten godkändes.")
        .assert_text("#corrected-since", "Siffrorna i meningarna är från version 1 av resultatet, före rättelsen.")
        .assert_text("#counted-first", "visar de 40 svar som räknades från början");
    assert_eq!(now.count(".claim-read .from-before"), 0, "what is so of all of them is told once");
    for (language, told) in [("en", "The result was corrected on"), ("fi", "Tulosta korjattiin")] {
        let read = app.visitor().get(&format!("{address}?sprak={language}")).await;
        read.assert_text(&format!("#corrected-since[lang={language}]"), told);
    }
    app.brief_of(&round).await.assert_text(".claim-words", "40 svar").assert_text("#corrected-since", "rättades");
    moderator(&app, &round).await.get(&summary_path(&round)).await.assert_text("#corrected-since", "ny version");
    let replaced = format!("{address}?version=1");
    let before = app.visitor().get(&replaced).await;
    before.assert_text(".claim-words", "40 svar");
    assert_eq!(
        before.count("#corrected-since, .from-before, #counted-first"),
        0,
        "it has the words that were approved over it"
    );

    approved_once_more(&app, &round).await;
    let anew = app.visitor().get(&address).await;
    anew.assert_text(".claim-words", "39 svar");
    assert_eq!(anew.count("#corrected-since, .from-before"), 0);
    app.visitor().get(&replaced).await.assert_text(".claim-words", "40 svar");
}

#[tokio::test]
async fn an_answer_is_found_by_its_receipt_code_and_the_receipt_says_why_it_does_not_count() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut resident = app.visitor();
    let receipt = resident.get(&round.path()).await.value("input[name=receipt]").unwrap();
    resident.post(&round.path(), &[("q1", "1"), ("receipt", &receipt)]).await.assert_status(200);
    for n in 0..29 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    let stopped = round::ActiveModel { id: Set(round.row.id), state: Set(RoundState::Stopped), ..Default::default() };
    stopped.update(app.db()).await.unwrap();
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    let early = [("receipt", receipt.as_str()), ("reason", WHY)];
    let mut one = moderator(&app, &round).await;
    one.post(&at(&round, "/rattelse"), &early).await.assert_status(409).assert_text("[role=alert]", "Vänta en minut");
    shuffle_closed(&app.state).await.unwrap();
    let mut other = moderator(&app, &round).await;
    let unknown = [("receipt", "K7QX-M2PD-9RTA"), ("reason", WHY)];
    one.post(&at(&round, "/rattelse"), &unknown).await.assert_status(422).assert_text("#receipt-error", "kvittokoden");

    let known = [("receipt", receipt.as_str()), ("reason", WHY)];
    one.post(&at(&round, "/rattelse"), &known).await.assert_sent_to(&at(&round, "/rattelse"));
    let before = app.visitor().post("/kvitto", &[("receipt", &receipt)]).await;
    before.assert_text("#counting", "Det är med i resultatet");
    let proposal = waiting(&mut other, &round).await;
    settle(&mut other, &round, &proposal, "sign").await.assert_status(303);

    let after = app.visitor().post("/kvitto", &[("receipt", &receipt)]).await;
    after.assert_text("#counting", "räknas inte sedan den 1 mars 2027").assert_text("#counting", WHY);
}

#[tokio::test]
async fn no_table_is_computed_anew_and_both_results_are_read_with_day_and_reason() {
    let app = TestApp::new().await;
    let (round, _, comment) = signed(&app).await;
    let mut who = moderator(&app, &round).await;
    who.post(&at(&round, "/visa-resultatet"), &[]).await.assert_status(303);
    corrected(&app, &round, comment).await;

    let (old, new) = (
        result_of_version(app.db(), round.row.id, 1).await.unwrap(),
        fixed_result(app.db(), round.row.id).await.unwrap(),
    );
    assert_eq!((old.figures.participants(), new.figures.participants(), new.row.version), (40, 39, 2));
    assert_eq!((new.figures.questions(), new.figures.by_age()), (old.figures.questions(), old.figures.by_age()));
    assert_eq!(new.row.population_table_id, old.row.population_table_id);

    let address = format!("/resultat/{}", round.row.code);
    let page = app.visitor().get(&address).await;
    page.assert_text("#corrected", "Rättat den 1 mars 2027.").assert_text("#corrected", WHY);
    page.assert_text("#corrected", "de 40 svar som räknades från början").assert_text(".brief-count", "39 svar");
    page.assert_no_text("main", WORDS).assert_text("#signed ~ p", "1 mars 2027");
    let earlier = app.visitor().get(&format!("{address}?version=1")).await;
    earlier.assert_status(200).assert_text("#superseded", WHY).assert_text(".brief-count", "40 svar");
    earlier.assert_text(".fingerprint", &old.row.fingerprint).assert_no_text("main", WORDS);
    assert_eq!((page.count("#superseded"), earlier.count("#corrected")), (0, 0));
    for wrong in ["3", "x"] {
        assert_eq!(app.visitor().get(&format!("{address}?version={wrong}")).await.status, 404);
    }

    let json = app.visitor().get(&format!("{address}/resultat.json")).await;
    let print: String = Sha256::digest(&json.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(print, new.row.fingerprint);
    let told = format!(r#""correction":{{"on":"2027-03-01","why":"{WHY}"}}"#);
    assert!(json.body.contains(&told), "{}", json.body);
    assert_eq!(app.visitor().get(&format!("{address}/resultat.json?version=1")).await.body, old.row.json);
    let csv = app.visitor().get(&format!("{address}/resultat.csv")).await;
    assert!(csv.body.contains(&format!("Rättat den 1 mars 2027. Skäl: {WHY}")), "{}", csv.body);

    let brief = app.staff(Role::ElectedRepresentative, &round).await.get(&format!("/politik/{}", round.row.code)).await;
    brief.assert_text("#corrected", WHY).assert_no_text("main", WORDS);
    let protocol = who.get(&protocol_of(&round)).await;
    protocol.assert_text("#since", "Resultatet är ersatt").assert_text("#since", WHY);
    protocol.assert_text("article", "40 svar räknas.");
}

#[tokio::test]
async fn the_check_knows_both_results_and_a_reason_that_was_changed() {
    let app = TestApp::new().await;
    let (round, _, comment) = signed(&app).await;
    corrected(&app, &round, comment).await;
    assert_eq!(result::unlogged(app.db()).await.unwrap(), Vec::<String>::new());

    let newest = fixed_result(app.db(), round.row.id).await.unwrap().row;
    let changed = round_result::ActiveModel {
        id: Set(newest.id),
        correction_reason: Set(Some("Ett annat skäl.".to_owned())),
        ..Default::default()
    };
    changed.update(app.db()).await.unwrap();

    assert_eq!(result::unlogged(app.db()).await.unwrap(), [newest.fingerprint]);
}
