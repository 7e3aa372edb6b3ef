# Words about members and parties.
members-title = Parties
members-to-network = Who sits with whom
members-intro = These are the people and organisations that work on the area together. Only those who agreed to it are shown here.
members-filter = Choose parties
members-sector = Sector
members-sector- = Unknown
members-sector-ondernemers = Entrepreneurs
members-sector-overheid = Government
members-sector-onderwijs = Education
members-sector-onderzoek = Research
members-sector-omgeving = Civil society
members-member-kind = Kind of member
members-all = All
members-word = Word
members-show = Show
members-show-all = Show everything
members-count =
    { $count ->
        [one] 1 party
       *[other] { $count } parties
    }
members-none = There are no parties here yet.
members-none-filtered = No party fits what you chose. Choose less, or look at everything.
members-pages = Pages
members-previous = Previous
members-next = Next
members-page-of = Page { $page } of { $pages }
members-composition = From which sectors
members-composition-help = All parties on this list, together 100 per cent
members-composition-count = Number
members-composition-share = Share
members-formats = Also as:
members-kind-person = Person
members-kind-organisation = Organisation
members-member-since = { $kind }, member since { $day }
members-is-merged = This party was merged into:
members-constituency-count = Constituency: { $count }
members-constituency-of = Constituency: { $count } { $name }
members-relation = What do you want to say?
members-relation-has = Has
members-relation-lacks = Lacks
members-relation-offers = Offers
members-takes-part = Takes part in
members-thread = Follow the red thread
members-details = Details
members-details-help = Only the people of this party and those who keep the register see this.
members-address = Address
members-is-listed = Since { $day }, with consent
members-is-not-listed = No
members-change = Change
members-membership = Membership
members-functions = Functions
members-words = Has, lacks, offers
members-merge = Merge
members-unmerge = Take the merge back
members-withdraw-consent = Take off the public list
members-give-consent = Consent given: put on the public list
members-memberships = Memberships
members-membership-line = Member { $number }, { $kind },
members-from = from { $day }
members-until = until { $day }.
members-condition = Condition
members-evaluated = We look back on { $day }.
members-merged-with = These went on in it
members-story = What happened
members-enter = Enter a party
members-change-title = Change a party
members-own-change = Update the details
members-capacities = What it brings
members-own-title = Details of { $name }
members-own-intro = Keep up yourselves where you can be found. The secretary changes the name, the KvK number and the membership.
members-meanwhile = Somebody else was first
members-meanwhile-help = What is there now, and what you typed. Save once more if yours is to stay.
members-meanwhile-field = Field
members-meanwhile-now = There now
members-meanwhile-typed = You typed
members-alike = Looks like who is there already
members-another = I looked: this is another party
members-contact = Contact
members-contact-help = This is never on the public list. Only the website is for everybody.
members-numbers = Numbers
members-kvk-long = KvK number (8 digits)
members-rsin-long = RSIN (9 digits, for governments)
members-constituency-title = Constituency
members-constituency-help = Who stands behind this party? The constituency counts in the conversation, but has no vote of its own.
members-listed = This party wants to be on the public list
members-save = Save
members-back = Back
members-merge-title = Merge { $name }
members-merge-intro = Is this party in the register twice? Say in which party it goes on. You can take this back.
members-merge-into = Number of the party that stays
members-reason = Reason
members-column-number = Number
members-column-member-number = Member number
members-column-name = Name
members-column-kind = Person or organisation
members-column-sector = Sector
members-column-member-kind = Member kind
members-column-joined-on = Member since
members-column-has = Has or can do (words)
members-column-lacks = Lacks (words)
members-column-offers = Offers (words)
members-import-add-words = Add words that are not in the vocabulary yet
members-column-ends-on = Member until
members-column-street = Street
members-column-house-number = House number
members-column-postcode = Postal code
members-column-village = Village
members-column-mail = Mail
members-column-phone = Phone
members-column-website = Website
members-column-kvk = KvK
members-column-rsin = RSIN
members-column-constituency = Constituency
members-column-constituency-name = Who are the constituency
members-column-listed-on = Listed since
members-register-title = Register of members
members-register-intro = The register on { $day }.
members-register-sheet = Register
members-register-search = Search the register
members-register-q = Name, member number, mail or KvK
members-register-day = On which day
members-register-who = Who
members-register-members = Members
members-register-others = Who is no member
members-register-everybody = Everybody in the register
members-register-count =
    { $count ->
        [one] 1 party
       *[other] { $count } parties
    } in this list
