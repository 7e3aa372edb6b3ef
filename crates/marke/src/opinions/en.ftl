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
opinions-sector-overheid = government
opinions-sector-onderwijs = education
opinions-sector-onderzoek = research
opinions-sector-omgeving = society

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

### Results (results)

### Carrying on (carrying)

### What happened

opinions-told-begin = Somebody began to prepare this conversation.
opinions-told-edit = The question or the rules of the conversation were changed.
opinions-told-open = The conversation was opened.
opinions-told-close = The conversation was closed.
opinions-told-invite = Invitations were made.
opinions-told-add-statement = The statement was added.
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
