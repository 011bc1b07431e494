//! The fixed result and the brief.

mod breakdown;
mod brief;
mod compared;
mod crossed;
mod editor;
mod elsewhere;
mod files;
mod in_language;
mod odd;
mod opinions;
mod papers;
mod pictures;
mod population;
mod public;
mod questions;
mod recounted;
mod sentences;
mod small;
mod start;
mod summarised;
mod unsaved;
pub(crate) mod writing;

use app::{
    account::rights,
    entity::{comment::CommentState, dialogue, membership::Role, question, round, round::RoundState, submission},
    error::AppError,
    round::questionnaire::questionnaire,
    summary::{frozen_result, result},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use crate::support::{TestApp, answers::answers, rounds::TestRound};

impl TestApp {
    /// Fixes the result as closing does.
    pub(crate) async fn fixed(&self, round: &TestRound) -> app::entity::round_result::Model {
        let account = self.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
        let headers = self.signed_in_as(account).await.headers();
        let moderator = rights::moderator_of_round(&self.state, &headers, &round.row.code).await.unwrap();
        frozen_result::keep(self.db(), &moderator).await.unwrap();
        let frozen = frozen_result::frozen(self.db(), round.row.id).await.unwrap().unwrap();
        result::fix(&self.state, self.db(), &moderator, frozen.row).await.unwrap()
    }

    /// A closed round whose result is signed, with 51 answers and a comment, before anybody else may see it.
    async fn signed_round(&self) -> TestRound {
        let round = self.round(RoundState::Closed).await;
        for (said, people) in [("1", 8), ("2", 12), ("3", 6), ("4", 9), ("5", 6), (r#""dk""#, 5), ("null", 4)] {
            for _ in 0..people {
                self.answer_as(&round, answers(3).replacen("[3", &format!("[{said}"), 1)).await;
            }
        }
        let last = self.answer_in(&round, 4).await;
        self.comment_as(&round, last, "Det är svårt att komma fram på telefon.", CommentState::Approved).await;
        self.comment_as(&round, last, "Ring Anna på receptionen.", CommentState::Withheld).await;
        self.fixed(&round).await;
        round
    }

    /// The same, once a moderator lets everybody see it.
    pub(crate) async fn public_round(&self) -> TestRound {
        let round = self.signed_round().await;
        self.show_result(&round).await;
        round
    }

    /// The moderator's act.
    pub(crate) async fn show_result(&self, round: &TestRound) {
        let mut moderator = self.staff(Role::Moderator, round).await;
        let shown = moderator.post(&format!("{}/visa-resultatet", round.work_path()), &[]).await;
        shown.assert_sent_to(&round.work_path());
    }

    pub(crate) async fn brief_of(&self, round: &TestRound) -> crate::support::page::Page {
        let mut elected = self.staff(Role::ElectedRepresentative, round).await;
        elected.get(&format!("/politik/{}", round.row.code)).await
    }
}

#[tokio::test]
async fn a_politician_reads_figures_and_approved_comments() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for n in 0..40 {
        app.answer_in(&round, if n < 20 { 2 } else { 4 }).await;
    }
    let last = app.answer_in(&round, 4).await;
    app.comment_as(&round, last, "Det är svårt att komma fram på telefon.", CommentState::Approved).await;
    app.comment_as(&round, last, "Ring Anna på receptionen.", CommentState::Withheld).await;
    app.fixed(&round).await;

    let page = app.brief_of(&round).await;

    page.assert_status(200)
        .assert_text("h1", "Hur är det att få kontakt med vården?")
        .assert_text(".brief-statement", "Jag har en vård som är tillgänglig för mina behov")
        .assert_text(".brief", "41 svar")
        .assert_text(".brief", "Hur lätt är det för dig att få kontakt med vården?")
        .assert_text(".brief", "Det är svårt att komma fram på telefon.")
        .assert_text(".brief", "Öppettider och telefontider.")
        .assert_no_text("body", "Anna på receptionen");
}

#[tokio::test]
async fn at_eight_answers_there_are_no_figures_and_what_people_wrote_is_the_result() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for step in [1, 2, 3, 4, 5, 5, 5] {
        app.answer_in(&round, step).await;
    }
    let last = app.answer_in(&round, 5).await;
    app.comment_as(&round, last, "Sjuksköterskan lyssnade på mig.", CommentState::Approved).await;
    app.fixed(&round).await;

    let page = app.brief_of(&round).await;

    page.assert_status(200)
        .assert_text(".brief", "Det människor skrev är resultatet")
        .assert_text(".brief", "Sjuksköterskan lyssnade på mig.");
    assert_eq!(page.count(".bar"), 0);
}

