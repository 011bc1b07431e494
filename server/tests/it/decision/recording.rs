//! A moderator writes down what was decided.

use app::entity::{audit_entry, decision, house_rules, membership::Role, organisation, round::RoundState};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryFilter, QueryOrder};

use super::{again, decided, recorded, reply};
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
    let id = round.row.id.to_string();
    if page.count(&format!("input[name=round][value='{id}']")) == 1 {
        fields.push(("round", id));
    }
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
    let none = app.visitor().get("/beslut?dialog=nej").await;
    assert_eq!(none.count(".decisions"), 0);
    none.assert_text("main", "Inget beslut stämmer med det du valde")
        .assert_no_text("main", "När politikerna har beslutat");
    assert_eq!(none.count(".empty a[href='/beslut']"), 1, "a way to all of them");
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
async fn a_decision_names_the_rounds_that_it_rests_on_and_those_that_wait_for_one_are_ticked() {
    let app = TestApp::new().await;
    let before = app.round(RoundState::Closed).await;
    decided(&app, &before).await;
    let waits = again(&app, &before, RoundState::Closed).await;
    app.set_time("2027-04-16T11:00:00Z");
    let mut moderator = app.staff(Role::Moderator, &waits).await;
    let page = moderator.get(&format!("{NEW}?dialog={}", waits.dialogue.slug)).await;
    let ticked = |round: &TestRound| page.count(&format!("input[name=round][value='{}'][checked]", round.row.id));
    assert_eq!((ticked(&waits), ticked(&before), page.count("input[name=round]")), (1, 0, 2));
    let mut none = form(&mut moderator, &waits, &[("decided_on", "2027-04-08")]).await;
    none.retain(|(name, _)| *name != "round");
    let early = form(&mut moderator, &waits, &[("decided_on", "2027-03-05")]).await;
    let right = form(&mut moderator, &waits, &[("decided_on", "2027-04-08")]).await;

    let told = send(&mut moderator, NEW, &none).await;
    let place = format!("round-{}", waits.dialogue.id);
    told.assert_status(422)
        .assert_text(
            &format!("[id='{place}'] .error"),
            "vilka omgångar i ”Kontakten med vården” som beslutet bygger på",
        )
        .assert_text(&format!("[id='{place}'] .option-means"), "svarstid till och med");
    let leads_there = [
        format!(".error-summary a[href='#{place}']"),
        format!("fieldset[id='{place}'][tabindex='-1'][aria-describedby='{place}-error']"),
    ];
    assert_eq!(leads_there.map(|selector| told.count(&selector)), [1, 1]);
    let told = send(&mut moderator, NEW, &early).await;
    told.assert_status(422).assert_text("#decided_on-error", "svara till och med 8 mars 2027, efter beslutet");
    send(&mut moderator, NEW, &right).await.assert_status(303);

    let public = format!("/beslut/{}", right[0].1);
    let page = app.visitor().get(&public).await;
    page.assert_text(".rounds-behind", "Kontakten, en gång till").assert_no_text(".rounds-behind", "Hur är det");
    // That it rests on the other one too is put right as all else, with a trace.
    let path = format!("/arbete/beslut/{}", right[0].1);
    let seen = moderator.get(&path).await.value("input[name=seen]").unwrap();
    let mut both = form(&mut moderator, &waits, &[("decided_on", "2027-04-08"), ("seen", &seen)]).await;
    both.push(("round", before.row.id.to_string()));
    send(&mut moderator, &path, &both).await.assert_status(303);
    let page = app.visitor().get(&public).await;
    page.assert_text(".rounds-behind", "Hur är det att få kontakt").assert_text("#changed", "rättades");
    let change = audit_entry::Entity::find().filter(audit_entry::COLUMN.act.eq("decision.change"));
    let note = change.one(app.db()).await.unwrap().unwrap().note.unwrap();
    assert!(note.ends_with(&format!("Omgångar: {}.", waits.row.code)), "{note}");
}

#[tokio::test]
async fn what_a_reply_names_stays_on_its_round() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Delivered).await;
    let other = again(&app, &round, RoundState::Delivered).await;
    let id = decided(&app, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let options = moderator.get(&format!("{}/aterkoppling", other.work_path())).await;
    assert_eq!(options.count(&format!("option[value='{id}']")), 0, "it does not rest on that round");
    reply(&mut moderator, &round, &id.to_string(), &[]).await.assert_status(303);
    app.set_time("2027-04-16T11:00:00Z");
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = format!("/arbete/beslut/{id}");
    moderator.get(&path).await.assert_text("section:has(#waits-title)", "Hur är det att få kontakt");
    let seen = moderator.get(&path).await.value("input[name=seen]").unwrap();

    let moved = [("seen", seen.as_str()), ("decided_on", "2027-04-08")];
    let moved = form(&mut moderator, &other, &moved).await;
    let refused = send(&mut moderator, &path, &moved).await;

    let place = format!("[id='round-{}'] .error", round.dialogue.id);
    refused.assert_status(422).assert_text(&place, "Det måste stå kvar på den omgången");
}

#[tokio::test]
async fn a_decision_that_rests_on_a_round_that_ended_later_is_put_right_all_the_same() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Delivered).await;
    let id = decided(&app, &round).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    reply(&mut moderator, &round, &id.to_string(), &[]).await.assert_status(303);
    app.set_time("2027-04-16T11:00:00Z");
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = format!("/arbete/beslut/{id}");
    let seen = moderator.get(&path).await.value("input[name=seen]").unwrap();

    let right = form(&mut moderator, &round, &[("seen", &seen), ("decided_on", "2027-03-02")]).await;
    send(&mut moderator, &path, &right).await.assert_sent_to(&format!("{path}?sparat=ja"));

    let other = again(&app, &round, RoundState::Closed).await;
    let seen = moderator.get(&path).await.value("input[name=seen]").unwrap();
    let mut more = form(&mut moderator, &round, &[("seen", &seen), ("decided_on", "2027-03-03")]).await;
    more.push(("round", other.row.id.to_string()));
    let refused = send(&mut moderator, &path, &more).await;
    refused.assert_status(422).assert_text("#decided_on-error", "I omgången ”Kontakten, en gång till”");
    refused.assert_no_text("#decided_on-error", "Hur är det att få kontakt");
}

#[tokio::test]
async fn a_decision_whose_dialogue_had_no_closed_round_then_is_put_right_without_one() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    let path = format!("/arbete/beslut/{}", recorded(&app, &round).await);
    app.set_time("2027-04-16T11:00:00Z");
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let seen = moderator.get(&path).await.value("input[name=seen]").unwrap();

    for (day, status) in [("2027-04-08", 422), ("2027-03-02", 303)] {
        let mut right = form(&mut moderator, &round, &[("seen", &seen), ("decided_on", day)]).await;
        right.retain(|(name, _)| *name != "round");
        send(&mut moderator, &path, &right).await.assert_status(status);
    }
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
