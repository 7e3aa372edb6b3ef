# Woorden van de belangen: wie er belang bij heeft, wat ze willen en wat ze op het spel zetten.
stakeholders-title = Wie heeft belang
stakeholders-intro = Een opgave raakt veel partijen, en ze willen niet allemaal hetzelfde. We vragen ze zelf wat ze willen en wie we nog missen. Zo leggen we ook de tegenstellingen open op tafel.
stakeholders-none-yet = Er is nog niet gevraagd wie er belang bij deze opgave heeft.
stakeholders-manage = Belangen verzamelen
stakeholders-picture = Beeld van de belangen
stakeholders-gathering-runs = De rondvraag loopt: partijen vullen hun eigen rij in.
stakeholders-gathering-until = Dat kan tot en met { $day }.
stakeholders-stat-parties = { $count ->
    [one] partij heeft belang
   *[other] partijen hebben belang
}
stakeholders-stat-answered = { $count ->
    [one] partij sprak zich uit
   *[other] partijen spraken zich uit
}
stakeholders-stat-objectives = { $count ->
    [one] doel om voor of tegen te zijn
   *[other] doelen om voor of tegen te zijn
}
stakeholders-where-parties-stand = Waar partijen staan
stakeholders-figures-how = Elk cijfer is van { $count } partijen of meer, en telt alleen wat ze zelf zeiden. Het wordt pas ververst als er weer { $count } iets veranderden. Wie waar staat, is niet te zien.
stakeholders-too-few = Nog te weinig partijen spraken zich hierover uit.
stakeholders-by-sector = Per sector
stakeholders-by-size = Naar achterban
stakeholders-tally = { $neutral ->
    [0] Van { $parties } partijen zijn er { $for } voor en { $against } tegen.
   *[other] Van { $parties } partijen zijn er { $for } voor en { $against } tegen; { $neutral } maakt het niet uit.
}
stakeholders-to-network = Wie steeds met wie aan tafel zit
stakeholders-ties-by-year = Nieuw per jaar
stakeholders-ties-new = { $count ->
    [one] één nieuwe verbinding
   *[other] { $count } nieuwe verbindingen
}
stakeholders-more-pairs = { $count ->
    [one] Nog één paar dat botst
   *[other] Nog { $count } paren die botsen
}
stakeholders-tally-nearly-for = Van { $parties } partijen zijn ze allemaal of op één na voor.
stakeholders-tally-nearly-against = Van { $parties } partijen zijn ze allemaal of op één na tegen.
stakeholders-tally-nearly-neutral = Van { $parties } partijen maakt het allemaal of op één na niets uit.
stakeholders-tally-stake-0 = Er staat voor hen gemiddeld weinig op het spel.
stakeholders-tally-stake-1 = Gemiddeld raakt het hun dagelijks werk.
stakeholders-tally-stake-2 = Gemiddeld staan er projecten op het spel.
stakeholders-tally-stake-3 = Gemiddeld raakt het waar ze voor bestaan.
stakeholders-tally-stake-4 = Gemiddeld staat hun voortbestaan op het spel.
stakeholders-chain = Wie hebben we nodig?
stakeholders-chain-intro = Van grondstof tot hergebruik: welke sectoren doen iets, betalen, besluiten, weten hoe het moet of merken ervan? Een lege plek is een vraag.
stakeholders-questions = Wie kennen we die hier past?
stakeholders-more-questions = { $count ->
    [one] Nog één open plek in de keten
   *[other] Nog { $count } open plekken in de keten
}
stakeholders-nobody = niemand
stakeholders-step = Stap in de keten
stakeholders-step-grondstof = Grondstof
stakeholders-at-step-grondstof = bij grondstof
stakeholders-step-productie = Productie
stakeholders-at-step-productie = bij productie
stakeholders-step-verwerking = Verwerking
stakeholders-at-step-verwerking = bij verwerking
stakeholders-step-logistiek = Vervoer
stakeholders-at-step-logistiek = bij vervoer
stakeholders-step-afzet = Verkoop
stakeholders-at-step-afzet = bij verkoop
stakeholders-step-gebruik = Gebruik
stakeholders-at-step-gebruik = bij gebruik
stakeholders-step-hergebruik = Hergebruik
stakeholders-at-step-hergebruik = bij hergebruik
stakeholders-role-doet = Doet
stakeholders-gap-role-doet = Niemand doet het werk.
stakeholders-nobody-who-doet = niemand die het doet
stakeholders-we-doet = wij doen het
stakeholders-role-betaalt = Betaalt
stakeholders-gap-role-betaalt = Niemand betaalt.
stakeholders-nobody-who-betaalt = niemand die betaalt
stakeholders-we-betaalt = wij betalen
stakeholders-role-besluit = Besluit
stakeholders-gap-role-besluit = Niemand besluit.
stakeholders-nobody-who-besluit = niemand die besluit
stakeholders-we-besluit = wij besluiten
stakeholders-role-weet = Weet hoe
stakeholders-gap-role-weet = Niemand weet hoe het moet.
stakeholders-nobody-who-weet = niemand die weet hoe het moet
stakeholders-we-weet = wij weten hoe het moet
stakeholders-role-ondervindt = Merkt ervan
stakeholders-gap-role-ondervindt = Niemand die ervan merkt, praat mee.
stakeholders-nobody-who-ondervindt = niemand die ervan merkt
stakeholders-we-ondervindt = wij merken ervan
stakeholders-gap-step = Niemand { $step }.
stakeholders-gap-sector = Er is nog geen partij uit de sector { $sector }.
stakeholders-gap-sector-at = Geen { $sector } { $step }.
stakeholders-gap-role-at = { $step }: { $who }.
stakeholders-missing = Wie missen we nog?
stakeholders-unseen = { $count ->
    [one] Waarschijnlijk missen we nog minstens één partij.
   *[other] Waarschijnlijk missen we nog minstens { $count } partijen.
}
stakeholders-unseen-none = Er zijn geen tekenen dat we nog partijen missen.
stakeholders-unseen-how = { $count ->
    [one] Partijen noemden samen één naam. Wie maar door één partij genoemd is, vertelt hoeveel er door niemand genoemd zijn: hoe meer losse namen, hoe meer we missen (Chao, 1984).
   *[other] Partijen noemden samen { $count } namen. Wie maar door één partij genoemd is, vertelt hoeveel er door niemand genoemd zijn: hoe meer losse namen, hoe meer we missen (Chao, 1984).
}
stakeholders-unseen-unknown = Niemand noemde nog een naam. Pas als partijen zeggen wie er nog nodig is, is te schatten hoeveel we er missen.
stakeholders-unseen-counts = Door één partij genoemd: { $once }. Door twee: { $twice }.
stakeholders-who = Wie er belang bij hebben
stakeholders-unnamed = { $count ->
    [one] En één partij die niet genoemd wil worden.
   *[other] En { $count } partijen die niet genoemd willen worden.
}
stakeholders-named-wrongly = Staat jouw organisatie hier niet bij, of juist ten onrechte wel? Zeg het de gebiedsregisseur.
stakeholders-privacy = Wat één partij zei, zien alleen die partij en de mensen die rondvragen. We oordelen over organisaties en groepen, nooit over personen.
stakeholders-sector = Sector
stakeholders-sector-unknown = sector niet bekend

