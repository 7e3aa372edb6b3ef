# Words of the conversations: statements, answers and what they show.

### Everywhere

opinions-title = Conversations
opinions-state-draft = being prepared
opinions-state-open = running
opinions-state-closed = ended
opinions-access-public = everybody
opinions-access-invited = whoever got a link
opinions-access-members = whoever is signed in
opinions-reply-agree = Agree
opinions-reply-pass = Not sure
opinions-reply-disagree = Disagree
opinions-sector-bewoner = residents
opinions-sector-ondernemers = entrepreneurs
opinions-sector-overheid = people of governments
opinions-sector-onderwijs = people of schools
opinions-sector-onderzoek = researchers
opinions-sector-omgeving = people of associations

### Preparing and leading (leading)

opinions-list-heading = What do we agree on?
opinions-list-intro = In a conversation you read short statements. You say agree, disagree or not sure, without your name. Together you see where the area agrees, and where it does not.
opinions-list-begin = Prepare a conversation
opinions-list-none = No conversation is running yet.
opinions-list-none-next = Do you have a question or a wish for the area yourself? That is where it begins.
opinions-list-to-wish = Tell your wish
opinions-list-running = Take part now
opinions-list-preparing = Being prepared
opinions-list-ended = Ended
opinions-list-take-part = Take part
opinions-list-result-now = Where it stands now
opinions-list-result = Read the result
opinions-list-for-invited = by invitation only
opinions-list-for-members = for whoever is signed in
opinions-list-statements =
    { $count ->
        [one] 1 statement
       *[other] { $count } statements
    }
opinions-list-until = until { $day }
opinions-list-was-until = ran until { $day }
opinions-list-closed-on = ended on { $day }
opinions-list-waiting =
    { $count ->
        [one] 1 statement waits for you
       *[other] { $count } statements wait for you
    }
opinions-list-lead = Lead this conversation
opinions-list-as-data = The same data as

opinions-sheet-new = Prepare a conversation
opinions-sheet-edit = Change the conversation
opinions-sheet-intro = You begin with a question and a few statements. Nobody else sees it until you open it.
opinions-sheet-problems = Not saved yet. Please look at this:
opinions-sheet-changed-help = Somebody else has just saved this. What you typed is still there, with what it says now. Save again if your words should stay.
opinions-sheet-now-it-says = Meanwhile it says here: { $text }
opinions-sheet-optional = (may stay empty)
opinions-sheet-question = The question in Dutch
opinions-sheet-question-help = An open question on which people think differently. For example: Hoe houden we onze dorpen leefbaar?
opinions-sheet-introduction = Why you ask, in Dutch
opinions-sheet-introduction-help = Tell what is done with the answers, too.
opinions-sheet-english = In English as well
opinions-sheet-question-en = The question in English
opinions-sheet-introduction-en = Why you ask, in English
opinions-sheet-statements = The first statements
opinions-sheet-statements-help = Each statement on a line of its own, { $count } characters at most. One thought for each, in plain words, and see that every side finds something to agree with.
opinions-sheet-about = What it is about
opinions-sheet-about-nothing = Something else
opinions-sheet-about-themes = Themes
opinions-sheet-about-challenges = Challenges
opinions-sheet-access = Who may take part
opinions-sheet-access-fixed = The conversation is running. That is why this stays as it is.
opinions-sheet-access-help-public = – without signing in, too
opinions-sheet-access-help-invited = – each link is for one person
opinions-sheet-access-help-members = – once for each person
opinions-sheet-moderation = When somebody adds a statement
opinions-sheet-moderation-before = one of us looks at it first
opinions-sheet-moderation-after = everybody sees it at once
opinions-sheet-closes-on = The last day
opinions-sheet-closes-on-help = Leave it empty to close the conversation yourself.
opinions-sheet-no-last-day = until you close the conversation
opinions-sheet-begin = Save and go on
opinions-sheet-save = Save
opinions-sheet-back = Back without saving

opinions-done-begun = The conversation is there. Nobody else sees it yet.
opinions-done-changed = The conversation is changed.
opinions-done-opened = The conversation is open. People can answer now.
opinions-done-closed = The conversation is closed.
opinions-done-statement-added = The statement is added.
opinions-done-statement-changed = The words are saved.
opinions-done-admitted = The statement takes part.
opinions-done-refused = The statement does not take part. Everybody can read why.
opinions-done-merged = The statement goes on in the other one. Its answers are kept.

