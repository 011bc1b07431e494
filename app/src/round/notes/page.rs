//! `/arbete/omgang/{code}/meddelande`: the public note of a round, to write, change and take away, with what it said before.

use http::request::Parts;
use leptos::{either::Either, prelude::*};

use super::{
    actions::SAVED,
    form::{ACT, Draft, MOST_NOTE, REMOVE, TEXT, field, filled, stamp},
    queries::{standing, versions},
};
use crate::{
    account::rights::moderator_of_round,
    builder::draft::other_languages,
    channel::{
        access::{name_of, names},
        differences::Difference,
        seen::Seen,
    },
    context::AppState,
    entity::{
        round::{self, RoundState},
        round_note,
    },
    error::AppError,
    request,
    round::{
        parts::{MovedOn, WorkHead, WorkTrail},
        rules::{may_have_note, state_at, work_path},
    },
    swedish,
    ui::{
        fields::{ErrorSummary, TextArea},
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
        text::Paragraphs,
    },
    words::Words,
};

struct Found {
    round: round::Model,
    state: RoundState,
    draft: Draft,
    /// Every version with who wrote it, the newest first.
    versions: Vec<(String, round_note::Model)>,
}

/// The page.
#[component]
pub fn NotePage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let saved = !request::query(&parts, SAVED).is_empty();
    shown(async move { found(&state, &parts, &code).await }, move |found| view! { <Note found saved/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let round = moderator_of_round(state, &parts.headers, code).await?.row().clone();
    let versions = versions(&state.db, round.id).await?;
    let names = names(&state.db, versions.iter().map(|note| note.written_by)).await?;
    Ok(Found {
        draft: standing(&state.db, &round).await?,
        versions: versions.into_iter().map(|note| (name_of(&names, note.written_by), note)).collect(),
        state: state_at(&round, state.clock.now()),
        round,
    })
}

#[component]
fn Note(found: Found, saved: bool) -> impl IntoView {
    let Found { round, state, draft, versions } = found;
    let saved = (saved && !request::form().is_shown_again()).then(|| view! { <Saved stands=round.note_id.is_some()/> });
    let newest = versions.first().map(|(_, note)| note.version);
    let body = match may_have_note(state) {
        true => Either::Left(view! { <NoteForm round=round.clone() draft newest/> }),
        false => Either::Right(view! {
            <p class="lead">"Ett meddelande skrivs när omgången har öppnat, och inte när den är återkallad."</p>
            <p><a class="button" href=work_path(&round.code)>"Till omgången"</a></p>
        }),
    };
    view! {
        <Page title="Meddelande om omgången" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code, round.title))/>
            <MovedOn/>
            {saved}
            <WorkHead title="Meddelande om omgången" state/>
            {body}
            <Versions versions/>
        </Page>
    }
}

/// Told to whoever has just saved it.
#[component]
fn Saved(stands: bool) -> impl IntoView {
    let (title, text) = match stands {
        true => ("Meddelandet är publicerat", "Det visas nu för dem som kommer till omgången."),
        false => ("Meddelandet är borttaget", "Det visas inte längre. Det finns kvar bland versionerna här."),
    };
    view! { <div role="status" id="saved"><Notice kind=NoticeKind::Success title><p>{text}</p></Notice></div> }
}

#[component]
fn NoteForm(
    round: round::Model,
    draft: Draft,
    /// The number of the newest version.
    #[prop(optional_no_strip)]
    newest: Option<i32>,
) -> impl IntoView {
    let stands = round.note_id.is_some();
    let languages = other_languages(&round.languages);
    let others: Vec<_> = languages.iter().map(|language| in_language(*language, &draft)).collect();
    let remove = stands.then(|| {
        view! { <button class="button button--secondary" name=ACT value=REMOVE>"Ta bort meddelandet"</button> }
    });
    view! {
        <p class="lead">
            "Frågorna går inte att ändra när omgången har öppnat. Är något fel eller otydligt kan du rätta det med ett meddelande."
        </p>
        <p>
            "Det visas genast ovanför frågorna, på dialogens sida, vid resultatet och i underlaget till politikerna. Det står på \
             blanketter som skrivs ut från och med nu. Den som redan har svarat ser det på dialogens sida."
        </p>
        <form method="post">
            <Seen stamp=stamp(newest) differences=differences(&draft, &languages)/>
            <TextArea name=TEXT label="Meddelande" limit=MOST_NOTE value=draft.text
                hint="Säg vad som är fel, vad som gäller, och vad den som redan har svarat kan göra."/>
            {others}
            <div class="actions">
                <button class="button">{if stands { "Ändra meddelandet" } else { "Publicera meddelandet" }}</button>
                {remove}
                <a class="button button--secondary" href=work_path(&round.code)>"Avbryt"</a>
            </div>
        </form>
    }
}

/// The same note in another language of the round.
fn in_language(language: Words, draft: &Draft) -> impl IntoView + use<> {
    let stands = draft.others.iter().find(|(other, _)| other.tag() == language.tag());
    let value = stands.map(|(_, text)| text.clone()).unwrap_or_default();
    view! {
        <TextArea name=field(language) label=label(language) limit=MOST_NOTE value optional=true
            hint="Lämnar du det tomt visas det svenska."/>
    }
}

/// "Meddelande (suomi)"
fn label(language: Words) -> String {
    format!("Meddelande ({})", language.language_name())
}

/// Where what stands now is not what was typed, in any language.
fn differences(draft: &Draft, languages: &[Words]) -> Vec<Difference> {
    let others: Vec<_> = languages.iter().map(|language| (field(*language), label(*language))).collect();
    let others = others.iter().map(|(field, label)| (field.as_str(), label.as_str()));
    let fields: Vec<_> = [(TEXT, "Meddelande")].into_iter().chain(others).collect();
    Difference::between(&fields, &filled(draft), &request::form().sent)
}

/// What it has said, and who wrote it.
#[component]
fn Versions(versions: Vec<(String, round_note::Model)>) -> impl IntoView {
    let rows = versions.into_iter().map(|(name, note)| {
        let head = format!("Version {}, {}, {name}", note.version, swedish::moment(note.written_at));
        let said = match note.text {
            Some(text) => Either::Left(view! { <blockquote><Paragraphs text/></blockquote> }),
            None => Either::Right(view! { <p>"Meddelandet togs bort."</p> }),
        };
        view! { <li><p class="muted">{head}</p>{said}</li> }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="versions-title">
                <h2 id="versions-title">"Versioner"</h2>
                <ul class="stack">{rows}</ul>
            </section>
        }
    })
}
