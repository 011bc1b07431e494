//! `medmig codes`: one-time codes for letters, as a file on standard output and nothing else there.

use std::io::Write;

use app::{
    one_time_codes::{list, making},
    round::queries::round_by_code,
};
use clap::Args;
use sea_orm::DbErr;

use crate::settings::Settings;

/// Which codes, as it is written on the command line.
#[derive(Debug, Args)]
pub(crate) struct CodesWanted {
    /// The round's code, as HSD4
    #[arg(long)]
    round: String,
    /// How many; a round has at most 100000 in all
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    number: u32,
}

/// `medmig codes`
pub(crate) async fn make_codes(settings: Settings, wanted: CodesWanted) -> anyhow::Result<()> {
    let state = super::state(&settings).await?;
    let round = match round_by_code(&state.db, &wanted.round).await {
        Err(DbErr::RecordNotFound(_)) => anyhow::bail!("there is no round {}", wanted.round),
        found => found?.row,
    };
    let codes = making::make_as_operator(&state, &round, usize::try_from(wanted.number)?).await?;
    state.db.close().await?;
    let mut out = std::io::stdout();
    out.write_all(&list::file(&codes, &round, &state.base_url)?)?;
    Ok(out.flush()?)
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use crate::cli::Arguments;

    #[test]
    fn codes_name_a_round_and_a_number() {
        let line = "medmig codes --round HSD4 --number 250";

        assert!(Arguments::try_parse_from(line.split(' ')).is_ok());
        for wrong in ["0", "100001", "-1", "många"] {
            assert!(Arguments::try_parse_from(line.replace("250", wrong).split(' ')).is_err(), "{wrong}");
        }
        assert!(Arguments::try_parse_from("medmig codes --round HSD4".split(' ')).is_err());
    }
}
