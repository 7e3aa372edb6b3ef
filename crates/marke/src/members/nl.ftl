# Woorden over leden en partijen.
members-title = Partijen
members-to-network = Wie met wie aan tafel zit
members-intro = Dit zijn de mensen en organisaties die samen aan het gebied werken. Hier staat alleen wie dat goed vindt.
members-filter = Partijen kiezen
members-sector = Sector
members-sector- = Onbekend
members-sector-ondernemers = Ondernemers
members-sector-overheid = Overheid
members-sector-onderwijs = Onderwijs
members-sector-onderzoek = Onderzoek
members-sector-omgeving = Omgeving
members-member-kind = Soort lid
members-all = Alle
members-word = Woord
members-show = Laat zien
members-show-all = Alles laten zien
members-count =
    { $count ->
        [one] 1 partij
       *[other] { $count } partijen
    }
members-none = Er staan hier nog geen partijen.
members-none-filtered = Geen partij past bij wat je koos. Kies minder, of kijk naar alles.
members-pages = Bladzijden
members-previous = Vorige
members-next = Volgende
members-page-of = Bladzijde { $page } van { $pages }
members-composition = Uit welke sectoren
members-composition-help = Alle partijen op deze lijst, samen 100 procent
members-composition-count = Aantal
members-composition-share = Deel
members-formats = Ook als:
members-kind-person = Persoon
members-kind-organisation = Organisatie
members-member-since = { $kind }, lid sinds { $day }
members-is-merged = Deze partij is samengevoegd met:
members-constituency-count = Achterban: { $count }
members-constituency-of = Achterban: { $count } { $name }
members-relation = Wat wil je zeggen?
members-relation-has = Heeft
members-relation-lacks = Mist
members-relation-offers = Biedt
members-takes-part = Werkt mee aan
members-thread = Volg de rode draad
members-details = Gegevens
members-details-help = Dit zien alleen de mensen van deze partij en wie het register bijhoudt.
members-address = Adres
members-is-listed = Sinds { $day }, met toestemming
members-is-not-listed = Nee
members-change = Wijzigen
members-membership = Lidmaatschap
members-functions = Functies
members-words = Heeft, mist, biedt
members-merge = Samenvoegen
members-unmerge = Samenvoegen terugdraaien
members-withdraw-consent = Van de openbare lijst halen
members-give-consent = Toestemming gegeven: op de openbare lijst zetten
members-memberships = Lidmaatschappen
members-membership-line = Lid { $number }, { $kind },
members-from = vanaf { $day }
members-until = tot en met { $day }.
members-condition = Voorwaarde
members-evaluated = We kijken terug op { $day }.
members-merged-with = Hierin ging verder
members-story = Wat er gebeurde
members-enter = Partij invoeren
members-change-title = Partij wijzigen
members-own-change = Gegevens bijwerken
members-capacities = Inbreng
members-own-title = Gegevens van { $name }
members-own-intro = Houd zelf bij waar jullie te vinden zijn. Naam, KvK-nummer en lidmaatschap wijzigt de secretaris.
members-meanwhile = Iemand anders was je voor
members-meanwhile-help = Wat er nu staat, en wat jij typte. Sla nog eens op als jouw tekst moet blijven.
members-meanwhile-field = Veld
members-meanwhile-now = Staat er nu
members-meanwhile-typed = Typte jij
members-alike = Lijkt op wie er al staat
members-another = Ik heb gekeken: dit is een andere partij
members-contact = Contact
members-contact-help = Dit komt nooit op de openbare lijst. Alleen de website is voor iedereen.
members-numbers = Nummers
members-kvk-long = KvK-nummer (8 cijfers)
members-rsin-long = RSIN (9 cijfers, voor overheden)
members-constituency-title = Achterban
members-constituency-help = Wie staat er achter deze partij? De achterban telt mee in het gesprek, maar heeft zelf geen stem.
members-listed = Deze partij wil op de openbare lijst
members-save = Opslaan
members-back = Terug
members-merge-title = { $name } samenvoegen
members-merge-intro = Staat deze partij twee keer in het register? Zeg in welke partij zij verdergaat. Je kunt dit terugdraaien.
members-merge-into = Nummer van de partij die blijft
members-reason = Reden
members-column-number = Nummer
members-column-member-number = Lidnummer
members-column-name = Naam
members-column-kind = Persoon of organisatie
members-column-sector = Sector
members-column-member-kind = Lidsoort
members-column-joined-on = Lid sinds
members-column-has = Heeft of kan (woorden)
members-column-lacks = Mist (woorden)
members-column-offers = Biedt (woorden)
members-import-add-words = Zet woorden die nog niet in de woordenlijst staan erbij
members-column-ends-on = Lid tot en met
members-column-street = Straat
members-column-house-number = Huisnummer
members-column-postcode = Postcode
members-column-village = Plaats
members-column-mail = Mail
members-column-phone = Telefoon
members-column-website = Website
members-column-kvk = KvK
members-column-rsin = RSIN
members-column-constituency = Achterban
members-column-constituency-name = Wie achterban
members-column-listed-on = Vermeld sinds
members-register-title = Ledenregister
members-register-intro = Het register op { $day }.
members-register-sheet = Ledenregister
members-register-search = Zoeken in het register
members-register-q = Naam, lidnummer, mail of KvK
members-register-day = Op welke dag
members-register-who = Wie
members-register-members = Leden
members-register-others = Wie geen lid is
members-register-everybody = Iedereen in het register
members-register-count =
    { $count ->
        [one] 1 partij
       *[other] { $count } partijen
    } in dit overzicht
