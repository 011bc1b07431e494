//! Once a round is closed its answers are written anew, so that nothing tells in which order they came.

use std::time::Duration;

use app::{
    context::new_secret_id,
    entity::{
        comment::{self, CommentState},
        comment_print, comment_run, lone_voice,
        round::RoundState,
        submission::{self, AnswerChannel},
        submission_flag::{self, Flag},
        submission_version,
        topic::{self, TopicChange},
        topic_placement, topic_proposal,
    },
    moderation::sameness,
    round::{
        questionnaire::questionnaire,
        shuffle::{shuffle, shuffle_closed},
    },
};
use sea_orm::{ActiveModelTrait, DbBackend, EntityTrait, IntoActiveModel, TransactionTrait};
use server::database::read_back;
use uuid::Uuid;

use super::{sign, stored};
use crate::support::{TestApp, answers::answers, rounds::TestRound, visitor::Visitor};

/// The tables that hold answers, and the column by which each is put in order.
const TABLES: [(&str, &str); 9] = [
    ("submission", "id"),
    ("comment", "id"),
    ("comment_print", "comment_id"),
    ("comment_run", "comment_id"),
    ("submission_flag", "submission_id"),
    ("submission_version", "submission_id"),
    ("topic_placement", "comment_id"),
    ("topic_proposal", "comment_id"),
    ("lone_voice", "comment_id"),
];

/// The round of these stories ends on 8 March at noon, Swedish time.
const AFTER_THE_STOP: &str = "2027-03-08T12:00:00Z";
/// Pressed an hour before that.
const IN_TIME: (&str, &str) = ("waited", "7200");

/// A closed round with twelve answers, each with a row in every table.
async fn closed(app: &TestApp) -> TestRound {
    let round = app.round(RoundState::Stopped).await;
    let topic = topic_in(app, &round).await;
    for n in 0..12 {
        let id = app.answer_in(&round, 1 + n % 5).await;
        let comment_id = app.comment_as(&round, id, "Kortare köer", CommentState::Approved).await;
        let print = comment_print::Model { comment_id, round_id: round.row.id, print: Vec::new() };
        print.into_active_model().insert(app.db()).await.unwrap();
        let run = comment_run::Model { comment_id, run: 1, round_id: round.row.id };
        run.into_active_model().insert(app.db()).await.unwrap();
        app.flag(id, Flag::Burst).await;
        old_version(app, id).await;
        sorted(app, &round, &topic, comment_id).await;
    }
    sign(app, &round).await.assert_sent_to(&round.signed_path());
    round
}

async fn topic_in(app: &TestApp, round: &TestRound) -> topic::Model {
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    let row = topic::Model {
        id: new_secret_id(),
        round_id: round.row.id,
        question_id: asked.questions[4].row.id,
        label: "Köer".to_owned(),
        is_rest: false,
        is_decided: false,
        is_gone: false,
        version: 0,
        change: TopicChange::Proposed,
        changed_by: None,
        changed_at: app.state.clock.now(),
        lean: None,
    };
    row.into_active_model().insert(app.db()).await.unwrap()
}

/// The comment is under the topic, was proposed there, and is far from others.
async fn sorted(app: &TestApp, round: &TestRound, topic: &topic::Model, comment_id: Uuid) {
    let topic_id = topic.id;
    let placed = topic_placement::Model { topic_id, comment_id, place: 0, by_person: false, is_quote: false };
    placed.into_active_model().insert(app.db()).await.unwrap();
    topic_proposal::Model { topic_id, comment_id }.into_active_model().insert(app.db()).await.unwrap();
    let voice = lone_voice::Model {
        comment_id,
        round_id: round.row.id,
        question_id: topic.question_id,
        place: 0,
        marked_by: None,
        marked_at: None,
        reason: None,
    };
    voice.into_active_model().insert(app.db()).await.unwrap();
}

async fn old_version(app: &TestApp, submission_id: Uuid) {
    let old = submission_version::Model {
        submission_id,
        version: 0,
        channel: AnswerChannel::Web,
        language: "sv".to_owned(),
        answers: answers(1),
        age_band: None,
        sex: None,
        on_behalf: None,
        sent_hour: app.state.clock.hour(),
        withdrawn_on: None,
    };
    old.into_active_model().insert(app.db()).await.unwrap();
}

/// Every row of a table in words, sorted.
async fn rows_of<E: EntityTrait>(app: &TestApp) -> Vec<String> {
    let rows = E::find().all(app.db()).await.unwrap();
    let mut rows: Vec<_> = rows.iter().map(|row| format!("{row:?}")).collect();
    rows.sort();
    rows
}

async fn all_rows(app: &TestApp) -> [Vec<String>; 9] {
    [
        rows_of::<submission::Entity>(app).await,
        rows_of::<comment::Entity>(app).await,
        rows_of::<comment_print::Entity>(app).await,
        rows_of::<comment_run::Entity>(app).await,
        rows_of::<submission_flag::Entity>(app).await,
        rows_of::<submission_version::Entity>(app).await,
        rows_of::<topic_placement::Entity>(app).await,
        rows_of::<topic_proposal::Entity>(app).await,
        rows_of::<lone_voice::Entity>(app).await,
    ]
}

