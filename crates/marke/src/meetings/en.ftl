# Words about meetings.
meetings-title = Meetings
meetings-intro = Here people from different sides come together to get further with a challenge.
meetings-problems = Please look at this again:
meetings-optional = (may be left empty)
meetings-choose = Choose
meetings-save = Save
meetings-back = Back
meetings-when = { $day }, from { $begins } to { $ends }
meetings-calendar = Meetings of { $cooperative }

meetings-plan = Bring people together
meetings-plan-intro = Choose a day and a place. Then you see whom you had best invite, and which voice is still missing.
meetings-change = Change the meeting
meetings-change-intro = Does the time or place change? Then everybody who was invited gets a mail.
meetings-field-challenge = For which challenge
meetings-field-title = What the meeting is called
meetings-field-purpose = What it is for
meetings-field-day = Day
meetings-field-begins = Begins at
meetings-field-ends = Ends at
meetings-field-venue = Where
meetings-field-contact = Whom you can ask for more
meetings-field-contact-help = Everybody can read this. Give a name and a phone number that may be public.

meetings-coming = Soon
meetings-coming-none = Nothing is planned at the moment. Something will be soon, with coffee.
meetings-past = Held
meetings-called-off-list = Did not go on
meetings-outcome-waits = What came of it will be here soon.
meetings-of-one-challenge = These are the meetings for one challenge.
meetings-all = See all of them
meetings-to-calendar = Put them in your own calendar
meetings-to-own-calendar = Put it in your own calendar
meetings-to-together = Who always sits together?
meetings-to-thread = See the red thread
meetings-to-page = To the page of the meeting

meetings-stage-planned = Planned
meetings-stage-held = Held
meetings-stage-reported = Finished
meetings-stage-called-off = Called off
meetings-welcome-everybody = Everybody is welcome
meetings-welcome-invited = By invitation only
meetings-sector-unknown = sector not known

meetings-facts = When and where
meetings-fact-when = When
meetings-fact-where = Where
meetings-fact-for = For the challenge
meetings-fact-welcome = Who is welcome
meetings-fact-contact = Questions
meetings-purpose = What it is about
meetings-programme = On the programme
meetings-story = What happened
meetings-called-off-on = This meeting does not go on. That was decided on { $day }.
meetings-outcome = What came of it

meetings-own = Are you coming?
meetings-own-not-asked = Everybody is welcome: put your party on the list.
meetings-do-you-come = Are you coming?
meetings-invitation = Invitation
meetings-invitation-for = Invitation for { $party }
meetings-answer-question = Our answer
meetings-choice-coming = We are coming
meetings-choice-somebody-else = Somebody else comes for us
meetings-choice-not-coming = We are not coming
meetings-answer-people = With how many people
meetings-answer-people-help = If you leave it empty, we count on one.
meetings-answer-explanation = A word about it: who comes, or why not
meetings-answer-suggestion = Who else should be there?
meetings-answer-suggestion-help = Only whoever organises the meeting reads this.
meetings-answer-send = Send
meetings-answer-can-change = You can change your answer until we begin.
meetings-answer-too-late = The meeting has begun or is over. You can no longer answer.
meetings-answered-coming = You said that you are coming.
meetings-answered-somebody-else = You said that somebody else comes for you.
meetings-answered-not-coming = You said that you are not coming.
meetings-said-coming = comes
meetings-said-somebody-else = somebody else comes
meetings-said-not-coming = does not come
meetings-said-nothing = no answer yet

meetings-attendance = Who were there
meetings-attendance-parties = { $count ->
    [one] One party was there.
   *[other] { $count } parties were there.
}
meetings-attendance-people = { $count ->
    [one] One person came.
   *[other] { $count } people came.
}
meetings-attendance-sectors = { $count ->
    [0] None of the five sectors was there.
    [one] One of the five sectors was there.
    [5] All five sectors were there.
   *[other] { $count } of the five sectors were there.
}
meetings-sector = Sector
meetings-parties = Parties
meetings-people = People
meetings-ties = Who got to know each other
meetings-ties-new = { $count ->
    [one] pair that had never sat at a table together
   *[other] pairs that had never sat at a table together
}
meetings-ties-across = { $count ->
    [one] of these from two different sectors
   *[other] of these from two different sectors
}
meetings-ties-how = We count two parties as a pair when they sat at the same table.
meetings-there = Among them
meetings-there-others = { $count ->
    [one] And one more, that is not on the public list by name.
   *[other] And { $count } more, that are not on the public list by name.
}

