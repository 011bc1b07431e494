//! What staff and elected see: the workbench, a comment to read, a paper to key in, the parts of a brief.

use analysis::open::OpenRound;
use leptos::prelude::*;
use uuid::Uuid;

use super::{Shelf, made_up::MadeUp};
use crate::{
    channel::{fields::Sheet, sheet::sheet},
    decision::feedback::{queries::Outcome, shown::Became},
    entity::{
        comment::{self, CommentState},
        submission::AnswerChannel,
    },
    forms::Sent,
    moderation::{
        card::{CommentCard, Decisions},
        own_statement::Kind,
        queries::Card,
    },
    round::{
        gate::Check,
        parts::{AskedQuestions, Checks, Sealed},
    },
    summary::{
        elected::rules::Mark,
        page::{said::Part, start_cards::MarkTag},
    },
};

/// Everything of the working pages.
#[component]
pub fn Work(
    /// The round that is worked on.
    made: MadeUp,
) -> impl IntoView {
    let parts = sheet(&made.asked);
    view! {
        <Shelf id="workbench" title="Arbetsbordet">
            <Sealed received=OpenRound::new(138)/>
            <Checks checks=checks()/>
            <AskedQuestions asked=made.asked/>
        </Shelf>
        <Shelf id="queue" title="En kommentar att läsa"><CommentCard card=card()/> <Decisions card=card()/></Shelf>
        <Shelf id="keying" title="Ett papper att mata in"><Sheet parts start=Sent::default()/></Shelf>
        <Shelf id="brief" title="Underlag">
            <ul class="facts"><MarkTag mark=Mark::Unread/> <MarkTag mark=Mark::Changed/></ul>
            <article class="brief">
                <Part title="Vilka har svarat"><p>"214 svar har kommit. De som svarade har själva valt att svara."</p></Part>
                <Part title="Så blev det"><Became outcome=Some(Outcome::NoAction("Regionen beslutar om det.".to_owned()))/></Part>
            </article>
        </Shelf>
    }
}

fn checks() -> Vec<Check> {
    vec![
        Check { what: "Vad som kan påverkas", missing: None, mend: None },
        Check {
            what: "Dagen för svaret",
            missing: Some("Skriv när invånarna får sitt svar."),
            mend: Some(("/arbete".to_owned(), "Skriv dagen")),
        },
    ]
}

/// A comment that nobody has read, with a telephone number of those that nobody can have.
fn card() -> Card {
    let text = "Ring mig på 070-174 06 05, så berättar jag hur det var.";
    Card {
        comment: comment::Model {
            id: Uuid::nil(),
            submission_id: Uuid::nil(),
            submission_version: 1,
            round_id: Uuid::nil(),
            question_id: Uuid::nil(),
            text: text.to_owned(),
            is_own_statement: false,
            state: CommentState::Unread,
            reason: None,
            handled_by: None,
            handled_at: None,
        },
        question: "Vill du berätta mer?".to_owned(),
        text: Some(text.to_owned()),
        flags: Vec::new(),
        same: 1,
        near: 0,
        channel: AnswerChannel::Web,
        kind: Kind::Comment,
        by: None,
    }
}