opinions-lead-title = Leading: { $question }
opinions-lead-problems = That did not work. Please look at this:
opinions-lead-draft-ready =
    { $count ->
        [one] 1 statement is ready. Once it is open, everybody can see the conversation.
       *[other] { $count } statements are ready. Once it is open, everybody can see the conversation.
    }
opinions-lead-draft-few = Nobody sees this conversation yet. With { $min } statements you can open it. There are { $count } now.
opinions-lead-open = Open the conversation
opinions-lead-closed-on = This conversation was closed on { $day }.
opinions-lead-last-day-past = The last day has passed: nobody can answer any more. Close the conversation, or choose another day.
opinions-lead-to-result = Result, screen and files
opinions-lead-edit-sheet = Change the question and the rules
opinions-lead-see-it = See it as a participant
opinions-lead-count-waiting = wait for you
opinions-lead-count-live = statements
opinions-lead-count-participants = people took part
opinions-lead-queue = Waits for you
opinions-lead-queue-empty = Nothing waits. As soon as somebody adds a statement, you see it here.
opinions-lead-queue-more =
    { $count ->
        [one] 1 other waits. You see it when you are done with these.
       *[other] { $count } others wait. You see them when you are done with these.
    }
opinions-lead-keys = With keys:
opinions-lead-keys-next = next,
opinions-lead-keys-previous = previous,
opinions-lead-keys-admit = admit,
opinions-lead-keys-otherwise = something else
opinions-lead-number = statement { $count }
opinions-lead-age =
    { $count ->
        [0] came today
        [one] waits 1 working day
       *[other] waits { $count } working days
    }
opinions-lead-origin-seed = by whoever prepared the conversation
opinions-lead-origin-wish = from a wish
opinions-lead-origin-participant = by a participant
opinions-lead-origin-import = from another system
opinions-lead-standing-waiting = waits
opinions-lead-standing-live = takes part
opinions-lead-standing-refused = does not take part
opinions-lead-standing-merged = went on in statement
opinions-lead-wish = wish { $number }
opinions-lead-merged-count =
    { $count ->
        [one] 1 other went on in this one
       *[other] { $count } others went on in this one
    }
opinions-lead-no-english = not in English yet
opinions-lead-no-dutch = not in Dutch yet
opinions-lead-near = May say the same as
opinions-lead-near-because = by
opinions-lead-reason = Why (everybody can read it)
opinions-lead-merge-reason = This says the same as statement { $number }.
opinions-lead-merge-into = Merge into statement { $number }
opinions-lead-admit = Admit
opinions-lead-admit-after-all = Let it take part after all
opinions-lead-otherwise = Do something else
opinions-lead-into = Says the same as statement number
opinions-lead-merge = Merge
opinions-lead-refuse-reason = Why this statement does not take part (everybody can read it)
opinions-lead-refuse = Do not admit
opinions-lead-take-away = Let it no longer take part
opinions-lead-statements = All statements
opinions-lead-statements-none = There is no statement yet. Write the first, or make one from a wish.
opinions-lead-change = Translate or change
opinions-lead-words-stay = People have reacted to this. That is why the first words stay as they are. You may put the translation better.
opinions-lead-text-nl = In Dutch
opinions-lead-text-en = In English
opinions-lead-save-words = Save the words
opinions-lead-pages = Pages of statements
opinions-lead-page-previous = Previous
opinions-lead-page-next = Next
opinions-lead-page-of = Page { $page } of { $pages }
opinions-lead-story = What happened
opinions-lead-to-thread = Follow the red thread
opinions-lead-add = Write a statement
opinions-lead-add-help = One thought, in plain words. One language is enough.
opinions-lead-add-button = Add it
opinions-lead-ask-wish = Make a statement from a wish
opinions-lead-wish-number = Number of the wish
opinions-lead-wish-words = In other words, in Dutch
opinions-lead-wish-words-help = Leave this empty to ask the sentence of the wish itself.
opinions-lead-ask-wish-button = Ask everybody
opinions-lead-most-wanted = Wishes with much support
opinions-lead-wish-support =
    { $count ->
        [one] 1 person wants this
       *[other] { $count } people want this
    }