members-register-none = Hier staat niemand op deze dag. Kies een andere dag, of zoek iets anders.
members-register-caption = Het register op { $day }; klik op een kop om te sorteren
members-order = Volgorde
members-order- = Naam
members-order-nummer = Lidnummer
members-order-plaats = Plaats
members-order-sector = Sector
members-order-soort = Soort lid
members-membership-title = Lidmaatschap van { $name }
members-join = Lid maken
members-join-button = Maak lid
members-leave = Lidmaatschap beëindigen
members-leave-button = Beëindig het lidmaatschap
members-choose = Kies…
members-first-day = Eerste dag
members-last-day = Laatste dag
members-condition-label = Voorwaarde (mag leeg blijven)
members-evaluate-on = Wanneer kijken we op de voorwaarde terug? (mag leeg blijven)
members-kinds-title = Lidsoorten
members-kinds-intro = Als wie kun je lid worden, wat kost dat en hoeveel stemmen heb je dan?
members-kinds-caption = Contributie per jaar en stemmen in de ledenvergadering
members-no-kinds = Er zijn nog geen lidsoorten. Voeg er eerst een toe.
members-kind-description = Voor wie
members-kind-fee = Contributie
members-kind-votes = Stemmen
members-kind-fee-typed = Contributie per jaar, in euro's
members-kind-votes-typed = Aantal stemmen
members-kind-add = Lidsoort toevoegen
members-kind-change = Lidsoort wijzigen
members-functions-title = Functies: { $name }
members-functions-none = Er zijn nog geen functies.
members-function = Functie
members-function-representative = vertegenwoordiger
members-function-promotor = promotor
members-function-area-director = gebiedsregisseur
members-function-secretary = secretaris
members-function-treasurer = penningmeester
members-function-board = bestuurslid
members-function-administrator = beheerder
members-function-end = Beëindig
members-appoint = Benoemen
members-for-party = Namens welke organisatie? Nummer of naam, alleen voor een vertegenwoordiger
members-representative = Nummer, naam of mailadres van de persoon
members-representative-help = Wie spreekt namens deze organisatie? De persoon staat al in het register.
members-words-title = Woordenlijst
members-words-intro = Met deze woorden zeggen partijen wat zij hebben, missen en bieden. Iedereen gebruikt dezelfde woorden, zodat je elkaar vindt.
members-words-none = Er staan nog geen woorden in de lijst.
members-word-kind = Soort woord
members-word-kind-competence = Kunnen
members-word-kind-knowledge = Weten
members-word-kind-facility = Spullen en ruimte
members-word-kind-network = Kennen
members-word-kind-money = Geld
members-word-kind-offer = Aanbod
members-word-change-short = wijzig
members-word-add = Woord toevoegen
members-word-change = Woord wijzigen
members-synonyms = Andere woorden voor hetzelfde, met een puntkomma ertussen
members-said-title = { $name } heeft, mist en biedt
members-said-none = Deze partij zei nog niets.
members-say = Een woord toevoegen
members-unsay = Haal weg
members-import = Partijen uit een bestand halen
members-import-intro = Stuur een bestand uit Excel of een CSV. Je ziet eerst wat erin staat; er verandert nog niets.
members-import-file = Bestand
members-import-file-help = xlsx of csv, hoogstens 5 MB en 5.000 regels, met koppen op de eerste regel
members-import-text = Of plak hier de regels
members-import-send = Bekijk wat erin staat
members-import-look = Kloppen de kolommen?
members-import-lines =
    { $count ->
        [one] Er is 1 regel.
       *[other] Er zijn { $count } regels.
    }
