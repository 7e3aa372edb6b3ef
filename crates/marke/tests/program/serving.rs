//! Serving: mail over a real connection, figures for whoever watches, and a calm end.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::site::{MailServer, Place, Site, eventually, marke, set_up};

#[test]
fn a_code_arrives_by_mail_and_opens_the_site() {
    let place = Place::new();
    let database = place.sqlite("a.sqlite");
    set_up(&database);
    let server = MailServer::start();
    let site = Site::start(&database, &[("MARKE_SMTP", &server.url)]);
    let (status, _) = site.ask("POST /aanmelden", "mail=anna%40proef.test").unwrap();
    assert_eq!(status, 200);
    let mail = eventually("the mail arrives", || server.mails().pop());
    assert!(mail.contains("To: anna@proef.test"), "{mail}");
    let digits = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    let mut words = mail.split(|letter: char| !letter.is_alphanumeric());
    let code = words.find(digits).unwrap();
    let body = format!("mail=anna%40proef.test&code={code}");
    let (status, answer) = site.ask("POST /aanmelden/code", &body).unwrap();
    assert_eq!(status, 303, "{answer}");
    assert!(answer.contains("set-cookie: sessie="), "{answer}");
    let log = site.log();
    assert!(!log.contains("anna") && !log.contains(code), "{log}");
    drop(site);
    // What was sent is wiped; the check looks.
    marke(&["check", "--database", &database]).done();
}

#[test]
fn the_demonstration_leaves_its_mail_in_a_folder() {
    let place = Place::new();
    let folder = place.file("demo");
    let site = Site::demonstrate(&folder);
    let wish = "title=Een+schommel&mail=roelie%40example.org";
    assert_eq!(site.ask("POST /wensen", wish).unwrap().0, 303);
    let mail = || {
        let files = std::fs::read_dir(format!("{folder}/post")).unwrap();
        let mut mails = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        mails.find(|mail| mail.contains("To: roelie@example.org") && mail.contains("/volg/"))
    };
    eventually("the receipt is in the folder", mail);
}

#[test]
fn mail_waits_while_the_server_is_away_and_is_counted() {
    let place = Place::new();
    let database = place.sqlite("a.sqlite");
    set_up(&database);
    let settings = [("MARKE_SMTP", "smtp://127.0.0.1:1"), ("MARKE_METRICS_TOKEN", "geheim")];
    let site = Site::start(&database, &settings);
    site.ask("POST /aanmelden", "mail=anna%40proef.test").unwrap();
    eventually("the failure is logged", || site.log().contains("mail not sent").then_some(()));
    let (_, metrics) = site.ask("GET /metrics?token=geheim", "").unwrap();
    assert!(metrics.contains("marke_mail_waiting{cooperative=\"\"} 1"), "{metrics}");
    assert!(metrics.contains("process_resident_memory_bytes"), "{metrics}");
    assert_eq!(site.ask("GET /metrics", "").unwrap().0, 404);
    assert_eq!(site.ask("GET /readyz", "").unwrap().0, 200);
}

#[test]
fn several_cooperatives_are_served_by_host() {
    let place = Place::new();
    let (first, second) = (place.sqlite("a.sqlite"), place.sqlite("b.sqlite"));
    set_up(&first);
    let hosts = format!("b.test={second}");
    let site = Site::start(&first, &[("MARKE_HOSTS", &hosts)]);
    let ask = |host: &str| {
        let mut stream = TcpStream::connect(site.address()).unwrap();
        write!(stream, "GET /aanmelden HTTP/1.0\r\nhost: {host}\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    assert!(ask("a.test").contains("De Proef"));
    assert!(!ask("b.test").contains("De Proef"));
}

#[test]
fn a_running_request_is_finished_after_a_signal_to_stop() {
    let place = Place::new();
    let database = place.sqlite("a.sqlite");
    set_up(&database);
    let mut site = Site::start(&database, &[]);
    let mut slow = TcpStream::connect(site.address()).unwrap();
    let body = "mail=anna%40proef.test";
    let length = body.len();
    write!(
        slow,
        "POST /aanmelden HTTP/1.1\r\nhost: localhost\r\ncontent-length: {length}\r\n\
         content-type: application/x-www-form-urlencoded\r\n\r\n{}",
        &body[..5]
    )
    .unwrap();
    // The site has seen the head of the request once it answers another.
    assert_eq!(site.ask("GET /livez", "").unwrap().0, 200);
    site.signal("-TERM");
    eventually("it no longer listens", || TcpStream::connect(site.address()).err());
    slow.write_all(&body.as_bytes()[5..]).unwrap();
    let mut answer = String::new();
    slow.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let (code, log) = site.ended();
    assert_eq!(code, 0, "{log}");
    assert!(log.contains("stopped") && !log.contains("before all was finished"), "{log}");
}

#[test]
fn an_address_in_use_is_told() {
    let place = Place::new();
    let database = place.sqlite("a.sqlite");
    let site = Site::start(&database, &[]);
    let said = marke(&["serve", "--database", &database, "--listen", site.address()]);
    said.fails(1, "help: choose another with --listen");
}
