//! Told to whoever works here or is elected and sends a form that we fail to take. Browsers keep none of these pages for the way back, so
//! what was written stands here: to be sent again with one press, and to be copied.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::nothing_here::{Written, way_back};
use crate::{
    account::oidc::form::CLIENT_SECRET,
    error::AppError,
    forms::{SHOW, Sent},
    request,
    ui::page::Page,
};

/// What was sent when something failed on our side.
#[derive(Clone, Debug)]
pub struct NotTaken {
    written: String,
    again: Option<Sent>,
}

impl NotTaken {
    /// What the page of this error gives back of what was `sent`, whose words are `written`; nothing where it is no failure of ours.
    ///
    /// It may be sent again where the database was away or the time ran out: then nothing was done, and what was done in the last
    /// moment is told by the key or the version that forms carry. After other failures nobody knows. A provider's secret is written
    /// into no page.
    pub fn of(error: &AppError, sent: &Sent, written: String) -> Option<Self> {
        let may_again = match error {
            AppError::Unavailable(_) | AppError::TooSlow => {
                sent.fields().next().is_some() && sent.get(CLIENT_SECRET).is_empty()
            }
            AppError::Internal(_) => false,
            _ => return None,
        };
        Some(Self { written, again: may_again.then(|| sent.clone()) })
    }
}

/// What failed, the form to send again where that is safe, and the words to copy. Sets the status and logs the cause.
#[component]
pub fn NotTakenPage(
    /// What failed.
    error: Arc<AppError>,
    /// What was sent.
    not_taken: NotTaken,
) -> impl IntoView {
    error.log();
    expect_context::<ResponseOptions>().set_status(error.status());
    let NotTaken { written, again } = not_taken;
    let (audience, start, name) = way_back();
    let title = error.said(request::words());
    let lead = match &again {
        Some(_) => "Det du skickade finns kvar på den här sidan. Vänta en stund och skicka igen.",
        None => "Vi vet inte om det du skickade blev sparat. Se efter innan du skickar igen.",
    };
    view! {
        <Page title=title.clone() audience=audience>
            <section class="lost">
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
                {again.map(|sent| view! { <Again sent/> })}
                <p><a href=start>{name}</a></p>
            </section>
            <Written written told="Kopiera det om du vill ha det kvar."/>
        </Page>
    }
}

/// All that was sent, in a form with one button.
#[component]
fn Again(sent: Sent) -> impl IntoView {
    let fields = sent.fields().filter(|(name, _)| *name != SHOW);
    let fields: Vec<_> = fields
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> })
        .collect();
    view! { <form method="post" id="again">{fields} <p><button class="button">"Skicka igen"</button></p></form> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given_back(error: &AppError, fields: &[(&str, &str)]) -> Option<bool> {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let sent = Sent::new(fields.iter().map(owned).collect());
        NotTaken::of(error, &sent, String::new()).map(|not_taken| not_taken.again.is_some())
    }

    #[test]
    fn what_we_fail_to_take_is_given_back_and_sent_again_where_nothing_was_done() {
        let form = [("text", "Ett stycke")];
        assert_eq!(given_back(&AppError::TooSlow, &form), Some(true));
        assert_eq!(given_back(&AppError::Internal(anyhow::anyhow!("x")), &form), Some(false));
        assert_eq!(given_back(&AppError::NotAllowed, &form), None);
        assert_eq!(given_back(&AppError::TooSlow, &[]), Some(false), "nothing was read");
    }

    #[test]
    fn the_secret_of_a_provider_is_written_into_no_page() {
        assert_eq!(given_back(&AppError::TooSlow, &[("issuer", "x"), (CLIENT_SECRET, "hemligt")]), Some(false));
        assert_eq!(given_back(&AppError::TooSlow, &[("issuer", "x"), (CLIENT_SECRET, "")]), Some(true));
    }
}
