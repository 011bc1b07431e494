//! The summary of a closed round: written of sentences that hold, approved by somebody else, read by the elected.

use app::{
    entity::{
        account, audit_entry,
        comment::{self, CommentState},
        lone_voice, meeting,
        membership::Role,
        round::{self, RoundState},
        round_summary,
    },
    summary::writing::{kept::rests_on, queries::versions, sources::sources},
};
use chrono::{NaiveDate, TimeDelta};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

/// Where it is written.
pub(crate) fn path(round: &TestRound) -> String {
    format!("{}/sammanstallning", round.work_path())
}

/// A closed round that forty have answered, most of them that it is hard, with a comment that may be read.
pub(crate) async fn closed(app: &TestApp) -> (TestRound, Uuid) {
    let round = app.round(RoundState::Closed).await;
    for n in 0..39 {
        app.answer_in(&round, if n < 28 { 1 } else { 5 }).await;
    }
    let last = app.answer_in(&round, 1).await;
    let comment = app.comment_as(&round, last, "Jag ringde i tre veckor.", CommentState::Approved).await;
    app.fixed(&round).await;
    (round, comment)
}

/// A moderator with a name of their own: one person does not approve what they wrote under another account.
pub(super) async fn moderator(app: &TestApp, round: &TestRound) -> Visitor {
    app.another(Role::Moderator, round).await
}

/// An act on the summary as the page shows it now.
pub(super) async fn act(who: &mut Visitor, round: &TestRound, fields: &[(&str, &str)]) -> Page {
    let changes = who.get(&path(round)).await.value("input[name=changes]").unwrap_or_default();
    let mut all = vec![("changes", changes.as_str())];
    all.extend(fields);
    who.post(&path(round), &all).await
}

/// Sends a form that leads on to a page, and opens that page.
pub(crate) async fn led_on(who: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> Page {
    let sent = who.post(path, fields).await;
    sent.assert_status(303);
    let next = sent.location();
    who.get(next.split('#').next().unwrap()).await
}

/// The act that takes the first proposal, as its button sends it.
pub(super) fn taking(page: &Page) -> String {
    page.value("button[value^='take-']").unwrap()
}

/// The key of the first sentence.
pub(super) fn first_sentence(page: &Page) -> String {
    page.value("button[value^='remove-']").unwrap().replace("remove-", "")
}

/// Begins, and takes the first proposal.
pub(super) async fn begun(who: &mut Visitor, round: &TestRound) {
    act(who, round, &[("act", "begin")]).await.assert_status(303);
    let take = taking(&who.get(&path(round)).await);
    act(who, round, &[("act", &take)]).await.assert_status(303);
}

/// Says why everything that the whole lacks is left out.
pub(super) async fn with_reasons(who: &mut Visitor, round: &TestRound) {
    let mut fields = vec![("act", "save"), ("background", "Nämnden ville veta mer.")];
    let reasons = ["reason-disagreement", "reason-missing", "reason-limits"];
    fields.extend(reasons.map(|name| (name, "Det står i bilagan till ärendet.")));
    act(who, round, &fields).await.assert_status(303);
}

/// Has a summary written and approved in which one of the sentences quotes this comment. Who approved it.
pub(crate) async fn approved_with_voice(app: &TestApp, round: &TestRound, comment: Uuid) -> Visitor {
    let mut writer = moderator(app, round).await;
    begun(&mut writer, round).await;
    let new = format!("{}/ny", path(round));
    let changes = writer.get(&new).await.value("input[name=changes]").unwrap();
    let comment = comment.to_string();
    let start = [("changes", changes.as_str()), ("kind", "lone_voice")];
    let more = [&start[..], &[("comment", &comment), ("act", "add_comment")]].concat();
    let added = led_on(&mut writer, &new, &more).await;
    let support = added.value("input[name=support]").unwrap();
    let saved = [("support", support.as_str()), ("sentence", "En person skriver: [citat 1]."), ("act", "save")];
    writer.post(&new, &[&start[..], &saved].concat()).await.assert_status(303);
    with_reasons(&mut writer, round).await;
    handed_over(app, &mut writer, round).await
}

/// Has a summary of the first proposal written and approved; where there is one, the next version of it, with the same words.
pub(crate) async fn approved_once_more(app: &TestApp, round: &TestRound) {
    let mut writer = moderator(app, round).await;
    match versions(app.db(), round.row.id).await.unwrap().is_empty() {
        true => {
            begun(&mut writer, round).await;
            with_reasons(&mut writer, round).await;
        }
        false => {
            act(&mut writer, round, &[("act", "begin")]).await.assert_status(303);
        }
    }
    handed_over(app, &mut writer, round).await;
}

/// Somebody else approves what `writer` has written.
async fn handed_over(app: &TestApp, writer: &mut Visitor, round: &TestRound) -> Visitor {
    act(writer, round, &[("act", "submit")]).await.assert_status(303);
    let mut other = moderator(app, round).await;
    act(&mut other, round, &[("act", "approve")]).await.assert_status(303);
    other
}

#[tokio::test]
async fn a_round_is_named_by_the_month_in_which_it_really_ended() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let stopped_at = Set(Some("2027-01-20T10:00:00Z".parse().unwrap()));
    let early = round::ActiveModel { id: Set(round.row.id), stopped_at, ..Default::default() };
    let row = early.update(app.db()).await.unwrap();

    let name = sources(app.db(), &row).await.unwrap().rounds[0].name.clone();

    assert!(name.ends_with(", januari 2027"), "{name}");
    let mut registrar = app.staff(Role::Registrar, &round).await;
    registrar.get("/arbete/handlingar").await.assert_text("#rounds", "–20 januari 2027");
    let plan = format!("/arbete/dialog/{}", round.dialogue.slug);
    moderator(&app, &round).await.get(&plan).await.assert_text("main", "till 20 januari 2027");
}

