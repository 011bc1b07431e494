//! What is asked about the person, last in the form, with the reason why.

use leptos::prelude::*;

use super::{
    background::{self, OTHERS, OWN},
    form,
};
use crate::{
    dialogue::rules::{ABOUT_ALL, ABOUT_ONE},
    request,
    ui::fields::{Choice, Pick, Pickable},
};

/// Whose answer it is, and that person's age and sex: last, with the reason why.
#[component]
pub(super) fn AboutYou() -> impl IntoView {
    let words = request::words();
    let options = |known: Vec<(&str, String)>| -> Vec<Pickable> {
        known.into_iter().map(|(code, text)| Pickable::new(code, text)).collect()
    };
    let (ages, sexes) = (options(background::ages(words)), options(background::sexes(words)));
    let behalf = options(vec![(OWN, words.answer_behalf_self()), (OTHERS, words.answer_behalf_other_how())]);
    view! {
        <section class="question" data-seconds=(ABOUT_ALL * ABOUT_ONE).to_string()>
            <h2>{words.answer_about_title()}</h2>
            <p>{words.answer_about_why()}</p>
            <Choice name=form::BEHALF_FIELD legend=words.answer_behalf() pick=Pick::One options=behalf undone=words.answer_no_answer()/>
            <Choice name=form::AGE legend=words.answer_age() pick=Pick::One options=ages undone=words.answer_no_answer()/>
            // Its last option already says nothing.
            <Choice name=form::SEX legend=words.answer_sex() pick=Pick::One options=sexes/>
        </section>
    }
}
