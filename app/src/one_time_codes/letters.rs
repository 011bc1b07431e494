//! What the letters say, which have nobody's name: who gets which is decided by whoever puts them in envelopes.

use print::letter::{Labels, Letter};
use sea_orm::{ConnectionTrait, DbErr};

use crate::{
    channel::{
        on_paper::{address, file_lang, said},
        rules::offers,
    },
    dialogue::rules::{body_in_place, last_day},
    entity::{dialogue, round, submission::AnswerChannel},
    round::{gate::Preparation, rules::answer_path},
    translated::{Translations, translations},
    words::Words,
};

/// In which language letters are written, and what is translated of the round and its dialogue.
#[derive(Clone, Debug)]
pub struct Language {
    words: Words,
    texts: Translations,
}

/// One language of a round.
///
/// # Errors
/// When the database cannot be read.
pub async fn language(db: &impl ConnectionTrait, round: &round::Model, words: Words) -> Result<Language, DbErr> {
    Ok(Language { words, texts: translations(db, words, [round.id, round.dialogue_id]).await? })
}

/// The same in every letter. `contact` is where somebody without internet turns, if that was said.
pub fn letter(ready: Preparation, contact: Option<String>, base_url: &str, language: &Language) -> Letter {
    let Language { words, texts } = language;
    let words = *words;
    let Preparation { round, dialogue, controller, organisation, deciding, .. } = ready;
    let (path, last_day) = (answer_path(&round.code), words.day(last_day(round.closes_at)));
    let address = address(base_url, &path);
    let asks = body_in_place(&controller.name, organisation.kind, &organisation.name, words);
    let title = texts.text(round.id, "title", &round.title);
    let why = texts.text(dialogue.id, "purpose", &dialogue.purpose);
    let can_influence = texts.text_of(dialogue.id, "can_influence", dialogue.can_influence.as_deref());
    let untranslated = title.lang.or(why.lang).or(can_influence.as_ref().and_then(|text| text.lang));
    let note = untranslated.map(|_| words.promise_in_swedish());
    Letter {
        lang: file_lang(words),
        document: words.paper_document_letter(round.code.as_str(), title.text.as_str()),
        qr_alt: words.paper_qr(address.as_str()),
        labels: labels(&round.code, asks, &last_day, words),
        others: without_internet(&round, &organisation.official_name, contact, words),
        told: note.into_iter().chain(told(&dialogue, deciding, words)).collect(),
        steps: vec![words.letter_how_address(address.as_str()), words.letter_how_answer(), words.letter_how_code()],
        from: organisation.official_name,
        title: said(title),
        why: said(why),
        can_influence: can_influence.map(said),
        link: format!("{base_url}{}", words.link(&path)),
        address,
        last_day,
    }
}

fn labels(code: &str, asks: String, last_day: &str, words: Words) -> Labels {
    Labels {
        code: words.letter_code(code),
        asks: words.letter_asks(asks),
        can_influence: words.promise_can(),
        how: words.letter_how(),
        own_code: words.letter_own_code(),
        until: words.letter_until(last_day),
        no_internet: words.letter_no_internet(),
        unknown: words.letter_unknown(),
        unknown_why: words.letter_unknown_why(),
        then: words.letter_then(),
    }
}

/// When the reply comes, and what an answer becomes.
fn told(dialogue: &dialogue::Model, deciding: Option<String>, words: Words) -> Vec<String> {
    let reply = deciding.zip(dialogue.reply_due);
    let reply = reply.map(|(body, due)| words.letter_reply(body, words.day(due)));
    let made_up = dialogue.is_demonstration.then(|| words.paper_made_up());
    reply.into_iter().chain([words.letter_record()]).chain(made_up).collect()
}

/// What somebody without internet can do, as the round's channels say.
fn without_internet(round: &round::Model, place: &str, contact: Option<String>, words: Words) -> Vec<String> {
    let by_phone = if contact.is_some() { words.letter_phone() } else { words.letter_phone_ask(place) };
    let on_paper = match &round.paper_return {
        Some(place) => words.letter_paper_return(place.as_str()),
        None => words.letter_paper(),
    };
    let ways = [
        (AnswerChannel::Phone, by_phone),
        (AnswerChannel::Paper, on_paper),
        (AnswerChannel::Kiosk, words.letter_kiosk()),
    ];
    let offered = ways.into_iter().filter(|(channel, _)| offers(round, *channel)).map(|(_, way)| way);
    let turn = contact.map(|contact| words.letter_reach(contact));
    turn.into_iter().chain(offered).chain([words.letter_help()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{entity::round::RoundState, round::example};

    fn ways(channels: &str, contact: Option<&str>) -> Vec<String> {
        let round = round::Model { channels: channels.to_owned(), ..example::round(RoundState::Open, (-5, 3)) };
        without_internet(&round, "Storby kommun", contact.map(str::to_owned), Words::swedish())
    }

    #[test]
    fn a_letter_names_the_ways_that_the_round_offers() {
        assert_eq!(ways("web", None).len(), 1);
        let all = ways("web phone paper kiosk", None);
        assert!(all[0].contains("Storby kommun") && all[1].contains("papper") && all[2].contains("svarsskärm"));
        assert_eq!(all.len(), 4);
    }

    #[test]
    fn where_to_turn_stands_first() {
        let all = ways("web phone", Some("0611-34 80 00"));
        assert_eq!(all[0], "Hör av dig hit: 0611-34 80 00");
        assert!(all[1].contains("när du ringer"));
    }
}