#[tokio::test]
async fn a_proposal_is_taken_approved_by_somebody_else_and_read_by_the_elected() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    with_reasons(&mut writer, &round).await;
    let page = writer.get(&path(&round)).await;
    page.assert_text(".claim-card legend", "Välj ord till förslag 1");
    let sentence = page.text(".claim-words");
    assert_eq!(app.brief_of(&round).await.count(".claim-read"), 0, "a draft is nobody else's to read");

    let handed_over = act(&mut writer, &round, &[("act", "submit")]).await;
    handed_over.assert_sent_to(&format!("{}?lamnad=ja#gjort", path(&round)));
    let told = writer.get(&format!("{}?lamnad=ja", path(&round))).await;
    told.assert_text("#gjort", "Sammanställningen är lämnad för godkännande");
    assert_eq!(told.count("#lamna-over"), 0, "it is not approved yet");
    let own = act(&mut writer, &round, &[("act", "approve")]).await;
    own.assert_status(422).assert_text(".error-summary", "Någon annan behöver godkänna den");
    let same = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    let author = round_summary::Entity::find().one(app.db()).await.unwrap().unwrap().written_by;
    let author = account::Entity::find_by_id(author).one(app.db()).await.unwrap().unwrap();
    app.is_called(same, &author.display_name.to_uppercase()).await;
    let same = act(&mut app.signed_in_as(same).await, &round, &[("act", "approve")]).await;
    same.assert_status(422).assert_text(".error-summary", "samma namn eller e-postadress som du");
    let mut other = moderator(&app, &round).await;
    let waiting = other.get(&path(&round)).await;
    waiting.assert_text(".claim-origin", "Förslag, som det var");
    let changes = waiting.value("input[name=changes]").unwrap();
    let pressed = [("changes", changes.as_str()), ("act", "approve")];
    for _ in 0..2 {
        other.post(&path(&round), &pressed).await.assert_sent_to(&format!("{}?godkand=ja#gjort", path(&round)));
    }
    let told = other.get(&format!("{}?godkand=ja", path(&round))).await;
    told.assert_text("#gjort", "Sammanställningen är godkänd");
    let deliver = format!("#lamna-over[href='{}/lamna-over']", round.work_path());
    told.assert_text(&deliver, "Lämna över till politikerna");
    moderator(&app, &round).await.post(&path(&round), &pressed).await.assert_status(409);

    let brief = app.brief_of(&round).await;
    brief.assert_text(".claim-read .claim-words", &sentence).assert_text(".brief", "Nämnden ville veta mer.");
    assert_eq!(brief.count(".claim-read .claim-support"), 1, "what it rests on is one step away");
    let beginning: String = sentence.chars().take(20).collect();
    brief.assert_text(".claim-read summary", &format!("Det här bygger meningen på: {beginning}"));
    let log = audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.subject_id.eq(round.row.id))
        .all(app.db())
        .await
        .unwrap();
    let acts: Vec<&str> =
        log.iter().map(|entry| entry.act.as_str()).filter(|act| act.starts_with("summary.")).collect();
    assert_eq!(acts, ["summary.begin", "summary.take", "summary.save", "summary.submit", "summary.approve"]);
}

