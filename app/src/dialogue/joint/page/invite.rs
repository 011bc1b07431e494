//! The owner of a dialogue invites bodies of the county to it.

use std::collections::HashSet;

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use crate::{
    account::{members, rights::moderator_of_dialogue},
    context::AppState,
    dialogue::{
        joint::{
            form::BODIES,
            queries::{not_invited, template},
        },
        planning::{
            queries::BodyChoice,
            rules::{new_round_path, plan_path},
        },
    },
    entity::{dialogue, round},
    error::AppError,
    request,
    round::{
        parts::MovedOn,
        rules::{questions_path, work_path},
    },
    ui::{
        fields::{Choice, ErrorSummary, Pick, Pickable},
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

struct Found {
    dialogue: dialogue::Model,
    /// What those who accept get; nothing before the owner has planned it.
    template: Option<round::Model>,
    bodies: Vec<BodyChoice>,
    /// Those of them that somebody moderates.
    moderated: HashSet<Uuid>,
}

/// `/arbete/dialog/{slug}/bjud-in`.
#[component]
pub fn InvitePage() -> impl IntoView {
    let (state, parts, slug) = (request::state(), request::parts(), request::route_param("slug"));
    shown(async move { found(&state, &parts, &slug).await }, |found| view! { <Invite found/> })
}

async fn found(state: &AppState, parts: &Parts, slug: &str) -> Result<Found, AppError> {
    let dialogue = moderator_of_dialogue(state, &parts.headers, slug).await?.row().clone();
    let bodies = not_invited(&state.db, &dialogue).await?;
    let ids: Vec<Uuid> = bodies.iter().map(|body| body.id).collect();
    Ok(Found {
        template: template(&state.db, &dialogue).await?,
        moderated: members::moderated(&state.db, &ids).await?,
        bodies,
        dialogue,
    })
}

#[component]
fn Invite(found: Found) -> impl IntoView {
    let Found { dialogue, template, bodies, moderated } = found;
    let steps = vec![("/arbete".to_owned(), "Ditt arbete".to_owned()), (plan_path(&dialogue.slug), dialogue.title)];
    let body = match template {
        None => Either::Left(view! {
            <p class="lead">"Planera er egen omgång först, med frågorna. De ni bjuder in får en likadan."</p>
            <p><a class="button" href=new_round_path(&dialogue.slug)>"Planera en omgång"</a></p>
        }),
        Some(template) => Either::Right(view! { <InviteForm template bodies moderated/> }),
    };
    view! {
        <Page title="Bjud in andra" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <Trail steps/>
            <MovedOn/>
            <h1>"Bjud in andra"</h1>
            {body}
        </Page>
    }
}

#[component]
fn InviteForm(template: round::Model, bodies: Vec<BodyChoice>, moderated: HashSet<Uuid>) -> impl IntoView {
    let option = |body: BodyChoice| {
        let nobody =
            (!moderated.contains(&body.id)).then(|| "Har ingen moderator än, så ingen där kan svara.".to_owned());
        Pickable { means: nobody, ..Pickable::new(body.id.to_string(), body.name) }
    };
    let options: Vec<_> = bodies.into_iter().map(option).collect();
    let form = match options.is_empty() {
        true => Either::Left(view! { <p>"Alla nämnder i länets kommuner är inbjudna."</p> }),
        false => Either::Right(view! {
            <form method="post">
                <Choice name=BODIES legend="Vilka bjuder ni in?" pick=Pick::Any options
                    hint="Moderatorerna där ser inbjudan på sin startsida och tackar ja eller nej."/>
                <div class="actions"><button class="button">"Bjud in"</button></div>
            </form>
        }),
    };
    view! {
        <p class="lead">
            "De som tackar ja får en egen omgång, likadan som " <a href=work_path(&template.code)>{template.title}</a> "."
        </p>
        <ul>
            <li>
                <a href=questions_path(&template.code)>"Frågorna"</a>
                " är gemensamma. Bara ni kan ändra dem, och bara tills den första omgången öppnar."
            </li>
            <li>"Löftet till invånarna är ert och gäller alla. De andra kan inte ändra det."</li>
            <li>"Var och en väljer själv tid, svarssätt och språk, öppnar och stänger sin omgång och ansvarar för svaren."</li>
            <li>"Ni ser inget av de andras arbete, och de ser inget av ert."</li>
        </ul>
        {form}
    }
}