# De eigen rij.
stakeholders-own-title = Jullie belang
stakeholders-own-heading = Wat wil { $name }?
stakeholders-own-closed = De rondvraag is gesloten. Je ziet wat er staat; veranderen kan niet meer.
stakeholders-own-until = Invullen en verbeteren kan tot en met { $day }.
stakeholders-own-who-sees = Wie ziet wat je hier invult?
stakeholders-own-privacy = Alleen jullie zelf en de mensen die rondvragen (gebiedsregisseur, secretaris, promotor). Andere partijen en bezoekers zien alleen cijfers van vijf partijen of meer. Met deze link kan iedereen die hem heeft deze rij invullen: geef hem alleen aan wie namens jullie mag spreken.
stakeholders-problems = Er klopt nog iets niet.
stakeholders-estimates = Wat wij over jullie opschreven
stakeholders-estimates-intro = Dit zijn inschattingen van ons. Wat jullie zelf zeggen gaat altijd voor. Klopt er iets niet, zeg het dan: wij antwoorden.
stakeholders-source-is = bron: { $source }
stakeholders-you-contested = Jullie zeiden:
stakeholders-answer-was = Antwoord:
stakeholders-contest = Dit klopt niet
stakeholders-contest-why = Wat klopt er niet?
stakeholders-contest-send = Zeg het
stakeholders-own-interest = Jullie belang
stakeholders-wants = Wat de partij wil
stakeholders-wants-label = Wat willen jullie, en waarom?
stakeholders-wants-help = In een paar zinnen. Wat moet er gebeuren, wat mag er niet gebeuren?
stakeholders-own-positions = Waar staan jullie?
stakeholders-own-positions-intro = Zeg bij elk doel of jullie voor of tegen zijn, en wat er voor jullie op het spel staat. Overslaan mag.
stakeholders-position-none = Dat zeggen we (nog) niet
stakeholders-position-neutral = Het maakt ons niet uit
stakeholders-position-for = Voor: { $stake }
stakeholders-position-against = Tegen: { $stake }
stakeholders-stake-0 = er staat niets op het spel
stakeholders-stake-1 = het scheelt in ons werk van elke dag
stakeholders-stake-2 = er hangen projecten van ons van af
stakeholders-stake-3 = het raakt waar wij voor bestaan
stakeholders-stake-4 = ons voortbestaan hangt ervan af
stakeholders-we-think = Onze inschatting: { $what }
stakeholders-own-chain = Wat doen jullie in de keten?
stakeholders-own-chain-intro = Kruis aan wat voor jullie geldt. Van deze kruisjes ziet iedereen alleen de sector.
stakeholders-own-influence = Wat hebben anderen van jullie nodig?
stakeholders-own-influence-open = Invullen is niet verplicht
stakeholders-own-influence-intro = Wat kunnen jullie voor deze partijen maken of breken?
stakeholders-influence-0 = Niets
stakeholders-influence-1 = Hun werk van elke dag
stakeholders-influence-2 = Hun projecten
stakeholders-influence-3 = Waar ze voor bestaan
stakeholders-influence-4 = Hun voortbestaan
stakeholders-own-names = Wie hebben we nog meer nodig?
stakeholders-own-names-intro = Noem organisaties of groepen, ook als ze het niet met jullie eens zijn. Alleen de mensen die rondvragen zien wie je noemt.
stakeholders-own-named = Jullie noemden al:
stakeholders-own-name = Naam { $count }
stakeholders-own-send = Inleveren
stakeholders-own-change = Bewaar wat er veranderd is
stakeholders-to-overview = Bekijk wat iedereen ziet
stakeholders-done-stated = Dank je, jullie rij is bewaard. Tot de sluiting kun je alles nog veranderen.
stakeholders-done-contested = Dank je, we hebben het gehoord en komen met een antwoord.

