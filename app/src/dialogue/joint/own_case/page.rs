//! `/arbete/omgang/{code}/arende`: what belongs to the case of a round, where its body takes part in the dialogue of another.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::{
    form::{RECEIVING, filled, stamp},
    queries::{ToFillIn, to_fill_in},
};
use crate::{
    account::rights::moderator_of_round,
    channel::{differences::Difference, seen::Seen},
    dialogue::planning::{
        actions::SAVED,
        form::{CASE_NUMBER, MEETING_ON},
        numbering::Numbering,
        queries::numbering,
    },
    forms::Sent,
    request,
    round::{
        parts::{CaseSaved, MovedOn, WorkHead, WorkTrail},
        rules::{state_at, work_path},
    },
    ui::{
        fields::{Choice, ErrorSummary, Pick, Pickable, TextField},
        page::{Audience, Page},
        shown::shown,
    },
};

/// The page. `?sparad=` says that it was saved just now.
#[component]
pub fn CasePage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let (just_saved, now) = (!request::query(&parts, SAVED).is_empty(), state.clock.now());
    shown(
        async move {
            let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
            let numbering = numbering(&state.db, moderator.row().controller_body_id, None).await?;
            Ok((to_fill_in(&state.db, &moderator).await?, numbering))
        },
        move |(found, numbering)| view! { <Case found numbering just_saved now/> },
    )
}

#[component]
fn Case(found: ToFillIn, numbering: Numbering, just_saved: bool, now: DateTime<Utc>) -> impl IntoView {
    let ToFillIn { round, own, deciding, offered } = found;
    let (state, start) = (state_at(&round, now), filled(own.as_ref()));
    let is_saved = just_saved && !request::form().is_shown_again();
    let saved = is_saved.then(|| view! { <CaseSaved rounds=vec![round.clone()]/> });
    let theirs = match deciding {
        Some(name) => format!("Den som beslutar enligt löftet: {name}"),
        None => "Den som beslutar enligt löftet".to_owned(),
    };
    let offered = offered.into_iter().map(|body| Pickable::new(body.id.to_string(), body.name));
    let receivers: Vec<_> = [Pickable::new("", theirs)].into_iter().chain(offered).collect();
    let differences = differences(&start, &receivers);
    view! {
        <Page title="Ert ärende" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title))/>
            <MovedOn/>
            {saved}
            <WorkHead title="Ert ärende" state/>
            <p class="lead">
                "Dialogen är gemensam, men ärendet är ert eget. Det här går att fylla i och ändra när som helst. Löftet till invånarna står \
                 kvar som det är."
            </p>
            <form method="post">
                <Seen stamp=stamp(own.as_ref()) differences/>
                <Fields start numbering receivers/>
                <div class="actions">
                    <button class="button">"Spara"</button>
                    <a class="button button--secondary" href=work_path(&round.code)>"Till omgången"</a>
                </div>
            </form>
        </Page>
    }
}

/// Where what stands now is not what was typed; the bodies by their names.
fn differences(stands: &Sent, receivers: &[Pickable]) -> Vec<Difference> {
    let texts = [(CASE_NUMBER, "Diarienummer"), (RECEIVING, "Tar emot resultatet"), (MEETING_ON, "Sammanträde")];
    let name = |key: String| receivers.iter().find(|one| one.value == key).map_or(key, |one| one.text.clone());
    let by_name = |found: Difference| match found.field == RECEIVING {
        true => Difference { first: name(found.first), second: name(found.second), ..found },
        false => found,
    };
    Difference::between(&texts, stands, &request::form().sent).into_iter().map(by_name).collect()
}

/// What is filled in.
#[component]
fn Fields(start: Sent, numbering: Numbering, receivers: Vec<Pickable>) -> impl IntoView {
    let value = |name: &str| start.get(name).to_owned();
    view! {
        <TextField name=CASE_NUMBER label="Diarienummer" value=value(CASE_NUMBER)
            hint=numbering.hint()/>
        <Choice name=RECEIVING legend="Vem tar emot ert resultat?" pick=Pick::One options=receivers chosen=vec![value(RECEIVING)]/>
        <TextField name=MEETING_ON label="När sammanträder de?" kind="date" value=value(MEETING_ON)
            hint="Tar den som beslutar enligt löftet emot det, och du lämnar dagen tom, gäller den dag som står i dialogen."/>
    }
}
