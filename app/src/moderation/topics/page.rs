//! The topics of a round, question by question, with the single voices.

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use super::{
    form::{SHOWN, TOPIC, tick},
    queries::{Board, Card, boards},
    rules::{MAX_LABEL, MOST_VOICES, lean_in_words, told_agreement, topic_path},
    voice_parts::{GoneVoices, MarkedVoices, ProposedVoices},
    voices::{Voice, Voices, voices},
};
use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    entity::{question::QuestionKind, round},
    error::AppError,
    request,
    round::{
        parts::{MovedOn, WorkTrail},
        rules::may_moderate,
    },
    swedish,
    ui::{
        fields::{ErrorSummary, FieldError, TextField},
        notice::{Empty, Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
    },
};

/// In the query of the page: something has just been done.
pub const DONE: &str = "gjort";

/// Told of a round that is closed.
const CLOSED: &str = "Omgången är stängd. Ämnena står som de bestämdes.";
/// The same, where nothing was sorted.
const CLOSED_WITHOUT: &str = "Omgången är stängd. Inga ämnen bestämdes.";

/// What the page shows.
struct Sorting {
    round: round::Model,
    boards: Vec<Board>,
    voices: Voices,
}

/// `/arbete/omgang/{code}/amnen`.
#[component]
pub fn TopicsPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { sorting(&state, &parts, &code).await }, |sorting| view! { <Topics sorting/> })
}

async fn sorting(state: &AppState, parts: &Parts, code: &str) -> Result<Sorting, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    Ok(Sorting {
        boards: boards(&state.db, &moderator).await?,
        voices: voices(&state.db, moderator.row().id).await?,
        round: moderator.row().clone(),
    })
}

#[component]
fn Topics(sorting: Sorting) -> impl IntoView {
    let Sorting { round, boards, voices } = sorting;
    let (code, may_change) = (round.code.clone(), may_moderate(round.state));
    let none = boards.iter().all(|board| board.new == 0 && board.rest.is_none());
    let marked: Vec<Voice> = voices.there.iter().filter(|voice| voice.marked.is_some()).cloned().collect();
    let sections: Vec<_> = boards
        .into_iter()
        .filter(|board| 0 < board.new || board.rest.is_some())
        .map(|board| {
            let own = |voice: &&Voice| voice.comment.question_id == board.question.id && voice.marked.is_none();
            let proposed = voices.there.iter().filter(own).cloned().collect();
            view! { <OneBoard board code=code.clone() may_change proposed/> }
        })
        .collect();
    let title = "Ämnen och enskilda röster";
    view! {
        <Page title=title audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code, round.title))/>
            <MovedOn/>
            <Saved/>
            <div class="topics">
                <h1>{title}</h1>
                {(!may_change).then(|| view! { <p id="closed">{if none { CLOSED_WITHOUT } else { CLOSED }}</p> })}
                {(none && may_change).then(|| view! {
                    <Empty title="Det finns inget att ordna än"><p>"När kommentarer är godkända eller maskerade kommer de hit."</p></Empty>
                })}
                {sections}
                <GoneVoices gone=voices.gone may_change/>
                <MarkedVoices voices=marked may_change most=MOST_VOICES/>
            </div>
        </Page>
    }
}

/// Told to whoever has just done something.
#[component]
pub fn Saved() -> impl IntoView {
    let is_done = !request::query(&request::parts(), DONE).is_empty() && !request::form().is_shown_again();
    is_done.then(|| view! { <div role="status" id="saved"><Notice kind=NoticeKind::Success title="Det är sparat">""</Notice></div> })
}

/// The topics of one question.
#[component]
fn OneBoard(board: Board, code: String, may_change: bool, proposed: Vec<Voice>) -> impl IntoView {
    let Board { question, topics, rest, new, decided, agreement } = board;
    let (id, heading) = (question.id, format!("q-{}", question.id));
    let seen: Vec<String> = topics.iter().chain(&rest).map(|card| tick(card.row.id, card.row.version)).collect();
    let (is_sorted, coming) = (rest.is_some(), Coming::of(rest.as_ref(), question.kind));
    let (own, is_put_to_all) = (question.kind == QuestionKind::Opinion, question.depends_on_option_id.is_none());
    let agreement = agreement.and_then(|agreement| told_agreement(&agreement));
    let decided = decided.map(|(by, at)| view! { <p class="topics-decided"><strong>"Klart: "</strong> {by} " bestämde ämnena " {swedish::moment(at)} "."</p> });
    let is_decided = decided.is_some();
    view! {
        <section class="part" aria-labelledby=heading>
            <h2 id=heading.clone()>{question.text}</h2>
            {own.then(|| view! { <p class="muted">"Egna påståenden från invånare."</p> })}
            {(!is_put_to_all).then(|| view! {
                <p class="muted">"Frågan ställdes bara till några. Därför står ämnena inte i protokollet."</p>
            })}
            {decided}
            {agreement.map(|told| view! { <p>{told}</p> })}
            {may_change.then(|| view! { <New question_id=id new coming/> })}
            {if topics.is_empty() {
                Either::Left(is_sorted.then(|| view! {
                    <p>"Inget ämne är föreslaget: kommentarerna är för få eller för olika. Öppna Övrigt för att göra egna ämnen."</p>
                }))
            } else {
                Either::Right(view! { <TopicList topics question_id=id code=code.clone() may_change/> })
            }}
            {rest.map(|rest| view! { <Rest rest code/> })}
            {(may_change && is_sorted && new == 0 && !is_decided).then(|| view! { <Decide question_id=id seen/> })}
            {may_change.then(|| view! { <ProposedVoices voices=proposed is_put_to_all/> })}
        </section>
    }
}

