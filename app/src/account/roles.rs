//! What each role is called, what it may do, where it is held and who gives it.

use crate::entity::membership::Role;

/// Every role, in the order in which people read of them.
pub const ALL: [Role; 7] = [
    Role::Moderator,
    Role::PaperKeyer,
    Role::Facilitator,
    Role::ElectedRepresentative,
    Role::Registrar,
    Role::Administrator,
    Role::CountyAdministrator,
];

/// What a role is called.
pub fn name(role: Role) -> &'static str {
    match role {
        Role::Moderator => "Moderator",
        Role::PaperKeyer => "Inmatare",
        Role::Facilitator => "Dialogledare",
        Role::ElectedRepresentative => "Förtroendevald",
        Role::Registrar => "Registrator",
        Role::Administrator => "Administratör",
        Role::CountyAdministrator => "Länsadministratör",
    }
}

/// What whoever has the role may do, after "får".
pub fn may(role: Role) -> &'static str {
    match role {
        Role::Moderator => {
            "läsa och godkänna kommentarer, planera dialoger och omgångar, öppna, stoppa och stänga nämndens omgångar, ta emot \
             svar på papper, på telefon och på möten, skriva och godkänna sammanställningar, läsa underlagen och lämna över dem \
             till politikerna, skriva in beslut, svara invånarna, rätta resultat, och se vad som har gjorts i omgångarna."
        }
        Role::PaperKeyer => "mata in svar som kommer på papper och på telefon.",
        Role::Facilitator => "registrera möten och vad som sades där.",
        Role::ElectedRepresentative => {
            "läsa underlagen när en omgång är stängd och ställa frågor om dem, men inget medan den pågår."
        }
        Role::Registrar => {
            "läsa protokollen över stängda omgångar, lämna ut handlingar ur omgångar, skriva in gallringsbeslut och gallra efter \
             dem, se loggen och hämta den som fil."
        }
        Role::Administrator => {
            "bjuda in personer, ändra och ta bort deras roller, bestämma organisationens kontaktuppgifter, regler och inloggning, \
             läsa protokollen över stängda omgångar, arkivera omgångar, skriva in gallringsbeslut och gallra efter dem, se \
             loggen och hämta den som fil."
        }
        Role::CountyAdministrator => {
            "utse och ta bort administratörer i länets kommuner, i regionen och i gemensamma organ."
        }
    }
}

/// The role as it stands in the database, in forms and on the command line.
pub fn key(role: Role) -> String {
    sea_orm::ActiveEnum::to_value(&role)
}

/// Where a role is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// In one body.
    Body,
    /// In one body, or in all of the organisation.
    Either,
    /// In all of the organisation.
    Organisation,
}

/// Where this role is held.
pub fn seat(role: Role) -> Seat {
    match role {
        Role::Moderator | Role::PaperKeyer | Role::Facilitator | Role::ElectedRepresentative => Seat::Body,
        Role::Registrar => Seat::Either,
        Role::Administrator | Role::CountyAdministrator => Seat::Organisation,
    }
}

/// Whether somebody who holds `held` gives and takes `role`. An administrator cannot make anybody more than that; the first
/// county administrator is invited from the command line.
pub fn gives(held: Role, role: Role) -> bool {
    match held {
        Role::Administrator => role != Role::CountyAdministrator,
        Role::CountyAdministrator => matches!(role, Role::Administrator | Role::CountyAdministrator),
        _ => false,
    }
}

/// Whether the last one who has the role must keep it: without one nobody here could give it again.
pub fn must_be_somebody(role: Role) -> bool {
    matches!(role, Role::Administrator | Role::CountyAdministrator)
}

/// Whether whoever has the role signs in with more than a password: those who read what residents wrote before others, those who
/// get all of it in one file, and those who let people in.
pub fn needs_second_factor(role: Role) -> bool {
    matches!(role, Role::Moderator | Role::Registrar | Role::Administrator | Role::CountyAdministrator)
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;

    use super::*;

    #[test]
    fn every_role_has_a_name_of_its_own_and_says_what_it_may_do() {
        let names: std::collections::BTreeSet<_> = Role::iter().map(name).collect();

        assert_eq!(names.len(), Role::iter().count());
        assert!(Role::iter().all(|role| ALL.contains(&role) && may(role).ends_with('.')));
    }

    #[test]
    fn who_reads_before_others_and_who_lets_people_in_signs_in_with_more_than_a_password() {
        let needing: Vec<_> = ALL.into_iter().filter(|role| needs_second_factor(*role)).collect();

        assert_eq!(needing, [Role::Moderator, Role::Registrar, Role::Administrator, Role::CountyAdministrator]);
    }

    #[test]
    fn nobody_gives_more_than_they_have() {
        for role in Role::iter() {
            assert_eq!(gives(Role::Administrator, role), role != Role::CountyAdministrator, "{role:?}");
            let of_county = [Role::Administrator, Role::CountyAdministrator].contains(&role);
            assert_eq!(gives(Role::CountyAdministrator, role), of_county, "{role:?}");
            assert!(!gives(Role::Moderator, role) && !gives(Role::Registrar, role));
        }
    }
}
