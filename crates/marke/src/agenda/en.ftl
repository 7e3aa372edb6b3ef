# Words about challenges, ambitions and the agenda.
agenda-title = Title
agenda-title-of-it = The regional agenda
agenda-optional = (may stay empty)
agenda-choose = Choose
agenda-choose-none = Not known yet
agenda-save = Save
agenda-edit = Edit
agenda-edit-named = Edit { $name }
agenda-back = Back without saving
agenda-as-data = The same data as
agenda-now-it-says = Meanwhile it says here: { $text }
agenda-changed-help = Somebody else has just saved this. What you typed is still there, with what it says now. Save again if your words should stay.
agenda-sector = Sector
agenda-sector-ondernemers = entrepreneurs
agenda-sector-overheid = government
agenda-sector-onderwijs = education
agenda-sector-onderzoek = research
agenda-sector-omgeving = civil society
agenda-stage = Stage
agenda-stage-sprouting = Sprouting
agenda-stage-connecting = Connecting
agenda-stage-strengthening = Strengthening
agenda-table = Who sits at the table
agenda-table-empty = Nobody sits at the table yet: all five sectors are missing.
agenda-table-complete = All five sectors sit at the table.
agenda-not-shared-yet = This is not a shared challenge yet: at most one sector sits at the table. Who can join?
agenda-unlisted-party = Somebody who does not want to be named
agenda-left-on = (until { $day })
agenda-role = What does this party bring?
agenda-role-champion = champion
agenda-party = Party
agenda-join = Give a seat
agenda-leave = Leaves the table
agenda-leave-of = { $name } leaves the table
agenda-challenges-title = Challenges
agenda-challenges-intro = What no party can do alone, we take on together. Each challenge begins with people who asked for it.
agenda-challenges-none = No challenge fits this. See which wishes there are, or leave a filter out.
agenda-to-wishes = To the wishes
agenda-to-challenges = To the challenges
agenda-new-challenge = Make a challenge
agenda-edit-challenge = Edit the challenge
agenda-sheet-intro = Write it so that somebody who was not there understands it.
agenda-filter-theme = Theme
agenda-filter-stage = Stage
agenda-filter-sector = Sector at the table
agenda-filter-closed = Which
agenda-filter-all = All
agenda-filter-open = Going on
agenda-filter-ended = Ended
agenda-filter-show = Show
agenda-next-step-is = Next step: { $step }
agenda-challenge = Challenge
agenda-challenge-number = Challenge { $count }
agenda-closed-on = This challenge ended on { $day }.
agenda-work-on-it = Work on this challenge
agenda-work-title = Working on: { $title }
agenda-what = What is needed?
agenda-why = Why?
agenda-for-whom = For whom?
agenda-baseline = How is it now?
agenda-baseline-on = Since when do we know?
agenda-known-on = as of { $day }
agenda-goal = Where do we want to go?
agenda-goal-from-to = from { $from } to { $target }
agenda-goal-to = to { $target }
agenda-goal-by = by { $day }
agenda-indicator = By what do we see that it gets better?
agenda-unit = What do we count in?
agenda-baseline-value = How much is it now?
agenda-target-value = How much should it become?
agenda-target-on = By when?
agenda-who-and-when = Who and when
agenda-champion = Champion
agenda-owner = Who keeps it going?
agenda-next-step = Next step
agenda-next-step-on = When is that step?
agenda-motivation = Why may this challenge go on the agenda with one sector?
agenda-out-of-wishes = Out of which wishes does it come?
agenda-other-wish = Number of another wish
agenda-wish = Wish
agenda-wish-number = Wish { $number }
agenda-wishes = Who asked for it
agenda-origins = { $count ->
    [one] This challenge came out of a statement that people reacted to:
   *[other] This challenge came out of statements that people reacted to:
}
agenda-origin = statement from a conversation
agenda-conversations = Conversations about this
agenda-conversation-open = running now, you can take part
agenda-conversation-closed = ended
agenda-themes = Themes
agenda-progress = What was done
agenda-progress-none = Nothing was written down yet. As soon as something is done, it stands here.
agenda-progress-note = What was done?
agenda-progress-on = When?
agenda-progress-save = Write down
agenda-story = What happened
agenda-stands-on = Stands on
agenda-to-thread = Follow the red thread
agenda-to-needs = Who and what does this take?
agenda-wish-to-link = Number of the wish
agenda-wish-link = Add the wish
agenda-wish-unlink = Take a wish off
agenda-wish-unlink-button = Take off
agenda-unlink-reason = Why? Whoever follows the wish reads this.
agenda-close = End the challenge
agenda-close-help = A challenge that ended can still be read. Whoever asked for it hears.
agenda-close-reason = Why does the challenge end?
agenda-close-button = End it
agenda-ambition = Joint ambition
agenda-ambition-title = The ambition of: { $title }
agenda-ambition-intro = One sentence with a measure. Whoever signs says: this is what we go for. A new sentence is signed anew.
agenda-ambition-none = There is no sentence yet that parties can sign.
agenda-ambition-version = Version { $count }
agenda-ambition-write = Write the sentence
agenda-ambition-rewrite = Write a new version
agenda-ambition-rewrite-help = Signatures do not carry over: everybody signs the new sentence anew.
agenda-to-ambition = To the ambition and the signatures
agenda-sentence = The sentence
agenda-measure = How do we measure it?
agenda-shared = Shared ambition
agenda-not-shared = Not shared yet
agenda-shared-needs = It becomes shared with a signature of:
agenda-who-signed = Who signed
agenda-signed-on = Signed on
agenda-withdrawn-on = (taken back on { $day })
agenda-sign-for = Sign for { $name }
agenda-withdraw-for = Take the signature of { $name } back
agenda-state-draft = Draft
agenda-state-consultation = Consultation
agenda-state-adopted = Adopted
agenda-versions-title = All versions
agenda-none-in-force = No agenda was adopted yet. The challenges show what the area already works on.
agenda-begin-title = Title of the agenda
agenda-begin = Begin a new version
agenda-adopted-on = Adopted on { $day }
agenda-adopted-by = by the { $meeting }.
agenda-adopted-on-label = On which day?
agenda-adopted-by-label = By which meeting?
agenda-adopt = Adopt
agenda-adopt-help = Once adopted, nothing in this text changes any more. Everybody whose wish is in it hears.
agenda-minority = What the minority wants remembered
agenda-open-until = Until { $day } you can say what you think under each paragraph.
agenda-write-it = Write this agenda
agenda-to-difference = What changed
agenda-done-since = Done since the version before
agenda-comment-hidden = A comment was hidden: { $reason }
agenda-somebody = Somebody
agenda-answered = Answer:
agenda-answer = Your answer
agenda-answer-button = Answer
agenda-hide = Hide
agenda-hide-reason = Why? Everybody reads this.
agenda-comment-on-this = Say what you think of this
agenda-comment = What do you think?
agenda-comment-button = Post your comment
agenda-your-name = Your name
agenda-no-paragraphs = This version says nothing yet.
agenda-hash = Fingerprint of the adopted text (SHA-256).
agenda-hash-holds = We have just computed it anew: the text is what was adopted.
agenda-hash-broken = Note: the text is no longer what was adopted.
agenda-to-text = See the text that it was computed over
agenda-difference-title = What changed in: { $title }
agenda-compared-with = Compared with { $title }.
agenda-difference-summary = Changed: { $reworded }. Moved: { $moved }. New: { $added }. Left out: { $dropped }.
agenda-first-version = This is the first version: everything is new.
agenda-change-same = The same
agenda-change-reworded = Changed
agenda-change-moved = Moved
agenda-change-added = New
agenda-change-dropped = Left out
agenda-dropped-because = Left out because: { $reason }
agenda-text-stands-still = The text does not change now: people are commenting on it, or it was adopted.
agenda-up = Up
agenda-down = Down
agenda-leave-out = Leave out
agenda-leave-out-reason = Why? This will stand in the difference between the versions.
agenda-add-paragraph = Add a paragraph
agenda-put-on = Put a challenge on the agenda
agenda-heading = Heading
agenda-content = Text
agenda-consult = Open the consultation
agenda-consult-help = During the consultation everybody can comment, and the text does not change.
agenda-from = From
agenda-until = Until
agenda-retitle = Another title
agenda-paragraph = A paragraph
agenda-wish-told-linked = Your wish is part of the challenge “{ $title }”.
agenda-wish-told-closed = The challenge “{ $title }” has ended. { $reason }
agenda-wish-told-adopted = The challenge “{ $challenge }” is on the adopted agenda “{ $agenda }”.
agenda-done-challenge-made = The challenge was made. Whoever follows the wishes hears.
agenda-done-challenge-changed = The challenge was saved.
agenda-done-joined = The party sits at the table.
agenda-done-left = The party has left the table.
agenda-done-wish-linked = The wish now belongs to this challenge.
agenda-done-wish-unlinked = The wish was taken off. Whoever follows it hears.
agenda-done-progress = It was written down.
agenda-done-closed = The challenge has ended.
agenda-done-ambition-written = The sentence is there. Now it can be signed.
agenda-done-signed = You have signed.
agenda-done-withdrawn = The signature was taken back.
agenda-done-drafted = The new version has begun.
agenda-done-retitled = The agenda has another title.
agenda-done-consulted = The consultation is open.
agenda-done-put-on = The challenge is on the agenda.
agenda-done-shifted = The paragraph was moved.
agenda-done-left-out = The paragraph was left out.
agenda-done-written = The paragraph was saved.
agenda-done-adopted = The agenda was adopted. Everybody whose wish is in it hears.
agenda-done-commented = Thank you. Your comment stands below and will be answered.
agenda-done-answered = Your answer is there.
agenda-done-hidden = The comment was hidden.
agenda-refusal-agenda-is-adopted = This agenda was adopted and does not change any more. Begin a new version.
agenda-refusal-agenda-is-empty = This version has no paragraph yet. Write one first.
agenda-refusal-already-signed = This party has already signed this sentence.
agenda-refusal-ambition-changed = The sentence changed meanwhile. Read the new version before you sign.
agenda-refusal-ambition-is-the-same = This is the same sentence with the same measure. Change something, or leave it as it is.
agenda-refusal-challenge-is-closed = The challenge “{ $title }” has ended and does not change any more.
agenda-refusal-challenge-is-on-it = The challenge “{ $title }” is already on this agenda.
agenda-refusal-champion-stays = This party pulls the challenge. Choose another champion first.
agenda-refusal-changed-meanwhile = Somebody else changed this meanwhile.
agenda-refusal-comment-is-there = This comment is already there.
agenda-refusal-consultation-has-not-ended = The consultation has not ended. The agenda can be adopted once it has.
agenda-refusal-consultation-is-running = The consultation is running: people are commenting on this text. It can be changed afterwards.
agenda-refusal-day-is-in-the-future = This day is yet to come. Choose today or earlier.
agenda-refusal-day-is-in-the-past = This day has passed. Choose today or later.
agenda-refusal-day-without-step = There is a day, but no step yet. Write what happens then.
agenda-refusal-draft-exists = A version is already in the making: “{ $title }”. Go on with that one.
agenda-refusal-is-no-part-of-it = This statement is no part of the challenge “{ $title }”.
agenda-refusal-last-wish = A challenge always keeps at least one wish or statement. Add another first.
agenda-refusal-no-consultation = You cannot comment on this text now: no consultation is running.
agenda-refusal-no-wish = Choose at least one wish: a challenge begins with somebody who asked.
agenda-refusal-not-at-the-table = This party does not sit at the table.
agenda-refusal-not-signed = This party has not signed this sentence.
agenda-refusal-not-your-party = You can only sign for a party that you represent.
agenda-refusal-number-without-indicator = There is a number, but not of what. Write what you count.
agenda-refusal-one-sector-at-the-table = At “{ $title }” sits at most one sector. Add a second one, or write why that is all right.
agenda-refusal-party-is-unknown = We do not know this party. Choose one from the list.
agenda-refusal-period-is-wrong = The last day comes after the first, and no more than a year later.
agenda-refusal-table-is-full = There are already { $max } parties at the table.
agenda-refusal-target-before-baseline = The target day must come after the day of the baseline.
agenda-refusal-theme-is-unknown = There is no theme { $number }.
agenda-refusal-too-many-comments = There are already { $max } comments under this paragraph.
agenda-refusal-too-many-paragraphs = An agenda has at most { $max } paragraphs. Join some together.
agenda-refusal-too-many-wishes = A challenge has at most { $max } wishes.
agenda-refusal-was-not-consulted = There was no consultation on this draft yet. Open one first.
agenda-refusal-wish-is-linked = Wish { $number } already belongs to this challenge.
agenda-refusal-wish-is-not-linked = Wish { $number } does not belong to this challenge.
agenda-refusal-wish-is-unknown = There is no wish with number { $number }.
agenda-told-make-challenge = The challenge was made out of people's wishes.
agenda-told-make-out-of =
    { $known ->
        [yes] The challenge was made out of the statement “{ $name }”.
       *[no] The challenge was made out of a statement that people reacted to.
    }