members-import-ready =
    { $count ->
        [one] Daarvan kan 1 partij erbij.
       *[other] Daarvan kunnen { $count } partijen erbij.
    }
members-import-columns = Kolommen
members-import-columns-help = Kies bij elke kolom wat die betekent
members-import-heading = Kop
members-import-example = Voorbeeld
members-import-means = Betekent
members-import-leave-out = Laat weg
members-import-troubles = Dit moet eerst anders
members-import-troubles-help = Er is nog niets ingevoerd. Verbeter het bestand, of kies andere kolommen.
members-import-line = Regel { $line }:
members-import-more = En nog { $count } meldingen.
members-import-doubles = Staat er al
members-import-known = is partij { $number }
members-import-earlier = staat ook op regel { $line }
members-import-skip = Sla deze regels over
members-import-bring-in =
    { $count ->
        [one] Voer 1 partij in
       *[other] Voer { $count } partijen in
    }
members-import-look-again = Kijk nog eens met deze kolommen
members-import-other = Een ander bestand
members-done-entered = De partij staat in het register.
members-done-changed = De wijziging is opgeslagen.
members-done-listed = De partij staat nu op de openbare lijst.
members-done-not-listed = De partij staat niet meer op de openbare lijst.
members-done-merged = De partijen zijn samengevoegd.
members-done-unmerged = De partijen staan weer apart in het register.
members-done-joined = De partij is lid.
members-done-left = Het lidmaatschap eindigt op de dag die je koos.
members-done-kind = De lidsoort is opgeslagen.
members-done-appointed = De benoeming is vastgelegd.
members-done-ended = Het einde van de functie is vastgelegd.
members-done-word = Het woord staat in de lijst.
members-done-said = Het woord staat erbij.
members-done-unsaid = Het woord is weggehaald.
members-done-table-sent = Dit staat in je bestand. Er is nog niets ingevoerd.
members-done-imported = De partijen uit je bestand staan in het register.
members-told-enter = De partij kwam in het register.
members-told-change-own = De partij werkte de eigen gegevens bij.
members-told-change = De gegevens zijn bijgewerkt.
members-told-consent = De partij kwam op de openbare lijst.
members-told-withdraw-consent = De partij ging van de openbare lijst af.
members-told-join = De partij werd lid.
members-told-leave = Het einde van het lidmaatschap is vastgelegd.
members-told-merge =
    { $known ->
        [yes] De partij ging verder in { $name }.
       *[no] De partij ging verder in een andere partij.
    }
