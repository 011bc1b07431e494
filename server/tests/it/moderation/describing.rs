//! What a person says of a topic, and chooses to show of it, is told with the result as it was when that was signed, in the words that may
//! be read now.

use app::{
    entity::{membership::Role, protocol, round, topic_placement},
    moderation::protocol::{items::Protocol, kept},
    round::shuffle::shuffle_closed,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryFilter};

use super::topics::{SAID, at, on_board, on_topic, proposed, said, the_rest, topic_of};
use crate::{
    protocol::protocol_of,
    round::{acts_on, sign},
    support::{TestApp, page::Page, rounds::TestRound},
};

async fn everybody_reads(app: &TestApp, round: &TestRound) -> Page {
    let shown = Set(Some(app.state.clock.now()));
    let row = round::ActiveModel { id: Set(round.row.id), result_shown_at: shown, ..Default::default() };
    row.update(app.db()).await.unwrap();
    app.visitor().get(&format!("/resultat/{}", round.row.code)).await
}

#[tokio::test]
async fn topics_are_told_with_how_they_lean_and_the_quotes_that_a_person_chose() {
    let app = TestApp::new().await;
    let (round, question, ids, mut moderator) = proposed(&app, &SAID).await;
    for _ in 0..11 {
        app.answer_in(&round, 4).await;
    }
    for (place, label) in [(0, "Telefonköer"), (4, "Bussar")] {
        let topic = topic_of(&app, ids[place]).await;
        on_topic(&mut moderator, &round, &topic, &[("act", "rename"), ("label", label)]).await.assert_status(303);
    }
    said(&app, &round, "Telefon, telefon, kö.").await;
    on_board(&mut moderator, &round, question, "propose").await.assert_status(303);
    on_board(&mut moderator, &round, question, "decide").await.assert_status(303);
    let id = |place: usize| ids[place].to_string();
    let phone = topic_of(&app, ids[0]).await;
    on_topic(&mut moderator, &round, &phone, &[("act", "lean"), ("lean", "up")])
        .await
        .assert_status(422)
        .assert_text("#lean-error", "Välj hur ämnet lutar");
    on_topic(&mut moderator, &round, &phone, &[("act", "lean"), ("lean", "against")]).await.assert_status(303);
    let stale = on_topic(&mut moderator, &round, &phone, &[("act", "quote"), ("comment", &*id(0))]).await;
    stale.assert_status(409).assert_text("[role=alert]", "Provkonto har ändrat citaten i ämnet");
    let phone = topic_of(&app, ids[0]).await;
    let two = [("act", "quote"), ("comment", &*id(0)), ("comment", &*id(1))];
    on_topic(&mut moderator, &round, &phone, &two).await.assert_status(303);
    let phone = topic_of(&app, ids[0]).await;
    let four = [("act", "quote"), ("comment", &*id(2)), ("comment", &*id(3))];
    let page = on_topic(&mut moderator, &round, &phone, &four).await;
    page.assert_status(422).assert_text("#comment-error", "Högst 3 citat visas i ett ämne.");
    assert_eq!((page.count(".topics-quote"), page.count("input[name=comment][checked]")), (2, 2));
    let page = moderator.get(&at(&round)).await;
    page.assert_text(".topics-lean", "de flesta som skrev är emot");
    assert_eq!(page.count(".topics-decided"), 1, "no name and no comment has been moved");
    // Four have written about buses, one about flowers.
    let (bus, rest) = (topic_of(&app, ids[4]).await, the_rest(&app).await);
    on_topic(&mut moderator, &round, &bus, &[("act", "lean"), ("lean", "for")]).await.assert_status(303);
    on_topic(&mut moderator, &round, &rest, &[("act", "voice"), ("comment", &*id(8))]).await.assert_status(303);

    sign(&app, &round).await.assert_status(303);

    let signed = moderator.get(&protocol_of(&round)).await;
    signed
        .assert_text("article", "Telefonköer: 5 svar, de flesta som skrev är emot")
        .assert_no_text("article", "Bussar");
    signed.assert_text("article", "Det är ingen uträkning.");
    let acts: Vec<_> = acts_on(&app, round.row.id).await.into_iter().map(|row| row.act).collect();
    assert_eq!(acts.iter().filter(|act| act.starts_with("topic.lean") || *act == "topic.quote").count(), 3);
    let (brief, result) = (app.brief_of(&round).await, everybody_reads(&app, &round).await);
    for page in [&brief, &result] {
        assert_eq!(page.count(".spoken-topics > li"), 1, "four are few: {}", page.text("main"));
        page.assert_text(".spoken-topics", "Telefonköer");
        page.assert_text(".spoken-topics", "5 svar · de flesta som skrev är emot");
        page.assert_text("main", "En tjänsteperson har läst").assert_text("main", "Det är ingen uträkning.");
        assert_eq!(page.count(".spoken-topics .quote"), 2);
        page.assert_text(".spoken-topics", SAID[0]).assert_text(".spoken-topics", SAID[1]);
    }
    let last = ".brief > .brief-part:last-child";
    brief.assert_text(&format!("{last} h2"), "En minoritet att lyssna på").assert_text(last, SAID[8]);
    result.assert_text("section:has(#single-voices)", SAID[8]);
    let english = app.visitor().get(&format!("/resultat/{}?sprak=en", round.row.code)).await;
    english.assert_text(".spoken-topics", "5 answers · most who wrote are against");
    let list = app.visitor().get(&format!("/resultat/{}/resultat.csv", round.row.code)).await;
    let row = list.body.lines().find(|line| line.starts_with("Ämne;")).unwrap();
    assert!(row.contains(";Telefonköer;5;5;5;"), "{row}");

    shuffle_closed(&app.state).await.unwrap();
    let quote = format!("{}/citat/{}", round.work_path(), ids[0]);
    let seen = moderator.get(&quote).await.value("input[name=seen]").unwrap();
    moderator.post(&quote, &[("seen", seen.as_str()), ("reason", "Pekar ut någon.")]).await.assert_sent_to(&quote);
    let result = everybody_reads(&app, &round).await;
    for page in [app.brief_of(&round).await, result] {
        page.assert_no_text("body", SAID[0]).assert_text(".spoken-topics", "5 svar");
        assert_eq!(page.count(".spoken-topics .quote"), 1);
    }

    let row = protocol::Entity::find().one(app.db()).await.unwrap().unwrap();
    let older = Protocol { topics: None, ..kept::open(&row).unwrap() };
    let older = kept::row(row.round_result_id, &older).unwrap();
    older.into_active_model().reset_all().update(app.db()).await.unwrap();
    let brief = app.brief_of(&round).await;
    assert_eq!(brief.count(".spoken-topics"), 0, "of one that was signed before nothing is told");
}

