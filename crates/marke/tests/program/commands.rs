//! The command line's contract: what goes where, and the exit codes.

use crate::site::{Place, marke, postgres, program, read, set_up};

#[test]
fn help_and_version_are_results() {
    assert!(marke(&["--help"]).done().contains("Keep safe:"));
    assert!(marke(&["--version"]).done().starts_with("marke "));
    assert!(marke(&["backup", "--help"]).done().contains("checksum"));
}

#[test]
fn wrong_use_is_told_with_2() {
    let place = Place::new();
    marke(&[]).fails(2, "Usage:");
    marke(&["frobnicate"]).fails(2, "unrecognized");
    marke(&["check", "--database", "mysql://x"]).fails(2, "sqlite:PATH");
    marke(&["check", "--database", &place.sqlite("none.sqlite")]).fails(2, "help: name it with");
    marke(&["config", "--config", &place.file("none.toml")]).fails(2, "none.toml");
    std::fs::write(place.file("odd.toml"), "colour = \"red\"").unwrap();
    marke(&["config", "--config", &place.file("odd.toml")]).fails(2, "colour");
    marke(&["restore", &place.file("none")]).fails(2, "there is no file");
}

#[test]
fn settings_come_from_file_environment_and_flag_and_secrets_are_masked() {
    let place = Place::new();
    std::fs::write(place.file("m.toml"), "listen = \"1.1.1.1:1\"\nlog = \"json\"").unwrap();
    let mut command = program(&["config", "--json", "--config", &place.file("m.toml")]);
    let said = command.env("MARKE_LISTEN", "2.2.2.2:2").env("MARKE_SMTP", "smtp://u:p@h").output();
    let out = String::from_utf8(said.unwrap().stdout).unwrap();
    let lines: serde_json::Value = serde_json::from_str(&out).unwrap();
    let value = |name: &str| {
        let lines = lines.as_array().unwrap();
        lines.iter().find(|line| line["name"] == name).unwrap()["value"].clone()
    };
    assert_eq!(value("listen"), "2.2.2.2:2");
    assert_eq!(value("log"), "json");
    assert_eq!(value("smtp"), "********");
    assert!(!out.contains("u:p"));
}

#[test]
fn a_cooperative_begins_once() {
    let place = Place::new();
    let database = place.sqlite("a.sqlite");
    let with_name = |statutory: &str| {
        marke(&[
            "setup",
            "--database",
            &database,
            "--name",
            "De Proef",
            "--statutory-name",
            statutory,
            "--secretary-name",
            "Anna de Boer",
            "--secretary-mail",
            "anna@proef.test",
        ])
    };
    with_name("De Proef").fails(3, "art. 2:54");
    with_name("De Proef U.A.").done();
    with_name("De Proef U.A.").fails(3, "help: the secretary changes the rest");
}

#[test]
fn a_check_tells_in_text_and_json_and_finds_with_3() {
    let place = Place::new();
    let database = place.sqlite("a.sqlite");
    set_up(&database);
    assert!(marke(&["check", "--database", &database]).done().contains("journal-is-unbroken"));
    let report = marke(&["check", "--json", "--database", &database]).json();
    assert_eq!(report["holds"], true);
    tamper(&database, "update journal_entry set note = 'anders' where entry_number = 2");
    let said = marke(&["check", "--json", "--database", &database]);
    said.fails(3, "1 of ");
    assert_eq!(said.json()["holds"], false);
    assert!(said.out.contains("journal entry 2"), "{said:?}");
}

#[test]
fn a_backup_is_verified_sealed_and_restored_into_either_engine() {
    let place = Place::new();
    let database = place.sqlite("a.sqlite");
    set_up(&database);
    let before = marke(&["check", "--json", "--database", &database]).json();
    let file = place.file("backup.sqlite");
    let backup = marke(&["backup", &file, "--json", "--database", &database]).json();
    assert_eq!(backup["report"]["journal_hash"], before["journal_hash"]);
    let seal = String::from_utf8(read(&format!("{file}.sha256"))).unwrap();
    assert_eq!(seal, format!("{}  backup.sqlite\n", backup["sha256"].as_str().unwrap()));
    marke(&["backup", &file, "--database", &database]).fails(3, "is there already");
    marke(&["restore", &file, "--database", &database]).fails(3, "nothing is ever overwritten");
    for target in [Some(place.sqlite("b.sqlite")), postgres()].into_iter().flatten() {
        marke(&["restore", &file, "--database", &target]).done();
        let after = marke(&["check", "--json", "--database", &target]);
        assert_eq!(after.json()["journal_hash"], before["journal_hash"]);
        after.done();
    }
    let mut bytes = read(&file);
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let fresh = place.sqlite("c.sqlite");
    marke(&["restore", &file, "--database", &fresh]).fails(3, "not what its checksum says");
}

