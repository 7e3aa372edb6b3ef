# Words about wishes.
wishes-title = Wishes of the area
wishes-intro = Everything that people here ask, wish and offer. Of every wish you can see what became of it.
wishes-new = Hand in a wish
wishes-feed = Follow new wishes in your news reader
wishes-feed-title = Wishes – { $cooperative }
wishes-filter = Choose wishes
wishes-filter-show = Show
wishes-filter-clear = Show everything again
wishes-all = All
wishes-theme = Theme
wishes-village = Village
wishes-status = How it stands
wishes-sector = Sector
wishes-kind = Kind
wishes-order = Order
wishes-order-newest = Newest first
wishes-order-wanted = Most wanted first
wishes-count =
    { $count ->
        [0] No wishes
        [one] 1 wish
       *[other] { $count } wishes
    }
wishes-none = There are no wishes yet. Hand in the first one: it takes a minute and you need no account.
wishes-none-filtered = We find no wishes with this choice. Choose more widely, or hand in a wish yourself.
wishes-pages = Pages
wishes-previous = Previous
wishes-next = Next
wishes-page-of = Page { $page } of { $pages }
wishes-where = Where the wishes come from
wishes-map-title = Wishes by village
wishes-map-about = A map of the area. The larger the dot, the more wishes came from that village. The same numbers are in the table.
wishes-map-village =
    { $count ->
        [0] { $village }: no wishes yet
        [one] { $village }: 1 wish
       *[other] { $village }: { $count } wishes
    }
wishes-map-table = The same numbers as a table
wishes-map-count = Number of wishes
wishes-formats = Take this list along:
wishes-supporters =
    { $count ->
        [0] Nobody else wants this too yet.
        [one] 1 other wants this too.
       *[other] { $count } others want this too.
    }

wishes-kind-vraag = question
wishes-kind-wens = wish
wishes-kind-aanbod = offer
wishes-kind-help-vraag = You want to know something.
wishes-kind-help-wens = You want something to come or to change.
wishes-kind-help-aanbod = You have something to offer.
wishes-kind-question = What is it?
wishes-status-new = new
wishes-status-themed = under a theme
wishes-status-challenge = in a challenge
wishes-status-merged = merged
wishes-status-split = split
wishes-status-parked = parked
wishes-status-closed = closed
wishes-status-sentence-new = This wish has come in. Somebody will look at it soon.
wishes-status-sentence-themed = This wish now belongs to a theme, together with other wishes.
wishes-status-sentence-challenge = It is being worked on: this wish is part of a challenge.
wishes-status-sentence-merged = This wish goes on in another wish that asks the same.
wishes-status-sentence-split = This wish asked more than one thing and goes on in separate wishes.
wishes-status-sentence-parked = This wish waits a while. On the day agreed we look at it again.
wishes-status-sentence-closed = This wish is closed. The reason is given.
wishes-sector-ondernemers = entrepreneurs
wishes-sector-overheid = government
wishes-sector-onderwijs = education
wishes-sector-onderzoek = research
wishes-sector-omgeving = civil society
wishes-channel-web = the site
wishes-channel-kitchen-table = talk at the kitchen table
wishes-channel-phone = telephone
wishes-channel-mail = mail
wishes-channel-event = evening or meeting
wishes-consent-anonymous = Everybody may see the wish, without my name.
wishes-consent-public-name = Everybody may see the wish, with my name.
wishes-consent-staff-only = Only the people who work on wishes may see this.

