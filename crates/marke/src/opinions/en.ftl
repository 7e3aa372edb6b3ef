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

### Taking part (taking_part)

### Results (results)

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
opinions-carry-group = group { $count }
opinions-carry-everybody = everybody
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
opinions-carry-advice-shared = Everybody agrees on this. That is a strong beginning for a challenge or a joint ambition.
opinions-carry-advice-rejected = Everybody is against this. Think of what people do want, before you make a challenge of it.
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
opinions-refusal-others-went-on-in-it = Others went on in this statement already. Merge the other statement into this one.
opinions-refusal-statement-was-answered = People have answered this statement. Its words stay as they are; a translation is fine.
opinions-refusal-statement-is-not-live = People do not react to this statement (any more). Go on with another.
opinions-refusal-statement-is-part-already = This statement is part of the challenge “{ $title }” already.
opinions-refusal-no-contradiction = No contradiction is known for this statement. What goes on the table is what clearly divides groups or sectors.
opinions-refusal-point-is-open = This contradiction is on the table already: “{ $question }” First write down what came of that.
opinions-refusal-point-is-settled = What came of this point is settled. Put the contradiction on the table again if there is more to talk about.