agenda-told-take-up =
    { $known ->
        [yes] The statement “{ $name }” became part of this challenge.
       *[no] A statement from a conversation became part of this challenge.
    }
agenda-told-let-go =
    { $known ->
        [yes] The statement “{ $name }” is no longer part of this challenge.
       *[no] A statement is no longer part of this challenge.
    }
agenda-told-link-wish =
    { $known ->
        [yes] The wish “{ $name }” was added to this challenge.
       *[no] A wish was added to this challenge.
    }
agenda-told-unlink-wish =
    { $known ->
        [yes] The wish “{ $name }” no longer belongs to this challenge.
       *[no] A wish no longer belongs to this challenge.
    }
agenda-told-join-challenge =
    { $known ->
        [yes] { $name } took a seat.
       *[no] Somebody who would rather not be named took a seat.
    }
agenda-told-leave-challenge =
    { $known ->
        [yes] { $name } left the table.
       *[no] Somebody who would rather not be named left the table.
    }
agenda-told-note-progress = Something was done.
agenda-told-close-challenge = The challenge ended.
agenda-told-write-ambition = A sentence was written to sign together.
agenda-told-sign-ambition =
    { $known ->
        [yes] { $name } signed the ambition.
       *[no] A party signed the ambition.
    }
agenda-told-withdraw-signature =
    { $known ->
        [yes] { $name } took its signature back.
       *[no] A party took its signature back.
    }
