//! Stories of what everybody sees: figures of five parties or more, and empty places in the chain.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use crate::stakeholders::sayings::CellRow;
use crate::stakeholders::shown::rules::{self, Voice};
use crate::stakeholders::shown::{Figures, Gap, Side, chain, tally_of};
use crate::stakeholders::tests::{asked, link, outside};
use crate::stakeholders::{Origin, Role, Step};
use crate::testing::World;

fn voice(stakeholder: i64, sector: &str, value: i64, said: i64) -> Voice {
    let sector = sector.to_owned();
    Voice { stakeholder, sector, objective: 1, value: Some(value), said }
}

#[test]
fn no_figure_is_of_fewer_than_five_and_none_is_renewed_for_fewer() {
    let mut voices: Vec<Voice> = (1..=4).map(|party| voice(party, "", 3, party)).collect();
    assert_eq!(rules::renewed(&Figures::default(), &voices), Figures::default());
    voices.push(voice(5, "", -2, 5));
    voices[0].value = Some(-1);
    let first = rules::renewed(&Figures::default(), &voices);
    let tally = first.of(1, "").unwrap().tally;
    assert_eq!((tally.in_favour, tally.against, tally.neutral), (Some(3), Some(2), Some(0)));
    assert_eq!(tally.stake_tenths, 24);
    // Four more parties, and one that changed its mind twice: still the same figure.
    for party in 6..=8 {
        voices.push(voice(party, "", -4, party));
    }
    voices[1] = voice(2, "", -4, 9);
    assert_eq!(rules::renewed(&first, &voices), first);
    voices.push(voice(9, "", -4, 10));
    let second = rules::renewed(&first, &voices);
    assert_eq!(second.of(1, "").unwrap().tally.parties, 9);
}

#[test]
fn where_nearly_all_are_on_one_side_only_that_is_told() {
    for values in [[4, 3, 2, 1, 1], [4, 3, 2, 1, -4], [4, 3, 2, 1, 0]] {
        let tally = tally_of(&values);
        assert_eq!(tally.nearly_all, Some(Side::For), "{values:?}");
        assert_eq!((tally.in_favour, tally.against, tally.neutral), (None, None, None));
    }
    assert_eq!(tally_of(&[4, 3, 2, -1, -1]).nearly_all, None);
    assert_eq!(tally_of(&[0; 5]).nearly_all, Some(Side::Neutral));
    assert_eq!(tally_of(&[-1; 6]).nearly_all, Some(Side::Against));
}

#[test]
fn a_sector_is_told_apart_only_when_no_small_rest_is_left() {
    let sector = |party: i64| if party <= 5 { "omgeving" } else { "overheid" };
    let some = |count: i64| -> Vec<Voice> {
        let value = |party: i64| if party % 2 == 0 { 2 } else { -2 };
        (1..=count).map(|party| voice(party, sector(party), value(party), party)).collect()
    };
    let nine = rules::renewed(&Figures::default(), &some(9));
    assert!(nine.of(1, "").is_some() && nine.of(1, "omgeving").is_none(), "{nine:?}");
    let ten = rules::renewed(&Figures::default(), &some(10));
    assert!(ten.of(1, "omgeving").is_some() && ten.of(1, "overheid").is_some(), "{ten:?}");
    assert_eq!(ten.by_sector(1).count(), 2);
    assert_eq!(Figures::read(&serde_json::to_string(&ten).unwrap()), ten);
    assert_eq!(Figures::read("onzin"), Figures::default());
}

#[test]
fn two_sectors_taken_off_the_whole_leave_no_party_alone() {
    let sector = |party: i64| match party {
        1..=5 => "omgeving",
        6..=10 => "overheid",
        _ => "onderzoek",
    };
    let value = |party: i64| if party % 2 == 0 { 2 } else { -2 };
    let eleven: Vec<Voice> =
        (1..=11).map(|party| voice(party, sector(party), value(party), party)).collect();
    let told = rules::renewed(&Figures::default(), &eleven);
    assert_eq!(told.of(1, "").unwrap().tally.parties, 11);
    assert_eq!(told.by_sector(1).map(|figure| figure.tally.parties).collect::<Vec<_>>(), [5]);
    // Nor does a sector that is told later, beside a whole that is of before.
    let ten = rules::renewed(&Figures::default(), &eleven[..10]);
    assert_eq!(ten.by_sector(1).count(), 2);
    let mut later = eleven;
    for party in 1..=4 {
        later.push(voice(11 + party, "onderzoek", -1, 11 + party));
    }
    let told = rules::renewed(&ten, &later);
    assert_eq!((told.of(1, "").unwrap().tally.parties, told.by_sector(1).count()), (15, 3));
}

#[test]
fn who_took_back_what_it_said_hides_no_few_others() {
    let sector = |party: i64| if party <= 5 { "omgeving" } else { "overheid" };
    let value = |party: i64| if party % 2 == 0 { 2 } else { -2 };
    let mut voices: Vec<Voice> =
        (1..=10).map(|party| voice(party, sector(party), value(party), party)).collect();
    let before = rules::renewed(&Figures::default(), &voices);
    assert_eq!(before.by_sector(1).count(), 2);
    // Four tell something that no sector tells; a fifth said something and took it back.
    voices[5] = voice(6, "overheid", -1, 11);
    for party in 11..=13 {
        voices.push(voice(party, "", 1, party + 1));
    }
    voices.push(Voice { value: None, ..voice(14, "overheid", 0, 16) });
    assert_eq!(rules::renewed(&before, &voices), before);
    voices.push(voice(15, "", 1, 17));
    let told = rules::renewed(&before, &voices);
    assert_eq!(told.of(1, "").unwrap().tally.parties, 14);
}