members-told-unmerge = De partij staat weer apart.
members-told-say = Er kwam een woord bij.
members-told-no-longer-say = Er ging een woord af.
members-refusal-kind-is-unknown = Kies of dit een persoon of een organisatie is.
members-refusal-name-is-missing = Vul een naam in.
members-refusal-name-is-too-long = Deze naam is te lang: hij mag hoogstens { $max } tekens hebben.
members-refusal-text-is-too-long = Deze tekst is te lang: hij mag hoogstens { $max } tekens hebben.
members-refusal-sector-is-unknown = Deze sector kennen we niet. Kies ondernemers, overheid, onderwijs, onderzoek of omgeving.
members-refusal-postcode-is-wrong = Deze postcode klopt niet. Schrijf hem als 9641 AB.
members-refusal-mail-is-wrong = Dit is geen mailadres waar we iets naartoe kunnen sturen.
members-refusal-phone-is-wrong = Dit telefoonnummer klopt niet. Gebruik cijfers, zoals 0598 12 34 56.
members-refusal-website-is-wrong = Dit is geen adres van een website. Schrijf het als https://voorbeeld.nl.
members-refusal-kvk-is-wrong = Een KvK-nummer heeft 8 cijfers.
members-refusal-rsin-is-wrong = Dit RSIN klopt niet: het heeft 9 cijfers en een controlegetal.
members-refusal-day-is-unreadable = Deze datum kunnen we niet lezen. Schrijf hem als 2026-01-31.
members-refusal-day-is-too-far = Deze dag ligt te ver weg. Kies een dag binnen een jaar.
members-refusal-constituency-is-wrong = Vul bij de achterban een heel getal in, of niets.
members-refusal-kvk-is-taken = Dit KvK-nummer hoort al bij partij { $number }, { $name }. Wijzig die partij, of kijk of het nummer klopt.
members-refusal-details-look-familiar = Deze gegevens staan al bij een andere partij. Kijk of ze kloppen, of vraag de secretaris om mee te kijken.
members-refusal-party-looks-familiar = Dit lijkt op partij { $number }, { $name }. Kijk of het dezelfde is, of zeg dat het een andere partij is.
members-refusal-party-is-unknown = Er is geen partij met dit nummer.
members-refusal-party-is-merged = Deze partij is al samengevoegd met een andere. Werk verder met die partij.
members-refusal-party-is-not-merged = Deze partij is niet samengevoegd.
members-refusal-changed-meanwhile = Iemand anders heeft dit intussen gewijzigd. Kijk naar de verschillen en sla nog eens op.
members-refusal-reason-is-missing = Schrijf op waarom.
members-refusal-merge-with-itself = Een partij kan niet met zichzelf worden samengevoegd.
members-refusal-merge-of-different-kinds = Een persoon en een organisatie zijn nooit dezelfde partij.
members-refusal-merged-is-a-member = Deze partij is nog lid. Beëindig eerst het lidmaatschap, of voeg de andere hierbij.
members-refusal-merged-has-functions = Deze partij heeft nog functies of vertegenwoordigers. Beëindig die eerst.
members-refusal-function-of-no-person = Alleen een persoon kan een functie hebben.
members-refusal-function-is-unknown = Kies een functie.
members-refusal-representative-of-nobody = Kies de partij die deze persoon vertegenwoordigt.
members-refusal-function-is-held = Deze persoon heeft deze functie dan al.
members-refusal-function-has-ended = Deze functie heeft al een einddatum.
members-refusal-end-before-begin = Het einde kan niet voor het begin liggen.
members-refusal-nobody-is-called-so = We vinden niemand in het register die zo heet. Voer die partij eerst in.
members-refusal-several-are-called-so = Er zijn er meer die zo heten. Gebruik het nummer van de partij.
members-refusal-member-kind-is-unknown = Deze lidsoort is er niet. Kies een van de lidsoorten.
members-refusal-evaluation-before-begin = Terugkijken kan pas na de eerste dag.
members-refusal-is-a-member = Deze partij is al lid. Beëindig eerst dat lidmaatschap.
members-refusal-membership-overlaps = Het vorige lidmaatschap loopt dan nog. Kies een latere dag.
members-refusal-is-no-member = Deze partij is geen lid.
members-refusal-membership-has-ended = Dit lidmaatschap heeft al een laatste dag.
members-refusal-kind-name-is-taken = Er is al een lidsoort met deze naam.
members-refusal-fee-is-wrong = Schrijf de contributie als een bedrag, zoals 25,00. Nul mag ook.
members-refusal-votes-are-missing = Elk lid heeft minstens één stem.
members-refusal-votes-are-too-many = Dit zijn te veel stemmen: hoogstens { $max }.
members-refusal-word-is-missing = Vul een woord in.
members-refusal-word-is-there = Dit woord staat al in de lijst, bij { $name }.
members-refusal-word-kind-is-unknown = Kies wat voor woord het is.
members-refusal-import-word-is-unknown = “{ $name }” staat niet in de woordenlijst. Verbeter de regel, of laat nieuwe woorden toe.
members-refusal-import-has-many-words = Meer dan { $max } nieuwe woorden tegelijk leest niemand na. Voeg er eerst een paar samen.
members-refusal-word-is-unknown = Dit woord staat niet in de woordenlijst. Kies er een uit de lijst, of voeg het daar toe.
members-refusal-word-is-said = Over { $name } staat al iets. Haal dat eerst weg.
members-refusal-relation-is-unknown = Kies heeft, mist of biedt.
members-refusal-says-too-much = Meer dan { $max } woorden bij een partij leest niemand. Haal er eerst een weg.
members-refusal-file-is-empty = Hier staan geen regels in. Zet koppen op de eerste regel, en daaronder de partijen.
members-refusal-file-is-too-large = Dit bestand is te groot: het mag hoogstens { $max } MB zijn.
members-refusal-file-is-unreadable = Dit bestand kunnen we niet lezen. Bewaar het als xlsx of csv en stuur het opnieuw.
members-refusal-file-has-too-much = Dit bestand is te groot: het mag hoogstens { $max } regels en 60 kolommen hebben.
members-refusal-file-is-too-wide = Dit bestand heeft te veel kolommen: hoogstens { $max }.
members-refusal-cell-is-too-long = Een cel is te lang: hoogstens { $max } tekens.
members-refusal-no-column-has-the-name = Kies welke kolom de naam is.
members-refusal-columns-mean-the-same = Twee kolommen betekenen hetzelfde. Kies er een.
members-refusal-import-has-troubles =
    { $count ->
        [one] Er is nog 1 ding niet goed.
       *[other] Er zijn nog { $count } dingen niet goed.
    } Er is niets ingevoerd.
