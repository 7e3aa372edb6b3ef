# Words of the front page, the own page, the worklist and the search.
home-title = Welcome
home-heading = What do you wish for { $area }?
home-wish-label = Your question, wish or offer in one sentence
home-wish-placeholder = For example: a bench by the bridge
home-wish-button = Go on with this wish
home-wish-hint = You do not need an account. You get a code with which you can follow what becomes of it.
home-conversations = Think along
home-conversations-intro = Say what you think of a few short statements. It takes a few minutes, and nobody sees who you are.
home-conversation-button = Say what you think
home-conversation-until = You can take part until { $day }.
home-conversation-runs = You can take part now.
home-conversation-members = You sign in for it.
home-to-conversations = All conversations
home-meetings = Join us
home-to-meetings = All meetings
home-challenges = What we work on
home-challenges-empty = No agenda has been adopted yet. The wishes that come in now will be the first.
home-challenge-wishes = { $count ->
    [0] Came out of a conversation
    [one] Came from one wish
   *[other] Came from { $count } wishes
}
home-to-agenda = Read the whole regional agenda
home-themes = Our themes
home-themes-empty = There are no themes yet.
home-theme-wishes = { $count ->
    [0] No wishes yet
    [one] One wish
   *[other] { $count } wishes
}
home-latest = What became of wishes
home-latest-empty = Nothing has been decided yet. Be the first to ask for something.
home-numbers-wishes = { $count ->
    [one] One wish came in.
   *[other] { $count } wishes came in.
}
home-numbers-decided = { $count ->
    [one] One was decided on.
   *[other] { $count } were decided on.
}
home-numbers-supports = { $count ->
    [one] Once somebody said: I want this too.
   *[other] { $count } times somebody said: I want this too.
}
home-to-wishes = See all wishes
home-sharing = Parties lend each other machines, room and knowledge, and help each other along.
home-to-sharing = See what can be borrowed
home-membership = Joining and leaving
home-join = Become a member
home-leave = End your membership
home-join-promise = Ask for it on this site and follow how far it is. The board decides within six weeks.
home-join-button = Become a member
home-to-parties = Who takes part
home-kvk = Trade register { $number }

home-own-title = My page
home-own-heading = Hello { $name }
home-own-functions = You are
home-function-representative = representative
home-function-promotor = promotor
home-function-area-director = area director
home-function-secretary = secretary
home-function-treasurer = treasurer
home-function-board = board member
home-function-administrator = administrator
home-own-to-worklist = What needs me?
home-own-represented = For whom you are here
home-own-brings = what you bring
home-own-opportunities = your opportunities
home-own-complements = who complements you
home-own-asked = You were asked
home-own-allied = You take part in
home-own-invitations = You are invited
home-own-answer-more = Say more about it
home-own-interests = Say what your interest is
home-own-interest-answered = filled in
home-own-interest-until = you can change it until { $day }
home-own-pulled = Themes that you pull
home-own-owned = Challenges that you keep going
home-own-next-step = next step: { $step }
home-own-sharing = Sharing
home-own-sharing-answering = Wants to borrow from you; say yes or no
home-own-sharing-borrowed = You borrow
home-own-sharing-asked = Your question for help
home-own-sharing-confirming = Is it right that you got this?
home-own-to-bookings = Bookings
home-own-to-grantings = My grantings
home-own-to-balance = Giving and taking
home-own-supported = Wishes that you want too
home-own-supported-empty = You have not said of any wish yet that you want it too.
home-own-thread = what became of it?
home-own-signing-out = Signing out

home-worklist-title = What needs me?
home-worklist-intro = Each line tells why it is here. Act on it and it disappears.
home-worklist-empty = Nothing is waiting for you. Go for a bicycle ride along the canal.
home-worklist-to-triage = To all new wishes
home-rule-wish-is-overdue = This wish waits longer than we promised: it came in on
home-rule-wish-waits = Nobody has looked at this wish yet. It came in on
home-rule-parked-wish-is-due = This wish was parked until
home-rule-statement-waits = Nobody has looked at this statement yet. Somebody wrote it on
home-rule-conversation-is-over = The last day of this conversation has passed, but it has not been closed. That day was
home-rule-point-lacks-day = This contradiction is on the table, but there is no day yet to talk about it. It has been so since
home-rule-point-lacks-outcome = This was talked about, but it does not say yet what came of it. The talk was on
home-rule-nothing-carried-on = This conversation has ended, and nothing was done with it yet. It closed on
home-rule-nomination-waits = Parties named who is needed here; nobody has looked yet. The first came on
home-rule-estimate-is-contested = A party said that an estimate is not right and waits for an answer, since
home-rule-stakeholder-is-silent = A party was asked for its interest and has said nothing yet. It was asked on
home-rule-challenge-lacks-next-step = This challenge has nobody who keeps it going, or no next step. It exists since
home-rule-next-step-is-overdue = The next step of this challenge should have been done on
home-rule-challenge-is-silent = Nothing has been heard of this challenge since
home-rule-needs-lack-alliance = Things are needed for this challenge, but nobody was asked yet. It has been so since
home-rule-invitation-waits = This party was asked for an alliance and has not answered. The invitation went out on
home-rule-result-is-overdue = This result of an alliance should have been there on
home-rule-alliance-loses-lead = Nobody leads this alliance after
home-rule-alliance-review-is-due = It is time to look at this alliance again. What was agreed is
home-rule-introduction-is-asked = A party asks to be introduced, on
home-rule-part-lacks-carrier = A part of a challenge is carried by nobody, since
home-rule-introduction-lacks-outcome = Ask what came of this introduction. They were introduced on
home-rule-comment-lacks-answer = On this agenda there is a comment without an answer, since
home-rule-consultation-ended = The consultation on this agenda is over; nothing has been adopted yet. The last day was
home-rule-theme-lacks-promotor = This theme has no promotor. It exists since
home-rule-application-is-overdue = This application for membership waits longer than the six weeks that we promised. It came in on
home-rule-application-waits = The board decides about this application for membership within six weeks. It came in on
home-rule-application-waits-for-meeting = The general meeting decides about this application for membership. Put it on the agenda. That was asked on
home-rule-help-lacks-answer = Nobody answered this question for help within three working days. It has been there since
home-rule-balance-is-uneven = Have a talk with this party: giving and taking drift apart. The latest time was on
home-rule-evaluation-comes-up = This party is a member on a condition. The evaluation is on
home-rule-meeting-misses-voice = A voice is still missing at this meeting: of at least one sector nobody was invited. It is on
home-rule-meeting-lacks-attendance = This meeting was held, but nobody wrote down who were there. It was on
home-rule-meeting-lacks-report = This meeting was held, but nobody wrote down what came of it. It was on
home-rule-suggestion-waits = Somebody said who else should be at this meeting. That was on

home-search-title = Search
home-search-label = Search wishes, themes, challenges and parties
home-search-button = Search
home-search-count = { $count ->
    [0] Nothing found.
    [one] One found.
   *[other] { $count } found.
}
home-search-none = Try another word, or a shorter one. Is it really not there?
home-search-add = Hand it in yourself