# Verzamelen.
stakeholders-manage-intro = Wie heeft belang, waar zijn ze voor of tegen, en wie missen we? Vraag het de partijen zelf: ieder krijgt een link naar zijn eigen rij.
stakeholders-export-xlsx = Werkmap (xlsx)
stakeholders-export-csv = Tabel (csv)
stakeholders-names-waiting = { $count ->
    [one] Eén naam wacht op jou
   *[other] { $count } namen wachten op jou
}
stakeholders-names-intro = Deze partijen zijn genoemd als nodig. Zijn ze er al, komen ze erbij, of horen ze hier niet?
stakeholders-named-by = genoemd door { $name }
stakeholders-decide = Beslis
stakeholders-is-there-already = Dit is
stakeholders-match = Is er al
stakeholders-in-register = Partij uit het register
stakeholders-from-outside = Van buiten de coöperatie
stakeholders-kind = Soort
stakeholders-kind-organisation = Organisatie
stakeholders-kind-group = Groep
stakeholders-add-name = Voeg toe
stakeholders-why-not = Waarom hoort deze naam hier niet?
stakeholders-refuse-name = Niet
stakeholders-names-settled = Namen waarover besloten is
stakeholders-outcome-matched = was er al.
stakeholders-outcome-added = is toegevoegd.
stakeholders-outcome-refused = hoort er niet bij.
stakeholders-look = Bekijk
stakeholders-state = Stand
stakeholders-state-answered = sprak zich uit
stakeholders-state-asked = is gevraagd
stakeholders-state-not-asked = nog niet gevraagd
stakeholders-state-off = telt niet meer mee
stakeholders-contested = { $count ->
    [one] Eén inschatting betwist
   *[other] { $count } inschattingen betwist
}
stakeholders-add = Voeg een belanghebbende toe
stakeholders-outside-name = Of de naam van een organisatie of groep van buiten
stakeholders-outside-help = Bijvoorbeeld: de omwonenden van de Kerkstraat. Geen namen van personen.
stakeholders-add-source = Wie zegt dat deze partij belang heeft, en waarom?
stakeholders-contact = Naam van de contactpersoon
stakeholders-mail = Mailadres
stakeholders-add-button = Voeg toe
stakeholders-objectives = Doelen
stakeholders-objective = Doel
stakeholders-objectives-intro = Korte zinnen waar een partij voor of tegen kan zijn. Zodra iemand een standpunt innam, liggen de woorden vast.
stakeholders-change = Verander
stakeholders-objective-words = De zin
stakeholders-keep = Bewaar
stakeholders-objective-fixed = Partijen namen al een standpunt in op deze woorden. Laat het doel vervallen en maak een nieuw als ze niet goed zijn.
stakeholders-retire-why = Waarom telt dit doel niet meer?
stakeholders-retire = Laat vervallen
stakeholders-objective-new = Een nieuw doel
stakeholders-objective-help = Bijvoorbeeld: er rijdt na negen uur nog een bus.
stakeholders-objective-add = Voeg doel toe
stakeholders-objectives-retired = { $count ->
    [one] Eén doel telt niet meer
   *[other] { $count } doelen tellen niet meer
}
stakeholders-gathering = Rondvragen
stakeholders-ask = { $count ->
    [one] Mail één partij haar link
   *[other] Mail { $count } partijen hun link
}
stakeholders-remind = { $count ->
    [one] Herinner één partij
   *[other] Herinner { $count } partijen
}
stakeholders-close = Sluit de rondvraag
stakeholders-letters-help = Heeft een partij geen mailadres? Op haar eigen pagina maak je een brief met een QR-code.
stakeholders-gathering-change = Verander de vraag of de laatste dag
stakeholders-gathering-begin = Begin met rondvragen
stakeholders-gathering-open = Begin
stakeholders-introduction = Wat vragen we?
stakeholders-introduction-example = We willen weten wat deze opgave voor jullie betekent. Vul je eigen rij in en zeg wie we nog missen.
stakeholders-steps = Stappen van de keten die hier tellen
stakeholders-steps-help = Haal weg wat bij deze opgave niet bestaat.
stakeholders-closes-on = Laatste dag
stakeholders-done-added = Toegevoegd.
stakeholders-done-gathering = De rondvraag loopt.
stakeholders-done-closed = De rondvraag is gesloten.
stakeholders-done-asked = De links zijn verstuurd.
stakeholders-done-reminded = De herinneringen zijn verstuurd.
stakeholders-done-objective = Het doel is bewaard.
stakeholders-done-retired = Het doel telt niet meer mee.
stakeholders-done-settled = Over deze naam is besloten.

