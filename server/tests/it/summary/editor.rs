//! The editor of a summary: figures are found among many, nothing that is filled in is lost, and the checks say the same while one writes
//! as when it is saved.

use app::{
    context::new_secret_id,
    entity::{
        comment::{self, CommentState},
        membership::Role,
        round, topic,
        topic::TopicChange,
        topic_board, topic_placement, unsaved_sentence,
    },
    summary::writing::{document::Document, kept::rests_on, sources::sources},
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use serde_json::{Value, json};
use uuid::Uuid;

use super::writing::{
    act, after_another, begun, closed, first_sentence, led_on, moderator, path, shown_to_all, taking, with_reasons,
};
use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

/// The figures of the first question, whose part comes after the one of who answered.
const OF_FIRST_QUESTION: &str = "#figure > details:nth-of-type(2)";

/// Where a new sentence is written, in a summary that is begun; and how often that was changed.
async fn new_sentence(who: &mut Visitor, round: &TestRound) -> (String, String) {
    begun(who, round).await;
    let new = format!("{}/ny", path(round));
    let changes = who.get(&new).await.value("input[name=changes]").unwrap();
    (new, changes)
}

/// What the checks say of a form while it is written.
async fn checked(who: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> Page {
    let said = who.post(path, &[fields, &[("act", "check")]].concat()).await;
    said.assert_status(200);
    said
}

async fn unsaved(app: &TestApp) -> usize {
    unsaved_sentence::Entity::find().all(app.db()).await.unwrap().len()
}

#[tokio::test]
async fn figures_stand_question_by_question_and_those_of_other_rounds_come_last() {
    let app = TestApp::new().await;
    let (round, earlier) = after_another(&app).await;
    shown_to_all(&app, &earlier).await;
    let mut writer = moderator(&app, &round).await;
    let (new, changes) = new_sentence(&mut writer, &round).await;

    let page = writer.get(&new).await;

    assert_eq!(page.count("#figure details[open]"), 0, "the sentence is about nothing yet");
    page.assert_text("#figure > details summary", "Vilka som har svarat");
    let asked = "Hur lätt är det för dig att få kontakt med vården?";
    page.assert_text(&format!("{OF_FIRST_QUESTION} summary"), asked);
    page.assert_text("#figure > details:last-of-type > summary", "Siffror ur en annan omgång: ");
    page.assert_text("#figure > details:last-of-type details:nth-of-type(2) summary", asked);
    assert_eq!(page.count("#figure > details.figures--other"), 1);
    assert_eq!(
        page.count("#figure-find[hidden] input#find[type=search]"),
        1,
        "without a script there is nothing to look with"
    );

    let figure = page.value(&format!("{OF_FIRST_QUESTION} button")).unwrap();
    let chosen = led_on(&mut writer, &new, &[("changes", &changes), ("kind", "level"), ("figure", &figure)]).await;
    assert_eq!(chosen.count("#figure details[open]"), 1);
    chosen.assert_text("#figure details[open] > summary", asked);
}

#[tokio::test]
async fn a_figure_that_is_added_has_the_focus_and_everything_typed_stays() {
    let app = TestApp::new().await;
    let (round, comment) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    let (new, changes) = new_sentence(&mut writer, &round).await;
    let page = writer.get(&new).await;
    let figures = [page.value(&format!("{OF_FIRST_QUESTION} button")), page.value("#figure > details button")];
    let typed = "Halva meningen [andel 1";
    let start = [("changes", changes.as_str()), ("kind", "participation"), ("sentence", typed)];
    let mut support = "{}".to_owned();
    let mut at = new.clone();

    for (n, figure) in (1..).zip(figures.map(Option::unwrap)) {
        let form = [&start[..], &[("support", &support), ("figure", &figure)]].concat();
        let sent = writer.post(&at, &form).await;
        sent.assert_status(303);
        let (next, place) = sent.location().split_once('#').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        assert_eq!(place, format!("siffra-{n}"));
        for _ in 0..2 {
            let page = writer.get(&next).await;
            page.assert_status(200)
                .assert_value("#sentence", typed)
                .assert_value("#kind option[selected]", "participation");
            page.assert_text(&format!("fieldset#{place}[tabindex='-1'] legend"), &format!("Siffra {n}: "));
            page.assert_text("#unsaved", "inte sparad än");
            support = page.value("input[name=support]").unwrap();
        }
        at = next;
    }

    let id = comment.to_string();
    let more = [&start[..], &[("support", &support), ("comment", &id), ("act", "add_comment")]].concat();
    let sent = writer.post(&at, &more).await;
    assert!(sent.location().ends_with("#kommentar-1"), "{}", sent.location());
    let page = writer.get(&at).await;
    page.assert_text("li#kommentar-1[tabindex='-1'] blockquote", "Jag ringde i tre veckor.");
    assert_eq!(page.count(".claim-figure"), 2);
    assert_eq!(unsaved(&app).await, 1, "one sentence is written");
}

#[tokio::test]
async fn what_is_not_saved_is_read_by_nobody_else_and_goes_when_it_is_saved_or_left() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let (mut writer, mut other) = (moderator(&app, &round).await, moderator(&app, &round).await);
    let (new, changes) = new_sentence(&mut writer, &round).await;
    let form = [("changes", changes.as_str()), ("kind", "level"), ("support", "{}"), ("sentence", "Ett halvt ord")];
    let at = || async { unsaved_sentence::Entity::find().one(app.db()).await.unwrap().unwrap().sentence_id };

    led_on(&mut writer, &new, &[&form[..], &[("act", "try")]].concat()).await.assert_text("#provad", "Ett halvt ord");
    let one = format!("{}/{}", path(&round), at().await);
    assert_eq!(other.get(&one).await.status, 404);
    other.get(&path(&round)).await.assert_no_text("main", "Ett halvt ord");
    writer.get(&path(&round)).await.assert_text("#unsaved button", "Ett halvt ord");
    writer.post(&one, &[("act", "leave")]).await.assert_status(303);
    assert_eq!((unsaved(&app).await, writer.get(&one).await.status), (0, 404));

    led_on(&mut writer, &new, &[&form[..], &[("act", "try")]].concat()).await;
    let one = format!("{}/{}", path(&round), at().await);
    writer.post(&one, &[&form[..], &[("act", "save")]].concat()).await.assert_status(303);
    assert_eq!(unsaved(&app).await, 0);
    writer.get(&one).await.assert_value("#sentence", "Ett halvt ord");
    assert_eq!(writer.get(&one).await.count("#unsaved"), 0);
}

#[tokio::test]
async fn what_nobody_saved_goes_when_the_summary_is_approved() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    let (new, changes) = new_sentence(&mut writer, &round).await;
    let form = [("changes", changes.as_str()), ("kind", "level"), ("sentence", "Ett halvt ord"), ("act", "try")];
    led_on(&mut writer, &new, &form).await;
    with_reasons(&mut writer, &round).await;
    act(&mut writer, &round, &[("act", "submit")]).await.assert_status(303);
    assert_eq!(unsaved(&app).await, 1, "it may be sent back");

    act(&mut moderator(&app, &round).await, &round, &[("act", "approve")]).await.assert_status(303);

    assert_eq!(unsaved(&app).await, 0);
}

