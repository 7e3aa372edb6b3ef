//! What an application must tell, and which step may follow which: none is skipped.

use crate::clock::Day;
use crate::error::Refused;
use crate::members::membership::Eligibility;
use crate::members::membership::rules::DESCRIPTION_LENGTH_MAX;
use crate::members::rules::{TEXT_LENGTH_MAX, clean, party as judge_party, reason as judge_reason};
use crate::members::{MemberKind, Party};

use super::{Admission, Applicant, Application, ApplicationStatus, Decision};

/// Within so many days the board decides: six weeks.
pub(crate) const DECISION_DAYS: i64 = 42;

/// So many days after a refusal the applicant can ask the general meeting.
pub(crate) const MEETING_TERM_DAYS: i64 = 30;

/// Longest text of why somebody wants to become a member, in characters.
pub(crate) const WHY_LENGTH_MAX: usize = 2_000;

/// Longest mark of a form, in bytes.
pub(crate) const FORM_LENGTH_MAX: usize = 64;

/// How long the details of an application that came to nothing are kept, in days.
pub(crate) const KEEP_DAYS: i64 = 365;

/// The same where members are liable (W.A. or B.A.): ten years (art. 2:61, under b, BW).
pub(crate) const KEEP_DAYS_LIABLE: i64 = 3_653;

/// An application as it is kept.
pub(crate) fn normalised(applicant: &Applicant) -> Applicant {
    let party = party(applicant);
    let plain = |letter: char| if letter.is_control() && letter != '\n' { ' ' } else { letter };
    Applicant {
        kind: party.kind,
        name: party.name,
        kvk: party.kvk,
        sector: party.sector,
        village: party.village,
        postcode: party.postcode,
        contact_name: clean(&applicant.contact_name),
        mail: party.mail,
        phone: party.phone,
        why: applicant.why.chars().map(plain).collect::<String>().trim().to_owned(),
        member_kind: clean(&applicant.member_kind),
    }
}

/// The party that the register keeps of an applicant.
pub(crate) fn party(applicant: &Applicant) -> Party {
    let applicant = applicant.clone();
    crate::members::rules::normalised(&Party {
        kind: applicant.kind,
        name: applicant.name,
        kvk: applicant.kvk,
        sector: applicant.sector,
        village: applicant.village,
        postcode: applicant.postcode,
        mail: applicant.mail,
        phone: applicant.phone,
        ..Party::default()
    })
}

/// What is wrong with an application, once it is [`normalised`].
pub(crate) fn apply(applicant: &Applicant, form: &str, kinds: &[MemberKind]) -> Vec<Refused> {
    let mut refusals = judge_party(&party(applicant));
    let mut refuse = |so: bool, refused: Refused| {
        if so {
            refusals.push(refused);
        }
    };
    let refused = |id: &'static str, field: &'static str| Refused::new(id).on(field);
    let too_long = |field: &'static str, max: usize| {
        refused("members-refusal-text-is-too-long", field).with("max", max)
    };
    let unknown = !kinds.iter().any(|kind| kind.kind == applicant.member_kind);
    refuse(unknown, refused("members-refusal-member-kind-is-unknown", "member_kind"));
    let nobody = applicant.kind == "organisation" && applicant.contact_name.is_empty();
    refuse(nobody, refused("members-refusal-contact-is-missing", "contact_name"));
    let long = applicant.contact_name.chars().count() > TEXT_LENGTH_MAX;
    refuse(long, too_long("contact_name", TEXT_LENGTH_MAX));
    let nowhere = applicant.postcode.is_empty();
    refuse(nowhere, refused("members-refusal-postcode-is-missing", "postcode"));
    refuse(applicant.mail.is_empty(), refused("members-refusal-mail-is-missing", "mail"));
    let long = applicant.why.chars().count() > WHY_LENGTH_MAX;
    refuse(long, too_long("why", WHY_LENGTH_MAX));
    refuse(form.len() > FORM_LENGTH_MAX, too_long("form", FORM_LENGTH_MAX));
    refusals
}

