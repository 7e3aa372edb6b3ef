# Words of interests: who has a stake, what they want and what they put at stake.
stakeholders-title = Who has an interest
stakeholders-intro = A challenge touches many parties, and they do not all want the same. We ask them themselves what they want and whom we still miss. That puts the differences on the table too.
stakeholders-none-yet = Nobody has been asked yet who has an interest in this challenge.
stakeholders-manage = Gather interests
stakeholders-picture = Map of interests
stakeholders-gathering-runs = We are asking around: parties fill in their own row.
stakeholders-gathering-until = That is possible until { $day }.
stakeholders-stat-parties = { $count ->
    [one] party has an interest
   *[other] parties have an interest
}
stakeholders-stat-answered = { $count ->
    [one] party has spoken
   *[other] parties have spoken
}
stakeholders-stat-objectives = { $count ->
    [one] objective to be for or against
   *[other] objectives to be for or against
}
stakeholders-where-parties-stand = Where parties stand
stakeholders-figures-how = Each figure is of { $count } parties or more, and counts only what they said themselves. It is renewed only when { $count } of them changed something. Nobody sees who stands where.
stakeholders-too-few = Too few parties have spoken about this yet.
stakeholders-by-sector = By sector
stakeholders-by-size = By constituency
stakeholders-tally = { $neutral ->
    [0] Of { $parties } parties { $for } are for and { $against } against.
   *[other] Of { $parties } parties { $for } are for and { $against } against; to { $neutral } it is the same.
}
stakeholders-to-network = Who always sits at a table with whom
stakeholders-ties-by-year = New each year
stakeholders-ties-new = { $count ->
    [one] one new tie
   *[other] { $count } new ties
}
stakeholders-more-pairs = { $count ->
    [one] One more pair that clashes
   *[other] { $count } more pairs that clash
}
stakeholders-tally-nearly-for = Of { $parties } parties all, or all but one, are for.
stakeholders-tally-nearly-against = Of { $parties } parties all, or all but one, are against.
stakeholders-tally-nearly-neutral = Of { $parties } parties it is the same to all, or to all but one.
stakeholders-tally-stake-0 = On average little is at stake for them.
stakeholders-tally-stake-1 = On average it touches their daily work.
stakeholders-tally-stake-2 = On average projects are at stake.
stakeholders-tally-stake-3 = On average it touches what they are there for.
stakeholders-tally-stake-4 = On average their existence is at stake.
stakeholders-chain = Whom do we need?
stakeholders-chain-intro = From raw material to using again: which sectors do the work, pay, decide, know how or feel it? An empty place is a question.
stakeholders-questions = Whom do we know who fits here?
stakeholders-more-questions = { $count ->
    [one] One more open place in the chain
   *[other] { $count } more open places in the chain
}
stakeholders-nobody = nobody
stakeholders-step = Step in the chain
stakeholders-step-grondstof = Raw material
stakeholders-at-step-grondstof = at raw material
stakeholders-step-productie = Production
stakeholders-at-step-productie = at production
stakeholders-step-verwerking = Processing
stakeholders-at-step-verwerking = at processing
stakeholders-step-logistiek = Transport
stakeholders-at-step-logistiek = at transport
stakeholders-step-afzet = Sales
stakeholders-at-step-afzet = at sales
stakeholders-step-gebruik = Use
stakeholders-at-step-gebruik = at use
stakeholders-step-hergebruik = Using again
stakeholders-at-step-hergebruik = at using again
stakeholders-role-doet = Does
stakeholders-gap-role-doet = Nobody does the work.
stakeholders-nobody-who-doet = nobody who does it
stakeholders-we-doet = we do it
stakeholders-role-betaalt = Pays
stakeholders-gap-role-betaalt = Nobody pays.
stakeholders-nobody-who-betaalt = nobody who pays
stakeholders-we-betaalt = we pay
stakeholders-role-besluit = Decides
stakeholders-gap-role-besluit = Nobody decides.
stakeholders-nobody-who-besluit = nobody who decides
stakeholders-we-besluit = we decide
stakeholders-role-weet = Knows how
stakeholders-gap-role-weet = Nobody knows how.
stakeholders-nobody-who-weet = nobody who knows how
stakeholders-we-weet = we know how
stakeholders-role-ondervindt = Feels it
stakeholders-gap-role-ondervindt = Nobody who feels it has a say.
stakeholders-nobody-who-ondervindt = nobody who feels it
stakeholders-we-ondervindt = we feel it
stakeholders-gap-step = Nobody { $step }.
stakeholders-gap-sector = There is no party of the sector { $sector } yet.
stakeholders-gap-sector-at = No { $sector } { $step }.
stakeholders-gap-role-at = { $step }: { $who }.
stakeholders-missing = Whom do we still miss?
stakeholders-unseen = { $count ->
    [one] We probably still miss at least one party.
   *[other] We probably still miss at least { $count } parties.
}
stakeholders-unseen-none = There are no signs that we still miss parties.
stakeholders-unseen-how = { $count ->
    [one] Parties named one name together. Those named by only one party tell how many nobody named: the more single names, the more we miss (Chao, 1984).
   *[other] Parties named { $count } names together. Those named by only one party tell how many nobody named: the more single names, the more we miss (Chao, 1984).
}
stakeholders-unseen-unknown = Nobody named anybody yet. Only when parties say who else is needed can we estimate how many we miss.
stakeholders-unseen-counts = Named by one party: { $once }. By two: { $twice }.
stakeholders-who = Who has an interest
stakeholders-unnamed = { $count ->
    [one] And one party that does not want to be named.
   *[other] And { $count } parties that do not want to be named.
}
stakeholders-named-wrongly = Is your organisation not here, or is it here wrongly? Tell the area director.
stakeholders-privacy = What one party said is seen only by that party and the people who ask around. We judge organisations and groups, never persons.
stakeholders-sector = Sector
stakeholders-sector-unknown = sector not known