#[tokio::test]
async fn answers_that_were_withdrawn_or_late_do_not_count() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for _ in 0..20 {
        app.answer_in(&round, 3).await;
    }
    let withdrawn = app.answer_in(&round, 3).await;
    let late = app.answer_in(&round, 3).await;
    for (id, is_late) in [(withdrawn, false), (late, true)] {
        let mut row = submission::Entity::find_by_id(id).one(app.db()).await.unwrap().unwrap().into_active_model();
        if is_late {
            row.is_late = Set(true);
        } else {
            row.withdrawn_on = Set(Some(app.state.clock.now().date_naive()));
        }
        row.update(app.db()).await.unwrap();
    }

    app.fixed(&round).await;

    app.brief_of(&round).await.assert_text(".brief", "20 svar");
}

#[tokio::test]
async fn a_round_that_is_not_closed_has_no_brief() {
    let app = TestApp::new().await;
    for state in [RoundState::Open, RoundState::Stopped] {
        let mut round = app.round(RoundState::Closed).await;
        for _ in 0..30 {
            app.answer_in(&round, 4).await;
        }
        // Even if there were a result.
        app.fixed(&round).await;
        let back = round::ActiveModel { state: Set(state), ..round.row.clone().into_active_model() };
        round.row = back.update(app.db()).await.unwrap();
        let page = app.brief_of(&round).await;
        page.assert_status(404).assert_no_text("body", "30");
    }
}

#[tokio::test]
async fn a_politician_of_another_body_finds_nothing() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    app.fixed(&round).await;
    let other = app.round(RoundState::Closed).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &other).await;

    elected.get(&format!("/politik/{}", round.row.code)).await.assert_status(404);
    elected.get("/politik").await.assert_status(200).assert_text("h1", "Underlag till dig");
}

#[tokio::test]
async fn a_stored_result_that_was_changed_is_not_shown() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    for _ in 0..20 {
        app.answer_in(&round, 4).await;
    }
    let mut row = app.fixed(&round).await.into_active_model();
    let json = row.json.take().unwrap().replace("20", "21");
    row.json = Set(json);
    row.update(app.db()).await.unwrap();

    app.brief_of(&round).await.assert_status(500).assert_text("h1", "Något gick fel hos oss");
}

#[tokio::test]
async fn nobody_counts_a_round_that_is_not_closed() {
    let app = TestApp::new().await;
    for state in [RoundState::Planned, RoundState::Open, RoundState::Stopped, RoundState::Withdrawn] {
        let round = app.round(state).await;
        let refused = result::compute(app.db(), round.row.id).await;
        assert!(matches!(refused, Err(AppError::Conflict(_))), "{state:?}: {refused:?}");
    }
}

#[tokio::test]
async fn the_same_answers_give_the_same_result_in_whatever_order_they_came() {
    let app = TestApp::new().await;
    let mut fingerprints = Vec::new();
    for steps in [[1, 2, 3, 4, 5], [4, 1, 5, 3, 2]] {
        let round = app.round(RoundState::Closed).await;
        for step in steps.into_iter().cycle().take(50) {
            app.answer_in(&round, step).await;
        }
        fingerprints.push(result::compute(app.db(), round.row.id).await.unwrap().fingerprint().to_owned());
    }
    assert_eq!(fingerprints[0], fingerprints[1]);
}

#[tokio::test]
async fn elected_of_the_body_that_decides_read_the_brief_of_another_bodys_round() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    app.fixed(&round).await;
    let council = app.round(RoundState::Open).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &council).await;
    elected.get(&format!("/politik/{}", round.row.code)).await.assert_status(404);

    let decides = dialogue::ActiveModel {
        deciding_body_id: Set(Some(council.body_id)),
        ..round.dialogue.clone().into_active_model()
    };
    decides.update(app.db()).await.unwrap();

    elected.get(&format!("/politik/{}", round.row.code)).await.assert_status(200);
    elected.get("/politik").await.assert_text("main", "Hur är det att få kontakt med vården?");
}

#[tokio::test]
async fn words_to_a_question_that_few_were_asked_prove_nothing_about_how_many_they_were() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    let asked = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap();
    let text = question::ActiveModel {
        depends_on_option_id: Set(Some(asked.questions[1].options[2].id)),
        ..asked.questions[4].row.clone().into_active_model()
    };
    text.update(app.db()).await.unwrap();
    for n in 0..40 {
        let video = answers(3).replace(r#"{"option":1}"#, r#"{"option":2}"#);
        let id = app.answer_as(&round, if n < 3 { video } else { answers(3) }).await;
        if n < 3 {
            app.comment_as(&round, id, &format!("Videosamtalet bröts {n}."), CommentState::Approved).await;
        }
    }
    app.fixed(&round).await;

    app.brief_of(&round)
        .await
        .assert_status(200)
        .assert_text("main", "färre än 5")
        .assert_no_text("main", "Videosamtalet");
}
