//! The way to the papers of a round, where its brief is read and where its moderators work.

use leptos::prelude::*;

use crate::round::rules::brief_path;

/// What the elected take along.
const READ: [(&str, &str); 3] =
    [("brief.pdf", "Underlaget på en sida (PDF)"), ("bilaga.pdf", "Bilagan (PDF)"), ("bilaga.docx", "Bilagan (Word)")];

/// What those who prepare the matter go on with.
const DRAFTS: [(&str, &str); 2] = [
    ("tjansteskrivelse.docx", "Utkast till tjänsteskrivelse (Word)"),
    ("tjansteskrivelse.pdf", "Utkast till tjänsteskrivelse (PDF)"),
];

/// Who follows the links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// Somebody elected.
    Elected,
    /// Somebody who prepares the matter.
    Staff,
}

/// Links to the papers of the round with this code, under a heading.
#[component]
pub fn Papers(
    /// The code of the round.
    code: String,
    /// Who follows them.
    whose: For,
) -> impl IntoView {
    let drafts = if whose == For::Staff { &DRAFTS[..] } else { &[] };
    let link = |(file, name): &(&'static str, &'static str)| {
        view! { <li><a href=format!("{}/{file}", brief_path(&code)) download="">{*name}</a></li> }
    };
    let links: Vec<_> = READ.iter().chain(drafts).map(link).collect();
    view! {
        <section class="part papers" aria-labelledby="papers-title">
            <h2 id="papers-title">"Ta med"</h2>
            <ul>{links}</ul>
        </section>
    }
}
