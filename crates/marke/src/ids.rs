//! Where identifiers, codes and tokens come from: the only source of chance.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng, RngCore, SeedableRng};
use uuid::{Builder, Uuid};

use crate::clock::Moment;
use crate::db::words;

/// Letters and digits that nobody mistakes for another when read aloud or copied by hand.
const CODE_ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A source of identifiers: the machine's, or a seeded one that always gives the same row.
#[derive(Clone)]
pub enum Ids {
    /// Cryptographically strong, from the operating system.
    System,
    /// The same row for the same seed (tests, demo data); never used to serve real people.
    Seeded(Arc<Mutex<StdRng>>),
}

impl Ids {
    /// A source that gives the same row for the same `seed`.
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// A new identifier that sorts by `now`: a UUID version 7 (RFC 9562).
    pub fn uuid(&self, now: Moment) -> Uuid {
        let mut random = [0; 10];
        self.fill(&mut random);
        let milliseconds = u64::try_from(now.unix_milliseconds()).unwrap_or(0);
        Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid()
    }

    /// A secret of 256 bits in hexadecimal, for sessions.
    pub fn token(&self) -> String {
        let mut random = [0; 32];
        self.fill(&mut random);
        hex::encode(random)
    }

    /// A code of `length` characters that a person can copy by hand, about 4.9 bits each.
    pub fn code(&self, length: usize) -> String {
        let letter = |rng: &mut dyn RngCore| {
            let place = rng.random_range(0..CODE_ALPHABET.len());
            CODE_ALPHABET.get(place).copied().map_or('2', char::from)
        };
        self.with(|rng| (0..length).map(|_| letter(rng)).collect())
    }

    /// Six digits, for signing in by mail.
    pub fn digits(&self) -> String {
        self.with(|rng| format!("{:06}", rng.random_range(0..1_000_000)))
    }

    /// A seed for a draw.
    pub fn seed(&self) -> u64 {
        self.with(|rng| rng.next_u64())
    }

    fn fill(&self, bytes: &mut [u8]) {
        self.with(|rng| rng.fill_bytes(bytes));
    }

    fn with<T>(&self, draw: impl FnOnce(&mut dyn RngCore) -> T) -> T {
        match self {
            Self::System => draw(&mut rand::rng()),
            Self::Seeded(rng) => draw(&mut *rng.lock().unwrap_or_else(PoisonError::into_inner)),
        }
    }
}

impl fmt::Debug for Ids {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::System => "Ids::System",
            Self::Seeded(_) => "Ids::Seeded",
        })
    }
}

words! {
    /// The kinds of things that the red thread runs through; the word stands in addresses.
    Kind {
        /// A question, wish or offer of the area.
        Wish = "wens",
        /// A heading under which wishes are gathered.
        Theme = "thema",
        /// A societal challenge (*opgave*).
        Challenge = "opgave",
        /// A version of the regional agenda.
        Agenda = "agenda",
        /// A question on which people react to statements.
        Conversation = "gesprek",
        /// A statement to react to.
        Statement = "stelling",
        /// A contradiction that was put up for a meeting.
        Point = "gesprekspunt",
        /// Something that a challenge needs.
        Need = "behoefte",
        /// Parties that take a challenge on together.
        Alliance = "alliantie",
        /// An evening or table at which people meet about a challenge.
        Meeting = "bijeenkomst",
        /// A person or organisation.
        Party = "partij",
        /// A party's wish to become a member.
        Application = "aanvraag",
        /// A thing that a party lends or looks for.
        Lending = "uitleen",
        /// The borrowing of a thing by a party.
        Booking = "boeking",
        /// A question for help.
        Help = "hulpvraag",
        /// What a party grants another.
        Granting = "gunning",
        /// Something that was given and taken.
        Exchange = "uitwisseling",
        /// The cooperative itself.
        Cooperative = "cooperatie",
    }
}

impl Kind {
    /// The first word of the address of things of this kind.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Wish => "wensen",
            Self::Theme => "themas",
            Self::Challenge => "opgaven",
            Self::Agenda => "agenda",
            Self::Conversation => "gesprekken",
            Self::Statement => "stellingen",
            Self::Point => "gesprekspunten",
            Self::Need => "behoeften",
            Self::Alliance => "allianties",
            Self::Meeting => "bijeenkomsten",
            Self::Party => "partijen",
            Self::Application => "aanvragen",
            Self::Lending => "uitleen",
            Self::Booking => "boekingen",
            Self::Help => "hulpvragen",
            Self::Granting => "gunningen",
            Self::Exchange => "wederkerigheid",
            Self::Cooperative => "cooperatie",
        }
    }

    /// The address of the thing of this kind with this number.
    pub fn address(self, number: i64) -> String {
        format!("/{}/{number}", self.folder())
    }
}

/// A thing on the red thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    /// What kind of thing.
    pub kind: Kind,
    /// Its identifier.
    pub id: Uuid,
}

/// Makes a type for the identifiers of one kind of thing, so that they cannot be mixed up.
/// With a kind of [`Kind`] behind it, it also tells the [`Subject`] that it names.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $kind:ident) => {
        crate::ids::id!($(#[$doc])* $name);

        impl $name {
            /// The thing of which this is the identifier.
            pub const fn subject(self) -> crate::ids::Subject {
                crate::ids::Subject { kind: crate::ids::Kind::$kind, id: self.0 }
            }
        }
    };
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
            utoipa::ToSchema,
        )]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::error::ParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let parsed = text.parse().map(Self);
                parsed.map_err(|_| crate::error::ParseError::new(stringify!($name), text))
            }
        }

        crate::db::text_column!($name);
    };
}
pub(crate) use id;

id! {
    /// A person or organisation in the register.
    PartyId, Party
}
id! {
    /// An application for membership.
    ApplicationId, Application
}
id! {
    /// A question, wish or offer.
    WishId, Wish
}
id! {
    /// A theme.
    ThemeId, Theme
}
id! {
    /// A societal challenge.
    ChallengeId, Challenge
}
id! {
    /// A version of the agenda.
    AgendaId, Agenda
}
id! {
    /// A conversation.
    ConversationId, Conversation
}
id! {
    /// A statement of a conversation.
    StatementId, Statement
}
id! {
    /// A point for a meeting.
    PointId, Point
}
id! {
    /// Something that a challenge needs.
    NeedId, Need
}
id! {
    /// An alliance.
    AllianceId, Alliance
}
id! {
    /// A meeting.
    MeetingId, Meeting
}
id! {
    /// A thing that is lent or looked for.
    LendingId, Lending
}
id! {
    /// A booking of a thing.
    BookingId, Booking
}
id! {
    /// A question for help.
    HelpId, Help
}
id! {
    /// Something that a party grants another.
    GrantingId, Granting
}
id! {
    /// Something that was given and taken.
    ExchangeId, Exchange
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_row_and_later_ids_sort_later() {
        let early: Moment = "2026-01-01T00:00:00Z".parse().unwrap();
        let late: Moment = "2026-01-02T00:00:00Z".parse().unwrap();
        let (one, two) = (Ids::seeded(7), Ids::seeded(7));
        assert_eq!(one.uuid(early), two.uuid(early));
        assert!(one.uuid(early) < one.uuid(late));
        assert_eq!(one.uuid(early).get_version_num(), 7);
        assert_eq!(Ids::System.code(8).len(), 8);
    }
}
