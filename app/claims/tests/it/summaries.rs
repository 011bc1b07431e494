//! A whole summary has what speaks against it, or says why not.

use claims::{
    claim::TableRef,
    finding::Check,
    summary::{Expected, LeftOut, Of, Summary, check_summary, expected},
};
use uuid::Uuid;

use crate::support::{
    sources::{eskilstuna, harnosand},
    written::{self, parts},
};

const RINGA: TableRef = TableRef::Question { place: 5, row: 2 };

fn whole() -> Summary {
    let sources = harnosand();
    let claim = |kind, figures, says, sentence| written::claim(&sources, kind, figures, says, sentence).unwrap();
    Summary {
        background: vec![parts("Socialnämnden bad om den här omgången.").unwrap()],
        claims: vec![
            claim("participation", "kon/man", "lower <>", "Män är färre bland dem som svarade än i befolkningen."),
            claim("level", "kontakt/1-2", "low de flesta", "De flesta tycker att det är svårt att få kontakt."),
            claim("division", "ringa+, ringa-", "split <>", "Meningarna går isär om {st ringa}."),
            claim("lone_voice", "", "", "En person skriver: {citat}"),
            claim("limit self_selected", "", "", "Vi kan inte säga vad andra tycker."),
        ],
        thanks: vec![parts("Tack till er som svarade.").unwrap()],
        left_out: Vec::new(),
    }
}

#[test]
fn a_whole_summary_may_be_published() {
    assert_eq!(check_summary(&whole(), &harnosand()), []);
}

#[test]
fn what_is_left_out_is_missed_until_there_is_a_reason() {
    let sources = harnosand();
    let lone = Expected::LoneVoice(Uuid::from_u128(106));
    let all = [Expected::Disagreement(RINGA), lone, Expected::Missing, Expected::Limits];
    assert_eq!(expected(&sources), all);

    for (at, what) in [(0, Expected::Missing), (2, Expected::Disagreement(RINGA)), (3, lone), (4, Expected::Limits)] {
        let mut summary = whole();
        summary.claims.remove(at);
        let missed = |summary: &Summary| {
            check_summary(summary, &sources).into_iter().map(|(of, found)| (of, found.check)).collect::<Vec<_>>()
        };
        assert_eq!(missed(&summary), [(Of::Whole(what), Check::Balance)]);

        summary.left_out = vec![LeftOut { what, why: "Nej.".to_owned() }];
        assert_eq!(missed(&summary), [(Of::Whole(what), Check::Balance)], "that is no reason");
        summary.left_out[0].why = "Nämnden har redan fått det i ett eget ärende.".to_owned();
        assert_eq!(missed(&summary), []);
    }
}

#[test]
fn another_disagreement_than_the_strongest_is_not_enough() {
    let sources = harnosand();
    let mut summary = whole();
    let sentence = "Meningarna går isär om {st vanta}.";
    summary.claims[2] = written::claim(&sources, "division", "vanta+, vanta-", "split <>", sentence).unwrap();
    let missed: Vec<_> = check_summary(&summary, &sources).into_iter().map(|(of, _)| of).collect();
    assert_eq!(missed, [Of::Whole(Expected::Disagreement(RINGA))]);
}

#[test]
fn what_is_wrong_with_a_sentence_is_told_where_it_stands() {
    let mut summary = whole();
    summary.thanks = vec![parts("Tack till alla som svarade.").unwrap()];
    summary.background.push(parts("Det kom 214 svar.").unwrap());
    let found: Vec<_> =
        check_summary(&summary, &harnosand()).into_iter().map(|(of, found)| (of, found.check)).collect();
    assert_eq!(found, [(Of::Background(1), Check::Numbers), (Of::Thanks(0), Check::Strength)]);
}

#[test]
fn where_nothing_divides_and_nobody_is_marked_only_the_rest_is_demanded() {
    let mut sources = eskilstuna();
    sources.population = None;
    assert_eq!(expected(&sources), [Expected::Limits]);
}
