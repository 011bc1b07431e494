//! `/arbete/omgang/{code}/sammanstallning/{id}` and `…/ny`: one sentence, with what it rests on, tried as often as one likes.

use std::sync::{Arc, LazyLock};

use claims::{
    check::check,
    claim::{Claim, Kind, Part, Support as RestsOn},
    sources::Sources,
};
use http::request::Parts;
use leptos::{nonce::use_nonce, prelude::*};
use uuid::Uuid;

use super::{
    actions::summary_path,
    choices::{self, said},
    fields::{
        self, CHANGES, COMMENT, COMPARING, FIGURE, KIND, SENTENCE, SUPPORT, against_field, code, direction_field,
        kinds, points_to, strength_field, strengths,
    },
    kept::sources_of,
    queries::{Version, versions},
    shown::{Findings, Sentence, SentenceWords, Support},
    tokens::tokens,
};
use crate::{
    account::rights::moderator_of_round,
    answer::client::{Script, script},
    context::AppState,
    entity::round,
    error::AppError,
    forms::{FormState, Sent},
    request,
    round::{
        actions::MOVED_ON,
        parts::{MovedOn, WorkHead, WorkTrail},
        rules::has_result,
    },
    ui::{
        fields::{ErrorSummary, TextArea},
        page::{Audience, Page},
        select::Select,
        shown::shown,
    },
};

/// Note: the sentence is to be tried and nothing saved.
pub const TRIED: &str = "tried";

/// Asks the checks while the sentence is written, beside the button.
pub static CHECKING: LazyLock<Script> = LazyLock::new(|| script("checking", &[include_str!("checking.js")]));

/// What the page needs.
struct Found {
    round: round::Model,
    sources: Arc<Sources>,
    changes: i32,
    /// The form as it is filled in, or as the claim fills it.
    form: Sent,
}

/// The page.
#[component]
pub fn SentencePage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let (id, form) = (request::route_param("id"), request::form());
    shown(async move { found(&state, &parts, &code, &id, form).await }, |found| view! { <Writing found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str, id: &str, form: FormState) -> Result<Found, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let round = moderator.row().clone();
    if !has_result(round.state) {
        return Err(AppError::NotFound);
    }
    let draft = versions(&state.db, round.id).await?.into_iter().next().filter(Version::is_draft);
    let document = draft.as_ref().map(|draft| draft.document.clone()).unwrap_or_default();
    let sources = sources_of(&state.db, &round, &document).await?;
    let stored = match stored(draft.as_ref(), id) {
        // It is gone since the page was shown. What was typed is shown all the same.
        Err(_) if form.is_shown_again() || form.notes.contains_key(MOVED_ON) => empty(),
        stored => stored?,
    };
    let now = draft.map_or(-1, |draft| draft.row.changes);
    let changes = if form.is_shown_again() { form.sent.get(CHANGES).parse().unwrap_or(-1) } else { now };
    let form = if form.is_shown_again() { form.sent } else { fields::filled(&stored, &sources) };
    Ok(Found { round, sources: Arc::new(sources), changes, form })
}

/// The sentence as it stands in the draft; an empty one to begin with.
fn stored(draft: Option<&Version>, id: &str) -> Result<Claim, AppError> {
    let draft = draft.ok_or(AppError::NotFound)?;
    if id == "ny" {
        return Ok(empty());
    }
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    Ok(draft.document.claim(id).ok_or(AppError::NotFound)?.claim.clone())
}

fn empty() -> Claim {
    Claim { kind: Kind::Level, says: Vec::new(), support: RestsOn::default(), sentence: Vec::<Part>::new() }
}

#[component]
fn Writing(found: Found) -> impl IntoView {
    let round = found.round.clone();
    let tried = request::form().notes.contains_key(TRIED);
    let tried = tried.then(|| view! { <Tried form=found.form.clone() sources=found.sources.clone()/> });
    let support = fields::support(&found.form);
    let kind = fields::decode(found.form.get(KIND)).unwrap_or(Kind::Level);
    let kind_list = kinds(&found.sources).into_iter().map(|(kind, name)| (code(&kind), name)).collect();
    let Found { sources, changes, form, .. } = found;
    view! {
        <Page title="En mening" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            <WorkHead title="En mening i sammanställningen" state=round.state/>
            {tried}
            <form method="post" class="stack">
                <input type="hidden" name=CHANGES value=changes/>
                <input type="hidden" name=SUPPORT value=code(&support)/>
                <Kinds options=kind_list value=form.get(KIND).to_owned()/>
                <RestsOnFigures support=support.clone() form=form.clone() sources=sources.clone()/>
                <RestsOnComments support=support.clone() sources=sources.clone()/>
                <TextArea name=SENTENCE label="Meningen" limit=fields::MAX_SENTENCE value=form.get(SENTENCE).to_owned()
                    hint="Siffror skrivs aldrig. Skriv det som står i hakparentes, så sätts rätt siffra in."/>
                <Brackets kind support sources/>
                <div class="actions">
                    <button class="button" name="act" value="save">"Spara meningen"</button>
                    <button class="button button--secondary" name="act" value="try">"Pröva den"</button>
                    <a class="button button--quiet" href=summary_path(&round.code)>"Tillbaka utan att spara"</a>
                </div>
            </form>
            <script type="module" src=CHECKING.path.clone() nonce=use_nonce()></script>
        </Page>
    }
}

#[component]
fn Kinds(options: Vec<(String, String)>, value: String) -> impl IntoView {
    // What the claim is comes first, so that it stands chosen before anything is sent.
    let mut options = options;
    options.sort_by_key(|(code, _)| *code != value);
    view! { <Select name=KIND label="Vad säger meningen?" options/> }
}

