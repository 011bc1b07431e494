//! The parts of a brief.

use analysis::figures::Table;
use leptos::{either::Either, prelude::*};

use crate::{
    summary::{
        figure::{QuestionFigure, TableFigure},
        queries::Brief,
        representativeness::{self, Gap, Population},
    },
    swedish,
};

/// Comments that stand on the page at once; the rest are one tap away.
const COMMENTS_SHOWN: usize = 3;

/// Who answered, and who is missing.
#[component]
pub fn Answered(brief: Brief) -> impl IntoView {
    let figures = &brief.result.figures;
    let answers = swedish::count(figures.participants().into(), "svar", "svar");
    let missing = (!figures.too_few()).then(|| representativeness::who_is_missing(figures, &brief.population));
    let tables = [("Ålder", figures.by_age()), ("Kön", figures.by_sex())]
        .map(|(name, table)| view! { <Beside name table=table.clone() population=brief.population.clone()/> });
    view! {
        <section class="brief-part">
            <h2>"Vilka har svarat"</h2>
            <div class="brief-body">
                <p><strong>{answers}</strong> ". " {missing}</p>
                <details class="more">
                    <summary>"Jämför med befolkningen"</summary>
                    <div class="more-body">
                        {tables.collect_view()}
                        <TableFigure title="Så här kom svaren in" table=figures.by_channel().clone() options=Vec::new()/>
                    </div>
                </details>
            </div>
        </section>
    }
}

/// One background variable beside the population.
#[component]
fn Beside(name: &'static str, table: Table, population: Population) -> impl IntoView {
    if !table.is_shown() {
        return Either::Left(view! { <p>{name} ": visas inte, så att ingen kan kännas igen."</p> });
    }
    let percent = |share: Option<i64>| share.map_or_else(|| "–".to_owned(), |p| format!("{p}\u{a0}%"));
    let rows = representativeness::gaps(&table, &population)
        .into_iter()
        .map(|Gap { group, answered, population }| {
            view! {
                <tr>
                    <th scope="row">{group}</th>
                    <td class="number">{percent(answered)}</td>
                    <td class="number">{percent(population)}</td>
                </tr>
            }
        })
        .collect_view();
    let source = (!population.people.is_empty())
        .then(|| format!(" Befolkningen är räknad den 31 december {}. Källa: {}.", population.year, population.source));
    Either::Right(view! {
        <table class="table">
            <caption>{name} ", andel i procent." {source}</caption>
            <thead>
                <tr>
                    <th scope="col">"Grupp"</th>
                    <th scope="col" class="number">"Svarat"</th>
                    <th scope="col" class="number">"Befolkning"</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    })
}

/// What residents say: each question's figures, and comments that a moderator has read and approved.
#[component]
pub fn Said(brief: Brief) -> impl IntoView {
    let too_few = brief.result.figures.too_few();
    let figures = brief.result.figures.questions().to_vec();
    let demonstration = brief.dialogue.is_demonstration;
    let mut comments = brief.comments;
    let questions: Vec<_> = brief
        .asked
        .questions
        .into_iter()
        .zip(figures.into_iter().map(Some).chain(std::iter::repeat(None)))
        .map(|(asked, figures)| {
            let said = comments.remove(&asked.row.id).unwrap_or_default();
            let heading = (!said.is_empty()).then(|| asked.row.text.clone());
            let figures = figures.filter(|_| !too_few);
            view! {
                {figures.map(|figures| view! { <QuestionFigure asked figures/> })}
                {heading.map(|question| view! { <Comments question said demonstration/> })}
            }
        })
        .collect();
    view! {
        <section class="brief-part">
            <h2>"Det här säger invånarna"</h2>
            <div class="brief-body">
                {too_few.then(|| view! { <p>"Så här få svar visas inte som siffror. Det människor skrev är resultatet."</p> })}
                {questions}
            </div>
        </section>
    }
}

#[component]
fn Comments(question: String, mut said: Vec<String>, demonstration: bool) -> impl IntoView {
    let rest = said.split_off(COMMENTS_SHOWN.min(said.len()));
    let more = format!("Läs {} till", swedish::count(i64::try_from(rest.len()).unwrap_or(i64::MAX), "svar", "svar"));
    let quote = move |text: String| {
        let source = if demonstration { "Ur ett svar, påhittat exempel" } else { "Ur ett svar" };
        view! { <figure class="quote"><blockquote><p>{text}</p></blockquote><figcaption>{source}</figcaption></figure> }
    };
    let first = said.into_iter().map(quote).collect_view();
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{more}</summary>
                <div class="more-body">{rest.into_iter().map(quote).collect_view()}</div>
            </details>
        }
    });
    view! { <h3>{question}</h3> {first} {rest} }
}

/// How sure one can be, and the fingerprint of what was signed.
#[component]
pub fn Certainty(brief: Brief) -> impl IntoView {
    let figures = &brief.result.figures;
    let threshold = figures.threshold();
    let signed = swedish::day_of(brief.result.row.signed_at);
    view! {
        <section class="brief-part">
            <h2>"Så säkert är det här"</h2>
            <div class="brief-body">
                <p>
                    "De som svarat har själva valt att göra det. Siffrorna gäller dem och inte alla invånare, och därför \
                     står ingen felmarginal. Ingenting är viktat."
                </p>
                <p>
                    "Tal under " {threshold} " skrivs som färre än " {threshold}
                    ", och andra tal döljs när de annars skulle röja dem. Det skyddar inte mot den som känner sitt eget \
                     och andras svar."
                </p>
                <p class="small muted">
                    "Resultatet skrevs under den " {signed} ". Fingeravtryck: " <code>{brief.result.row.fingerprint}</code>
                </p>
            </div>
        </section>
    }
}