agenda-told-draft = A new version was begun.
agenda-told-consult = The consultation opened.
agenda-told-put-on = A challenge was put on the agenda.
agenda-told-leave-out = A paragraph was left out.
agenda-told-adopt = The agenda was adopted.
agenda-table-in-words = { $count ->
    [one] { $present } of the 5 sectors at the table; { $missing } is missing.
   *[other] { $present } of the 5 sectors at the table; { $missing } are missing.
}
agenda-challenges-count = { $count ->
    [one] One challenge.
   *[other] { $count } challenges.
}
agenda-wish-support = { $count ->
    [one] one other wants this too
   *[other] { $count } others want this too
}
agenda-wishes-hidden = { $count ->
    [one] And one wish that is not public.
   *[other] And { $count } wishes that are not public.
}
agenda-signatures = { $count ->
    [0] Nobody has signed yet.
    [one] One party signed.
   *[other] { $count } parties signed.
}
agenda-refusal-comments-without-answer = { $count ->
    [one] One comment has no answer yet.
   *[other] { $count } comments have no answer yet.
}
agenda-meetings = Meetings
agenda-meetings-none = Nobody was brought together for it yet.
agenda-meeting-plan = Bring people together
agenda-interests = Who has an interest
agenda-interests-none = Nobody has been asked yet who has an interest in this challenge.
agenda-interests-parties = { $count ->
    [one] One party has an interest.
   *[other] { $count } parties have an interest.
}
agenda-interests-answered = { $count ->
    [0] None of them has spoken yet.
    [one] One of them has spoken.
   *[other] { $count } of them have spoken.
}
agenda-interests-objectives = { $count ->
    [0] There are no objectives yet.
    [one] There is one objective to be for or against.
   *[other] There are { $count } objectives to be for or against.
}
agenda-to-interests = Where parties stand and whom we still miss