opinions-lead-ask-this = Ask this
opinions-lead-invite = Invitations
opinions-lead-invite-tally =
    { $made ->
        [0] No link has been made yet.
        [one] 1 link has been made; used: { $used }.
       *[other] { $made } links have been made; used: { $used }.
    }
opinions-lead-invite-count = How many links
opinions-lead-invite-help = Each link lets one person take part. You see the links once.
opinions-lead-invite-button = Make links
opinions-lead-facts = The rules of this conversation
opinions-lead-close = Close the conversation
opinions-lead-close-help = Then nobody can answer any more, and the whole result appears. It cannot be opened again.
opinions-lead-close-reason = What happens now?
opinions-lead-close-button = Close the conversation

opinions-links-title = Invitations
opinions-links-heading =
    { $count ->
        [one] 1 invitation
       *[other] { $count } invitations
    }
opinions-links-once = Keep or print them now: we cannot show them again. We will not know either which link is whose.
opinions-links-list = The links, each on a line of its own
opinions-links-copy = Copy the links
opinions-links-copied = The links are copied.
opinions-links-back = Back to the conversation
opinions-links-slips = To hand out
opinions-links-print = Print this page and cut the slips. Each slip is for one person.
opinions-links-how = Open this link to take part. It works once, and nobody sees who answers what.
opinions-links-code = Code of invitation { $number }

### Taking part (taking_part)

opinions-about = It is about
opinions-to-leading = Lead it
opinions-barred-not-yet = This conversation has not been opened yet.
opinions-barred-ended = This conversation has ended. Read what came of it, and what happens next.
opinions-barred-sign-in = This conversation is for people who are signed in.
opinions-barred-invitation = You need an invitation for this conversation. Open the link that you were sent; then you can answer here.
opinions-sign-in = Sign in
opinions-progress = { $answered ->
    [0] { $total } statements. Do as many as you like.
    [one] You reacted to one of the { $total } statements.
   *[other] You reacted to { $answered } of the { $total } statements.
}
opinions-progress-label = How far you are
opinions-replies = What do you think?
opinions-important = This matters to me
opinions-take-back = Take the last answer back
opinions-all-answered = You have done them all. Thank you!
opinions-all-answered-help = You reacted to everything. When a statement is added, you see it here. Now look where you are, and where the area agrees.
opinions-sector-question = For whom do you speak here?
opinions-sector-help = We ask this once. It shows where residents, entrepreneurs and others agree, and where not.
opinions-sector-own-bewoner = as a resident
opinions-sector-own-ondernemers = as an entrepreneur
opinions-sector-own-overheid = for a government
opinions-sector-own-onderwijs = for a school
opinions-sector-own-onderzoek = for research
opinions-sector-own-omgeving = for an association or for nature
opinions-sector-unsaid = I would rather not say
opinions-sector-send = Go on
opinions-own-statement = Is something missing?
opinions-own-label = Write a statement yourself, for others to react to
opinions-own-help-before = One thought in { $count } characters at most. Somebody looks at it first.
opinions-own-help-after = One thought in { $count } characters at most. Everybody sees it at once, without your name.
opinions-own-send = Add it
opinions-about-conversation = About this conversation
opinions-how-it-works = How it works
opinions-how-anonymous = Nobody sees what you answer. We keep your answers without your name.
opinions-how-figures = Figures are always of five people or more together.
opinions-state = State
opinions-until = until { $day }
opinions-for-whom = For
opinions-statements = Statements
opinions-to-result = To the result
opinions-to-result-so-far = See what it shows so far
opinions-to-following = Hear what becomes of it
opinions-to-thread = The red thread of this conversation
opinions-leave = Take my answers out
opinions-leave-help = We take out everything that you answered here. Statements that you wrote stay, as nobody's. This cannot be undone.
opinions-leave-send = Take my answers out
opinions-invitation = Invitation
opinions-invitation-intro = You are invited to take part. This link works once, on this device. We do not know who uses it.
opinions-invitation-code = The code of your invitation
opinions-invitation-send = I take part
opinions-done-proposal-waits = Thank you. Somebody looks at your statement; then everybody can react to it.
opinions-done-proposal-is-live = Your statement is there. Everybody can react to it.
opinions-done-sector-told = Thank you. On with the statements.
opinions-done-left = Your answers are gone.
opinions-done-invitation-accepted = Welcome. You can answer now.

### Results (results)

