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

### What happened

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