members-register-none = Nobody is here on this day. Choose another day, or search for something else.
members-register-caption = The register on { $day }; use a heading to sort
members-order = Order
members-order- = Name
members-order-nummer = Member number
members-order-plaats = Village
members-order-sector = Sector
members-order-soort = Kind of member
members-membership-title = Membership of { $name }
members-join = Make a member
members-join-button = Make a member
members-leave = End the membership
members-leave-button = End the membership
members-choose = Choose…
members-first-day = First day
members-last-day = Last day
members-condition-label = Condition (may stay empty)
members-evaluate-on = When do we look back on the condition? (may stay empty)
members-kinds-title = Kinds of members
members-kinds-intro = As what can you become a member, what does it cost and how many votes do you have?
members-kinds-caption = Fee a year and votes in the general meeting
members-no-kinds = There are no kinds of members yet. Add one first.
members-kind-description = For whom
members-kind-fee = Fee
members-kind-votes = Votes
members-kind-fee-typed = Fee a year, in euros
members-kind-votes-typed = Number of votes
members-kind-add = Add a kind of member
members-kind-change = Change a kind of member
members-functions-title = Functions: { $name }
members-functions-none = There are no functions yet.
members-function = Function
members-function-representative = representative
members-function-promotor = promotor
members-function-area-director = area director
members-function-secretary = secretary
members-function-treasurer = treasurer
members-function-board = board member
members-function-administrator = administrator
members-function-end = End
members-appoint = Appoint
members-for-party = For which organisation? Number or name, only for a representative
members-representative = Number, name or mail address of the person
members-representative-help = Who speaks for this organisation? The person is in the register already.
members-words-title = Vocabulary
members-words-intro = With these words parties say what they have, lack and offer. Everybody uses the same words, so that people find each other.
members-words-none = There are no words in the list yet.
members-word-kind = Kind of word
members-word-kind-competence = Able to
members-word-kind-knowledge = Knowing
members-word-kind-facility = Things and space
members-word-kind-network = People
members-word-kind-money = Money
members-word-kind-offer = Offers
members-word-change-short = change
members-word-add = Add a word
members-word-change = Change a word
members-synonyms = Other words for the same, with a semicolon between
members-said-title = { $name } has, lacks and offers
members-said-none = This party has not said anything yet.
members-say = Add a word
members-unsay = Take away
members-import = Bring in parties from a file
members-import-intro = Send a file from Excel or a CSV. You see first what is in it; nothing changes yet.
members-import-file = File
members-import-file-help = xlsx or csv, at most 5 MB and 5,000 lines, with headings on the first line
members-import-text = Or paste the lines here
members-import-send = Look what is in it
members-import-look = Are the columns right?
members-import-lines =
    { $count ->
        [one] There is 1 line.
       *[other] There are { $count } lines.
    }
members-import-ready =
    { $count ->
        [one] 1 party can be added.
       *[other] { $count } parties can be added.
    }
members-import-columns = Columns
members-import-columns-help = Choose for each column what it means
members-import-heading = Heading
members-import-example = Example
members-import-means = Means
members-import-leave-out = Leave out
members-import-troubles = This must change first
members-import-troubles-help = Nothing was entered yet. Correct the file, or choose other columns.
members-import-line = Line { $line }:
members-import-more = And { $count } more.
members-import-doubles = Is there already
members-import-known = is party { $number }
members-import-earlier = is on line { $line } too
members-import-skip = Skip these lines
members-import-bring-in =
    { $count ->
        [one] Enter 1 party
       *[other] Enter { $count } parties
    }