opinions-result = Result
opinions-result-intro = Where we agree, where we differ, and how sure that is.
opinions-no-result = There is nothing to show yet. As soon as five people have answered, the picture begins.
opinions-take-part = Take part
opinions-to-screen = Large screen for an evening
opinions-stat-people = people took part
opinions-stat-answers = answers
opinions-stat-statements = statements
opinions-as-of-live = As of { $moment }, rounded to fives. The figures are renewed whenever five people added something.
opinions-as-of-exact = The exact figures, made on { $moment }. They do not change any more.
opinions-in-short = In short
opinions-on-this-page = On this page
opinions-more = { $count ->
    [one] One more statement
   *[other] { $count } more statements
}
opinions-short-groups = { $count ->
    [0] There are no clear groups: people think this and that.
    [one] There is one group that thinks differently together.
   *[other] There are { $count } groups that think differently.
}
opinions-short-common = { $count ->
    [0] There is nothing yet on which every group surely agrees.
    [one] On one statement every group agrees.
   *[other] On { $count } statements every group agrees.
}
opinions-short-divided = { $count ->
    [0] Nowhere do groups directly oppose each other.
    [one] On one statement groups directly oppose each other.
   *[other] On { $count } statements groups directly oppose each other.
}
opinions-common-ground = Common ground
opinions-common-help = Here not just the majority agrees, but every group.
opinions-common-none = There is nothing yet on which every group surely agrees. There may be too few answers so far.
opinions-common-agree-groups = On average { $share } of 100 agree, and surely more than { $least } in every group.
opinions-common-disagree-groups = On average { $share } of 100 disagree, and surely more than { $least } in every group.
opinions-common-agree-alone = { $share } of 100 people agree.
opinions-common-disagree-alone = { $share } of 100 people disagree.
opinions-common-in-sectors = That holds in every sector as well.
opinions-common-not-in-sectors = It is not sure in every sector.
opinions-contradictions = Contradictions
opinions-contradictions-help = Here groups think differently. That is no mistake: it is what a good talk is needed about.
opinions-contradictions-none = There are no groups that clearly answer differently.
opinions-sector-contradictions = Between sectors
opinions-divided-groups = Group { $a } and group { $b } oppose each other here: in group { $a } { $agree-a } of 100 agree, in group { $b } { $disagree-b } of 100 disagree.
opinions-divided-sectors = Here { $a } and { $b } oppose each other: of the { $a } { $agree-a } of 100 agree, of the { $b } { $disagree-b } of 100 disagree.
opinions-differs-groups = Group { $a } and group { $b } differ in this: in group { $a } { $agree-a } of 100 agree, in group { $b } { $agree-b }.
opinions-differs-sectors = In this { $a } and { $b } differ: of the { $a } { $agree-a } of 100 agree, of the { $b } { $agree-b }.
opinions-group = group { $letter }
opinions-everyone = everybody together
opinions-shares = { $agree } of 100 agree, { $disagree } disagree
opinions-too-few = fewer than five answers
opinions-people = { $count ->
    [one] one person
   *[other] { $count } people
}
opinions-you = you
opinions-you-too-few = Answer a few more statements, and you see here where you are. Only you see that.
opinions-you-on-the-map = The red circle on the map is you. Only you see it.
opinions-you-in-group = You answer most like group { $letter }. The red circle on the map is you; only you see it.
opinions-map = The map of opinions
opinions-map-help = People who are near each other often answer the same. Left, right, up and down mean nothing else.
opinions-map-description = Ovals with a letter are groups of people who often answer the same; dots are people. The same is told in words beside it.
opinions-map-empty = There are too few people yet to draw a map on which nobody can be recognised.
opinions-map-in-words = The same in words
opinions-map-picture = map as a picture
opinions-list-picture = list as a picture
opinions-mark-agree = { $share } of 100 agree with: { $text }
opinions-mark-disagree = { $share } of 100 disagree with: { $text }
opinions-no-groups = We looked for groups, but found none that are clear and firm enough. That is why we show none.
opinions-certainty = We found { $groups } groups. In { $shuffles } other orders they came out the same for at least { $shuffled } of 100; with a fifth of the people left out, for { $resampled } of 100 on average.
opinions-selection = { $count ->
    [one] One statement that leaves hardly anybody out
   *[other] { $count } statements that together leave hardly anybody out
}
opinions-selection-help = Of the people who reacted to one of these statements, { $count } of 100 agree with at least one.
opinions-selection-justified = No group that is large enough for a statement of its own is left with empty hands.
opinions-how-sure = How sure is this, and what do we not know yet?
opinions-unplaced = { $count ->
    [one] One person gave too few answers to have a place on the map. The answers do count.
   *[other] { $count } people gave too few answers to have a place on the map. Their answers do count.
}
opinions-same-answer = { $count ->
    [one] One person always gave the same answer. It counts like any other.
   *[other] { $count } people always gave the same answer. It counts like any other.
}
opinions-untold = { $count ->
    [one] Too few people have reacted to one statement so far.
   *[other] Too few people have reacted to { $count } statements so far.
}
opinions-no-sectors = We cannot show anything by sector: too few people said for whom they speak.
opinions-with-sectors = Figures by sector are about those who wanted to say for whom they speak.
opinions-self-chosen = Whoever took part chose to do so. This is no sample of the whole area.
opinions-explained = What do these figures mean?
opinions-explained-groups = Groups
opinions-explained-groups-how = We put people together who often answer the same. We show groups only when they lie clearly apart, and also come out when we change the order or leave out some of the people.
opinions-explained-common-how = A statement is common ground when in every group surely more than half think the same. A small group cannot make that by chance: with few answers we count carefully.
opinions-explained-contradictions-how = A statement is a contradiction when two groups answer so differently that chance does not explain it. When one group is in favour and the other against, we say that they oppose each other.
opinions-explained-support-how = How much support a statement has when we take away which side people are on: from -100 (everybody against) to 100 (everybody in favour). We use only answers that were really given.
opinions-explained-privacy = Your answers
opinions-explained-privacy-how = No figure is of fewer than five people. While the conversation runs we round, and renew only when five people added something. The exact figures are published once, at the end.
opinions-all-statements = All statements
opinions-table-caption = Of 100 people who reacted
opinions-column-number = Number
opinions-column-text = Statement
opinions-column-side = Who
opinions-column-agree = Agree
opinions-column-pass = Not sure
opinions-column-disagree = Disagree
opinions-column-answers = Answers
opinions-column-important = Matters
opinions-column-support = Support from all sides
opinions-as-data = As data:
opinions-screen-code = Code that leads to { $address }
opinions-screen-join = Take part on your telephone
opinions-screen-wait = As soon as five people have answered, the picture appears here.
opinions-screen-count = { $people } people gave { $answers } answers