#[tokio::test]
async fn a_summary_that_lacks_something_is_not_handed_over_and_says_what() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    act(&mut writer, &round, &[("act", "begin")]).await;

    let refused = act(&mut writer, &round, &[("act", "submit")]).await;

    refused.assert_status(422).assert_text(".error-summary", "Det finns ingen mening än");
    begun_again(&mut writer, &round).await;
    act(&mut writer, &round, &[("act", "submit")])
        .await
        .assert_status(422)
        .assert_text(".error-summary", "inte går att säga");
}

/// Takes the first proposal in a summary that is begun.
async fn begun_again(who: &mut Visitor, round: &TestRound) {
    let take = taking(&who.get(&path(round)).await);
    act(who, round, &[("act", &take)]).await.assert_status(303);
}

#[tokio::test]
async fn a_typed_number_is_pointed_at_and_stops_the_summary() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    with_reasons(&mut writer, &round).await;
    let new = format!("{}/ny", path(&round));
    let changes = writer.get(&new).await.value("input[name=changes]").unwrap();
    let typed = "På frågan svarade 72 procent att det är svårt.";
    let form = [("changes", changes.as_str()), ("kind", "level"), ("support", "{}"), ("sentence", typed)];

    let tried = led_on(&mut writer, &new, &[&form[..], &[("act", "try")]].concat()).await;

    tried.assert_status(200).assert_text("#provad .finding--refuses mark", "72").assert_value("#sentence", typed);
    let again = writer.get(&new).await;
    assert_eq!(again.value("input[name=changes]").unwrap(), changes, "trying stores nothing");
    let script = again.with("script[src*='/checking.']", |script| script.attr("src").unwrap().to_owned()).unwrap();
    let script = writer.get(&script).await;
    script.assert_status(200);
    assert!(script.body.contains("fetch(form.action"), "it asks the page's own address");
    writer.post(&new, &[&form[..], &[("act", "save")]].concat()).await.assert_status(303);
    let page = writer.get(&path(&round)).await;
    page.assert_text(".claims > .claim-card .finding--refuses mark", "72");
    page.assert_text("ol.claims > li:last-child .claim-origin", "Egen mening");
    let first = first_sentence(&page);
    assert_eq!(page.count(&format!("#mening-{first} .finding--refuses")), 0, "it stands at its own sentence alone");
    act(&mut writer, &round, &[("act", "submit")]).await.assert_status(422);
}

