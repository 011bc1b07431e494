//! One topic: its name, its comments page by page, and what can be done with those that are ticked.

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use super::{
    form::{COMMENT, LEAN, LEANS, TO, VERSION},
    page::Saved,
    rules::{MAX_LABEL, MOST_QUOTES, lean_in_words, topic_path, topics_path},
    view::{Item, View, view as read},
};
use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    entity::{round, topic},
    error::AppError,
    request,
    round::{
        parts::{MovedOn, WorkTrail},
        rules::may_moderate,
    },
    swedish,
    ui::{
        fields::{Choice, ErrorSummary, FieldError, Pick, Pickable, TextField},
        notice::Empty,
        page::{Audience, Page},
        select::Select,
        shown::shown,
        text::Paragraphs,
    },
};

/// In the query, and in the form: which page of the comments.
pub const PAGE: &str = "sida";

/// `/arbete/omgang/{code}/amnen/{id}`.
#[component]
pub fn TopicPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let (code, id) = (request::route_param("code"), request::route_param("id"));
    shown(async move { one(&state, &parts, &code, &id).await }, |(round, view)| view! { <Topic round view/> })
}

async fn one(state: &AppState, parts: &Parts, code: &str, id: &str) -> Result<(round::Model, View), AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    let page = request::query(parts, PAGE).parse().unwrap_or(1);
    Ok((moderator.row().clone(), read(&state.db, &moderator, id, page).await?))
}

#[component]
fn Topic(round: round::Model, view: View) -> impl IntoView {
    let View { row, question, others, comments, page, gone } = view;
    let code = round.code.clone();
    let may_change = may_moderate(round.state) && gone.is_none();
    // Of a question that only some were asked nothing of topics leaves these pages.
    let is_told = !row.is_rest && question.depends_on_option_id.is_none();
    let title = row.label.clone();
    let body = match gone {
        Some(told) => Either::Left(view! { <p class="lead" id="gone">{told}</p> }),
        None => Either::Right(view! {
            {(may_change && !row.is_rest).then(|| view! { <Name row=row.clone()/> })}
            {is_told.then(|| view! { <Leaning row=row.clone() may_change/> })}
            <Comments row others comments page code=code.clone() may_change is_told/>
        }),
    };
    view! {
        <Page title=title.clone() audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code, round.title))/>
            <MovedOn/>
            <Saved/>
            <div class="topics">
                <p><a href=topics_path(&code)>"Alla ämnen"</a></p>
                <h1>{title}</h1>
                <p class="muted">{question.text}</p>
                {body}
            </div>
        </Page>
    }
}

/// What it is called, and that it goes.
#[component]
fn Name(row: topic::Model) -> impl IntoView {
    view! {
        <form method="post" class="topics-acts">
            <input type="hidden" name=VERSION value=row.version.to_string()/>
            <TextField name="label" label="Vad ämnet heter" hint=format!("Högst {MAX_LABEL} tecken.") value=row.label/>
            <button class="button button--secondary" name="act" value="rename">"Byt namn"</button>
            <button class="button button--quiet" name="act" value="remove">"Ta bort ämnet"</button>
            <p class="hint">"Kommentarerna blir kvar: de som inte har något annat ämne hamnar i Övrigt."</p>
        </form>
    }
}

/// How the topic leans, and the form that says so.
#[component]
fn Leaning(row: topic::Model, may_change: bool) -> impl IntoView {
    let told = row
        .lean
        .map(|lean| view! { <p class="topics-lean">"Ämnet lutar: " <strong>{lean_in_words(lean)}</strong></p> });
    let chosen: Vec<String> =
        LEANS.iter().filter(|(_, lean)| row.lean == Some(*lean)).map(|(name, _)| (*name).to_owned()).collect();
    let options: Vec<Pickable> =
        LEANS.iter().map(|(name, lean)| Pickable::new(*name, swedish::capital(&lean_in_words(*lean)))).collect();
    may_change.then(|| view! {
        <form method="post" class="topics-acts">
            <input type="hidden" name=VERSION value=row.version.to_string()/>
            <Choice name=LEAN legend="Hur lutar det som människor skrev om ämnet?" pick=Pick::One options chosen
                hint="Din bedömning, när du har läst kommentarerna. Den står i resultatet, med att en människa har bedömt det."/>
            <button class="button button--secondary" name="act" value="lean">"Spara hur det lutar"</button>
        </form>
    }.into_any()).or_else(|| told.map(|told| told.into_any()))
}

