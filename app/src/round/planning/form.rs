//! What the plan of a round says, and what is wrong with it.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::ActiveEnum;
use uuid::Uuid;

use crate::{
    entity::{round, submission::AnswerChannel},
    forms::{self, FormErrors, Sent},
    typed_time::{self, read_moment},
    words::Words,
};

/// Field of the title.
pub const TITLE: &str = "title";
/// Field of the statements it is tied to.
pub const STATEMENTS: &str = "statements";
/// Fields of the day and the time when it opens.
pub const OPENS: (&str, &str) = ("opens_on", "opens_time");
/// Fields of the day and the time when it ends.
pub const CLOSES: (&str, &str) = ("closes_on", "closes_time");
/// Field of the ways to answer beside the web.
pub const CHANNELS: &str = "channels";
/// Field of the languages beside Swedish.
pub const LANGUAGES: &str = "languages";
/// Field of where the questions come from.
pub const QUESTIONS: &str = "questions";
/// The value of [`QUESTIONS`] for the standard questions; else it is the code of an earlier round.
pub const STANDARD: &str = "standard";

/// The most characters of a title.
pub const MOST_TITLE: usize = 200;
/// A round that begins or goes on for longer than this is a mistake in the year.
const LONGEST: TimeDelta = TimeDelta::days(2 * 366);

/// Ways to answer that can be chosen, in the order in which rounds keep them. The web belongs to every round.
pub const CHOSEN_CHANNELS: [(AnswerChannel, &str, &str); 4] = [
    (AnswerChannel::Kiosk, "Svarsskärm", "En skärm i till exempel en reception, där flera svarar efter varandra."),
    (AnswerChannel::Phone, "Telefon", "Någon hos er läser frågorna och skriver in svaret."),
    (AnswerChannel::Paper, "Papper", "En blankett att skriva ut och mata in."),
    (AnswerChannel::Meeting, "Möten", "Ni träffas och skriver ner vad som sägs. Räknas för sig."),
];

/// A round as it was planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What it is called.
    pub title: String,
    /// The statements it is tied to, in the order of the målbild.
    pub statements: Vec<Uuid>,
    /// When it should open.
    pub opens_at: DateTime<Utc>,
    /// When it ends.
    pub closes_at: DateTime<Utc>,
    /// How it can be answered, as "web paper".
    pub channels: String,
    /// In which languages, as "sv fi".
    pub languages: String,
}

/// What the form of a round is filled from, to know whether somebody has changed it since.
pub fn stamp(row: &round::Model, statements: &[Uuid]) -> String {
    forms::stamp(&(&row.title, statements, row.opens_at, row.closes_at, &row.channels, &row.languages))
}

/// The fields as they are filled from a round with these statements.
pub fn filled(row: &round::Model, statements: &[Uuid]) -> Sent {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let ((opens_on, opens_time), (closes_on, closes_time)) =
        (typed_time::fields(row.opens_at), typed_time::fields(row.closes_at));
    let mut fields = vec![
        field(TITLE, &row.title),
        field(OPENS.0, &opens_on),
        field(OPENS.1, &opens_time),
        field(CLOSES.0, &closes_on),
        field(CLOSES.1, &closes_time),
    ];
    fields.extend(statements.iter().map(|id| field(STATEMENTS, &id.to_string())));
    fields.extend(row.channels.split_whitespace().map(|channel| field(CHANNELS, channel)));
    fields.extend(row.languages.split_whitespace().map(|language| field(LANGUAGES, language)));
    Sent::new(fields)
}

/// A plan with statements out of `offered`. A time to open that has passed is let through where it stands already (`before`).
///
/// # Errors
/// Every mistake at its field.
pub fn check_plan(
    sent: &Sent,
    offered: &[Uuid],
    before: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<Plan, FormErrors> {
    let mut errors = FormErrors::default();
    let title = sent.get(TITLE).trim().to_owned();
    match title.chars().count() {
        0 => errors.add(TITLE, "Skriv vad omgången heter"),
        n if MOST_TITLE < n => errors.add(TITLE, "Skriv högst 200 tecken"),
        _ => {}
    }
    let chosen: Vec<_> = sent.all(STATEMENTS).filter_map(|id| Uuid::parse_str(id).ok()).collect();
    let statements: Vec<_> = offered.iter().copied().filter(|id| chosen.contains(id)).collect();
    if statements.is_empty() {
        errors.add(STATEMENTS, "Välj minst en del av målbilden");
    }
    let time = check_time(sent, before, now);
    match time {
        Ok((opens_at, closes_at)) if errors.is_empty() => {
            Ok(Plan { title, statements, opens_at, closes_at, channels: channels(sent), languages: languages(sent) })
        }
        time => Err(errors.and(time.err())),
    }
}

/// When it opens and when it ends.
fn check_time(
    sent: &Sent,
    before: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(DateTime<Utc>, DateTime<Utc>), FormErrors> {
    let (opens_at, closes_at) = match (read_moment(sent, OPENS), read_moment(sent, CLOSES)) {
        (Ok(opens_at), Ok(closes_at)) => (opens_at, closes_at),
        (opens_at, closes_at) => return Err(opens_at.err().unwrap_or_default().and(closes_at.err())),
    };
    let mut errors = FormErrors::default();
    if opens_at <= now && Some(opens_at) != before {
        errors.add(OPENS.0, "Starten har redan passerat. Välj en senare tid");
    } else if now + LONGEST < opens_at {
        errors.add(OPENS.0, "Starten ligger flera år fram. Stämmer året?");
    }
    if closes_at <= opens_at {
        errors.add(CLOSES.0, "Slutet måste komma efter starten");
    } else if closes_at <= now {
        errors.add(CLOSES.0, "Slutet har redan passerat. Välj en senare tid");
    } else if opens_at + LONGEST < closes_at {
        errors.add(CLOSES.0, "Omgången blir flera år lång. Stämmer året?");
    }
    errors.or((opens_at, closes_at))
}

fn channels(sent: &Sent) -> String {
    let chosen = |channel: AnswerChannel| {
        let name = channel.to_value();
        sent.all(CHANNELS).any(|sent| sent == name).then_some(name)
    };
    let others = CHOSEN_CHANNELS.into_iter().filter_map(|(channel, ..)| chosen(channel));
    [AnswerChannel::Web.to_value()].into_iter().chain(others).collect::<Vec<_>>().join(" ")
}

fn languages(sent: &Sent) -> String {
    let chosen = |words: &&Words| words.is_swedish() || sent.all(LANGUAGES).any(|tag| tag == words.tag());
    Words::all().iter().filter(chosen).map(|words| words.tag()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