# A party's own row.
stakeholders-own-title = Your interest
stakeholders-own-heading = What does { $name } want?
stakeholders-own-closed = Asking around has ended. You see what stands; it cannot be changed any more.
stakeholders-own-until = You can fill in and correct until { $day }.
stakeholders-own-who-sees = Who sees what you fill in?
stakeholders-own-privacy = Only you and the people who ask around (area director, secretary, promotor). Other parties and visitors see only figures of five parties or more. Whoever has this link can fill in this row: give it only to those who may speak for you.
stakeholders-problems = Something is not right yet.
stakeholders-estimates = What we wrote about you
stakeholders-estimates-intro = These are estimates of ours. What you say yourselves always goes first. If something is not right, say so: we answer.
stakeholders-source-is = source: { $source }
stakeholders-you-contested = You said:
stakeholders-answer-was = Answer:
stakeholders-contest = This is not right
stakeholders-contest-why = What is not right?
stakeholders-contest-send = Say so
stakeholders-own-interest = Your interest
stakeholders-wants = What the party wants
stakeholders-wants-label = What do you want, and why?
stakeholders-wants-help = In a few sentences. What should happen, and what should not?
stakeholders-own-positions = Where do you stand?
stakeholders-own-positions-intro = Say for each objective whether you are for or against, and what is at stake for you. You may skip any.
stakeholders-position-none = We do not say (yet)
stakeholders-position-neutral = It is the same to us
stakeholders-position-for = For: { $stake }
stakeholders-position-against = Against: { $stake }
stakeholders-stake-0 = nothing is at stake
stakeholders-stake-1 = it matters in our daily work
stakeholders-stake-2 = projects of ours depend on it
stakeholders-stake-3 = it touches what we are there for
stakeholders-stake-4 = our existence depends on it
stakeholders-we-think = Our estimate: { $what }
stakeholders-own-chain = What do you do in the chain?
stakeholders-own-chain-intro = Tick what holds for you. Of these ticks everybody sees only the sector.
stakeholders-own-influence = What do others need of you?
stakeholders-own-influence-open = You need not fill this in
stakeholders-own-influence-intro = What can you make or break for these parties?
stakeholders-influence-0 = Nothing
stakeholders-influence-1 = Their daily work
stakeholders-influence-2 = Their projects
stakeholders-influence-3 = What they are there for
stakeholders-influence-4 = Their existence
stakeholders-own-names = Who else do we need?
stakeholders-own-names-intro = Name organisations or groups, also when they disagree with you. Only the people who ask around see whom you name.
stakeholders-own-named = You named already:
stakeholders-own-name = Name { $count }
stakeholders-own-send = Hand in
stakeholders-own-change = Keep what changed
stakeholders-to-overview = See what everybody sees
stakeholders-done-stated = Thank you, your row is kept. You can change everything until closing.
stakeholders-done-contested = Thank you, we heard you and will answer.

