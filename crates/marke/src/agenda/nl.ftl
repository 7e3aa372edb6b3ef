# Woorden over opgaven, ambities en de agenda.
agenda-title = Titel
agenda-title-of-it = De gebiedsagenda
agenda-optional = (mag leeg blijven)
agenda-choose = Kies
agenda-choose-none = Nog niet bekend
agenda-save = Bewaar
agenda-edit = Bewerk
agenda-edit-named = Bewerk { $name }
agenda-back = Terug zonder bewaren
agenda-as-data = Dezelfde gegevens als
agenda-now-it-says = Intussen staat hier: { $text }
agenda-changed-help = Iemand anders heeft dit net bewaard. Wat jij typte staat er nog; daarbij staat wat er nu staat. Bewaar opnieuw als jouw tekst moet blijven.
agenda-sector = Sector
agenda-sector-ondernemers = ondernemers
agenda-sector-overheid = overheid
agenda-sector-onderwijs = onderwijs
agenda-sector-onderzoek = onderzoek
agenda-sector-omgeving = omgeving
agenda-stage = Fase
agenda-stage-sprouting = Ontkiemen
agenda-stage-connecting = Verbinden
agenda-stage-strengthening = Versterken
agenda-table = Wie zitten er aan tafel
agenda-table-empty = Er zit nog niemand aan tafel: alle vijf sectoren ontbreken.
agenda-table-complete = Alle vijf sectoren zitten aan tafel.
agenda-not-shared-yet = Dit is nog geen gedeelde opgave: er zit hooguit één sector aan tafel. Wie kan er aanschuiven?
agenda-unlisted-party = Iemand die niet met naam genoemd wil worden
agenda-left-on = (tot { $day })
agenda-role = Wat brengt deze partij in?
agenda-role-champion = trekker
agenda-party = Partij
agenda-join = Zet aan tafel
agenda-leave = Verlaat de tafel
agenda-leave-of = { $name } verlaat de tafel
agenda-challenges-title = Opgaven
agenda-challenges-intro = Wat geen partij alleen kan, pakken we samen op. Elke opgave begint bij mensen die erom vroegen.
agenda-challenges-none = Er is geen opgave die hierbij past. Kijk welke wensen er zijn, of laat een filter weg.
agenda-to-wishes = Naar de wensen
agenda-to-challenges = Naar de opgaven
agenda-new-challenge = Maak een opgave
agenda-edit-challenge = Bewerk de opgave
agenda-sheet-intro = Schrijf het zo op dat iemand die er niet bij was, het begrijpt.
agenda-filter-theme = Thema
agenda-filter-stage = Fase
agenda-filter-sector = Sector aan tafel
agenda-filter-closed = Welke
agenda-filter-all = Alle
agenda-filter-open = Lopend
agenda-filter-ended = Afgerond
agenda-filter-show = Toon
agenda-next-step-is = Volgende stap: { $step }
agenda-challenge = Opgave
agenda-challenge-number = Opgave { $count }
agenda-closed-on = Deze opgave is afgerond op { $day }.
agenda-work-on-it = Werk aan deze opgave
agenda-work-title = Werken aan: { $title }
agenda-what = Wat is er nodig?
agenda-why = Waarom?
agenda-for-whom = Voor wie?
agenda-baseline = Hoe is het nu?
agenda-baseline-on = Sinds wanneer weten we dat?
agenda-known-on = stand van { $day }
agenda-goal = Waar willen we heen?
agenda-goal-from-to = van { $from } naar { $target }
agenda-goal-to = naar { $target }
agenda-goal-by = uiterlijk { $day }
agenda-indicator = Waaraan zien we dat het beter gaat?
agenda-unit = Waarin tellen we?
agenda-baseline-value = Hoeveel is het nu?
agenda-target-value = Hoeveel moet het worden?
agenda-target-on = Uiterlijk wanneer?
agenda-who-and-when = Wie en wanneer
agenda-champion = Trekker
agenda-owner = Wie houdt het gaande?
agenda-next-step = Volgende stap
agenda-next-step-on = Wanneer is die stap?
agenda-motivation = Waarom mag deze opgave met één sector op de agenda?
agenda-out-of-wishes = Uit welke wensen komt deze opgave voort?
agenda-other-wish = Nummer van een andere wens
agenda-wish = Wens
agenda-wish-number = Wens { $number }
agenda-wishes = Wie vroegen erom
agenda-origins = { $count ->
    [one] Deze opgave kwam voort uit een stelling waar mensen op reageerden:
   *[other] Deze opgave kwam voort uit stellingen waar mensen op reageerden:
}
agenda-origin = stelling uit een gesprek
agenda-conversations = Gesprekken hierover
agenda-conversation-open = loopt nu, je kunt meedoen
agenda-conversation-closed = afgelopen
agenda-themes = Thema's
agenda-progress = Wat er gedaan is
agenda-progress-none = Er is nog niets opgeschreven. Zodra er iets gedaan is, staat het hier.
agenda-progress-note = Wat is er gedaan?
agenda-progress-on = Wanneer?
agenda-progress-save = Schrijf op
agenda-story = Wat er gebeurde
agenda-stands-on = Staat op
agenda-to-thread = Volg de rode draad
agenda-to-needs = Wie en wat is hiervoor nodig?
agenda-wish-to-link = Nummer van de wens
agenda-wish-link = Voeg de wens toe
agenda-wish-unlink = Een wens losmaken
agenda-wish-unlink-button = Maak los
agenda-unlink-reason = Waarom? Wie de wens volgt, krijgt dit te lezen.
agenda-close = De opgave afronden
agenda-close-help = Een afgeronde opgave blijft te lezen. Wie erom vroeg, krijgt bericht.
agenda-close-reason = Waarom is de opgave klaar?
agenda-close-button = Rond af
agenda-ambition = Gezamenlijke ambitie
agenda-ambition-title = De ambitie van: { $title }
agenda-ambition-intro = Eén zin met een maat. Wie tekent, zegt: hier gaan wij voor. Een nieuwe zin teken je opnieuw.
agenda-ambition-none = Er is nog geen zin waar partijen onder kunnen tekenen.
agenda-ambition-version = Versie { $count }
agenda-ambition-write = Schrijf de zin
agenda-ambition-rewrite = Schrijf een nieuwe versie
agenda-ambition-rewrite-help = De handtekeningen gaan niet mee: iedereen tekent de nieuwe zin opnieuw.
agenda-to-ambition = Naar de ambitie en de handtekeningen
agenda-sentence = De zin
agenda-measure = Waaraan meten we het?
agenda-shared = Gezamenlijke ambitie
agenda-not-shared = Nog niet gezamenlijk
agenda-shared-needs = Gezamenlijk wordt het met nog een handtekening van:
agenda-who-signed = Wie tekenden
agenda-signed-on = Getekend op
agenda-withdrawn-on = (ingetrokken op { $day })
agenda-sign-for = Teken namens { $name }
agenda-withdraw-for = Trek de handtekening van { $name } in
agenda-state-draft = Concept
agenda-state-consultation = Inspraak
agenda-state-adopted = Vastgesteld
agenda-versions-title = Alle versies
agenda-none-in-force = Er is nog geen agenda vastgesteld. Aan de opgaven zie je waar het gebied al aan werkt.
agenda-begin-title = Titel van de agenda
agenda-begin = Begin een nieuwe versie
agenda-adopted-on = Vastgesteld op { $day }
agenda-adopted-by = door de { $meeting }.
agenda-adopted-on-label = Op welke dag?
agenda-adopted-by-label = Door welke vergadering?
agenda-adopt = Stel vast
agenda-adopt-help = Na het vaststellen verandert er niets meer aan deze tekst. Iedereen van wie een wens erin zit, krijgt bericht.
agenda-minority = Wat de minderheid wil onthouden
agenda-open-until = Je kunt tot en met { $day } onder elke alinea zeggen wat je ervan vindt.
agenda-write-it = Schrijf aan deze agenda
agenda-to-difference = Wat er veranderde
agenda-done-since = Gedaan sinds de vorige versie
agenda-comment-hidden = Een reactie is verborgen: { $reason }
agenda-somebody = Iemand
agenda-answered = Antwoord:
agenda-answer = Jouw antwoord
agenda-answer-button = Antwoord
agenda-hide = Verberg
agenda-hide-reason = Waarom? Iedereen leest dit.
agenda-comment-on-this = Zeg wat je hiervan vindt
agenda-comment = Wat vind je ervan?
agenda-comment-button = Plaats je reactie
agenda-your-name = Je naam
agenda-no-paragraphs = Er staat nog niets in deze versie.
agenda-hash = Vingerafdruk van de vastgestelde tekst (SHA-256).
agenda-hash-holds = We hebben hem net opnieuw berekend: de tekst is wat er is vastgesteld.
agenda-hash-broken = Let op: de tekst is niet meer wat er is vastgesteld.
agenda-to-text = Bekijk de tekst waarover hij berekend is
agenda-difference-title = Wat er veranderde in: { $title }
agenda-compared-with = Vergeleken met { $title }.
agenda-difference-summary = Gewijzigd: { $reworded }. Verplaatst: { $moved }. Nieuw: { $added }. Geschrapt: { $dropped }.
agenda-first-version = Dit is de eerste versie: alles is nieuw.
agenda-change-same = Hetzelfde
agenda-change-reworded = Gewijzigd
agenda-change-moved = Verplaatst
agenda-change-added = Nieuw
agenda-change-dropped = Geschrapt
agenda-dropped-because = Geschrapt omdat: { $reason }
agenda-text-stands-still = Aan de tekst verandert nu niets: mensen reageren erop, of hij is vastgesteld.
agenda-up = Omhoog
agenda-down = Omlaag
agenda-leave-out = Schrap
agenda-leave-out-reason = Waarom? Dit staat straks in het verschil tussen de versies.
agenda-add-paragraph = Voeg een alinea toe
agenda-put-on = Zet een opgave op de agenda
agenda-heading = Kop
agenda-content = Tekst
agenda-consult = Open de inspraak
agenda-consult-help = Tijdens de inspraak kan iedereen reageren, en verandert de tekst niet.
agenda-from = Vanaf
agenda-until = Tot en met
agenda-retitle = Andere titel
agenda-paragraph = Een alinea
agenda-wish-told-linked = Je wens is deel van de opgave “{ $title }”.
agenda-wish-told-closed = De opgave “{ $title }” is afgerond. { $reason }
agenda-wish-told-adopted = De opgave “{ $challenge }” staat op de vastgestelde agenda “{ $agenda }”.
agenda-done-challenge-made = De opgave is gemaakt. Wie de wensen volgt, krijgt bericht.
agenda-done-challenge-changed = De opgave is bewaard.
agenda-done-joined = De partij zit aan tafel.
agenda-done-left = De partij heeft de tafel verlaten.
agenda-done-wish-linked = De wens hoort nu bij deze opgave.
agenda-done-wish-unlinked = De wens is losgemaakt. Wie hem volgt, krijgt bericht.
agenda-done-progress = Het is opgeschreven.
agenda-done-closed = De opgave is afgerond.
agenda-done-ambition-written = De zin staat er. Nu kan er getekend worden.
agenda-done-signed = Je hebt getekend.
agenda-done-withdrawn = De handtekening is ingetrokken.
agenda-done-drafted = De nieuwe versie is begonnen.
agenda-done-retitled = De agenda heeft een andere titel.
agenda-done-consulted = De inspraak staat open.
agenda-done-put-on = De opgave staat op de agenda.
agenda-done-shifted = De alinea is verplaatst.
agenda-done-left-out = De alinea is geschrapt.
agenda-done-written = De alinea is bewaard.
agenda-done-adopted = De agenda is vastgesteld. Iedereen van wie een wens erin zit, krijgt bericht.
agenda-done-commented = Dank je wel. Je reactie staat eronder en krijgt een antwoord.
agenda-done-answered = Je antwoord staat erbij.
agenda-done-hidden = De reactie is verborgen.
agenda-refusal-agenda-is-adopted = Deze agenda is vastgesteld en verandert niet meer. Begin een nieuwe versie.
agenda-refusal-agenda-is-empty = Er staat nog geen alinea in deze versie. Schrijf er eerst een.
agenda-refusal-already-signed = Deze partij heeft deze zin al getekend.
agenda-refusal-ambition-changed = De zin is intussen veranderd. Lees de nieuwe versie voordat je tekent.
agenda-refusal-ambition-is-the-same = Dit is dezelfde zin met dezelfde maat. Verander iets, of laat hem zo staan.
agenda-refusal-challenge-is-closed = De opgave “{ $title }” is afgerond en verandert niet meer.
agenda-refusal-challenge-is-on-it = De opgave “{ $title }” staat al op deze agenda.
agenda-refusal-champion-stays = Deze partij trekt de opgave. Kies eerst een andere trekker.
agenda-refusal-changed-meanwhile = Iemand anders heeft dit intussen veranderd.
agenda-refusal-comment-is-there = Deze reactie staat er al.
agenda-refusal-consultation-has-not-ended = De inspraak loopt nog. Vaststellen kan als zij voorbij is.
agenda-refusal-consultation-is-running = De inspraak loopt: mensen reageren op deze tekst. Veranderen kan daarna weer.
agenda-refusal-day-is-in-the-future = Deze dag moet nog komen. Kies vandaag of eerder.
agenda-refusal-day-is-in-the-past = Deze dag is al geweest. Kies vandaag of later.
agenda-refusal-day-without-step = Er is wel een dag, maar nog geen stap. Schrijf op wat er dan gebeurt.
agenda-refusal-draft-exists = Er is al een versie in de maak: “{ $title }”. Werk daaraan verder.
agenda-refusal-is-no-part-of-it = Deze stelling hoort niet bij de opgave “{ $title }”.
agenda-refusal-last-wish = Een opgave houdt altijd minstens één wens of stelling. Voeg eerst een andere toe.
agenda-refusal-no-consultation = Op deze tekst kun je nu niet reageren: er loopt geen inspraak.
agenda-refusal-no-wish = Kies minstens één wens: een opgave begint bij iemand die erom vroeg.
agenda-refusal-not-at-the-table = Deze partij zit niet aan tafel.
agenda-refusal-not-signed = Deze partij heeft deze zin niet getekend.
agenda-refusal-not-your-party = Je kunt alleen tekenen voor een partij die je vertegenwoordigt.
agenda-refusal-number-without-indicator = Er is wel een getal, maar niet waarvan. Schrijf op wat je telt.
agenda-refusal-one-sector-at-the-table = Bij “{ $title }” zit hooguit één sector aan tafel. Zet er een tweede bij, of schrijf op waarom dat zo mag.
agenda-refusal-party-is-unknown = Deze partij kennen we niet. Kies er een uit de lijst.
agenda-refusal-period-is-wrong = De laatste dag komt na de eerste, en niet meer dan een jaar later.
agenda-refusal-table-is-full = Er zitten al { $max } partijen aan tafel.
agenda-refusal-target-before-baseline = De streefdag moet na de dag van de nulmeting komen.
agenda-refusal-theme-is-unknown = Thema { $number } bestaat niet.
agenda-refusal-too-many-comments = Onder deze alinea staan al { $max } reacties.
agenda-refusal-too-many-paragraphs = Een agenda heeft hooguit { $max } alinea's. Voeg er een paar samen.
agenda-refusal-too-many-wishes = Een opgave heeft hooguit { $max } wensen.
agenda-refusal-was-not-consulted = Over dit concept is nog geen inspraak geweest. Open die eerst.
agenda-refusal-wish-is-linked = Wens { $number } hoort al bij deze opgave.
agenda-refusal-wish-is-not-linked = Wens { $number } hoort niet bij deze opgave.
agenda-refusal-wish-is-unknown = Er is geen wens met nummer { $number }.
agenda-told-make-challenge = De opgave is gemaakt uit wensen van mensen.
agenda-told-make-out-of =
    { $known ->
        [yes] De opgave is gemaakt uit de stelling “{ $name }”.
       *[no] De opgave is gemaakt uit een stelling waar mensen op reageerden.
    }
