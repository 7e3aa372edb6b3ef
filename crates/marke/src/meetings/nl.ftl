# Woorden over bijeenkomsten.
meetings-title = Bijeenkomsten
meetings-intro = Hier komen mensen van verschillende kanten bij elkaar om samen verder te komen met een opgave.
meetings-problems = Kijk dit nog even na:
meetings-optional = (mag je leeg laten)
meetings-choose = Kies
meetings-save = Bewaar
meetings-back = Terug
meetings-when = { $day }, van { $begins } tot { $ends }
meetings-calendar = Bijeenkomsten van { $cooperative }

meetings-plan = Breng mensen bij elkaar
meetings-plan-intro = Prik een dag en een plek. Daarna zie je wie je het best kunt uitnodigen, en welke stem nog ontbreekt.
meetings-change = Verander de bijeenkomst
meetings-change-intro = Verandert de tijd of de plek? Dan krijgt iedereen die is uitgenodigd een mail.
meetings-field-challenge = Voor welke opgave
meetings-field-title = Hoe de bijeenkomst heet
meetings-field-purpose = Waar de bijeenkomst voor is
meetings-field-day = Dag
meetings-field-begins = Begint om
meetings-field-ends = Klaar om
meetings-field-venue = Waar
meetings-field-contact = Bij wie je meer kunt vragen
meetings-field-contact-help = Dit kan iedereen lezen. Zet er een naam en een telefoonnummer in die openbaar mogen zijn.

meetings-coming = Binnenkort
meetings-coming-none = Er staat nu niets gepland. Binnenkort vast wel weer, met koffie.
meetings-past = Geweest
meetings-called-off-list = Gingen niet door
meetings-outcome-waits = Wat eruit kwam, staat hier binnenkort.
meetings-of-one-challenge = Dit zijn de bijeenkomsten voor één opgave.
meetings-all = Bekijk ze allemaal
meetings-to-calendar = Zet ze in je eigen agenda
meetings-to-own-calendar = Zet het in je eigen agenda
meetings-to-together = Wie zit steeds bij elkaar?
meetings-to-thread = Bekijk de rode draad
meetings-to-page = Naar de pagina van de bijeenkomst

meetings-stage-planned = Gepland
meetings-stage-held = Geweest
meetings-stage-reported = Afgerond
meetings-stage-called-off = Gaat niet door
meetings-welcome-everybody = Iedereen is welkom
meetings-welcome-invited = Alleen op uitnodiging
meetings-sector-unknown = sector niet bekend

meetings-facts = Wanneer en waar
meetings-fact-when = Wanneer
meetings-fact-where = Waar
meetings-fact-for = Voor de opgave
meetings-fact-welcome = Wie er welkom is
meetings-fact-contact = Vragen
meetings-purpose = Waar het over gaat
meetings-programme = Op het programma
meetings-story = Wat er gebeurde
meetings-called-off-on = Deze bijeenkomst gaat niet door. Dat is besloten op { $day }.
meetings-outcome = Wat eruit kwam

meetings-own = Kom je?
meetings-own-not-asked = Iedereen is welkom: zet je partij op de lijst.
meetings-do-you-come = Kom je?
meetings-invitation = Uitnodiging
meetings-invitation-for = Uitnodiging voor { $party }
meetings-answer-question = Ons antwoord
meetings-choice-coming = Wij komen
meetings-choice-somebody-else = Iemand anders komt namens ons
meetings-choice-not-coming = Wij komen niet
meetings-answer-people = Met hoeveel mensen
meetings-answer-people-help = Vul je niets in, dan rekenen we op één.
meetings-answer-explanation = Een woord erbij: wie er komt, of waarom niet
meetings-answer-suggestion = Wie zou er nog bij moeten zijn?
meetings-answer-suggestion-help = Alleen wie de bijeenkomst organiseert, leest dit.
meetings-answer-send = Verstuur
meetings-answer-can-change = Je kunt je antwoord veranderen tot we beginnen.
meetings-answer-too-late = De bijeenkomst is begonnen of al geweest. Je kunt niet meer antwoorden.
meetings-answered-coming = Je zei dat jullie komen.
meetings-answered-somebody-else = Je zei dat iemand anders namens jullie komt.
meetings-answered-not-coming = Je zei dat jullie niet komen.
meetings-said-coming = komt
meetings-said-somebody-else = iemand anders komt
meetings-said-not-coming = komt niet
meetings-said-nothing = nog geen antwoord

