//! `/lattlast`: the service in lättläst: short sentences, one thought in each, ordinary words.

use leptos::prelude::*;

use crate::{
    request,
    ui::page::{Page, Trail},
    words::{ORIGINAL, Words},
};

/// Med mig in lättläst.
#[component]
pub fn EasyReadPage() -> impl IntoView {
    let words = request::words();
    // Who reads about it in lättläst goes on in lättläst; the way back to plain Swedish says that it is one.
    let (easy, plain) = match words.tag().starts_with(ORIGINAL) {
        true => (Words::in_language("lattlast"), Words::swedish()),
        false => (words, words),
    };
    view! {
        <Page title=words.easy_title()>
            <Trail steps=vec![(words.link("/"), words.frame_start())]/>
            <h1>{words.easy_title()}</h1>
            <p class="lead">{words.easy_lead()}</p>
            <section class="part stack" aria-labelledby="what">
                <h2 id="what">{words.easy_what()}</h2>
                <p>{words.easy_what_know()}</p>
                <p>{words.easy_what_ask()}</p>
                <p>{words.easy_what_read()}</p>
                <p>{words.easy_what_told()}</p>
            </section>
            <section class="part stack" aria-labelledby="answer">
                <h2 id="answer">{words.easy_answer()}</h2>
                <p>{words.easy_answer_go()}</p>
                <p>{words.easy_answer_choose()}</p>
                <p>{words.easy_answer_name()}</p>
                <p>{words.easy_answer_send()}</p>
            </section>
            <section class="part stack" aria-labelledby="after">
                <h2 id="after">{words.easy_after()}</h2>
                <p>{words.easy_after_read()}</p>
                <p>{words.easy_after_others()}</p>
                <p>{words.easy_after_kept()}</p>
            </section>
            <section class="part stack" aria-labelledby="help">
                <h2 id="help">{words.easy_help()}</h2>
                <p>{words.easy_help_not()}</p>
                <p>{words.easy_help_call()}</p>
            </section>
            <p><a class="button" href=easy.link("/")>{words.easy_start()}</a></p>
            <p><a href=plain.link("/om")>{words.easy_more()}</a></p>
        </Page>
    }
}