meetings-organise = Organise
meetings-organise-title = Organise: { $title }
meetings-to-proposal = Whom do we invite?
meetings-to-list = List and tables
meetings-answers = Who comes
meetings-answers-none = Nobody was invited yet.
meetings-answer = Answer
meetings-party = Party
meetings-explanation = A word about it
meetings-came-forward = came forward
meetings-stat-asked = parties on the list
meetings-stat-coming = { $count ->
    [one] come, with one person
   *[other] come, with { $count } people
}
meetings-stat-not-coming = do not come
meetings-stat-waiting = no answer yet
meetings-missing = This voice is still missing:
meetings-missing-link = See whom you can ask
meetings-remind = { $count ->
    [one] Remind the one party that has not answered
   *[other] Remind the { $count } parties that have not answered
}
meetings-reminded-on = Last reminded on { $day }.
meetings-suggestions = Who else should be there
meetings-suggestion-look = Looked at
meetings-suggestion-seen = looked at on { $day }
meetings-programme-none = There is no point on the programme yet.
meetings-put-on-label = A point to talk about
meetings-put-on = Put on the programme
meetings-take-off = Take off
meetings-end = Finish
meetings-report = What came of it?
meetings-report-help = Everybody can read this. It finishes the meeting, and it is told with the challenge too. First write down who were there.
meetings-report-outcome = In one sentence
meetings-report-text = The whole story
meetings-report-save = Finish
meetings-call-off = Call it off
meetings-call-off-help = Everybody who was invited gets a mail with the reason.
meetings-call-off-reason = Why
meetings-call-off-button = Call it off

meetings-proposal = Whom do we invite?
meetings-proposal-title = Whom do we invite: { $title }
meetings-proposal-intro = Who has to do with “{ $challenge }”, and was not met for a while? Each party says why. Ticked are those who sit at the table, and of each voice that is missing the first.
meetings-proposal-none = Nobody fits. Ask for fewer points or fewer months.
meetings-ask-interest = At least so many points
meetings-ask-months = Not met in so many months
meetings-ask-button = Show
meetings-met-lately = { $count ->
    [one] One party has to do with it, but was there lately.
   *[other] { $count } parties have to do with it, but were there lately.
}
meetings-unreachable = { $count ->
    [one] Of one party that has to do with it no mail address is known.
   *[other] Of { $count } parties that have to do with it no mail address is known.
}
meetings-voice-missing = still missing
meetings-voice-nobody = We know nobody of this sector with a mail address. Ask around.
meetings-points = { $count ->
    [0] No points
    [one] One point
   *[other] { $count } points
}
meetings-because-at-the-table = sits at the table of this challenge
meetings-because-signed = signed the ambition
meetings-because-asked-for-it = asked for it in a wish
meetings-because-came-before = was there before for this challenge
meetings-because-stakeholder = has an interest in this challenge
meetings-because-same-theme = works on the same theme in: { $details }
meetings-because-has = has: { $details }
meetings-because-lacks = lacks: { $details }
meetings-because-offers = offers: { $details }
meetings-last-met = Last met on { $day }.
meetings-never-met = Never met at a meeting.
meetings-stands-in = Proposed here because this sector is missing.
meetings-other = Or somebody else
meetings-invite = Invite
meetings-invite-help = Whoever is ticked gets a mail at once, with a link of their own to answer. Whoever was invited before gets nothing.

meetings-list = List and tables
meetings-list-title = List and tables: { $title }
meetings-list-expected = This is whom you expect. When the meeting begins, tick who are really there.
meetings-list-to-count = Tick who were there, and save.
meetings-list-counted = This is who were there.
meetings-list-empty = Nobody is on the list yet. Invite people, or add a party below.
meetings-list-parties = { $count ->
    [one] One party ticked.
   *[other] { $count } parties ticked.
}
meetings-list-people = { $count ->
    [one] One person together.
   *[other] { $count } people together.
}
meetings-list-there = Is there
meetings-list-save = Save who were there
meetings-list-save-expected = Save the list
meetings-list-more = More with the list
meetings-table = Table
meetings-people-of = How many people of { $name }
meetings-table-of = The table of { $name }
meetings-tables = At the tables
meetings-table-number = Table { $number }
meetings-tables-new = { $count ->
    [one] This way one pair gets to know each other.
   *[other] This way { $count } pairs get to know each other.
}
meetings-tables-across = { $count ->
    [one] One of these is of two sectors.
   *[other] { $count } of these are of two sectors.
}
meetings-seating = Spread over tables
meetings-seating-help = Every table gets a mixture of sectors, and as many people as possible sit with somebody with whom they never sat at a table. Then you can move people in the list yourself.
meetings-seating-tables = How many tables
meetings-seating-button = Spread
meetings-add = Somebody else is there
meetings-add-help = Is a party not on the list, but there? Find it in the register. First save what you changed in the list.
meetings-add-button = Put on the list

meetings-together-title = Who always sits together?
meetings-together-intro = These organisations sat at the same table more than once. Seat them with somebody else next time.
meetings-together-none = No two organisations sat at the same table more than once yet.
meetings-together-one = The one
meetings-together-other = The other
meetings-together-times = Times together
meetings-together-sectors = Sectors
meetings-together-across = of two sectors
meetings-together-within = not of two sectors

meetings-done-planned = The meeting is planned. Whom do we invite?
meetings-done-changed = Saved.
meetings-done-called-off = The meeting does not go on. Everybody who was invited hears.
meetings-done-point-put-on = The point is on the programme.
meetings-done-point-taken-off = The point is off the programme.
meetings-done-reported = The meeting is finished.
meetings-done-invited = The invitations are on their way.
meetings-done-reminded = The reminders are on their way.
meetings-done-looked-at = You looked at that.
meetings-done-answered = Thank you, we know.
meetings-done-list-written = The list is saved.
meetings-done-party-added = The party is on the list.
meetings-done-seated = Everybody has a table.

