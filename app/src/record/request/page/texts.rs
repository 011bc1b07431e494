//! `/arbete/omgang/{code}/utlamnande/texter`: the texts to look at, twenty at a time. `?visa=` says which, `?efter=` after which.

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use super::{
    frame::{Below, RecordsPage},
    words::{Decided, Original, Why},
};
use crate::{
    account::rights::registrar::registrar_of_round,
    context::AppState,
    entity::round,
    error::AppError,
    record::request::{
        decide,
        form::{ACT, RELEASE, SAME, TEXT, as_marked},
        rules::{Which, export_path, text_path, texts_path},
        texts::{self, AT_A_TIME, Text},
    },
    request, swedish,
    ui::{fields::FieldError, shown::shown},
};

/// What the page shows.
struct Found {
    round: round::Model,
    which: Which,
    left: usize,
    asked: Vec<String>,
    texts: Vec<Text>,
}

/// The page.
#[component]
pub fn TextsPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Texts found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let registrar = registrar_of_round(state, &parts.headers, code).await?;
    let which = Which::named(&request::query(parts, "visa"));
    let after = Uuid::parse_str(&request::query(parts, "efter")).ok();
    let all = texts::texts(&state.keys, &state.db, registrar.row()).await?;
    let texts = all.listed(which, after);
    decide::looked(state, &registrar, &texts).await?;
    Ok(Found { which, left: all.left(), texts, asked: all.asked, round: registrar.row().clone() })
}

#[component]
fn Texts(found: Found) -> impl IntoView {
    let Found { round, which, left, asked, texts } = found;
    let code = round.code.clone();
    let error = request::form().errors.at(TEXT).map(str::to_owned);
    let more = texts.last().filter(|_| texts.len() == AT_A_TIME);
    let more = more.map(|last| format!("{}?visa={}&efter={}", texts_path(&code), which.name(), last.id));
    let releases = which == Which::Left && !texts.is_empty();
    let masks = releases && texts.iter().any(|text| !text.alike.is_empty());
    let shown = if texts.is_empty() {
        Either::Left(view! { <Nothing which code=code.clone()/> })
    } else {
        let path = code.clone();
        let row =
            move |(place, text): (usize, Text)| view! { <Row place text asked=asked.clone() code=path.clone() which/> };
        Either::Right(
            view! { <ol class="review" id="texts">{texts.into_iter().enumerate().map(row).collect_view()}</ol> },
        )
    };
    view! {
        <RecordsPage title="Sekretessprövning" round below=Below::Export>
            <Views which left code/>
            <p>
                "Läs varje text och avgör om något i den omfattas av sekretess. Samma text står bara en gång här, också när den finns på \
                 flera ställen. Det noteras i loggen att du har läst."
            </p>
            <form method="post">
                <FieldError field=TEXT.to_owned() sentence=error/>
                {shown}
                {releases.then(|| view! {
                    <div class="actions">
                        <button class="button" name=ACT value=RELEASE>"De markerade är prövade och lämnas ut som de står"</button>
                        {masks.then(|| view! {
                            <button class="button button--secondary" name=ACT value=SAME>"Maska de markerade som i de andra texterna"</button>
                        })}
                    </div>
                })}
            </form>
            {more.map(|path| view! { <p><a href=path rel="next">"Nästa tjugo"</a></p> })}
        </RecordsPage>
    }
}

/// Which texts there are to see.
#[component]
fn Views(which: Which, left: usize, code: String) -> impl IntoView {
    let left = swedish::number(i64::try_from(left).unwrap_or(i64::MAX));
    let links = [
        (Which::Left, format!("Kvar att pröva ({left})")),
        (Which::Reviewed, "Prövade".to_owned()),
        (Which::All, "Alla texter".to_owned()),
    ];
    let links = links.map(|(one, name)| {
        let path = format!("{}?visa={}", texts_path(&code), one.name());
        let current = (one == which).then_some("page");
        view! { <li><a href=path aria-current=current>{name}</a></li> }
    });
    view! { <nav class="views" aria-label="Vilka texter"><ul>{links.into_iter().collect_view()}</ul></nav> }
}

#[component]
fn Row(place: usize, text: Text, asked: Vec<String>, code: String, which: Which) -> impl IntoView {
    let id = text.id;
    let field = if place == 0 { TEXT.to_owned() } else { format!("{TEXT}-{place}") };
    let value = as_marked(id, &text.stamp());
    let is_marked = request::form().sent.all(TEXT).any(|sent| sent == value);
    let mark = (which == Which::Left).then(|| {
        view! {
            <label class="option" for=field.clone()>
                <input type="checkbox" id=field.clone() name=TEXT value=value.clone() checked=is_marked/>
                <span>"Markera"</span>
            </label>
        }
    });
    let decided = text.review.clone().map(|review| view! { <Decided review/> });
    let (standing, alike) = (text.standing, text.alike.clone());
    view! {
        <li class="comment-card">
            <Original text asked/>
            {decided}
            <Why standing alike/>
            {mark}
            <p><a href=text_path(&code, id)>"Maska, eller ändra"</a></p>
        </li>
    }
}

#[component]
fn Nothing(which: Which, code: String) -> impl IntoView {
    match which {
        Which::Left => Either::Left(view! {
            <p id="nothing">"Inga texter är kvar att pröva. " <a href=export_path(&code)>"Hämta filen"</a></p>
        }),
        _ => Either::Right(view! { <p id="nothing">"Här finns inga texter."</p> }),
    }
}