#[tokio::test]
async fn the_checks_say_the_same_while_one_writes_as_when_it_is_saved() {
    let app = TestApp::new().await;
    let (round, comment) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    let (new, changes) = new_sentence(&mut writer, &round).await;
    let figure = writer.get(&new).await.value(&format!("{OF_FIRST_QUESTION} button")).unwrap();
    let start = [("changes", changes.as_str()), ("kind", "level")];
    let page = led_on(&mut writer, &new, &[&start[..], &[("figure", &figure)]].concat()).await;
    let (of_figure, direction) =
        (page.value("input[name=support]").unwrap(), page.value("#direction-0 option").unwrap());
    let comment = comment.to_string();
    let more = [&start[..], &[("comment", &comment), ("act", "add_comment")]].concat();
    let of_comment = led_on(&mut writer, &new, &more).await.value("input[name=support]").unwrap();

    for (kind, support, sentence) in [
        ("level", &of_figure, "Av de som svarade tycker [andel 1] att det är lätt."),
        ("level", &of_figure, "Av de som svarade tycker 72 procent att det är svårt."),
        ("lone_voice", &of_comment, "En person skriver: [citat 1]."),
        ("lone_voice", &of_comment, "Många skriver: [citat 1]."),
    ] {
        let said = [("direction-0", direction.as_str()), ("strength-0", "figure")];
        let form = [&[("kind", kind), ("support", support.as_str()), ("sentence", sentence)][..], &said].concat();

        let while_written = checked(&mut writer, &new, &form).await;

        assert_eq!(
            while_written.count("#figure, #comment, form[method=post] textarea"),
            0,
            "it says what the checks say alone"
        );
        let now = writer.get(&new).await.value("input[name=changes]").unwrap();
        let saved = [&form[..], &[("changes", &now), ("act", "save")]].concat();
        let saved = writer.post(&new, &saved).await;
        saved.assert_status(303);
        let id = saved.location().split_once('#').unwrap().1.to_owned();
        let listed = writer.get(&path(&round)).await;
        assert_eq!(while_written.text("#provad .findings"), listed.text(&format!("#{id} .findings")), "{sentence}");
        assert_eq!(while_written.text("#provad .claim-words"), listed.text(&format!("#{id} .claim-words")));
    }
    let empty = checked(&mut writer, &new, &[("kind", "level"), ("sentence", "Ett [hål 1].")]).await;
    empty.assert_text("#provad .finding--refuses", "Det finns inget att sätta in som heter [hål 1]");
}