### Exchanging (exchange)

opinions-import = Bring in a conversation from Polis
opinions-import-intro = Was the conversation held with Polis? Send the two files that you can download there. It comes in as a conversation that has ended, with its result.
opinions-import-question = The question of the conversation
opinions-import-reason = Where and when it was held
opinions-import-comments = The statements: comments.csv
opinions-import-votes = The answers: votes.csv or participants-votes.csv
opinions-import-send = Bring it in
opinions-done-imported = The conversation is here. This is the result.

### Carrying on (carrying)

opinions-follow-title = Hear what becomes of it
opinions-follow-intro = Leave your mail address. You hear it when this conversation has ended, and when something comes of it.
opinions-follow-mail = Your mail address
opinions-follow-apart = Your address stands apart from your answers: nobody can see what you answered, or that you took part at all.
opinions-follow-deed = Keep me informed
opinions-stop-title = Stopping these mails
opinions-stop-intro = You will get no more mails about this conversation, and we forget your address.
opinions-stop-deed = Stop, and forget my address
opinions-stop-none = No mails are sent with this link (any more). Your address is forgotten.
opinions-done-followed = You get a mail as soon as something comes of this conversation.
opinions-done-stopped = The mails have stopped.
opinions-mail-joined-subject = You will hear what becomes of: { $question }
opinions-mail-joined-body =
    Hello,

    You left your address with this conversation:

    { $question }

    You hear it when the conversation has ended, and when something comes of it.
    Your address stands apart from your answers.

    You find the conversation here:
    { $link }

    Would you rather not (any more)? Then we forget your address:
    { $stop }
opinions-mail-news-subject = News about: { $question }
opinions-mail-news-body =
    Hello,

    There is news about this conversation:

    { $question }

    { $news }

    No more mails? Then we forget your address:
    { $stop }