meetings-told-plan = The meeting was planned.
meetings-told-change = The meeting was changed.
meetings-told-call-off = The meeting did not go on.
meetings-told-put-on = This point was put on the programme.
meetings-told-take-off = This point was taken off the programme.
meetings-told-report = This came of it.
meetings-told-invite = Parties were invited.
meetings-told-count = Somebody wrote down who were there.
meetings-told-bring-together = People were brought together: { $name }.
meetings-told-report-back = A meeting brought this.
meetings-told-put-on-programme = This is on the programme of: { $name }.
meetings-told-take-off-programme = This was taken off the programme of: { $name }.

meetings-refusal-challenge-is-unknown = We do not know this challenge. Choose one from the list.
meetings-refusal-challenge-has-ended = “{ $title }” is finished. Choose a challenge that goes on.
meetings-refusal-time-is-unreadable = This is not a time. Write it as 19:30.
meetings-refusal-ends-before-it-begins = The end is before the beginning. Choose a later time.
meetings-refusal-moment-is-past = This moment has passed. Choose a later one.
meetings-refusal-day-is-too-far = We do not plan that far ahead. Choose a day within three years.
meetings-refusal-is-called-off = “{ $title }” does not go on and changes no more.
meetings-refusal-is-closed = “{ $title }” is finished and changes no more.
meetings-refusal-has-begun = The meeting has begun. This can no longer be done.
meetings-refusal-changed-meanwhile = Somebody else changed this meanwhile. Open the page again and see what it says now.
meetings-refusal-people-were-there = It is written down who were there, so the meeting went on. Finish it with what came of it.
meetings-refusal-point-is-unknown = We do not know this point. Choose one from the list.
meetings-refusal-point-is-settled = This point was talked about. Choose one that still waits.
meetings-refusal-point-is-on-it = This point is on the programme already.
meetings-refusal-point-is-elsewhere = This point is on the programme of “{ $title }” already. Take it off there first.
meetings-refusal-point-is-not-on-it = This point is not on the programme.
meetings-refusal-has-not-begun = The meeting still has to begin. Come back when it is over.
meetings-refusal-nobody-counted = First write down who were there, at List and tables.
meetings-refusal-party-is-unknown = We do not know this party. Choose one from the list.
meetings-refusal-party-has-no-address = Of party { $number } we know no mail address. First fill it in in the register.
meetings-refusal-nobody-is-ticked = Tick at least one party.
meetings-refusal-too-many-invitees = No more than { $max } parties can be on the list.
meetings-refusal-answer-is-missing = Say whether you are coming.
meetings-refusal-people-are-wrong = Give a number from 1 to { $max }.
meetings-refusal-who-comes-is-missing = Write down who comes.
meetings-refusal-is-by-invitation = This meeting is by invitation only. Call whoever organises it if you wish to be there.
meetings-refusal-nobody-to-remind = There is nobody to remind.
meetings-refusal-reminded-today = A reminder was sent today. Tomorrow you can send another.
meetings-refusal-party-is-not-on-the-list = One of these parties is not on the list. Open the page again.
meetings-refusal-party-is-on-the-list = This party is on the list already.
meetings-refusal-list-is-full = No more than { $max } parties fit on the list.
meetings-refusal-nobody-was-there = Tick who are there; it cannot be nobody.
meetings-refusal-table-is-wrong = A table has a number from 1 to { $max }.
meetings-refusal-tables-are-wrong = Choose a number of tables from 1 to { $max }.
meetings-refusal-nobody-to-seat = Nobody is coming yet. First tick whom you expect, and save.

meetings-mail-invitation-subject = Invitation: { $title }
meetings-mail-invitation-body =
    Hello,

    { $cooperative } invites you to “{ $title }”.

    { $purpose }

    When: { $when }
    Where: { $venue }
    For the challenge: { $challenge }

    Are you coming? Say so here. You need no account, and you can change your answer until we begin:
    { $link }

    Questions? { $contact }

    This link is for you alone.
meetings-mail-reminder-subject = Are you coming too? { $title }
meetings-mail-reminder-body =
    Hello,

    We have not heard whether you are coming to “{ $title }”. We would like to count on you.

    { $purpose }

    When: { $when }
    Where: { $venue }
    For the challenge: { $challenge }

    Say so here, also when you cannot come:
    { $link }

    Questions? { $contact }

    { $cooperative }
meetings-mail-change-subject = Another time or place: { $title }
meetings-mail-change-body =
    Hello,

    Something changed about “{ $title }”. This is how it is now:

    When: { $when }
    Where: { $venue }

    Does this change your answer? Say so here:
    { $link }

    Questions? { $contact }

    { $cooperative }
meetings-mail-called-off-subject = Does not go on: { $title }
meetings-mail-called-off-body =
    Hello,

    “{ $title }” does not go on. It would have been on { $when }, at { $venue }.

    { $reason }

    Read more: { $page }

    Questions? { $contact }

    { $cooperative }