members-import-look-again = Look again with these columns
members-import-other = Another file
members-done-entered = The party is in the register.
members-done-changed = The change was saved.
members-done-listed = The party is on the public list now.
members-done-not-listed = The party is no longer on the public list.
members-done-merged = The parties were merged.
members-done-unmerged = The parties are apart in the register again.
members-done-joined = The party is a member.
members-done-left = The membership ends on the day that you chose.
members-done-kind = The kind of member was saved.
members-done-appointed = The appointment was written down.
members-done-ended = The end of the function was written down.
members-done-word = The word is in the list.
members-done-said = The word was added.
members-done-unsaid = The word was taken away.
members-done-table-sent = This is in your file. Nothing was entered yet.
members-done-imported = The parties from your file are in the register.
members-told-enter = The party came into the register.
members-told-change-own = The party updated its own details.
members-told-change = The details were updated.
members-told-consent = The party came onto the public list.
members-told-withdraw-consent = The party was taken off the public list.
members-told-join = The party became a member.
members-told-leave = The end of the membership was written down.
members-told-merge =
    { $known ->
        [yes] The party went on in { $name }.
       *[no] The party went on in another party.
    }
members-told-unmerge = The party is apart again.
members-told-say = A word was added.
members-told-no-longer-say = A word was taken away.
members-refusal-kind-is-unknown = Choose whether this is a person or an organisation.
members-refusal-name-is-missing = Fill in a name.
members-refusal-name-is-too-long = This name is too long: it may have at most { $max } characters.
members-refusal-text-is-too-long = This text is too long: it may have at most { $max } characters.
members-refusal-sector-is-unknown = We do not know this sector. Choose ondernemers, overheid, onderwijs, onderzoek or omgeving.
members-refusal-postcode-is-wrong = This postal code is not right. Write it like 9641 AB.
members-refusal-mail-is-wrong = This is not a mail address that we can send anything to.
members-refusal-phone-is-wrong = This telephone number is not right. Use digits, like 0598 12 34 56.
members-refusal-website-is-wrong = This is not the address of a website. Write it like https://example.org.
members-refusal-kvk-is-wrong = A KvK number has 8 digits.
members-refusal-rsin-is-wrong = This RSIN is not right: it has 9 digits and a check digit.
members-refusal-day-is-unreadable = We cannot read this date. Write it like 2026-01-31.
members-refusal-day-is-too-far = This day is too far away. Choose a day within a year.
members-refusal-constituency-is-wrong = Fill in a whole number for the constituency, or nothing.
members-refusal-kvk-is-taken = This KvK number belongs to party { $number }, { $name }, already. Change that party, or check the number.
members-refusal-details-look-familiar = These details stand with another party already. See whether they are right, or ask the secretary to have a look.
members-refusal-party-looks-familiar = This looks like party { $number }, { $name }. See whether it is the same, or say that it is another party.
members-refusal-party-is-unknown = There is no party with this number.
members-refusal-party-is-merged = This party was merged into another already. Go on with that party.
members-refusal-party-is-not-merged = This party was not merged.
members-refusal-changed-meanwhile = Somebody else changed this while you were at it. Look at the differences and save once more.
members-refusal-reason-is-missing = Write down why.
members-refusal-merge-with-itself = A party cannot be merged into itself.
members-refusal-merge-of-different-kinds = A person and an organisation are never the same party.
members-refusal-merged-is-a-member = This party is still a member. End the membership first, or merge the other way round.
members-refusal-merged-has-functions = This party still has functions or representatives. End those first.
members-refusal-function-of-no-person = Only a person can have a function.
members-refusal-function-is-unknown = Choose a function.
members-refusal-representative-of-nobody = Choose the party that this person represents.
members-refusal-function-is-held = This person already has this function then.
members-refusal-function-has-ended = This function has an end date already.
members-refusal-end-before-begin = The end cannot be before the beginning.
members-refusal-nobody-is-called-so = We find nobody of this name in the register. Enter that party first.
members-refusal-several-are-called-so = There are several of this name. Use the number of the party.
members-refusal-member-kind-is-unknown = There is no such kind of member. Choose one of the kinds.
members-refusal-evaluation-before-begin = One can look back only after the first day.
members-refusal-is-a-member = This party is a member already. End that membership first.
members-refusal-membership-overlaps = The previous membership still runs then. Choose a later day.
members-refusal-is-no-member = This party is no member.
members-refusal-membership-has-ended = This membership has a last day already.
members-refusal-kind-name-is-taken = There is a kind of member with this name already.
members-refusal-fee-is-wrong = Write the fee as an amount, like 25,00. Nought is fine too.
members-refusal-votes-are-missing = Every member has at least one vote.
members-refusal-votes-are-too-many = These are too many votes: at most { $max }.
members-refusal-word-is-missing = Fill in a word.
members-refusal-word-is-there = This word is in the list already, at { $name }.
members-refusal-word-kind-is-unknown = Choose what kind of word it is.
members-refusal-import-word-is-unknown = “{ $name }” is not in the vocabulary. Correct the line, or let new words in.
members-refusal-import-has-many-words = Nobody reads more than { $max } new words at once. Join some of them first.
members-refusal-word-is-unknown = This word is not in the vocabulary. Choose one from it, or add it there.
members-refusal-word-is-said = Something is said about { $name } already. Take that away first.
members-refusal-relation-is-unknown = Choose has, lacks or offers.
members-refusal-says-too-much = Nobody reads more than { $max } words with a party. Take one away first.
members-refusal-file-is-empty = There are no lines in this. Put headings on the first line, and the parties below.
members-refusal-file-is-too-large = This file is too large: it may be at most { $max } MB.
members-refusal-file-is-unreadable = We cannot read this file. Save it as xlsx or csv and send it again.
members-refusal-file-has-too-much = This file is too large: it may have at most { $max } lines and 60 columns.
members-refusal-file-is-too-wide = This file has too many columns: at most { $max }.
members-refusal-cell-is-too-long = A cell is too long: at most { $max } characters.
members-refusal-no-column-has-the-name = Choose which column is the name.
members-refusal-columns-mean-the-same = Two columns mean the same. Choose one.
members-refusal-import-has-troubles =
    { $count ->
        [one] 1 thing is
       *[other] { $count } things are
    } not right yet. Nothing was entered.