#[tokio::test]
async fn figures_and_comments_are_chosen_from_lists_and_everything_typed_stays() {
    let app = TestApp::new().await;
    let (round, comment) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    let new = format!("{}/ny", path(&round));
    let page = writer.get(&new).await;
    let changes = page.value("input[name=changes]").unwrap();
    let figure = page.value("#figure button").unwrap();
    let typed = "Jag skriver [andel 1";
    let start = [("changes", changes.as_str()), ("kind", "level"), ("sentence", typed)];

    let one = led_on(&mut writer, &new, &[&start[..], &[("figure", &figure)]].concat()).await;
    one.assert_status(200).assert_value("#sentence", typed);
    assert_eq!(one.count(".claim-figure"), 1);
    let support = one.value("input[name=support]").unwrap();
    let comment = comment.to_string();
    let more = [("support", support.as_str()), ("comment", comment.as_str()), ("act", "add_comment")];
    let two = led_on(&mut writer, &new, &[&start[..], &more].concat()).await;
    two.assert_status(200).assert_text("blockquote", "Jag ringde i tre veckor.");
    let support = two.value("input[name=support]").unwrap();
    let unclosed = writer.post(&new, &[&start[..], &[("support", &support), ("act", "save")]].concat()).await;
    unclosed
        .assert_status(422)
        .assert_text("#sentence-error", "hakparentes är inte avslutad")
        .assert_value("#sentence", typed);
    let none = [&start[..], &[("support", &support), ("act", "figure-0")]].concat();
    let none = led_on(&mut writer, &new, &none).await;
    assert_eq!((none.status, none.count(".claim-figure"), none.count("blockquote")), (200, 0, 1));
}

#[tokio::test]
async fn of_two_who_write_at_once_the_second_is_told_and_keeps_what_was_written() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut one = moderator(&app, &round).await;
    let mut other = moderator(&app, &round).await;
    begun(&mut one, &round).await;
    let stale = other.get(&path(&round)).await.value("input[name=changes]").unwrap();
    with_reasons(&mut one, &round).await;

    let late = [("changes", stale.as_str()), ("act", "save"), ("background", "Mina egna ord om bakgrunden.")];
    let told = other.post(&path(&round), &late).await;

    told.assert_status(409).assert_text("main", "Någon annan har ändrat sammanställningen");
    told.assert_text("main", "Mina egna ord om bakgrunden.");
    one.get(&path(&round)).await.assert_value("#background", "Nämnden ville veta mer.");
}

#[tokio::test]
async fn of_two_who_begin_at_once_one_is_told() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let (mut one, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);
    let path = path(&round);

    let (a, b) = tokio::join!(one.post(&path, &[("act", "begin")]), other.post(&path, &[("act", "begin")]));

    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}

#[tokio::test]
async fn a_sentence_that_comes_after_the_draft_was_handed_over_is_not_lost() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let (mut one, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);
    begun(&mut one, &round).await;
    with_reasons(&mut one, &round).await;
    let new = format!("{}/ny", path(&round));
    let page = other.get(&new).await;
    let changes = page.value("input[name=changes]").unwrap();
    let figure = page.value("#figure button").unwrap();
    let typed = "Det tog lång tid att skriva den här meningen.";
    let form = [("changes", changes.as_str()), ("kind", "level"), ("sentence", typed)];
    let chosen = led_on(&mut other, &new, &[&form[..], &[("figure", &figure)]].concat()).await;
    let support = chosen.value("input[name=support]").unwrap();
    act(&mut one, &round, &[("act", "submit")]).await.assert_status(303);
    let form = [form[0], form[1], form[2], ("support", support.as_str())];

    let tried = other.post(&new, &[&form[..], &[("act", "try")]].concat()).await;
    let saved = other.post(&new, &[&form[..], &[("act", "save")]].concat()).await;

    tried.assert_status(409).assert_text("[role=alert]", typed).assert_text("[role=alert]", "40 svar");
    saved.assert_status(409).assert_text("main", "inte ett utkast längre").assert_text("[role=alert]", typed);
    saved.assert_text("[role=alert]", "Siffra: ").assert_text("[role=alert]", "40 svar");
    assert_eq!(other.get(&new).await.status, 404);
}

