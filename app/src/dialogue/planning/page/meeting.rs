//! Told where those who decide meet before residents have answered: what they say would come too late. It is a warning and no refusal, since
//! either day may be the one to change.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    dialogue::rules::{last_day, time_over},
    entity::round::{self, RoundState},
    swedish,
    ui::notice::{Notice, NoticeKind},
};

/// The warning, where there is something to warn of.
#[component]
pub fn MeetingTooEarly(
    /// When those who decide meet, if that is known.
    meeting_on: Option<NaiveDate>,
    /// The rounds of the dialogue.
    rounds: Vec<round::Model>,
) -> impl IntoView {
    let late = meeting_on.map(|meeting| (meeting, too_late(&rounds, meeting))).filter(|(_, late)| !late.is_empty());
    late.map(|(meeting, late)| {
        let rows: Vec<_> = late
            .into_iter()
            .map(|(title, last)| view! { <li>{title} " (till och med den " {swedish::day(last)} ")"</li> })
            .collect();
        view! {
            <div id="meeting-too-early">
                <Notice kind=NoticeKind::Warning title="Sammanträdet hålls innan svarstiden är slut">
                    <p>
                        "De som beslutar sammanträder den " {swedish::day(meeting)}
                        ". Svarstiden är inte slut då i:"
                    </p>
                    <ul>{rows}</ul>
                    <p>"Ändra dagen för sammanträdet, eller när omgången slutar."</p>
                </Notice>
            </div>
        }
    })
}

/// The rounds that still collect answers, or will, on the day of the meeting: what they are called, and their last day.
fn too_late(rounds: &[round::Model], meeting: NaiveDate) -> Vec<(String, NaiveDate)> {
    let collects =
        |round: &&round::Model| matches!(round.state, RoundState::Planned | RoundState::Open | RoundState::Stopped);
    let last = |round: &round::Model| last_day(time_over(round.closes_at, round.stopped_at));
    let named = rounds.iter().filter(collects).map(|round| (round.title.clone(), last(round)));
    named.filter(|(_, last)| meeting <= *last).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::round::example;

    #[test]
    fn a_round_that_ends_on_the_day_of_the_meeting_or_later_is_too_late() {
        // It is open until 13 March 2027.
        let late = |state, meeting: &str| too_late(&[example::round(state, (-5, 3))], meeting.parse().unwrap()).len();
        assert_eq!((late(RoundState::Open, "2027-03-13"), late(RoundState::Open, "2027-03-14")), (1, 0));
        assert_eq!(late(RoundState::Planned, "2027-03-01"), 1);
        assert_eq!((late(RoundState::Closed, "2027-03-01"), late(RoundState::Withdrawn, "2027-03-01")), (0, 0));
    }
}