wishes-submit-title = Tell what you want
wishes-submit-intro = One sentence is enough. You need no account.
wishes-submit-problems = It has not been handed in yet. Below you see what is still wrong; what you filled in is still there.
wishes-sentence = Your question, wish or offer in one sentence
wishes-sentence-help = 140 characters at most. For example: a bench at the bus stop by the canal.
wishes-more = Would you like to tell more about it?
wishes-for-theme = My wish is for the theme “{ $name }”
wishes-for-theme-help = In doubt? Take the tick away. A person always looks at which theme your wish fits.
wishes-place = Which village is it about?
wishes-point = Point out a place on the map
wishes-point-help = Click on the map, or fill in the place in degrees. You need not do this.
wishes-point-map = Map of the area
wishes-longitude = Longitude (east)
wishes-latitude = Latitude (north)
wishes-photo = Add a photo
wishes-photo-help = JPEG, PNG or WebP, 10 MB at most. We take out what your device wrote in it, such as the place and the time.
wishes-photo-again = Had you chosen a photo? Then choose it once more: your browser does not remember it.
wishes-photo-description = What can be seen in the photo?
wishes-who = About you
wishes-who-help = You need not fill in any of this. With your mail address we write to you when something happens to your wish.
wishes-mail = Your mail address
wishes-name = Your name
wishes-sector-question = From which sector do you ask this?
wishes-sector-unsaid = I would rather not say
wishes-consent = Who may see this?
wishes-channel = How did this reach us?
wishes-submit = Hand in
wishes-look = First look whether it is already there
wishes-similar = Is it like one of these?
wishes-similar-because = Because of: { $words }.
wishes-similar-none = We found no wish like this one. Do hand in yours.
wishes-similar-still = Is yours not among them? Then just hand it in.
wishes-rather = +1, rather that one
wishes-rather-that = +1, rather that one: { $title }

wishes-receipt-title = Thank you, your wish has come in
wishes-receipt-keep = Keep this receipt. With the code or the link you can always see what became of your wish.
wishes-receipt-mail = We mailed you the link as well, and will write when something changes.
wishes-receipt-next = What happens next?
wishes-receipt-promise = Within a few working days somebody looks at your wish. It is put under a theme, goes on together with another wish, or gets a reason why not. A wish is never lost.
wishes-receipt-similar = These wishes are like yours. Do you want those too? Let us know.
wishes-receipt-see = See the wish
wishes-receipt-another = Hand in another wish
wishes-number = Number
wishes-code = Your code
wishes-link = Your link
wishes-follow-title = What became of my wish?
wishes-follow-intro = Type the code of your receipt. Dashes and capitals do not matter.
wishes-follow-show = Show
wishes-tracking-title = How your wish stands
wishes-submitted-on = Handed in on { $day }.
wishes-became = What became of it
wishes-reason = The reason:
wishes-links = Where it went on
wishes-link-wens = wish
wishes-link-thema = theme
wishes-link-opgave = challenge
wishes-link-agenda = agenda
wishes-link-gesprek = conversation
wishes-link-stelling = statement that people react to
wishes-link-gesprekspunt = talking point
wishes-link-behoefte = something needed
wishes-link-alliantie = alliance
wishes-link-partij = party
wishes-link-cooperatie = cooperative
wishes-thread = Follow the whole red thread
wishes-mails = Mails about this wish
wishes-mails-on = You get a mail when something happens to this wish.
wishes-mails-stop = Stop the mails and forget my address
wishes-by = By
wishes-since = Handed in on
wishes-staff-only = Only the people who work on wishes see this wish.
wishes-support = +1 I want this too
wishes-supported = You want this too. Thank you.
wishes-withdraw = Not any more
wishes-join = Hear it when something happens? Your mail address:
wishes-join-deed = Keep me informed
wishes-to-triage = To the inbox of wishes

wishes-done-submitted = Your wish has been handed in.
wishes-done-supported = Noted: you want this too.
wishes-done-withdrawn = Noted: you no longer want this.
wishes-done-followed = You get a mail as soon as something happens to this wish.
wishes-done-stopped = You get no more mails about this wish. We erased your name and address.

wishes-told-submit = The wish was handed in.
wishes-told-put-under-theme =
    { $known ->
        [yes] The wish was put under the theme “{ $name }”.
       *[no] The wish was put under a theme.
    }
wishes-told-merge =
    { $known ->
        [yes] The wish went on in “{ $name }”.
       *[no] The wish went on in another wish.
    }
wishes-told-split = The wish was split into separate wishes.
wishes-told-park = The wish was parked for a while.
wishes-told-close = The wish was closed.
wishes-told-reopen = The wish was opened again.

wishes-mail-receipt-subject = Your wish has come in: { $title }
wishes-mail-receipt-body =
    Hello{ $name },

    We noted this wish for you, number { $number }:

    { $title }

    Here you can always see what becomes of it:
    { $link }

    Or type your code { $code } on our site.
    On that page you can also stop these mails.
wishes-mail-status-subject = News about your wish: { $title }
wishes-mail-status-body =
    Hello{ $name },

    There is news about wish { $number }:

    { $title }

    { $status }{ $reason }

    Here you read the whole story, and can stop these mails (code { $code }):
    { $link }
