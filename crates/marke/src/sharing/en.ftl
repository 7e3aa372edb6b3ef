# Words about sharing: lending, helping, granting, and giving and taking.
sharing-title = Sharing
sharing-intro = A trailer, a hall, an hour of explaining: here parties lend each other what they have and help each other along. Without money.
sharing-tab-all = Overview
sharing-tab-lending = Lending
sharing-tab-help = Asking for help
sharing-tab-granting = Grantings
sharing-tab-balance = Giving and taking
sharing-offered = To borrow
sharing-offered-none = There is nothing to borrow now.
sharing-to-offered = Everything to borrow
sharing-wanted = Wanted
sharing-wanted-none = Nobody is looking for anything now.
sharing-to-wanted = Everything that is wanted
sharing-thanks = Thank you
sharing-thanks-who = { $asker } thanks { $helper }
sharing-to-wall = All grantings
sharing-how-to-join = You lend, ask and grant for a party that takes part.
sharing-choose = Choose
sharing-back = Back
sharing-save = Save
sharing-as-data = This list as a file:
sharing-for-party = For whom
sharing-no-party = You represent no party at the moment. Ask the secretary to link you to one.
sharing-facts = In short
sharing-about = What it is

sharing-board-title = The lending board
sharing-board-intro = What parties lend and what they look for. Who borrows something is written nowhere: only the two of them know.
sharing-board-count = { $count ->
    [0] There is nothing on the board.
    [one] There is one thing on the board.
   *[other] There are { $count } things on the board.
}
sharing-board-none = The board is still empty. What stands idle at your place that another could use?
sharing-board-none-so = Nothing on the board fits this. Look a little wider.
sharing-put-up = Lend something
sharing-look-for = Look for something
sharing-put-up-button = Put it on the board
sharing-to-board = To the board
sharing-to-bookings = My bookings
sharing-to-all-bookings = All running bookings
sharing-filter-side = Board
sharing-filter-kind = Kind
sharing-filter-tag = Keyword
sharing-filter-all = All
sharing-filter-show = Show
sharing-side-offered = To borrow
sharing-side-wanted = Wanted
sharing-kind-person = Person
sharing-kind-machine = Machine or tool
sharing-kind-room = Room
sharing-kind-knowledge = Knowledge
sharing-kind = What is it?
sharing-keep = Manage
sharing-keep-intro = Everybody can read the board, with the name of your party. Nobody sees who borrows.
sharing-thing = What
sharing-thing-title = What is it called?
sharing-thing-title-help = So short that one reads it at once, for instance: covered trailer.
sharing-description = What should one know about it?
sharing-description-help = How large, how old, what comes with it. No price: nothing on the board is for money.
sharing-tag = Keyword
sharing-tag-none = None
sharing-village = Where
sharing-village-help = A village or neighbourhood is enough.
sharing-how-booked = How do you book it?
sharing-unit-day = By the whole day
sharing-unit-hour = By the hour
sharing-on-booking = What happens when somebody books?
sharing-on-ask = We say yes or no first
sharing-on-at-once = The booking stands at once
sharing-available-from = To borrow from
sharing-available-until = To borrow until
sharing-wished = Welcome in return
sharing-wished-help = A wish in words, if you have one: a crate of apples, a helping hand. No money.
sharing-conditions = Conditions
sharing-conditions-help = What the borrower accepts: insurance, cleaning, who drives it. Leave empty if there are none.
sharing-conditions-new = New conditions
sharing-conditions-new-help = Whoever has booked keeps the conditions of that time.
sharing-conditions-save = Save the conditions
sharing-conditions-before = Earlier conditions
sharing-conditions-version = { $count ->
   *[other] Version { $count }
}
sharing-away = Days on which it is not there
sharing-away-none = It is always there.
sharing-away-button = Add these days
sharing-away-end = To borrow after all
sharing-take-off = Take off the board
sharing-take-off-help = What is booked stands.
sharing-off-since = This has not been on the board since { $day }.
sharing-reason = Why
sharing-reason-public = Everybody can read this.
sharing-reason-private = Only the other reads this.
sharing-lender = Lent by
sharing-seeker = Wanted by
sharing-borrower = Borrowed by
sharing-matches-wanted = This is wanted
sharing-matches-offered = This is to borrow
sharing-to-thread = The red thread
sharing-calendar = When it is free
sharing-day-free = free
sharing-day-partly = taken { $hours }
sharing-day-taken = taken
sharing-day-away = not lent
sharing-day-past = over
sharing-days-rest = On all other days it is free.
sharing-weekday-mo = Monday
sharing-weekday-tu = Tuesday
sharing-weekday-we = Wednesday
sharing-weekday-th = Thursday
sharing-weekday-fr = Friday
sharing-weekday-sa = Saturday
sharing-weekday-su = Sunday
sharing-short-mo = Mo
sharing-short-tu = Tu
sharing-short-we = We
sharing-short-th = Th
sharing-short-fr = Fr
sharing-short-sa = Sa
sharing-short-su = Su

