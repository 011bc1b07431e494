//! The result for everybody: the answer first, then what happens with it, who has answered, and every question. Before it may
//! be read: what happens when, and no figures.

use analysis::correction::Corrected;
use leptos::prelude::*;

use crate::{
    decision::{
        list::DecisionList,
        queries::DecisionCard,
        rules::{is_given, reply_path},
    },
    dialogue::{
        deciding::TakenUp,
        rules::{Reply, last_day, opening, reply, steps, what_happens},
    },
    entity::round::RoundState,
    request,
    round::{
        named::RoundName,
        notes::{queries::PublicNote, shown::RoundNote},
        queries::ResidentRound,
        rules::{result_path, state_at},
    },
    summary::{
        corrected::{CorrectedNote, SupersededNote},
        figure::Patterns,
        lead::{Lead, leads},
        opinions::section::OpinionMap,
        page::{
            annex::{figure_id, lead_id},
            easy_result::{Contents, EasyRest},
            hands::Hands,
            result_about::About,
            result_files::{Files, Signed},
            result_parts::{Questions, Sure, Who, WrittenAbout},
        },
        public::{
            files::{VERSION, asked_version},
            queries::{AtAddress, PublicResult, at_address},
        },
        telling,
        writing::{
            easy_read::EasySentences,
            published::{Published, PublishedSentences},
        },
    },
    swedish,
    translated::Translated,
    ui::{
        page::{Audience, Page, Trail},
        shown::shown,
        tag::DemonstrationTag,
        text::InSwedish,
        timeline::Timeline,
    },
    vision::queries::EASY_READ,
    words::Words,
};

/// `/resultat/{code}`.
#[component]
pub fn ResultPage() -> impl IntoView {
    let (state, code, words) = (request::state(), request::route_param("code"), request::words());
    let version = request::query(&request::parts(), VERSION);
    let read = async move { at_address(&state, &code, asked_version(&version)?, words).await };
    shown(read, |found| match found {
        AtAddress::Result(result) => view! { <ResultView result=*result/> }.into_any(),
        AtAddress::NotYet(round, title, taken_up, note) => {
            view! { <NotYet round=*round name=title taken_up note/> }.into_any()
        }
    })
}

#[component]
fn ResultView(result: PublicResult) -> impl IntoView {
    let words = request::words();
    let (round, wording) = (result.round.clone(), result.wording.clone());
    let title = wording.title.clone();
    let (asked, figures) = (wording.questionnaire.clone(), result.result.figures.clone());
    let mapped = figures.opinion_map().and_then(|map| asked.questions.get(map.question()));
    let lang = mapped.and_then(|question| wording.lang_of(question.row.id));
    let path = result_path(&round.row.code);
    let newest = words.link(&path);
    let superseded = result.superseded_by.clone().map(|by| view! { <SupersededNote by newest/> });
    let version = result.superseded_by.is_some().then_some(result.result.row.version);
    let ordinary = version.map(|version| format!("?{VERSION}={version}")).unwrap_or_default();
    let ordinary = format!("{path}{ordinary}#summary");
    let is_easy = words.code() == EASY_READ;
    let rest = if is_easy {
        view! { <EasyRest result=result.clone() lang/> }.into_any()
    } else {
        view! {
            <Who result=result.clone()/>
            <WrittenAbout result=result.clone()/>
            <Questions result=result.clone()/>
            <Hands asked=asked.clone() figures=figures.clone()/>
            <OpinionMap asked figures class="part stack" lang/>
        }
        .into_any()
    };
    view! {
        <Page title=words.result_page(title.text.as_str()) audience=Audience::Residents(round.official_place.clone())>
            <Patterns/>
            <Trail steps=vec![(words.link("/"), words.frame_start())]/>
            <article class="result">
                <header class="stack">
                    <h1 lang=title.lang>{title.text}</h1>
                    <Answer result=result.clone()/>
                    <About wording figures=result.result.figures.clone()/>
                </header>
                <RoundNote note=result.note.clone()/>
                {superseded}
                <CorrectedNote corrections=result.corrections.clone() figures=result.result.figures.clone() earlier=Some(path)/>
                {is_easy.then(|| view! { <Contents written=result.written.is_some()/> })}
                {result.written.clone().map(|published| view! { <Written published ordinary/> })}
                <Next round taken_up=result.taken_up decisions=result.decisions.clone()/>
                {rest}
                <Sure result=result.clone()/>
                <Files code=result.round.row.code.clone() version written=result.written.is_some()/>
                {result.is_disposed.then(|| view! { <p class="muted" id="disposed">{words.result_disposed()}</p> })}
                <Signed result=result.result.row/>
            </article>
        </Page>
    }
}

