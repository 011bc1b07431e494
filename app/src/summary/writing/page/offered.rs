//! What the rules propose, and what became of it.

use claims::{propose::Proposal, render::text};
use leptos::{either::Either, prelude::*};

use super::Found;
use crate::{
    summary::writing::document::{Counted, MOST_CLAIMS},
    swedish,
};

/// The id of the heading above them.
pub const OFFERED: &str = "forslag";

/// The field of the wording that is chosen of the proposal with this key.
pub fn wording_field(key: &str) -> String {
    format!("wording-{}", key.get(..8).unwrap_or(key))
}

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
    let mut rows: Vec<_> = (1..)
        .zip(left)
        .map(|(number, (key, proposal))| view! { <One found=found.clone() number key proposal full/> })
        .collect();
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
        <section class="part" aria-labelledby=OFFERED>
            <h2 id=OFFERED tabindex="-1">"Förslag"</h2>
            <p>"Förslagen är skrivna av regler ur det fasta resultatet. Du väljer, och kan ändra orden efteråt."</p>
            <p class="muted" id="counted">{told(counted)}</p>
            {none}
            <ul class="claims">{rows}</ul>
            {more}
        </section>
    }
}

/// "Av 14 förslag: 3 tagna som de var, 2 ändrade, 1 lagt åt sidan. 1 mening är skriven från början."
fn told(counted: Counted) -> String {
    let Counted { proposed, taken, changed, dropped, own } = counted;
    let form = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    let own = match own {
        0 => String::new(),
        own => format!(" {} från början.", form(own, "mening är skriven", "meningar är skrivna")),
    };
    format!(
        "Av {proposed} förslag: {}, {}, {}.{own}",
        form(taken, "taget som det var", "tagna som de var"),
        form(changed, "ändrat", "ändrade"),
        form(dropped, "lagt åt sidan", "lagda åt sidan"),
    )
}

#[component]
fn One(found: Found, number: usize, key: String, proposal: Proposal, full: bool) -> impl IntoView {
    let name = wording_field(&key);
    let which = format!(" förslag {number}");
    let wordings: Vec<_> = proposal
        .wordings
        .iter()
        .enumerate()
        .map(|(place, claim)| {
            let id = format!("{name}-{place}");
            view! {
                <label class="option">
                    <input type="radio" id=id name=name.clone() value=place.to_string() checked=place == 0/>
                    <span>{text(claim, &found.sources)}</span>
                </label>
            }
        })
        .collect();
    let take = match full {
        true => Either::Left(
            view! { <p class="muted">{format!("Sammanställningen har redan {MOST_CLAIMS} meningar.")}</p> },
        ),
        false => {
            let (which, take) = (which.clone(), format!("take-{key}"));
            Either::Right(view! {
                <button class="button" name="act" value=take>"Ta med" <span class="visually-hidden">{which}</span></button>
            })
        }
    };
    view! {
        <li class="claim-card">
            <fieldset class="choice">
                <legend class="visually-hidden">"Välj ord till" {which.clone()}</legend>
                <div class="options">{wordings}</div>
            </fieldset>
            <div class="actions">
                {take}
                <button class="button button--quiet" name="act" value=format!("aside-{key}")>
                    "Lägg åt sidan" <span class="visually-hidden">{which}</span>
                </button>
            </div>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_told_as_one() {
        let several = Counted { proposed: 14, taken: 3, changed: 2, dropped: 0, own: 2 };
        let one = Counted { proposed: 1, taken: 1, changed: 1, dropped: 1, own: 1 };
        assert_eq!(
            told(several),
            "Av 14 förslag: 3 tagna som de var, 2 ändrade, 0 lagda åt sidan. 2 meningar är skrivna från början."
        );
        assert_eq!(
            told(one),
            "Av 1 förslag: 1 taget som det var, 1 ändrat, 1 lagt åt sidan. 1 mening är skriven från början."
        );
    }
}