/// How many transactions wrote the rows of `table`, as PostgreSQL tells.
async fn transactions(app: &TestApp, table: &str) -> String {
    read_back(app.db(), &format!("SELECT count(DISTINCT xmin::text) FROM {table}")).await.unwrap()
}

#[tokio::test]
async fn once_closed_the_database_does_not_tell_in_which_order_answers_came() {
    let app = TestApp::new().await;
    let round = closed(&app).await;
    let is_postgres = app.db().get_database_backend() == DbBackend::Postgres;
    let before = all_rows(&app).await;
    assert_eq!(before.each_ref().map(Vec::len), [12; 9]);
    if is_postgres {
        for (table, _) in TABLES {
            assert_eq!(transactions(&app, table).await, "12", "{table}");
        }
    }

    assert_eq!(shuffle_closed(&app.state).await.unwrap(), 1);

    assert_eq!(all_rows(&app).await, before);
    assert_eq!(stored(&app, &round).await.shuffled_at, Some(app.state.clock.now()));
    if is_postgres {
        for (table, key) in TABLES {
            assert_eq!(transactions(&app, table).await, "1", "{table}");
            let places = |order: &str| format!("SELECT string_agg({key}::text, ' ' ORDER BY {order}) FROM {table}");
            let (by_place, by_key) = (places("ctid"), places(key));
            let (by_place, by_key) = (read_back(app.db(), &by_place).await, read_back(app.db(), &by_key).await);
            assert_eq!(by_place.unwrap(), by_key.unwrap(), "{table}");
        }
    }
}

#[tokio::test]
async fn of_processes_that_shuffle_at_the_same_moment_one_does() {
    let app = TestApp::new().await;
    let round = closed(&app).await;
    let open = app.round(RoundState::Open).await;
    app.answer_in(&open, 3).await;

    let shuffle = || shuffle_closed(&app.state);
    let (a, b, c, d) = tokio::join!(shuffle(), shuffle(), shuffle(), shuffle());

    assert_eq!([a, b, c, d].map(Result::unwrap).iter().sum::<u64>(), 1);
    assert!(stored(&app, &round).await.shuffled_at.is_some());
    assert_eq!(stored(&app, &open).await.shuffled_at, None);
    assert_eq!(shuffle().await.unwrap(), 0);
}

/// Somebody at the form of a round, and the code in it.
async fn at_the_form(app: &TestApp, round: &TestRound) -> (Visitor, String) {
    let mut visitor = app.visitor();
    let code = visitor.get(&round.path()).await.value("input[name=receipt]").unwrap();
    (visitor, code)
}

#[tokio::test]
async fn while_a_closed_round_is_shuffled_nobody_waits_and_what_comes_too_late_is_kept() {
    let app = TestApp::new().await;
    if app.db().get_database_backend() != DbBackend::Postgres {
        // Nothing is written anew, and one transaction writes at a time.
        return;
    }
    let round = app.round(RoundState::Open).await;
    let ((mut one, code), (mut other, late)) = (at_the_form(&app, &round).await, at_the_form(&app, &round).await);
    let answer = [("q1", "4"), ("receipt", code.as_str())];
    one.post(&round.path(), &answer).await.assert_status(200);
    app.set_time(AFTER_THE_STOP);
    sign(&app, &round).await.assert_sent_to(&round.signed_path());
    let id = app.answers_by_key(&round).await[0].id;

    let shuffling = app.db().begin().await.unwrap();
    shuffle(&shuffling, round.row.id).await.unwrap();
    let meanwhile = async {
        let withdraw = [("receipt", code.as_str()), ("act", "withdraw"), ("version", "1")];
        one.post("/kvitto", &withdraw).await.assert_status(409);
        let change = [("q1", "5"), ("receipt", code.as_str()), ("same_code", "change"), ("version", "1")];
        one.post(&round.path(), &change).await.assert_status(409);
        one.post(&round.path(), &[answer[0], answer[1], IN_TIME]).await.assert_status(200).assert_text("h1", "Tack");
        let sent = other.post(&round.path(), &[("q1", "1"), ("q5", "Kom sent"), ("receipt", &late), IN_TIME]).await;
        assert_eq!((sent.status, &sent.headers["medmig-answer"]), (200, &"late".parse().unwrap()));
        sameness::note_new(&app.state).await.unwrap();
    };
    tokio::time::timeout(Duration::from_secs(10), meanwhile).await.expect("nobody waits");
    shuffling.commit().await.unwrap();

    let kept = app.answers_by_key(&round).await;
    let shown: Vec<_> = kept.iter().map(|row| (row.id == id, row.version, row.is_late, row.withdrawn_on)).collect();
    assert!(shown.len() == 2 && shown.contains(&(true, 1, false, None)) && shown.contains(&(false, 1, true, None)));
    assert_eq!((app.comments_by_key(&round).await.len(), rows_of::<submission_flag::Entity>(&app).await.len()), (1, 0));
    assert_eq!(shuffle_closed(&app.state).await.unwrap(), 1, "and it is done for those that have come since");
}
