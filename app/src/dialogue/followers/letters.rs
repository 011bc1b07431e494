//! What followers read, each in their language.

use uuid::Uuid;

use super::token::{self, Purpose};
use crate::{
    context::AppState,
    dialogue::rules::last_day,
    entity::{dialogue, follower_notice::RoundEvent, round},
    mail::{
        letter::{Letter, Part},
        outbox::NewMail,
    },
    words::Words,
};

/// Where the page is.
pub fn path(slug: &str) -> String {
    format!("/folj/{slug}")
}

/// The address where one POST ends it, and where people find a button.
pub fn unsubscribe(state: &AppState, slug: &str, follower: Uuid) -> String {
    format!("{}{}/avsluta?kod={}", state.base_url, path(slug), token::write(&state.keys, Purpose::End, follower))
}

/// Asks whether the reader wants to follow. It is not sent to followers, so it has nothing to end.
pub fn confirm(state: &AppState, dialogue: &dialogue::Model, follower: Uuid, words: Words) -> Letter {
    let title = dialogue.title.as_str();
    let code = token::write(&state.keys, Purpose::Confirm, follower);
    let url = ours(state, words, &format!("{}/bekrafta?kod={code}", path(&dialogue.slug)));
    Letter {
        subject: words.follow_mail_confirm_subject(title),
        parts: vec![
            Part::Text(words.follow_mail_confirm(title)),
            Part::Link { text: words.follow_mail_confirm_link(), url },
            Part::Text(words.follow_mail_confirm_week()),
        ],
        foot: vec![Part::Text(words.follow_mail_confirm_not_you())],
    }
}

/// Tells a follower what has happened.
pub fn of_event(
    state: &AppState,
    dialogue: &dialogue::Model,
    round: &round::Model,
    event: RoundEvent,
    follower: Uuid,
    words: Words,
    address: &str,
) -> NewMail {
    let end = unsubscribe(state, &dialogue.slug, follower);
    let (subject, parts) = match event {
        RoundEvent::Opened => opened(state, dialogue, round, words),
        RoundEvent::Closed => closed(state, dialogue, round, words),
    };
    let foot = vec![
        Part::Text(words.follow_mail_why(dialogue.title.as_str())),
        Part::Link { text: words.follow_mail_end_link(), url: words.link(&end) },
    ];
    NewMail { unsubscribe: Some(end), ..Letter { subject, parts, foot }.to(address, words) }
}

fn opened(state: &AppState, dialogue: &dialogue::Model, round: &round::Model, words: Words) -> (String, Vec<Part>) {
    let day = words.day(last_day(round.closes_at));
    let url = ours(state, words, &format!("/svara/{}", round.code));
    let parts = vec![
        Part::Text(words.follow_mail_opened(round.title.as_str(), day)),
        Part::Link { text: words.follow_mail_opened_link(), url },
    ];
    (words.follow_mail_opened_subject(dialogue.title.as_str()), parts)
}

fn closed(state: &AppState, dialogue: &dialogue::Model, round: &round::Model, words: Words) -> (String, Vec<Part>) {
    let due = dialogue.reply_due.map(|day| Part::Text(words.follow_mail_closed_due(words.day(day))));
    let url = ours(state, words, &format!("/dialog/{}", dialogue.slug));
    let parts = [Part::Text(words.follow_mail_closed(round.title.as_str()))]
        .into_iter()
        .chain(due)
        .chain([Part::Link { text: words.follow_mail_closed_link(), url }]);
    (words.follow_mail_closed_subject(dialogue.title.as_str()), parts.collect())
}

/// The whole address of a path of ours, in the reader's language.
fn ours(state: &AppState, words: Words, path: &str) -> String {
    format!("{}{}", state.base_url, words.link(path))
}