meetings-attendance = Wie er waren
meetings-attendance-parties = { $count ->
    [one] Er was één partij.
   *[other] Er waren { $count } partijen.
}
meetings-attendance-people = { $count ->
    [one] Er kwam één mens.
   *[other] Er kwamen { $count } mensen.
}
meetings-attendance-sectors = { $count ->
    [0] Van geen van de vijf sectoren was er iemand.
    [5] Van alle vijf sectoren was er iemand.
   *[other] Van { $count } van de vijf sectoren was er iemand.
}
meetings-sector = Sector
meetings-parties = Partijen
meetings-people = Mensen
meetings-ties = Wie elkaar leerden kennen
meetings-ties-new = { $count ->
    [one] paar dat nog nooit samen aan tafel zat
   *[other] paren die nog nooit samen aan tafel zaten
}
meetings-ties-across = { $count ->
    [one] daarvan uit twee verschillende sectoren
   *[other] daarvan uit twee verschillende sectoren
}
meetings-ties-how = We tellen twee partijen als een paar wanneer zij aan dezelfde tafel zaten.
meetings-there = Onder wie
meetings-there-others = { $count ->
    [one] En één andere, die niet met naam op de openbare lijst staat.
   *[other] En { $count } andere, die niet met naam op de openbare lijst staan.
}

meetings-organise = Organiseer
meetings-organise-title = Organiseer: { $title }
meetings-to-proposal = Wie nodigen we uit?
meetings-to-list = Lijst en tafels
meetings-answers = Wie er komen
meetings-answers-none = Er is nog niemand uitgenodigd.
meetings-answer = Antwoord
meetings-party = Partij
meetings-explanation = Een woord erbij
meetings-came-forward = meldde zich zelf
meetings-stat-asked = partijen op de lijst
meetings-stat-coming = { $count ->
    [one] komen, met één mens
   *[other] komen, met { $count } mensen
}
meetings-stat-not-coming = komen niet
meetings-stat-waiting = nog geen antwoord
meetings-missing = Deze stem ontbreekt nog:
meetings-missing-link = Kijk wie je kunt vragen
meetings-remind = { $count ->
    [one] Herinner de ene partij die nog niet antwoordde
   *[other] Herinner de { $count } partijen die nog niet antwoordden
}
meetings-reminded-on = Voor het laatst herinnerd op { $day }.
meetings-suggestions = Wie er nog bij zouden moeten zijn
meetings-suggestion-look = Bekeken
meetings-suggestion-seen = bekeken op { $day }
meetings-programme-none = Er staat nog geen punt op het programma.
meetings-put-on-label = Een punt waarover gepraat moet worden
meetings-put-on = Zet op het programma
meetings-take-off = Haal eraf
meetings-end = Afsluiten
meetings-report = Wat kwam eruit?
meetings-report-help = Iedereen kan dit lezen. Daarmee is de bijeenkomst afgerond, en het staat ook bij de opgave. Schrijf eerst op wie er waren.
meetings-report-outcome = In één zin
meetings-report-text = Het hele verhaal
meetings-report-save = Rond af
meetings-call-off = Niet door laten gaan
meetings-call-off-help = Iedereen die is uitgenodigd, krijgt een mail met de reden.
meetings-call-off-reason = Waarom
meetings-call-off-button = Laat het niet doorgaan