# Gathering.
stakeholders-manage-intro = Who has an interest, what are they for or against, and whom do we miss? Ask the parties themselves: each gets a link to its own row.
stakeholders-export-xlsx = Workbook (xlsx)
stakeholders-export-csv = Table (csv)
stakeholders-names-waiting = { $count ->
    [one] One name waits for you
   *[other] { $count } names wait for you
}
stakeholders-names-intro = These parties were named as needed. Are they there already, do they join, or do they not belong here?
stakeholders-named-by = named by { $name }
stakeholders-decide = Decide
stakeholders-is-there-already = This is
stakeholders-match = Is there already
stakeholders-in-register = Party of the register
stakeholders-from-outside = From outside the cooperative
stakeholders-kind = Kind
stakeholders-kind-organisation = Organisation
stakeholders-kind-group = Group
stakeholders-add-name = Add
stakeholders-why-not = Why does this name not belong here?
stakeholders-refuse-name = Not
stakeholders-names-settled = Names that were decided on
stakeholders-outcome-matched = was there already.
stakeholders-outcome-added = was added.
stakeholders-outcome-refused = does not belong here.
stakeholders-look = Look
stakeholders-state = State
stakeholders-state-answered = has spoken
stakeholders-state-asked = was asked
stakeholders-state-not-asked = not asked yet
stakeholders-state-off = no longer counts
stakeholders-contested = { $count ->
    [one] One estimate contested
   *[other] { $count } estimates contested
}
stakeholders-add = Add a stakeholder
stakeholders-outside-name = Or the name of an organisation or group from outside
stakeholders-outside-help = For example: the people living on Kerkstraat. No names of persons.
stakeholders-add-source = Who says that this party has an interest, and why?
stakeholders-contact = Name of the contact
stakeholders-mail = Mail address
stakeholders-add-button = Add
stakeholders-objectives = Objectives
stakeholders-objective = Objective
stakeholders-objectives-intro = Short sentences that a party can be for or against. Once somebody took a position the words are fixed.
stakeholders-change = Change
stakeholders-objective-words = The sentence
stakeholders-keep = Keep
stakeholders-objective-fixed = Parties took a position on these words. Let the objective go and make a new one if they are not right.
stakeholders-retire-why = Why does this objective no longer count?
stakeholders-retire = Let go
stakeholders-objective-new = A new objective
stakeholders-objective-help = For example: a bus still runs after nine.
stakeholders-objective-add = Add objective
stakeholders-objectives-retired = { $count ->
    [one] One objective no longer counts
   *[other] { $count } objectives no longer count
}
stakeholders-gathering = Asking around
stakeholders-ask = { $count ->
    [one] Mail one party its link
   *[other] Mail { $count } parties their link
}
stakeholders-remind = { $count ->
    [one] Remind one party
   *[other] Remind { $count } parties
}
stakeholders-close = End asking around
stakeholders-letters-help = Does a party have no mail address? Make a letter with a QR code on its own page.
stakeholders-gathering-change = Change the question or the last day
stakeholders-gathering-begin = Begin to ask around
stakeholders-gathering-open = Begin
stakeholders-introduction = What do we ask?
stakeholders-introduction-example = We want to know what this challenge means to you. Fill in your own row and say whom we still miss.
stakeholders-steps = Steps of the chain that count here
stakeholders-steps-help = Take away what does not exist for this challenge.
stakeholders-closes-on = Last day
stakeholders-done-added = Added.
stakeholders-done-gathering = We are asking around.
stakeholders-done-closed = Asking around has ended.
stakeholders-done-asked = The links were sent.
stakeholders-done-reminded = The reminders were sent.
stakeholders-done-objective = The objective is kept.
stakeholders-done-retired = The objective no longer counts.
stakeholders-done-settled = This name was decided on.

