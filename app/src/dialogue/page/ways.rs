//! The ways in which an open round can be answered, beside the button that leads to its questions.

use leptos::prelude::*;

use crate::{
    channel::rules::offered_in,
    dialogue::ways::RoundWays,
    entity::submission::AnswerChannel,
    request,
    ui::{contact::Ways, text::InSwedish},
};

/// Each way that has been chosen for the round, in a list; nothing where that is the screen alone, which the button says.
#[component]
pub fn WaysToAnswer(
    /// What it has chosen.
    ways: RoundWays,
) -> impl IntoView {
    let words = request::words();
    let RoundWays { channels, paper_return, one_time_codes, official_place: place, contact_phone, .. } = ways;
    let offers = |channel| offered_in(&channels, channel);
    let beside = [AnswerChannel::Kiosk, AnswerChannel::Paper, AnswerChannel::Phone, AnswerChannel::Meeting];
    let many = beside.into_iter().any(offers);
    let screen = offers(AnswerChannel::Web).then(|| view! { <li>{words.ways_screen()}</li> });
    let kiosk = offers(AnswerChannel::Kiosk).then(|| view! { <li>{words.ways_kiosk(place.as_str())}</li> });
    let paper = offers(AnswerChannel::Paper).then(|| {
        let back = paper_return.map(|to| view! { " " {words.ways_paper_return()} " " <InSwedish text=to/> });
        view! { <li>{words.ways_paper(place.as_str())} {back}</li> }
    });
    let phone = offers(AnswerChannel::Phone).then(|| {
        let number = contact_phone.map(|phone| view! { <Ways phone=Some(phone)/> });
        view! { <li>{words.ways_phone(place.as_str())} {number}</li> }
    });
    let meeting = offers(AnswerChannel::Meeting).then(|| view! { <li>{words.ways_meeting(place.as_str())}</li> });
    let code = one_time_codes.then(|| view! { <p>{words.poster_letter()}</p> });
    view! {
        {many.then(|| view! {
            <div class="ways">
                <h4>{words.ways_title()}</h4>
                <ul>{screen} {kiosk} {paper} {phone} {meeting}</ul>
            </div>
        })}
        {code}
    }
}
