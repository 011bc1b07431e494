//! What the account pages decide: how strong a password must be, how long to wait after mistakes, where to go next.

use chrono::TimeDelta;
use sea_orm::Iterable;

use crate::{
    account::sessions::Way,
    entity::{membership, membership::Role},
};

/// The fewest characters of a password. No rules on which characters: length is what helps.
pub const SHORTEST_PASSWORD: usize = 12;

/// The most characters of a password.
pub const LONGEST_PASSWORD: usize = 200;

/// The shortest part of a name or an address that may not stand in a password.
const SHORTEST_PART: usize = 4;

/// Fewer different characters than this is no password ("121212121212").
const FEWEST_DIFFERENT: usize = 5;

/// What the commonest passwords are made of, without the digits and signs that people put around them.
const COMMON: &[&str] = &[
    "admin",
    "administrator",
    "användare",
    "asdfghjkl",
    "asdfghjklöä",
    "fotboll",
    "hemlig",
    "hemligt",
    "hösten",
    "iloveyou",
    "jagälskardig",
    "kommun",
    "kommunen",
    "letmein",
    "lösen",
    "lösenord",
    "lösenordet",
    "losenord",
    "medmig",
    "moderator",
    "password",
    "passwort",
    "politiker",
    "qwerty",
    "qwertyuiop",
    "qwertyuiopå",
    "sommar",
    "sommaren",
    "sverige",
    "test",
    "vinter",
    "vintern",
    "välkommen",
    "welcome",
];

/// Runs on the keyboard; a password may not be a piece of one, forwards or backwards.
const RUNS: [&str; 4] = [
    "1234567890123456789012345678901234567890",
    "abcdefghijklmnopqrstuvwxyzåäö",
    "qwertyuiopasdfghjklzxcvbnm",
    "1q2w3e4r5t6y7u8i9o0p",
];

/// Why a password cannot be chosen, as a sentence; nothing when it can. `about` are the words that stand for the person:
/// e-mail address and name.
pub fn password_problem(password: &str, about: &[&str]) -> Option<&'static str> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Some("Skriv minst 12 tecken. Tre eller fyra ord efter varandra blir bra.");
    }
    if LONGEST_PASSWORD < length {
        return Some("Skriv högst 200 tecken");
    }
    let folded = password.to_lowercase();
    if parts(about).any(|part| folded.contains(&part)) {
        return Some("Lösenordet får inte innehålla ditt namn eller din e-postadress");
    }
    is_common(&folded).then_some("Det lösenordet är lätt att gissa. Välj några ord som inte hör ihop.")
}

/// The words in names and addresses that are long enough to be recognised.
fn parts<'a>(about: &[&'a str]) -> impl Iterator<Item = String> + use<'a> {
    let words: Vec<&'a str> = about.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).collect();
    words.into_iter().filter(|word| SHORTEST_PART <= word.chars().count()).map(str::to_lowercase)
}

fn is_common(folded: &str) -> bool {
    let different: std::collections::BTreeSet<char> = folded.chars().collect();
    let backwards: String = folded.chars().rev().collect();
    let core: String = folded.chars().filter(|c| c.is_alphabetic()).collect();
    different.len() < FEWEST_DIFFERENT
        || RUNS.iter().any(|run| run.contains(folded) || run.contains(&backwards))
        || COMMON.iter().any(|word| core.replace(word, "").is_empty() && !core.is_empty())
}

/// A wait as people say it, never shorter than it is: "en halv minut", "en minut", "tre minuter".
pub fn wait_in_words(wait: TimeDelta) -> String {
    match wait.num_seconds() {
        ..=30 => "en halv minut".to_owned(),
        seconds => {
            let minutes = usize::try_from((seconds + 59) / 60).unwrap_or_default();
            crate::swedish::in_words(minutes, "minut", "minuter")
        }
    }
}

/// Whether a role can be used in a session that was begun in this way. What an organisation's provider says holds in that
/// organisation alone, and neither for a role that its administrators do not give nor for the registrar's, which nobody gives
/// themselves: who runs the provider could be whom they like. What came with a group there holds nowhere else.
pub fn holds(way: Way, role: &membership::Model) -> bool {
    match way.organisation_id {
        None => !role.is_by_group,
        Some(id) => role.organisation_id == id && !matches!(role.role, Role::CountyAdministrator | Role::Registrar),
    }
}

/// Where a person works: the page they come to after sign-in, and where their addresses begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// The workbench of moderators.
    Work,
    /// The briefs of the elected.
    Politics,
    /// Neither: the start page.
    Start,
}