# Eén belanghebbende.
stakeholders-to-party = In het register
stakeholders-added-because = Heeft belang: { $source }
stakeholders-was-off = Telt niet meer mee sinds { $day }.
stakeholders-put-back = Zet terug
stakeholders-they-say = Zij zeggen:
stakeholders-answer = Jouw antwoord
stakeholders-answer-send = Antwoord
stakeholders-stands = Wat er staat
stakeholders-nothing-said = Er is nog niets gezegd of ingeschat.
stakeholders-about = Waarover
stakeholders-said = Wat
stakeholders-who-said = Wie
stakeholders-said-by-own = zelf
stakeholders-said-by-estimate = onze inschatting
stakeholders-taken-back = teruggenomen
stakeholders-for-whom = Kan op het spel zetten voor { $name }
stakeholders-history = { $count ->
    [one] Alles wat er ooit gezegd is: één regel
   *[other] Alles wat er ooit gezegd is: { $count } regels
}
stakeholders-estimate = Onze inschatting
stakeholders-estimate-open = Schrijf een inschatting op
stakeholders-estimate-intro = De partij ziet dit op haar eigen rij en kan het betwisten. Wat zij zelf zegt, gaat altijd voor.
stakeholders-estimate-source = Waar komt deze inschatting vandaan?
stakeholders-unknown = Weten we niet
stakeholders-estimate-influence = Wat kan deze partij op het spel zetten voor anderen?
stakeholders-estimate-send = Bewaar inschatting
stakeholders-reach = Link en contact
stakeholders-answered-on = Sprak zich het laatst uit op { $day }.
stakeholders-asked-on = Gevraagd op { $day }, nog geen antwoord.
stakeholders-not-asked = Nog niet gevraagd.
stakeholders-link-make = Maak de link
stakeholders-link-anew = Maak de link opnieuw
stakeholders-link-help = Met een mailadres gaat de link ook per mail. Een eerdere link werkt dan niet meer.
stakeholders-link-withdraw = { $count ->
    [one] Trek de link in
   *[other] Trek { $count } links in
}
stakeholders-contact-change = Verander het contact
stakeholders-language = Taal
stakeholders-take-off = Haal van de lijst
stakeholders-off-why = Waarom telt deze partij niet meer mee?
stakeholders-off-help = Wat zij zei, blijft bewaard. Haar link werkt niet meer.
stakeholders-done-estimated = De inschatting is bewaard.
stakeholders-done-answered = Je antwoord staat bij de partij.
stakeholders-done-contact = Het contact is bewaard.
stakeholders-done-withdrawn = De link werkt niet meer.
stakeholders-done-off = De partij telt niet meer mee.
stakeholders-done-back = De partij telt weer mee.
stakeholders-letter = Brief met link
stakeholders-letter-heading = De link van { $name }
stakeholders-letter-once = Deze link zie je maar één keer: we bewaren hem niet.
stakeholders-letter-mailed = Hij is ook gemaild.
stakeholders-letter-link = De link
stakeholders-letter-back = Terug
stakeholders-letter-print = Of druk deze pagina af: je krijgt de brief hieronder.
stakeholders-letter-dear = Beste { $name },
stakeholders-letter-how = Vul je eigen rij in: richt je telefoon op de code of typ het adres over. Je hebt geen account nodig.
stakeholders-letter-code = QR-code van de link
stakeholders-letter-own = Deze link is alleen voor jullie
stakeholders-mail-asked-subject = Wat wil { $name } met “{ $challenge }”?
stakeholders-mail-asked-body =
    Dag{ $contact },

    { $introduction }

    Vul de rij van { $name } in:
    { $link }

    Je hebt geen account nodig. De link is alleen voor jullie.{ $until }