# One stakeholder.
stakeholders-to-party = In the register
stakeholders-added-because = Has an interest: { $source }
stakeholders-was-off = No longer counts since { $day }.
stakeholders-put-back = Put back
stakeholders-they-say = They say:
stakeholders-answer = Your answer
stakeholders-answer-send = Answer
stakeholders-stands = What stands
stakeholders-nothing-said = Nothing was said or estimated yet.
stakeholders-about = About
stakeholders-said = What
stakeholders-who-said = Who
stakeholders-said-by-own = itself
stakeholders-said-by-estimate = our estimate
stakeholders-taken-back = taken back
stakeholders-for-whom = Can put at stake for { $name }
stakeholders-history = { $count ->
    [one] Everything that was ever said: one line
   *[other] Everything that was ever said: { $count } lines
}
stakeholders-estimate = Our estimate
stakeholders-estimate-open = Write an estimate down
stakeholders-estimate-intro = The party sees this on its own row and can contest it. What it says itself always goes first.
stakeholders-estimate-source = Where does this estimate come from?
stakeholders-unknown = We do not know
stakeholders-estimate-influence = What can this party put at stake for others?
stakeholders-estimate-send = Keep estimate
stakeholders-reach = Link and contact
stakeholders-answered-on = Last spoke on { $day }.
stakeholders-asked-on = Asked on { $day }, no answer yet.
stakeholders-not-asked = Not asked yet.
stakeholders-link-make = Make the link
stakeholders-link-anew = Make the link anew
stakeholders-link-help = With a mail address the link also goes by mail. An earlier link then no longer works.
stakeholders-link-withdraw = { $count ->
    [one] Withdraw the link
   *[other] Withdraw { $count } links
}
stakeholders-contact-change = Change the contact
stakeholders-language = Language
stakeholders-take-off = Take off the list
stakeholders-off-why = Why does this party no longer count?
stakeholders-off-help = What it said is kept. Its link no longer works.
stakeholders-done-estimated = The estimate is kept.
stakeholders-done-answered = Your answer is with the party.
stakeholders-done-contact = The contact is kept.
stakeholders-done-withdrawn = The link no longer works.
stakeholders-done-off = The party no longer counts.
stakeholders-done-back = The party counts again.
stakeholders-letter = Letter with link
stakeholders-letter-heading = The link of { $name }
stakeholders-letter-once = You see this link only once: we do not keep it.
stakeholders-letter-mailed = It was mailed too.
stakeholders-letter-link = The link
stakeholders-letter-back = Back
stakeholders-letter-print = Or print this page: you get the letter below.
stakeholders-letter-dear = Dear { $name },
stakeholders-letter-how = Fill in your own row: point your telephone at the code or type the address. You need no account.
stakeholders-letter-code = QR code of the link
stakeholders-letter-own = This link is for you alone
stakeholders-mail-asked-subject = What does { $name } want with “{ $challenge }”?
stakeholders-mail-asked-body =
    Hello{ $contact },

    { $introduction }

    Fill in the row of { $name }:
    { $link }

    You need no account. The link is for you alone.{ $until }
stakeholders-mail-reminded-subject = We would like to hear what { $name } wants with “{ $challenge }”
stakeholders-mail-reminded-body =
    Hello{ $contact },

    We asked what { $name } wants with “{ $challenge }”. We have heard nothing yet and miss your voice.

    { $introduction }

    Fill in the row here:
    { $link }{ $until }
stakeholders-mail-until = You can fill in and correct until { $day }.

