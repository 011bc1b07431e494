//! A moderator writes down what was decided.

use app::entity::{audit_entry, decision, house_rules, membership::Role, organisation, round::RoundState};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryFilter, QueryOrder};

use super::{decided, reply};
use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

const NEW: &str = "/arbete/beslut/nytt";
const WORDING: &str = "Nämnden beslutar att <telefonen> är öppen till klockan 18.";

/// A decision as the form would send it, but for `changed`.
async fn form(who: &mut Visitor, round: &TestRound, changed: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let page = who.get(&format!("{NEW}?dialog={}", round.dialogue.slug)).await;
    let value = |name: &str| page.value(&format!("input[name={name}]")).unwrap();
    let mut fields = vec![
        ("key", value("key")),
        ("owner", value("owner")),
        ("body", round.body_id.to_string()),
        ("decided_on", "2027-03-01".to_owned()),
        ("minute_item", "§ 41".to_owned()),
        ("case_number", "SOC 2027:14".to_owned()),
        ("title", "Längre telefontider".to_owned()),
        ("wording", WORDING.to_owned()),
        ("minutes_url", "https://storby.example/protokoll".to_owned()),
        ("dialogue", round.dialogue.id.to_string()),
    ];
    for (name, value) in changed {
        fields.retain(|(field, _)| field != name);
        fields.push((*name, (*value).to_owned()));
    }
    fields
}

async fn send(who: &mut Visitor, path: &str, fields: &[(&'static str, String)]) -> Page {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    who.post(path, &fields).await
}

async fn stored(app: &TestApp) -> Vec<decision::Model> {
    decision::Entity::find().order_by_asc(decision::Column::Id).all(app.db()).await.unwrap()
}

async fn acts(app: &TestApp) -> Vec<String> {
    let rows = audit_entry::Entity::find().filter(audit_entry::COLUMN.subject_kind.eq("decision"));
    let rows = rows.order_by_asc(audit_entry::Column::Number).all(app.db()).await.unwrap();
    rows.into_iter().map(|row| row.act).collect()
}

#[tokio::test]
async fn a_decision_is_recorded_once_and_everybody_reads_it_with_the_dialogue_behind_it() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let planned = app.round(RoundState::Planned).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get("/arbete").await.assert_text("main", "Beslut som politikerna har fattat");
    let page = moderator.get(&format!("{NEW}?dialog={}", round.dialogue.slug)).await;
    let ticked = page.with("input[name=dialogue][checked]", |box_| box_.attr("value").map(str::to_owned));
    assert_eq!(ticked.flatten(), Some(round.dialogue.id.to_string()));
    assert_eq!(page.count(&format!("input[value='{}']", planned.dialogue.id)), 0, "nobody knows of it yet");
    let fields = form(&mut moderator, &round, &[]).await;

    let sent = send(&mut moderator, NEW, &fields).await;

    let key = &fields[0].1;
    sent.assert_sent_to(&format!("/arbete/beslut/{key}?sparat=ja"));
    send(&mut moderator, NEW, &fields).await.assert_status(303);
    let other = form(&mut moderator, &round, &[("key", key), ("title", "Något annat")]).await;
    send(&mut moderator, NEW, &other).await.assert_status(409).assert_text("main", "redan sparat");
    assert_eq!((stored(&app).await.len(), acts(&app).await), (1, vec!["decision.record".to_owned()]));
    let page = app.visitor().get(&format!("/beslut/{key}")).await;
    page.assert_text("h1", "Längre telefontider")
        .assert_text(".lead", "Socialnämnden i Storby beslutade den 1 mars 2027, § 41.")
        .assert_text("blockquote", WORDING)
        .assert_text("main", "Diarienummer: SOC 2027:14")
        .assert_text("section:has(#dialogues) a", "Kontakten med vården");
    assert_eq!(page.count("a[href='https://storby.example/protokoll']"), 1);
    let list = app.visitor().get("/beslut?dialog=ja").await;
    list.assert_text(".decisions", "Längre telefontider").assert_text(".decisions", "En dialog med invånarna");
    assert_eq!(app.visitor().get("/beslut?dialog=nej").await.count(".decisions"), 0);
    let dialogue = app.visitor().get(&format!("/dialog/{}", round.dialogue.slug)).await;
    dialogue.assert_text("section:has(#decisions) a", "Längre telefontider");
    assert_eq!(dialogue.count("section:has(#decisions) ~ section:has(#influence)"), 1);
    app.visitor().get("/beslut/ingen").await.assert_status(404);
}

#[tokio::test]
async fn what_is_wrong_comes_back_with_sentences_and_everything_typed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let wrong =
        [("decided_on", "2027-03-02"), ("minute_item", "paragraf"), ("wording", " "), ("title", "Telefonen <b>")];
    let fields = form(&mut moderator, &round, &wrong).await;

    let page = send(&mut moderator, NEW, &fields).await;

    page.assert_status(422)
        .assert_text("#decided_on-error", "kan inte ligga framåt i tiden")
        .assert_text("#minute_item-error", "till exempel § 41")
        .assert_text("#wording-error", "Skriv hur beslutet lyder")
        .assert_value("#title", "Telefonen <b>")
        .assert_value("#minutes_url", "https://storby.example/protokoll")
        .assert_value("input[name=key]", &fields[0].1);
    assert_eq!(page.count("input[name=dialogue][checked]"), 1);
    // The dialogue began on 28 February.
    let fields = form(&mut moderator, &round, &[("decided_on", "2027-02-27")]).await;
    let page = send(&mut moderator, NEW, &fields).await;
    page.assert_status(422).assert_text("#decided_on-error", "började 28 februari 2027, efter beslutet");
    assert!(stored(&app).await.is_empty());
}

