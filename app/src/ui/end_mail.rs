//! The page that a link for ending mail leads to.

use leptos::{either::Either, prelude::*};

use super::page::Page;

/// A button, since mail programs open every link; afterwards, that it is done.
#[component]
pub fn EndMail(
    /// Whether it is done.
    done: bool,
    /// What the mail is about, as "det som väntar".
    about: &'static str,
    /// Where one chooses anew.
    path: &'static str,
    /// What comes by mail all the same.
    #[prop(optional)]
    still: &'static str,
) -> impl IntoView {
    let title = match done {
        true => format!("Du får inga fler mejl om {about}"),
        false => format!("Vill du sluta få mejl om {about}?"),
    };
    view! {
        <Page title=title.clone()>
            <h1>{title}</h1>
            {if done {
                Either::Left(view! {
                    <p class="lead">
                        {still} " Du kan ändra det när du har loggat in, på sidan " <a href=path>"Mejl om " {about}</a> "."
                    </p>
                })
            } else {
                Either::Right(view! { <form method="post"><button class="button">"Sluta få mejl"</button></form> })
            }}
        </Page>
    }
}
