//! Results with little in them: each says what can and what cannot be said.

use app::{
    context::new_secret_id,
    entity::{
        comment::CommentState, meeting, membership::Role, round::RoundState, submission, submission::AnswerChannel,
    },
};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use super::public::path;
use crate::support::{TestApp, answers::answers, page::Page, rounds::TestRound};

/// What stands in a picture or a table of figures.
const FIGURES: &str = ".figure, .bar, .scale-bar, .opinion-bars, #vilka table";

impl TestApp {
    /// The page, once the result of a closed round is signed and shown.
    async fn shown(&self, round: &TestRound) -> Page {
        self.fixed(round).await;
        self.show_result(round).await;
        let page = self.visitor().get(&path(round)).await;
        page.assert_status(200);
        page
    }

    /// A meeting of the round with so many people, of whom so many raised a hand for each choice of the second question.
    async fn met(&self, round: &TestRound, participants: i32, [one, two, three]: [u32; 3]) {
        let id = new_secret_id();
        let row = submission::Model {
            id,
            round_id: round.row.id,
            receipt_mac: id.as_bytes().to_vec(),
            version: 1,
            channel: AnswerChannel::Meeting,
            language: "sv".to_owned(),
            answers: "[null,null,null,null,null,null]".to_owned(),
            age_band: None,
            sex: None,
            on_behalf: None,
            sent_hour: self.state.clock.hour(),
            is_late: false,
            withdrawn_on: None,
        };
        row.into_active_model().insert(self.db()).await.unwrap();
        let row = meeting::Model {
            submission_id: id,
            version: 1,
            round_id: round.row.id,
            held_on: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap(),
            place: "Biblioteket".to_owned(),
            participants,
            led_by: "Dialogledaren".to_owned(),
            hands: format!(r#"{{"h2-1":{one},"h2-2":{two},"h2-3":{three}}}"#),
            reason: None,
            registered_by: self.account(Role::Facilitator, round.organisation_id, Some(round.body_id)).await,
            registered_at: self.state.clock.now(),
        };
        row.into_active_model().insert(self.db()).await.unwrap();
        self.comment_as(round, id, "Flera vill kunna ringa.", CommentState::Approved).await;
    }

    async fn csv(&self, round: &TestRound) -> String {
        let page = self.visitor().get(&format!("{}/resultat.csv", path(round))).await;
        page.assert_status(200);
        page.body
    }
}

#[tokio::test]
async fn at_eight_answers_what_people_wrote_is_the_result() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for step in [1, 2, 3, 4, 5, 5, 5] {
        app.answer_in(&round, step).await;
    }
    let last = app.answer_in(&round, 5).await;
    app.comment_as(&round, last, "Sjuksköterskan lyssnade på mig.", CommentState::Approved).await;

    let page = app.shown(&round).await;

    page.assert_text("h1 + p", "Det människor skrev är resultatet.")
        .assert_text(".brief-count", "8 svar")
        .assert_text("#fraga-5 details[open]", "Sjuksköterskan lyssnade på mig.");
    assert_eq!((page.count(FIGURES), page.count(".annex-part")), (0, 1), "no empty part stands there");
    page.assert_no_text("main", "Siffrorna gäller").assert_text("#vilka", "Vilka har svarat");
    app.brief_of(&round).await.assert_no_text("main", "Siffrorna gäller").assert_text("main", "Så säkert är det här");
    let csv = app.csv(&round).await;
    assert!(csv.contains("Svar;;;;Alla;8;8;8;"), "{csv}");
    let shown: Vec<_> = csv.lines().skip(2).filter(|line| !line.contains("egna ord")).collect();
    assert!(!shown.is_empty() && shown.iter().all(|line| line.contains(";visas inte;")), "{csv}");
}

#[tokio::test]
async fn a_round_that_nobody_answered_says_so() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;

    let page = app.shown(&round).await;

    page.assert_text("h1 + p", "Ingen har svarat. Därför finns inga siffror att visa.")
        .assert_text(".brief-count", "0 svar")
        .assert_text(".result", "Ingen kommentar är godkänd för att visas.");
    assert_eq!(page.count(FIGURES), 0);
    assert!(app.csv(&round).await.contains("Svar;;;;Alla;0;0;0;"));
}

#[tokio::test]
async fn of_meetings_alone_the_hands_and_the_notes_are_told() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    app.met(&round, 30, [9, 6, 5]).await;
    app.met(&round, 17, [8, 5, 4]).await;

    let page = app.shown(&round).await;

    page.assert_text("h1 + p", "Det människor skrev är resultatet.")
        .assert_text(".brief-count", "0 svar, 2 möten med 47 personer")
        .assert_text("#handupprackning", "47 personer")
        .assert_text("#handupprackning tbody tr:first-child .number", "17")
        .assert_text("#fraga-5 .quote figcaption", "Ur anteckningarna från ett möte");
    assert_eq!(page.count(FIGURES), 0);
    let csv = app.csv(&round).await;
    assert!(csv.contains("Möten;;;;Möten;2;2;2;") && csv.contains("Möten;;;;Deltagare;47;47;47;"), "{csv}");
    assert!(csv.contains("Handuppräckning;2;Hur vill du helst få kontakt?;;Telefon;17;17;17;36;36;47;"), "{csv}");
}

#[tokio::test]
async fn a_question_that_nobody_answered_does_not_say_that_it_was_nobody() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for _ in 0..40 {
        app.answer_as(&round, answers(3).replacen("[3", "[null", 1)).await;
    }

    let page = app.shown(&round).await;

    let skipped = page.text("#fraga-1");
    assert!(skipped.contains("minst") || skipped.contains("Det är för få svar"), "{skipped}");
    page.assert_no_text("#fraga-1", "100 %");
    let csv = app.csv(&round).await;
    assert!(!csv.lines().any(|line| line.starts_with("Fråga;1;") && line.contains(";0;0;")), "{csv}");
}
