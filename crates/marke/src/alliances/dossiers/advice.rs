//! Which form fits an alliance: a few questions, asked in the order in which they decide.
//!
//! A legal person of its own comes last, and only once there is a way to earn: first the business,
//! then the form.

use serde::Serialize;
use utoipa::ToSchema;

use crate::db::words;

use super::Form;

words! {
    /// What is asked.
    Question {
        /// Must the alliance itself have staff, property or debts?
        Owns = "owns",
        /// Is it clear who pays for what it makes, also after a grant has ended?
        Earns = "earns",
        /// Does somebody pay who wants one party to answer for everything?
        Payer = "payer",
        /// Do members buy, sell or process together through the cooperative?
        Through = "through",
        /// Do parties put in money or hours on which others count?
        Counts = "counts",
    }
}

/// A form with the reason for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = FormAdvice)]
pub struct Advice {
    /// The form.
    pub form: Form,
    /// Which answer decided, as a word of a message.
    pub because: &'static str,
}

/// The form that fits those who answered yes to these questions.
pub fn advise(yes: &[Question]) -> Advice {
    let has = |question: Question| yes.contains(&question);
    let advice = |form, because| Advice { form, because };
    match (has(Question::Owns), has(Question::Earns)) {
        (true, true) => return advice(Form::NewEntity, "owns-and-earns"),
        (true, false) => return advice(Form::Consortium, "owns-but-earns-not"),
        (false, _) => {}
    }
    if has(Question::Payer) {
        return advice(Form::Consortium, "payer");
    }
    if has(Question::Through) {
        return advice(Form::MemberAgreement, "through");
    }
    if has(Question::Counts) {
        return advice(Form::Covenant, "counts");
    }
    advice(Form::Informal, "nothing")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_legal_person_comes_last_and_only_when_it_can_earn() {
        use Question::{Counts, Earns, Owns, Payer, Through};
        for (yes, form) in [
            (&[][..], Form::Informal),
            (&[Earns][..], Form::Informal),
            (&[Counts][..], Form::Covenant),
            (&[Counts, Through][..], Form::MemberAgreement),
            (&[Counts, Through, Payer][..], Form::Consortium),
            (&[Owns][..], Form::Consortium),
            (&[Owns, Earns][..], Form::NewEntity),
            (Question::ALL, Form::NewEntity),
        ] {
            assert_eq!(advise(yes).form, form, "{yes:?}");
        }
    }
}
