//! The code by mail to whoever holds it. The address is used for that mail alone: it stands in the outbox until the mail is
//! delivered, for six hours at most, and nowhere beside the answer. Who holds one code could have any address written to, so mails are counted, by
//! network and by receiver, under keys of the day.

use axum::response::Response;
use chrono::{DateTime, TimeDelta, Utc};
use http::request::Parts;
use sea_orm::DbErr;

use super::{
    page::{EMAIL, Opened, Told},
    queries::Kept,
};
use crate::{
    answer::receipt::ReceiptCode,
    context::AppState,
    dialogue::rules::last_day,
    error::AppError,
    forms::{FormErrors, FormState, Sent},
    limits::{self, Turn, pace::Pace},
    mail::{
        address,
        letter::{Letter, Part},
        outbox::{self, NewMail},
        rules::Patience,
    },
    receipt::actions::show,
    request,
    round::rules::may_answer,
    words::Words,
};

/// One receiver gets three mails, and then one an hour.
const TO_ONE: Pace = Pace { free: 3, forget: TimeDelta::hours(1), longest: TimeDelta::hours(1) };

/// A waiting room sends many. 40 and then one in two minutes.
const FROM_HERE: Pace = Pace { free: 40, forget: TimeDelta::minutes(2), longest: TimeDelta::minutes(2) };

/// Puts the mail into the outbox and says so, or shows the page again with what is wrong with the address.
pub async fn mail_code(state: &AppState, parts: Parts, opened: Opened, sent: Sent) -> Result<Response, AppError> {
    let words = request::words_of(&parts);
    let typed = sent.get(EMAIL).trim().to_owned();
    let wrong = if !address::is_address(&typed) {
        Some(words.receipt_mail_wrong())
    } else if has_had_enough(state, &parts, &typed).await? {
        Some(words.receipt_mail_wait())
    } else {
        None
    };
    if let Some(sentence) = wrong {
        let form = FormState::of(sent, FormErrors::on(EMAIL, sentence));
        return Ok(show(state, parts, opened, form).await);
    }
    let about = about(&opened.kept, state.clock.now(), words);
    let mail = written(&state.base_url, &opened.code, about, &typed, words).sealed(&state.keys);
    outbox::put(&state.db, &state.clock, mail).await?;
    Ok(show(state, parts, Opened { told: Some(Told::Mailed), ..opened }, FormState::default()).await)
}

/// The network comes first: one that has had enough uses up nobody's mails.
async fn has_had_enough(state: &AppState, parts: &Parts, typed: &str) -> Result<bool, DbErr> {
    let network = limits::network_key(state, "receipt mail from network", request::sender(state, parts));
    let receiver = limits::key_of_today(state, "receipt mail to", &address::mailbox(&address::folded(typed)));
    for (key, pace) in [(network, FROM_HERE), (receiver, TO_ONE)] {
        if let Turn::Wait(_) = limits::count(state, &key, pace).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Which questions the answer is to and where, and until when it can be changed.
fn about(kept: &Kept, now: DateTime<Utc>, words: Words) -> Vec<Part> {
    let round = &kept.round;
    let asked = words.receipt_mail_about(kept.asked.title.text.as_str(), round.place.as_str());
    let until = may_answer(&round.row, now).ok();
    let until = until.map(|()| words.receipt_mail_until(words.day(last_day(round.row.closes_at))));
    [Some(asked), until].into_iter().flatten().map(Part::Text).collect()
}

fn written(base_url: &str, code: &ReceiptCode, about: Vec<Part>, to: &str, words: Words) -> NewMail {
    let link = Part::Link {
        text: words.receipt_mail_link(),
        url: format!("{base_url}{}", words.link(&format!("/kvitto#{code}"))),
    };
    let letter = Letter {
        subject: words.receipt_mail_subject(),
        parts: [about, vec![Part::Text(words.receipt_mail_text()), Part::Code(code.to_string()), link]].concat(),
        foot: vec![Part::Text(words.receipt_mail_foot())],
    };
    // It holds the code, and whoever asked for it looks for it now.
    NewMail { patience: Patience::Hours, ..letter.to(to, words) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mail_holds_the_code_and_an_address_that_sends_it_to_nobody() {
        let code = ReceiptCode::from_random([7; 7]);
        let mail =
            written("https://medmig.example", &code, Vec::new(), "anna@storby.example", Words::in_language("fi"));

        assert_eq!((mail.recipient.as_str(), mail.subject.as_str()), ("anna@storby.example", "Kuittikoodisi"));
        assert!(mail.text.contains(&format!("    {code}\n")), "{}", mail.text);
        assert!(mail.text.contains(&format!("https://medmig.example/kvitto?sprak=fi#{code}")), "{}", mail.text);
        assert!(!mail.subject.contains(&code.to_string()) && mail.unsubscribe.is_none());
        assert_eq!(mail.patience, Patience::Hours);
    }
}