#[test]
fn a_cooperative_moves_to_another_database_and_back() {
    let place = Place::new();
    let here = place.sqlite("a.sqlite");
    set_up(&here);
    let there = postgres().unwrap_or_else(|| place.sqlite("b.sqlite"));
    let said = marke(&["copy-to", &there, "--database", &here]).done();
    assert!(said.contains("every one read back and the same"), "{said}");
    marke(&["copy-to", &there, "--database", &here]).fails(3, "is not empty");
    let back = place.sqlite("c.sqlite");
    let copied = marke(&["copy-to", &back, "--json", "--database", &there]).json();
    let report = marke(&["check", "--json", "--database", &back]).json();
    assert_eq!(copied["journal_hash"], report["journal_hash"]);
    assert_eq!(report["holds"], true);
    let file = place.file("of-there.sqlite");
    assert!(marke(&["backup", &file, "--database", &there]).done().contains("journal entries"));
}

#[test]
fn a_collection_comes_in_whole_or_not_at_all() {
    let place = Place::new();
    let (database, file) = (place.sqlite("a.sqlite"), place.file("wensen.csv"));
    set_up(&database);
    let import = |more: &[&str]| {
        let arguments = ["import", "wishes", &file, "--database", &database];
        marke(&[&arguments, more].concat())
    };
    import(&[]).fails(2, "cannot read");
    std::fs::write(&file, "title,body\nEen bankje,Bij het kanaal\n,Zonder titel\n").unwrap();
    import(&[]).fails(3, "nothing was brought in");
    std::fs::write(&file, "title,body\nEen bankje,Bij het kanaal\nEen boom,\n").unwrap();
    assert_eq!(import(&["--dry-run", "--json"]).json()["wishes"], 2);
    assert!(import(&["--from", "csv"]).done().contains("2 wishes were brought in"));
    assert!(import(&[]).done().contains("left out"));
    marke(&["check", "--database", &database]).done();
}

/// Two camps of twelve people on six statements, and one on which both agree: Polis' votes.csv.
/// Everybody voted twice on the first statement, and the last vote counts.
fn votes() -> String {
    let mut text = "timestamp,datetime,comment-id,voter-id,vote\n".to_owned();
    for person in 0..24 {
        let camp = if person < 12 { 1 } else { -1 };
        let mut vote = |moment: i64, statement: i64, vote: i64| {
            let line = format!("{moment},x,{statement},{person},{vote}\n");
            text.push_str(&line);
        };
        vote(1, 0, -camp);
        for statement in 0..7 {
            let said = match statement {
                6 => 1,
                5 if person % 4 == 0 => 0,
                even if even % 2 == 0 => camp,
                _ => -camp,
            };
            vote(2, statement, said);
        }
    }
    text
}

#[test]
fn a_map_of_opinions_is_told_in_text_and_json_and_drawn() {
    let place = Place::new();
    let (file, sectors, svg) = (place.file("v.csv"), place.file("p.csv"), place.file("m.svg"));
    std::fs::write(&file, votes()).unwrap();
    let words = marke(&["opinions", "map", &file]).done();
    for told in ["24 participants, 7 statements, 168 answers", "2 groups", "agree [6]", "[0]"] {
        assert!(words.contains(told), "{told:?} is not in {words}");
    }
    let map = marke(&["opinions", "map", &file, "--json", "--svg", &svg, "--seed", "3"]).json();
    let keys = |of: &serde_json::Value, names: &[&str]| {
        let there = of.as_object().unwrap_or_else(|| panic!("{of} in {map}"));
        for name in names {
            assert!(there.contains_key(*name), "{name} is not in {of}");
        }
    };
    keys(&map["participants"][0], &["id", "x", "y", "group"]);
    keys(&map["statements"][0], &["id", "mean", "x", "y", "agree", "disagree", "pass"]);
    assert_eq!(map["statements"][0]["agree"], 12, "the last vote of a person counts");
    assert_eq!(map["components"].as_array().unwrap().len(), 2);
    keys(&map["groups"][0], &["id", "size", "representative"]);
    keys(&map["groups"][0]["representative"][0], &["statement", "direction", "p", "z"]);
    keys(&map["consensus"], &["agree", "disagree"]);
    assert_eq!(map["consensus"]["agree"], serde_json::json!([6]));
    keys(&map["contradictions"][0], &["statement", "a", "b", "p_a", "p_b", "z"]);
    keys(&map["stability"], &["min_ari", "shuffles"]);
    assert!(read(&svg).starts_with(b"<svg"));
    std::fs::write(&sectors, sectors_of(24)).unwrap();
    let exact = marke(&["opinions", "map", &file, "--exact", "--groups", &sectors, "--json"]);
    keys(&exact.json()["groups"][0], &["id", "size", "representative"]);
}