sharing-book = Book it
sharing-book-ask = The lender says yes or no first; you get a mail.
sharing-book-at-once = Your booking stands at once.
sharing-book-private = Only the two of you and the broker see who borrows.
sharing-book-button = Book
sharing-book-sign-in = You borrow for a party.
sharing-from-on = From
sharing-from-hour = From what time
sharing-until-on = Until and including
sharing-until-hour = Until what time
sharing-purpose = For what
sharing-purpose-help = In one line, for the lender.
sharing-accept = We accept these conditions.
sharing-when-days = { $from } to { $until }
sharing-when-hours = from { $from } until { $until }

sharing-bookings-title = Bookings
sharing-bookings-intro = What you lend and what you borrow. Only the two of you and the broker see this.
sharing-bookings-answer = Waits for your answer
sharing-bookings-lent = Lent
sharing-bookings-lent-none = Nothing of yours is lent now.
sharing-bookings-borrowed = Borrowed
sharing-bookings-borrowed-none = You borrow nothing now.
sharing-bookings-over = What is over
sharing-bookings-none = You have not lent or borrowed anything yet. Have a look at the board.
sharing-bookings-all = All running bookings
sharing-bookings-all-help = For the broker: to help when something gets stuck.
sharing-booking-title = Booking: { $title }
sharing-booking-private = Only the two of you and the broker see this page.
sharing-from-to = from { $lender } to { $borrower }
sharing-state-asked = Asked
sharing-state-agreed = Agreed
sharing-state-refused = Not possible
sharing-state-returned = Back
sharing-state-cancelled = Called off
sharing-answer-to = Answer { $name }
sharing-verdict = Is it possible?
sharing-asked-it-yourself = You asked this yourself. Somebody else who represents { $lender } says yes or no.
sharing-agree = Yes, that is possible
sharing-refuse = No, that is not possible
sharing-refuse-reason = Why not (only with a no)
sharing-answer-button = Send the answer
sharing-is-back = Is it back?
sharing-is-back-help = Then we write it down for both: given and taken.
sharing-is-back-button = Yes, it is back
sharing-say = How was it?
sharing-say-label = In one sentence
sharing-say-help = Only the two of you read this.
sharing-say-button = Tell it
sharing-said = How it was
sharing-cancel = Call off
sharing-accepted = What the borrower accepted
sharing-calendars = In your own calendar
sharing-calendars-help = Put this address in the calendar on your phone or computer. Keep it to yourself: whoever has it can read your bookings.
sharing-calendar-make = Make an address
sharing-calendar-renew = Make a new address
sharing-calendar-name = Bookings at { $cooperative }
sharing-calendar-asked = { $title }: asked by { $borrower } of { $lender }
sharing-calendar-agreed = { $title }: from { $lender } to { $borrower }
sharing-calendar-returned = { $title }: from { $lender } to { $borrower }, back