members-refusal-import-has-doubles =
    { $count ->
        [one] 1 line is
       *[other] { $count } lines are
    } in the register already. Choose whether to skip them.
members-area-inside = Works in the area: postcode { $postcode } belongs to it.
members-area-outside = Works outside the area: postcode { $postcode } does not belong to it. The board can deviate from that.
members-area-unknown = Whether this party works in the area we do not know: there is no postcode, or the statutes draw no line.
members-deviation = From outside the area, because:
members-deviation-label = Why may this party join nevertheless?
members-refusal-works-outside-the-area = Postcode { $postcode } is outside the area. Write down why the board deviates from that.
members-application-title = Become a member
members-application-intro = Do you work in this area, as a business, institution, association or resident? Ask here to become a member. You need no account.
members-application-promise = The board decides within six weeks. If the board says no, you read why, and you can ask the general meeting to say yes after all.
members-application-no-kinds = You cannot become a member here yet: there are no kinds of members. Come back later.
members-application-who = Who are you?
members-application-name = Name of the organisation, or your own name
members-application-kvk = Trade register number (KvK, 8 digits), if your organisation has one
members-application-area-help = By the postcode we see whether you work in the area. If you work outside it, you can still ask to become a member.
members-application-as = What kind of member do you wish to be?
members-application-terms =
    { $fee } a year, { $votes ->
        [one] 1 vote
       *[other] { $votes } votes
    }