# The map.
stakeholders-picture-intro = Who wants the same, who clashes, what can be traded and who can stand between? A mirror for the conversation, no verdict.
stakeholders-picture-closed = This map shows what single parties said. It is only for those who ask around: do not share it.
stakeholders-picture-empty = There is something to see once two parties have a position.
stakeholders-map = Map
stakeholders-map-of = Map of the interests in “{ $title }”
stakeholders-map-how = Those who lie near each other often want the same; a green line says so too. A red dashed line says that they clash. The larger the circle, the stronger the party. A dashed edge says that (part of) the position is our estimate.
stakeholders-partly-estimated = partly estimated
stakeholders-not-on-map = no position yet
stakeholders-nearest = { $one } and { $other } are nearest to each other.
stakeholders-farthest = { $one } and { $other } are farthest apart.
stakeholders-torn = { $count ->
    [one] { $names } stands with nearly everybody on one point and against them on another.
   *[other] { $names } stand with nearly everybody on one point and against them on another.
}
stakeholders-convergence = Of what parties have to do with each other, { $percent } % is wanting the same and the rest is clashing.
stakeholders-contradictions = Contradictions
stakeholders-contradictions-intro = On these objectives parties stand against each other. The number says what is at stake for them, from 1 (daily work) to 4 (existence).
stakeholders-no-contradictions = There are no objectives on which parties stand against each other.
stakeholders-for = For:
stakeholders-against = Against:
stakeholders-estimate-mark = A ~ stands beside an estimate of ours.
stakeholders-pairs = Who clashes with whom
stakeholders-bridges = Could stand between: { $names }.
stakeholders-bridges-how = A bridge builder exchanges favours with both, or wants the same somewhere with both, and clashes little with either.
stakeholders-trades = Chances to trade
stakeholders-trades-intro = Two parties clash on two objectives, but not equally hard. If each gives way on what matters less to it, both win.
stakeholders-trades-none = There are no two parties now that can trade like that.
stakeholders-trade = { $one } holds on to its position on “{ $holds }” and gives way on “{ $gives }”; { $other } does the opposite. Both win at least { $gain } on the scale of 1 to 4.
stakeholders-strength = Who is how strong, and how do you deal with each other?
stakeholders-no-influences = Nobody said yet what parties can put at stake for each other. That is why everybody's strength is zero.
stakeholders-strength-intro = Much influence and much at stake: decide together. Much influence, little at stake: settle beforehand. Little influence, much at stake: strengthen, because that voice sounds too soft otherwise. Little of both: inform.
stakeholders-approach = How to deal with each other
stakeholders-approach-decide-together = decides too
stakeholders-approach-settle-beforehand = settle beforehand
stakeholders-approach-strengthen = strengthen
stakeholders-approach-inform = inform
stakeholders-power = Influence
stakeholders-depends = Dependence
stakeholders-ratio = Strength
stakeholders-at-stake = At stake
stakeholders-strength-how = Influence is what a party can put at stake for others, directly and through one other; dependence is the reverse. Strength weighs the two; 1 is average (MACTOR; Godet, 1991).
stakeholders-positions = Positions
stakeholders-positions-how = From −4 (all against) to +4 (all for). The numbers are those of the list beside the map; a ~ marks an estimate of ours.
stakeholders-net = Together and against each other
stakeholders-net-how = For every two parties: how much they want the same / how much they clash, by what is at stake.
stakeholders-column-number = Number
stakeholders-column-name = Name
stakeholders-column-kind = Kind
stakeholders-column-sector = Sector
stakeholders-column-source = Source
stakeholders-column-off = No longer counts
stakeholders-column-objective = Objective
stakeholders-column-reason = Reason
stakeholders-column-position = Position
stakeholders-column-origin = By whom

# The network.
stakeholders-network = Who with whom
stakeholders-network-intro = Which organisations always sit at a table together, who connects, and who pulls? This comes from the tables of the challenges that go on.
stakeholders-network-empty = Nobody sits at a table yet.
stakeholders-together = Who sits with whom
stakeholders-network-how = Each dot is an organisation in the colour of its sector; the larger, the more tables. A green line goes from one sector to another. The thicker the line, the more often together.
stakeholders-in-words = In words
stakeholders-across-sectors = Of { $whole } ties { $part } go from one sector to another: { $percent } %.
stakeholders-across-villages = Of { $whole } ties { $part } go from one village to another: { $percent } %.
stakeholders-new-ties = Of { $whole } ties { $part } began in the past year: { $percent } %.
stakeholders-always-together = Always together
stakeholders-never-twice = No two organisations sit together more than once.
stakeholders-tables-together = { $count ->
    [one] one table
   *[other] { $count } tables
}
stakeholders-familiar = Tables where everybody knows each other
stakeholders-familiar-how = Every two who sit here sit together elsewhere too. Who would bring something new?
stakeholders-connecting = Who connects
stakeholders-connecting-intro = These organisations often lie on the shortest way between two others. If they drop out, others meet less.
stakeholders-connecting-none = Nobody is needed to bring others together.
stakeholders-between = lies on { $count } of every 100 shortest ways between others.
stakeholders-leading = Who pulls
stakeholders-leading-intro = There are { $tables } tables; { $led } of them have a champion.
stakeholders-leading-spread = No organisation pulls more than 40 % of the tables.
stakeholders-leads-many = { $name } pulls { $part } of { $whole } tables: more than 40 %. Who can take one over?
stakeholders-seats = Seats
stakeholders-leads = Pulls
stakeholders-leads-none = Sit at tables but pull none: { $names }.
stakeholders-size = Constituency
stakeholders-size-alone = no constituency
stakeholders-size-small = fewer than 100
stakeholders-size-large = 100 or more
stakeholders-all-parties = All organisations at tables
stakeholders-tables = Tables
stakeholders-ties = Sits with

