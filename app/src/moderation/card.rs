//! A comment on the page with what can be done with it: the same in the queue and at its own address. Each button shows the key
//! that does the same where the browser can ([`super::island`]).

use leptos::prelude::*;
use sea_orm::ActiveEnum;

use crate::{
    answer::form::MOST_TEXT,
    entity::{comment, comment::CommentState, redaction::Ground, submission::AnswerChannel},
    moderation::{
        comment_page::TAKEN_BACK,
        flags::{self, Part},
        form::GROUNDS,
        own_statement::Kind,
        queries::Card,
    },
    request, swedish,
    ui::fields::{Choice, Pick, Pickable, TextArea, TextField},
};

/// From this many characters on a comment is set in two columns, so that the longest fits without scrolling.
const LONG: usize = 900;

/// Where a note stands in the form's state that says how the comment would read.
pub const PREVIEW: &str = "preview";

/// A decision in one word.
pub fn decision(state: CommentState) -> &'static str {
    match state {
        CommentState::Unread => "Oläst",
        CommentState::Approved => "Godkänd",
        CommentState::Withheld => "Dold",
        CommentState::Redacted => "Maskerad",
    }
}

/// What was asked and what was written, with what there is to mind.
#[component]
pub fn CommentCard(
    /// What there is to know of it.
    card: Card,
    /// Where a mistake leads to, on a page with one comment.
    #[prop(optional)]
    id: Option<&'static str>,
) -> impl IntoView {
    let from_meeting = (card.channel == AnswerChannel::Meeting).then_some("Från ett möte. ");
    let is_own = card.kind != Kind::Comment;
    let odd = card.flags.into_iter().map(|flag| flags::reason(flag).to_owned());
    let language = card.text.as_deref().and_then(flags::other_language);
    let alike = [flags::same_text(card.same), flags::near_text(card.near), language];
    let odd: Vec<_> = odd.chain(alike.into_iter().flatten()).map(|reason| view! { <li>{reason}</li> }).collect();
    let text = card.text.map(|text| view! { <Words text/> });
    view! {
        <article class="comment-card" id=id tabindex=id.map(|_| "-1")>
            <p class="comment-question">
                {from_meeting} {is_own.then_some("Eget påstående från en invånare. ")} {card.question}
            </p>
            {text}
            {(!odd.is_empty()).then(|| view! { <ul class="odd" aria-label="Att tänka på">{odd}</ul> })}
        </article>
    }
}

/// The text in reading size, with marks at what resembles something that points out a person.
#[component]
pub fn Words(
    /// As it was written.
    text: String,
) -> impl IntoView {
    let class = if LONG < text.chars().count() { "comment-text comment-text--long" } else { "comment-text" };
    let paragraphs: Vec<_> = text
        .split('\n')
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{flags::parts(line).into_iter().map(shown).collect_view()}</p> })
        .collect();
    view! { <blockquote class=class>{paragraphs}</blockquote> }
}

/// Words, with a mark and a note where they resemble something that points out a person.
fn shown(part: Part) -> impl IntoView {
    match part.kind {
        None => part.text.into_any(),
        Some(kind) => view! {
            <mark class="flag">{part.text}</mark> " " <span class="flag-note">{flags::note(kind)}</span>
        }
        .into_any(),
    }
}

/// The key of a button.
#[component]
pub fn Key(
    /// As it is called on the keyboard.
    name: &'static str,
) -> impl IntoView {
    view! { " " <kbd class="key" aria-hidden="true">{name}</kbd> }
}

/// Which comment a form is about, and how it stood when the form was shown.
#[component]
fn About(comment: comment::Model) -> impl IntoView {
    view! {
        <input type="hidden" name="comment_id" value=comment.id.to_string()/>
        <input type="hidden" name="seen" value=comment.state.to_value()/>
    }
}

/// All that can be said of the comment now.
#[component]
pub fn Decisions(
    /// The comment, with what there is to know of it.
    card: Card,
    /// Where the next one is.
    #[prop(optional_no_strip)]
    next: Option<String>,
) -> impl IntoView {
    let Card { comment, kind, text, .. } = card;
    let approve = match kind {
        _ if comment.state == CommentState::Approved => None,
        Kind::Comment => Some("Godkänn"),
        Kind::OwnStatement { fits: true } => Some("Visa för andra"),
        Kind::OwnStatement { fits: false } => None,
    };
    let approve = approve.map(|says| {
        view! { <button class="button" name="act" value="approve" data-key="g" aria-keyshortcuts="g">{says} <Key name="G"/></button> }
    });
    let next = next.map(|path| {
        view! { <a class="button button--quiet" href=path data-key="n" aria-keyshortcuts="n">"Nästa" <Key name="N"/></a> }
    });
    let undo = (comment.state != CommentState::Unread).then(|| {
        view! { <button class="button button--secondary" name="act" value="undo" data-key="å" aria-keyshortcuts="å">"Ångra, gör oläst igen" <Key name="Å"/></button> }
    });
    let may_cover = kind == Kind::Comment && comment.state != CommentState::Withheld;
    let cover = may_cover.then(|| view! { <Cover comment=comment.clone() text=text.unwrap_or_default()/> });
    view! {
        <Approving kind/>
        <form class="moderation-actions actions" method="post">
            <About comment=comment.clone()/> {approve} {next} {undo}
        </form>
        <Withhold comment/>
        {cover}
    }
}