members-application-contact-help = Only the board and the secretary see this. We send you a mail at each step.
members-application-contact = Contact person of the organisation
members-application-phone = Telephone (may stay empty)
members-application-why = Why do you want to become a member?
members-application-send = Send my application
members-application-number = Application { $number }
members-application-wishes = Wishes to be a member as: { $kind }
members-application-code = Your tracking code
members-application-link = Your own page
members-application-keep = Keep the tracking code or this address: here you always see how far your application is. You also get a mail at each step.
members-application-promised = The board decides by { $day }.
members-application-area-inside = Your postcode { $postcode } belongs to the area.
members-application-area-outside = Your postcode { $postcode } lies outside the area. The board can still admit you, and then writes down why.
members-application-area-unknown = The board will look whether your postcode belongs to the area.
members-application-wiped = The details of this application were wiped.
members-application-wiped-short = (wiped)
members-application-became = How far it is
members-application-meeting = To the general meeting
members-application-meeting-help = The general meeting can still admit you (art. 2:33 of the Dutch Civil Code). Ask for that by { $day }.
members-application-meeting-button = Bring my application before the general meeting
members-application-withdraw = Changed your mind?
members-application-withdraw-help = As long as nothing was decided, you can take your application back.
members-application-withdraw-button = Take my application back
members-applications-title = Applications
members-applications-intro = Who wants to become a member, what was decided and what still waits.
members-applications-none = Nobody has asked to become a member yet.
members-applications-caption = What waits stands on top
members-applications-received = Came in
members-applications-status = How far it is
members-applications-forget = Wipe old details
members-applications-forget-help = Of applications that were refused or taken back we keep the details for a year; where members are liable (W.A. or B.A.), for ten years. What is older can be wiped here.
members-applications-forget-button = Wipe what is old enough
members-application-status-received = Waits for the board.
members-application-status-admitted = Admitted by the board.
members-application-status-refused = Refused by the board.
members-application-status-before-meeting = Waits for the general meeting.
members-application-status-admitted-by-meeting = Admitted by the general meeting.
members-application-status-refused-by-meeting = Refused by the general meeting.
members-application-status-withdrawn = Taken back.
members-application-age =
    { $count ->
        [0] Came in today.
        [one] Waits 1 day.
       *[other] Waits { $count } days.
    }
members-application-overdue = Too late
members-application-to-party = To the party in the register
members-application-letter = Letter about the decision
members-application-letter-help = Print this page, sign the letter and send it.
members-application-by = Written down by { $name }
members-application-decide-board = What did the board decide?
members-application-decide-meeting = What did the general meeting decide?
members-application-verdict = Decision
members-application-admit = Admit
members-application-refuse = Refuse
members-application-decided-on = On which day was this decided?
members-application-reason = Why? The applicant reads this. When you admit, it may stay empty.
members-application-when-admitted = When admitted
members-application-new-party = None of these: a new party
members-application-decide-button = Write the decision down
members-application-bring-help = The general meeting can still admit this party (art. 2:33 of the Dutch Civil Code). The board can ask for that too.
members-application-bring-button = Bring before the general meeting
members-application-told-received = The application came in.
members-application-told-admitted = The board admitted the applicant.
members-application-told-refused = The board refused.
members-application-told-before-meeting = The applicant brought the application before the general meeting.
members-application-told-brought-by-board = The board brought the application before the general meeting.
members-application-told-admitted-by-meeting = The general meeting admitted the applicant.
members-application-told-refused-by-meeting = The general meeting refused too.
members-application-told-withdrawn = The applicant took the application back.
members-application-yours-received = Your application reached us.
members-application-yours-admitted = The board said yes. Welcome: you are a member.
members-application-yours-refused = The board said no.
members-application-yours-before-meeting = You asked the general meeting to decide after all.
members-application-yours-brought-by-board = The board brought your application before the general meeting.
members-application-yours-admitted-by-meeting = The general meeting said yes. Welcome: you are a member.
members-application-yours-refused-by-meeting = The general meeting said no too. This ends your application.
members-application-yours-withdrawn = You took your application back.
members-application-mail-subject = Your application { $number } for membership of { $cooperative }
members-application-mail-received =
    Hello { $person },

    How good that { $name } wants to become a member of { $cooperative }, as { $kind }. Your application has number { $number }.

    The board decides by { $promised }. Here you always see how far it is:
    { $link }
