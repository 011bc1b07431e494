//! The parts of a brief.

use analysis::figures::{QuestionFigures, RoundFigures};
use chrono::Datelike;
use leptos::prelude::*;

use crate::{
    dialogue::rules::last_day,
    summary::{beside::Beside, queries::Brief, representativeness, telling},
    swedish,
    words::Words,
};

/// Who answered, and who is missing.
#[component]
pub fn Answered(brief: Brief) -> impl IntoView {
    let figures = &brief.result.figures;
    let missing = (!figures.too_few())
        .then(|| representativeness::who_is_missing(Words::swedish(), figures, &brief.population, year(&brief)));
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
    telling::answers(Words::swedish(), figures.participants(), figures.sessions())
}

/// When people answered.
fn year(brief: &Brief) -> i32 {
    last_day(brief.round.closes_at).year()
}

/// Who answered beside who lives there, and how the answers came in.
#[component]
pub fn Compared(brief: Brief) -> impl IntoView {
    let (answered, figures) = (year(&brief), brief.result.figures);
    view! {
        <section class="annex-part" id="vilka" tabindex="-1">
            <h3>"Vilka har svarat, jämfört med befolkningen"</h3>
            <Beside figures population=brief.population answered/>
        </section>
    }
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
                    {Words::swedish().beside_unweighted()} " " {rounded} {many}
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
    figures.questions().iter().any(|of| matches!(of, QuestionFigures::Scale(table) if telling::is_uneven(table)))
}
