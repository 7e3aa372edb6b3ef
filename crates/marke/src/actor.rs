//! Who acts, and what their functions in the cooperative allow.

use serde::Serialize;

use crate::db::words;
use crate::error::{Error, Result};
use crate::ids::PartyId;

words! {
    /// A function that a person holds in the cooperative, from a day until a day.
    Function {
        /// Speaks and votes for a member organisation.
        Representative = "representative",
        /// Pulls a theme (*promotor*).
        Promotor = "promotor",
        /// Connects people and parties (*gebiedsregisseur*).
        AreaDirector = "area-director",
        /// Keeps the register and the minutes.
        Secretary = "secretary",
        /// Keeps the money.
        Treasurer = "treasurer",
        /// Sits on the board.
        Board = "board",
        /// Runs the software.
        Administrator = "administrator",
    }
}

words! {
    /// Something that not everybody may do; each verb names the one it needs.
    Permission {
        /// Hand in, support and follow wishes; comment on an agenda in consultation.
        TakePart = "take-part",
        /// See one's own page.
        HaveOwnPage = "have-own-page",
        /// Decide what happens to wishes that came in.
        TriageWishes = "triage-wishes",
        /// Bring in collections of wishes.
        ImportWishes = "import-wishes",
        /// Make and change themes.
        KeepThemes = "keep-themes",
        /// Make challenges out of wishes and work on them.
        WorkOnChallenges = "work-on-challenges",
        /// Sign a joint ambition for the party one represents.
        SignAmbitions = "sign-ambitions",
        /// Begin conversations, look at statements and carry on with what they show.
        LeadConversations = "lead-conversations",
        /// Say what a party brings and seeks, and answer for it in alliances.
        BringIn = "bring-in",
        /// Look for alliances, begin them, introduce parties and know who does not get along.
        OrchestrateAlliances = "orchestrate-alliances",
        /// Bring people together: plan meetings, ask who should come, and write down who came.
        OrganiseMeetings = "organise-meetings",
        /// Gather who has an interest in a challenge, and see what each of them said.
        GatherInterests = "gather-interests",
        /// Lend, borrow, ask, answer, grant and give for the party one represents.
        ShareThings = "share-things",
        /// Help bookings and questions along that got stuck.
        BrokerHelp = "broker-help",
        /// Hear who gives much more than they take, or the other way round, and talk with them.
        TalkAboutBalance = "talk-about-balance",
        /// Write drafts of the agenda and open consultations.
        DraftAgenda = "draft-agenda",
        /// Record that the agenda was adopted.
        AdoptAgenda = "adopt-agenda",
        /// See the register with its contact details.
        SeeRegister = "see-register",
        /// Decide who becomes a member.
        DecideOnApplications = "decide-on-applications",
        /// Change the register.
        KeepRegister = "keep-register",
        /// See what the cooperative's people must do this week.
        SeeWorklist = "see-worklist",
        /// Change the cooperative's own details.
        KeepStatutes = "keep-statutes",
    }
}

impl Permission {
    /// The functions that give this permission; `None` means everybody, signed in or not.
    pub fn functions(self) -> Option<&'static [Function]> {
        use Function::{
            Administrator, AreaDirector, Board, Promotor, Representative, Secretary, Treasurer,
        };
        match self {
            Self::TakePart => None,
            Self::HaveOwnPage => Some(Function::ALL),
            Self::TriageWishes
            | Self::WorkOnChallenges
            | Self::LeadConversations
            | Self::OrganiseMeetings
            | Self::GatherInterests => Some(&[AreaDirector, Secretary, Promotor]),
            Self::ImportWishes => Some(&[AreaDirector, Secretary, Administrator]),
            Self::KeepThemes => Some(&[AreaDirector, Board]),
            Self::SignAmbitions | Self::ShareThings => Some(&[Representative]),
            Self::BringIn => Some(&[Representative, AreaDirector]),
            Self::OrchestrateAlliances | Self::TalkAboutBalance => Some(&[AreaDirector]),
            Self::DraftAgenda | Self::BrokerHelp => Some(&[AreaDirector, Secretary]),
            Self::AdoptAgenda | Self::DecideOnApplications => Some(&[Secretary, Board]),
            Self::SeeRegister => Some(&[AreaDirector, Secretary, Treasurer, Board]),
            Self::KeepRegister => Some(&[Secretary, Administrator]),
            Self::SeeWorklist => Some(&[AreaDirector, Secretary, Promotor, Treasurer, Board]),
            Self::KeepStatutes => Some(&[Secretary, Administrator]),
        }
    }
}

/// Whoever calls a verb: a visitor, or a person from the register with today's functions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Actor {
    /// The person; `None` for a visitor who is not signed in, and for the machine itself.
    pub person: Option<PartyId>,
    /// The person's name, for the page; never written to the journal.
    pub name: String,
    /// The functions that the person holds today.
    pub functions: Vec<Function>,
    /// The parties that the person represents today.
    pub represents: Vec<PartyId>,
}

impl Actor {
    /// Somebody who is not signed in.
    pub fn visitor() -> Self {
        Self::default()
    }

    /// The operator at the command line, who holds every function.
    pub fn operator() -> Self {
        Self { functions: Function::ALL.to_vec(), ..Self::default() }
    }

    /// Whether this actor may do something.
    pub fn can(&self, permission: Permission) -> bool {
        permission
            .functions()
            .is_none_or(|allowed| self.functions.iter().any(|function| allowed.contains(function)))
    }

    /// Goes on if this actor may do something; otherwise asks to sign in, or forbids.
    pub fn may(&self, permission: Permission) -> Result<()> {
        match (self.can(permission), self.person) {
            (true, _) => Ok(()),
            (false, None) => Err(Error::SignInFirst),
            (false, Some(_)) => Err(Error::Forbidden),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_takes_part_and_is_asked_to_sign_in_for_the_rest() {
        let visitor = Actor::visitor();
        assert!(visitor.may(Permission::TakePart).is_ok());
        assert!(matches!(visitor.may(Permission::TriageWishes), Err(Error::SignInFirst)));
    }

    #[test]
    fn nobody_has_a_permission_that_no_function_gives() {
        for permission in Permission::ALL {
            assert!(Actor::operator().can(*permission), "{permission}");
        }
    }
}
