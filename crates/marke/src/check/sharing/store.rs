//! The invariants of sharing, and the statements that find what breaks them.

use crate::check::{Find, Invariant};

/// Everything that must always hold of what parties share.
pub const INVARIANTS: &[Invariant] = &[
    Invariant {
        name: "bookings-do-not-overlap",
        means: "No two agreed bookings of one thing have time in common.",
        find: Find::Rows(
            "select 'booking ' || cast(one.number as text)
             from lending_booking one
             where one.state = 'agreed' and exists (
                select 1
                from lending_booking other
                where other.lending_id = one.lending_id and other.state = 'agreed'
                    and other.booking_id > one.booking_id
                    and other.from_at < one.until_at and one.from_at < other.until_at)
             order by one.number",
        ),
    },
    Invariant {
        name: "bookings-are-of-others",
        means: "Nobody borrows from itself, and whoever borrowed accepted conditions that were \
                there.",
        find: Find::Rows(
            "select 'booking ' || cast(lending_booking.number as text)
             from lending_booking
             join lending on lending.lending_id = lending_booking.lending_id
             where lending.party_id = lending_booking.borrower_id or lending.side <> 'offered'
                or (lending_booking.condition_version > 0 and not exists (
                    select 1
                    from lending_condition
                    where lending_condition.lending_id = lending_booking.lending_id
                        and lending_condition.version = lending_booking.condition_version))
             order by lending_booking.number",
        ),
    },
    Invariant {
        name: "endings-of-sharing-say-why",
        means: "What was taken off the board, refused, called off, declined or taken back says \
                why.",
        find: Find::Rows(
            "select what || ' ' || cast(number as text)
             from (
                select 'lending' as what, number
                from lending
                where (taken_off_at is null) <> (reason = '')
                union all
                select 'booking', number
                from lending_booking
                where (state in ('refused', 'cancelled')) <> (reason <> '')
                union all
                select 'gift', number
                from balance_proposal
                where (state = 'declined') <> (reason <> '')
                union all
                select 'granting', number
                from granting
                where (taken_back_at is null) <> (take_back_reason = '')) silent
             order by what, number",
        ),
    },
    Invariant {
        name: "help-says-what-came-of-it",
        means: "A closed question for help says what came of it, and one that was helped names \
                an answer of its own.",
        find: Find::Rows(
            "select 'question ' || cast(help.number as text)
             from help
             left join help_answer
                on help_answer.answer_id = help.helped_by and help_answer.help_id = help.help_id
             where (help.outcome = 'open') <> (help.closed_at is null)
                or (help.outcome = 'helped') <> (help_answer.answer_id is not null)
                or (help.outcome <> 'open' and help.said = '')
             order by help.number",
        ),
    },
    Invariant {
        name: "giving-is-taking",
        means: "Of every exchange both sides are there, with the same amount and opposite signs: \
                over every pair each kind sums to nothing.",
        find: Find::Rows(
            "select 'exchange ' || exchange_id
             from balance_entry
             group by exchange_id
             having count(*) <> 2 or cast(sum(minutes) as bigint) <> 0
                or cast(sum(times) as bigint) <> 0
                or min(kind) <> max(kind) or min(party_id) <> min(other_id)
                or max(party_id) <> max(other_id) or min(party_id) = max(party_id)
                or max(minutes) + max(times) = 0
             order by exchange_id",
        ),
    },
    Invariant {
        name: "gifts-are-written-down-once",
        means: "Whatever came back, helped or was confirmed is written down once, and nothing is \
                taken back twice.",
        find: Find::Rows(
            "select what
             from (
                select 'booking ' || cast(lending_booking.number as text) as what
                from lending_booking
                where (lending_booking.state = 'returned') <> (1 = (
                    select count(distinct exchange_id)
                    from balance_entry
                    where origin = 'booking' and origin_id = lending_booking.booking_id))
                union all
                select 'question ' || cast(help.number as text)
                from help
                where (help.outcome = 'helped') <> (1 = (
                    select count(distinct exchange_id)
                    from balance_entry
                    where origin = 'help' and origin_id = help.help_id))
                union all
                select 'gift ' || cast(balance_proposal.number as text)
                from balance_proposal
                where (balance_proposal.state = 'confirmed') <> (1 = (
                    select count(distinct exchange_id)
                    from balance_entry
                    where balance_entry.exchange_id = balance_proposal.exchange_id))
                union all
                select 'exchange ' || origin_id
                from balance_entry
                where origin = 'correction'
                group by origin_id
                having count(distinct exchange_id) > 1) unclear
             order by what",
        ),
    },
];