members-refusal-import-has-doubles =
    { $count ->
        [one] 1 regel staat
       *[other] { $count } regels staan
    } al in het register. Kies of je die overslaat.
members-area-inside = Werkt in het gebied: postcode { $postcode } hoort erbij.
members-area-outside = Werkt buiten het gebied: postcode { $postcode } hoort er niet bij. Het bestuur kan daarvan afwijken.
members-area-unknown = Of deze partij in het gebied werkt, weten we niet: er is geen postcode bekend, of de statuten trekken geen grens.
members-deviation = Van buiten het gebied, omdat:
members-deviation-label = Waarom mag deze partij toch lid worden?
members-refusal-works-outside-the-area = Postcode { $postcode } ligt buiten het gebied. Schrijf op waarom het bestuur daarvan afwijkt.
members-application-title = Lid worden
members-application-intro = Werk je in dit gebied, als bedrijf, instelling, vereniging of bewoner? Vraag hier aan of je lid mag worden. Een account heb je niet nodig.
members-application-promise = Binnen zes weken beslist het bestuur. Zegt het bestuur nee, dan lees je waarom en kun je de ledenvergadering vragen om toch ja te zeggen.
members-application-no-kinds = Je kunt hier nog geen lid worden: er zijn nog geen lidsoorten. Kom later terug.
members-application-who = Wie ben je?
members-application-name = Naam van de organisatie, of je eigen naam
members-application-kvk = KvK-nummer (8 cijfers), als je organisatie dat heeft
members-application-area-help = Aan de postcode zien we of je in het gebied werkt. Werk je erbuiten, dan kun je toch vragen om lid te worden.
members-application-as = Wat voor lid wil je worden?
members-application-terms =
    { $fee } per jaar, { $votes ->
        [one] 1 stem
       *[other] { $votes } stemmen
    }