opinions-mail-closed =
    The conversation has ended. This happens now:
    { $words }

    What it showed, you read here:
    { $more }
opinions-mail-led-to-challenge =
    We go to work on this statement, as a challenge:
    “{ $words }”

    Read here how it goes on:
    { $more }
opinions-mail-became-ambition =
    This statement became a joint ambition that parties can sign:
    “{ $words }”

    Read here who signs:
    { $more }
opinions-mail-put-up =
    People see this differently. That is why it is put on the table:
    { $words }

    Read here what both sides think:
    { $more }
opinions-mail-planned =
    A contradiction from this conversation is talked about on { $words }.

    Read here what it is about:
    { $more }
opinions-mail-settled =
    A contradiction from this conversation was talked about. This came of it:
    { $words }

    Read the whole story here:
    { $more }
opinions-finding-shared = shared
opinions-finding-rejected = rejected together
opinions-finding-divided = contradiction
opinions-finding-uneven = difference
opinions-finding-unclear = not clear yet
opinions-finding-unknown = not known yet
opinions-known-shared = People agree on this: { $share } of 100, on average over the { $groups } groups. In every group it is almost certainly { $least } at least.
opinions-known-rejected = Together people do not want this: { $share } of 100 disagree, on average over the { $groups } groups. In every group it is almost certainly { $least } at least.
opinions-known-divided = Here people stand opposite each other. Of { $a }, { $agree_a } of 100 agree; of { $b }, { $disagree_b } of 100 disagree.
opinions-known-uneven = People see this differently. Of { $a }, { $agree_a } of 100 agree; of { $b }, { $agree_b }.
opinions-known-unclear = People do not clearly agree on this, nor do they clearly disagree.
opinions-known-unknown = Too few people have answered to tell what they think of this.
opinions-known-everybody = Of the { $answers } people who answered, { $agree } in 100 agree and { $disagree } disagree; { $pass } are not sure.
opinions-carry-said = What people think of it
opinions-carry-table = Of every 100 people who answered
opinions-carry-who = Who
opinions-carry-answers = Answers
opinions-carry-too-few = Fewer than five answers: we do not tell these.
opinions-carry-to-results = To everything that this conversation shows
opinions-carry-became = What became of it
opinions-carry-became-none = Nothing has come of this statement yet. As soon as something does, you read it here.
opinions-carry-kind-opgave = challenge
opinions-carry-kind-gesprekspunt = talking point
opinions-carry-to-thread = Follow the red thread
opinions-carry-story = What happened
opinions-carry-from = Where it comes from
opinions-carry-from-seed = Whoever prepared the conversation wrote this statement.
opinions-carry-from-wish = This statement was made from a wish.
opinions-carry-from-participant = Somebody who took part wrote this statement.
opinions-carry-from-import = This statement came along with a conversation from elsewhere.
opinions-carry-wish = The wish
opinions-carry-conversation = The conversation
opinions-carry-about = Is about
opinions-carry-translation = In Dutch
opinions-carry-merged = This statement said the same as another and went on in it:
opinions-carry-statement-number = statement { $count }
opinions-carry-refused = This statement is not part of the conversation.
opinions-carry-waiting = This statement waits for somebody to look at it.
opinions-carry-problems = That did not work yet. Look at this:
opinions-carry-choose = Choose
opinions-carry-optional = (may stay empty)
opinions-carry-deeds = Carry this on
opinions-carry-advice-shared = Every group agrees on this. That is a strong beginning for a challenge or a joint ambition.
opinions-carry-advice-rejected = Every group is against this. Think of what people do want, before you make a challenge of it.
opinions-carry-advice-divided = Here people stand opposite each other. Talk about it first, before you choose.
opinions-carry-advice-uneven = Some agree with this more than others. You can carry it on, but it is not a shared wish.
opinions-carry-advice-unclear = People do not clearly agree on this. You can carry it on, but do not say that everybody wants it.
opinions-carry-advice-unknown = We do not know yet what people think of this. Better wait for more answers.
opinions-carry-to-challenge = To a challenge
opinions-carry-to-challenge-help = The statement becomes the beginning of a new challenge, or part of one that there is. The figures come along.
opinions-carry-challenge = Which challenge?
opinions-carry-challenge-new = A new challenge
opinions-carry-to-challenge-deed = Go to work on it
opinions-carry-to-ambition = To a joint ambition
opinions-carry-to-ambition-help = The statement becomes the sentence that parties sign. If there is a sentence already, this becomes a new version that everybody signs anew.
opinions-carry-ambition-of = Of which challenge?
opinions-carry-sentence = The sentence
opinions-carry-measure = By what do we measure it?
opinions-carry-to-ambition-deed = Make it the ambition
opinions-carry-back = Taking it off a challenge
opinions-carry-back-reason = Why? Everybody can read this.
opinions-carry-back-deed = Take it off
opinions-done-taken-back = The statement was taken off the challenge.
opinions-carry-to-meeting = To a talk at the table
opinions-carry-to-meeting-help = Both sides are put beside each other, each with the statement that says best what they think.
opinions-carry-question = What should the talk be about?
opinions-carry-question-first = How do we go on together with: “{ $words }”?
opinions-carry-meets-on = On which day is the talk?
opinions-carry-to-meeting-deed = Put it on the table
opinions-carry-point-waits = This contradiction is on the table already.
opinions-begins-shared = Together make this come true: { $words }
opinions-begins-rejected = Together people do not want this: { $words } Think of what is needed instead.
opinions-begins-divided = Find out what is needed, now that people see this differently: { $words }
opinions-begins-uneven = Find out what is needed, now that people see this differently: { $words }
opinions-begins-unclear = Find out what is needed to make this come true: { $words }
opinions-begins-unknown = Find out what is needed to make this come true: { $words }
opinions-begins-why = This came up in the conversation “{ $question }” { $told }
opinions-points-title = Talking points
opinions-points-intro = What people see differently, we go on talking about. Both sides stand beside each other, with what they say themselves.
opinions-points-waiting = To be talked about
opinions-points-waiting-none = No contradiction is on the table now.
opinions-points-settled = Talked about
opinions-points-between = Between { $a } and { $b }
opinions-points-no-day = no day yet
opinions-point-settled = talked about
opinions-point-planned = there is a day
opinions-point-waits = waits for a day
opinions-point-meets-on = We talk about it on { $day }.
opinions-point-met-on = The talk was on { $day }.
opinions-point-no-day = It is not known yet when we talk about it.
opinions-point-outcome = What came of it
opinions-point-about = What it is about
opinions-point-from = From the conversation:
opinions-point-meeting = It is on the programme of:
opinions-point-sides = The two sides
opinions-point-figures = Of every 100 people here, { $agree } agree and { $disagree } disagree.
opinions-point-best = The statement that says best what they think:
opinions-point-best-none = No statement clearly says what they think.
opinions-point-as-of = The figures are of { $day }, when this was put on the table.
opinions-point-deeds = Prepare the talk and round it off
opinions-point-plan = Save the day
opinions-point-outcome-label = What came of the talk?
opinions-point-outcome-help = Everybody can read this. Name nobody. Whoever follows the conversation hears it.
opinions-point-settle = Write down what came of it
opinions-done-carried-to-challenge = The challenge has begun. See what it says, and add what is missing.
opinions-done-added-to-challenge = The statement is part of this challenge now.
opinions-done-carried-to-ambition = The sentence is there. Now it can be signed.
opinions-done-put-up = The contradiction is on the table.
opinions-done-planned = The day is saved. Whoever follows the conversation hears it.
opinions-done-settled = What came of it is written down. Whoever follows the conversation hears it.