stakeholders-mail-reminded-subject = We horen graag wat { $name } wil met “{ $challenge }”
stakeholders-mail-reminded-body =
    Dag{ $contact },

    We vroegen wat { $name } wil met “{ $challenge }”. We hebben nog niets gehoord en missen jullie stem.

    { $introduction }

    Vul de rij hier in:
    { $link }{ $until }
stakeholders-mail-until = Invullen en verbeteren kan tot en met { $day }.

# Het beeld.
stakeholders-picture-intro = Wie wil hetzelfde, wie botst, wat valt er te ruilen en wie kan ertussen staan? Een spiegel voor het gesprek, geen oordeel.
stakeholders-picture-closed = Dit beeld toont wat afzonderlijke partijen zeiden. Het is alleen voor wie rondvraagt: deel het niet.
stakeholders-picture-empty = Er is pas iets te zien als twee partijen een standpunt hebben.
stakeholders-map = Kaart
stakeholders-map-of = Kaart van de belangen in “{ $title }”
stakeholders-map-how = Wie dicht bij elkaar ligt, wil vaak hetzelfde; een groene lijn zegt dat ook. Een rode streepjeslijn zegt dat ze botsen. Hoe groter de cirkel, hoe sterker de partij. Een gestreepte rand zegt dat (een deel van) het standpunt onze inschatting is.
stakeholders-partly-estimated = deels inschatting
stakeholders-not-on-map = nog zonder standpunt
stakeholders-nearest = { $one } en { $other } staan het dichtst bij elkaar.
stakeholders-farthest = { $one } en { $other } staan het verst van elkaar.
stakeholders-torn = { $count ->
    [one] { $names } wil op het ene punt hetzelfde als bijna iedereen en botst op het andere.
   *[other] { $names } willen op het ene punt hetzelfde als bijna iedereen en botsen op het andere.
}
stakeholders-convergence = Van wat partijen met elkaar te maken hebben, is { $percent } % hetzelfde willen en de rest botsen.
stakeholders-contradictions = Tegenstellingen
stakeholders-contradictions-intro = Bij deze doelen staan partijen tegenover elkaar. Het getal zegt wat er voor hen op het spel staat, van 1 (dagelijks werk) tot 4 (voortbestaan).
stakeholders-no-contradictions = Er zijn geen doelen waar partijen tegenover elkaar staan.
stakeholders-for = Voor:
stakeholders-against = Tegen:
stakeholders-estimate-mark = Een ~ staat bij onze inschatting.
stakeholders-pairs = Wie met wie botst
stakeholders-bridges = Kunnen ertussen staan: { $names }.
stakeholders-bridges-how = Een bruggenbouwer gunt en krijgt gunning van beide, of wil met beide ergens hetzelfde, en botst met geen van beide veel.
stakeholders-trades = Ruilkansen
stakeholders-trades-intro = Twee partijen botsen op twee doelen, maar niet even hard. Geeft ieder toe op wat minder belangrijk is, dan winnen beide.
stakeholders-trades-none = Er zijn nu geen twee partijen die zo kunnen ruilen.
stakeholders-trade = { $one } houdt vast aan zijn standpunt over “{ $holds }” en geeft toe op “{ $gives }”; { $other } doet het andersom. Beide winnen minstens { $gain } op de schaal van 1 tot 4.
stakeholders-strength = Wie is hoe sterk, en hoe ga je met elkaar om?
stakeholders-no-influences = Nog niemand zei wat partijen voor elkaar op het spel kunnen zetten. Daarom is ieders kracht nul.
stakeholders-strength-intro = Veel invloed en veel belang: samen beslissen. Veel invloed, weinig belang: vooraf afstemmen. Weinig invloed, veel belang: versterken, want die stem klinkt anders te zacht. Van beide weinig: informeren.
stakeholders-approach = Zo ga je met elkaar om
stakeholders-approach-decide-together = beslist mee
stakeholders-approach-settle-beforehand = vooraf afstemmen
stakeholders-approach-strengthen = versterken
stakeholders-approach-inform = informeren
stakeholders-power = Invloed
stakeholders-depends = Afhankelijk
stakeholders-ratio = Kracht
stakeholders-at-stake = Op het spel
stakeholders-strength-how = Invloed is wat een partij voor anderen op het spel kan zetten, rechtstreeks en via één ander; afhankelijk is het omgekeerde. Kracht weegt die twee tegen elkaar; 1 is gemiddeld (MACTOR; Godet, 1991).
stakeholders-positions = Standpunten
stakeholders-positions-how = Van −4 (helemaal tegen) tot +4 (helemaal voor). De nummers zijn die van de lijst bij de kaart; een ~ staat bij onze inschatting.
stakeholders-net = Samen en tegenover elkaar
stakeholders-net-how = Voor elke twee partijen: hoeveel ze hetzelfde willen / hoeveel ze botsen, met wat er op het spel staat.
stakeholders-column-number = Nummer
stakeholders-column-name = Naam
stakeholders-column-kind = Soort
stakeholders-column-sector = Sector
stakeholders-column-source = Bron
stakeholders-column-off = Telt niet meer mee
stakeholders-column-objective = Doel
stakeholders-column-reason = Reden
stakeholders-column-position = Standpunt
stakeholders-column-origin = Van wie