/// The summary that the elected read too. It is Swedish, in every language of the page; in easy-read words where the page is.
#[component]
fn Written(published: Published, ordinary: String) -> impl IntoView {
    let words = request::words();
    let is_easy = words.code() == EASY_READ;
    let sentences = if is_easy {
        view! { <EasySentences published ordinary/> }.into_any()
    } else {
        view! { <PublishedSentences published/> }.into_any()
    };
    let in_swedish = (!words.is_swedish()).then_some("sv");
    let told = in_swedish.map(|_| view! { <p class="muted">{words.result_summary_swedish()}</p> });
    // Who needs easy-read words meets the sentences first, and who wrote them after that.
    let (before, after) = if is_easy { (None, told) } else { (told, None) };
    view! {
        <section class="part" aria-labelledby="summary">
            <h2 id="summary">{words.result_summary()}</h2>
            {before}
            <div class="stack" lang=in_swedish>{sentences}</div>
            {after}
        </section>
    }
}

/// What the answers come to, in a sentence, and how many they are.
#[component]
fn Answer(result: PublicResult) -> impl IntoView {
    let words = request::words();
    let figures = &result.result.figures;
    let many = telling::answers(words, figures.participants(), figures.sessions());
    let demonstration = result.round.is_demonstration.then(|| view! { " " <DemonstrationTag/> });
    let counted_first = match figures.corrected() {
        Some(Corrected::Kept(counted)) if counted != figures.participants() => {
            let title = words.corrected_title();
            Some(view! {
                <p class="small muted" id="counted-first"><a href="#corrected">{title}</a> ". " {words.corrected_count(counted)}</p>
            })
        }
        _ => None,
    };
    view! {
        {said_first(&result, words)}
        <p class="brief-count"><strong>{many}</strong> ", " {result.round.place.clone()} {demonstration}</p>
        {counted_first}
    }
}

/// The leads, each with the way to its figures; what there is instead where so few answered.
fn said_first(result: &PublicResult, words: Words) -> Vec<AnyView> {
    let statements: Vec<_> = result.wording.statements.iter().map(|statement| statement.statement_id).collect();
    let leads = leads(words, &result.wording.questionnaire, &result.result.figures, &statements);
    let mut said: Vec<_> = leads.into_iter().map(|lead| sentence(lead, words)).collect();
    if said.is_empty() {
        said.push(view! { <p class="lead claim">{instead(result, words)}</p> }.into_any());
    }
    said
}

fn sentence(lead: Lead, words: Words) -> AnyView {
    // In easy-read words statements stand closed below their question.
    let to = if words.code() == EASY_READ { figure_id(lead.place) } else { lead_id(&lead) };
    let support = format!("#{to}");
    view! {
        <p class="lead claim">{lead.sentence} " " <a class="claim-support" href=support>{words.result_support()}</a></p>
    }
    .into_any()
}

/// What is said where there is no lead.
fn instead(result: &PublicResult, words: Words) -> String {
    let figures = &result.result.figures;
    let meetings = figures.sessions().is_some_and(|sessions| 0 < sessions.meetings());
    match figures.participants() {
        0 if !meetings => words.result_nobody(),
        _ if figures.too_few() && result.comments.values().all(Vec::is_empty) => words.result_few_without_words(),
        _ if figures.too_few() => words.result_few(),
        _ => words.result_no_lead(),
    }
}