### What happened

opinions-told-begin = Somebody began to prepare this conversation.
opinions-told-edit = The question or the rules of the conversation were changed.
opinions-told-open = The conversation was opened.
opinions-told-close = The conversation was closed.
opinions-told-invite = Invitations were made.
opinions-told-add-statement = The statement was added.
opinions-told-propose = Somebody who takes part added this statement.
opinions-told-ask-wish =
    { $known ->
        [yes] The wish “{ $name }” was put to everybody.
       *[no] A wish was put to everybody.
    }
opinions-told-edit-statement = The statement was put into other words, or translated.
opinions-told-admit = The statement was admitted.
opinions-told-refuse = The statement does not take part.
opinions-told-merge =
    { $known ->
        [yes] The statement went on in “{ $name }”.
       *[no] The statement went on in another statement.
    }
opinions-told-carry-to-challenge = The statement became part of a challenge.
opinions-told-carry-to-ambition = The statement became the joint ambition of a challenge.
opinions-told-carry-to-meeting = The statement was put on the table, because people see it differently.
opinions-told-take-back = The statement is no longer part of a challenge to which it belonged.
opinions-told-put-up =
    { $known ->
        [yes] This was put on the table for the statement “{ $name }”.
       *[no] This contradiction was put on the table.
    }
opinions-told-plan-meeting = A day was chosen to talk about it.
opinions-told-unplan-meeting = There is no longer a day to talk about it.
opinions-told-settle = It was talked about. This came of it.

