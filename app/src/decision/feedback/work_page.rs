//! `/arbete/omgang/{code}/aterkoppling`: the reply to residents, all on one page, with what it lacks.

use chrono::NaiveDate;
use http::request::Parts;
use leptos::{either::Either, prelude::*};
use sea_orm::EntityTrait;

use super::{
    drafts::{Subject, standing, subjects},
    form::{
        ACT, CHANGED, Draft, GIVE, MOST_ACTIONS, MOST_LINES, MOST_TEXT, NO_ACTION, WHY, action_field, answer_field,
        due_field, filled, missing, reason_field, stamp,
    },
};
use crate::{
    account::rights::moderator_of_round,
    channel::{differences::Difference, seen::Seen},
    context::AppState,
    decision::{
        actions::SAVED,
        queries::{DecisionCard, decisions_on_round},
        rules::{RECORDED, is_given, may_write, new_path, reply_path},
    },
    entity::{
        dialogue,
        round::{self, RoundState},
    },
    error::AppError,
    forms::{FormErrors, Sent},
    request,
    round::{
        parts::{MovedOn, WorkHead, WorkTrail},
        rules::state_at,
    },
    swedish,
    ui::{
        fields::{ErrorSummary, TextArea, TextField},
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        select::Select,
        shown::shown,
    },
    words::Words,
};

#[derive(Clone)]
struct Found {
    round: round::Model,
    state: RoundState,
    /// Address of the dialogue.
    slug: String,
    subjects: Vec<Subject>,
    /// What is written.
    draft: Draft,
    /// The decisions that rest on the round.
    decisions: Vec<DecisionCard>,
    today: NaiveDate,
}

/// The page.
#[component]
pub fn ReplyPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let saved = !request::query(&parts, SAVED).is_empty();
    shown(async move { found(&state, &parts, &code).await }, move |found| view! { <ReplyView found saved/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let round = moderator_of_round(state, &parts.headers, code).await?.row().clone();
    let dialogue = dialogue::Entity::find_by_id(round.dialogue_id).one(&state.db).await?;
    let now = state.clock.now();
    Ok(Found {
        slug: dialogue.ok_or(AppError::NotFound)?.slug,
        subjects: subjects(&state.db, &round).await?.shown,
        draft: standing(&state.db, round.id).await?,
        decisions: decisions_on_round(&state.db, round.id, Words::swedish()).await?,
        state: state_at(&round, now),
        today: swedish::local(now).date_naive(),
        round,
    })
}

#[component]
fn ReplyView(found: Found, saved: bool) -> impl IntoView {
    let Found { round, state, slug, .. } = found.clone();
    let saved = (saved && !request::form().is_shown_again()).then(|| view! { <Saved state/> });
    let everybody = reply_path(&slug, &round.code);
    let body = if may_write(state) {
        view! { <ReplyForm found/> }.into_any()
    } else if is_given(state) {
        view! {
            <p class="lead">"Invånarna har fått svaret. Det går inte att ändra."</p>
            <p><a class="button" href=everybody>"Läs det som invånarna läser det"</a></p>
        }
        .into_any()
    } else {
        view! { <p class="lead">"Svaret till invånarna skrivs när omgången är stängd."</p> }.into_any()
    };
    view! {
        <Page title="Svaret till invånarna" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code, round.title))/>
            <MovedOn/>
            {saved}
            <WorkHead title="Svaret till invånarna" state/>
            {body}
        </Page>
    }
}

/// Told to whoever has just saved or given it.
#[component]
fn Saved(state: RoundState) -> impl IntoView {
    let (title, text) = match is_given(state) {
        true => ("Invånarna har fått svaret", "Det visas nu för alla. De som följer dialogen får ett mejl."),
        false => ("Utkastet är sparat", "Ingen annan än ni som arbetar med omgången ser det än."),
    };
    view! { <div role="status" id="saved"><Notice kind=NoticeKind::Success title><p>{text}</p></Notice></div> }
}