sharing-help-title = Asking for help
sharing-help-intro = Stuck with something? Ask the others. Only people who are signed in read along.
sharing-help-ask = Ask for help
sharing-help-ask-intro = A good question is short, and says what you have tried.
sharing-help-ask-button = Ask it
sharing-help-question = Your question in one sentence
sharing-help-question-help = For instance: who knows how to apply for a grant for solar roofs?
sharing-help-body = What should others know?
sharing-help-body-help = What is going on, and what have you tried?
sharing-help-until-label = Needed until
sharing-help-until = until { $day }
sharing-help-median-hours = { $count ->
    [one] Half of the questions had an answer within an hour, over the last ninety days.
   *[other] Half of the questions had an answer within { $count } hours, over the last ninety days.
}
sharing-help-median-days = { $count ->
    [one] Half of the questions had an answer within a day, over the last ninety days.
   *[other] Half of the questions had an answer within { $count } days, over the last ninety days.
}
sharing-help-median-none = Too few questions were answered yet to say how long it takes.
sharing-help-open = Who helps?
sharing-help-open-none = Nobody is stuck with anything now. That is a good sign.
sharing-help-closed = What came of it
sharing-help-answers = { $count ->
    [0] No answer yet
    [one] One answer
   *[other] { $count } answers
}
sharing-help-answers-none = Be the first to say something back.
sharing-help-offers = What do you offer?
sharing-help-offers-help = May stay empty. For instance: I can come by one morning.
sharing-help-offers-told = Offers: { $offers }
sharing-help-answer = Help along
sharing-help-answer-label = Your answer
sharing-help-answer-help = Tell what you know, or who knows.
sharing-help-answer-button = Send your answer
sharing-help-close = What came of it?
sharing-help-which = Which answer helped?
sharing-help-that-of = That of { $name }
sharing-help-none-helped = None of these; we close the question
sharing-help-said = What else do you want to say?
sharing-help-said-help = A word of thanks, or what was missing.
sharing-help-shown = Everybody may read the thanks, if the other agrees.
sharing-help-close-button = Close the question
sharing-this-helped = This helped
sharing-outcome-open = Open
sharing-outcome-helped = Helped
sharing-outcome-not-helped = Not solved
sharing-came-helped = Helped
sharing-came-not-helped = It did not work out
sharing-thanks-ask = May everybody read these thanks, with your names?
sharing-thanks-show = Yes, show them
sharing-thanks-shown = Everybody can read these thanks.
sharing-thanks-hide = Do not show them after all

sharing-wall = What we grant each other
sharing-wall-intro = Parties grant each other something because they trust each other. Here is only what both want to show.
sharing-wall-none = There is nothing on the wall yet.
sharing-not-an-award = A granting is a gesture here, not a contract. Awarding a contract belongs to procurement.
sharing-grant = Grant another something
sharing-grant-intro = Whom do you grant something, and why? The other gets a mail about it.
sharing-grant-to = To whom
sharing-grant-because = Because …
sharing-grant-because-help = What did the other do, or what makes you wish them the best?
sharing-grant-shown = Everybody may see this, if the other agrees.
sharing-grant-button = Grant it
sharing-granted-who = { $giver } grants { $receiver }
sharing-strength = How much?
sharing-strength-1 = We grant it them
sharing-strength-2 = We grant it them with all our heart
sharing-strength-3 = They come first
sharing-is-award = Is this about awarding a contract?
sharing-is-award-no = No, it is a gesture
sharing-is-award-yes = Yes, a contract
sharing-own-grantings = My grantings
sharing-to-own-grantings = My grantings
sharing-own-grantings-intro = What you grant and are granted. As long as not both show it, only the two of you know.
sharing-given-by-us = What we grant
sharing-given-by-us-none = You have not granted anybody anything yet.
sharing-given-to-us = What we are granted
sharing-given-to-us-none = Nobody has granted you anything yet.
sharing-on-the-wall = On the wall
sharing-waits-for-other = The other does not show it yet
sharing-waits-for-you = The other wants to show it, you not yet
sharing-between-you = Between the two of you
sharing-show = Show it
sharing-hide = Show it no more
sharing-take-back = Take back
sharing-take-back-reason = Why do you take it back? The other reads this.
sharing-taken-back-on = Taken back on { $day }.