members-application-contact-help = Alleen het bestuur en de secretaris zien dit. We mailen je bij elke stap.
members-application-contact = Contactpersoon van de organisatie
members-application-phone = Telefoon (mag leeg blijven)
members-application-why = Waarom wil je lid worden?
members-application-send = Verstuur mijn aanvraag
members-application-number = Aanvraag { $number }
members-application-wishes = Wil lid worden als: { $kind }
members-application-code = Je volgcode
members-application-link = Je eigen bladzijde
members-application-keep = Bewaar de volgcode of dit adres: hier zie je altijd hoe het met je aanvraag staat. Je krijgt bij elke stap ook een mail.
members-application-promised = Het bestuur beslist uiterlijk op { $day }.
members-application-area-inside = Je postcode { $postcode } hoort bij het gebied.
members-application-area-outside = Je postcode { $postcode } ligt buiten het gebied. Het bestuur kan je toch toelaten, en schrijft dan op waarom.
members-application-area-unknown = Of je postcode bij het gebied hoort, kijkt het bestuur na.
members-application-wiped = De gegevens van deze aanvraag zijn gewist.
members-application-wiped-short = (gewist)
members-application-became = Hoe het ermee staat
members-application-meeting = Naar de ledenvergadering
members-application-meeting-help = De ledenvergadering kan je alsnog toelaten (art. 2:33 BW). Vraag dat uiterlijk op { $day }.
members-application-meeting-button = Leg mijn aanvraag voor aan de ledenvergadering
members-application-withdraw = Toch niet?
members-application-withdraw-help = Zolang er niet is beslist, kun je je aanvraag intrekken.
members-application-withdraw-button = Trek mijn aanvraag in
members-applications-title = Aanvragen
members-applications-intro = Wie lid wil worden, wat er is beslist en wat nog wacht.
members-applications-none = Niemand vroeg nog om lid te worden.
members-applications-caption = Wat wacht staat bovenaan
members-applications-received = Binnengekomen
members-applications-status = Hoe het ermee staat
members-applications-forget = Oude gegevens wissen
members-applications-forget-help = Van aanvragen die zijn geweigerd of ingetrokken bewaren we de gegevens een jaar; zijn leden aansprakelijk (W.A. of B.A.), dan tien jaar. Wat ouder is, kun je hier wissen.
members-applications-forget-button = Wis wat oud genoeg is
members-application-status-received = Wacht op het bestuur.
members-application-status-admitted = Toegelaten door het bestuur.
members-application-status-refused = Geweigerd door het bestuur.
members-application-status-before-meeting = Wacht op de ledenvergadering.
members-application-status-admitted-by-meeting = Toegelaten door de ledenvergadering.
members-application-status-refused-by-meeting = Geweigerd door de ledenvergadering.
members-application-status-withdrawn = Ingetrokken.
members-application-age =
    { $count ->
        [0] Vandaag binnengekomen.
        [one] Wacht 1 dag.
       *[other] Wacht { $count } dagen.
    }