# Het netwerk.
stakeholders-network = Wie met wie
stakeholders-network-intro = Welke organisaties zitten steeds samen aan tafel, wie verbindt, en wie trekt de kar? Dit komt uit de tafels van de lopende opgaven.
stakeholders-network-empty = Er zit nog niemand aan tafel.
stakeholders-together = Wie zit met wie
stakeholders-network-how = Elke stip is een organisatie, met de kleur van haar sector; hoe groter, hoe meer tafels. Een groene lijn gaat van de ene sector naar de andere. Hoe dikker de lijn, hoe vaker samen.
stakeholders-in-words = In woorden
stakeholders-across-sectors = Van de { $whole } verbindingen gaan er { $part } van de ene sector naar de andere: { $percent } %.
stakeholders-across-villages = Van de { $whole } verbindingen gaan er { $part } van het ene dorp naar het andere: { $percent } %.
stakeholders-new-ties = Van de { $whole } verbindingen ontstonden er { $part } in het afgelopen jaar: { $percent } %.
stakeholders-always-together = Steeds samen
stakeholders-never-twice = Geen twee organisaties zitten vaker dan één keer samen.
stakeholders-tables-together = { $count ->
    [one] één tafel
   *[other] { $count } tafels
}
stakeholders-familiar = Tafels waar iedereen elkaar al kent
stakeholders-familiar-how = Elke twee die hier zitten, zitten ook ergens anders samen. Wie zou er iets nieuws brengen?
stakeholders-connecting = Wie verbindt
stakeholders-connecting-intro = Deze organisaties liggen vaak op de kortste weg tussen twee andere. Vallen ze weg, dan komen anderen elkaar minder tegen.
stakeholders-connecting-none = Niemand is nodig om anderen bij elkaar te brengen.
stakeholders-between = ligt op { $count } van elke 100 kortste wegen tussen anderen.
stakeholders-leading = Wie trekt de kar
stakeholders-leading-intro = Er zijn { $tables } tafels; { $led } daarvan hebben een trekker.
stakeholders-leading-spread = Geen organisatie trekt meer dan 40 % van de tafels.
stakeholders-leads-many = { $name } trekt { $part } van de { $whole } tafels: meer dan 40 %. Wie kan er een overnemen?
stakeholders-seats = Plaatsen aan tafel
stakeholders-leads = Trekt
stakeholders-leads-none = Zitten wel aan tafel, maar trekken er geen: { $names }.
stakeholders-size = Achterban
stakeholders-size-alone = geen achterban
stakeholders-size-small = minder dan 100
stakeholders-size-large = 100 of meer
stakeholders-all-parties = Alle organisaties aan tafel
stakeholders-tables = Tafels
stakeholders-ties = Zit met

