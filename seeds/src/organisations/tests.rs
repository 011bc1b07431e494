//! The figures add up and the names are whole.

use std::collections::HashSet;

use app::entity::organisation::OrganisationKind::{JointBody, Municipality, Region};
use app::entity::political_body::BodyKind;

use super::{Organisation, organisations};

#[test]
fn sixteen_kommuner_two_regions_and_two_joint_bodies() {
    let data = organisations().unwrap();
    let count = |kind| data.organisations.iter().filter(|o| o.kind == kind).count();
    assert_eq!((count(Municipality), count(Region), count(JointBody)), (16, 2, 2));

    let slugs: HashSet<_> = data.organisations.iter().map(|o| &o.slug).collect();
    let codes: HashSet<_> = data.organisations.iter().map(|o| &o.code).collect();
    assert_eq!((slugs.len(), codes.len()), (20, 20));
}

#[test]
fn a_kommunkod_keeps_its_leading_zero_and_its_county() {
    let data = organisations().unwrap();
    for kommun in data.organisations.iter().filter(|o| o.kind == Municipality) {
        assert_eq!(kommun.code.len(), 4, "{}", kommun.name);
        assert!(kommun.code.starts_with(&kommun.county_code), "{}", kommun.name);
        assert_eq!(kommun.kolada_id.as_deref(), Some(kommun.code.as_str()));
    }
}

#[test]
fn women_and_men_are_everybody_at_every_level() {
    let data = organisations().unwrap();
    for (place, people) in data.organisations.iter().filter_map(|o| Some((&o.name, o.population.as_ref()?))) {
        assert_eq!((people.women_by_age.len(), people.men_by_age.len()), (101, 101), "{place}");
        assert_eq!(people.women_by_age.iter().sum::<i32>(), people.women, "{place}");
        assert_eq!(people.men_by_age.iter().sum::<i32>(), people.men, "{place}");
        assert_eq!(people.women + people.men, people.total, "{place}");
        assert_eq!((people.year, people.date.to_string().as_str()), (2019, "2019-12-31"), "{place}");
    }
}

#[test]
fn a_region_is_the_sum_of_its_kommuner() {
    let data = organisations().unwrap();
    let total = |o: &Organisation| o.population.as_ref().unwrap().total;
    for region in data.organisations.iter().filter(|o| o.kind == Region) {
        let kommuner =
            data.organisations.iter().filter(|o| o.kind == Municipality && o.county_code == region.county_code);
        assert_eq!(kommuner.map(total).sum::<i32>(), total(region), "{}", region.name);
    }
    let known = |slug: &str| total(data.organisations.iter().find(|o| o.slug == slug).unwrap());
    assert_eq!(
        (known("region-vasternorrland"), known("region-sormland"), known("harnosand")),
        (245_347, 297_540, 25_183)
    );
}

#[test]
fn everyone_has_the_bodies_that_decide() {
    let data = organisations().unwrap();
    for organisation in &data.organisations {
        let has = |kind| organisation.bodies.iter().filter(|body| body.kind == kind).count();
        let expected = match organisation.kind {
            Municipality => (1, 1, 1, 0),
            Region => (0, 1, 1, 0),
            JointBody => (0, 0, 0, 1),
        };
        let found = (
            has(BodyKind::Committee),
            has(BodyKind::ExecutiveBoard),
            has(BodyKind::Council),
            has(BodyKind::JointBoard),
        );
        assert_eq!(found, expected, "{}", organisation.name);
        for body in &organisation.bodies {
            assert_eq!(body.name.to_lowercase(), body.in_text.to_lowercase(), "{}", organisation.name);
        }
    }
    let eskilstuna = data.organisations.iter().find(|o| o.slug == "eskilstuna").unwrap();
    assert_eq!(eskilstuna.bodies[0].in_text, "vård- och omsorgsnämnden");
}

#[test]
fn each_county_has_its_own_word_for_a_health_centre() {
    let data = organisations().unwrap();
    let words: Vec<_> = data.counties.iter().map(|c| (c.code.as_str(), c.health_centre.definite.as_str())).collect();
    assert_eq!(words, [("22", "hälsocentralen"), ("04", "vårdcentralen")]);
}

#[test]
fn the_five_kommuner_with_finnish_and_the_two_with_sami_are_known() {
    let data = organisations().unwrap();
    let speaking = |language: &str| -> Vec<&str> {
        let has = |o: &&Organisation| {
            o.kind == Municipality && o.minority_language_areas.iter().any(|a| a.language == language)
        };
        data.organisations.iter().filter(has).map(|o| o.slug.as_str()).collect()
    };
    assert_eq!(speaking("fi"), ["sundsvall", "ornskoldsvik", "oxelosund", "eskilstuna", "trosa"]);
    assert_eq!(speaking("sami"), ["sundsvall", "ornskoldsvik"]);
}