agenda-told-take-up =
    { $known ->
        [yes] De stelling “{ $name }” kwam bij deze opgave.
       *[no] Een stelling uit een gesprek kwam bij deze opgave.
    }
agenda-told-let-go =
    { $known ->
        [yes] De stelling “{ $name }” hoort niet meer bij deze opgave.
       *[no] Een stelling hoort niet meer bij deze opgave.
    }
agenda-told-link-wish =
    { $known ->
        [yes] De wens “{ $name }” kwam bij deze opgave.
       *[no] Er kwam een wens bij deze opgave.
    }
agenda-told-unlink-wish =
    { $known ->
        [yes] De wens “{ $name }” hoort niet meer bij deze opgave.
       *[no] Een wens hoort niet meer bij deze opgave.
    }
agenda-told-join-challenge =
    { $known ->
        [yes] { $name } schoof aan.
       *[no] Iemand die niet met naam genoemd wil worden, schoof aan.
    }
agenda-told-leave-challenge =
    { $known ->
        [yes] { $name } verliet de tafel.
       *[no] Iemand die niet met naam genoemd wil worden, verliet de tafel.
    }
agenda-told-note-progress = Er is iets gedaan.
agenda-told-close-challenge = De opgave is afgerond.
agenda-told-write-ambition = Er kwam een zin om samen te tekenen.
agenda-told-sign-ambition =
    { $known ->
        [yes] { $name } tekende de ambitie.
       *[no] Een partij tekende de ambitie.
    }
