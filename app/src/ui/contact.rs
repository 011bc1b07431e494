//! How residents reach the organisation that asks: as it has said, else through its switchboard.

use leptos::prelude::*;

use crate::{answer::kiosk, entity::organisation, request};

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
    // From a screen that many use nothing leads out: there they are to be read.
    let leads_on = !kiosk::is_asked(&request::parts());
    let between = (phone.is_some() && mail.is_some()).then_some(" · ");
    let phone = phone.map(|phone| {
        let address = leads_on.then(|| format!("tel:{}", dialled(&phone)));
        view! { <a href=address>{phone}</a> }
    });
    let mail = mail.map(|mail| {
        let address = leads_on.then(|| format!("mailto:{mail}"));
        view! { <a href=address>{mail}</a> }
    });
    view! { " " {phone} {between} {mail} }
}

/// What a telephone dials: the number that stands first, whose area code may stand in brackets, and nothing of the words after it.
pub fn dialled(phone: &str) -> String {
    // "+46 (0)611": the nought is dialled only inside the country.
    let phone = phone.trim().replace("(0)", "");
    let (area, rest) = phone.strip_prefix('(').and_then(|rest| rest.split_once(')')).unwrap_or(("", phone.as_str()));
    format!("{}{}", leading(area), leading(rest))
}

/// The digits and the plus that a text begins with.
fn leading(text: &str) -> String {
    let is_dialled = |c: &char| c.is_ascii_digit() || *c == '+';
    text.chars().take_while(|c| is_dialled(c) || c.is_whitespace() || "-–".contains(*c)).filter(is_dialled).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_dials_digits_alone() {
        assert_eq!(dialled("+46 980 319 200"), "+46980319200");
        assert_eq!(dialled("(0980) 319 200"), "0980319200");
        assert_eq!(dialled("+46 (0)980-319 200"), "+46980319200");
    }

    #[test]
    fn the_hours_after_a_number_are_not_dialled() {
        let written = [
            "0980-319 200 (vardagar 8–16)",
            "0980-319 200 vardagar 8–16",
            "0980-319 200, 8–16",
            "(0980) 319 200 (8–16)",
        ];
        assert_eq!(written.map(dialled), ["0980319200"; 4]);
        assert_eq!(dialled("Växeln 8–16"), "");
    }
}