/// The comments of a page, and what can be done with them.
#[component]
fn Comments(
    row: topic::Model,
    others: Vec<topic::Model>,
    comments: Vec<Item>,
    page: (u64, u64),
    code: String,
    may_change: bool,
    is_told: bool,
) -> impl IntoView {
    if comments.is_empty() {
        return Either::Left(
            view! { <Empty title="Här finns inga kommentarer"><p>"Flytta hit dem från ett annat ämne."</p></Empty> },
        );
    }
    let form = request::form();
    let error = form.errors.at(COMMENT).map(str::to_owned);
    let ticked: Vec<String> = form.sent.all(COMMENT).map(str::to_owned).collect();
    let rows: Vec<_> = comments
        .into_iter()
        .map(|item| {
            let is_ticked = ticked.contains(&item.id.to_string());
            view! { <Row item may_change is_ticked/> }
        })
        .collect();
    let list = view! { <ol class="topics-comments" id=COMMENT tabindex="-1">{rows}</ol> };
    let pages = view! { <Pages path=topic_path(&code, row.id) page/> };
    Either::Right(if may_change {
        Either::Left(view! {
            <form method="post" class="topics-sort">
                <input type="hidden" name=VERSION value=row.version.to_string()/>
                <input type="hidden" name=PAGE value=page.0.to_string()/>
                <FieldError field=COMMENT.to_owned() sentence=error/>
                {list}
                <Acts others is_rest=row.is_rest is_told/>
            </form>
            {pages}
        })
    } else {
        Either::Right(view! { {list} {pages} })
    })
}

#[component]
fn Row(item: Item, may_change: bool, is_ticked: bool) -> impl IntoView {
    let id = item.id.to_string();
    let words = format!("w-{id}");
    let also = (!item.also.is_empty()).then(|| format!("Också i: {}", item.also.join(", ")));
    let tick = may_change.then(|| {
        view! { <input type="checkbox" name=COMMENT value=id aria-labelledby=words.clone() checked=is_ticked/> }
    });
    view! {
        <li class="topics-comment">
            {tick}
            <div id=words>
                <Paragraphs text=item.text/>
                {also.map(|also| view! { <p class="muted">{also}</p> })}
                {item.is_marked.then(|| view! { <p class="muted">"Framlyft röst"</p> })}
                {item.is_quote.then(|| view! { <p class="muted topics-quote">"Visas som citat"</p> })}
            </div>
        </li>
    }
}

/// What can be done with the ticked ones.
#[component]
fn Acts(others: Vec<topic::Model>, is_rest: bool, is_told: bool) -> impl IntoView {
    let goes = !others.is_empty();
    let choose = (String::new(), "Välj ämne".to_owned());
    let options = [choose].into_iter().chain(others.into_iter().map(|topic| (topic.id.to_string(), topic.label)));
    let options: Vec<_> = options.collect();
    view! {
        <fieldset class="topics-acts">
            <legend>"Det du har kryssat i"</legend>
            {is_told.then(|| view! {
                <button class="button button--secondary" name="act" value="quote">"Visa som citat"</button>
                <button class="button button--quiet" name="act" value="unquote">"Visa inte som citat"</button>
                <p class="hint">{format!("Citat står under ämnet i resultatet och underlaget, så som andra läser dem. Högst {MOST_QUOTES} i varje ämne.")}</p>
            })}
            {goes.then(|| view! {
                <Select name=TO label="Ett annat ämne" options/>
                <button class="button button--secondary" name="act" value="move">"Flytta dit"</button>
                {(!is_rest).then(|| view! { <button class="button button--secondary" name="act" value="also">"Lägg också dit"</button> })}
            })}
            <TextField name="new_label" label="Ett nytt ämne" hint=format!("Högst {MAX_LABEL} tecken.")/>
            <button class="button button--secondary" name="act" value="split">"Gör ett nytt ämne av dem"</button>
            {(!is_rest).then(|| view! { <button class="button button--quiet" name="act" value="take_out">"Ta bort ur ämnet"</button> })}
            <button class="button button--quiet" name="act" value="voice">"Lyft fram som enskilda röster"</button>
        </fieldset>
    }
}

/// Earlier and later comments.
#[component]
fn Pages(path: String, page: (u64, u64)) -> impl IntoView {
    let (page, pages) = page;
    let link = |to: u64, name: &'static str| {
        let href = format!("{path}?{PAGE}={to}");
        view! { <li><a href=href>{name}</a></li> }
    };
    (1 < pages).then(|| {
        view! {
            <nav aria-label="Fler kommentarer">
                <ul class="facts">
                    {(1 < page).then(|| link(page - 1, "Föregående"))}
                    <li>{format!("Sida {page} av {pages}")}</li>
                    {(page < pages).then(|| link(page + 1, "Nästa"))}
                </ul>
            </nav>
        }
    })
}