/// What it means to approve a statement, or why it cannot be done.
#[component]
fn Approving(kind: Kind) -> impl IntoView {
    let says = match kind {
        Kind::Comment => None,
        Kind::OwnStatement { fits: true } => Some(
            "Visar du påståendet kan alla som svarar efter det ta ställning till det. Är omgången stoppad står det bara med \
             i resultatet. Ingen ser vem som skrev det. Det går inte att ändra efteråt. Måste det bort kan du ta bort det bland \
             de egna påståendena, med ett skäl.",
        ),
        Kind::OwnStatement { fits: false } => {
            Some("Frågan har så många påståenden som får plats, så det här kan inte visas. Skriv det som skäl.")
        }
    };
    says.map(|says| view! { <p class="small">{says}</p> })
}

/// A reason of one's own, or one of those that are common, with one press.
#[component]
fn Withhold(comment: comment::Model) -> impl IntoView {
    let before = request::form().notes.get(TAKEN_BACK).cloned().unwrap_or_default();
    let common: Vec<_> = GROUNDS
        .into_iter()
        .zip(["1", "2", "3", "4"])
        .map(|((ground, reason), key)| {
            let act = format!("withhold:{}", ground.to_value());
            view! { <li><button class="button button--quiet" name="act" value=act data-key=key aria-keyshortcuts=key>{reason} <Key name=key/></button></li> }
        })
        .collect();
    view! {
        <form class="moderation-actions" method="post">
            <About comment/>
            <TextField name="reason" label="Skäl att dölja" value=before
                hint="Den som skrev får läsa skälet. Skriv inte av det som ska döljas."/>
            <button class="button button--secondary" name="act" value="withhold" data-key="d" data-focus="reason" aria-keyshortcuts="d">
                "Dölj" <Key name="D"/>
            </button>
            <p>"Eller dölj med ett vanligt skäl:"</p>
            <ul class="common-reasons">{common}</ul>
        </form>
    }
}

/// Covering some of the words. What is flagged is proposed.
#[component]
fn Cover(comment: comment::Model, text: String) -> impl IntoView {
    let form = request::form();
    let is_open = ["passages", "ground", "section", "note"].iter().any(|field| !form.sent.get(field).is_empty())
        || ["redact", "redact-more", PREVIEW].contains(&form.sent.get("act"));
    let preview = form.notes.get(PREVIEW).cloned().map(|text| view! { <h3>"Så läser andra det"</h3> <Words text/> });
    let flagged = flags::parts(&text).into_iter().filter(|part| part.kind.is_some()).map(|part| part.text);
    let flagged = flagged.collect::<Vec<_>>().join("\n");
    let option = |(ground, name): (Ground, &str)| Pickable::new(ground.to_value(), name);
    let options = GROUND_NAMES.into_iter().map(option).collect();
    view! {
        <details class="more cover" id="maskera" open=is_open>
            <summary data-key="m" data-focus="passages" data-selected="passages" aria-keyshortcuts="m">"Maskera ord" <Key name="M"/></summary>
            <form class="more-body" method="post">
                <About comment/>
                {preview}
                <TextArea name="passages" label="Ord som ska bort" limit=MOST_TEXT value=flagged
                    hint="Skriv orden som de står i texten, ett ställe på varje rad. De tas bort överallt där de står."/>
                <Choice name="ground" legend="Varför ska orden bort?" pick=Pick::One options/>
                <TextField name="section" label="Lagrum, om uppgiften är sekretessbelagd" hint="Till exempel OSL 26 kap. 1 §. Lämna annars tomt."/>
                <TextField name="note" label="Förklaring till den som skrev" hint="Behövs om du väljer Annat. Skriv inte av det som ska bort."/>
                <div class="actions">
                    <button class="button" name="act" value="redact">"Maskera"</button>
                    <button class="button button--secondary" name="act" value="preview">"Visa hur det blir"</button>
                    <button class="button button--quiet" name="act" value="redact-more">"Maskera, och sedan mer i samma kommentar"</button>
                </div>
            </form>
        </details>
    }
}

const GROUND_NAMES: [(Ground, &str); 5] = [
    (Ground::Person, "Uppgift om en person"),
    (Ground::Health, "Uppgift om någon annans hälsa"),
    (Ground::Threat, "Hot eller kränkning"),
    (Ground::Copyright, "Text som någon annan har rätt till"),
    (Ground::Other, "Annat"),
];

/// How it is decided, by whom and when.
#[component]
pub fn HowDecided(
    /// A comment that is read.
    comment: comment::Model,
    /// Who decided.
    by: Option<String>,
) -> impl IntoView {
    let at = comment.handled_at.map(swedish::moment).unwrap_or_default();
    let reason = comment.reason.map(|reason| view! { " Skälet är: " <q>{reason}</q> });
    view! {
        <p class="how-decided"><strong>{decision(comment.state)}</strong> " av " {by.unwrap_or_else(|| "okänd".to_owned())} ", " {at} "." {reason}</p>
    }
}