proptest! {
    /// Whatever parties say, one after the other: what is on the page at one moment tells of
    /// nobody, or of five parties or more, when all sectors are taken off the whole.
    #[test]
    fn what_sectors_leave_of_the_whole_is_of_nobody_or_of_many(
        said in prop::collection::vec((0..24_i64, prop::option::weighted(0.9, -4..=4_i64)), 0..120),
    ) {
        let mut voices: BTreeMap<i64, Voice> = BTreeMap::new();
        let mut figures = Figures::default();
        // Of each figure what it was made of: the parties, and which of their sayings.
        let mut made: BTreeMap<String, BTreeSet<(i64, i64)>> = BTreeMap::new();
        for (number, (party, value)) in (1..).zip(said) {
            if value.is_none() && !voices.contains_key(&party) {
                continue;
            }
            let sector = match party % 4 {
                0 => "omgeving",
                1 => "overheid",
                2 => "onderzoek",
                _ => "",
            };
            voices.insert(party, Voice { value, ..voice(party, sector, 0, number) });
            let all: Vec<Voice> = voices.values().cloned().collect();
            let now = rules::renewed(&figures, &all);
            for figure in now.all.iter().filter(|figure| !figures.all.contains(figure)) {
                let of = |one: &&Voice| figure.sector.is_empty() || one.sector == figure.sector;
                let of = all.iter().filter(of).filter(|one| one.value.is_some());
                let of: BTreeSet<(i64, i64)> = of.map(|one| (one.stakeholder, one.said)).collect();
                prop_assert!(of.len() >= rules::PARTIES_MIN);
                made.insert(figure.sector.clone(), of);
            }
            figures = now;
            let whole = made.get("").cloned().unwrap_or_default();
            let sectors = made.iter().filter(|(sector, _)| !sector.is_empty());
            let sectors: BTreeSet<(i64, i64)> = sectors.flat_map(|(_, of)| of.clone()).collect();
            let apart = whole.symmetric_difference(&sectors);
            let apart: BTreeSet<i64> = apart.map(|(party, _)| *party).collect();
            prop_assert!(!(1..rules::PARTIES_MIN).contains(&apart.len()), "{:?}", apart);
        }
    }
}

#[test]
fn empty_places_in_the_chain_are_questions() {
    let row = |sector: &str, step, role| CellRow {
        stakeholder_number: 1,
        sector: sector.to_owned(),
        step,
        role,
        origin: Origin::Own,
    };
    let steps = [Step::RawMaterial, Step::Processing];
    assert_eq!(chain(&steps, &[]).gaps, []);
    let rows = [
        row("ondernemers", Step::RawMaterial, Role::Does),
        row("onderwijs", Step::RawMaterial, Role::Knows),
        row("ondernemers", Step::Processing, Role::Does),
        row("overheid", Step::Sales, Role::Pays),
    ];
    let told = chain(&steps, &rows);
    assert_eq!(told.at(Step::RawMaterial, Role::Does), ["ondernemers"]);
    assert!(told.first_gaps().contains(&Gap::Role(Role::Pays)), "sales does not count here");
    let sector = crate::members::Sector::Education;
    assert!(told.more_gaps().contains(&Gap::SectorAt { step: Step::Processing, sector }));
    assert!(told.more_gaps().contains(&Gap::RoleAt { step: Step::Processing, role: Role::Knows }));
}

#[tokio::test]
async fn everybody_sees_figures_once_five_parties_have_spoken() {
    let world = World::new().await;
    asked(&world).await;
    let visitor = world.visitor();
    for place in 1..=5 {
        let sector = if place < 3 { "omgeving" } else { "overheid" };
        let number = outside(&world, &format!("Partij {place}"), sector).await;
        let position = if place < 3 { "4" } else { "-2" };
        let row = format!("/belang/{}", link(&world, number).await);
        visitor.get("/opgaven/1/belangen").await.says("Nog te weinig partijen spraken zich");
        let stated = [
            ("objective", "1"),
            ("position", position),
            ("chain", "yes"),
            ("cells", "gebruik:doet"),
        ];
        visitor.post(&row, &stated).await.goes_to();
    }
    let page = visitor.get("/opgaven/1/belangen").await;
    page.says("Van 5 partijen zijn er 2 voor en 3 tegen.");
    page.says("Gemiddeld raakt het waar ze voor bestaan.");
    // Of the other objective nothing is known, and no sector is of five.
    page.says("Nog te weinig partijen spraken zich hierover uit.");
    page.says_not("Per sector");
    page.says("Niemand betaalt.");
    page.says("Niemand bij vervoer.");
    page.says("Er is nog geen partij uit de sector onderwijs.");
    let english = world.visitor().in_english().get("/opgaven/1/belangen").await;
    english.says("Of 5 parties 2 are for and 3 against");
    english.says("Nobody pays.");
    let data = visitor.json("/opgaven/1/belangen").await;
    assert_eq!(data["objectives"][0]["tally"]["in_favour"], 2);
    assert_eq!(data["objectives"][1]["tally"], serde_json::Value::Null);
    assert!(data.to_string().find("up_to").is_none(), "{data}");
    world.holds().await;
}