sharing-balance-title = Giving and taking
sharing-balance-intro = What you gave and what you got, by kind. We never add kinds up, and there is no ranking: others see at most whether it is about in balance.
sharing-totals = { $name } in short
sharing-totals-none = There is nothing yet. Lend something, help somebody, or write down below what you gave.
sharing-totals-caption = Given and received, by kind
sharing-column-kind = Kind
sharing-column-given = Given
sharing-column-taken = Received
sharing-column-with = With whom
sharing-pairs = By party
sharing-entries = Everything in a row
sharing-exchange-hours = Hours
sharing-exchange-machine = Machine or tool
sharing-exchange-room = Room
sharing-exchange-knowledge = Knowledge
sharing-exchange-introduction = Bringing together
sharing-exchange-help = Help
sharing-amount-hours = { $hours } hours
sharing-amount-none = –
sharing-because = … because { $reason }
sharing-amount-times = { $count } times
sharing-gave-to = given to { $name }
sharing-got-from = received from { $name }
sharing-corrected = Corrected:
sharing-correct = This is not right
sharing-correct-reason = What is not right? Your gift is booked back; the row stays.
sharing-propose = Write down what you gave
sharing-propose-help = The other confirms it. Only then it counts.
sharing-propose-to = To whom
sharing-propose-button = Propose
sharing-hours = How many hours
sharing-hours-help = Only for hours, for instance 2.5.
sharing-what = What did you give
sharing-what-help = In one line.
sharing-given-on = On which day
sharing-proposed = What you proposed
sharing-proposal-proposed = Waits for the other.
sharing-proposal-declined = Not confirmed:
sharing-withdraw = Take back
sharing-to-confirm = Is this right?
sharing-proposed-by = { $giver } gave you: { $what }
sharing-confirm = Yes, that is right
sharing-decline = No, that is not right
sharing-decline-reason = What is not right? The other reads this.
sharing-bands = How others stand
sharing-column-party = Party
sharing-column-band = How it stands
sharing-bands-help = By name, not in order. Below three times we say nothing.
sharing-band-too-short = too early to say
sharing-band-gives-more = gives more than it takes
sharing-band-even = in balance
sharing-band-takes-more = takes more than it gives
sharing-talks-title = Talks about giving and taking
sharing-talks-intro = With these parties giving and taking have drifted apart for a while. Have a talk with them. There is no penalty.
sharing-talks-none = Everywhere it is about in balance.
sharing-talk-gives-more = Has given more than it takes for a while. Is that still fine?
sharing-talk-takes-more = Has taken more than it gives for a while. What can it contribute?
sharing-talk-latest = Latest time: { $day }
sharing-talked = We talked
sharing-talked-on = On which day

sharing-told-put-up = It came on the board.
sharing-told-change-lending = The text on the board changed.
sharing-told-set-conditions = There are new conditions.
sharing-told-take-off = It went off the board.

