//! The signed protocol: confirmed when it is signed, read again at any time, and who may.

mod older;
mod reading;
mod rights;

use app::entity::{membership::Role, round::RoundState};

use crate::{
    round::sign,
    support::{TestApp, rounds::TestRound, visitor::Visitor},
};

/// Where the protocol is read.
pub fn protocol_of(round: &TestRound) -> String {
    format!("{}/protokoll", round.work_path())
}

/// A round with so many answers that has been signed, by somebody called Provkonto.
pub async fn signed(app: &TestApp, answers: u8) -> TestRound {
    let round = app.round(RoundState::Stopped).await;
    for n in 0..answers {
        app.answer_in(&round, 1 + n % 5).await;
    }
    sign(app, &round).await.assert_sent_to(&round.signed_path());
    round
}

/// A moderator of the round's body.
pub async fn moderator(app: &TestApp, round: &TestRound) -> Visitor {
    app.staff(Role::Moderator, round).await
}
