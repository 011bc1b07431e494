//! Which roles come with which groups.

use std::collections::BTreeSet;

use crate::entity::{group_role, membership, membership::Role};

/// What an account gets and loses when its roles follow its groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Follows {
    /// Roles that come with a group, the first that each comes with.
    pub given: Vec<group_role::Model>,
    /// Roles that came with a group that they are not in any more.
    pub lost: Vec<membership::Model>,
}

/// Whether a role may come with a group. To give out records does not: who makes the groups would give it to themselves.
pub fn may_come(role: Role) -> bool {
    role != Role::Registrar
}

/// The rows of `table` whose role somebody in these groups has, each role once.
pub fn roles_of<'a>(table: &'a [group_role::Model], groups: &BTreeSet<String>) -> Vec<&'a group_role::Model> {
    let mut seen = Vec::new();
    let theirs = table.iter().filter(|row| groups.contains(&row.group_name) && may_come(row.role));
    theirs
        .filter(|row| {
            let is_new = !seen.contains(&(row.role, row.body_id));
            seen.push((row.role, row.body_id));
            is_new
        })
        .collect()
}

/// What changes for an account that `held` these roles in the organisation, and now comes with `theirs` ([`roles_of`]). What an
/// administrator gave stands apart: it is neither given again nor lost.
pub fn follow(held: &[membership::Model], theirs: &[&group_role::Model]) -> Follows {
    let has = |row: &group_role::Model| held.iter().any(|role| (role.role, role.body_id) == (row.role, row.body_id));
    let comes =
        |role: &membership::Model| theirs.iter().any(|row| (row.role, row.body_id) == (role.role, role.body_id));
    Follows {
        given: theirs.iter().filter(|row| !has(row)).map(|row| (*row).clone()).collect(),
        lost: held.iter().filter(|role| role.is_by_group && !comes(role)).cloned().collect(),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const HERE: Uuid = Uuid::from_u128(1);

    fn row(group: &str, role: Role) -> group_role::Model {
        group_role::Model {
            id: HERE,
            organisation_id: HERE,
            group_name: group.to_owned(),
            role,
            body_id: None,
            made_by: HERE,
        }
    }

    fn held(role: Role, is_by_group: bool) -> membership::Model {
        membership::Model { id: HERE, account_id: HERE, organisation_id: HERE, body_id: None, role, is_by_group }
    }

    fn groups(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_role_comes_with_its_group_and_no_other() {
        let table = [row("a", Role::Moderator), row("b", Role::Moderator), row("c", Role::Facilitator)];
        let named = |names: &[&str]| {
            roles_of(&table, &groups(names)).iter().map(|row| row.group_name.clone()).collect::<String>()
        };

        assert_eq!([named(&[]), named(&["A", "ab", ""]), named(&["b"])], ["", "", "b"]);
        assert_eq!(named(&["c", "b", "a"]), "ac", "each role once");
    }

    #[test]
    fn nobody_gives_out_records_by_a_group() {
        let table = [row("a", Role::Registrar), row("a", Role::Administrator)];

        assert_eq!(roles_of(&table, &groups(&["a"])), [&table[1]]);
    }

    #[test]
    fn what_came_with_a_group_goes_with_it_and_what_a_person_gave_stays() {
        let (here, there) = (row("a", Role::Moderator), row("b", Role::Facilitator));

        let changed = follow(&[held(Role::PaperKeyer, true), held(Role::Registrar, false)], &[&here, &there]);
        assert_eq!((changed.given.len(), changed.lost), (2, vec![held(Role::PaperKeyer, true)]));

        let same = [held(Role::Moderator, true), held(Role::Facilitator, false)];
        assert_eq!(follow(&same, &[&here, &there]), Follows::default());
        assert_eq!(follow(&same, &[]).lost, [held(Role::Moderator, true)]);
    }
}