meetings-proposal = Wie nodigen we uit?
meetings-proposal-title = Wie nodigen we uit: { $title }
meetings-proposal-intro = Wie heeft te maken met “{ $challenge }”, en hebben we een tijd niet gezien? Bij iedere partij staat waarom. Aangevinkt is wie aan tafel zit, en van elke stem die ontbreekt de eerste.
meetings-proposal-none = Niemand past hierbij. Vraag minder punten of minder maanden.
meetings-ask-interest = Minstens zoveel punten
meetings-ask-months = Niet gezien in zoveel maanden
meetings-ask-button = Toon
meetings-met-lately = { $count ->
    [one] Eén partij heeft hiermee te maken, maar was er pas nog.
   *[other] { $count } partijen hebben hiermee te maken, maar waren er pas nog.
}
meetings-unreachable = { $count ->
    [one] Van één partij die hiermee te maken heeft, is geen mailadres bekend.
   *[other] Van { $count } partijen die hiermee te maken hebben, is geen mailadres bekend.
}
meetings-voice-missing = ontbreekt nog
meetings-voice-nobody = Van deze sector kennen we niemand met een mailadres. Vraag rond.
meetings-points = { $count ->
    [0] Geen punten
    [one] Eén punt
   *[other] { $count } punten
}
meetings-because-at-the-table = zit aan tafel bij deze opgave
meetings-because-signed = tekende de ambitie
meetings-because-asked-for-it = vroeg erom in een wens
meetings-because-came-before = was er al eens bij voor deze opgave
meetings-because-stakeholder = heeft een belang bij deze opgave
meetings-because-same-theme = werkt aan hetzelfde thema in: { $details }
meetings-because-has = heeft: { $details }
meetings-because-lacks = zoekt: { $details }
meetings-because-offers = biedt: { $details }
meetings-last-met = Laatst gezien op { $day }.
meetings-never-met = Nog nooit bij een bijeenkomst gezien.
meetings-stands-in = Hier voorgesteld omdat deze sector ontbreekt.
meetings-other = Of iemand anders
meetings-invite = Nodig uit
meetings-invite-help = Wie is aangevinkt, krijgt meteen een mail met een eigen link om te antwoorden. Wie al is uitgenodigd, krijgt niets.

meetings-list = Lijst en tafels
meetings-list-title = Lijst en tafels: { $title }
meetings-list-expected = Dit is wie je verwacht. Begint de bijeenkomst, vink dan aan wie er echt zijn.
meetings-list-to-count = Vink aan wie er waren, en bewaar.
meetings-list-counted = Dit is wie er waren.
meetings-list-empty = Er staat nog niemand op de lijst. Nodig mensen uit, of voeg hieronder een partij toe.
meetings-list-parties = { $count ->
    [one] Eén partij aangevinkt.
   *[other] { $count } partijen aangevinkt.
}
meetings-list-people = { $count ->
    [one] Samen één mens.
   *[other] Samen { $count } mensen.
}
meetings-list-there = Is er
meetings-list-save = Bewaar wie er waren
meetings-list-save-expected = Bewaar de lijst
meetings-list-more = Meer met de lijst
meetings-table = Tafel
meetings-people-of = Hoeveel mensen van { $name }
meetings-table-of = De tafel van { $name }
meetings-tables = Aan tafel
meetings-table-number = Tafel { $number }
meetings-tables-new = { $count ->
    [one] Zo leert één paar elkaar nieuw kennen.
   *[other] Zo leren { $count } paren elkaar nieuw kennen.
}
meetings-tables-across = { $count ->
    [one] Eén daarvan komt uit twee sectoren.
   *[other] { $count } daarvan komen uit twee sectoren.
}
meetings-seating = Verdeel over tafels
meetings-seating-help = Elke tafel krijgt een mengsel van sectoren, en zoveel mogelijk mensen zitten bij iemand met wie zij nog nooit aan tafel zaten. Daarna kun je in de lijst zelf schuiven.
meetings-seating-tables = Hoeveel tafels
meetings-seating-button = Verdeel
meetings-add = Er is nog iemand
meetings-add-help = Staat een partij niet op de lijst en is die er wel? Zoek die op in het register. Bewaar eerst wat je in de lijst veranderde.
meetings-add-button = Zet op de lijst