members-application-overdue = Te laat
members-application-to-party = Naar de partij in het register
members-application-letter = Brief over het besluit
members-application-letter-help = Druk deze bladzijde af, onderteken de brief en stuur hem op.
members-application-by = Vastgelegd door { $name }
members-application-decide-board = Wat besliste het bestuur?
members-application-decide-meeting = Wat besliste de ledenvergadering?
members-application-verdict = Besluit
members-application-admit = Toelaten
members-application-refuse = Weigeren
members-application-decided-on = Op welke dag is dit beslist?
members-application-reason = Waarom? De aanvrager leest dit. Bij toelaten mag het leeg blijven.
members-application-when-admitted = Bij toelaten
members-application-new-party = Geen van deze: een nieuwe partij
members-application-decide-button = Leg het besluit vast
members-application-bring-help = De ledenvergadering kan deze partij alsnog toelaten (art. 2:33 BW). Het bestuur kan dat ook zelf vragen.
members-application-bring-button = Leg voor aan de ledenvergadering
members-application-told-received = De aanvraag kwam binnen.
members-application-told-admitted = Het bestuur liet de aanvrager toe.
members-application-told-refused = Het bestuur weigerde.
members-application-told-before-meeting = De aanvrager legde de aanvraag voor aan de ledenvergadering.
members-application-told-brought-by-board = Het bestuur legde de aanvraag voor aan de ledenvergadering.
members-application-told-admitted-by-meeting = De ledenvergadering liet de aanvrager toe.
members-application-told-refused-by-meeting = De ledenvergadering weigerde ook.
members-application-told-withdrawn = De aanvrager trok de aanvraag in.
members-application-yours-received = Je aanvraag kwam bij ons binnen.
members-application-yours-admitted = Het bestuur zei ja. Welkom: je bent lid.
members-application-yours-refused = Het bestuur zei nee.
members-application-yours-before-meeting = Je vroeg de ledenvergadering om alsnog te beslissen.
members-application-yours-brought-by-board = Het bestuur legde je aanvraag voor aan de ledenvergadering.
members-application-yours-admitted-by-meeting = De ledenvergadering zei ja. Welkom: je bent lid.
members-application-yours-refused-by-meeting = De ledenvergadering zei ook nee. Hiermee is je aanvraag afgelopen.
members-application-yours-withdrawn = Je trok je aanvraag in.
members-application-mail-subject = Je aanvraag { $number } om lid te worden van { $cooperative }
members-application-mail-received =
    Hallo { $person },

    Fijn dat { $name } lid wil worden van { $cooperative }, als { $kind }. Je aanvraag heeft nummer { $number }.

    Uiterlijk op { $promised } beslist het bestuur. Hier zie je altijd hoe het ermee staat:
    { $link }
members-application-mail-admitted =
    Hallo { $person },

    Welkom! Het bestuur besliste op { $day } dat { $name } lid is van { $cooperative }, als { $kind }. Het lidnummer is { $member }.{ $reason }

    Alles over je aanvraag staat hier:
    { $link }
members-application-mail-refused =
    Hallo { $person },

    Het bestuur besliste op { $day } om { $name } niet toe te laten als lid van { $cooperative }. Dit is de reden:{ $reason }

    Ben je het er niet mee eens? De ledenvergadering kan alsnog ja zeggen (art. 2:33 BW). Vraag dat uiterlijk op { $until }:
    { $link }
members-application-mail-before-meeting =
    Hallo { $person },

    De aanvraag van { $name } gaat naar de ledenvergadering van { $cooperative }. Die beslist of je alsnog lid wordt. Je hoort het van ons.

    Hier zie je hoe het ermee staat:
    { $link }
members-application-mail-admitted-by-meeting =
    Hallo { $person },

    Welkom! De ledenvergadering besliste op { $day } dat { $name } lid is van { $cooperative }, als { $kind }. Het lidnummer is { $member }.{ $reason }

    Alles over je aanvraag staat hier:
    { $link }