#[component]
fn ReplyForm(found: Found) -> impl IntoView {
    let Found { state, slug, subjects, draft, decisions, today, .. } = found;
    let start = filled(&draft);
    let ids: Vec<_> = subjects.iter().map(|subject| subject.id).collect();
    let (lacks, seen) = (missing(&draft, &ids, today), stamp(&draft));
    let options = options(&decisions);
    let differences = differences(&labels(&subjects), &options, &start);
    let about: Vec<_> = (1..)
        .zip(subjects)
        .map(|(number, subject)| {
            let start = start.clone();
            view! { <About number subject start options=options.clone()/> }
        })
        .collect();
    view! {
        <p class="lead">
            "För varje sak som invånarna sa: vad har politikerna beslutat, eller varför blir det ingen åtgärd? Sedan vad som blir \
             annorlunda, varför, och vad som ska göras när."
        </p>
        <p class="muted">
            "Meningar om hur många som svarade, vilka som saknas och vad som inte går att säga behöver inget svar. De står inte här."
        </p>
        <p>"I listan står beslut som bygger på omgången. Saknas ett? Spara utkastet. Sedan " <a href=new_path(&slug)>"skriver du in det"</a>
            ", eller " <a href=RECORDED>"kryssar för omgången i det"</a> "."</p>
        {(!request::form().is_shown_again()).then(|| view! { <Lacks lacks/> })}
        <form method="post">
            <Seen stamp=seen differences/>
            <section class="part" aria-labelledby="said-title">
                <h2 id="said-title">"Det här sa invånarna"</h2>
                <ol class="stack">{about}</ol>
            </section>
            <Texts start=start.clone()/>
            <Actions start/>
            <Buttons state/>
        </form>
    }
}

/// What the draft lacks, each a link to its field.
#[component]
fn Lacks(lacks: FormErrors) -> impl IntoView {
    let row = |(field, sentence): (&str, &str)| {
        view! { <li><a href=format!("#{field}")>{sentence.to_owned()}</a></li> }
    };
    let rows: Vec<_> = lacks.iter().map(row).collect();
    let title = if rows.is_empty() { "Inget saknas" } else { "Det här saknas innan svaret kan ges" };
    let inside = match rows.is_empty() {
        true => Either::Left(view! { <p>"Allt är ifyllt. Svaret kan ges."</p> }),
        false => Either::Right(view! { <ul>{rows}</ul> }),
    };
    view! {
        <section class="part" aria-labelledby="lacks-title" id="lacks">
            <h2 id="lacks-title">{title}</h2>
            {inside}
        </section>
    }
}

/// One thing that was said: what was decided about it, or why nothing is done.
#[component]
fn About(number: usize, subject: Subject, start: Sent, options: Vec<(String, String)>) -> impl IntoView {
    let (answer, reason) = (answer_field(subject.id), reason_field(subject.id));
    let (chosen, written) = (start.get(&answer).to_owned(), start.get(&reason).to_owned());
    let (which, said) = match subject.sentence {
        Some(sentence) => {
            (format!(" om mening {number}"), Either::Left(view! { <blockquote><p>{sentence}</p></blockquote> }))
        }
        None => (
            String::new(),
            Either::Right(view! {
                <p>"Omgången har ingen godkänd sammanställning. Svara för den som helhet."</p>
            }),
        ),
    };
    view! {
        <li>
            {said}
            <Select name=answer label=format!("Beslut{which}") options chosen/>
            <TextArea name=reason label=format!("Varför blir det ingen åtgärd{which}?") limit=MOST_LINES value=written optional=true
                hint="Bara om du har valt ingen åtgärd."/>
        </li>
    }
}

#[component]
fn Texts(start: Sent) -> impl IntoView {
    let value = |name: &str| start.get(name).to_owned();
    view! {
        <section class="part" aria-labelledby="texts-title">
            <h2 id="texts-title">"Så blev det"</h2>
            <TextArea name=CHANGED label="Vad blir annorlunda?" limit=MOST_TEXT value=value(CHANGED)
                hint="Skriv till invånarna, i korta meningar. Blir inget annorlunda, skriv det."/>
            <TextArea name=WHY label="Varför, eller varför inte?" limit=MOST_TEXT value=value(WHY)/>
        </section>
    }
}

