//! What the columns of a table can mean, and what their headings make likely.

use crate::db::words;

words! {
    /// What a column holds.
    Column {
        /// Person or organisation.
        Kind = "kind",
        /// What it is called.
        Name = "name",
        /// One of the five O's.
        Sector = "sector",
        /// Street.
        Street = "street",
        /// House number.
        HouseNumber = "house-number",
        /// Postal code.
        Postcode = "postcode",
        /// Village.
        Village = "village",
        /// Mail address.
        Mail = "mail",
        /// Telephone number.
        Phone = "phone",
        /// Address on the web.
        Website = "website",
        /// Number in the trade register.
        Kvk = "kvk",
        /// RSIN.
        Rsin = "rsin",
        /// How many stand behind it.
        Constituency = "constituency",
        /// Who they are.
        ConstituencyName = "constituency-name",
        /// Since when it is on the public list.
        ListedOn = "listed-on",
        /// The kind of member, by name or key.
        MemberKind = "member-kind",
        /// The first day of membership.
        JoinedOn = "joined-on",
        /// Words for what it has or can do.
        Has = "has",
        /// Words for what it lacks.
        Lacks = "lacks",
        /// Words for what it offers.
        Offers = "offers",
    }
}

/// Headings that people give such a column, in Dutch and English, without spaces and marks.
const HEADINGS: &[(Column, &[&str])] = &[
    (Column::Kind, &["kind", "type", "persoonoforganisatie", "personororganisation", "rechtsvorm"]),
    (
        Column::Name,
        &[
            "naam",
            "name",
            "organisatie",
            "organisation",
            "bedrijf",
            "bedrijfsnaam",
            "company",
            "partij",
            "party",
            "organisatienaam",
            "volledigenaam",
            "fullname",
        ],
    ),
    (Column::Sector, &["sector", "vijfos", "5os", "branche"]),
    (Column::Street, &["straat", "street", "straatnaam", "adres", "address"]),
    (Column::HouseNumber, &["huisnummer", "housenumber", "nr", "huisnr", "nummerentoevoeging"]),
    (Column::Postcode, &["postcode", "postalcode", "zip", "zipcode", "pc"]),
    (
        Column::Village,
        &[
            "plaats",
            "woonplaats",
            "dorp",
            "village",
            "city",
            "town",
            "plaatsnaam",
            "vestigingsplaats",
        ],
    ),
    (Column::Mail, &["mail", "email", "emailadres", "mailadres", "emailaddress", "mailaddress"]),
    (
        Column::Phone,
        &["telefoon", "telefoonnummer", "phone", "tel", "mobiel", "telephone", "phonenumber"],
    ),
    (Column::Website, &["website", "url", "web", "site", "webadres"]),
    (Column::Kvk, &["kvk", "kvknummer", "kvknr", "handelsregister", "chamberofcommerce"]),
    (Column::Rsin, &["rsin", "rsinnummer", "fiscaalnummer"]),
    (Column::Constituency, &["achterban", "constituency", "aantalachterban", "grootteachterban"]),
    (
        Column::ConstituencyName,
        &["wieachterban", "achterbannaam", "constituencyname", "whoaretheconstituency"],
    ),
    (Column::ListedOn, &["vermeldsinds", "openbaarsinds", "listedsince", "listedon"]),
    (
        Column::MemberKind,
        &["lidsoort", "soortlid", "memberkind", "kindofmember", "lidmaatschap", "membership"],
    ),
    (Column::Has, &["competenties", "competences", "kan", "heeft", "has", "voorzieningen"]),
    (Column::Lacks, &["mist", "zoekt", "gemis", "lacks", "needs"]),
    (Column::Offers, &["aanbod", "biedt", "offers", "offer"]),
    (
        Column::JoinedOn,
        &[
            "lidsinds",
            "ingangsdatum",
            "membersince",
            "joinedon",
            "joined",
            "startdatum",
            "begindatum",
        ],
    ),
];

/// What the columns probably mean, by their headings; each meaning is given once.
pub(super) fn guess(headings: &[String]) -> Vec<Option<Column>> {
    let mut given: Vec<Column> = Vec::new();
    let mut meaning = |heading: &String| {
        let bare: String = heading.chars().filter(|letter| letter.is_alphanumeric()).collect();
        let bare = bare.to_lowercase();
        let fits = |(_, known): &&(Column, &[&str])| known.contains(&bare.as_str());
        let (column, _) = HEADINGS.iter().find(fits)?;
        let fresh = !given.contains(column);
        given.push(*column);
        fresh.then_some(*column)
    };
    headings.iter().map(&mut meaning).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_understood_in_dutch_and_english() {
        let headings = ["Naam", "E-mail adres", "Post code", "KvK-nummer", "Iets", "Name"];
        let headings: Vec<String> = headings.map(str::to_owned).to_vec();
        let expected = [
            Some(Column::Name),
            Some(Column::Mail),
            Some(Column::Postcode),
            Some(Column::Kvk),
            None,
            None,
        ];
        assert_eq!(guess(&headings), expected);
    }
}
