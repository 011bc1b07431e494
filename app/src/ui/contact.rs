//! How residents reach the organisation that asks: as it has said, else through its switchboard.

use leptos::prelude::*;

use crate::{entity::organisation, request};

/// What one needs to reach an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// "Härnösands kommun".
    pub place: String,
    /// Its telephone number, with a word about it where it has added one.
    pub phone: Option<String>,
    /// Its address for e-mail.
    pub mail: Option<String>,
}

impl From<organisation::Model> for Contact {
    fn from(row: organisation::Model) -> Self {
        Self { place: row.official_name, phone: row.contact_phone, mail: row.contact_mail }
    }
}

/// Number and address, or the way there where the organisation has said neither.
#[component]
pub fn ContactLine(
    /// Whom one reaches.
    contact: Contact,
) -> impl IntoView {
    let words = request::words();
    let Contact { place, phone, mail } = contact;
    if phone.is_none() && mail.is_none() {
        return view! { <p>{words.contact_switchboard(place)}</p> }.into_any();
    }
    view! { <p>{words.contact_reach(place)} <Ways phone mail/></p> }.into_any()
}

/// The number and the address, as links.
#[component]
pub fn Ways(
    /// The telephone number, if any.
    #[prop(optional_no_strip)]
    phone: Option<String>,
    /// The address for e-mail, if any.
    #[prop(optional_no_strip)]
    mail: Option<String>,
) -> impl IntoView {
    let between = (phone.is_some() && mail.is_some()).then_some(" · ");
    let phone = phone.map(|phone| {
        let address = format!("tel:{}", dialled(&phone));
        view! { <a href=address>{phone}</a> }
    });
    let mail = mail.map(|mail| {
        let address = format!("mailto:{mail}");
        view! { <a href=address>{mail}</a> }
    });
    view! { " " {phone} {between} {mail} }
}

/// What a telephone dials: no spaces, and nothing of a word that follows in brackets.
fn dialled(phone: &str) -> String {
    phone.chars().take_while(|c| *c != '(').filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_dials_digits_alone() {
        assert_eq!(dialled("0980-319 200 (vardagar 8–16)"), "0980319200");
        assert_eq!(dialled("+46 980 319 200"), "+46980319200");
    }
}