meetings-together-title = Wie zit steeds bij elkaar?
meetings-together-intro = Deze organisaties zaten meer dan eens aan dezelfde tafel. Zet ze de volgende keer bij een ander.
meetings-together-none = Nog geen twee organisaties zaten meer dan eens aan dezelfde tafel.
meetings-together-one = De ene
meetings-together-other = De andere
meetings-together-times = Keer samen
meetings-together-sectors = Sectoren
meetings-together-across = uit twee sectoren
meetings-together-within = niet uit twee sectoren

meetings-done-planned = De bijeenkomst staat gepland. Wie nodigen we uit?
meetings-done-changed = Bewaard.
meetings-done-called-off = De bijeenkomst gaat niet door. Iedereen die was uitgenodigd, hoort het.
meetings-done-point-put-on = Het punt staat op het programma.
meetings-done-point-taken-off = Het punt is van het programma af.
meetings-done-reported = De bijeenkomst is afgerond.
meetings-done-invited = De uitnodigingen zijn onderweg.
meetings-done-reminded = De herinneringen zijn onderweg.
meetings-done-looked-at = Dat heb je bekeken.
meetings-done-answered = Dank je, we weten het.
meetings-done-list-written = De lijst is bewaard.
meetings-done-party-added = De partij staat op de lijst.
meetings-done-seated = Iedereen heeft een tafel.

meetings-told-plan = De bijeenkomst werd gepland.
meetings-told-change = De bijeenkomst werd veranderd.
meetings-told-call-off = De bijeenkomst ging niet door.
meetings-told-put-on = Dit punt kwam op het programma.
meetings-told-take-off = Dit punt ging van het programma af.
meetings-told-report = Dit kwam eruit.
meetings-told-invite = Er werden partijen uitgenodigd.
meetings-told-count = Er werd opgeschreven wie er waren.
meetings-told-bring-together = Er werden mensen bij elkaar gebracht: { $name }.
meetings-told-report-back = Een bijeenkomst leverde dit op.
meetings-told-put-on-programme = Dit staat op het programma van: { $name }.
meetings-told-take-off-programme = Dit ging van het programma af van: { $name }.