#[tokio::test]
async fn a_reason_stays_with_what_it_is_about_when_a_voice_is_marked_meanwhile() {
    let app = TestApp::new().await;
    let (round, comment_id) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    let comment = comment::Entity::find_by_id(comment_id).one(app.db()).await.unwrap().unwrap();
    let voice = lone_voice::Model {
        comment_id,
        round_id: round.row.id,
        question_id: comment.question_id,
        place: 0,
        marked_by: Some(app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await),
        marked_at: Some(app.state.clock.now()),
        reason: None,
    };
    voice.into_active_model().insert(app.db()).await.unwrap();

    with_reasons(&mut writer, &round).await;

    let page = writer.get(&path(&round)).await;
    page.assert_value("#reason-limits", "Det står i bilagan till ärendet.");
    page.assert_value(&format!("[name='reason-{comment_id}']"), "");
}

#[tokio::test]
async fn a_sentence_that_is_first_already_stays_there() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    let up = format!("up-{}", first_sentence(&writer.get(&path(&round)).await));

    act(&mut writer, &round, &[("act", &up)]).await.assert_status(303);

    let gone = format!("up-{}", Uuid::from_u128(7));
    act(&mut writer, &round, &[("act", &gone)]).await.assert_status(409);
}

#[tokio::test]
async fn who_sends_back_without_a_reason_sees_the_field_that_lacks_it() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    with_reasons(&mut writer, &round).await;
    act(&mut writer, &round, &[("act", "submit")]).await.assert_status(303);
    let mut other = moderator(&app, &round).await;

    let refused = act(&mut other, &round, &[("act", "back"), ("reason", " ")]).await;

    refused.assert_status(422).assert_text("#reason-error", "Skriv vad som behöver ändras");
    assert_eq!(refused.count("details[open] #reason"), 1);
}

/// A closed round, and one of the same body that was closed a year earlier.
pub(super) async fn after_another(app: &TestApp) -> (TestRound, TestRound) {
    let (earlier, _) = closed(app).await;
    let (mut round, _) = closed(app).await;
    let now = app.state.clock.now();
    let own = round::ActiveModel { id: Set(round.row.id), closed_at: Set(Some(now)), ..Default::default() };
    round.row = own.update(app.db()).await.unwrap();
    let before = round::ActiveModel {
        id: Set(earlier.row.id),
        organisation_id: Set(round.organisation_id),
        controller_body_id: Set(round.body_id),
        closed_at: Set(Some(now - TimeDelta::days(365))),
        ..Default::default()
    };
    before.update(app.db()).await.unwrap();
    (round, earlier)
}

/// Everybody may read the result of the round.
pub(super) async fn shown_to_all(app: &TestApp, round: &TestRound) {
    let now = Set(Some(app.state.clock.now()));
    let shown = round::ActiveModel { id: Set(round.row.id), result_shown_at: now, ..Default::default() };
    shown.update(app.db()).await.unwrap();
}

#[tokio::test]
async fn an_earlier_round_is_compared_with_only_while_everybody_may_read_its_result() {
    let app = TestApp::new().await;
    let (round, earlier) = after_another(&app).await;
    assert_eq!(sources(app.db(), &round.row).await.unwrap().rounds.len(), 1);

    shown_to_all(&app, &earlier).await;

    assert_eq!(sources(app.db(), &round.row).await.unwrap().rounds.len(), 2);
}

