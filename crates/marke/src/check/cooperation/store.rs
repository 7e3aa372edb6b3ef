//! The invariants of what people do together, and the statements that find what breaks them.

use crate::check::{Find, Invariant};

/// Everything that must always hold of conversations, meetings, interests and alliances.
pub const INVARIANTS: &[Invariant] = &[
    Invariant {
        name: "conversations-say-how-far-they-are",
        means: "A conversation was opened before it is open, a closed one says when and why, and \
                no other was closed.",
        find: Find::Rows(
            "select 'conversation ' || cast(number as text)
             from conversation
             where (state = 'draft' and (opened_at is not null or closed_at is not null))
                or (state = 'open' and (opened_at is null or closed_at is not null))
                or (state = 'closed'
                    and (opened_at is null or closed_at is null or close_reason = ''))
             order by number",
        ),
    },
    Invariant {
        name: "statements-say-what-became-of-them",
        means: "A merged statement went on in one of the same conversation that is live or went \
                on itself, no other did, and whatever was refused or merged says why.",
        find: Find::Rows(
            "select 'statement ' || cast(opinion_statement.number as text)
             from opinion_statement
             left join opinion_statement as target
                on target.statement_id = opinion_statement.merged_into
             where (opinion_statement.state = 'merged' and target.statement_id is null)
                or (opinion_statement.state <> 'merged'
                    and opinion_statement.merged_into is not null)
                or target.statement_id = opinion_statement.statement_id
                or target.conversation_id <> opinion_statement.conversation_id
                or target.state not in ('live', 'merged')
                or (opinion_statement.state in ('refused', 'merged')
                    and opinion_statement.reason = '')
             order by opinion_statement.number",
        ),
    },
    Invariant {
        name: "answers-belong-to-one-conversation",
        means: "Whoever answered a statement takes part in its conversation.",
        find: Find::Rows(
            "select 'statement ' || cast(opinion_answer.statement_number as text)
             from opinion_answer
             left join opinion_statement
                on opinion_statement.number = opinion_answer.statement_number
             left join conversation
                on conversation.conversation_id = opinion_statement.conversation_id
             left join opinion_participant
                on opinion_participant.conversation_number = opinion_answer.conversation_number
                    and opinion_participant.participant_number = opinion_answer.participant_number
             where conversation.number is null
                or conversation.number <> opinion_answer.conversation_number
                or opinion_participant.participant_number is null
             group by opinion_answer.statement_number
             order by opinion_answer.statement_number",
        ),
    },
    Invariant {
        name: "meetings-say-how-far-they-are",
        means: "A meeting ends after it begins; one that was called off says why and nobody was at \
                it; one that was told says what came of it and who came.",
        find: Find::Rows(
            "select 'meeting ' || cast(number as text)
             from meeting
             where ends_at <= begins_at
                or (called_off_at is not null
                    and (call_off_reason = '' or counted_at is not null
                        or reported_at is not null))
                or (reported_at is not null and (outcome = '' or counted_at is null))
             order by number",
        ),
    },
    Invariant {
        name: "sayings-stay-in-one-challenge",
        means: "What is said of a stakeholder is about an objective or a party of its challenge.",
        find: Find::Rows(
            "select 'saying ' || cast(saying.number as text)
             from stakeholder_saying as saying
             join stakeholder on stakeholder.stakeholder_id = saying.stakeholder_id
             left join stakeholder_objective as objective
                on objective.objective_id = saying.objective_id
             left join stakeholder as other on other.stakeholder_id = saying.other_id
             where coalesce(objective.challenge_id, other.challenge_id, stakeholder.challenge_id)
                    <> stakeholder.challenge_id
                or saying.topic = 'position' and objective.objective_id is null
                or saying.topic = 'influence' and (other.number is null or saying.value < 0)
             order by saying.number",
        ),
    },
    Invariant {
        name: "who-left-is-forgotten",
        means: "Of whoever left a conversation no answer, sector or pseudonym is kept.",
        find: Find::Rows(
            "select 'participant ' || cast(participant_number as text) || ' of conversation '
                || cast(conversation_number as text)
             from opinion_participant
             where left_at is not null
                and (pseudonym <> '' or sector <> ''
                    or exists (
                        select 1
                        from opinion_answer
                        where opinion_answer.conversation_number =
                                opinion_participant.conversation_number
                            and opinion_answer.participant_number =
                                opinion_participant.participant_number))
             order by conversation_number, participant_number",
        ),
    },
    Invariant {
        name: "alliances-are-agreed-by-two",
        means: "An alliance that was agreed says how a party leaves, whose is what is made, and \
                was made of at least two parties.",
        find: Find::Rows(
            "select 'alliance ' || cast(number as text)
             from alliance
             where agreed_at is not null
                and (exit_rule = '' or property_rule = ''
                    or (select count(*)
                        from alliance_party
                        where alliance_party.alliance_id = alliance.alliance_id
                            and alliance_party.state in ('accepted', 'left')) < 2)
             order by number",
        ),
    },
    Invariant {
        name: "results-are-answered-for-by-two",
        means: "At least two parties answer for every result of an alliance.",
        find: Find::Rows(
            "select 'result ' || result_id
             from alliance_result
             where (
                select count(*)
                from alliance_accountable
                where alliance_accountable.result_id = alliance_result.result_id) < 2
             order by result_id",
        ),
    },
    Invariant {
        name: "one-party-leads-at-a-time",
        means: "No two parties lead one alliance on the same day.",
        find: Find::Rows(
            "select 'alliance ' || cast(alliance.number as text)
             from alliance_lead one
             join alliance on alliance.alliance_id = one.alliance_id
             where exists (
                select 1
                from alliance_lead other
                where other.alliance_id = one.alliance_id and other.from_on > one.from_on
                    and other.from_on <= one.until_on)
             order by alliance.number",
        ),
    },
];
