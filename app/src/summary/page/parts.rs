//! The parts of a brief.

use analysis::figures::{QuestionFigures, RoundFigures, Table};
use chrono::Datelike;
use leptos::{either::Either, prelude::*};

use crate::{
    dialogue::rules::last_day,
    summary::{
        figure::{TableFigure, share_or_hidden},
        queries::Brief,
        representativeness::{self, Population},
        words,
    },
    swedish,
};

/// Who answered, and who is missing.
#[component]
pub fn Answered(brief: Brief) -> impl IntoView {
    let figures = &brief.result.figures;
    let missing =
        (!figures.too_few()).then(|| representativeness::who_is_missing(figures, &brief.population, year(&brief)));
    view! {
        <section class="brief-part">
            <h2>"Vilka har svarat"</h2>
            <div class="brief-body">
                <p>
                    <strong>{answers(&brief)}</strong> ". " {missing} " "
                    <a class="claim-support" href="#vilka">"Visa underlag"<span class="visually-hidden">" till vilka som har svarat"</span></a>
                </p>
            </div>
        </section>
    }
}

/// "214 svar, 3 möten med 41 personer".
pub fn answers(brief: &Brief) -> String {
    let figures = &brief.result.figures;
    let answers = swedish::count(figures.participants().into(), "svar", "svar");
    format!("{answers}{}", figures.sessions().map(words::meetings).unwrap_or_default())
}

/// When people answered.
fn year(brief: &Brief) -> i32 {
    last_day(brief.round.closes_at).year()
}

/// Who answered beside who lives there, and how the answers came in.
#[component]
pub fn Compared(brief: Brief) -> impl IntoView {
    let figures = &brief.result.figures;
    let channels = figures.by_channel();
    let answered = year(&brief);
    let tables = [("Ålder", figures.by_age()), ("Kön", figures.by_sex())]
        .map(|(name, table)| view! { <Beside name table=table.clone() population=brief.population.clone() answered/> });
    view! {
        <section class="annex-part" id="vilka" tabindex="-1">
            <h3>"Vilka har svarat, jämfört med befolkningen"</h3>
            {tables.collect_view()}
            <TableFigure title="Så här kom svaren in" meaning=words::people(channels).unwrap_or_default()
                lines=words::named_rows(channels, &[]) table=channels.clone()/>
        </section>
    }
}

/// One background variable beside the population.
#[component]
fn Beside(name: &'static str, table: Table, population: Population, answered: i32) -> impl IntoView {
    if !table.is_shown() {
        return Either::Left(view! { <p>{name} ": visas inte, så att ingen kan kännas igen."</p> });
    }
    let percent = |share: Option<i64>| share.map_or_else(|| "finns inte".to_owned(), |p| format!("{p}\u{a0}%"));
    let uneven = words::is_uneven(&table).then(|| format!(" {}", words::ROUNDED));
    let rows = representativeness::gaps(&table, &population)
        .into_iter()
        .map(|gap| {
            view! {
                <tr>
                    <th scope="row">{gap.group()}</th>
                    <td class="number">{share_or_hidden(gap.said)}</td>
                    <td class="number">{percent(gap.population)}</td>
                </tr>
            }
        })
        .collect_view();
    let known = !population.people.is_empty();
    let source = known.then(|| population.source_in_words(answered));
    let heading = if known { format!("Befolkning {}", population.year) } else { "Befolkning".to_owned() };
    Either::Right(view! {
        <table class="table">
            <caption>{name} ", andel i procent. " {source} {uneven}</caption>
            <thead>
                <tr>
                    <th scope="col">"Grupp"</th>
                    <th scope="col" class="number">"Svarat"</th>
                    <th scope="col" class="number">{heading}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    })
}

/// How sure one can be, and when the figures were signed.
#[component]
pub fn Certainty(brief: Brief) -> impl IntoView {
    let figures = &brief.result.figures;
    let threshold = figures.threshold();
    let signed = swedish::day_of(brief.result.row.signed_at);
    let many = match brief.round.one_time_codes {
        true => "Varje kod i ett brev har gällt för ett svar. Vem som skrev in koden vet vi inte.",
        false => "Länken är öppen, så samma person kan ha svarat flera gånger.",
    };
    let rounded = sums_are_uneven(figures)
        .then_some("Andelar är avrundade var för sig, så en summa blir inte alltid precis 100. ");
    let stopped = brief.round.stop_reason.as_ref().zip(brief.round.stopped_at).map(|(reason, at)| {
        let planned = swedish::day(last_day(brief.round.closes_at));
        format!("Omgången stoppades i förtid den {}, i stället för den {planned}: {reason}", swedish::day_of(at))
    });
    view! {
        <section class="brief-part">
            <h2>"Så säkert är det här"</h2>
            <div class="brief-body">
                <p>
                    "De som svarat har själva valt att göra det. Siffrorna gäller dem och inte alla invånare, och därför \
                     står ingen felmarginal. Ingenting är viktat. "
                    {rounded} {many}
                </p>
                {stopped.map(|sentence| view! { <p>{sentence}</p> })}
                {brief.read_once.as_ref().map(|once| view! { <p id="read-once">{once.told()}</p> })}
                <p>
                    "Tal under " {threshold} " skrivs som färre än " {threshold}
                    ", och andra tal döljs när de annars skulle röja dem. Det skyddar inte mot den som känner sitt eget \
                     och andras svar. Resultatet skrevs under den " {signed} "."
                </p>
            </div>
        </section>
    }
}

/// Whether a scale, whose every share stands on the first page, does not come to a hundred because of rounding.
fn sums_are_uneven(figures: &RoundFigures) -> bool {
    figures.questions().iter().any(|of| matches!(of, QuestionFigures::Scale(table) if words::is_uneven(table)))
}
