//! Every SQL statement of the worklist about alliances and introductions; they only read.

pub(in crate::home::worklist) const NEEDS_LACK_ALLIANCE: &str = "
    select since, 'opgave', number, title
    from (
        select challenge.number, challenge.title,
            substr(min(alliance_need.added_at), 1, 10) as since
        from alliance_need
        join challenge on challenge.challenge_id = alliance_need.challenge_id
        where alliance_need.ended_at is null and challenge.closed_at is null
            and not exists (
                select 1
                from alliance
                where alliance.challenge_id = challenge.challenge_id)
        group by challenge.number, challenge.title) as needy
    where since <= $1
    order by since, number
    limit $2";

pub(in crate::home::worklist) const INVITATION_WAITS: &str = "
    select substr(alliance_party.invited_at, 1, 10), 'alliantie', alliance.number,
        party.name || ' – ' || alliance.title
    from alliance_party
    join alliance on alliance.alliance_id = alliance_party.alliance_id
    join party on party.party_id = alliance_party.party_id
    where alliance_party.state = 'invited' and alliance.ended_at is null
        and alliance_party.invited_at <= $1 || 'Z'
    order by alliance_party.invited_at, alliance.number
    limit $2";

pub(in crate::home::worklist) const RESULT_IS_OVERDUE: &str = "
    select alliance_result.due_on, 'alliantie', alliance.number, alliance_result.sentence
    from alliance_result
    join alliance on alliance.alliance_id = alliance_result.alliance_id
    where alliance_result.reached_on is null and alliance.ended_at is null
        and alliance_result.due_on < $1
    order by alliance_result.due_on, alliance.number
    limit $2";

pub(in crate::home::worklist) const ALLIANCE_LOSES_LEAD: &str = "
    select ends_on, 'alliantie', number, title
    from (
        select alliance.number, alliance.title, max(alliance_lead.until_on) as ends_on
        from alliance
        join alliance_lead on alliance_lead.alliance_id = alliance.alliance_id
        where alliance.agreed_at is not null and alliance.ended_at is null
        group by alliance.number, alliance.title) as led
    where ends_on < $1
    order by ends_on, number
    limit $2";

pub(in crate::home::worklist) const ALLIANCE_REVIEW_IS_DUE: &str = "
    select review_on, 'alliantie', number, title
    from alliance
    where agreed_at is not null and ended_at is null and review_on <= $1
    order by review_on, number
    limit $2";

/// An introduction has no page of its own; the line leads to the page of all of them.
pub(in crate::home::worklist) const INTRODUCTION_LACKS_OUTCOME: &str = "
    select alliance_introduction.made_on, 'partij', one.number,
        one.name || ' – ' || other.name
    from alliance_introduction
    join party as one on one.party_id = alliance_introduction.one_id
    join party as other on other.party_id = alliance_introduction.other_id
    where alliance_introduction.outcome is null and alliance_introduction.made_on <= $1
    order by alliance_introduction.made_on, alliance_introduction.number
    limit $2";

pub(in crate::home::worklist) const INTRODUCTION_IS_ASKED: &str = "
    select alliance_introduction_ask.asked_on, 'partij', asker.number,
        asker.name || ' – ' || other.name
    from alliance_introduction_ask
    join party as asker on asker.party_id = alliance_introduction_ask.asker_id
    join party as other on other.party_id = alliance_introduction_ask.other_id
    where alliance_introduction_ask.settled_on is null
        and alliance_introduction_ask.asked_on <= $1
    order by alliance_introduction_ask.asked_on, alliance_introduction_ask.number
    limit $2";
