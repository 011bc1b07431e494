//! The result to take along, and how anybody can see that it is what was signed.

use leptos::prelude::*;

use crate::{
    entity::round_result,
    request,
    summary::public::{
        columns::COLUMNS,
        files::{VERSION, file_path},
        sentences::sentences_path,
    },
};

/// The files, and what their columns mean.
#[component]
pub fn Files(
    /// The round's code.
    code: String,
    /// The version of the result, where it is not the newest.
    #[prop(optional_no_strip)]
    version: Option<i32>,
    /// Whether there are sentences of an approved summary.
    written: bool,
) -> impl IntoView {
    let words = request::words();
    let in_swedish = (!words.is_swedish()).then_some("sv");
    let files = [("csv", words.files_csv()), ("xlsx", words.files_xlsx()), ("json", words.files_json())];
    let asked = version.map(|version| format!("?{VERSION}={version}")).unwrap_or_default();
    let path = |ending| format!("{}{asked}", file_path(&code, ending));
    let files = files.map(|(ending, name)| view! { <li><a href=path(ending) download="">{name}</a></li> });
    let sentences = format!("{}{asked}", sentences_path(&code));
    let sentences = written.then(|| view! { <li><a href=sentences download="">{words.files_sentences()}</a></li> });
    let columns = COLUMNS.map(|column| view! { <tr><th scope="row">{column.heading}</th><td>{column.means}</td></tr> });
    view! {
        <section class="part" aria-labelledby="files">
            <h2 id="files">{words.files_title()}</h2>
            <details class="more">
                <summary>{words.files_show()}</summary>
                <div class="more-body">
                    <p>{words.files_same()}</p>
                    <ul>{files.collect_view()} {sentences}</ul>
                </div>
            </details>
            <details class="more">
                <summary>{words.files_columns()}</summary>
                <div class="more-body">
                    <table class="table" id="columns">
                        <thead><tr><th scope="col">{words.files_column()}</th><th scope="col">{words.files_means()}</th></tr></thead>
                        <tbody lang=in_swedish>{columns.collect_view()}</tbody>
                    </table>
                </div>
            </details>
        </section>
    }
}

/// What the fingerprint is, and how it is checked.
#[component]
pub fn Signed(result: round_result::Model) -> impl IntoView {
    let words = request::words();
    view! {
        <section class="part" aria-labelledby="signed">
            <h2 id="signed">{words.signed_title()}</h2>
            <p>{words.signed_on(words.day_of(result.signed_at))}</p>
            <details class="more">
                <summary>{words.signed_print()}</summary>
                <div class="more-body">
                    <p><code class="fingerprint">{result.fingerprint}</code></p>
                    <p>{words.signed_why()} " " {words.signed_check()}</p>
                </div>
            </details>
        </section>
    }
}