wishes-mail-reason = The reason: { $reason }

wishes-refusal-title-is-missing = Say in one sentence what you ask, wish or offer.
wishes-refusal-text-is-too-long = This is too long: { $max } characters fit at most.
wishes-refusal-mail-address-is-wrong = This is not a mail address that we can send anything to. Please check it, or leave it empty.
wishes-refusal-point-is-elsewhere = This place is not in the Netherlands. Point out a place on the map, or leave both fields empty.
wishes-refusal-theme-is-unknown = This theme does not exist, or no longer. Just hand in your wish; we will find a theme for it.
wishes-refusal-choice-is-unknown = Choose one of the possibilities.
wishes-refusal-code-is-unknown = We do not know this code. Please check it: it is on your receipt and in your mail.
wishes-refusal-wish-is-closed = Wish { $number } has ended; you can no longer support it. You can hand in a new wish.
wishes-refusal-changed-meanwhile = Somebody else has changed wish { $number } in the meantime. See how it is now and decide again.
wishes-refusal-status-does-not-allow =
    { $status ->
        [new] That is not possible: this wish is still new.
        [themed] That is not possible: this wish belongs to a theme.
        [challenge] That is not possible: this wish is part of a challenge. Take it out of that first.
        [merged] That is not possible: this wish went on in another. Open it again first.
        [split] That is not possible: this wish was split. Decide about the parts.
        [parked] That is not possible: this wish is parked.
       *[closed] That is not possible: this wish is closed. Open it again first.
    }
wishes-refusal-parked-until-the-past = Choose a day after today to look at it again.
wishes-refusal-reason-is-missing = Give a reason. Whoever handed in the wish gets to read it.
wishes-refusal-merged-into-itself = A wish cannot go on in itself. Choose another wish.
wishes-refusal-merged-into-ended = Wish { $number } has ended itself. Choose a wish that is still open.
wishes-refusal-merged-into-hidden = That wish is not public and this one is. Merge them the other way round.
wishes-refusal-too-few-or-many-pieces = Split into at least two and at most { $max } wishes.
wishes-refusal-photo-is-too-large = This photo is larger than { $max } MB. Make it smaller, or hand in your wish without a photo.
wishes-refusal-photo-has-too-many-pixels = This photo has too many pixels. Make it smaller, or hand in your wish without a photo.
wishes-refusal-photo-is-not-a-picture = This file is not a photo that we can read. Choose a JPEG, PNG or WebP.
wishes-area-title = The map of the area
wishes-area-intro = On this map people point out a place. Do you work in another area? Then put your own map there, as GeoJSON.
wishes-area-now = The map of today
wishes-area-look = This is what the new map looks like
wishes-area-counts = Villages: { $villages }. Municipalities: { $municipalities }.
wishes-area-lost = These villages are not on the new map. Their wishes stay; you just do not find them on the map any more.
wishes-area-use = Use this map
wishes-area-keep = Rather not, keep the map of today
wishes-area-other = Another map
wishes-area-file = File with the map
wishes-area-file-help = GeoJSON, { $count } MB at most. Give each feature the properties kind (village, municipality or canal) and name; villages also municipality.
wishes-area-look-first = Look at it first
wishes-done-area = The new map is in use.
wishes-refusal-area-is-too-large = This map is too large. Make its lines simpler and try again.
wishes-refusal-area-is-not-geojson = This is not a map in GeoJSON that we can read.
wishes-refusal-area-lies-elsewhere = This map has points outside the Netherlands. Use longitude and latitude in degrees (WGS 84).
wishes-refusal-area-has-no-villages = There is no village on this map. Give villages the property kind = village and a name.

wishes-import-title = Bring in a collection of wishes
wishes-import-intro = Send a file with wishes that already exist: from an evening with notes, a survey or a budget by residents. You first see what will happen.
wishes-import-file = The file
wishes-import-file-help = CSV, Excel (xlsx), Pabulib (pb) or the comments from Polis (comments.csv). The first line has the names of the columns.
wishes-import-source = What kind of file is it?
wishes-import-source-guess = Find it out for me
wishes-import-source-csv = table (CSV)
wishes-import-source-xlsx = Excel workbook (xlsx)
wishes-import-source-pb = budget by residents (Pabulib)
wishes-import-source-polis = comments from Polis
wishes-import-look = See what will happen
wishes-import-look-title = Is this right?
wishes-import-look-again = See again with these columns
wishes-import-other-file = Choose another file
wishes-import-would =
    { $count ->
        [0] No new wish will come in.
        [one] 1 wish will come in.
       *[other] { $count } wishes will come in.
    }