impl Home {
    /// Its address.
    pub fn path(self) -> &'static str {
        match self {
            Self::Work => "/arbete",
            Self::Politics => "/politik",
            Self::Start => "/",
        }
    }
}

/// Where somebody works who has those roles of which this is true, first the page they come to after sign-in.
pub fn homes_of(has: impl Fn(Role) -> bool) -> Vec<Home> {
    let elected = has(Role::ElectedRepresentative);
    let staff = Role::iter().any(|role| role != Role::ElectedRepresentative && has(role));
    let homes = [(Home::Work, staff), (Home::Politics, elected)];
    homes.into_iter().filter(|(_, has)| *has).map(|(home, _)| home).collect()
}

/// Where to go after sign-in: the address that was asked for if it is one of ours, below one of the person's `homes`;
/// else the first home.
pub fn after_sign_in(asked: &str, homes: &[Home]) -> String {
    let below = |home: &&Home| **home != Home::Start && is_below(asked, home.path());
    match homes.iter().find(below) {
        Some(_) => asked.to_owned(),
        None => homes.first().map_or("/", |home| home.path()).to_owned(),
    }
}

/// Whether `asked` is `start` or a plain path below it: letters, digits and `-_./%` only, no empty and no dotted step.
fn is_below(asked: &str, start: &str) -> bool {
    let Some(rest) = asked.strip_prefix(start) else {
        return false;
    };
    let plain = rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_/%".contains(&b));
    plain && !rest.contains("//") && (rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_easy_to_guess() {
        let about = ["anna.berglund@storby.example", "Anna Berglund"];
        let refused = |password| password_problem(password, &about).is_some();

        assert!(!refused("fyra gröna cyklar"));
        assert!(!refused("ååååäääöööxyz"));
        assert!(!refused("sommarlov på en brygga"));
        for easy in [
            "elva tecken",
            "123456789012",
            "987654321098",
            "aaaaaaaaaaaa",
            "abababababab",
            "qwertyuiopas",
            "abcdefghijklm",
            "Lösenord1234",
            "Sommar2026!!",
            "passwordpassword",
            "Välkommen2026",
            "Berglund2026",
            "storby på våren",
            &"x".repeat(201),
        ] {
            assert!(refused(easy), "{easy}");
        }
    }

    #[test]
    fn an_organisations_own_sign_in_opens_what_is_its_own_and_nothing_else() {
        let [here, elsewhere] = [1, 2].map(uuid::Uuid::from_u128);
        let role = |organisation_id, role, is_by_group| membership::Model {
            id: here,
            account_id: here,
            organisation_id,
            body_id: None,
            role,
            is_by_group,
        };
        let own = Way { organisation_id: Some(here), is_strong: true };

        assert!(holds(own, &role(here, Role::Moderator, false)) && holds(own, &role(here, Role::Moderator, true)));
        assert!(!holds(own, &role(elsewhere, Role::Moderator, false)));
        for given_by_another in [Role::CountyAdministrator, Role::Registrar] {
            assert!(
                !holds(own, &role(here, given_by_another, false)) && !holds(own, &role(here, given_by_another, true))
            );
        }
        assert!(holds(Way::default(), &role(elsewhere, Role::CountyAdministrator, false)));
        assert!(holds(Way::default(), &role(here, Role::Registrar, false)));
        assert!(!holds(Way::default(), &role(here, Role::Moderator, true)));
    }

    #[test]
    fn a_wait_is_told_in_words() {
        let told = [3, 30, 31, 61, 900].map(|seconds| wait_in_words(TimeDelta::seconds(seconds)));

        assert_eq!(told, ["en halv minut", "en halv minut", "en minut", "två minuter", "15\u{a0}minuter"]);
    }

    #[test]
    fn only_an_address_of_ours_is_gone_to_after_sign_in() {
        let homes = [Home::Work];

        assert_eq!(after_sign_in("/arbete/omgang/HSD4", &homes), "/arbete/omgang/HSD4");
        assert_eq!(after_sign_in("/arbete", &homes), "/arbete");
        for foreign in [
            "",
            "/",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/arbete",
            "/arbetevil",
            "/arbete//evil.example",
            "/arbete/../logga-ut",
            "/arbete?x",
            "/arbete\r\nx: y",
            "/arbete@evil.example",
            "/politik/HSD3",
            "arbete",
        ] {
            assert_eq!(after_sign_in(foreign, &homes), "/arbete", "{foreign}");
        }
        assert_eq!(after_sign_in("/politik/HSD3", &[Home::Work, Home::Politics]), "/politik/HSD3");
        assert_eq!(after_sign_in("/arbete", &[Home::Start]), "/");
        assert_eq!(after_sign_in("/arbete", &[]), "/");
    }
}