/// Whom people speak for: Polis' participants-votes.csv with a sector.
fn sectors_of(people: u32) -> String {
    let sector = |person: u32| if person.is_multiple_of(2) { "bewoner" } else { "ondernemers" };
    let lines = (0..people).map(|person| format!("{person},{}\n", sector(person)));
    std::iter::once("participant,sector\n".to_owned()).chain(lines).collect()
}

#[test]
fn a_map_of_what_is_no_conversation_is_refused() {
    let place = Place::new();
    let file = place.file("v.csv");
    marke(&["opinions", "map"]).fails(2, "Usage:");
    marke(&["opinions", "map", &file]).fails(2, "cannot read");
    std::fs::write(&file, "een,twee\n1,2\n").unwrap();
    marke(&["opinions", "map", &file]).fails(3, "there is no column");
    std::fs::write(&file, "comment-id,voter-id,vote\n0,1,1\n0,x,1\n").unwrap();
    marke(&["opinions", "map", &file, "--json"]).fails(3, "line 3");
    std::fs::write(&file, votes()).unwrap();
    let nowhere = place.file("none/map.svg");
    marke(&["opinions", "map", &file, "--svg", &nowhere]).fails(2, "cannot write");
    marke(&["opinions", "map", &file, "--groups", &place.file("none")]).fails(2, "cannot read");
}

#[test]
fn a_conversation_from_elsewhere_comes_in_whole_or_not_at_all() {
    let place = Place::new();
    let (database, file, comments) =
        (place.sqlite("a.sqlite"), place.file("v.csv"), place.file("c.csv"));
    set_up(&database);
    let import = |more: &[&str]| {
        let about = ["--question", "Wat wil de straat?", "--reason", "Gevoerd in het buurthuis."];
        let files = ["import", "conversation", &comments, &file, "--database", &database];
        marke(&[&files, &about[..], more].concat())
    };
    import(&[]).fails(2, "cannot read");
    std::fs::write(&file, votes()).unwrap();
    let lines = |count: u32| -> String {
        let lines = (0..count).map(|id| format!("{id},1,Stelling {id} over de straat\n"));
        std::iter::once("comment-id,moderated,comment-body\n".to_owned()).chain(lines).collect()
    };
    std::fs::write(&comments, lines(6)).unwrap();
    import(&[]).fails(3, "6");
    std::fs::write(&comments, lines(7)).unwrap();
    let report = import(&["--json"]).json();
    assert_eq!(report["participants"], 24);
    assert_eq!(report["answers"], 168);
    marke(&["check", "--database", &database]).done();
}

#[test]
fn the_doctor_finds_what_is_missing() {
    let place = Place::new();
    let database = place.sqlite("a.sqlite");
    set_up(&database);
    let said = marke(&["doctor", "--json", "--database", &database]);
    said.fails(3, "are wrong");
    let verdicts = said.json();
    let state = |about: &str| {
        let verdicts = verdicts.as_array().unwrap();
        verdicts.iter().find(|it| it["about"] == about).unwrap()["state"].clone()
    };
    assert_eq!(state("smtp"), "wrong");
    assert_eq!(state("cooperative"), "good");
    assert_eq!(state("database"), "good");
}

#[test]
fn a_database_of_an_older_version_is_changed_only_by_who_serves_or_migrates() {
    let place = Place::new();
    let database = place.sqlite("a.sqlite");
    set_up(&database);
    tamper(
        &database,
        "delete from _sqlx_migrations
         where version = (select max(version) from _sqlx_migrations)",
    );
    marke(&["check", "--database", &database]).fails(3, "help: `marke migrate`");
    marke(&["backup", &place.file("b.sqlite"), "--database", &database]).fails(3, "are older");
    marke(&["copy-to", &place.sqlite("c.sqlite"), "--database", &database]).fails(3, "are older");
    assert!(marke(&["doctor", "--database", &database]).out.contains("are older"));
    assert!(!std::fs::exists(place.file("a.sqlite.before-1")).unwrap());
    if let Some(empty) = postgres() {
        marke(&["check", "--database", &empty]).fails(3, "not there at all");
    }
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let place = Place::new();
    let database = place.sqlite("a.sqlite");
    set_up(&database);
    tamper(
        &database,
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
         values (9999, 'later', 1, x'00', 0)",
    );
    marke(&["check", "--database", &database]).fails(1, "a newer Marke");
}

#[test]
fn the_description_of_the_addresses_is_one_document() {
    let document = marke(&["openapi"]).json();
    assert_eq!(document["openapi"], "3.1.0");
}

/// Changes a database behind Marke's back.
fn tamper(database: &str, statement: &'static str) {
    use sqlx::Connection;
    sqlx::any::install_default_drivers();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut conn = sqlx::AnyConnection::connect(database).await.unwrap();
        sqlx::raw_sql(statement).execute(&mut conn).await.unwrap();
        conn.close().await.unwrap();
    });
}