# Parts of a challenge.
agenda-parts-title = Who carries what: { $title }
agenda-parts-heading = Who carries what?
agenda-parts-intro = No party can do a challenge alone. Here you see its parts, who carries which, and what comes first.
agenda-parts-undivided = This challenge was not taken apart yet.
agenda-parts-orphaned = { $count ->
    [one] One part is carried by nobody yet.
   *[other] { $count } parts are carried by nobody yet.
}
agenda-parts-not-shared = Everything is with { $name }. Then this challenge is not complex, or not shared yet.
agenda-parts-shared = { $carriers } parties carry this together; every part is somebody's.
agenda-parts-done = All parts are done.
agenda-parts-now = Can be done now
agenda-parts-later = After that
agenda-parts-ended = Done
agenda-part-orphan = nobody's yet
agenda-part-orphan-told = Nobody carries this part yet.
agenda-part-carried-by = Carried by
agenda-part-after = Only after { $parts }.
agenda-part-add = Add a part
agenda-part-add-button = Add this part
agenda-part-sentence = What has to be done?
agenda-part-sentence-help = In one sentence, small enough for somebody to carry.
agenda-part-first = What has to be done first?
agenda-part-carriers = Who carries this part
agenda-part-carrier = Party
agenda-part-carrier-help = Only who sits at the table can carry a part.
agenda-part-carry = Carries this part
agenda-part-put-down = Carries it no longer
agenda-part-put-down-of = Carries it no longer: { $name }
agenda-part-to-table = Give a party a seat at the table first.
agenda-part-change = Change this part
agenda-part-save = Save this part
agenda-part-end = End this part
agenda-part-end-reason = What came of it?
agenda-part-end-button = End this part
agenda-part-challenge-ended = The challenge is closed; nothing changes here any more.
agenda-parts-orphans = { $count ->
    [one] one part is nobody's yet
   *[other] { $count } parts are nobody's yet
}
agenda-to-parts = Who carries what?
agenda-done-part-added = The part was added.
agenda-done-part-changed = The part was changed.
agenda-done-part-carried = The party carries this part.
agenda-done-part-put-down = The party carries this part no longer.
agenda-done-part-ended = The part has ended.
agenda-refusal-too-many-parts = A challenge has no more than { $max } parts.
agenda-refusal-part-changed-meanwhile = Somebody else changed this part meanwhile. Look at what it says now and change it again.
agenda-refusal-part-ended = This part has ended and changes no more.
agenda-refusal-parts-wait-for-each-other = Like this, parts wait for each other. Do not let this part wait for something that waits for it.
agenda-refusal-carrier-is-not-at-the-table = This party does not sit at the table. Give it a seat first.
agenda-refusal-carries-it-already = This party carries this part already.
agenda-refusal-carries-parts = { $count ->
    [one] This party still carries one part. Hand it over first.
   *[other] This party still carries { $count } parts. Hand them over first.
}
agenda-told-add-part = A part was added.
agenda-told-change-part = A part was changed.
agenda-told-carry-part = A party carries a part.
agenda-told-put-down-part = A party carries a part no longer.
agenda-told-end-part = A part has ended.