wishes-import-deed =
    { $count ->
        [one] Bring in 1 wish
       *[other] Bring in { $count } wishes
    }
wishes-import-done =
    { $count ->
        [0] Nothing came in: everything was there already.
        [one] 1 wish came in.
       *[other] { $count } wishes came in.
    }
wishes-import-numbers = They have the numbers { $first } to { $last }.
wishes-import-problems =
    { $count ->
        [one] Nothing was brought in: something is wrong with 1 line. Mend it and send the file again.
       *[other] Nothing was brought in: something is wrong in { $count } places. Mend them and send the file again.
    }
wishes-import-lines = What is wrong, line by line
wishes-import-line = Line
wishes-import-what = What is wrong
wishes-import-at-line = Line { $line }:
wishes-import-votes =
    { $count ->
        [one] The file also has 1 vote. We do not bring it in.
       *[other] The file also has { $count } votes. We do not bring them in.
    }
wishes-import-skipped =
    { $count ->
        [one] 1 line is left out
       *[other] { $count } lines are left out
    }
wishes-import-skipped-twice = the same is on line { $first } already.
wishes-import-skipped-known = this wish is there already.
wishes-import-skipped-moderated = refused by the moderators of the conversation.
wishes-import-columns = Which column is what?
wishes-import-column-title = Wish in one sentence
wishes-import-column-body = Explanation
wishes-import-column-kind = Kind
wishes-import-column-village = Village
wishes-import-column-sector = Sector
wishes-import-column-longitude = Longitude
wishes-import-column-latitude = Latitude
wishes-import-no-column = No column
wishes-import-first-rows = The first lines of the file
wishes-told-import = The wish came in with a collection.
wishes-refusal-collection-is-empty = There is not a single wish in this file. Choose a file with a line of column names and the wishes below it.
wishes-refusal-collection-is-not-text = Line { $line } is not readable text. Save the file as CSV with UTF-8, or as xlsx.
wishes-refusal-collection-is-not-a-table = We cannot read this file as what you chose. Check whether you chose the right kind of file.
wishes-refusal-collection-is-not-a-workbook = This is not a workbook (xlsx) that we can read. Save it anew, or as CSV.
wishes-refusal-collection-is-too-large = This file is too large, also when unpacked: { $max } MB at most. Cut it into pieces.
wishes-refusal-collection-has-too-many-rows = At most { $max } lines fit at once. Cut the file into pieces.
wishes-refusal-collection-has-endless-line = Line { $line } has a text that is far too long. Check whether a quotation mark is missing there.
wishes-refusal-collection-has-no-title-column = Choose the column in which the wish stands.

wishes-poster-title = Make a poster
wishes-poster-intro = Hang it in the village hall, the shop or at the bus stop. Whoever scans the code hands in a wish at once.
wishes-poster-everywhere = The whole area
wishes-poster-text = Your own sentence on the poster
wishes-poster-make = Make the poster
wishes-poster-print = Print this page: only the poster comes on paper, on one A4.
wishes-poster-heading = What do you wish for our area?
wishes-poster-heading-village = What do you wish for { $village }?
wishes-poster-how = Point your telephone at the code, or go to the address below. One sentence is enough, and you can always see what becomes of it.
wishes-poster-code = QR code to { $address }
wishes-workshop-title = Workshop: an evening with notes
wishes-workshop-line = One wish, then Enter
wishes-workshop-help = Begin with ? for a question or with + for an offer.
wishes-workshop-enter = Enter
wishes-workshop-village = Village of the evening
wishes-workshop-count =
    { $count ->
        [0] Nothing entered yet
        [one] 1 wish entered
       *[other] { $count } wishes entered
    }
wishes-workshop-empty = Type the first note. What you enter appears here.
wishes-workshop-close = Not right: close
wishes-workshop-close-that = Not right: close { $title }
wishes-workshop-reason = Copied wrongly on the evening itself.
