//! The register as cards for an address book: vCard 4.0 (RFC 6350).

use super::Row;

/// A line of a card is folded after this many bytes (RFC 6350, 3.2).
const LINE_BYTES_MAX: usize = 75;

/// Rows as cards, one after the other.
pub(super) fn of(rows: &[Row], address: &str) -> String {
    rows.iter().map(|row| card(row, address)).collect()
}

fn card(row: &Row, address: &str) -> String {
    let person = row.kind == "person";
    let street = format!("{} {}", row.street, row.house_number);
    let place = [street.trim(), &row.village, "", &row.postcode, ""].map(escaped).join(";");
    let mut lines = vec![
        "BEGIN:VCARD".to_owned(),
        "VERSION:4.0".to_owned(),
        format!("KIND:{}", if person { "individual" } else { "org" }),
        format!("UID:{address}/partijen/{}", row.number),
        format!("FN:{}", escaped(&row.name)),
    ];
    if !person {
        lines.push(format!("ORG:{}", escaped(&row.name)));
    }
    if place.chars().any(|letter| letter != ';') {
        lines.push(format!("ADR:;;{place}"));
    }
    for (property, value) in
        [("EMAIL", &row.mail), ("TEL;VALUE=text", &row.phone), ("CATEGORIES", &row.sector)]
    {
        if !value.is_empty() {
            lines.push(format!("{property}:{}", escaped(value)));
        }
    }
    if !row.website.is_empty() {
        lines.push(format!("URL:{}", row.website));
    }
    lines.push("END:VCARD".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// A text in which commas, semicolons, backslashes and line ends mean nothing (RFC 6350, 3.4).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ',' | ';' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// A line in pieces of at most [`LINE_BYTES_MAX`] bytes, never within a letter.
fn folded(line: &str) -> String {
    let (mut text, mut bytes) = (String::with_capacity(line.len() + 2), 0);
    for letter in line.chars() {
        if bytes + letter.len_utf8() > LINE_BYTES_MAX {
            text.push_str("\r\n ");
            bytes = 1;
        }
        text.push(letter);
        bytes += letter.len_utf8();
    }
    text.push_str("\r\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_mean_nothing_and_long_lines_are_folded() {
        assert_eq!(escaped("Jan, Piet; \\ Klaas\r\nBEGIN"), "Jan\\, Piet\\; \\\\ Klaas\\nBEGIN");
        let line = format!("FN:{}", "é".repeat(80));
        let text = folded(&line);
        assert!(text.lines().all(|line| line.len() <= LINE_BYTES_MAX), "{text}");
        assert_eq!(text.replace("\r\n ", "").trim_end(), line);
    }
}