# Invoer.
stakeholders-import = Tabel inlezen
stakeholders-import-intro = Belanghebbenden en standpunten uit een werkmap of csv. Alles komt erin als onze inschatting, met de bron erbij; of niets, als er een regel niet klopt.
stakeholders-import-parties = { $count ->
    [one] Er kwam één belanghebbende bij.
   *[other] Er kwamen { $count } belanghebbenden bij.
}
stakeholders-import-objectives = { $count ->
    [one] Er kwam één doel bij.
   *[other] Er kwamen { $count } doelen bij.
}
stakeholders-import-positions = { $count ->
    [one] Er is één standpunt opgeschreven.
   *[other] Er zijn { $count } standpunten opgeschreven.
}
stakeholders-import-nothing = Er is niets ingelezen.
stakeholders-import-file = Bestand
stakeholders-import-help = Een werkmap (xlsx) of csv, met een kop boven elke kolom.
stakeholders-import-send = Lees in
stakeholders-import-columns = Kolommen
stakeholders-import-column-name = De belanghebbende; een naam uit het register wordt herkend.
stakeholders-import-column-kind = organisatie of groep
stakeholders-import-column-sector = ondernemers, overheid, onderwijs, onderzoek of omgeving
stakeholders-import-column-objective = De zin van het doel; leeg mag.
stakeholders-import-column-position = Van -4 (helemaal tegen) tot 4 (helemaal voor).
stakeholders-import-column-source = Wie dit zei; verplicht.