members-application-mail-admitted =
    Hello { $person },

    Welcome! The board decided on { $day } that { $name } is a member of { $cooperative }, as { $kind }. The member number is { $member }.{ $reason }

    Everything about your application is here:
    { $link }
members-application-mail-refused =
    Hello { $person },

    The board decided on { $day } not to admit { $name } as a member of { $cooperative }. This is the reason:{ $reason }

    Do you disagree? The general meeting can still say yes (art. 2:33 of the Dutch Civil Code). Ask for that by { $until }:
    { $link }
members-application-mail-before-meeting =
    Hello { $person },

    The application of { $name } goes to the general meeting of { $cooperative }. It decides whether you become a member after all. You will hear from us.

    Here you see how far it is:
    { $link }
members-application-mail-admitted-by-meeting =
    Hello { $person },

    Welcome! The general meeting decided on { $day } that { $name } is a member of { $cooperative }, as { $kind }. The member number is { $member }.{ $reason }

    Everything about your application is here:
    { $link }
members-application-mail-refused-by-meeting =
    Hello { $person },

    The general meeting of { $cooperative } decided on { $day } not to admit { $name }. This is the reason:{ $reason }

    This ends your application. You can take part in wishes and conversations without being a member. Everything about your application is here:
    { $link }
members-application-mail-withdrawn =
    Hello { $person },

    You took the application of { $name } back. You need to do nothing more. If you want to become a member of { $cooperative } later, you are welcome.

    Everything about your application is here:
    { $link }
members-application-letter-subject = Your application { $number } for membership of { $cooperative }
members-application-letter-admitted =
    Dear { $person },

    The board of { $cooperative } decided on { $day } to admit { $name } as a member, of the kind { $kind }. The member number is { $member }. Under this number the member stands in our register.{ $reason }

    Welcome, we look forward to working on the area together.
members-application-letter-refused =
    Dear { $person },

    The board of { $cooperative } decided on { $day } not to admit { $name } as a member. This is the reason:{ $reason }

    The general meeting can still decide to admit (art. 2:33 of the Dutch Civil Code). If you want that, ask us by { $until }.
members-application-letter-admitted-by-meeting =
    Dear { $person },

    The general meeting of { $cooperative } decided on { $day } to admit { $name } as a member, of the kind { $kind } (art. 2:33 of the Dutch Civil Code). The member number is { $member }. Under this number the member stands in our register.{ $reason }

    Welcome, we look forward to working on the area together.
members-application-letter-refused-by-meeting =
    Dear { $person },

    The general meeting of { $cooperative } decided on { $day } not to admit { $name } as a member. This is the reason:{ $reason }

    This ends the application.
members-application-letter-closing = Kind regards,
members-done-applied = Your application reached us. Keep your tracking code.
members-done-decided = The decision is written down and the applicant gets a mail.
members-done-brought = The application goes to the general meeting.
members-done-withdrawn = The application was taken back.
members-done-forgotten = The old details were wiped.
members-refusal-contact-is-missing = Tell whom we can speak to at the organisation.
members-refusal-postcode-is-missing = Fill in a postcode: by it we see whether you work in the area.
members-refusal-mail-is-missing = Fill in a mail address: that is where we send the decision.
members-refusal-decided-in-the-future = This day has yet to come. Choose the day of the decision.
members-refusal-decided-before-asked = It can be decided from { $day } on: then it was asked.
members-refusal-no-verdict = Choose to admit or to refuse.
members-refusal-application-is-further =
    { $status ->
        [received] The board has not decided yet. Wait for that.
        [before-meeting] The application already lies before the general meeting.
        [withdrawn] The application was taken back. Hand in a new one if that is needed.
       *[other] This application was decided already. Look below for what can still be done.
    }
members-refusal-meeting-term-has-passed = The general meeting could be asked until { $day }. The board still can; get in touch.
members-refusal-application-is-forgotten = The details of this application were wiped. Hand in a new application.