#[tokio::test]
async fn free_sentences_are_checked_while_they_are_written_and_the_words_pointed_at() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    let path = path(&round);
    let thanks = "Tack till de 214 som svarade, och för era kloka svar.";
    let form = [("background", "Nämnden ville veta mer."), ("thanks", thanks)];

    let said = checked(&mut writer, &path, &form).await;

    said.assert_text("#provad-background", "Texten kan stå här").assert_text("#provad-thanks mark", "214");
    said.assert_text("#provad-thanks .finding:last-child mark", "kloka");
    assert_eq!((said.count("#provad-background .finding"), said.count("#thanks, #forslag")), (0, 0));
    let page = writer.get(&path).await;
    page.assert_value("#thanks", "");
    assert_eq!(page.count("script[src*='/checking.']"), 1);
    act(&mut writer, &round, &[&form[..], &[("act", "save")]].concat()).await.assert_status(303);
    let page = writer.get(&path).await;
    assert_eq!(page.text("#provad-thanks .findings"), said.text("#provad-thanks .findings"));
    assert_eq!(page.count("#provad-background"), 0, "nothing is wrong with it");
}

#[tokio::test]
async fn every_act_that_is_done_leads_on_to_a_page_at_what_it_changed() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    act(&mut writer, &round, &[("act", "begin")]).await.assert_sent_to(&path(&round));
    for _ in 0..2 {
        let take = taking(&writer.get(&path(&round)).await);
        let taken = act(&mut writer, &round, &[("act", &take)]).await;
        let place = taken.location().split_once('#').unwrap().1.to_owned();
        let page = writer.get(&path(&round)).await;
        assert_eq!(page.count(&format!("ol.claims > li:last-child#{place}[tabindex='-1']")), 1, "{place}");
    }
    let page = writer.get(&path(&round)).await;
    let first = first_sentence(&page);
    let aside = taking(&page).replace("take-", "aside-");
    let [down, up, remove] = ["down", "up", "remove"].map(|act| format!("{act}-{first}"));
    let moved = format!("mening-{first}");

    for (fields, place) in [
        (vec![("act", down.as_str())], moved.as_str()),
        (vec![("act", up.as_str())], moved.as_str()),
        (vec![("act", aside.as_str())], "forslag"),
        (vec![("act", "save"), ("background", "Nämnden ville veta mer.")], "helheten"),
        (vec![("act", remove.as_str())], "meningar"),
    ] {
        let done = act(&mut writer, &round, &fields).await;
        done.assert_sent_to(&format!("{}#{place}", path(&round)));
        let page = writer.get(&path(&round)).await;
        let there = page.count(&format!("[id='{place}'][tabindex='-1']"));
        assert_eq!((page.status, there), (200, 1), "{fields:?}");
    }
}