/// What is wrong with a decision.
pub(crate) fn decide(
    application: &Application,
    decision: &Decision,
    area: Eligibility,
    today: Day,
) -> Vec<Refused> {
    let open = matches!(
        application.status,
        ApplicationStatus::Received | ApplicationStatus::BeforeMeeting
    );
    if !open {
        return vec![out_of_turn(application)];
    }
    let mut refusals = Vec::new();
    if decision.decided_on > today {
        refusals.push(Refused::new("members-refusal-decided-in-the-future").on("decided_on"));
    } else if decision.decided_on < application.status_at.day() {
        let early = Refused::new("members-refusal-decided-before-asked").on("decided_on");
        refusals.push(early.with("day", application.status_at.day()));
    }
    if let Some(admission) = &decision.admission {
        refusals.extend(admit(application, admission, area));
    }
    let reason = clean(&decision.reason);
    if decision.admission.is_none() || !reason.is_empty() {
        refusals.extend(judge_reason(&reason));
    }
    refusals
}

fn admit(application: &Application, admission: &Admission, area: Eligibility) -> Vec<Refused> {
    let deviation = clean(&admission.deviation);
    if area == Eligibility::Outside && deviation.is_empty() {
        let outside = Refused::new("members-refusal-works-outside-the-area").on("deviation");
        return vec![outside.with("postcode", &application.applicant.postcode)];
    }
    if deviation.chars().count() > DESCRIPTION_LENGTH_MAX {
        let long = Refused::new("members-refusal-text-is-too-long").on("deviation");
        return vec![long.with("max", DESCRIPTION_LENGTH_MAX)];
    }
    Vec::new()
}

/// The verb and the status of a decision: by the general meeting when it was brought there.
pub(crate) fn decided(
    status: ApplicationStatus,
    admitted: bool,
) -> (&'static str, ApplicationStatus) {
    use ApplicationStatus::{Admitted, AdmittedByMeeting, Refused, RefusedByMeeting};
    let by_meeting = status == ApplicationStatus::BeforeMeeting;
    match (admitted, by_meeting) {
        (true, false) => ("members.admit", Admitted),
        (true, true) => ("members.admit", AdmittedByMeeting),
        (false, false) => ("members.turn_down", Refused),
        (false, true) => ("members.turn_down", RefusedByMeeting),
    }
}

/// What is wrong with bringing an application before the general meeting; an applicant has a
/// term for it, counted until `today`.
pub(crate) fn bring(application: &Application, today: Option<Day>) -> Vec<Refused> {
    if application.status != ApplicationStatus::Refused {
        return vec![out_of_turn(application)];
    }
    if application.forgotten_at.is_some() {
        return vec![Refused::new("members-refusal-application-is-forgotten")];
    }
    let until = meeting_until(application);
    if today.is_some_and(|today| today > until) {
        return vec![Refused::new("members-refusal-meeting-term-has-passed").with("day", until)];
    }
    Vec::new()
}

/// The last day on which an applicant can ask the general meeting, after a refusal: counted from
/// when the applicant was told.
pub(crate) fn meeting_until(application: &Application) -> Day {
    application.status_at.day().plus_days(MEETING_TERM_DAYS)
}

/// What is wrong with taking an application back.
pub(crate) fn withdraw(application: &Application) -> Vec<Refused> {
    match application.status {
        ApplicationStatus::Received | ApplicationStatus::BeforeMeeting => Vec::new(),
        ApplicationStatus::Admitted
        | ApplicationStatus::Refused
        | ApplicationStatus::AdmittedByMeeting
        | ApplicationStatus::RefusedByMeeting
        | ApplicationStatus::Withdrawn => vec![out_of_turn(application)],
    }
}

fn out_of_turn(application: &Application) -> Refused {
    let refused = Refused::new("members-refusal-application-is-further");
    refused.with("status", application.status)
}

/// The last day of the promise to decide.
pub(crate) fn promised_on(application: &Application) -> Day {
    application.received_at.day().plus_days(DECISION_DAYS)
}

/// Whether the board decides later than was promised.
pub(crate) fn is_overdue(application: &Application, today: Day) -> bool {
    application.status == ApplicationStatus::Received && today > promised_on(application)
}

/// Applications that came to nothing before this day are forgotten.
pub(crate) fn forgets_before(statutory_name: &str, today: Day) -> Day {
    let liable = !statutory_name.ends_with("U.A.");
    today.plus_days(if liable { -KEEP_DAYS_LIABLE } else { -KEEP_DAYS })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_members_are_liable_applications_are_kept_for_ten_years() {
        let today: Day = "2026-11-23".parse().unwrap();
        for (name, before) in [
            ("Gebiedscoöperatie De Proef U.A.", "2025-11-23"),
            ("Gebiedscoöperatie De Proef W.A.", "2016-11-22"),
            ("Gebiedscoöperatie De Proef B.A.", "2016-11-22"),
        ] {
            assert_eq!(forgets_before(name, today).to_string(), before, "{name}");
        }
    }
}