agenda-told-withdraw-signature =
    { $known ->
        [yes] { $name } trok de handtekening in.
       *[no] Een partij trok de handtekening in.
    }
agenda-told-draft = Er is een nieuwe versie begonnen.
agenda-told-consult = De inspraak ging open.
agenda-told-put-on = Een opgave kwam op de agenda.
agenda-told-leave-out = Een alinea is geschrapt.
agenda-told-adopt = De agenda is vastgesteld.
agenda-table-in-words = { $count ->
    [one] { $present } van de 5 sectoren aan tafel; { $missing } ontbreekt.
   *[other] { $present } van de 5 sectoren aan tafel; { $missing } ontbreken.
}
agenda-challenges-count = { $count ->
    [one] Eén opgave.
   *[other] { $count } opgaven.
}
agenda-wish-support = { $count ->
    [one] één ander wil dit ook
   *[other] { $count } anderen willen dit ook
}
agenda-wishes-hidden = { $count ->
    [one] En één wens die niet openbaar is.
   *[other] En { $count } wensen die niet openbaar zijn.
}
agenda-signatures = { $count ->
    [0] Nog niemand tekende.
    [one] Eén partij tekende.
   *[other] { $count } partijen tekenden.
}
agenda-refusal-comments-without-answer = { $count ->
    [one] Eén reactie heeft nog geen antwoord.
   *[other] { $count } reacties hebben nog geen antwoord.
}
agenda-meetings = Bijeenkomsten
agenda-meetings-none = Hiervoor zijn nog geen mensen bij elkaar gekomen.
agenda-meeting-plan = Breng mensen bij elkaar
agenda-interests = Wie heeft belang
agenda-interests-none = Er is nog niet gevraagd wie er belang bij deze opgave heeft.
agenda-interests-parties = { $count ->
    [one] Eén partij heeft er belang bij.
   *[other] { $count } partijen hebben er belang bij.
}
agenda-interests-answered = { $count ->
    [0] Nog geen daarvan sprak zich uit.
    [one] Eén daarvan sprak zich uit.
   *[other] { $count } daarvan spraken zich uit.
}
agenda-interests-objectives = { $count ->
    [0] Er zijn nog geen doelen.
    [one] Er is één doel om voor of tegen te zijn.
   *[other] Er zijn { $count } doelen om voor of tegen te zijn.
}
agenda-to-interests = Waar partijen staan en wie we nog missen

