//! Rounds that demand a code of everybody who answers.

use app::{answer::receipt::ReceiptCode, entity::round, one_time_codes::making::make_as_operator};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{TestApp, rounds::TestRound};

impl TestApp {
    /// Lets the round demand a code, and makes so many more.
    pub async fn codes_for(&self, round: &TestRound, number: usize) -> Vec<String> {
        let demands = round::ActiveModel { id: Set(round.row.id), one_time_codes: Set(true), ..Default::default() };
        let row = demands.update(self.db()).await.unwrap();
        let codes = make_as_operator(&self.state, &row, number).await.unwrap();
        codes.iter().map(ReceiptCode::to_string).collect()
    }
}
