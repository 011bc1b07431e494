//! The parts of a brief.

use std::sync::Arc;

use leptos::prelude::*;

use crate::summary::{
    beside::Beside,
    page::{
        annex::WayUp,
        jumps::{ANSWERED, CERTAINTY},
    },
    queries::Brief,
    told::{self, answers, year},
};

/// Who answered, and who is missing.
#[component]
pub fn Answered(brief: Arc<Brief>) -> impl IntoView {
    view! {
        <section class="brief-part" id=ANSWERED>
            <h2>"Vilka har svarat"</h2>
            <div class="brief-body">
                <p>
                    <strong>{answers(&brief)}</strong> ". " {told::missing(&brief)} " "
                    <a class="claim-support" href="#vilka">"Visa underlag"<span class="visually-hidden">" till vilka som har svarat"</span></a>
                </p>
            </div>
        </section>
    }
}

/// Who answered beside who lives there, and how the answers came in.
#[component]
pub fn Compared(brief: Arc<Brief>) -> impl IntoView {
    let (answered, figures) = (year(&brief), brief.result.figures.clone());
    view! {
        <section class="annex-part" id="vilka" tabindex="-1">
            <h3>"Vilka har svarat, jämfört med befolkningen"</h3>
            <Beside figures population=brief.population.clone() answered/>
            <WayUp/>
        </section>
    }
}

/// How sure one can be, and when the figures were signed.
#[component]
pub fn Certainty(brief: Arc<Brief>) -> impl IntoView {
    view! {
        <section class="brief-part" id=CERTAINTY>
            <h2>"Så säkert är det här"</h2>
            <div class="brief-body">
                <p>{told::unweighted(&brief)}</p>
                {told::stopped(&brief).map(|sentence| view! { <p>{sentence}</p> })}
                {brief.read_once.as_ref().map(|once| view! { <p id="read-once">{once.told()}</p> })}
                {brief.measured.told(&brief.spoken).into_iter().map(|told| view! { <p class="measured">{told}</p> }).collect_view()}
                <p>{told::hidden(&brief)}</p>
            </div>
        </section>
    }
}