sharing-done-put-up = It is on the board.
sharing-done-changed = Saved.
sharing-done-conditions = The new conditions hold from now on.
sharing-done-away = On these days it is not lent.
sharing-done-back = It can be borrowed again.
sharing-done-taken-off = It is no longer on the board.
sharing-done-asked = Your booking has arrived. The lender has a mail.
sharing-done-agreed = Agreed. The borrower has a mail.
sharing-done-refused = You said no. The borrower has a mail.
sharing-done-cancelled = Called off. The other has a mail.
sharing-done-returned = It is back, and written down for both.
sharing-done-said = Thank you. The other can read it.
sharing-done-calendar = The address for your calendar is below.
sharing-done-help-asked = Your question is there.
sharing-done-answered = Thank you. Whoever asked has a mail.
sharing-done-help-closed = The question is closed.
sharing-done-thanks-shown = Everybody can read the thanks.
sharing-done-thanks-hidden = The thanks can no longer be read.
sharing-done-granted = Granted. The other has a mail.
sharing-done-granting-shown = As far as you are concerned everybody may see it.
sharing-done-granting-hidden = It is for the two of you only.
sharing-done-granting-taken-back = Taken back. The other has a mail.
sharing-done-proposed = The other has a mail to confirm it.
sharing-done-confirmed = Written down, for both.
sharing-done-declined = The other reads why.
sharing-done-withdrawn = Taken back.
sharing-done-corrected = Booked back, for both.
sharing-done-talked = Noted. The line stays away for half a year.

sharing-mail-match-offered-subject = To borrow: { $title }
sharing-mail-match-offered-body =
    Hello,

    You look for "{ $own }". { $party } put something on the board that may fit: { $title }.

    See it at { $link }
sharing-mail-match-wanted-subject = Wanted: { $title }
sharing-mail-match-wanted-body =
    Hello,

    { $party } looks for "{ $title }". You may have what they need: { $own }.

    See it at { $link }
sharing-mail-asked-subject = { $borrower } wants to borrow: { $title }
sharing-mail-asked-body =
    Hello,

    { $borrower } asks to borrow "{ $title }": { $when }.
    For what: { $purpose }

    Say yes or no at { $link }
sharing-mail-booked-subject = Booked by { $borrower }: { $title }
sharing-mail-booked-body =
    Hello,

    { $borrower } booked "{ $title }": { $when }.
    For what: { $purpose }

    See it at { $link }
sharing-mail-agreed-subject = Agreed: { $title }
sharing-mail-agreed-body =
    Hello,

    You can borrow "{ $title }" from { $lender }: { $when }.

    Everything is at { $link }
sharing-mail-refused-subject = It is not possible: { $title }
sharing-mail-refused-body =
    Hello,

    { $lender } cannot lend "{ $title }": { $when }.
    { $reason }

    See it at { $link }
sharing-mail-cancelled-subject = Called off: { $title }
sharing-mail-cancelled-body =
    Hello,

    The booking of "{ $title }" was called off: { $when }.
    { $reason }

    See it at { $link }
sharing-mail-returned-subject = Back: { $title }
sharing-mail-returned-body =
    Hello,

    "{ $title }" is back. Tell in one sentence how it was at { $link }
sharing-mail-answered-subject = An answer to your question: { $title }
sharing-mail-answered-body =
    Hello,

    { $party } answered your question "{ $title }".

    Read it at { $link }
sharing-mail-thanked-subject = Thank you from { $party }
sharing-mail-thanked-body =
    Hello,

    Your answer helped with "{ $title }". { $party } says:

    { $said }

    See it at { $link }
sharing-mail-granted-subject = { $giver } grants you something
sharing-mail-granted-body =
    Hello { $receiver },

    { $giver } grants you something, because:

    { $reason }

    As long as not both of you show it, only the two of you know. Look at { $link }
sharing-mail-taken-back-subject = { $giver } took a granting back
sharing-mail-taken-back-body =
    Hello,

    { $giver } took a granting back:

    { $reason }

    See it at { $link }
sharing-mail-proposed-subject = Is this right? { $giver } gave you something
sharing-mail-proposed-body =
    Hello,

    { $giver } wrote down that you got this: { $what }

    Say whether it is right at { $link }
sharing-mail-declined-subject = { $receiver } does not confirm it
sharing-mail-declined-body =
    Hello,

    { $receiver } does not confirm that you gave this: { $what }

    { $reason }
sharing-mail-corrected-subject = { $giver } took something back
sharing-mail-corrected-body =
    Hello,

    { $giver } wrote down earlier that you received this: { $what }

    That is taken back:

    { $reason }

    See it at { $link }

