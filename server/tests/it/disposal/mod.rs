//! Disposal: nothing goes without a decision, what would go is shown first, and what is signed and published stays.

mod after;
mod archiving;
mod around;
mod choosing;
mod going;
mod notes;
mod rights;
mod rules;

use app::entity::{comment::CommentState, membership::Role, round::RoundState};
use uuid::Uuid;

use crate::{
    round::sign,
    support::{TestApp, rounds::TestRound, visitor::Visitor},
};

/// A decision as the form sends it: texts go when the round is closed.
const RULE: [(&str, &str); 5] =
    [("kind", "texts"), ("after", "disposed"), ("months", "0"), ("decided_on", "2027-02-01"), ("minute_item", "§ 41")];

fn at(round: &TestRound) -> String {
    format!("/arbete/gallring/{}", round.body_id)
}

async fn registrar(app: &TestApp, round: &TestRound) -> Visitor {
    app.another(Role::Registrar, round).await
}

/// Somebody enters the decision with these fields in the place of its own. Another disposes by it.
async fn decide(app: &TestApp, round: &TestRound, changed: &[(&str, &str)]) {
    let mut person = registrar(app, round).await;
    let kept = RULE.iter().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    let fields: Vec<_> = kept.chain(changed).copied().collect();
    let kind = fields.iter().find(|(name, _)| *name == "kind").unwrap().1;
    person.post(&at(round), &fields).await.assert_sent_to(&format!("{}?sparat={kind}", at(round)));
}

/// Disposes of what the page shows of this round.
async fn dispose(person: &mut Visitor, round: &TestRound) {
    let seen = person.get(&at(round)).await.value("[name=seen]").unwrap();
    let fields = [("act", "dispose"), ("seen", seen.as_str()), ("round", round.row.code.as_str()), ("sure", "ja")];
    person.post(&at(round), &fields).await.assert_sent_to(&at(round));
}

/// A signed round of so many answers, with one comment that is approved and one that is withheld. Returns the first answer and its
/// comment.
async fn signed(app: &TestApp, answers: u8) -> (TestRound, Uuid, Uuid) {
    let round = app.round(RoundState::Stopped).await;
    let first = app.answer_in(&round, 4).await;
    for n in 1..answers {
        app.answer_in(&round, 1 + n % 5).await;
    }
    let approved = app.comment_as(&round, first, "Fler tider på kvällen", CommentState::Approved).await;
    let other = app.answer_in(&round, 2).await;
    app.comment_as(&round, other, "Åsa Öberg är sjuk", CommentState::Withheld).await;
    sign(app, &round).await.assert_sent_to(&round.signed_path());
    (round, first, approved)
}
