//! What the elected are told of, and when.

use std::collections::HashSet;

use chrono::{NaiveDate, TimeDelta};

use crate::{
    dialogue::rules::{Reply, reply},
    entity::{elected_mail, elected_mail::ElectedMail},
    round::rules::{brief_path, has_result},
    summary::elected::{queries::Card, rules::Mark},
    swedish,
};

/// Where one chooses which mail one gets.
pub const MAIL_PATH: &str = "/politik/post";

/// Who gets a brief has a mail of its delivery. It is told of again when it is unread after so many days.
const DELIVERY_RESTS: TimeDelta = TimeDelta::days(3);

/// A promise that falls due within so many days is told.
const SOON: TimeDelta = TimeDelta::days(14);

/// What has been told already is told again after so many days.
const AGAIN_AFTER: TimeDelta = TimeDelta::days(28);

/// One thing to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// By which it is known whether it has been told. It has nothing of a person in it, and no space.
    pub key: String,
    /// It in a sentence.
    pub says: String,
    /// What the link to it says, and its path.
    pub link: (&'static str, String),
}

/// What there is to tell of these rounds: briefs first, then answers, then what was promised, once for each dialogue.
pub fn news(cards: &[Card], today: NaiveDate) -> Vec<News> {
    let briefs = cards.iter().filter_map(|card| of_brief(card, today));
    let answers = cards.iter().filter_map(of_answers);
    let promises = cards.iter().filter_map(|card| of_promise(card, today));
    let mut seen = HashSet::new();
    briefs.chain(answers).chain(promises).filter(|news| seen.insert(news.key.clone())).collect()
}

fn of_brief(card: &Card, today: NaiveDate) -> Option<News> {
    let delivered = card.delivered_on?;
    let says = match card.mark {
        Mark::Unread if delivered + DELIVERY_RESTS <= today => "Ett underlag som du inte har läst",
        Mark::Changed => "Underlaget har en ny version sedan du läste det",
        _ => return None,
    };
    Some(News {
        key: format!("brief:{}:{}", card.round.code, card.version),
        says: format!("{says}: {}.", of(card)),
        link: ("Läs underlaget", brief_path(&card.round.code)),
    })
}

fn of_answers(card: &Card) -> Option<News> {
    (0 < card.answers && has_result(card.round.state)).then(|| News {
        key: format!("answers:{}:{}", card.round.code, card.answered),
        says: format!("Det finns svar som du inte har läst på frågor om underlaget: {}.", of(card)),
        link: ("Läs frågor och svar", format!("{}#fragor", brief_path(&card.round.code))),
    })
}

fn of_promise(card: &Card, today: NaiveDate) -> Option<News> {
    let (key, says) = match reply(card.round.state, card.dialogue.reply_due, today) {
        Reply::Late(day) => ("late", format!("Invånarna skulle ha haft svar senast {}", swedish::day(day))),
        Reply::Due(day) if day <= today + SOON => {
            ("due", format!("Invånarna ska ha svar senast {}", swedish::day(day)))
        }
        _ => return None,
    };
    Some(News {
        key: format!("{key}:{}", card.dialogue.slug),
        says: format!("{says}: ”{}”.", card.dialogue.title),
        link: ("Läs om dialogen", format!("/dialog/{}", card.dialogue.slug)),
    })
}

fn of(card: &Card) -> String {
    format!("”{}”, {}", card.round.title, card.place)
}

/// Whether somebody is told today: there is something that they have not been told, or that was told long ago, and their last
/// mail is old enough.
pub fn is_told(row: &elected_mail::Model, news: &[News], today: NaiveDate) -> bool {
    let since = |days: TimeDelta| row.told_on.is_none_or(|told_on| told_on + days <= today);
    let known: HashSet<&str> = row.told.as_deref().unwrap_or_default().split(' ').collect();
    let is_new = news.iter().any(|one| !known.contains(one.key.as_str()));
    !news.is_empty() && since(between(row.wanted)) && (is_new || since(AGAIN_AFTER))
}

/// How long it is from one mail to the next at least.
fn between(wanted: ElectedMail) -> TimeDelta {
    match wanted {
        ElectedMail::Daily => TimeDelta::days(1),
        ElectedMail::Weekly | ElectedMail::Off => TimeDelta::days(7),
    }
}

/// The keys of what is told, to know next time.
pub fn keys(news: &[News]) -> String {
    news.iter().map(|one| one.key.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 3, day).unwrap()
    }

    fn some(keys: &[&str]) -> Vec<News> {
        let one = |key: &&str| News { key: (*key).to_owned(), says: String::new(), link: ("", String::new()) };
        keys.iter().map(one).collect()
    }

    fn told(wanted: ElectedMail, on: u32, keys: &str) -> elected_mail::Model {
        let (told_on, told) = (Some(day(on)), Some(keys.to_owned()));
        elected_mail::Model { account_id: Uuid::nil(), wanted, looked_on: None, told_on, told }
    }

    #[test]
    fn who_has_never_been_told_is_told_and_nobody_is_told_nothing() {
        let never = elected_mail::Model { told_on: None, told: None, ..told(ElectedMail::Weekly, 1, "") };
        assert!(is_told(&never, &some(&["brief:A:1"]), day(1)));
        assert!(!is_told(&never, &[], day(1)));
    }

    #[test]
    fn what_is_new_waits_until_the_last_mail_is_a_week_old_or_a_day() {
        let news = some(&["brief:A:1", "answers:A:1"]);
        let weekly = told(ElectedMail::Weekly, 1, "brief:A:1");
        assert!(!is_told(&weekly, &news, day(7)) && is_told(&weekly, &news, day(8)));
        let daily = told(ElectedMail::Daily, 1, "brief:A:1");
        assert!(!is_told(&daily, &news, day(1)) && is_told(&daily, &news, day(2)));
    }

    #[test]
    fn what_is_known_is_told_again_after_four_weeks_and_not_when_only_some_of_it_is_left() {
        let row = told(ElectedMail::Daily, 1, "brief:A:1 late:kontakt");
        let left = some(&["late:kontakt"]);
        assert!(!is_told(&row, &left, day(28)));
        assert!(is_told(&row, &left, day(29)));
        assert_eq!(keys(&some(&["brief:A:1", "late:kontakt"])), "brief:A:1 late:kontakt");
    }
}
