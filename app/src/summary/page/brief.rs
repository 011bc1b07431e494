//! The brief: what a politician reads. One page, two minutes; the figures and the comments of a closed round.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::{either::Either, prelude::*};

use crate::{
    account::rights,
    entity::membership::Role,
    error::AppError,
    record::disposal::note::DisposedNote,
    request,
    round::{
        notes::{
            queries::{PublicNote, public_note},
            shown::RoundNote,
        },
        parts::MovedOn,
        rules::brief_path,
    },
    summary::{
        brief_questions::{
            queries::{Talk, talk},
            shown::Questions,
        },
        corrected::CorrectedNote,
        elected::reading,
        figure::Patterns,
        opinions::line::OpinionLine,
        page::{
            annex::{Annex, TOP_ID},
            decision::Decision,
            headline::Headline,
            jumps::{Jumps, SAID, parts_of},
            parts::{Answered, Certainty},
            said::{Divided, Part, Said},
            voices::{Minority, WrittenAbout},
        },
        papers::links::{For, Papers},
        queries::{self, Brief},
        told::case_line,
        writing::published::{Published, PublishedSentences},
    },
    swedish,
    ui::{
        fields::ErrorSummary,
        page::{Audience, ErrorPage, Page},
    },
    words::Words,
};

/// `/politik/{code}`
#[component]
pub fn BriefPage() -> impl IntoView {
    let state = request::state();
    let parts = request::parts();
    let code = request::route_param("code");
    view! {
        <Suspense>
            {Suspend::new(async move {
                let brief = async {
                    let reader = rights::reader_of_round(&state, &parts.headers, &code).await?;
                    let brief = queries::brief(&state.db, &reader).await?;
                    let note = public_note(&state.db, &brief.round, Words::swedish()).await?;
                    let talk = talk(&state.db, &reader).await?;
                    let version = brief.written.as_ref().map_or(0, |written| written.version);
                    reading::note(&state.db, &reader, version, talk.answered()).await?;
                    Ok::<_, AppError>((brief, note, talk))
                };
                match brief.await {
                    Ok((brief, note, talk)) => {
                        let address = format!("{}{}", state.base_url, brief_path(&brief.round.code));
                        let today = swedish::local(state.clock.now()).date_naive();
                        let brief = Arc::new(brief);
                        Either::Left(view! { <BriefView brief note talk address today/> })
                    }
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(error)/> }),
                }
            })}
        </Suspense>
    }
}

#[component]
fn BriefView(
    brief: Arc<Brief>,
    #[prop(optional_no_strip)] note: Option<PublicNote>,
    talk: Talk,
    address: String,
    today: NaiveDate,
) -> impl IntoView {
    let titles: Vec<_> = brief.statements.iter().map(|statement| statement.title.clone()).collect();
    let demonstration = brief.dialogue.is_demonstration;
    let (paper, parts) = (format!("{}/brief.pdf", brief_path(&brief.round.code)), parts_of(&brief, &talk));
    let (written, of_few) = brief.written.clone().map(Published::apart).unzip();
    let (audience, whose) = match brief.read_as {
        Role::Moderator => (Audience::Staff, For::Staff),
        _ => (Audience::Elected, For::Elected),
    };
    view! {
        <Page title=format!("Underlag: {}", brief.round.title) audience wide=true>
            <Patterns/>
            <ErrorSummary/>
            <MovedOn/>
            <article class="brief">
                <header class="brief-head" id=TOP_ID tabindex="-1">
                    <p class="brief-case">
                        {case_line(&brief)} {demonstration.then(|| view! { " " <span class="tag tag--demo">"Påhittat exempel"</span> })}
                        <span class="print-only">" · " {address.clone()}</span>
                    </p>
                    <h1>{brief.round.title.clone()}</h1>
                    <Headline brief=brief.clone()/>
                    {titles.into_iter().map(|title| view! { <p class="brief-statement">"”" {title} "”"</p> }).collect_view()}
                </header>
                <Jumps paper parts/>
                <RoundNote note/>
                <CorrectedNote corrections=brief.corrections.clone() figures=brief.result.figures.clone()/>
                <Decision brief=brief.clone() today/>
                <Answered brief=brief.clone()/>
                {match written {
                    Some(published) => Either::Left(view! { <Part title="Det här säger invånarna" id=SAID><PublishedSentences published/></Part> }),
                    None => Either::Right(view! { <Said brief=brief.clone()/> }),
                }}
                <WrittenAbout brief=brief.clone()/>
                <Certainty brief=brief.clone()/>
                <Divided brief=brief.clone()/>
                <Opinions brief=brief.clone()/>
                <Minority brief=brief.clone() of_few=of_few.unwrap_or_default()/>
            </article>
            <DisposedNote disposed=brief.disposed.clone()/>
            <Questions talk/>
            <Papers code=brief.round.code.clone() whose/>
            <Annex brief/>
            <p class="print-only">"Utskrivet från " {address}</p>
        </Page>
    }
}

/// What most agree on, and where groups part. Nothing where no such thing is known.
#[component]
fn Opinions(brief: Arc<Brief>) -> impl IntoView {
    let (asked, figures) = (brief.asked.clone(), brief.result.figures.clone());
    let has_map = figures.opinions().is_some();
    has_map.then(|| view! { <Part title="Vilka tycker lika"><OpinionLine asked figures/></Part> })
}