# Delen van een opgave.
agenda-parts-title = Wie draagt wat: { $title }
agenda-parts-heading = Wie draagt wat?
agenda-parts-intro = Geen partij kan een opgave alleen aan. Hier staat uit welke delen deze bestaat, wie welk deel draagt en wat eerst moet.
agenda-parts-undivided = Deze opgave is nog niet in delen gesplitst.
agenda-parts-orphaned = { $count ->
    [one] Eén deel draagt nog niemand.
   *[other] { $count } delen draagt nog niemand.
}
agenda-parts-not-shared = Alles ligt bij { $name }. Dan is deze opgave niet ingewikkeld, of nog niet gedeeld.
agenda-parts-shared = { $carriers } partijen dragen dit samen; elk deel is van iemand.
agenda-parts-done = Alle delen zijn klaar.
agenda-parts-now = Kan nu
agenda-parts-later = Daarna
agenda-parts-ended = Klaar
agenda-part-orphan = nog van niemand
agenda-part-orphan-told = Nog niemand draagt dit deel.
agenda-part-carried-by = Gedragen door
agenda-part-after = Kan pas na { $parts }.
agenda-part-add = Voeg een deel toe
agenda-part-add-button = Voeg dit deel toe
agenda-part-sentence = Wat moet er gebeuren?
agenda-part-sentence-help = In één zin, zo klein dat iemand het kan dragen.
agenda-part-first = Wat moet eerst klaar zijn?
agenda-part-carriers = Wie draagt dit deel
agenda-part-carrier = Partij
agenda-part-carrier-help = Alleen wie aan tafel zit, kan een deel dragen.
agenda-part-carry = Draagt dit deel
agenda-part-put-down = Draagt het niet meer
agenda-part-put-down-of = Draagt het niet meer: { $name }
agenda-part-to-table = Zet eerst een partij aan tafel.
agenda-part-change = Verander dit deel
agenda-part-save = Bewaar dit deel
agenda-part-end = Sluit dit deel af
agenda-part-end-reason = Wat is ervan gekomen?
agenda-part-end-button = Sluit dit deel af
agenda-part-challenge-ended = De opgave is gesloten; hier verandert niets meer.
agenda-parts-orphans = { $count ->
    [one] één deel is nog van niemand
   *[other] { $count } delen zijn nog van niemand
}
agenda-to-parts = Wie draagt wat?
agenda-done-part-added = Het deel staat erbij.
agenda-done-part-changed = Het deel is veranderd.
agenda-done-part-carried = De partij draagt dit deel.
agenda-done-part-put-down = De partij draagt dit deel niet meer.
agenda-done-part-ended = Het deel is afgesloten.
agenda-refusal-too-many-parts = Een opgave heeft niet meer dan { $max } delen.
agenda-refusal-part-changed-meanwhile = Iemand anders veranderde dit deel intussen. Kijk wat er nu staat en pas het opnieuw aan.
agenda-refusal-part-ended = Dit deel is afgesloten en verandert niet meer.
agenda-refusal-parts-wait-for-each-other = Zo wachten delen op elkaar. Laat dit deel niet wachten op iets dat op dit deel wacht.
agenda-refusal-carrier-is-not-at-the-table = Deze partij zit niet aan tafel. Zet haar daar eerst.
agenda-refusal-carries-it-already = Deze partij draagt dit deel al.
agenda-refusal-carries-parts = { $count ->
    [one] Deze partij draagt nog één deel. Geef dat eerst over.
   *[other] Deze partij draagt nog { $count } delen. Geef die eerst over.
}
agenda-told-add-part = Er kwam een deel bij.
agenda-told-change-part = Een deel is veranderd.
agenda-told-carry-part = Een partij draagt een deel.
agenda-told-put-down-part = Een partij draagt een deel niet meer.
agenda-told-end-part = Een deel is afgesloten.
