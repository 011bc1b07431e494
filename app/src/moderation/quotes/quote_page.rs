//! `/arbete/omgang/{code}/citat/{id}`: one quote, where it stands, and the form that withdraws it; or that it is withdrawn.

use analysis::stored::fingerprint;
use http::request::Parts;
use leptos::prelude::*;
use uuid::Uuid;

use super::{
    form::{PASSAGES, REASON, SEEN},
    queries::{Quote, StandsIn, comment_of, quote, stands_in, withdrawn},
};
use crate::{
    account::rights::moderator_of_round,
    answer::form::MOST_TEXT,
    channel::access::{name_of, names},
    context::AppState,
    entity::{round, withdrawn_quote},
    error::AppError,
    moderation::{frame::quotes_path, queries::comment_of as moderated},
    request,
    round::parts::{MovedOn, WorkHead, WorkTrail},
    summary::quoted::{Tongue, language},
    swedish,
    ui::{
        fields::{ErrorSummary, TextArea, TextField},
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
    },
};

/// A quote as the page shows it.
struct Standing {
    quote: Quote,
    stands_in: StandsIn,
    /// Whether its comment is there, so that some of the words can be covered.
    has_comment: bool,
}

struct Found {
    round: round::Model,
    /// Nothing where it is withdrawn in full, or others do not read it.
    standing: Option<Standing>,
    /// When it was withdrawn, and by whom.
    withdrawn: Vec<(String, withdrawn_quote::Model)>,
}

/// The page.
#[component]
pub fn QuotePage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let id = request::route_param("id");
    shown(async move { found(&state, &parts, &code, &id).await }, |found| view! { <One found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str, id: &str) -> Result<Found, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let round = moderator.row().clone();
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    let mut rows = withdrawn(&state.db, round.id).await?;
    rows.retain(|row| row.quote_id == id);
    let standing = match quote(&state.db, &round, id).await? {
        None if rows.is_empty() => {
            // Approved, and yet not shown: to a question of which it is not told how many were asked it.
            moderated(&state.db, &moderator, id).await?;
            None
        }
        None => None,
        Some(quote) => Some(Standing {
            stands_in: stands_in(&state.db, &round, &quote).await?,
            has_comment: comment_of(&state.db, &quote).await?.is_some(),
            quote,
        }),
    };
    let by = names(&state.db, rows.iter().map(|row| row.withdrawn_by)).await?;
    let withdrawn = rows.into_iter().map(|row| (name_of(&by, row.withdrawn_by), row)).collect();
    Ok(Found { round, standing, withdrawn })
}

#[component]
fn One(found: Found) -> impl IntoView {
    let Found { round, standing, withdrawn } = found;
    let title = match (&standing, withdrawn.is_empty()) {
        (Some(_), _) => "Dra tillbaka citatet",
        (None, false) => "Citatet är tillbakadraget",
        (None, true) => "Kommentaren visas inte",
    };
    let hidden = standing.is_none() && withdrawn.is_empty();
    let (list, state) = (quotes_path(&round.code), round.state);
    let earlier: Vec<_> = withdrawn.into_iter().map(|(by, row)| view! { <Withdrawn by row/> }).collect();
    view! {
        <Page title=title audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code, round.title))/>
            <MovedOn/>
            <WorkHead title=title state/>
            {hidden.then(|| view! { <p class="lead">"Andra läser inte den här kommentaren, så det finns inget att dra tillbaka."</p> })}
            {earlier}
            {standing.map(|standing| view! { <Withdraw standing/> })}
            <p><a href=list>"Alla citat som visas"</a></p>
        </Page>
    }
}

/// What was done, when, by whom, why, and where it stood.
#[component]
fn Withdrawn(by: String, row: withdrawn_quote::Model) -> impl IntoView {
    let places: Vec<_> = row.stood_in.lines().map(|place| view! { <li>{place.to_owned()}</li> }).collect();
    view! {
        <section class="part withdrawn-quote">
            <p>
                <strong>"Tillbakadraget " {swedish::moment(row.withdrawn_at)}</strong> " av " {by} ". Skäl: " {row.reason}
            </p>
            <p>"Det stod här, och finns inte där längre:"</p>
            <ul class="stood-in">{places}</ul>
        </section>
    }
}

#[component]
fn Withdraw(standing: Standing) -> impl IntoView {
    let Standing { quote, stands_in, has_comment } = standing;
    let Quote { question, said, .. } = quote;
    let (seen, lang) = (fingerprint(&said.text), language(&said.text).map(Tongue::tag));
    let places: Vec<_> = stands_in.places.into_iter().map(|place| view! { <li>{place}</li> }).collect();
    let sentences: Vec<_> = stands_in.sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect();
    let sentences = (!sentences.is_empty()).then(|| {
        view! { <p>"De här meningarna bygger på citatet och döljs tills någon skriver om dem:"</p> <ul id="sentences">{sentences}</ul> }
    });
    let part = has_comment.then(|| {
        view! {
            <TextArea name=PASSAGES label="Ord som ska bort" optional=true limit=MOST_TEXT
                hint="Lämna tomt om hela citatet ska bort. Annars: skriv orden som de står i citatet, ett ställe på varje rad."/>
        }
    });
    view! {
        <p class="comment-question">{question}</p>
        <blockquote class="comment-text" id="quote" lang=lang><p>{said.text}</p></blockquote>
        <section class="part" aria-labelledby="stands-in-title">
            <h2 id="stands-in-title">"Här läser andra citatet"</h2>
            <ul id="stands-in">{places}</ul>
            {sentences}
        </section>
        <Notice kind=NoticeKind::Information title="Det försvinner överallt på en gång">
            <p>
                "Du behöver ingen annans godkännande, och det går inte att ångra. Den som skrev ser på sitt kvitto att texten inte visas, \
                 och varför. Det som redan är utskrivet eller hämtat når vi inte."
            </p>
        </Notice>
        <form method="post">
            <input type="hidden" name=SEEN value=seen/>
            <TextField name=REASON label="Varför?" hint="Den som skrev får läsa skälet. Skriv inte av det som ska bort."/>
            {part}
            <div class="actions"><button class="button button--danger">"Dra tillbaka citatet"</button></div>
        </form>
    }
}