/// Who decides when, what is decided, and the way to the dialogue.
#[component]
fn Next(round: ResidentRound, taken_up: TakenUp, decisions: Vec<DecisionCard>) -> impl IntoView {
    let words = request::words();
    let reply = is_given(round.row.state).then(|| reply_path(&round.dialogue_slug, &round.row.code));
    let reply = reply.map(|path| view! { <p><a class="button" href=words.link(&path)>{words.reply_read()}</a></p> });
    let decided = (!decisions.is_empty()).then(|| {
        view! { <p>{words.result_decisions()}</p> <DecisionList decisions/> }
    });
    view! {
        <section class="part" aria-labelledby="next">
            <h2 id="next">{words.result_next()}</h2>
            <p>{happens(&round, taken_up, words)}</p>
            {decided}
            {reply}
            <p><a href=words.link(&round.dialogue_path())>{words.shut_dialogue()}</a></p>
        </section>
    }
}

/// What happens now, and when residents have their reply.
fn happens(round: &ResidentRound, taken_up: TakenUp, words: Words) -> String {
    let (state, today) = (round.row.state, swedish::local(request::state().clock.now()).date_naive());
    let replies = match reply(state, round.reply_due, today) {
        Reply::Settled => None,
        Reply::Due(day) => Some(words.card_reply_due(words.day(day))),
        Reply::Late(day) => Some(format!("{} {}", words.card_late(), words.card_late_since(words.day(day)))),
    };
    let happens = what_happens(state, taken_up.at(today), round.decider().to_owned(), words);
    [Some(happens), replies].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Why there are no figures here yet, and what comes before them.
#[component]
fn NotYet(
    round: ResidentRound,
    name: Translated,
    taken_up: TakenUp,
    #[prop(optional_no_strip)] note: Option<PublicNote>,
) -> impl IntoView {
    let (words, now) = (request::words(), request::state().clock.now());
    let state = state_at(&round.row, now);
    let ended = round.row.stopped_at.unwrap_or(round.row.closes_at);
    let has_opened = round.row.opened_at.is_some();
    let (title, lead) = match state {
        RoundState::Planned => (words.shut_not_yet(), opening(round.row.opens_at, now, words)),
        state => not_yet(&round, state, words),
    };
    let deciding = taken_up.at(swedish::local(now).date_naive());
    let (steps, current) = steps((state, deciding), last_day(ended), round.decider(), round.reply_due, words);
    let answer = (state == RoundState::Open)
        .then(|| view! { <p><a class="button" href=words.link(&round.path())>{words.dialogue_answer()}</a></p> });
    let dialogue =
        has_opened.then(|| view! { <p><a href=words.link(&round.dialogue_path())>{words.shut_dialogue()}</a></p> });
    let why = if state == RoundState::Withdrawn { words.round_withdrawn_why() } else { words.shut_early() };
    let reason = round.row.stop_reason.clone();
    let reason = reason.map(|reason| view! { <p>{why} " " <InSwedish text=reason/></p> });
    // Nothing more comes of one that was withdrawn.
    let goes_on = has_opened && state != RoundState::Withdrawn;
    view! {
        <Page title=title.clone() audience=Audience::Residents(round.official_place.clone())>
            <Trail steps=vec![(words.link("/"), words.frame_start())]/>
            <section class="stack">
                <h1>{title}</h1>
                <RoundName title=name place=round.place/>
                <p class="lead">{lead}</p>
                {reason}
                <RoundNote note/>
                {answer}
                {goes_on.then(|| view! { <Timeline steps current/> })}
                {dialogue}
                <p><a href=words.link("/")>{words.shut_now()}</a></p>
            </section>
        </Page>
    }
}

/// Title and sentence, by where the round is.
fn not_yet(round: &ResidentRound, state: RoundState, words: Words) -> (String, String) {
    match state {
        RoundState::Planned | RoundState::Open => (words.result_not_yet(), words.result_not_yet_open()),
        RoundState::Stopped => (words.result_not_yet(), words.result_not_yet_stopped()),
        RoundState::Withdrawn if round.row.opened_at.is_some() => {
            (words.shut_withdrawn(), words.shut_withdrawn_opened())
        }
        RoundState::Withdrawn => (words.shut_withdrawn(), words.shut_withdrawn_help()),
        RoundState::Closed
        | RoundState::Summarised
        | RoundState::Delivered
        | RoundState::FedBack
        | RoundState::Archived => (words.result_not_yet(), words.result_not_yet_closed(round.decider())),
    }
}
