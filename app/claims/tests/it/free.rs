//! Free sentences hold nothing that would have to be checked.

use claims::{check::check_free, finding::Check};

use crate::support::{sources::harnosand, written::parts};

fn checks(sentence: &str) -> Vec<Check> {
    check_free(&parts(sentence).unwrap(), &harnosand()).into_iter().map(|found| found.check).collect()
}

#[test]
fn background_and_thanks_are_free() {
    for sentence in [
        "Tack till er som svarade.",
        "Tack för att du tog dig tid.",
        "Socialnämnden bad om den här omgången inför arbetet med målbilden.",
        "Socialnämnden vill veta hur det finns stöd att få.",
        "Omgången stängde {fakta stangd}.",
        "Frågorna gällde hemtjänsten, hemsjukvården och hälsocentralen.",
        "Politikerna i socialnämnden läser det här före sitt möte.",
        "Socialnämnden ska se över hur hälsocentralen, hemtjänsten och hemsjukvården arbetar tillsammans.",
        "Därför har nämnden frågat invånarna hur vården och omsorgen hänger ihop. Svaren är påhittade.",
        "Vård- och omsorgsnämnden ska planera hur vården och omsorgen kan komma närmare hemmet.",
        "Därför har nämnden frågat invånarna vad som spelar roll för dem. Svaren är påhittade.",
        "Tack till er som tog er tid att svara.",
        "Målbilden ”Nära vård” gäller hela länet, och omgången hette ”Trygg hemma”.",
    ] {
        assert_eq!(checks(sentence), [], "{sentence}");
    }
}

#[test]
fn what_says_something_of_the_answers_is_no_free_sentence() {
    for (sentence, check) in [
        ("Tack till de 214 som svarade.", Check::Numbers),
        ("Tack till er tusentals som svarade.", Check::Numbers),
        ("Tack till er många som svarade.", Check::Strength),
        ("Tack till alla som svarade.", Check::Strength),
        ("Det är svårt att få kontakt med vården.", Check::Direction),
        ("Tack för era kloka svar.", Check::Direction),
        ("Tyvärr är det som det är.", Check::Direction),
        ("Det är skamligt, och personalen är lat.", Check::Direction),
        ("De som svarade tycker mycket om vården.", Check::Direction),
        ("De som svarade vill ringa.", Check::Direction),
        ("De som svarade är överens.", Check::Direction),
        ("Det kom {p0}.", Check::Direction),
        ("Frågan kom ur orden ”jag ringde varje dag i tre veckor”.", Check::Source),
        ("Till ”Nära vård” skrev någon ”jag ringde varje dag i veckor”.", Check::Source),
    ] {
        assert!(checks(sentence).contains(&check), "{sentence}: {:?}", checks(sentence));
    }
}
