//! What is put right after a result is signed: a result that supersedes it, and quotes that are withdrawn.

mod excluding;
mod people;
mod quotes;
mod several;

use app::{
    entity::{comment::CommentState, membership::Role, round::RoundState},
    round::shuffle::shuffle_closed,
};
use uuid::Uuid;

use crate::{
    round::sign,
    support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor},
};

/// What stands in the answer that these stories are about.
const WORDS: &str = "Hembesök hjälpte min mamma.";

fn at(round: &TestRound, page: &str) -> String {
    format!("{}{page}", round.work_path())
}

async fn moderator(app: &TestApp, round: &TestRound) -> Visitor {
    app.another(Role::Moderator, round).await
}

/// An act on the proposal that waits, as its page shows it.
async fn settle(who: &mut Visitor, round: &TestRound, proposal: &str, act: &str) -> Page {
    let page = who.get(&at(round, "/rattelse")).await;
    let seen = page.value(&format!("#forslag-{proposal} input[name=seen]")).unwrap_or_default();
    who.post(&at(round, "/rattelse"), &[("proposal", proposal), ("act", act), ("seen", &seen)]).await
}

async fn waiting(who: &mut Visitor, round: &TestRound) -> String {
    who.get(&at(round, "/rattelse")).await.value("input[name=proposal]").unwrap()
}

/// A signed round with forty answers, one of them with a comment that others may read.
async fn signed(app: &TestApp) -> (TestRound, Uuid, Uuid) {
    let round = app.round(RoundState::Stopped).await;
    for n in 0..39 {
        app.answer_in(&round, if n < 28 { 1 } else { 5 }).await;
    }
    let answer = app.answer_in(&round, 1).await;
    let comment = app.comment_as(&round, answer, WORDS, CommentState::Approved).await;
    sign(app, &round).await.assert_sent_to(&round.signed_path());
    shuffle_closed(&app.state).await.unwrap();
    (round, answer, comment)
}
