//! An invitation to a joint dialogue, as those who moderate the invited body read it and answer.

use http::request::Parts;
use leptos::{either::EitherOf4, prelude::*};
use sea_orm::EntityTrait;
use uuid::Uuid;

use crate::{
    account::rights::invited::moderator_of_invitation,
    context::AppState,
    dialogue::{
        joint::{
            form::{ACCEPT, ACT, DECLINE, REASON},
            page::taking_part::InvitedRow,
            queries::{Invited, invited, joint, template},
            rules::{self, Standing},
        },
        places::body_names,
    },
    entity::{dialogue, joint_invitation, round},
    error::AppError,
    request,
    round::{
        form::MAX_REASON,
        parts::{AskedQuestions, MovedOn, WorkTrail},
        questionnaire::{Questionnaire, questionnaire},
        rules::work_path,
    },
    swedish,
    translated::Translated,
    ui::{
        fields::{ErrorSummary, TextArea},
        page::{Audience, Page},
        promise::{Promise, Promised},
        shown::shown,
        text::Paragraphs,
    },
    words::Words,
};

struct Found {
    row: joint_invitation::Model,
    dialogue: dialogue::Model,
    owner: String,
    body: String,
    deciding: Option<String>,
    /// The owner's round, whose plan one gets by accepting.
    template: round::Model,
    /// The round that was got by it.
    own: Option<round::Model>,
    asked: Questionnaire,
    others: Vec<Invited>,
}

/// `/arbete/inbjudan/{id}`.
#[component]
pub fn InvitationPage() -> impl IntoView {
    let (state, parts, id) = (request::state(), request::parts(), request::route_param("id"));
    shown(async move { found(&state, &parts, &id).await }, |found| view! { <Invitation found/> })
}

async fn found(state: &AppState, parts: &Parts, id: &str) -> Result<Found, AppError> {
    let row = moderator_of_invitation(state, &parts.headers, id).await?.row().clone();
    let db = &state.db;
    let dialogue = dialogue::Entity::find_by_id(row.dialogue_id).one(db).await?.ok_or(AppError::NotFound)?;
    let set = joint(db, dialogue.id).await?.ok_or(AppError::NotFound)?.questionnaire_id;
    let ids = [Some(dialogue.owner_body_id), Some(row.body_id), dialogue.deciding_body_id];
    let names = body_names(db, ids.into_iter().flatten(), Words::swedish()).await?;
    let name = |id: Uuid| names.get(&id).cloned().unwrap_or_default();
    let (owner, body) = (name(dialogue.owner_body_id), name(row.body_id));
    let mut others = invited(db, dialogue.id).await?;
    others.retain(|one| one.body != body && one.standing != Standing::Declined);
    Ok(Found {
        deciding: dialogue.deciding_body_id.map(name),
        template: template(db, &dialogue).await?.ok_or(AppError::NotFound)?,
        own: match row.round_id {
            Some(id) => round::Entity::find_by_id(id).one(db).await?,
            None => None,
        },
        asked: questionnaire(db, set).await?,
        owner,
        body,
        others,
        dialogue,
        row,
    })
}

#[component]
fn Invitation(found: Found) -> impl IntoView {
    let Found { row, dialogue, owner, body, deciding, template, own, asked, others } = found;
    let promised = Promised {
        can_influence: dialogue.can_influence.map(Translated::from),
        cannot_influence: dialogue.cannot_influence.map(Translated::from),
        deciding_body: deciding,
        reply_due: dialogue.reply_due,
    };
    let answer = match (rules::standing(&row, own.as_ref()), own) {
        (_, Some(own)) => EitherOf4::A(view! { <Accepted own/> }),
        (Standing::TakenBack, None) => EitherOf4::D(view! {
            <p id="taken-back">"Inbjudan är tillbakatagen. Undrar du varför, hör av dig till dem som håller dialogen."</p>
        }),
        (Standing::Declined, None) => EitherOf4::B(view! {
            <p id="declined">"Ni har tackat nej. Har ni ändrat er kan ni tacka ja."</p>
            <Accept/>
        }),
        (_, None) => EitherOf4::C(view! { <Accept/> <Decline/> }),
    };
    let others: Vec<_> = others.into_iter().map(|one| view! { <InvitedRow one/> }).collect();
    view! {
        <Page title=dialogue.title.clone() audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail/>
            <MovedOn/>
            <h1>{dialogue.title}</h1>
            <p class="lead">{owner} " håller dialogen och bjuder in " {body} "."</p>
            {answer}
            <Paragraphs text=dialogue.purpose/>
            <Promise promised/>
            <Means template/>
            {(!others.is_empty()).then(|| view! {
                <section class="part" aria-labelledby="others-title">
                    <h2 id="others-title">"Också inbjudna"</h2>
                    <ul class="stack">{others}</ul>
                </section>
            })}
            <section class="part" aria-labelledby="questions-title">
                <h2 id="questions-title">"Frågorna"</h2>
                <AskedQuestions asked/>
            </section>
        </Page>
    }
}

/// What it means to take part.
#[component]
fn Means(template: round::Model) -> impl IntoView {
    let (opens, closes) = (swedish::moment(template.opens_at), swedish::moment(template.closes_at));
    view! {
        <section class="part" aria-labelledby="means-title">
            <h2 id="means-title">"Det här innebär det att vara med"</h2>
            <ul>
                <li>"Ni får en egen omgång som är planerad från " {opens} " till " {closes} ". Tid, svarssätt och språk kan ni ändra."</li>
                <li>"Ni öppnar, stoppar och stänger den själva, och er nämnd är personuppgiftsansvarig för svaren."</li>
                <li>"Frågorna och löftet är gemensamma. De ändras bara av den som håller dialogen, och står fast när den första omgången har öppnat."</li>
                <li>"Invånarna ser på dialogens sida att er kommun är med."</li>
                <li>"Ingen annan ser ert arbete. Resultaten går att jämföra när alla får se dem."</li>
            </ul>
        </section>
    }
}

#[component]
fn Accepted(own: round::Model) -> impl IntoView {
    view! {
        <div id="accepted">
            <p>"Ni är med. Det här är er omgång."</p>
            <p><a class="button" href=work_path(&own.code)>{own.title}</a></p>
        </div>
    }
}

#[component]
fn Accept() -> impl IntoView {
    view! {
        <form method="post" class="actions">
            <button class="button" id=ACT name=ACT value=ACCEPT>"Tacka ja"</button>
        </form>
    }
}

#[component]
fn Decline() -> impl IntoView {
    let is_open = request::form().errors.at(REASON).is_some();
    view! {
        <details class="more" open=is_open>
            <summary>"Tacka nej"</summary>
            <form method="post" class="more-body">
                <TextArea name=REASON label="Vill ni säga varför?" limit=MAX_REASON optional=true
                    hint="Den som bjöd in ser det."/>
                <button class="button button--secondary" name=ACT value=DECLINE>"Tacka nej"</button>
            </form>
        </details>
    }
}