/// The sentence as it would be read, with all that the checks say.
#[component]
fn Tried(form: Sent, sources: Arc<Sources>) -> impl IntoView {
    let claim = fields::claim(&form, &sources).ok();
    claim.map(|claim| {
        let findings = check(&claim, &sources);
        let holds = findings.iter().all(|finding| !finding.check.refuses());
        let sentence = Sentence::of("provad".to_owned(), &claim, &sources);
        let says = if holds { holding(&claim) } else { "Meningen kan sparas, men inte lämnas så här." };
        view! {
            <section class="claim-card" id="provad" tabindex="-1" aria-label="Så läses meningen">
                <p class="claim-words"><SentenceWords pieces=sentence.pieces.clone()/></p>
                <p><strong>{says}</strong></p>
                <Findings claim findings/>
                <Support sentence/>
            </section>
        }
    })
}

/// What the checks know of a sentence that holds. They read no other words than those, so they do not say that it is true.
fn holding(claim: &Claim) -> &'static str {
    match claim.support.figures.len() {
        0 => "Det som meningen vilar på får visas. Orden i meningen svarar du för.",
        1 => "Siffran och orden om den stämmer. Resten av meningen svarar du för.",
        _ => "Siffrorna och orden om dem stämmer. Resten av meningen svarar du för.",
    }
}

/// The figures that it rests on, what is said of each, and one more.
#[component]
fn RestsOnFigures(support: RestsOn, form: Sent, sources: Arc<Sources>) -> impl IntoView {
    let many = support.figures.len();
    let rows: Vec<_> = support
        .figures
        .iter()
        .enumerate()
        .map(|(place, wanted)| {
            let own = points_to(wanted, &sources);
            let none = (String::new(), "Meningen säger inget om den".to_owned());
            let comparing = COMPARING.iter().map(|(direction, name)| (code(direction), (*name).to_owned()));
            let directions = own.map(|(direction, name)| (code(&direction), name.to_owned())).into_iter();
            let directions: Vec<_> = directions.chain(comparing).chain([none]).collect();
            let strengths: Vec<_> = strengths().into_iter().map(|(strength, name)| (code(&strength), name)).collect();
            let others = (0..many)
                .filter(|other| *other != place)
                .map(|other| (other.to_string(), format!("Siffra {}", other + 1)));
            let others: Vec<_> = [(String::new(), "Inget".to_owned())].into_iter().chain(others).collect();
            let field = |name: String, label: &'static str, mut options: Vec<(String, String)>| {
                let value = form.get(&name).to_owned();
                options.sort_by_key(|(code, _)| *code != value);
                view! { <Select name label options/> }
            };
            view! {
                <li class="claim-figure">
                    <p><strong>{format!("Siffra {}: ", place + 1)}</strong>{said(wanted, &sources)}</p>
                    {field(direction_field(place), "Vad meningen säger om den", directions)}
                    {field(strength_field(place), "Hur starkt", strengths)}
                    {(1 < many).then(|| field(against_field(place), "Jämförs med", others))}
                    <button class="button button--quiet" name="act" value=format!("figure-{place}")>
                        "Ta bort" <span class="visually-hidden">{format!(" siffra {}", place + 1)}</span>
                    </button>
                </li>
            }
        })
        .collect();
    let groups = choices::figures(&sources);
    view! {
        <fieldset class="stack">
            <legend>"Siffror som meningen vilar på"</legend>
            <ol class="stack">{rows}</ol>
            <Select name=FIGURE label="Lägg till en siffra" options=vec![(String::new(), "Välj en siffra".to_owned())] groups/>
            <button class="button button--secondary" name="act" value="add_figure">"Lägg till siffran"</button>
        </fieldset>
    }
}

/// The comments that it rests on, and one more.
#[component]
fn RestsOnComments(support: RestsOn, sources: Arc<Sources>) -> impl IntoView {
    let rows: Vec<_> = support
        .comments
        .iter()
        .enumerate()
        .map(|(place, wanted)| {
            let found = sources.comments.iter().find(|comment| comment.id == wanted.id);
            let words = found
                .and_then(|comment| comment.shown.clone())
                .unwrap_or_else(|| "Kommentaren visas inte längre".to_owned());
            view! {
                <li>
                    <blockquote class="quote"><p>{words}</p></blockquote>
                    <button class="button button--quiet" name="act" value=format!("comment-{place}")>
                        "Ta bort" <span class="visually-hidden">{format!(" kommentar {}", place + 1)}</span>
                    </button>
                </li>
            }
        })
        .collect();
    let first = [(String::new(), "Välj en kommentar".to_owned())];
    let options = first.into_iter().chain(choices::comments(&sources)).collect();
    view! {
        <fieldset class="stack">
            <legend>"Kommentarer som meningen vilar på"</legend>
            <ol class="stack">{rows}</ol>
            <Select name=COMMENT label="Lägg till en kommentar" options/>
            <button class="button button--secondary" name="act" value="add_comment">"Lägg till kommentaren"</button>
        </fieldset>
    }
}

/// What can be filled in, and what stands there then.
#[component]
fn Brackets(kind: Kind, support: RestsOn, sources: Arc<Sources>) -> impl IntoView {
    let rows: Vec<_> = tokens(kind, &support, &sources)
        .into_iter()
        .map(|token| {
            let claim =
                Claim { kind, says: Vec::new(), support: support.clone(), sentence: vec![Part::Slot(token.slot)] };
            let reads = claims::render::text(&claim, &sources);
            view! { <dt><code>{format!("[{}]", token.name)}</code></dt> <dd>{reads}</dd> }
        })
        .collect();
    view! {
        <details class="more" open=true>
            <summary>"Det här går att sätta in"</summary>
            <dl class="more-body brackets">{rows}</dl>
        </details>
    }
}
