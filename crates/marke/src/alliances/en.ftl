alliances-optional = (may stay empty)
alliances-save = Save
alliances-story = What happened
alliances-to-thread = See the red thread
alliances-as-table = As a table (csv)
alliances-sector = Sector
alliances-party = Party
alliances-party-number = Number of the party
alliances-party-number-help = The number is on the page of the party.
alliances-from = From
alliances-until = Until and including
alliances-from-until = from { $from } until { $until }
alliances-note = Note
alliances-word = What is it?
alliances-word-choose = Choose a word
alliances-word-none-hours = All hours together
alliances-all-hours = All hours together
alliances-amount = How much
alliances-amount-help = A whole number, in the measure behind the kind.
alliances-amount-hours = { $count ->
    [one] { $number } hour
   *[other] { $number } hours
}
alliances-amount-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
alliances-amount-introductions = { $count ->
    [one] { $number } contact
   *[other] { $number } contacts
}
alliances-amount-euros = €{ $number }
alliances-amount-pieces = { $count ->
    [one] { $number } piece
   *[other] { $number } pieces
}
alliances-measure-hours = hours
alliances-measure-days = days
alliances-measure-introductions = contacts
alliances-measure-euros = whole euros
alliances-measure-pieces = pieces
alliances-capacities-title = What { $name } brings
alliances-capacities-heading = What you bring and seek
alliances-capacities-intro = Say what others can count on, and what you miss yourselves. Only you and the area director see the amounts.
alliances-capacities-brings = We bring this
alliances-capacities-seeks = We seek this
alliances-capacities-none-brings = Nothing yet. Put the first thing down beside this, however small.
alliances-capacities-none-seeks = You seek nothing now.
alliances-capacities-say = Add something
alliances-capacities-bearing = Do you bring or seek this?
alliances-capacities-save = Add
alliances-capacities-end = No longer so
alliances-bearing-brings = We bring it
alliances-bearing-seeks = We seek it
alliances-to-capacities = What you bring and seek
alliances-needs-title = What is needed for { $title }
alliances-needs-heading = Who and what is needed?
alliances-needs-intro = A challenge is solved together. This is what that takes, and what the area has already.
alliances-needs-now = This is needed
alliances-needs-none = It is not written yet what is needed.
alliances-needs-lacking = { $count ->
    [one] One thing is not found in the area yet. Do you know somebody?
   *[other] { $count } things are not found in the area yet. Do you know somebody?
}
alliances-needs-ended = Found or needed no more
alliances-to-needs = Write down what is needed
alliances-to-proposal = Find who can do this together
alliances-of-challenge = Who is at work on it
alliances-coverage-nothing = not in the area yet
alliances-coverage-some = part of it is there
alliances-coverage-enough = there is enough
alliances-importance = How important
alliances-importance-1 = is useful
alliances-importance-2 = is important
alliances-importance-3 = not without it
alliances-importance-told-1 = It is useful to have.
alliances-importance-told-2 = It is important.
alliances-importance-told-3 = It cannot be done without this.
alliances-need-add = Add something that is needed
alliances-need-why = What for
alliances-need-save = Save
alliances-need-for = Needed for the challenge
alliances-need-is-ended = needed no more
alliances-need-change = Change
alliances-need-end = Needed no more
alliances-need-end-reason = Why? Was it found?
alliances-need-end-button = Take it off the list
alliances-need-call-nothing = Nobody in the area has said that they have this. Do you have it, or do you know somebody? Tell the area director, or become a member and say what you bring.
alliances-need-call-some = Part of it is there; there is room for more. Say what you bring if you can do something.
alliances-need-call-enough = There is enough of it in the area. Now it matters who brings it.
alliances-sought-title = What the area looks for
alliances-sought-intro = Everything that the challenges we work on need. What is missing comes first.
alliances-sought-none = Nothing is needed now.
alliances-sought-nothing = We do not have this yet
alliances-sought-some = There is not enough of this yet
alliances-sought-enough = There is enough of this
alliances-to-sought = See everything that the area looks for
alliances-frame = When and with how many
alliances-frame-intro = So we know who has time, and how large the company may be.
alliances-frame-starts = Begins on
alliances-frame-ends = Done on
alliances-frame-size = So many parties at most
alliances-frame-lead = There must be a member who can lead
alliances-frame-sectors = Parties of each sector
alliances-frame-save = Save the frame
alliances-least = At least
alliances-most = At most
alliances-conflicts-title = Where it rubs
alliances-conflicts-intro = Who would rather not work with whom. Only you see this. Proposals reckon with it, without saying why.
alliances-conflicts-now = Now
alliances-conflicts-none = There is nothing. That is good news.
alliances-conflict-note = Note something
alliances-conflict-one = One party
alliances-conflict-other = The other party
alliances-conflict-weight = How bad
alliances-conflict-weight-5 = It rubs a little
alliances-conflict-weight-12 = Only with somebody between whom both trust
alliances-conflict-weight-18 = It rubs a lot, even with somebody between
alliances-conflict-weight-never = Never together
alliances-conflict-reason = What is going on
alliances-conflict-save = Note it
alliances-conflict-end = It is over
alliances-conflict-never = never together
alliances-conflict-friction = it rubs: { $count } of 20
alliances-proposal-title = Who can do this together: { $title }
alliances-proposal-heading = Who can do this together?
alliances-proposal-intro = From what everybody said they bring. You decide; these are proposals.
alliances-proposal-no-needs = It is not written yet what is needed. Without that there is nothing to look for.
alliances-look-again = Look again
alliances-by-size = With how many do you get how far?
alliances-by-size-intro = More parties is more talking. Choose where to stop.
alliances-still-missing = This is still missing
alliances-without-this = Without this party
alliances-bridges = Who stands between
alliances-clashing = Who wants something else
alliances-to-interests = Look at the map of interests
alliances-spared = Who is spared
alliances-others = Other good proposals
alliances-what-if = What if?
alliances-what-if-button = Reckon anew
alliances-candidates = { $count ->
    [0] Nobody has any of what is needed yet.
    [one] One party has some of what is needed.
   *[other] { $count } parties have some of what is needed.
}
alliances-left-out = Left out
alliances-let-in = let in again
alliances-as-it-is = Back to how it is
alliances-begin = Begin with these parties
alliances-begin-help = They get an invitation. Nothing is fixed before they say yes.
alliances-begin-button = Invite them
alliances-sure-waiting = Another computation is running. This one begins soon.
alliances-sure-searching = This is the best so far. The search goes on.
alliances-sure-proven = It cannot be better: that was proven.
alliances-sure-share-at-most = The best that was found. More than { $share }% is impossible in any case.
alliances-sure-size-at-least = The best that was found. It cannot be done with fewer than { $count } parties; whether fewer than here will do is not certain.
alliances-sure-all-but-cost = No more is possible, and not with fewer parties. Whether another choice does as well and asks less is not certain.
alliances-proposed-nobody = There is nobody yet who can bring anything.
alliances-proposed-all = { $count ->
    [one] With one party everything is there.
   *[other] With { $count } parties everything is there.
}
alliances-proposed-share = { $count ->
    [one] With one party { $share }% is there.
   *[other] With { $count } parties { $share }% is there.
}
alliances-proposed-amount-of = { $amount } of { $name }
alliances-proposed-brings = Brings: { $what }.
alliances-proposed-brings-place = a place for its sector, or somebody who can lead
alliances-proposed-cannot-be-missed = Cannot be missed.
alliances-proposed-substitute = { $name } could do this as well.
alliances-proposed-other-reason = Takes part because it fits best this way.
alliances-proposed-sector-missing = { $count ->
    [one] A party
   *[other] { $count } parties
} of the sector { $sector } { $count ->
    [one] is
   *[other] are
} missing.
alliances-proposed-lead-missing = There is nobody who can lead.
alliances-proposed-not-in-network = { $what }: nobody in the area has that.
alliances-proposed-partly-in-network = { $what }: of which nobody in the area has { $part }.
alliances-proposed-blocked = { $what }: that is there, but not for this company.
alliances-proposed-blocked-conflict = { $name } has it, but does not work with { $member }.
alliances-proposed-blocked-between = { $name } has it, but there is nobody between { $name } and { $member } whom both trust.
alliances-proposed-blocked-sector = { $name } has it, but enough of that sector take part.
alliances-proposed-blocked-full = { $name } has it, but the company is full.
alliances-proposed-blocked-hours = { $name } can do it, but has no hours left for it.
alliances-proposed-blocked-no-more = { $name } has some of it, but brings no more here than there is.
alliances-proposed-between = { $bridge } stands between { $one } and { $other }, who find each other difficult.
alliances-proposed-clashing = { $one } and { $other } want partly the opposite in this challenge. Talk about that first.
alliances-proposed-spared = { $name } can do this too, but gave much already. Hence { $member }.
alliances-title = Alliances
alliances-intro = Parties who take a challenge on together: who takes part, who leads, and what comes of it.
alliances-none = There is no alliance yet. One comes from a challenge and what it needs.
alliances-list-agreed = At work
alliances-list-forming = Being formed
alliances-list-ended = Ended
alliances-state-forming = being formed
alliances-state-agreed = at work
alliances-state-ended = ended
alliances-parties = { $count ->
    [0] nobody yet
    [one] one party
   *[other] { $count } parties
}
alliances-for-challenge = For the challenge
alliances-asked = { $name } was asked to take part
alliances-asked-brings = We hope that you can bring this:
alliances-brings = What do you bring?
alliances-role = What you do
alliances-accept = We take part
alliances-decline = We do not take part
alliances-decline-reason = Why not?
alliances-alternative = Who could?
alliances-names-instead = Names instead: { $name }.
alliances-who = Who takes part
alliances-who-none = Nobody has said yes so far.
alliances-who-invited = Asked
alliances-who-declined = Do not take part
alliances-who-left = Took part before
alliances-results = What is to come of it
alliances-results-none = No result was promised yet.
alliances-reached-on = Reached on { $day }.
alliances-reached-how = Reached? How does one see that?
alliances-reached-button = Reached
alliances-due-on = by { $day }
alliances-accountable = Accountable together:
alliances-accountable-who = Who is accountable together? At least two.
alliances-documents = Papers
alliances-agreement = What was agreed
alliances-form = Form
alliances-form-informal = On a word
alliances-form-covenant = Covenant
alliances-form-consortium = Consortium
alliances-form-member-agreement = Member agreement
alliances-form-new-entity = Legal person of its own
alliances-form-told-informal = A word is enough; good to begin with.
alliances-form-told-covenant = On paper what you intend; no contract.
alliances-form-told-consortium = Doing a work together; one party answers to whoever pays.
alliances-form-told-member-agreement = An agreement between the cooperative and its members.
alliances-form-told-new-entity = A new foundation, company or cooperative. Only once there is a way to earn.
alliances-leads = Leads now
alliances-leads-nobody = nobody yet
alliances-leads-round = Who leads when
alliances-lead-until = until { $day }
alliances-property = What we make together
alliances-property-help = Whose is it, and who may use it?
alliances-money = Money
alliances-money-none = No money is involved.
alliances-exit = When a party leaves
alliances-exit-help = How does one leave, and what happens to what one brought?
alliances-review = We look again on
alliances-ends = Ends on
alliances-not-yet = not agreed yet
alliances-agree = This is agreed
alliances-agree-help = When everybody has answered and everything is filled in, the alliance can begin. From then on everybody sees it.
alliances-work = Keep it together
alliances-change = Change what is agreed
alliances-dossier-title = Name
alliances-dossier-purpose = What for
alliances-invite = Ask one more party
alliances-invite-button = Ask this party
alliances-lead = Who leads
alliances-lead-help = The lead goes round: at most two years in a row. Who leads now can hand it over earlier; that lead then ends the day before.
alliances-promise = Promise a result
alliances-promise-button = Promise this
alliances-result = What will there be?
alliances-due = When
alliances-document = Add a paper
alliances-document-title = What is it?
alliances-document-address = Where is it? (https://…)
alliances-leave = { $name } stops
alliances-leave-reason = Why?
alliances-leave-button = Stop
alliances-end = End the alliance
alliances-end-reason = How did it end?
alliances-end-button = End it
alliances-advice-title = Which form fits?
alliances-advice-intro = Begin small: often a word is enough. Tick what holds for you, and read which form fits.
alliances-advice-tick = What holds for you?
alliances-advice-question-owns = The alliance itself must have staff, property or debts.
alliances-advice-question-earns = It is clear who pays for what we make, also when the grant has ended.
alliances-advice-question-payer = Somebody pays who wants one party to answer for everything.
alliances-advice-question-through = Members buy, sell or process together through the cooperative.
alliances-advice-question-counts = Parties put in hours or money on which others count.
alliances-advice-button = Which form fits?
alliances-advice-because-owns-and-earns = You have something to own and know who pays for it. Then a legal person of its own fits; have the notary read along.
alliances-advice-because-owns-but-earns-not = A legal person without a way to earn does not outlive the grant. Begin as a consortium, with one party that holds the property, and first find out who keeps paying.
alliances-advice-because-payer = Whoever pays wants one party to answer; agree who that is and how the others bear it with them.
alliances-advice-because-through = You do this as members, with the cooperative in between; then a member agreement fits (article 2:53 of the Dutch Civil Code).
alliances-advice-because-counts = Others count on what you put in; write down what you intend, and how one leaves.
alliances-advice-because-nothing = Nothing is at stake yet. Just begin, and come back when that changes.
alliances-advice-no-law = This is a first direction, not legal advice.
alliances-sought-by-parties = What parties look for themselves
alliances-sought-by-parties-intro = Do you have this, or do you know somebody? Get in touch.
alliances-introductions-title = Introductions
alliances-introductions-intro = Who should get to know each other? And what came of earlier introductions?
alliances-introductions-made = { $count ->
    [one] One introduction was made.
   *[other] { $count } introductions were made.
}
alliances-introductions-led = { $count ->
    [0] None led to a meeting yet.
    [one] One led to a meeting or more.
   *[other] { $count } led to a meeting or more.
}
alliances-introductions-across = { $count ->
    [one] One crossed a sector.
   *[other] { $count } crossed sectors.
}
alliances-introductions-to-make = Introduce these to each other
alliances-introductions-to-make-none = No two members complement each other both ways now.
alliances-introductions-open = What came of it?
alliances-introductions-open-none = All introductions have an outcome.
alliances-introductions-ended = How it ended
alliances-introduced-on = introduced on { $day }
alliances-introduction-new = Introduce two parties
alliances-introduction-challenge = Number of the challenge
alliances-introduction-why = Why should they talk?
alliances-introduction-why-help = Both read this in the letter.
alliances-introduce = Introduce them
alliances-outcome = What came of it
alliances-outcome-told = In a sentence
alliances-outcome-working-together = They work together
alliances-outcome-met = They met
alliances-outcome-nothing = Nothing came of it
alliances-outcome-unknown = Nobody knows
alliances-suggestion = { $one } has { $gives }, which { $other } seeks; { $other } has { $gets }, which { $one } seeks.
alliances-complements-title = Who complements { $name }
alliances-complements-heading = Who complements you?
alliances-complements-intro = Who has what you miss, and misses what you have.
alliances-mutual = You can help each other
alliances-mutual-none = There is nobody now with whom it fits both ways.
alliances-mutual-told = Has { $gives }; seeks { $gets }.
alliances-rings = Rings of three
alliances-rings-intro = Where two do not fit, three may.
alliances-ring = { $own } gives { $given } to { $first }, { $first } gives { $between } to { $second }, and { $second } gives { $got } to { $own }.
alliances-givers = Has what you seek
alliances-givers-none = Nobody yet. What you miss is listed with what the area looks for once a challenge needs it.
alliances-takers = Seeks what you have
alliances-takers-none = Nobody now.
alliances-unlisted = { $count ->
    [one] One more party fits that is not on the public list.
   *[other] { $count } more parties fit that are not on the public list.
} Ask the area director to introduce you.
alliances-done-said = Thank you. This counts now.
alliances-done-said-no-more = This counts no more.
alliances-done-needed = Added to what is needed.
alliances-done-framed = The frame is saved.
alliances-done-need-changed = Changed.
alliances-done-need-ended = It is off the list.
alliances-done-conflict = Noted. Only you see this.
alliances-done-conflict-ended = It counts no more.
alliances-done-begun = The invitations are on their way.
alliances-done-changed = What was agreed is saved.
alliances-done-invited = The invitation is on its way.
alliances-done-answered = Thank you for your answer.
alliances-done-left = You take part no more.
alliances-done-leads = It is noted who leads.
alliances-done-promised = The result is promised.
alliances-done-reached = Congratulations, this was reached.
alliances-done-document = The paper is added.
alliances-done-agreed = The alliance has begun.
alliances-done-ended = The alliance has ended.
alliances-done-introduced = Both get a letter.
alliances-done-outcome = It is noted what came of it.
alliances-told-add-need = It was written down that this is needed.
alliances-told-change-need = What is needed was changed.
alliances-told-end-need = This was taken off the list.
alliances-told-set-frame = It was said when the work is and with how many parties.
alliances-told-begin = The first parties were asked.
alliances-told-change = What was agreed was changed.
alliances-told-invite = A party was asked.
alliances-told-accept = A party said yes.
alliances-told-decline = A party said no.
alliances-told-agree = The parties agreed.
alliances-told-leave = A party stopped.
alliances-told-lead = It was said who leads.
alliances-told-promise = A result was promised.
alliances-told-reach = A result was reached.
alliances-told-add-document = A paper was added.
alliances-told-end = The alliance ended.
alliances-mail-subject-invited = Will you take part? { $alliance }
alliances-mail-subject-agreed = Under way: { $alliance }
alliances-mail-subject-ended = Ended: { $alliance }
alliances-mail-subject-introduction = { $cooperative } introduces you to { $other }
alliances-mail-invited =
    Dear people of { $party },

    For the challenge “{ $challenge }” we look for parties who take it on together.
    We think of you.

    { $purpose }

    Read here what we hope of you, and tell us whether you take part:
    { $link }

    Regards, { $cooperative }
alliances-mail-agreed =
    Dear people of { $party },

    The parties of “{ $alliance }” agree. We can begin.

    Everything that was agreed is here:
    { $link }

    Regards, { $cooperative }
alliances-mail-ended =
    Dear people of { $party },

    “{ $alliance }” has ended. Thank you for everything you brought.

    How it ended you can read here:
    { $link }

    Regards, { $cooperative }
alliances-mail-introduction =
    Dear people of { $party },

    We think that you should talk to { $other }.

    { $why }

    You find { $other } here: { $village } { $website }
    They get the same letter about you. In a while we ask what came of it.

    Regards, { $cooperative }
alliances-refusal-address = Give an address that begins with https://, without spaces.
alliances-refusal-alliance-is-ended = This alliance has ended; what is in it does not change any more.
alliances-refusal-amount-is-unreadable = Give a whole number from 1 to { $max }.
alliances-refusal-answers-wait = { $count ->
    [one] One party has not answered yet.
   *[other] { $count } parties have not answered yet.
}
alliances-refusal-changed-meanwhile = Somebody else changed this meanwhile. Look again and then change it.
alliances-refusal-conflict-is-ended = This was over already.
alliances-refusal-conflict-is-noted = Something is noted between these parties already.
alliances-refusal-day-is-past = Choose a day that is yet to come.
alliances-refusal-document-is-there = This paper is there already.
alliances-refusal-friction = Choose how bad it rubs.
alliances-refusal-hand-over-first = You still lead this alliance. Hand that over first: choose above who leads.
alliances-refusal-is-agreed = This is agreed already.
alliances-refusal-is-asked = This party was asked already.
alliances-refusal-is-introduced = These two were introduced already; first say what came of it.
alliances-refusal-is-reached = This result was reached already.
alliances-refusal-lead-is-long = Nobody leads for more than two years in a row.
alliances-refusal-leave-instead = You take part already. If you want to stop, do so at the bottom of the page.
alliances-refusal-need-is-ended = This is needed no more; put it on the list anew if it comes back.
alliances-refusal-needed-already = This is on the list already. Change there how much is needed.
alliances-refusal-no-exit-rule = Agree how a party can leave.
alliances-refusal-no-property-rule = Agree whose is what you make together.
alliances-refusal-no-review = Agree on a day to look again, or on a last day.
alliances-refusal-nobody-answers-alone = Nobody is accountable alone: choose at least two parties.
alliances-refusal-nobody-leads = Agree who leads.
alliances-refusal-not-asked = This party does not take part. Whoever works in the alliance can ask it anew.
alliances-refusal-outcome-is-missing = Choose what came of it.
alliances-refusal-outcome-is-told = What came of it is written down already.
alliances-refusal-party-is-a-person = This is about organisations, never about persons.
alliances-refusal-party-is-merged = This party was in the register twice; choose the one that goes on.
alliances-refusal-party-is-unknown = There is no party with this number.
alliances-refusal-period-ends-first = The last day comes before the first. Turn them round.
alliances-refusal-period-is-long = Choose a period of ten years at most.
alliances-refusal-period-is-past = This period is over. Choose a day that is yet to come.
alliances-refusal-pledge-is-unknown = What parties bring does not fit what is needed. Begin anew from the proposal.
alliances-refusal-result-is-left-alone = “{ $result }” would then be carried by one party. First find somebody to take your place.
alliances-refusal-result-without-day = Choose a day by which this is there, today or later.
alliances-refusal-said-already = This is there already for part of that time. End that first.
alliances-refusal-same-party = Choose two different parties.
alliances-refusal-sector-bounds = Give for each sector a minimum not above the maximum, from 0 to 40.
alliances-refusal-sectors-need-more = The sectors ask for more parties together than may take part.
alliances-refusal-size = Choose a number from 2 to { $max }.
alliances-refusal-somebody-leads = Somebody else leads in that time already. Who leads then can hand it over earlier.
alliances-refusal-takes-no-part = This is only possible for parties that take part.
alliances-refusal-takes-two = An alliance is of two parties at least.
alliances-refusal-too-many-lines = There are { $max } already; more is not possible.
alliances-refusal-too-many-needs = There are { $max } things on the list already; more is not possible.
alliances-refusal-too-many-parties = Ask { $max } parties at most.
alliances-refusal-too-much-said = There are { $max } lines already; end one first.
alliances-refusal-word-is-missing = Choose a word from the list.

# Opportunities, and questions to be introduced.
alliances-opportunities-title = Opportunities for { $name }
alliances-opportunities-heading = Opportunities for you
alliances-opportunities-intro = What you can do together with others and nobody can alone. Each tells with whom, and how to begin.
alliances-opportunities-none = There is no opportunity that we see now. Tell more of what you bring, and we look further.
alliances-opportunities-together = Together for a challenge
alliances-opportunities-gaps = Here a link is missing
alliances-opportunity-own = For this you have { $words }.
alliances-opportunity-share = { $lacking ->
    [0] With these parties there is all that is needed: { $here } of { $needed }.
    [one] With these parties there is { $here } of { $needed }; then { $missing } is still missing.
   *[other] With these parties there is { $here } of { $needed }; then { $missing } are still missing.
}
alliances-opportunity-why = For “{ $title }” { $party } has { $own } and { $other } has { $brings }. Together they get further.
alliances-opportunity-gap = In “{ $title }” there is nobody for { $step } yet. You do that in “{ $elsewhere }”. At the table sit:
alliances-opportunity-gap-why = In “{ $title }” there is nobody for { $step } yet; { $party } does that elsewhere.
alliances-to-complements = Who completes you?
alliances-to-opportunities = See your opportunities
alliances-ask-introduction = Introduce us
alliances-ask-waits = waits for an answer
alliances-ask-introduced = you were introduced
alliances-asked-own = What you asked
alliances-introductions-asked = Who asks to be introduced
alliances-asked-on = asked on { $day }
alliances-ask-reason = Why not?
alliances-ask-decline = Not now
alliances-done-asked = Asked. The area director will come back to you.
alliances-done-ask-declined = The party gets your answer.
alliances-refusal-introduction-is-asked = You asked this already; the answer is still to come.
alliances-refusal-asks-wait = { $max } questions of yours wait for an answer. Ask more later.
alliances-refusal-ask-is-settled = This question has been answered.
alliances-told-ask-introduction = The party asked to be introduced to another.
alliances-told-decline-introduction = The question to be introduced was answered.
alliances-mail-subject-ask-declined = { $cooperative } about your question on { $other }
alliances-mail-ask-declined =
    Dear people of { $party },

    You asked to be introduced to { $other }. We will not do that now.

    { $reason }

    Regards, { $cooperative }