### What cannot be

opinions-refusal-last-day-is-past = This day has passed. Choose a day to come, or leave it empty.
opinions-refusal-too-many-statements-at-once = These are too many lines: { $max } fit at a time.
opinions-refusal-a-line-is-too-long = One of the lines is too long. A statement has { $max } characters at most.
opinions-refusal-conversation-is-closed = This conversation has ended.
opinions-refusal-conversation-is-open = This conversation is running already.
opinions-refusal-conversation-is-not-open = This conversation has not been opened yet.
opinions-refusal-changed-meanwhile = Somebody else has just changed this. See what it says now and try again.
opinions-refusal-access-is-fixed = While the conversation runs, who may take part stays the same.
opinions-refusal-too-few-statements = A conversation begins with at least { $min } statements. There are { $count } now.
opinions-refusal-export-waits = You can take the answers of participants along once the conversation has ended.
opinions-refusal-too-few-people = Fewer than { $min } people took part. Their answers stay here.
opinions-refusal-file-is-missing = Choose a file.
opinions-refusal-file-is-no-text = This file is no text in UTF-8. Send the csv file as Polis gives it.
opinions-refusal-file-lacks-columns = This file lacks the columns comment-id and comment-body.
opinions-refusal-line-is-unreadable = We cannot read line { $line }. Nothing was brought in.
opinions-refusal-file-is-empty-or-too-long = There is nothing in this file, or more than { $max } lines.
opinions-refusal-votes-are-unreadable = We cannot read this file: { $fault }.
opinions-refusal-vote-on-nothing = There is an answer to statement { $number }, which is not in comments.csv.
opinions-refusal-browser-keeps-nothing = Your browser keeps nothing for us, so we cannot keep your answers together. Allow cookies of this site and try again.
opinions-refusal-not-invited = You need an invitation for this conversation. Open the link that you were sent.
opinions-refusal-no-part-taken = You have not answered anything in this conversation yet.
opinions-refusal-count-is-wrong = Choose a number from 1 to { $max }.
opinions-refusal-needs-no-invitation = This conversation needs no invitation.
opinions-refusal-too-many-invitations = A conversation has { $max } invitations at most.
opinions-refusal-invitation-is-used = This invitation has been used or does not exist. Ask for a new one.
opinions-refusal-wish-is-unknown = This wish does not exist. Fill in the number of a wish.
opinions-refusal-wish-is-not-public = This wish is not public. Ask something else about it.
opinions-refusal-statement-is-unknown = Statement { $number } is not part of this conversation, or people no longer react to it.
opinions-refusal-statement-is-too-short = This is too short: write { $min } characters at least.
opinions-refusal-conversation-is-full = A conversation has { $max } statements at most.
opinions-refusal-too-many-proposals = You have added { $max } statements. React to those of others now.
opinions-refusal-statement-is-yours-already = You have added this statement already.
opinions-refusal-statement-stands-so-already = That has been decided already.
opinions-refusal-reason-is-missing = Tell in a sentence why. Everybody can read it.
opinions-refusal-statement-is-itself = A statement cannot go on in itself.
opinions-refusal-others-went-on-in-it = Others went on in this statement already. Let those take part themselves again first, or merge the other statement into this one.
opinions-refusal-statement-was-answered = People have answered this statement. Its words stay as they are; a translation is fine.
opinions-refusal-statement-is-not-live = People do not react to this statement (any more). Go on with another.
opinions-refusal-statement-is-part-already = This statement is part of the challenge “{ $title }” already.
opinions-refusal-no-contradiction = No contradiction is known for this statement. What goes on the table is what clearly divides groups or sectors.
opinions-refusal-point-is-open = This contradiction is on the table already: “{ $question }” First write down what came of that.
opinions-refusal-point-is-settled = What came of this point is settled. Put the contradiction on the table again if there is more to talk about.
