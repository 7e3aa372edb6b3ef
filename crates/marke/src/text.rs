//! The words shown to people, in Dutch and English, from each slice's `nl.ftl` and `en.ftl`.

use std::str::FromStr;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::clock::{Day, Moment};
use crate::db::words;

words! {
    /// A language that Marke speaks.
    Language {
        /// Dutch, the first.
        Dutch = "nl",
        /// English.
        English = "en",
    }
}

/// Each pair: the Dutch words and the English of one folder.
const FILES: &[[&str; 2]] = &[
    [include_str!("reading/nl.ftl"), include_str!("reading/en.ftl")],
    [include_str!("web/nl.ftl"), include_str!("web/en.ftl")],
    [include_str!("statutes/nl.ftl"), include_str!("statutes/en.ftl")],
    [include_str!("members/nl.ftl"), include_str!("members/en.ftl")],
    [include_str!("sign_in/nl.ftl"), include_str!("sign_in/en.ftl")],
    [include_str!("wishes/nl.ftl"), include_str!("wishes/en.ftl")],
    [include_str!("themes/nl.ftl"), include_str!("themes/en.ftl")],
    [include_str!("agenda/nl.ftl"), include_str!("agenda/en.ftl")],
    [include_str!("opinions/nl.ftl"), include_str!("opinions/en.ftl")],
    [include_str!("stakeholders/nl.ftl"), include_str!("stakeholders/en.ftl")],
    [include_str!("sharing/nl.ftl"), include_str!("sharing/en.ftl")],
    [include_str!("alliances/nl.ftl"), include_str!("alliances/en.ftl")],
    [include_str!("meetings/nl.ftl"), include_str!("meetings/en.ftl")],
    [include_str!("thread/nl.ftl"), include_str!("thread/en.ftl")],
    [include_str!("home/nl.ftl"), include_str!("home/en.ftl")],
    [include_str!("cli/nl.ftl"), include_str!("cli/en.ftl")],
];

static DUTCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Dutch));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::English));

type Bundle = FluentBundle<FluentResource>;

impl Language {
    /// The language a visitor's browser asks for first, of those that Marke speaks.
    /// Takes an `Accept-Language` header (RFC 9110, 12.5.4).
    pub fn accepted(header: &str) -> Self {
        let asked = header.split(',').map(|part| part.split([';', '-']).next().unwrap_or(""));
        let mut known = asked.filter_map(|word| Self::from_str(word.trim()).ok());
        known.next().unwrap_or(Self::Dutch)
    }

    /// The words of message `id`. A message that is missing shows its id: the architecture test
    /// makes sure that none is.
    pub fn t(self, id: &str) -> String {
        self.message(id, None)
    }

    /// The words of message `id` with one fact.
    pub fn with(self, id: &str, name: &str, fact: impl ToString) -> String {
        self.with_all(id, &[(name, fact.to_string())])
    }

    /// The words of message `id` with facts by name. A fact that is a whole number can be
    /// used for plurals.
    pub fn with_all(self, id: &str, facts: &[(&str, String)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, fact) in facts {
            let value = match fact.parse::<i64>() {
                Ok(number) if number.to_string() == *fact => FluentValue::from(number),
                _ => FluentValue::from(fact.as_str()),
            };
            arguments.set(*name, value);
        }
        self.message(id, Some(&arguments))
    }

    /// Names in a row: *a, b en c*, *a, b and c*.
    pub fn row(self, names: &[String]) -> String {
        match names.split_last() {
            None => String::new(),
            Some((last, [])) => last.clone(),
            Some((last, before)) => {
                format!("{} {} {last}", before.join(", "), self.t("web-and"))
            }
        }
    }

    /// A day as people write it: *23 november 2026*, *23 November 2026*.
    pub fn day(self, day: Day) -> String {
        let month = self.t(&format!("web-month-{}", day.0.month()));
        format!("{} {month} {}", day.0.day(), day.0.year())
    }

    /// A moment as people write it: *23 november 2026 om 14.31 uur*.
    pub fn moment(self, moment: Moment) -> String {
        let facts = [("day", self.day(moment.day())), ("time", self.time(moment))];
        self.with_all("web-moment", &facts)
    }

    /// The time of a moment as people write it: *14.31 uur*, *14:31*.
    pub fn time(self, moment: Moment) -> String {
        let civil = moment.civil();
        let (hour, minute) = (civil.hour(), civil.minute());
        match self {
            Self::Dutch => format!("{hour}.{minute:02} uur"),
            Self::English => format!("{hour}:{minute:02}"),
        }
    }

    fn message(self, id: &str, arguments: Option<&FluentArgs>) -> String {
        let bundle = match self {
            Self::Dutch => &*DUTCH,
            Self::English => &*ENGLISH,
        };
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else { return id.to_owned() };
        bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned()
    }
}

#[expect(clippy::panic, reason = "the files are part of the program: wrong ones must not start")]
fn bundle(language: Language) -> Bundle {
    let place = usize::from(language == Language::English);
    let locale: LanguageIdentifier = language.word().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    for file in FILES.iter().filter_map(|pair| pair.get(place)) {
        let resource = FluentResource::try_new((*file).to_owned());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
        if let Err(errors) = bundle.add_resource(resource) {
            panic!("{language}: {errors:?}");
        }
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_get_the_first_language_that_we_speak() {
        assert_eq!(Language::accepted("en-GB,en;q=0.9,nl;q=0.8"), Language::English);
        assert_eq!(Language::accepted("fr,nl;q=0.5"), Language::Dutch);
        assert_eq!(Language::accepted(""), Language::Dutch);
    }

    #[test]
    fn days_are_written_as_people_write_them() {
        let day: Day = "2026-11-23".parse().unwrap();
        assert_eq!(Language::Dutch.day(day), "23 november 2026");
        assert_eq!(Language::English.day(day), "23 November 2026");
        let moment: Moment = "2026-11-23T13:31:00Z".parse().unwrap();
        assert_eq!(Language::Dutch.moment(moment), "23 november 2026 om 14.31 uur");
    }
}
