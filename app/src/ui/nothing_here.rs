//! Told to whoever works here and sends a form to what is not there for them, as when their role was changed while they wrote. It reads
//! the same whether the thing is there or not.

use leptos::prelude::*;

use crate::{
    request,
    ui::{
        page::{Audience, Page},
        text::Paragraphs,
    },
};

/// The words that were sent in vain; empty where there were none.
#[derive(Clone, Debug, Default)]
pub struct InVain(pub String);

/// For whom the page at this address is, and where their work begins, with the name of the way there.
pub(super) fn way_back() -> (Audience, &'static str, &'static str) {
    match request::parts().uri.path().starts_with("/politik") {
        true => (Audience::Elected, "/politik", "Till dina underlag"),
        false => (Audience::Staff, "/arbete", "Till ditt arbete"),
    }
}

/// What may have happened, the words to copy, and the way back to one's work.
#[component]
pub fn NothingHere(
    /// The words that were sent.
    in_vain: InVain,
) -> impl IntoView {
    let InVain(written) = in_vain;
    let (audience, start, name) = way_back();
    view! {
        <Page title="Det finns inget här för dig" audience=audience>
            <section class="lost">
                <h1>"Det finns inget här för dig"</h1>
                <p class="lead">"Kanske har din roll ändrats, eller så är det borttaget. Undrar du, fråga den som är administratör hos er."</p>
                <p><a class="button" href=start>{name}</a></p>
            </section>
            <Written written told="Det är inte sparat. Kopiera det om du vill ha det kvar."/>
        </Page>
    }
}

/// Words to copy, where there are any.
#[component]
pub(super) fn Written(
    /// The words.
    written: String,
    /// What is said of them.
    told: &'static str,
) -> impl IntoView {
    (!written.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="written-title">
                <h2 id="written-title">"Det här skrev du"</h2>
                <p>{told}</p>
                <blockquote id="written"><Paragraphs text=written/></blockquote>
            </section>
        }
    })
}
