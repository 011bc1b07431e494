//! The poster of a round: what it asks, where one answers, and how else.

use print::poster::Poster;
use sea_orm::EntityTrait;

use super::{
    on_paper::{MADE_UP, address},
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
        work_queries,
    },
    swedish,
    words::Words,
};

/// What the poster says.
///
/// # Errors
/// [`AppError::NotFound`] when nobody can answer any more: it would lead people nowhere. Else when the database cannot be read.
pub async fn poster(state: &AppState, keyer: &KeyerOf<round::Model>) -> Result<Poster, AppError> {
    let round = round_by_code(&state.db, &keyer.row().code).await?;
    if !can_be_answered_yet(state_at(&round.row, state.clock.now())) {
        return Err(AppError::NotFound);
    }
    let statements = work_queries::statements(&state.db, round.row.id).await?;
    let dialogue = dialogue::Entity::find_by_id(round.row.dialogue_id).one(&state.db).await?;
    Ok(Poster {
        from: round.official_place.clone(),
        code: round.row.code.clone(),
        title: round.row.title.clone(),
        statements: statements.into_iter().map(|statement| statement.title).collect(),
        can_influence: dialogue.and_then(|dialogue| dialogue.can_influence),
        link: format!("{}{}", state.base_url, round.path()),
        address: address(&state.base_url, &round.path()),
        last_day: swedish::day(last_day(round.row.closes_at)),
        others: others(&round),
    })
}

/// Languages, other ways to answer, who asks, and when the reply comes.
fn others(round: &ResidentRound) -> Vec<String> {
    let code = round.row.one_time_codes.then(|| "Du behöver koden som står i brevet du har fått.".to_owned());
    let ways = [languages(&round.row.languages), code, paper(round), phone(round)];
    let made_up = round.is_demonstration.then(|| MADE_UP.to_owned());
    ways.into_iter().flatten().chain([who(round)]).chain(made_up).collect()
}

fn languages(offered: &str) -> Option<String> {
    let tags: Vec<_> = offered.split_whitespace().collect();
    let all = Words::all().iter().filter(|words| tags.contains(&words.tag()));
    let names: Vec<_> = all.map(|words| words.language_name()).collect();
    (1 < names.len()).then(|| format!("Du väljer språk själv: {}.", names.join(" · ")))
}

fn paper(round: &ResidentRound) -> Option<String> {
    let how = match &round.row.paper_return {
        Some(place) => format!("Blanketten lämnas här: {}.", place.trim_end_matches('.')),
        None => format!("Fråga {} efter blanketten.", round.official_place),
    };
    offers(&round.row, AnswerChannel::Paper).then(|| format!("Du kan också svara på papper. {how}"))
}

fn phone(round: &ResidentRound) -> Option<String> {
    let offered = offers(&round.row, AnswerChannel::Phone);
    // No number is known here, so none is promised.
    offered.then(|| format!("Du kan också svara på telefon. Fråga {} hur du gör.", round.official_place))
}

fn who(round: &ResidentRound) -> String {
    let who = body_in_place(&round.controller, round.kind, &round.place, Words::swedish());
    match round.reply_due {
        Some(due) => format!("{who} frågar. Senast den {} får du veta vad som hände.", swedish::day(due)),
        None => format!("{who} frågar."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::round::example::resident_round as round;

    #[test]
    fn a_poster_tells_the_ways_to_answer_that_there_are_and_no_others() {
        let who = "Socialnämnden i Storby frågar. Senast den 15 april 2027 får du veta vad som hände.";
        assert_eq!(others(&round("web kiosk meeting")), [who]);
        let mut all = round("web paper phone");
        all.row.paper_return = Some("Biblioteket, Storgatan 1.".to_owned());
        all.row.languages = "sv fi".to_owned();
        let told = [
            "Du väljer språk själv: Svenska · Suomi.",
            "Du kan också svara på papper. Blanketten lämnas här: Biblioteket, Storgatan 1.",
            "Du kan också svara på telefon. Fråga Storby kommun hur du gör.",
            who,
        ];
        assert_eq!(others(&all), told);
    }

    #[test]
    fn a_poster_says_when_a_letter_is_needed_and_when_it_is_all_made_up() {
        let mut round = round("web");
        round.row.one_time_codes = true;
        round.is_demonstration = true;
        let told = others(&round);
        assert_eq!(told[0], "Du behöver koden som står i brevet du har fått.");
        assert_eq!(told[2], "Dialogen är påhittad, för att visa hur tjänsten fungerar.");
    }
}