#[tokio::test]
async fn what_is_typed_about_the_whole_comes_with_every_act() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut writer = moderator(&app, &round).await;
    begun(&mut writer, &round).await;
    let page = writer.get(&path(&round)).await;
    let (take, up) = (taking(&page), format!("up-{}", first_sentence(&page)));
    let reason = "Det står i bilagan till ärendet.";
    let typed = [("background", "Nämnden ville veta mer."), ("thanks", ""), ("reason-limits", reason)];
    assert_eq!(page.count("main form"), 1, "one form holds all of it");

    act(&mut writer, &round, &[&typed[..], &[("act", &take)]].concat()).await.assert_status(303);

    let page = writer.get(&path(&round)).await;
    assert_eq!(page.count("ol.claims > li"), 2);
    page.assert_value("#background", "Nämnden ville veta mer.").assert_value("#reason-limits", reason);
    let before = page.value("input[name=changes]").unwrap().parse::<i32>().unwrap();
    act(&mut writer, &round, &[&typed[..], &[("act", &up)]].concat()).await.assert_status(303);
    let after = writer.get(&path(&round)).await.value("input[name=changes]").unwrap();
    assert_eq!(after, (before + 1).to_string(), "what says the same is not saved once more");

    let long = "å".repeat(601);
    let refused = act(&mut writer, &round, &[("background", long.as_str()), ("act", &take)]).await;
    refused
        .assert_status(422)
        .assert_text("#background-error", "Skriv högst 600 tecken")
        .assert_value("#background", &long);
    assert_eq!(writer.get(&path(&round)).await.count("ol.claims > li"), 2);
}

/// A document with one claim of this kind, which rests on these comments.
fn with_one(kind: &Value, comments: &[Uuid]) -> Document {
    let comments: Vec<_> = comments.iter().map(|id| json!({ "id": id, "words": "" })).collect();
    let support = json!({ "figures": [], "comments": comments });
    let claim = json!({ "kind": kind, "says": [], "support": support, "sentence": [] });
    let written = json!({ "id": Uuid::from_u128(1), "claim": claim, "proposal": null, "is_changed": false });
    let document = json!({
        "claims": [written], "background": "", "thanks": "", "left_out": [], "dropped": [], "sent_back": null, "authors": [],
    });
    serde_json::from_value(document).unwrap()
}

#[tokio::test]
async fn what_is_read_for_one_sentence_is_what_its_checks_need() {
    let app = TestApp::new().await;
    let (round, earlier) = after_another(&app).await;
    shown_to_all(&app, &earlier).await;
    let row = round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap();
    let all = sources(app.db(), &row).await.unwrap();
    assert_eq!((all.rounds.len(), all.comments.len()), (2, 1));

    // A difference, between groups as well, has to hold among all comparisons that the round makes possible.
    for (kind, rounds) in [("level", 1), ("difference", 2)] {
        let read = rests_on(app.db(), &row, &with_one(&json!(kind), &[])).await.unwrap();
        assert_eq!((read.rounds.len(), read.comments.len()), (rounds, 0), "{kind}");
    }
}

/// A topic that somebody has decided, with these comments under it.
async fn topic_of(app: &TestApp, round: &TestRound, comments: &[Uuid]) -> Uuid {
    let first = comment::Entity::find_by_id(comments[0]).one(app.db()).await.unwrap().unwrap();
    let (round_id, question_id, now) = (round.row.id, first.question_id, app.state.clock.now());
    let by = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    let board = topic_board::Model { round_id, question_id, decided_by: Some(by), decided_at: Some(now) };
    board.into_active_model().insert(app.db()).await.unwrap();
    let topic = topic::Model {
        id: new_secret_id(),
        round_id,
        question_id,
        label: "köer".to_owned(),
        is_rest: false,
        is_decided: true,
        is_gone: false,
        version: 0,
        change: TopicChange::Proposed,
        changed_by: None,
        changed_at: now,
        lean: None,
    };
    let topic_id = topic.into_active_model().insert(app.db()).await.unwrap().id;
    for (place, id) in (0..).zip(comments) {
        let row = topic_placement::Model { topic_id, comment_id: *id, place, by_person: false, is_quote: false };
        row.into_active_model().insert(app.db()).await.unwrap();
    }
    topic_id
}

#[tokio::test]
async fn of_a_topic_all_that_is_under_it_is_known_and_only_the_chosen_comments_are_read() {
    let app = TestApp::new().await;
    let (round, chosen) = closed(&app).await;
    let answer = app.answer_in(&round, 1).await;
    let beside = app.comment_as(&round, answer, "Kön var lång.", CommentState::Approved).await;
    let topic = topic_of(&app, &round, &[chosen, beside]).await;
    let row = round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap();

    let document = with_one(&json!({ "topic": topic }), &[chosen]);
    let read = rests_on(app.db(), &row, &document).await.unwrap();

    let under: Vec<_> = read.topics.iter().map(|topic| (topic.comments.len(), topic.written)).collect();
    assert_eq!(
        (under, read.comments.len(), read.comments[0].id),
        (vec![(2, 2)], 1, chosen),
        "how many they are, of those who wrote, bears on ”några”"
    );
}
