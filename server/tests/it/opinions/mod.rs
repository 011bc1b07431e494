//! Opinion statements: residents add their own, a moderator reads them, and the order is drawn.

mod adding;
mod deciding;
mod ending;
mod order;
mod taking_away;

use app::{
    context::new_id,
    entity::{answer_option, comment, membership::Role, round::RoundState, submission},
    moderation::holds::HELD_FOR,
    round::questionnaire::{AskedQuestion, questionnaire},
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, QueryFilter};

use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

/// What the residents of these stories want to add.
const OWN: &str = "Bussen till hälsocentralen ska gå varje timme.";

/// Somebody who answers the question with statements, field `q6`.
struct Resident {
    visitor: Visitor,
    path: String,
    code: String,
}

impl Resident {
    async fn at(app: &TestApp, round: &TestRound) -> Self {
        let mut visitor = app.visitor();
        let code = visitor.get(&round.path()).await.value("input[name=receipt]").unwrap();
        Self { visitor, path: round.path(), code }
    }

    /// Agrees with the first `votes` statements, and sends `others` too.
    async fn send(&mut self, votes: usize, others: &[(&str, &str)]) -> Page {
        let rows: Vec<_> = (1..=votes).map(|row| format!("q6-{row}")).collect();
        let mut fields = vec![("receipt", self.code.as_str())];
        fields.extend(rows.iter().map(|name| (name.as_str(), "agree")));
        fields.extend(others);
        self.visitor.post(&self.path, &fields).await
    }

    /// What the receipt code shows.
    async fn look(&mut self) -> Page {
        self.visitor.post("/kvitto", &[("receipt", &self.code)]).await
    }

    /// Takes the answer back.
    async fn withdraw(&mut self) -> Page {
        let fields = [("receipt", self.code.as_str()), ("act", "withdraw"), ("version", "1")];
        self.visitor.post("/kvitto", &fields).await
    }
}

/// An open round with seven statements to take a position on.
async fn arranged() -> (TestApp, TestRound) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    add_statements(&app, &round, 5, None).await;
    (app, round)
}

/// Adds statements as they stand in the database: the round's own, or such as residents wrote in a language.
async fn add_statements(app: &TestApp, round: &TestRound, many: i32, own_language: Option<&str>) {
    let question = opinions(app, round).await;
    let next = i32::try_from(question.options.len()).unwrap();
    for position in next..next + many {
        let option = answer_option::Model {
            id: new_id(&app.state.clock),
            question_id: question.row.id,
            position,
            text: format!("Påstående nummer {}.", position + 1),
            own_language: own_language.map(str::to_owned),
            withheld_at: None,
            withheld_reason: None,
        };
        option.into_active_model().insert(app.db()).await.unwrap();
    }
}

/// The question with statements, as it stands now.
async fn opinions(app: &TestApp, round: &TestRound) -> AskedQuestion {
    questionnaire(app.db(), round.row.questionnaire_id).await.unwrap().questions.remove(5)
}

/// Somebody who has answered with a statement of his or her own.
async fn one_adds(app: &TestApp, round: &TestRound, text: &str) -> Resident {
    let mut resident = Resident::at(app, round).await;
    resident.send(5, &[("q6-own", text)]).await.assert_status(200);
    resident
}

/// A moderator reads the next in the queue and presses a button. Whoever had it before them has left long ago.
async fn decide(app: &TestApp, round: &TestRound, act: &str, reason: &str) -> Page {
    app.later(HELD_FOR);
    let mut moderator = app.staff(Role::Moderator, round).await;
    let queue = format!("{}/kommentarer", round.work_path());
    let id = moderator.get(&queue).await.value("input[name=comment_id]").unwrap();
    moderator.post(&queue, &[("comment_id", &id), ("act", act), ("reason", reason)]).await
}

async fn comments(app: &TestApp, round: &TestRound) -> Vec<comment::Model> {
    comment::Entity::find().filter(comment::COLUMN.round_id.eq(round.row.id)).all(app.db()).await.unwrap()
}

/// The answers of the round, as they are stored.
async fn answers(app: &TestApp, round: &TestRound) -> Vec<String> {
    let rows = submission::Entity::find().filter(submission::COLUMN.round_id.eq(round.row.id)).all(app.db()).await;
    rows.unwrap().into_iter().map(|row| row.answers).collect()
}