meetings-refusal-challenge-is-unknown = Deze opgave kennen we niet. Kies er een uit de lijst.
meetings-refusal-challenge-has-ended = “{ $title }” is afgerond. Kies een opgave die nog loopt.
meetings-refusal-time-is-unreadable = Dit is geen tijd. Schrijf hem als 19:30.
meetings-refusal-ends-before-it-begins = Het einde ligt voor het begin. Kies een latere tijd.
meetings-refusal-moment-is-past = Dit moment is al voorbij. Kies een later moment.
meetings-refusal-day-is-too-far = Zo ver vooruit plannen we niet. Kies een dag binnen drie jaar.
meetings-refusal-is-called-off = “{ $title }” gaat niet door en verandert niet meer.
meetings-refusal-is-closed = “{ $title }” is afgerond en verandert niet meer.
meetings-refusal-has-begun = De bijeenkomst is al begonnen. Dit kan niet meer.
meetings-refusal-changed-meanwhile = Iemand anders heeft dit intussen veranderd. Open de pagina opnieuw en kijk wat er nu staat.
meetings-refusal-people-were-there = Er staat al opgeschreven wie er waren, dus de bijeenkomst ging door. Rond de bijeenkomst af met wat eruit kwam.
meetings-refusal-point-is-unknown = Dit punt kennen we niet. Kies er een uit de lijst.
meetings-refusal-point-is-settled = Over dit punt is al gepraat. Kies een punt dat nog wacht.
meetings-refusal-point-is-on-it = Dit punt staat al op het programma.
meetings-refusal-point-is-elsewhere = Dit punt staat al op het programma van “{ $title }”. Haal het daar eerst af.
meetings-refusal-point-is-not-on-it = Dit punt staat niet op het programma.
meetings-refusal-has-not-begun = De bijeenkomst moet nog beginnen. Kom terug als die is geweest.
meetings-refusal-nobody-counted = Schrijf eerst op wie er waren, bij Lijst en tafels.
meetings-refusal-party-is-unknown = Deze partij kennen we niet. Kies er een uit de lijst.
meetings-refusal-party-has-no-address = Van partij { $number } kennen we geen mailadres. Vul dat eerst in het register in.
meetings-refusal-nobody-is-ticked = Vink minstens één partij aan.
meetings-refusal-too-many-invitees = Meer dan { $max } partijen kunnen niet op de lijst.
meetings-refusal-answer-is-missing = Zeg of jullie komen.
meetings-refusal-people-are-wrong = Vul een aantal in van 1 tot en met { $max }.
meetings-refusal-who-comes-is-missing = Schrijf erbij wie er komt.
meetings-refusal-is-by-invitation = Deze bijeenkomst is alleen op uitnodiging. Bel wie erover gaat als je erbij wilt zijn.
meetings-refusal-nobody-to-remind = Er is niemand om te herinneren.
meetings-refusal-reminded-today = Vandaag is al een herinnering verstuurd. Morgen kan het weer.
meetings-refusal-party-is-not-on-the-list = Een van deze partijen staat niet op de lijst. Open de pagina opnieuw.
meetings-refusal-party-is-on-the-list = Deze partij staat al op de lijst.
meetings-refusal-list-is-full = Meer dan { $max } partijen passen niet op de lijst.
meetings-refusal-nobody-was-there = Vink aan wie er zijn; niemand kan niet.
meetings-refusal-table-is-wrong = Een tafel heeft een nummer van 1 tot en met { $max }.
meetings-refusal-tables-are-wrong = Kies een aantal tafels van 1 tot en met { $max }.
meetings-refusal-nobody-to-seat = Er komt nog niemand. Vink eerst aan wie je verwacht, en bewaar.

meetings-mail-invitation-subject = Uitnodiging: { $title }
meetings-mail-invitation-body =
    Dag,

    { $cooperative } nodigt jullie uit voor “{ $title }”.

    { $purpose }

    Wanneer: { $when }
    Waar: { $venue }
    Voor de opgave: { $challenge }

    Kom je? Zeg het hier. Je hebt geen account nodig, en je kunt je antwoord veranderen tot we beginnen:
    { $link }

    Vragen? { $contact }

    Deze link is voor jullie alleen.
meetings-mail-reminder-subject = Kom je ook? { $title }
meetings-mail-reminder-body =
    Dag,

    We hoorden nog niet of jullie komen bij “{ $title }”. We rekenen graag op je.

    { $purpose }

    Wanneer: { $when }
    Waar: { $venue }
    Voor de opgave: { $challenge }

    Zeg het hier, ook als het niet lukt:
    { $link }

    Vragen? { $contact }

    { $cooperative }
meetings-mail-change-subject = Andere tijd of plek: { $title }
meetings-mail-change-body =
    Dag,

    Er is iets veranderd aan “{ $title }”. Zo is het nu:

    Wanneer: { $when }
    Waar: { $venue }

    Verandert dit jullie antwoord? Zeg het hier:
    { $link }

    Vragen? { $contact }

    { $cooperative }
meetings-mail-called-off-subject = Gaat niet door: { $title }
meetings-mail-called-off-body =
    Dag,

    “{ $title }” gaat niet door. Het zou zijn op { $when }, in { $venue }.

    { $reason }

    Lees meer: { $page }

    Vragen? { $contact }

    { $cooperative }