# Wat op de tijdlijn van de opgave komt.
stakeholders-told-gather = We vragen partijen wat hun belang is
stakeholders-told-close-gathering = De rondvraag naar belangen is gesloten

# Weigeringen.
stakeholders-refusal-nobody-is-named = Kies een partij uit het register of schrijf een naam op.
stakeholders-refusal-two-are-named = Kies een partij uit het register, of schrijf een naam op; niet allebei.
stakeholders-refusal-mail-is-unreadable = Dit is geen mailadres.
stakeholders-refusal-party-is-unknown = Deze partij staat niet in het register.
stakeholders-refusal-is-a-person = Dit is een persoon. We oordelen alleen over organisaties en groepen; iemand met een eigen bedrijf heeft een KvK-nummer in het register.
stakeholders-refusal-too-many = Er zijn al { $max } belanghebbenden.
stakeholders-refusal-was-taken-off = { $name } stond op de lijst en is eraf gehaald. Zet de partij terug op haar eigen pagina.
stakeholders-refusal-is-there = { $name } staat al op de lijst.
stakeholders-refusal-is-off = Deze partij telt niet meer mee. Zet haar eerst terug.
stakeholders-refusal-no-such-cell = Deze plek in de keten bestaat niet.
stakeholders-refusal-last-day-is-past = Deze dag is al voorbij. Kies vandaag of later.
stakeholders-refusal-no-objective = Schrijf eerst minstens één doel op: anders is er niets om voor of tegen te zijn.
stakeholders-refusal-gathering-is-closed = De rondvraag loopt niet: er kan nu niets gezegd of verstuurd worden.
stakeholders-refusal-nobody-to-write-to = Er is niemand met een mailadres om nu aan te schrijven.
stakeholders-refusal-no-link = Deze partij heeft geen link die werkt.
stakeholders-refusal-changed-meanwhile = De doelen of partijen zijn intussen veranderd. Kijk nog eens en lever opnieuw in.
stakeholders-refusal-not-on-the-scale = Dit antwoord bestaat niet. Kies een van de antwoorden uit de lijst.
stakeholders-refusal-is-contested = Jullie zeiden hier al dat het niet klopt.
stakeholders-refusal-nothing-to-answer = Hier valt niets (meer) te beantwoorden.
stakeholders-refusal-too-many-objectives = Er zijn al { $max } doelen. Laat er eerst een vervallen.
stakeholders-refusal-objective-is-there = Dit doel staat er al.
stakeholders-refusal-objective-has-positions = Partijen namen al een standpunt in op deze woorden.
stakeholders-refusal-objective-is-retired = Dit doel telt al niet meer mee.
stakeholders-refusal-too-many-names = Een partij kan { $max } namen noemen.
stakeholders-refusal-nothing-decided = Kies of deze naam er al is, erbij komt of er niet hoort.
stakeholders-refusal-name-is-settled = Over deze naam is al besloten.
stakeholders-refusal-stakeholder-is-unknown = Kies een partij van de lijst van deze opgave.
stakeholders-refusal-file-is-missing = Kies een bestand.
stakeholders-refusal-file-has-too-many-lines = Een tabel heeft ten hoogste { $max } regels.
stakeholders-refusal-file-has-no-names = Er is geen kolom met namen: zet er ‘naam’ boven.
stakeholders-refusal-line-is-refused = Regel { $line } klopt niet:
stakeholders-refusal-line-has-no-name = Regel { $line } heeft geen naam, of een te lange.
stakeholders-refusal-line-has-unknown-sector = Regel { $line } noemt een sector die we niet kennen.
stakeholders-refusal-line-has-long-objective = Regel { $line } heeft een doel van meer dan { $max } tekens.
stakeholders-refusal-line-has-no-position = Regel { $line } heeft een doel zonder standpunt van -4 tot 4, of andersom.
stakeholders-refusal-line-has-no-source = Regel { $line } zegt niet wie dit zei.