/// To what comments come that the topics do not know yet.
#[derive(Clone, Copy)]
enum Coming {
    /// No topics are proposed.
    First,
    /// None are, of what residents have voted on: it asks for none, since votes sort it better; they can be made all the same.
    Voted,
    /// There are topics.
    More,
}

impl Coming {
    fn of(rest: Option<&Card>, kind: QuestionKind) -> Self {
        match (rest, kind) {
            (Some(_), _) => Self::More,
            (None, QuestionKind::Opinion) => Self::Voted,
            (None, _) => Self::First,
        }
    }
}

/// Comments that the topics do not know yet.
#[component]
fn New(question_id: Uuid, new: u64, coming: Coming) -> impl IntoView {
    let comments = swedish::count(i64::try_from(new).unwrap_or(i64::MAX), "kommentar", "kommentarer");
    let (told, button, class) = match coming {
        Coming::First => (format!("{comments} kan ordnas i ämnen."), "Föreslå ämnen", "button"),
        Coming::Voted => (
            "Invånarna har röstat om påståendena, så de behöver inga ämnen.".to_owned(),
            "Föreslå ämnen ändå",
            "button button--secondary",
        ),
        Coming::More => (
            format!("{comments} har kommit till. Det du har bestämt ändras inte när de tas med."),
            "Ta med nya kommentarer",
            "button",
        ),
    };
    let id = format!("new-{question_id}");
    let error = request::form().errors.at(&id).map(str::to_owned);
    (0 < new).then(|| {
        view! {
            <form method="post" class="topics-new" id=id.clone() tabindex="-1">
                <FieldError field=id.clone() sentence=error/>
                <p>{told}</p>
                <button class=class name="act" value="propose">{button}</button>
                <input type="hidden" name="question" value=question_id.to_string()/>
            </form>
        }
    })
}

/// The topics with their typical comments; those that are ticked can become one.
#[component]
fn TopicList(topics: Vec<Card>, question_id: Uuid, code: String, may_change: bool) -> impl IntoView {
    let id = format!("topics-{question_id}");
    let form = request::form();
    let error = form.errors.at(&id).map(str::to_owned);
    let ticked: Vec<String> =
        form.sent.all(TOPIC).filter_map(|told| Some(told.split_once('.')?.0.to_owned())).collect();
    let can_merge = may_change && 1 < topics.len();
    let rows: Vec<_> = topics
        .into_iter()
        .map(|card| {
            let is_ticked = ticked.contains(&card.row.id.to_string());
            view! { <TopicRow card code=code.clone() can_merge is_ticked/> }
        })
        .collect();
    let list = view! { <FieldError field=id.clone() sentence=error/> <ul class="topics-list">{rows}</ul> };
    if !can_merge {
        return Either::Left(list);
    }
    Either::Right(view! {
        <form method="post" id=id tabindex="-1">
            {list}
            <div class="topics-acts">
                <TextField name=format!("label-{question_id}") label="Vad ska det sammanslagna ämnet heta?"
                    hint=format!("Lämna tomt om det ska heta som det översta ikryssade. Högst {MAX_LABEL} tecken.")/>
                <button class="button button--secondary" name="act" value="merge">"Slå ihop de ikryssade"</button>
            </div>
            <input type="hidden" name="question" value=question_id.to_string()/>
        </form>
    })
}

#[component]
fn TopicRow(card: Card, code: String, can_merge: bool, is_ticked: bool) -> impl IntoView {
    let Card { row, comments, below, typical } = card;
    let path = topic_path(&code, row.id);
    let below = below.map(|threshold| {
        let told = format!(
            "Färre än {threshold} har skrivit om det. Då visas inte antalet i underlaget, och oftast inte ämnet."
        );
        view! { <p class="muted topics-below">{told}</p> }
    });
    let tick_label = format!("Slå ihop ”{}”", row.label);
    let typical: Vec<_> = typical.into_iter().map(|text| view! { <li><q>{text}</q></li> }).collect();
    let tick = can_merge.then(|| {
        view! {
            <label class="option">
                <input type="checkbox" name=TOPIC value=tick(row.id, row.version) checked=is_ticked/>
                <span>{tick_label}</span>
            </label>
        }
    });
    view! {
        <li class="topics-row">
            <h3><a href=path>{row.label}</a> " " {comments.map(|comments| view! { <span class="muted">{told_comments(comments)}</span> })}</h3>
            {(!row.is_decided).then(|| view! { <p class="muted">"Förslag som ingen har ändrat"</p> })}
            {below}
            {row.lean.map(|lean| view! { <p class="topics-lean">{lean_in_words(lean)}</p> })}
            {(!typical.is_empty()).then(|| view! { <ul class="topics-typical">{typical}</ul> })}
            {tick}
        </li>
    }
}

fn told_comments(comments: u64) -> String {
    swedish::count(i64::try_from(comments).unwrap_or(i64::MAX), "kommentar", "kommentarer")
}

/// What is under no topic.
#[component]
fn Rest(rest: Card, code: String) -> impl IntoView {
    let path = topic_path(&code, rest.row.id);
    view! { <p class="topics-rest"><a href=path>{rest.row.label}</a> {rest.comments.map(|comments| format!(": {} utan ämne", told_comments(comments)))}</p> }
}

/// Says that the topics are decided as the page shows them, and not as somebody may have changed them meanwhile.
#[component]
fn Decide(question_id: Uuid, seen: Vec<String>) -> impl IntoView {
    let seen = seen.into_iter().map(|topic| view! { <input type="hidden" name=SHOWN value=topic/> });
    let seen: Vec<_> = seen.collect();
    view! {
        <form method="post">
            {seen}
            <input type="hidden" name="question" value=question_id.to_string()/>
            <button class="button" name="act" value="decide">"Ämnena är klara"</button>
        </form>
    }
}
