//! The poster of a round: what it asks, where one answers, and how else; in the language that the round is asked in.

use print::poster::{Labels, Poster};
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::{
    on_paper::{address, file_lang, said},
    rules::offers,
};
use crate::{
    account::rights::KeyerOf,
    context::AppState,
    dialogue::rules::{body_in_place, last_day},
    entity::{dialogue, round, submission::AnswerChannel},
    error::AppError,
    round::{
        queries::{ResidentRound, round_by_code},
        rules::{can_be_answered_yet, state_at},
        wording::{self, Wording},
    },
    translated::{Translated, translations},
    words::Words,
};

/// What the poster says in this language of the round.
///
/// # Errors
/// [`AppError::NotFound`] when nobody can answer any more: it would lead people nowhere. Else when the database cannot be read.
pub async fn poster(state: &AppState, keyer: &KeyerOf<round::Model>, words: Words) -> Result<Poster, AppError> {
    let round = round_by_code(&state.db, &keyer.row().code).await?;
    if !can_be_answered_yet(state_at(&round.row, state.clock.now())) {
        return Err(AppError::NotFound);
    }
    let asked = wording::read(&state.db, &round.row, words).await?;
    let can_influence = can_influence(state, round.row.dialogue_id, words).await?;
    let statements = asked.statements.iter().map(|statement| &statement.title);
    let untranslated = [&asked.title].into_iter().chain(&can_influence).chain(statements).find_map(|text| text.lang);
    let note = untranslated.map(|_| words.promise_in_swedish());
    Ok(Poster {
        lang: file_lang(words),
        document: words.paper_document_poster(round.row.code.as_str(), asked.title.text.as_str()),
        qr_alt: words.paper_qr(address(&state.base_url, &round.path())),
        labels: labels(words),
        from: round.official_place.clone(),
        code: round.row.code.clone(),
        statements: quoted(&asked).into_iter().map(said).collect(),
        title: said(asked.title),
        can_influence: can_influence.map(said),
        link: format!("{}{}", state.base_url, words.link(&round.path())),
        address: address(&state.base_url, &round.path()),
        last_day: words.day(last_day(round.row.closes_at)),
        others: note.into_iter().chain(others(&round, words)).collect(),
    })
}

/// What residents can influence, where that is settled.
async fn can_influence(state: &AppState, dialogue_id: Uuid, words: Words) -> Result<Option<Translated>, AppError> {
    let dialogue = dialogue::Entity::find_by_id(dialogue_id).one(&state.db).await?;
    let texts = translations(&state.db, words, [dialogue_id]).await?;
    let original = dialogue.and_then(|dialogue| dialogue.can_influence);
    Ok(texts.text_of(dialogue_id, "can_influence", original.as_deref()))
}

/// The statements in quotation marks, as the language has them.
fn quoted(asked: &Wording) -> Vec<Translated> {
    let titles = asked.statements.iter().map(|statement| &statement.title);
    titles
        .map(|title| Translated { text: asked.language.poster_quoted(title.text.as_str()), lang: title.lang })
        .collect()
}

fn labels(words: Words) -> Labels {
    Labels {
        can_influence: words.promise_can(),
        answer: words.poster_answer(),
        how: words.poster_how(),
        code: words.poster_code(),
        until: words.poster_until(),
    }
}

/// Languages, other ways to answer, who asks, and when the reply comes.
fn others(round: &ResidentRound, words: Words) -> Vec<String> {
    let code = round.row.one_time_codes.then(|| words.poster_letter());
    let ways = [languages(&round.row.languages, words), code, paper(round, words), phone(round, words)];
    let made_up = round.is_demonstration.then(|| words.paper_made_up());
    ways.into_iter().flatten().chain([who(round, words)]).chain(made_up).collect()
}

fn languages(offered: &str, words: Words) -> Option<String> {
    let tags: Vec<_> = offered.split_whitespace().collect();
    let all = Words::all().iter().filter(|words| tags.contains(&words.tag()));
    let names: Vec<_> = all.map(|words| words.language_name()).collect();
    (1 < names.len()).then(|| words.poster_languages(names.join(" · ")))
}

fn paper(round: &ResidentRound, words: Words) -> Option<String> {
    let how = match &round.row.paper_return {
        Some(place) => words.poster_paper_return(place.trim_end_matches('.')),
        None => words.poster_paper_ask(round.official_place.as_str()),
    };
    offers(&round.row, AnswerChannel::Paper).then_some(how)
}

fn phone(round: &ResidentRound, words: Words) -> Option<String> {
    let offered = offers(&round.row, AnswerChannel::Phone);
    // No number is known here, so none is promised.
    offered.then(|| words.poster_phone(round.official_place.as_str()))
}

fn who(round: &ResidentRound, words: Words) -> String {
    let who = body_in_place(&round.controller, round.kind, &round.place, words);
    match round.reply_due {
        Some(due) => words.poster_who_reply(who, words.day(due)),
        None => words.poster_who(who),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::round::example::resident_round as round;

    #[test]
    fn a_poster_tells_the_ways_to_answer_that_there_are_and_no_others() {
        let who = "Socialnämnden i Storby frågar. Senast den 15 april 2027 får du veta vad som hände.";
        assert_eq!(others(&round("web kiosk meeting"), Words::swedish()), [who]);
        let mut all = round("web paper phone");
        all.row.paper_return = Some("Biblioteket, Storgatan 1.".to_owned());
        all.row.languages = "sv fi".to_owned();
        let told = [
            "Du väljer språk själv: Svenska · Suomi.",
            "Du kan också svara på papper. Blanketten lämnas här: Biblioteket, Storgatan 1.",
            "Du kan också svara på telefon. Fråga Storby kommun hur du gör.",
            who,
        ];
        assert_eq!(others(&all, Words::swedish()), told);
    }

    #[test]
    fn a_poster_says_when_a_letter_is_needed_and_when_it_is_all_made_up() {
        let mut round = round("web");
        round.row.one_time_codes = true;
        round.is_demonstration = true;
        let told = others(&round, Words::swedish());
        assert_eq!(told[0], "Du behöver koden som står i brevet du har fått.");
        assert_eq!(told[2], "Dialogen är påhittad, för att visa hur tjänsten fungerar.");
    }

    #[test]
    fn a_poster_in_another_language_tells_the_same_in_it() {
        let mut all = round("web paper phone");
        all.row.languages = "sv fi".to_owned();
        let told = [
            "Voit valita kielen: Svenska · Suomi.",
            "Voit vastata myös paperilla. Pyydä lomake: Storby kommun.",
            "Voit vastata myös puhelimitse. Kysy ohjeet: Storby kommun.",
            "Kysyjä: Socialnämnden, Storby. Viimeistään 15. huhtikuuta 2027 saat tietää, mitä tapahtui.",
        ];
        assert_eq!(others(&all, Words::in_language("fi")), told);
    }

    #[test]
    fn a_statement_is_quoted_as_its_reader_quotes() {
        let english = Words::in_language("en");
        let mut asked = wording::example(Vec::new(), english, &[]);
        asked.statements.push(wording::AskedStatement {
            statement_id: Uuid::nil(),
            title: Translated::new(english, None, "Jag har en vård"),
            vision_slug: String::new(),
            vision_name: String::new(),
        });
        let quoted = quoted(&asked);
        assert_eq!((quoted[0].text.as_str(), quoted[0].lang), ("“Jag har en vård”", Some("sv")));
    }
}
