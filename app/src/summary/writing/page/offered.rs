//! What the rules propose, and what became of it.

use claims::{propose::Proposal, render::text};
use leptos::{either::Either, prelude::*};

use super::Found;
use crate::{
    summary::writing::{
        document::{Counted, MOST_CLAIMS},
        fields::CHANGES,
    },
    swedish,
};

/// So many proposals stand in sight; the others one tap away.
const IN_SIGHT: usize = 5;

/// Proposals that nobody has decided on, the most worth telling first.
#[component]
pub(super) fn Offered(
    /// What there is.
    found: Found,
) -> impl IntoView {
    let document = &found.versions[0].document;
    let counted = document.counted(found.proposals.len());
    let left: Vec<_> = found.proposals.iter().filter(|(key, _)| !document.has_decided_on(key)).cloned().collect();
    let full = MOST_CLAIMS <= document.claims.len();
    let mut rows: Vec<_> =
        left.into_iter().map(|(key, proposal)| view! { <One found=found.clone() key proposal full/> }).collect();
    let more = rows.split_off(rows.len().min(IN_SIGHT));
    let none = rows.is_empty().then(|| view! { <p>"Det finns inga fler förslag."</p> });
    let more_count = more.len();
    let more = (!more.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{format!("Visa {}", swedish::in_words(more_count, "förslag till", "förslag till"))}</summary>
                <ul class="claims more-body">{more}</ul>
            </details>
        }
    });
    view! {
        <section class="part" aria-labelledby="forslag">
            <h2 id="forslag">"Förslag"</h2>
            <p>"Förslagen är skrivna av regler ur det fasta resultatet. Du väljer, och kan ändra orden efteråt."</p>
            <p class="muted" id="counted">{told(counted)}</p>
            {none}
            <ul class="claims">{rows}</ul>
            {more}
        </section>
    }
}

/// "Av 14 förslag: 3 tagna som de var, 2 ändrade, 4 lagda åt sidan. 1 mening är skriven från början."
fn told(counted: Counted) -> String {
    let Counted { proposed, taken, changed, dropped, own } = counted;
    let whole = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let own = match own {
        0 => String::new(),
        own => format!(" {} skrivna från början.", swedish::count(whole(own), "mening är", "meningar är")),
    };
    format!("Av {proposed} förslag: {taken} tagna som de var, {changed} ändrade, {dropped} lagda åt sidan.{own}")
}

#[component]
fn One(found: Found, key: String, proposal: Proposal, full: bool) -> impl IntoView {
    let changes = found.versions[0].row.changes;
    let name = format!("wording-{}", &key[..8]);
    let wordings: Vec<_> = proposal
        .wordings
        .iter()
        .enumerate()
        .map(|(place, claim)| {
            let id = format!("{name}-{place}");
            view! {
                <label class="option">
                    <input type="radio" id=id name="wording" value=place.to_string() checked=place == 0/>
                    <span>{text(claim, &found.sources)}</span>
                </label>
            }
        })
        .collect();
    let take = match full {
        true => Either::Left(
            view! { <p class="muted">{format!("Sammanställningen har redan {MOST_CLAIMS} meningar.")}</p> },
        ),
        false => Either::Right(view! { <button class="button" name="act" value="take">"Ta med"</button> }),
    };
    view! {
        <li class="claim-card">
            <form method="post">
                <input type="hidden" name=CHANGES value=changes/>
                <input type="hidden" name="proposal" value=key/>
                <fieldset class="choice">
                    <legend class="visually-hidden">"Välj ord"</legend>
                    <div class="options">{wordings}</div>
                </fieldset>
                <div class="actions">
                    {take}
                    <button class="button button--quiet" name="act" value="aside">"Lägg åt sidan"</button>
                </div>
            </form>
        </li>
    }
}
