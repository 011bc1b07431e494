//! `/arbete/omgang/{code}/utlamnande`: what an export holds, what must be reviewed first, and the button that makes it.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::{either::Either, prelude::*};

use super::frame::{Below, RecordsPage};
use crate::{
    account::rights::registrar::registrar_of_round,
    context::AppState,
    entity::round::{self, RoundState},
    error::AppError,
    record::{
        disposal::{
            note::DisposedNote,
            queries::{Disposed, disposed_of},
        },
        request::{
            export::REVIEW,
            form::REASON,
            registry::{self, GivenOut},
            rules::texts_path,
            texts::texts,
        },
    },
    request,
    round::rules::{has_result, state_at},
    swedish,
    ui::{
        fields::{FieldError, TextField},
        notice::{Notice, NoticeKind},
        shown::shown,
    },
};

/// What the page shows.
struct Found {
    round: round::Model,
    /// How many texts must be reviewed first.
    left: usize,
    given_out: Vec<GivenOut>,
    /// What is not there any more.
    disposed: Vec<Disposed>,
    now: DateTime<Utc>,
}

/// The page.
#[component]
pub fn ExportPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Export found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let registrar = registrar_of_round(state, &parts.headers, code).await?;
    Ok(Found {
        left: texts(&state.keys, &state.db, registrar.row()).await?.left(),
        given_out: registry::given_out(&state.db, &registrar).await?,
        disposed: disposed_of(&state.db, registrar.row().id).await?,
        round: registrar.row().clone(),
        now: state.clock.now(),
    })
}

#[component]
fn Export(found: Found) -> impl IntoView {
    let Found { round, left, given_out, disposed, now } = found;
    let sealed = !has_result(round.state);
    let state = state_at(&round, now);
    view! {
        <RecordsPage title="Lämna ut handlingar" round=round.clone() below=Below::Registry>
            {sealed.then(|| view! { <SealedNow state/> })}
            <p>
                "Filen har allt i omgången, svar för svar, utan det skydd mot att peka ut någon som resultatet har. Den är till för den \
                 som har begärt att få ut allmänna handlingar."
            </p>
            <DisposedNote disposed/>
            <Review left code=round.code/>
            <Make/>
            <Contents/>
            <Earlier given_out/>
        </RecordsPage>
    }
}

/// The round has no result yet.
#[component]
fn SealedNow(state: RoundState) -> impl IntoView {
    let title = if state == RoundState::Open { "Omgången pågår" } else { "Omgången har inget resultat än" };
    view! {
        <Notice kind=NoticeKind::Warning title=title>
            <p id="sealed">
                "Ingen annan får se vad som har svarats, inte heller moderatorer och politiker. Det här är den enda vägen förbi, och den \
                 finns för att varje svar är en allmän handling från det att det kom in (2 kap. tryckfrihetsförordningen). Använd den \
                 bara när någon har begärt ut handlingarna, och visa inte filen för någon annan."
            </p>
        </Notice>
    }
}

#[component]
fn Review(left: usize, code: String) -> impl IntoView {
    let error = request::form().errors.at(REVIEW).map(str::to_owned);
    let texts = swedish::count(i64::try_from(left).unwrap_or(i64::MAX), "text", "texter");
    let path = texts_path(&code);
    view! {
        <section class="part" aria-labelledby="review-title" id=REVIEW tabindex="-1">
            <h2 id="review-title">"1. Sekretessprövning"</h2>
            <FieldError field=REVIEW.to_owned() sentence=error/>
            {if left == 0 {
                Either::Left(view! {
                    <p id="left">"Inga texter är kvar att pröva."</p>
                    <p><a href=format!("{path}?visa=alla")>"Se alla texter, och maska fler"</a></p>
                })
            } else {
                Either::Right(view! {
                    <p id="left">
                        <strong>{texts}</strong>
                        " är kvar att pröva: texter som ingen moderator har läst eller som en moderator har dolt, skäl som någon har \
                         skrivit, och det som liknar något du har maskat. Inget maskas av sig självt."
                    </p>
                    <p><a class="button" href=path>"Pröva texterna"</a></p>
                })
            }}
            <p class="muted">
                "Ändras något som du har prövat får du pröva det igen. Finns samma text på flera ställen gäller ditt beslut alla."
            </p>
        </section>
    }
}

#[component]
fn Make() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="make-title">
            <h2 id="make-title">"2. Hämta filen"</h2>
            <form method="post" class="stack">
                <TextField name=REASON label="Varför lämnas handlingarna ut?"
                    hint="Till exempel: begäran om allmän handling. Det du skriver står i loggen och kan inte tas bort, så skriv inte vem som har begärt dem. Högst 300 tecken."/>
                <div class="actions"><button class="button">"Hämta allt som en fil (ZIP)"</button></div>
                <p class="muted">"Det kan ta upp till en halv minut. Tryck en gång och vänta. Ta bort filen när den är utlämnad."</p>
            </form>
        </section>
    }
}

#[component]
fn Contents() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="contents-title">
            <h2 id="contents-title">"Det här finns i filen"</h2>
            <ul>
                <li>"Frågorna som de ställdes, och uppgifter om omgången."</li>
                <li>"Svaren i alla versioner, även de som har tagits tillbaka, i slumpad ordning."</li>
                <li>"Kommentarer och anteckningar från möten, maskade som du har bestämt, och vad moderatorn bestämde."</li>
                <li>"Papper, möten, undertecknade resultat och protokoll, hur många engångskoder som är använda, och loggen."</li>
                <li>"Sammanställningen i de versioner som är godkända, besluten, återkopplingen och rättelserna."</li>
                <li>"En lista över alla maskningar med lagrum och skäl."</li>
                <li>"En beskrivning av alla kolumner, och ett fingeravtryck av varje fil."</li>
            </ul>
            <p>"Kvittokoder och engångskoder finns aldrig i filen, inte heller i vilken ordning svaren kom. Varje fil får en ny slumpad ordning."</p>
        </section>
    }
}

/// What the log says of earlier times.
#[component]
fn Earlier(given_out: Vec<GivenOut>) -> impl IntoView {
    if given_out.is_empty() {
        return Either::Left(());
    }
    let rows = given_out.into_iter().map(|GivenOut { row, by }| {
        view! { <li>{swedish::moment(row.at)} ", " {by} ". " <span class="sum">{row.note}</span></li> }
    });
    Either::Right(view! {
        <section class="part" aria-labelledby="earlier-title">
            <h2 id="earlier-title">"Filer som har hämtats"</h2>
            <p class="muted">"Fingeravtrycket (SHA-256) visar att en fil är just den som hämtades då."</p>
            <ul id="given-out">{rows.collect_view()}</ul>
        </section>
    })
}
