//! What followers read, each in their language.

use uuid::Uuid;

use super::token::{self, Purpose};
use crate::{
    context::AppState,
    decision::rules::reply_path,
    dialogue::{
        deciding::{Deciding, TakenUp},
        queries::PublicDialogue,
        rules::{decided, last_day},
    },
    entity::{dialogue, follower, follower_notice::RoundEvent, round},
    mail::{
        letter::{Letter, Part},
        outbox::NewMail,
    },
    round::rules::result_path,
    swedish,
    words::Words,
};

/// Where the page is.
pub fn path(slug: &str) -> String {
    format!("/folj/{slug}")
}

/// The address where one POST ends it, and where people find a button.
pub fn unsubscribe(state: &AppState, slug: &str, follower: Uuid) -> String {
    format!("{}{}", unsubscribe_start(state, slug), token::write(&state.keys, Purpose::End, follower))
}

/// What such an address begins with for everybody who follows the dialogue.
pub fn unsubscribe_start(state: &AppState, slug: &str) -> String {
    format!("{}{}/avsluta?kod=", state.base_url, path(slug))
}

/// Asks whether the reader wants to follow. It is not sent to followers, so it has nothing to end.
pub fn confirm(state: &AppState, dialogue: &PublicDialogue, follower: Uuid, words: Words) -> Letter {
    let title = dialogue.title.text.as_str();
    let code = token::write(&state.keys, Purpose::Confirm, follower);
    let url = ours(state, words, &format!("{}/bekrafta?kod={code}", path(&dialogue.row.slug)));
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

/// What has happened, as one language tells it.
#[derive(Clone, Debug)]
pub struct News<'a> {
    /// What it is.
    pub event: RoundEvent,
    /// Where it happened.
    pub dialogue: &'a dialogue::Model,
    /// In which round.
    pub round: &'a round::Model,
    /// Title of the dialogue, in Swedish where nobody has translated it.
    pub dialogue_title: String,
    /// Title of the round, likewise.
    pub round_title: String,
    /// Whether the round is decided on already.
    pub taken_up: TakenUp,
    /// The language.
    pub words: Words,
}

/// Tells a follower what has happened.
pub fn of_event(state: &AppState, news: &News<'_>, follower: &follower::Model) -> NewMail {
    let words = news.words;
    let end = unsubscribe(state, &news.dialogue.slug, follower.id);
    let (subject, parts) = match news.event {
        RoundEvent::Opened => opened(state, news),
        RoundEvent::Closed => closed(state, news),
        RoundEvent::Late => late(state, news),
        RoundEvent::Withdrawn => withdrawn(state, news),
        RoundEvent::Delivered => delivered(state, news),
        RoundEvent::FedBack => fed_back(state, news),
    };
    let foot = vec![
        Part::Text(words.follow_mail_why(news.dialogue_title.as_str())),
        Part::Link { text: words.follow_mail_end_link(), url: words.link(&end) },
    ];
    NewMail { unsubscribe: Some(end), ..Letter { subject, parts, foot }.to(&follower.address, words) }
}

fn opened(state: &AppState, news: &News<'_>) -> (String, Vec<Part>) {
    let words = news.words;
    let day = words.day(last_day(news.round.closes_at));
    let url = ours(state, words, &format!("/svara/{}", news.round.code));
    let parts = vec![
        Part::Text(words.follow_mail_opened(news.round_title.as_str(), day)),
        Part::Link { text: words.follow_mail_opened_link(), url },
    ];
    (words.follow_mail_opened_subject(news.dialogue_title.as_str()), parts)
}

fn closed(state: &AppState, news: &News<'_>) -> (String, Vec<Part>) {
    let words = news.words;
    let due = news.dialogue.reply_due.map(|day| Part::Text(words.follow_mail_closed_due(words.day(day))));
    let parts = [Part::Text(words.follow_mail_closed(news.round_title.as_str()))]
        .into_iter()
        .chain(due)
        .chain([to_dialogue(state, news, words.follow_mail_closed_link())]);
    (words.follow_mail_closed_subject(news.dialogue_title.as_str()), parts.collect())
}

/// That everybody may read the result, whether the elected have decided on it already, and by when the reply comes.
fn delivered(state: &AppState, news: &News<'_>) -> (String, Vec<Part>) {
    let words = news.words;
    let due = news.dialogue.reply_due.map(|day| Part::Text(words.follow_mail_closed_due(words.day(day))));
    let url = ours(state, words, &result_path(&news.round.code));
    let then = match news.taken_up.at(swedish::local(state.clock.now()).date_naive()) {
        Deciding::Ahead => words.follow_mail_delivered_before(),
        deciding => decided(deciding, words),
    };
    let parts = [Part::Text(format!("{} {then}", words.follow_mail_delivered(news.round_title.as_str())))]
        .into_iter()
        .chain(due)
        .chain([Part::Link { text: words.follow_mail_delivered_link(), url }]);
    (words.follow_mail_delivered_subject(news.dialogue_title.as_str()), parts.collect())
}

/// What was promised and has not come, and where it will stand. When that is nobody here knows.
fn late(state: &AppState, news: &News<'_>) -> (String, Vec<Part>) {
    let words = news.words;
    let promised = news.dialogue.reply_due.map(|day| Part::Text(words.follow_mail_late(words.day(day))));
    let parts = promised
        .into_iter()
        .chain([Part::Text(words.follow_mail_late_then()), to_dialogue(state, news, words.follow_mail_late_link())]);
    (words.follow_mail_late_subject(news.dialogue_title.as_str()), parts.collect())
}

/// That nothing will come of it, and why, as the moderator wrote it in Swedish.
fn withdrawn(state: &AppState, news: &News<'_>) -> (String, Vec<Part>) {
    let words = news.words;
    let reason = news.round.stop_reason.as_deref().map(|reason| Part::Text(words.follow_mail_withdrawn_why(reason)));
    let parts = [Part::Text(words.follow_mail_withdrawn(news.round_title.as_str()))]
        .into_iter()
        .chain(reason)
        .chain([to_dialogue(state, news, words.follow_mail_late_link())]);
    (words.follow_mail_withdrawn_subject(news.dialogue_title.as_str()), parts.collect())
}

/// That the reply has come, and where it stands.
fn fed_back(state: &AppState, news: &News<'_>) -> (String, Vec<Part>) {
    let words = news.words;
    let url = ours(state, words, &reply_path(&news.dialogue.slug, &news.round.code));
    let parts = vec![
        Part::Text(words.follow_mail_fed_back(news.round_title.as_str())),
        Part::Link { text: words.follow_mail_fed_back_link(), url },
    ];
    (words.follow_mail_fed_back_subject(news.dialogue_title.as_str()), parts)
}

fn to_dialogue(state: &AppState, news: &News<'_>, text: String) -> Part {
    Part::Link { text, url: ours(state, news.words, &format!("/dialog/{}", news.dialogue.slug)) }
}

/// The whole address of a path of ours, in the reader's language.
fn ours(state: &AppState, words: Words, path: &str) -> String {
    format!("{}{}", state.base_url, words.link(path))
}
