//! `medmig user`: who may sign in.

use anyhow::{Context, bail};
use app::{
    account::{
        invitations::{self, NewInvitation},
        roles,
        second_factor::lost::{self, Taken},
    },
    entity::membership::Role,
};
use clap::Args;
use sea_orm::{ActiveEnum, Iterable};

use crate::{cli::say, settings::Settings};

/// Who is invited, as it is written on the command line.
#[derive(Debug, Args)]
pub(crate) struct Invitee {
    /// Official e-mail address
    #[arg(long)]
    email: String,
    /// The name shown to colleagues
    #[arg(long)]
    name: String,
    /// What they may do: moderator, paper_keyer, facilitator, elected_representative, registrar, administrator or
    /// county_administrator
    #[arg(long, value_parser = role)]
    role: Role,
    /// Where, as harnosand/socialnamnden; for administrators the organisation alone, as harnosand; for registrars either
    #[arg(long)]
    body: String,
}

/// `medmig user invite`
pub(crate) async fn invite(settings: Settings, invitee: Invitee) -> anyhow::Result<()> {
    let state = super::state(&settings).await?;
    let place = invitations::place(&state.db, &invitee.body).await?;
    let (organisation_id, body_id) = place
        .with_context(|| format!("there is no body {}: run `medmig seed`, or look at its spelling", invitee.body))?;
    let Invitee { email, name: display_name, role, .. } = invitee;
    let new = NewInvitation { email, display_name, role, organisation_id, body_id };
    let link = invitations::invite(&state, &new).await?;
    state.db.close().await?;
    say("The link works once, for seven days. Send it to nobody else.")?;
    say(link)?;
    Ok(())
}

/// Whose account it is.
#[derive(Debug, Args)]
pub(crate) struct Owner {
    /// The e-mail address they sign in with
    #[arg(long)]
    email: String,
}

/// `medmig user forget-second-factor`
pub(crate) async fn forget_second_factor(settings: Settings, owner: Owner) -> anyhow::Result<()> {
    let state = super::state(&settings).await?;
    let taken = lost::take_away_by_operator(&state, &owner.email).await?;
    state.db.close().await?;
    match taken {
        Taken::Yes => say("App, passkeys and recovery codes are gone, and the owner is told by mail.")?,
        Taken::HadNone => bail!("the account of {} has no second factor", owner.email),
        Taken::NoAccount => bail!("there is no account of {}", owner.email),
    }
    Ok(())
}

fn role(name: &str) -> Result<Role, String> {
    Role::try_from_value(&name.to_owned()).map_err(|_| {
        let names: Vec<_> = Role::iter().map(roles::key).collect();
        format!("the roles are {}", names.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Arguments;

    #[test]
    fn every_role_is_read_by_its_name() {
        for known in Role::iter() {
            assert_eq!(role(&roles::key(known)), Ok(known));
        }
        assert!(role("mayor").is_err_and(|error| error.contains("elected_representative")));
    }

    #[test]
    fn an_invitation_names_address_name_role_and_body() {
        let line = "medmig user invite --email a@b.example --name A --role moderator --body harnosand/socialnamnden";

        assert!(Arguments::try_parse_from(line.split(' ')).is_ok());
        assert!(Arguments::try_parse_from(line.replace("moderator", "mayor").split(' ')).is_err());
        assert!(Arguments::try_parse_from("medmig user invite --email a@b.example".split(' ')).is_err());
        let lost = "medmig user forget-second-factor --email a@b.example";
        assert!(Arguments::try_parse_from(lost.split(' ')).is_ok());
    }
}
