//! A moderator reads what residents want to add, and residents meet what was approved.

use app::{
    entity::{
        comment::{self, CommentState},
        membership::Role,
    },
    moderation::own_statement::add_missing,
    record::audit,
    round::{frozen::fingerprint, questionnaire::questionnaire},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{OWN, Resident, add_statements, answers, arranged, comments, decide, one_adds, opinions};
use crate::{round::acts_on, support::TestApp};

#[tokio::test]
async fn an_approved_statement_is_shown_to_the_next_who_votes_on_it() {
    let (app, round) = arranged().await;
    let before = fingerprint(&questionnaire(app.db(), round.row.questionnaire_id).await.unwrap()).unwrap();
    let mut author = one_adds(&app, &round, OWN).await;
    author.look().await.assert_text("dl.answers", OWN).assert_text("dl.answers", "Ingen har läst det än.");
    app.visitor().get(&round.path()).await.assert_no_text("form", OWN);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator
        .get(&format!("{}/kommentarer", round.work_path()))
        .await
        .assert_text(".comment-question", "Eget påstående från en invånare. Håller du med?")
        .assert_text(".comment-text", OWN)
        .assert_text(".moderation", "Det går inte att ändra efteråt")
        .assert_text("button[value=approve]", "Visa för andra");

    decide(&app, &round, "approve", "").await.assert_status(303);

    let page = app.visitor().get(&round.path()).await;
    assert_eq!(page.count("fieldset.opinion"), 8);
    page.assert_text("fieldset.opinion:has([name=q6-8])", OWN)
        .assert_text("fieldset.opinion:has([name=q6-8]) .hint", "Påstående från en invånare");
    assert_eq!(page.count("fieldset.opinion .hint"), 1, "only that one comes from a resident");
    Resident::at(&app, &round).await.send(0, &[("q6-8", "disagree")]).await.assert_status(200);
    assert!(answers(&app, &round).await.contains(&r#"[null,null,null,null,null,{"votes":"-------d"}]"#.to_owned()));
    author.look().await.assert_text("dl.answers", "Det visas för andra, som kan ta ställning till det.");
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    assert_eq!(fingerprint(&asked).unwrap(), before, "what the round opened with is as it was");
}

#[tokio::test]
async fn nothing_in_an_added_statement_says_when_or_from_whom_it_came() {
    let (app, round) = arranged().await;
    one_adds(&app, &round, OWN).await;
    decide(&app, &round, "approve", "").await.assert_status(303);

    let added = opinions(&app, &round).await.options.pop().unwrap();
    let own = comments(&app, &round).await.remove(0);

    assert_eq!((added.position, added.own_language.as_deref(), added.id.get_version_num()), (7, Some("sv"), 4));
    assert!(added.id != own.id && added.id != own.submission_id);
    assert_eq!(added.text, own.text, "by which somebody with the whole database finds it");
}

#[tokio::test]
async fn the_log_says_what_was_done_and_never_what_was_written() {
    let (app, round) = arranged().await;
    for (act, logged) in [("approve", "own_statement.approve"), ("withhold", "own_statement.withhold")] {
        one_adds(&app, &round, &format!("{OWN} {act}")).await;
        decide(&app, &round, act, "Om en enskild").await.assert_status(303);

        let own = comments(&app, &round).await.into_iter().find(|own| own.text.ends_with(act)).unwrap();
        let acts = acts_on(&app, own.id).await;
        assert_eq!((acts.len(), acts[0].act.as_str(), acts[0].note.as_deref()), (1, logged, None));
        assert_eq!((acts[0].subject_kind.as_str(), acts[0].account_id), ("own_statement", own.handled_by));
    }
    assert_eq!(audit::verify(app.db()).await.unwrap(), 2);
}

#[tokio::test]
async fn one_that_is_not_shown_tells_its_author_why_and_nobody_else() {
    let (app, round) = arranged().await;
    let mut author = one_adds(&app, &round, "Grannen är sjuk.").await;
    decide(&app, &round, "withhold", " ").await.assert_status(422).assert_text("#reason-error", "Skriv varför");

    decide(&app, &round, "withhold", "Det pekar ut en person.").await.assert_status(303);

    author.look().await.assert_text("dl.answers", "Det visas inte för andra. Skälet är: Det pekar ut en person.");
    app.visitor().get(&round.path()).await.assert_no_text("form", "Grannen");
    assert_eq!(opinions(&app, &round).await.options.len(), 7);
}

#[tokio::test]
async fn a_moderator_of_another_kommun_decides_nothing() {
    let (app, round) = arranged().await;
    one_adds(&app, &round, OWN).await;
    let own = comments(&app, &round).await.remove(0);
    let theirs = app.round(app::entity::round::RoundState::Open).await;
    let mut stranger = app.staff(Role::Moderator, &theirs).await;
    let (id, queue) =
        (own.id.to_string(), |round: &crate::support::rounds::TestRound| format!("{}/kommentarer", round.work_path()));
    let fields = [("comment_id", id.as_str()), ("act", "approve")];

    stranger.post(&queue(&round), &fields).await.assert_status(404);
    stranger.post(&queue(&theirs), &fields).await.assert_status(409).assert_no_text("body", OWN);

    assert_eq!(comments(&app, &round).await[0].state, CommentState::Unread);
    assert_eq!(opinions(&app, &round).await.options.len(), 7);
}

#[tokio::test]
async fn approved_at_once_by_two_it_is_one_statement_and_two_get_a_place_each() {
    let (app, round) = arranged().await;
    one_adds(&app, &round, OWN).await;
    one_adds(&app, &round, "Det ska finnas en bänk utanför.").await;
    let mut approving = Vec::new();
    for own in comments(&app, &round).await {
        for _ in 0..2 {
            let (mut moderator, id) = (app.staff(Role::Moderator, &round).await, own.id.to_string());
            let queue = format!("{}/kommentarer", round.work_path());
            approving.push(tokio::spawn(async move {
                moderator.post(&queue, &[("comment_id", &id), ("act", "approve")]).await.status
            }));
        }
    }
    let mut statuses = Vec::new();
    for approved in approving {
        statuses.push(approved.await.unwrap());
    }

    let shown = statuses.iter().filter(|status| **status == 303).count();
    assert!(statuses.iter().all(|status| [303, 409].contains(status)) && (1..=2).contains(&shown), "{statuses:?}");
    // Who came second may have got the other statement to read, so that nobody else could decide on it.
    app.later(chrono::TimeDelta::hours(1));
    let mut moderator = app.staff(Role::Moderator, &round).await;
    for own in comments(&app, &round).await.iter().filter(|own| own.state == CommentState::Unread) {
        let fields = [("comment_id", own.id.to_string()), ("act", "approve".to_owned())];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        moderator.post(&format!("{}/kommentarer", round.work_path()), &fields).await.assert_status(303);
    }
    let positions: Vec<_> = opinions(&app, &round).await.options.iter().map(|option| option.position).collect();
    assert_eq!(positions, (0..9).collect::<Vec<_>>());
}

#[tokio::test]
async fn the_very_same_words_are_added_once() {
    let (app, round) = arranged().await;
    for _ in 0..2 {
        one_adds(&app, &round, OWN).await;
        decide(&app, &round, "approve", "").await.assert_status(303);
    }

    assert_eq!(opinions(&app, &round).await.options.len(), 8);
}

/// The program before this one knows no own statements, and may run beside it for a while.
#[tokio::test]
async fn one_that_an_older_program_approved_as_a_comment_is_added_by_the_clock() {
    let (app, round) = arranged().await;
    let mut author = one_adds(&app, &round, OWN).await;
    add_missing(&app.state).await.unwrap();
    assert_eq!(opinions(&app, &round).await.options.len(), 7, "nobody has read it");
    let id = comments(&app, &round).await[0].id;
    let approved = comment::ActiveModel { id: Set(id), state: Set(CommentState::Approved), ..Default::default() };
    approved.update(app.db()).await.unwrap();

    for _ in 0..2 {
        add_missing(&app.state).await.unwrap();
    }

    assert_eq!(opinions(&app, &round).await.options.len(), 8);
    app.visitor().get(&round.path()).await.assert_text("fieldset.opinion:has([name=q6-8])", OWN);
    author.look().await.assert_text("dl.answers", "Det visas för andra");
}

#[tokio::test]
async fn what_was_said_stands_when_the_rest_of_the_answer_is_changed() {
    let (app, round) = arranged().await;
    let mut author = one_adds(&app, &round, OWN).await;
    decide(&app, &round, "approve", "").await.assert_status(303);
    let form = author.visitor.post("/kvitto", &[("receipt", &author.code), ("act", "change")]).await;
    form.assert_status(200).assert_value("#q6-own", OWN);
    let change = [("same_code", "change"), ("version", "1"), ("q1", "3"), ("q6-own", OWN)];

    author.send(6, &change).await.assert_status(200);

    author.look().await.assert_text("#versions", "1 gång").assert_text("dl.answers", "Det visas för andra");
    let states: Vec<_> = comments(&app, &round).await.into_iter().map(|own| (own.state, own.handled_by)).collect();
    assert!(states.len() == 2 && states[0] == states[1] && states[0].0 == CommentState::Approved, "{states:?}");
    let mut moderator = app.staff(Role::Moderator, &round).await;
    moderator.get(&format!("{}/kommentarer", round.work_path())).await.assert_text("#left", "0 kvar att läsa");
    assert_eq!(opinions(&app, &round).await.options.len(), 8);
}

#[tokio::test]
async fn where_no_more_fit_the_moderator_is_told_and_the_form_offers_no_field() {
    let (app, round) = arranged().await;
    one_adds(&app, &round, OWN).await;
    add_statements(&app, &round, 93, Some("sv")).await;
    app.later(chrono::TimeDelta::minutes(1));
    let page = app.visitor().get(&round.path()).await;
    assert_eq!((page.count("fieldset.opinion"), page.count("#q6-own, a[href='#q6-own']")), (100, 0));
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let page = moderator.get(&format!("{}/kommentarer", round.work_path())).await;
    page.assert_text(".moderation", "så många påståenden som får plats");
    assert_eq!((page.count("button[value=approve]"), page.count("button[value=withhold]")), (0, 1));

    decide(&app, &round, "approve", "").await.assert_status(409).assert_text("[role=alert]", "så många påståenden");

    assert_eq!(comments(&app, &round).await[0].state, CommentState::Unread);
    assert_eq!(opinions(&app, &round).await.options.len(), 100);
}

#[tokio::test]
async fn a_statement_stands_in_the_language_it_was_written_in_and_its_question_in_the_readers() {
    let app = TestApp::new().await;
    let round = app.round(app::entity::round::RoundState::Open).await;
    app.offer(&round, "sv fi").await;
    let question = opinions(&app, &round).await;
    app.translate(question.row.id, "text", "fi", "Oletko samaa mieltä?").await;
    for option in &question.options {
        app.translate(option.id, "text", "fi", &format!("Väittämä {}", option.position)).await;
    }
    add_statements(&app, &round, 1, Some("sv")).await;

    let page = app.visitor().get(&format!("{}?sprak=fi", round.path())).await;

    page.assert_text("section:not([lang]) h2", "Oletko samaa mieltä?");
    page.assert_text("fieldset.opinion legend[lang=sv]", "Påstående nummer 3.");
    page.assert_text("fieldset.opinion .hint[lang=fi]", "Asukkaan väittämä");
    assert_eq!(page.count("fieldset.opinion legend:not([lang])"), 2);
}