#[tokio::test]
async fn a_case_number_is_written_as_the_house_has_decided_but_one_that_stands_is_left() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let fields = form(&mut moderator, &round, &[]).await;
    send(&mut moderator, NEW, &fields).await.assert_status(303);
    let pattern = Some("SN ####/####".to_owned());
    let rules =
        house_rules::Model { organisation_id: round.organisation_id, case_number_pattern: pattern, threshold: 5 };
    house_rules::ActiveModel::from(rules).insert(app.db()).await.unwrap();

    let another = form(&mut moderator, &round, &[]).await;
    let refused = send(&mut moderator, NEW, &another).await;

    refused
        .assert_status(422)
        .assert_text("#case_number-error", "Skriv diarienumret så som er organisation gör: SN ####/####")
        .assert_text("#case_number-hint", "Så som det står i ert diarium: SN ####/####.")
        .assert_value("#case_number", "SOC 2027:14");
    let right = form(&mut moderator, &round, &[("case_number", "SN 2027/0014")]).await;
    send(&mut moderator, NEW, &right).await.assert_status(303);
    let path = format!("/arbete/beslut/{}", fields[0].1);
    for (number, status) in [("SOC 2027:15", 422), ("SOC 2027:14", 303)] {
        let seen = moderator.get(&path).await.value("input[name=seen]").unwrap();
        let changed = [("seen", seen.as_str()), ("minute_item", "§ 42"), ("case_number", number)];
        let changed = form(&mut moderator, &round, &changed).await;
        send(&mut moderator, &path, &changed).await.assert_status(status);
    }
    // A decision of the region has the number that it has there.
    let (region, committee) = app.body("Storlän").await;
    let kind = Set(organisation::OrganisationKind::Region);
    organisation::ActiveModel { id: Set(region), kind, ..Default::default() }.update(app.db()).await.unwrap();
    let theirs = [("body", committee.to_string()), ("case_number", "RS 2027-7".to_owned())];
    let theirs = theirs.each_ref().map(|(name, value)| (*name, value.as_str()));
    let theirs = form(&mut moderator, &round, &theirs).await;
    send(&mut moderator, NEW, &theirs).await.assert_status(303);
}

#[tokio::test]
async fn a_decision_without_a_dialogue_is_shown_for_what_it_is() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let mut fields = form(&mut moderator, &round, &[("case_number", ""), ("minutes_url", "")]).await;
    fields.retain(|(name, _)| *name != "dialogue");

    send(&mut moderator, NEW, &fields).await.assert_status(303);

    let page = app.visitor().get("/beslut?dialog=nej").await;
    page.assert_text(".decisions", "Ingen dialog ligger bakom.");
    let page = app.visitor().get(&format!("/beslut/{}", fields[0].1)).await;
    page.assert_text("section:has(#dialogues)", "Det finns ingen dialog i Med mig bakom det här beslutet.");
}

#[tokio::test]
async fn a_decision_is_put_right_by_its_own_moderators_and_both_see_what_the_other_wrote() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Delivered).await;
    let id = decided(&app, &round).await;
    let path = format!("/arbete/beslut/{id}");
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let mut colleague = app.staff(Role::Moderator, &round).await;
    moderator.get("/arbete/beslut").await.assert_text("#recorded", "Längre telefontider");
    let seen = moderator.get(&path).await.value("input[name=seen]").unwrap();
    let right = form(&mut moderator, &round, &[("minute_item", "§ 42"), ("seen", &seen)]).await;

    send(&mut moderator, &path, &right).await.assert_sent_to(&format!("{path}?sparat=ja"));

    let late = form(&mut colleague, &round, &[("minute_item", "§ 43"), ("seen", &seen)]).await;
    let told = send(&mut colleague, &path, &late).await;
    told.assert_status(422).assert_text("#seen", "§ 42").assert_value("#minute_item", "§ 43");
    let page = app.visitor().get(&format!("/beslut/{id}")).await;
    page.assert_text(".lead", "§ 42").assert_text("#changed", "rättades den 1 mars 2027");
    assert_eq!(acts(&app).await, ["decision.change"]);
    // One from before the dialogue began can still be put right, but no other day before it be set.
    let old = "2027-02-01";
    let dated = decision::ActiveModel { id: Set(id), decided_on: Set(old.parse().unwrap()), ..Default::default() };
    dated.update(app.db()).await.unwrap();
    for (day, status) in [("2027-02-02", 422), (old, 303)] {
        let seen = moderator.get(&path).await.value("input[name=seen]").unwrap();
        let instead =
            [("minute_item", "§ 42"), ("decided_on", day), ("seen", seen.as_str()), ("wording", "Telefonen är öppen.")];
        let sent = form(&mut moderator, &round, &instead).await;
        send(&mut moderator, &path, &sent).await.assert_status(status);
    }
    // What a reply names stays on the dialogue that the reply is about.
    reply(&mut moderator, &round, &id.to_string(), &[]).await.assert_status(303);
    let seen = moderator.get(&path).await.value("input[name=seen]").unwrap();
    let mut untied = form(&mut moderator, &round, &[("seen", &seen)]).await;
    untied.retain(|(name, _)| *name != "dialogue");
    let refused = send(&mut moderator, &path, &untied).await;
    refused.assert_status(422).assert_text("#dialogue-error", "hänvisar till beslutet");
    let other = app.round(RoundState::Open).await;
    let mut stranger = app.staff(Role::Moderator, &other).await;
    stranger.get(&path).await.assert_status(404);
    send(&mut stranger, &path, &right).await.assert_status(404);
    stranger.get("/arbete/beslut").await.assert_no_text("main", "Längre telefontider");
    assert_eq!(stored(&app).await[0].minute_item, "§ 42");
}