members-application-mail-refused-by-meeting =
    Hallo { $person },

    De ledenvergadering van { $cooperative } besliste op { $day } om { $name } niet toe te laten. Dit is de reden:{ $reason }

    Hiermee is je aanvraag afgelopen. Ook zonder lid te zijn kun je meedoen met wensen en gesprekken. Alles over je aanvraag staat hier:
    { $link }
members-application-mail-withdrawn =
    Hallo { $person },

    Je trok de aanvraag van { $name } in. Je hoeft niets meer te doen. Wil je later toch lid worden van { $cooperative }, dan ben je welkom.

    Alles over je aanvraag staat hier:
    { $link }
members-application-letter-subject = Je aanvraag { $number } om lid te worden van { $cooperative }
members-application-letter-admitted =
    Beste { $person },

    Het bestuur van { $cooperative } besliste op { $day } om { $name } toe te laten als lid, in de soort { $kind }. Het lidnummer is { $member }. Onder dit nummer staat het lid in ons ledenregister.{ $reason }

    Welkom, we kijken ernaar uit om samen aan het gebied te werken.
members-application-letter-refused =
    Beste { $person },

    Het bestuur van { $cooperative } besliste op { $day } om { $name } niet toe te laten als lid. Dit is de reden:{ $reason }

    De algemene ledenvergadering kan alsnog besluiten om toe te laten (art. 2:33 BW). Wil je dat, vraag het ons dan uiterlijk op { $until }.
members-application-letter-admitted-by-meeting =
    Beste { $person },

    De algemene ledenvergadering van { $cooperative } besliste op { $day } om { $name } toe te laten als lid, in de soort { $kind } (art. 2:33 BW). Het lidnummer is { $member }. Onder dit nummer staat het lid in ons ledenregister.{ $reason }

    Welkom, we kijken ernaar uit om samen aan het gebied te werken.
members-application-letter-refused-by-meeting =
    Beste { $person },

    De algemene ledenvergadering van { $cooperative } besliste op { $day } om { $name } niet toe te laten als lid. Dit is de reden:{ $reason }

    Hiermee is de aanvraag afgelopen.
members-application-letter-closing = Met vriendelijke groet,
members-done-applied = Je aanvraag is binnen. Bewaar je volgcode.
members-done-decided = Het besluit is vastgelegd en de aanvrager krijgt een mail.
members-done-brought = De aanvraag gaat naar de ledenvergadering.
members-done-withdrawn = De aanvraag is ingetrokken.
members-done-forgotten = De oude gegevens zijn gewist.
members-refusal-contact-is-missing = Vul in wie we bij de organisatie kunnen aanspreken.
members-refusal-postcode-is-missing = Vul een postcode in: daaraan zien we of je in het gebied werkt.
members-refusal-mail-is-missing = Vul een mailadres in: daar sturen we het besluit naartoe.
members-refusal-decided-in-the-future = Deze dag moet nog komen. Kies de dag waarop is beslist.
members-refusal-decided-before-asked = Beslissen kan pas vanaf { $day }: toen lag de vraag er.
members-refusal-no-verdict = Kies toelaten of weigeren.
members-refusal-application-is-further =
    { $status ->
        [received] Het bestuur heeft nog niet beslist. Wacht daarop.
        [before-meeting] De aanvraag ligt al bij de ledenvergadering.
        [withdrawn] De aanvraag is ingetrokken. Doe een nieuwe als dat nodig is.
       *[other] Over deze aanvraag is al beslist. Kijk hieronder wat nog kan.
    }
members-refusal-meeting-term-has-passed = De ledenvergadering vragen kon tot en met { $day }. Het bestuur kan het nog wel; neem contact op.
members-refusal-application-is-forgotten = De gegevens van deze aanvraag zijn gewist. Doe een nieuwe aanvraag.