/// Makes the answer a meeting's.
async fn at_a_meeting(app: &TestApp, round: &TestRound, answer: Uuid) {
    let row = meeting::Model {
        submission_id: answer,
        version: 1,
        round_id: round.row.id,
        held_on: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap(),
        place: "Biblioteket".to_owned(),
        participants: 14,
        led_by: "Dialogledaren".to_owned(),
        hands: "{}".to_owned(),
        reason: None,
        registered_by: app.account(Role::Facilitator, round.organisation_id, Some(round.body_id)).await,
        registered_at: app.state.clock.now(),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
}

#[tokio::test]
async fn where_a_summary_is_read_only_what_its_sentences_name_is_read() {
    let app = TestApp::new().await;
    let (round, named) = closed(&app).await;
    let answer = app.answer_in(&round, 1).await;
    let noted = app.comment_as(&round, answer, "Ingen mening bygger på det här.", CommentState::Approved).await;
    at_a_meeting(&app, &round, answer).await;
    approved_with_voice(&app, &round, named).await;
    let row = round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap();
    let all = sources(app.db(), &row).await.unwrap();
    let document = versions(app.db(), row.id).await.unwrap().remove(0).document;

    let read = rests_on(app.db(), &row, &document).await.unwrap();

    assert_eq!((all.comments.len(), read.comments.len(), read.comments[0].id), (2, 1, named));
    let at_meeting = |id: Uuid| all.comments.iter().find(|comment| comment.id == id).unwrap().at_meeting;
    assert_eq!((at_meeting(noted), at_meeting(named)), (true, false));
    app.brief_of(&round).await.assert_text(".claim-quote", "Jag ringde i tre veckor.");
}

#[tokio::test]
async fn a_sentence_whose_comment_is_withheld_later_is_not_read_any_more_and_the_moderator_is_told() {
    let app = TestApp::new().await;
    let (round, id) = closed(&app).await;
    let mut other = approved_with_voice(&app, &round, id).await;
    app.brief_of(&round).await.assert_text(".claim-quote", "Jag ringde i tre veckor.");

    let withheld = comment::ActiveModel { id: Set(id), state: Set(CommentState::Withheld), ..Default::default() };
    withheld.update(app.db()).await.unwrap();

    let brief = app.brief_of(&round).await;
    brief.assert_no_text("body", "tre veckor").assert_text("#hidden-sentences", "En mening visas inte");
    other.get(&path(&round)).await.assert_text("#source-changed", "bygger på något som har ändrats");
}

#[tokio::test]
async fn a_quotation_in_another_language_is_marked_as_such() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let answer = app.answer_in(&round, 1).await;
    let words = "I had to call for three weeks and there was no answer.";
    let comment = app.comment_as(&round, answer, words, CommentState::Approved).await;
    approved_with_voice(&app, &round, comment).await;

    let brief = app.brief_of(&round).await;

    assert_eq!((brief.count(".claim-quote[lang=en]"), brief.count(".claim-support blockquote[lang=en]")), (1, 1));
}

#[tokio::test]
async fn a_new_version_is_a_copy_and_the_old_one_is_read_until_it_is_approved() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    with_reasons(&mut writer, &round).await;
    act(&mut writer, &round, &[("act", "submit")]).await;
    let mut other = moderator(&app, &round).await;
    act(&mut other, &round, &[("act", "approve")]).await;
    let first = app.brief_of(&round).await.text(".claim-read .claim-words");

    act(&mut other, &round, &[("act", "begin")]).await.assert_status(303);
    begun_again(&mut other, &round).await;
    app.brief_of(&round).await.assert_text(".claim-read .claim-words", &first);
    assert_eq!(app.brief_of(&round).await.count(".claim-read"), 1);
    act(&mut other, &round, &[("act", "submit")]).await.assert_status(303);
    writer.get(&path(&round)).await.assert_text("#since", "en ny mening");
    act(&mut writer, &round, &[("act", "back"), ("reason", "Samma sak två gånger.")]).await.assert_status(303);
    other.get(&path(&round)).await.assert_text("#sent-back", "Samma sak två gånger.");
}

#[tokio::test]
async fn nobody_else_writes_or_reads_a_draft() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    let elsewhere = app.round(RoundState::Closed).await;
    let mut stranger = moderator(&app, &elsewhere).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;

    for who in [&mut stranger, &mut elected] {
        assert_eq!(who.get(&path(&round)).await.status, 404);
        assert_eq!(who.get(&format!("{}/ny", path(&round))).await.status, 404);
        assert_eq!(who.post(&path(&round), &[("act", "begin")]).await.status, 404);
        assert_eq!(who.post(&format!("{}/ny", path(&round)), &[("act", "save")]).await.status, 404);
    }
}

#[tokio::test]
async fn a_round_without_a_result_has_no_summary() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let mut writer = moderator(&app, &round).await;

    assert_eq!(writer.get(&path(&round)).await.status, 404);
    assert_eq!(writer.post(&path(&round), &[("act", "begin")]).await.status, 409);
}