#[tokio::test]
async fn a_quote_goes_with_its_comment_to_another_topic_and_not_to_the_rest() {
    let app = TestApp::new().await;
    let (round, _, ids, mut moderator) = proposed(&app, &SAID).await;
    let id = |place: usize| ids[place].to_string();
    let phone = topic_of(&app, ids[0]).await;
    let two = [("act", "quote"), ("comment", &*id(0)), ("comment", &*id(1))];
    on_topic(&mut moderator, &round, &phone, &two).await.assert_status(303);
    let phone = topic_of(&app, ids[0]).await;
    let out = [("act", "take_out"), ("comment", &*id(1))];
    on_topic(&mut moderator, &round, &phone, &out).await.assert_status(303);
    let (phone, bus) = (topic_of(&app, ids[0]).await, topic_of(&app, ids[4]).await);

    let moved = [("act", "move"), ("comment", &*id(0)), ("to", &*bus.id.to_string())];
    on_topic(&mut moderator, &round, &phone, &moved).await.assert_status(303);

    let page = moderator.get(&format!("{}/{}", at(&round), bus.id)).await;
    page.assert_text(".topics-comment:has(.topics-quote)", SAID[0]);
    let rest = the_rest(&app).await;
    let page = moderator.get(&format!("{}/{}", at(&round), rest.id)).await;
    assert_eq!((page.count(".topics-quote"), page.count("button[value=quote]")), (0, 0));
    on_topic(&mut moderator, &round, &rest, &[("act", "quote"), ("comment", &*id(1))]).await.assert_status(404);
    let bus = topic_of(&app, ids[4]).await;
    on_topic(&mut moderator, &round, &bus, &[("act", "unquote"), ("comment", &*id(0))]).await.assert_status(303);
    let page = moderator.get(&format!("{}/{}", at(&round), bus.id)).await;
    assert_eq!(page.count(".topics-quote"), 0);
    let elsewhere = app.round(round::RoundState::Stopped).await;
    let mut stranger = app.staff(Role::Moderator, &elsewhere).await;
    on_topic(&mut stranger, &round, &bus, &[("act", "lean"), ("lean", "for")]).await.assert_status(404);
}

#[tokio::test]
async fn topics_that_become_one_lean_no_way_until_somebody_says_so_and_show_no_more_quotes_than_one_may() {
    let app = TestApp::new().await;
    let (round, question, ids, mut moderator) = proposed(&app, &SAID).await;
    let id = |place: usize| ids[place].to_string();
    for (first, second) in [(0, 1), (4, 5)] {
        let quoted = [("act", "quote"), ("comment", &*id(first)), ("comment", &*id(second))];
        on_topic(&mut moderator, &round, &topic_of(&app, ids[first]).await, &quoted).await.assert_status(303);
        let leans = [("act", "lean"), ("lean", "against")];
        on_topic(&mut moderator, &round, &topic_of(&app, ids[first]).await, &leans).await.assert_status(303);
    }
    let (phone, bus) = (topic_of(&app, ids[0]).await, topic_of(&app, ids[4]).await);
    let out = [("act", "take_out"), ("comment", &*id(3))];
    on_topic(&mut moderator, &round, &phone, &out).await.assert_status(303);
    let phone = topic_of(&app, ids[0]).await;
    assert_eq!(phone.lean, None, "it was said with one comment more");
    assert!(topic_of(&app, ids[4]).await.lean.is_some(), "nothing has happened to that one");
    let ticks = [&phone, &bus].map(|topic| format!("{}.{}", topic.id, topic.version));
    let question = question.to_string();
    let merge = [("question", question.as_str()), ("act", "merge"), ("topic", &*ticks[1]), ("topic", &*ticks[0])];

    moderator.post(&at(&round), &merge).await.assert_status(303);

    let one = topic_of(&app, ids[0]).await;
    assert_eq!((one.id, one.lean), (bus.id, None));
    let page = moderator.get(&format!("{}/{}", at(&round), one.id)).await;
    assert_eq!(page.count(".topics-quote"), 3);
    let quotes = topic_placement::Entity::find().filter(topic_placement::COLUMN.is_quote.eq(true));
    let quotes: Vec<_> = quotes.all(app.db()).await.unwrap().into_iter().map(|row| row.comment_id).collect();
    assert!([4, 5].iter().all(|place| quotes.contains(&ids[*place])), "its own are kept before those that come");
}