# Import.
stakeholders-import = Bring in a table
stakeholders-import-intro = Stakeholders and positions from a workbook or csv. Everything comes in as our estimate, with its source; or nothing, if a line is wrong.
stakeholders-import-parties = { $count ->
    [one] One stakeholder was added.
   *[other] { $count } stakeholders were added.
}
stakeholders-import-objectives = { $count ->
    [one] One objective was added.
   *[other] { $count } objectives were added.
}
stakeholders-import-positions = { $count ->
    [one] One position was written down.
   *[other] { $count } positions were written down.
}
stakeholders-import-nothing = Nothing was brought in.
stakeholders-import-file = File
stakeholders-import-help = A workbook (xlsx) or csv, with a heading above each column.
stakeholders-import-send = Bring in
stakeholders-import-columns = Columns
stakeholders-import-column-name = The stakeholder; a name of the register is recognised.
stakeholders-import-column-kind = organisation or group
stakeholders-import-column-sector = ondernemers, overheid, onderwijs, onderzoek or omgeving
stakeholders-import-column-objective = The sentence of the objective; may be empty.
stakeholders-import-column-position = From -4 (all against) to 4 (all for).
stakeholders-import-column-source = Who said so; required.

# What comes on the timeline of the challenge.
stakeholders-told-gather = We ask parties what their interest is
stakeholders-told-close-gathering = Asking around for interests has ended

# Refusals.
stakeholders-refusal-nobody-is-named = Choose a party of the register or write a name.
stakeholders-refusal-two-are-named = Choose a party of the register, or write a name; not both.
stakeholders-refusal-mail-is-unreadable = This is no mail address.
stakeholders-refusal-party-is-unknown = This party is not in the register.
stakeholders-refusal-is-a-person = This is a person. We judge only organisations and groups; somebody with a business has a trade number in the register.
stakeholders-refusal-too-many = There are { $max } stakeholders already.
stakeholders-refusal-was-taken-off = { $name } was on the list and was taken off. Put the party back on its own page.
stakeholders-refusal-is-there = { $name } is on the list already.
stakeholders-refusal-is-off = This party no longer counts. Put it back first.
stakeholders-refusal-no-such-cell = This place in the chain does not exist.
stakeholders-refusal-last-day-is-past = This day has passed. Choose today or later.
stakeholders-refusal-no-objective = Write at least one objective first: otherwise there is nothing to be for or against.
stakeholders-refusal-gathering-is-closed = Nobody is being asked around now: nothing can be said or sent.
stakeholders-refusal-nobody-to-write-to = There is nobody with a mail address to write to now.
stakeholders-refusal-no-link = This party has no link that works.
stakeholders-refusal-changed-meanwhile = The objectives or parties changed meanwhile. Look again and hand in once more.
stakeholders-refusal-not-on-the-scale = This answer does not exist. Choose one of the list.
stakeholders-refusal-is-contested = You said already that this is not right.
stakeholders-refusal-nothing-to-answer = There is nothing (more) to answer here.
stakeholders-refusal-too-many-objectives = There are { $max } objectives already. Let one go first.
stakeholders-refusal-objective-is-there = This objective is there already.
stakeholders-refusal-objective-has-positions = Parties took a position on these words already.
stakeholders-refusal-objective-is-retired = This objective no longer counts already.
stakeholders-refusal-too-many-names = A party can name { $max } names.
stakeholders-refusal-nothing-decided = Choose whether this name is there, is added or does not belong.
stakeholders-refusal-name-is-settled = This name was decided on already.
stakeholders-refusal-stakeholder-is-unknown = Choose a party of the list of this challenge.
stakeholders-refusal-file-is-missing = Choose a file.
stakeholders-refusal-file-has-too-many-lines = A table has { $max } lines at most.
stakeholders-refusal-file-has-no-names = There is no column with names: put ‘name’ above it.
stakeholders-refusal-line-is-refused = Line { $line } is wrong:
stakeholders-refusal-line-has-no-name = Line { $line } has no name, or one too long.
stakeholders-refusal-line-has-unknown-sector = Line { $line } names a sector that we do not know.
stakeholders-refusal-line-has-long-objective = Line { $line } has an objective of more than { $max } characters.
stakeholders-refusal-line-has-no-position = Line { $line } has an objective without a position from -4 to 4, or the reverse.
stakeholders-refusal-line-has-no-source = Line { $line } does not say who said so.
