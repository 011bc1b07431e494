//! Answers as they stand in the database, for stories about what comes after.

use app::{
    context::new_secret_id,
    entity::{
        comment::{self, CommentState},
        submission::{self, AnswerChannel},
        submission_flag::{self, Flag},
    },
    round::questionnaire::questionnaire,
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{TestApp, rounds::TestRound};

/// Values for the test round: this step of the scale; the rest is the same for all.
pub fn answers(step: u8) -> String {
    format!(r#"[{step},{{"option":1}},{{"options":[0,2]}},{{"order":[2,0,1]}},"text",{{"votes":"ad"}}]"#)
}

impl TestApp {
    /// An answer to the test round, with this step of the scale; the rest is the same for all.
    pub async fn answer_in(&self, round: &TestRound, step: u8) -> Uuid {
        self.answer_as(round, answers(step)).await
    }

    /// An answer with these values.
    pub async fn answer_as(&self, round: &TestRound, answers: String) -> Uuid {
        let id = new_secret_id();
        let row = submission::Model {
            id,
            round_id: round.row.id,
            receipt_mac: id.as_bytes().to_vec(),
            version: 1,
            channel: AnswerChannel::Web,
            language: "sv".to_owned(),
            answers,
            age_band: Some("65-79".to_owned()),
            sex: Some("woman".to_owned()),
            on_behalf: None,
            sent_hour: self.state.clock.hour(),
            is_late: false,
            withdrawn_on: None,
        };
        row.into_active_model().insert(self.db()).await.unwrap();
        id
    }

    /// The round's answers as they are stored, by their keys.
    pub async fn answers_by_key(&self, round: &TestRound) -> Vec<submission::Model> {
        let own = submission::COLUMN.round_id.eq(round.row.id);
        submission::Entity::find().filter(own).order_by_asc(submission::COLUMN.id).all(self.db()).await.unwrap()
    }

    /// The round's comments as they are stored, by their keys.
    pub async fn comments_by_key(&self, round: &TestRound) -> Vec<comment::Model> {
        let own = comment::COLUMN.round_id.eq(round.row.id);
        comment::Entity::find().filter(own).order_by_asc(comment::COLUMN.id).all(self.db()).await.unwrap()
    }

    /// A comment in that answer, to the question in one's own words, that nobody has read.
    pub async fn comment_in(&self, round: &TestRound, submission_id: Uuid, text: &str) -> Uuid {
        self.comment_as(round, submission_id, text, CommentState::Unread).await
    }

    /// The same, and what a moderator has said of it.
    pub async fn comment_as(&self, round: &TestRound, submission_id: Uuid, text: &str, state: CommentState) -> Uuid {
        let asked = questionnaire(self.db(), round.row.questionnaire_id).await.unwrap();
        let id = new_secret_id();
        let row = comment::Model {
            id,
            submission_id,
            submission_version: 1,
            round_id: round.row.id,
            question_id: asked.questions[4].row.id,
            text: text.to_owned(),
            is_own_statement: false,
            state,
            reason: (state == CommentState::Withheld).then(|| "Namnger någon".to_owned()),
            handled_by: None,
            handled_at: None,
        };
        row.into_active_model().insert(self.db()).await.unwrap();
        id
    }

    /// Something odd about an answer that is there.
    pub async fn flag(&self, submission_id: Uuid, flag: Flag) {
        submission_flag::Model { submission_id, flag }.into_active_model().insert(self.db()).await.unwrap();
    }
}