sharing-refusal-not-your-party = You can only do this for a party that you represent.
sharing-refusal-party-is-unknown = This party is not in the register.
sharing-refusal-lending-is-not-for-money = Nothing on the board is for money. Say in words what you would like in return.
sharing-refusal-last-day-is-past = This day is over.
sharing-refusal-end-before-begin = The end lies before the beginning.
sharing-refusal-board-is-full = One party has at most { $max } things on the board. Take something off first.
sharing-refusal-is-off-the-board = This is no longer on the board.
sharing-refusal-changed-meanwhile = Somebody else has just changed this. See what it says now and do it again.
sharing-refusal-conditions-are-the-same = These conditions hold already.
sharing-refusal-absence-is-long = Choose at most { $max } days in a row, or take it off the board.
sharing-refusal-is-booked-as-it-is = It is booked as it is now. What it is, and whether it goes by day or by hour, you change once everything is back.
sharing-refusal-many-absences = There are already { $max } times on which it is away. Take one of them back first.
sharing-refusal-is-booked-then = It is booked then. Call that booking off first, or choose other days.
sharing-refusal-conditions-are-not-accepted = You can only borrow it if you accept the conditions.
sharing-refusal-conditions-changed = The conditions have just changed. Read them once more.
sharing-refusal-is-looked-for = This is wanted, it cannot be borrowed.
sharing-refusal-is-your-own = This is your own.
sharing-refusal-many-bookings = Of one thing you have at most { $max } bookings at a time.
sharing-refusal-time-is-past = This moment is over.
sharing-refusal-booking-is-long = You borrow something at most { $max } days in a row.
sharing-refusal-booking-is-far-ahead = You can book up to a year ahead.
sharing-refusal-is-away-then = It is not lent then. See in the calendar when it is.
sharing-refusal-is-taken-then = It is taken then. See in the calendar when it is free.
sharing-refusal-booking-went-on = This booking has gone on. See what it says now.
sharing-refusal-booking-has-not-begun = The booking has not begun yet. Call it off if it does not go ahead.
sharing-refusal-booking-is-over = The time of this booking is over.
sharing-refusal-is-not-back = That is possible once it is back.
sharing-refusal-said-before = You have told how it was.
sharing-refusal-asked-it-yourself = You asked this yourself. Let somebody else who represents { $lender } say yes or no.
sharing-refusal-answer-is-your-own = You gave this answer yourself. Let somebody else who represents { $asker } say that it helped.
sharing-refusal-many-questions = One party has at most { $max } open questions. Close one first.
sharing-refusal-question-is-closed = This question is closed.
sharing-refusal-question-is-your-own = This is your own question.
sharing-refusal-many-answers = A question takes at most { $max } answers.
sharing-refusal-granting-is-an-award = Awarding a contract belongs to procurement, not here.
sharing-refusal-award-is-not-said = Say whether this is about a contract.
sharing-refusal-granting-is-to-yourself = You grant another something, not a party that you represent yourself.
sharing-refusal-granting-stands = You grant this party something already. Take that back first if you want to say it differently.
sharing-refusal-many-grantings = A party grants at most { $max } times a year. That keeps it special.
sharing-refusal-government-names-money = A government names no amounts here. If it is about money, it belongs to procurement or grants.
sharing-refusal-granting-is-taken-back = This granting was taken back.
sharing-refusal-both-are-yours = You represent both parties. Let somebody else confirm it.
sharing-refusal-many-proposals = { $max } proposals of yours are waiting. Ask the others for an answer first.
sharing-refusal-gift-is-money = We do not write money down here: only what you give each other without it.
sharing-refusal-day-is-to-come = This day has yet to come.
sharing-refusal-given-long-ago = This is more than a year ago.
sharing-refusal-hours-do-not-fit = Write down between a quarter of an hour and { $max } hours.
sharing-refusal-proposal-is-answered = This has been answered.
sharing-refusal-gift-is-corrected = This row has been corrected.