/// What will be done, each with a day.
#[component]
fn Actions(start: Sent) -> impl IntoView {
    let row = |place: usize| {
        let (what, due) = (action_field(place), due_field(place));
        let (what_now, due_now) = (start.get(&what).to_owned(), start.get(&due).to_owned());
        let number = place + 1;
        view! {
            <li>
                <TextField name=what label=format!("Åtgärd {number}") value=what_now/>
                <TextField name=due label=format!("När är åtgärd {number} klar?") kind="date" value=due_now/>
            </li>
        }
    };
    let rows: Vec<_> = (0..MOST_ACTIONS).map(row).collect();
    view! {
        <section class="part" aria-labelledby="actions-title">
            <h2 id="actions-title">"Det här ska göras"</h2>
            <p>"Fyll i så många rader som behövs. Ni lovar invånarna att det är klart den dag du skriver."</p>
            <ol class="stack">{rows}</ol>
        </section>
    }
}

#[component]
fn Buttons(state: RoundState) -> impl IntoView {
    match state == RoundState::Delivered {
        true => Either::Left(view! {
            <p>"När du ger svaret visas det för alla, de som följer dialogen får ett mejl, och det går inte att ändra."</p>
            <div class="actions">
                <button class="button button--secondary">"Spara utkastet"</button>
                <button class="button" name=ACT value=GIVE>"Ge invånarna svaret"</button>
            </div>
        }),
        false => Either::Right(view! {
            <p>"Svaret kan ges när omgången är överlämnad till politikerna. Utkastet kan du skriva redan nu."</p>
            <div class="actions"><button class="button">"Spara utkastet"</button></div>
        }),
    }
}

/// What can be chosen about each thing that was said.
fn options(decisions: &[DecisionCard]) -> Vec<(String, String)> {
    let decision = |card: &DecisionCard| {
        let told = format!("{} ({}, {}, {})", card.title, card.body, swedish::day(card.decided_on), card.minute_item);
        (card.id.to_string(), told)
    };
    let first = [(String::new(), "Välj".to_owned()), (NO_ACTION.to_owned(), "Ingen åtgärd".to_owned())];
    first.into_iter().chain(decisions.iter().map(decision)).collect()
}

/// Every field, and what it asks.
fn labels(subjects: &[Subject]) -> Vec<(String, String)> {
    let answers = (1..).zip(subjects).flat_map(|(number, subject)| {
        [
            (answer_field(subject.id), format!("Beslut om mening {number}")),
            (reason_field(subject.id), format!("Skäl om mening {number}")),
        ]
    });
    let texts = [(CHANGED.to_owned(), "Vad blir annorlunda".to_owned()), (WHY.to_owned(), "Varför".to_owned())];
    let actions = (0..MOST_ACTIONS).flat_map(|place| {
        let number = place + 1;
        [(action_field(place), format!("Åtgärd {number}")), (due_field(place), format!("Åtgärd {number} klar"))]
    });
    answers.chain(texts).chain(actions).collect()
}

/// Where what stands now is not what was typed.
fn differences(labels: &[(String, String)], options: &[(String, String)], start: &Sent) -> Vec<Difference> {
    let fields: Vec<_> = labels.iter().map(|(field, label)| (field.as_str(), label.as_str())).collect();
    Difference::between(&fields, &in_words(start, options), &in_words(&request::form().sent, options))
}

/// The same with what was chosen as it is read.
fn in_words(sent: &Sent, options: &[(String, String)]) -> Sent {
    let told = |name: &str, value: &str| {
        let chosen = options.iter().find(|(key, _)| !key.is_empty() && key == value);
        chosen.filter(|_| name.starts_with("answer-")).map_or(value, |(_, told)| told).to_owned()
    };
    Sent::new(sent.fields().map(|(name, value)| (name.to_owned(), told(name, value))).collect())
}
