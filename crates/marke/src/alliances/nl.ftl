alliances-optional = (mag leeg blijven)
alliances-save = Bewaar
alliances-story = Wat er gebeurde
alliances-to-thread = Bekijk de rode draad
alliances-as-table = Als tabel (csv)
alliances-sector = Sector
alliances-party = Partij
alliances-party-number = Nummer van de partij
alliances-party-number-help = Het nummer staat op de pagina van de partij.
alliances-from = Vanaf
alliances-until = Tot en met
alliances-from-until = van { $from } tot en met { $until }
alliances-note = Toelichting
alliances-word = Waar gaat het om?
alliances-word-choose = Kies een woord
alliances-word-none-hours = Alle uren samen
alliances-all-hours = Alle uren samen
alliances-amount = Hoeveel
alliances-amount-help = Een heel getal, in de maat die achter de soort staat.
alliances-amount-hours = { $count ->
    [one] { $number } uur
   *[other] { $number } uur
}
alliances-amount-days = { $count ->
    [one] { $number } dag
   *[other] { $number } dagen
}
alliances-amount-introductions = { $count ->
    [one] { $number } contact
   *[other] { $number } contacten
}
alliances-amount-euros = € { $number }
alliances-amount-pieces = { $count ->
    [one] { $number } stuk
   *[other] { $number } stuks
}
alliances-measure-hours = uren
alliances-measure-days = dagen
alliances-measure-introductions = contacten
alliances-measure-euros = hele euro's
alliances-measure-pieces = stuks
alliances-capacities-title = Inbreng van { $name }
alliances-capacities-heading = Wat jullie inbrengen en zoeken
alliances-capacities-intro = Vertel waar anderen op kunnen rekenen, en wat jullie zelf missen. Alleen jullie en de gebiedsregisseur zien de aantallen.
alliances-capacities-brings = Dit brengen we in
alliances-capacities-seeks = Dit zoeken we
alliances-capacities-none-brings = Nog niets. Zet hiernaast het eerste neer, hoe klein ook.
alliances-capacities-none-seeks = Jullie zoeken nu niets.
alliances-capacities-say = Iets toevoegen
alliances-capacities-bearing = Brengen of zoeken jullie dit?
alliances-capacities-save = Zet erbij
alliances-capacities-end = Geldt niet meer
alliances-bearing-brings = We brengen het in
alliances-bearing-seeks = We zoeken het
alliances-to-capacities = Wat jullie inbrengen en zoeken
alliances-needs-title = Wat nodig is voor { $title }
alliances-needs-heading = Wie en wat is nodig?
alliances-needs-intro = Een opgave los je samen op. Hier staat wat daarvoor nodig is, en wat er in de streek al is.
alliances-needs-now = Dit is nodig
alliances-needs-none = Er staat nog niet wat nodig is.
alliances-needs-lacking = { $count ->
    [one] Eén ding is nog niet in de streek te vinden. Weet jij iemand?
   *[other] { $count } dingen zijn nog niet in de streek te vinden. Weet jij iemand?
}
alliances-needs-ended = Gevonden of niet meer nodig
alliances-to-needs = Schrijf op wat nodig is
alliances-to-proposal = Zoek wie dit samen kunnen
alliances-of-challenge = Wie ermee aan de slag zijn
alliances-coverage-nothing = nog niet in de streek
alliances-coverage-some = een deel is er
alliances-coverage-enough = er is genoeg
alliances-importance = Hoe belangrijk
alliances-importance-1 = is handig
alliances-importance-2 = is belangrijk
alliances-importance-3 = zonder gaat het niet
alliances-importance-told-1 = Het is handig om te hebben.
alliances-importance-told-2 = Het is belangrijk.
alliances-importance-told-3 = Zonder dit gaat het niet.
alliances-need-add = Iets toevoegen dat nodig is
alliances-need-why = Waarvoor
alliances-need-save = Bewaar
alliances-need-for = Nodig voor de opgave
alliances-need-is-ended = niet meer nodig
alliances-need-change = Aanpassen
alliances-need-end = Niet meer nodig
alliances-need-end-reason = Waarom? Is het gevonden?
alliances-need-end-button = Haal het van de lijst
alliances-need-call-nothing = Niemand in de streek heeft gezegd dit te hebben. Heb jij het, of ken je iemand? Meld je bij de gebiedsregisseur of word lid en zet het bij je inbreng.
alliances-need-call-some = Een deel is er al; er kan nog bij. Zet het bij je inbreng als je iets kunt doen.
alliances-need-call-enough = Er is genoeg van in de streek. Nu komt het erop aan wie het inbrengt.
alliances-sought-title = Wat de streek zoekt
alliances-sought-intro = Alles wat nodig is voor de opgaven waar we aan werken. Wat ontbreekt, staat bovenaan.
alliances-sought-none = Er is nu niets nodig.
alliances-sought-nothing = Dit hebben we nog niet
alliances-sought-some = Hier is nog niet genoeg van
alliances-sought-enough = Hier is genoeg van
alliances-to-sought = Bekijk alles wat de streek zoekt
alliances-frame = Wanneer en met hoeveel
alliances-frame-intro = Zo weten we wie er tijd heeft, en hoe groot het gezelschap mag zijn.
alliances-frame-starts = Begint op
alliances-frame-ends = Klaar op
alliances-frame-size = Hoogstens zoveel partijen
alliances-frame-lead = Er moet een lid zijn dat kan trekken
alliances-frame-sectors = Partijen per sector
alliances-frame-save = Bewaar het kader
alliances-least = Minstens
alliances-most = Hoogstens
alliances-conflicts-title = Waar het wringt
alliances-conflicts-intro = Wie liever niet met wie werkt. Alleen jij ziet dit. Voorstellen houden er rekening mee, zonder te zeggen waarom.
alliances-conflicts-now = Nu
alliances-conflicts-none = Er staat niets. Dat is goed nieuws.
alliances-conflict-note = Iets noteren
alliances-conflict-one = De ene partij
alliances-conflict-other = De andere partij
alliances-conflict-weight = Hoe erg
alliances-conflict-weight-5 = Het wringt een beetje
alliances-conflict-weight-12 = Alleen met iemand ertussen die ze allebei vertrouwen
alliances-conflict-weight-18 = Het wringt flink, ook met iemand ertussen
alliances-conflict-weight-never = Nooit samen
alliances-conflict-reason = Wat er speelt
alliances-conflict-save = Noteer
alliances-conflict-end = Het is over
alliances-conflict-never = nooit samen
alliances-conflict-friction = het wringt: { $count } van 20
alliances-proposal-title = Wie kunnen dit samen: { $title }
alliances-proposal-heading = Wie kunnen dit samen?
alliances-proposal-intro = Met wat iedereen heeft gezegd in te brengen. Jij beslist; dit zijn voorstellen.
alliances-proposal-no-needs = Er staat nog niet wat nodig is. Zonder dat valt er niets te zoeken.
alliances-look-again = Kijk opnieuw
alliances-by-size = Met hoeveel kom je hoe ver?
alliances-by-size-intro = Meer partijen is meer overleg. Kies waar je wilt stoppen.
alliances-still-missing = Dit ontbreekt nog
alliances-without-this = Zonder deze partij
alliances-bridges = Wie ertussen staat
alliances-clashing = Wie iets anders wil
alliances-to-interests = Bekijk de kaart van belangen
alliances-spared = Wie we ontzien
alliances-others = Andere goede voorstellen
alliances-what-if = Wat als?
alliances-what-if-button = Reken opnieuw
alliances-candidates = { $count ->
    [0] Nog niemand heeft iets van wat nodig is.
    [one] Eén partij heeft iets van wat nodig is.
   *[other] { $count } partijen hebben iets van wat nodig is.
}
alliances-left-out = Buiten beschouwing
alliances-let-in = doet weer mee
alliances-as-it-is = Terug naar zoals het is
alliances-begin = Met deze partijen beginnen
alliances-begin-help = Ze krijgen een uitnodiging. Niets staat vast voordat ze ja zeggen.
alliances-begin-button = Nodig ze uit
alliances-sure-waiting = Er loopt al een andere berekening. Deze begint zo.
alliances-sure-searching = Dit is het beste tot nu toe. We zoeken nog door.
alliances-sure-proven = Beter kan niet: dat is nagerekend.
alliances-sure-share-at-most = Het beste dat gevonden is. Meer dan { $share } % kan in elk geval niet.
alliances-sure-size-at-least = Het beste dat gevonden is. Met minder dan { $count } partijen kan het niet; of het met minder kan dan hier, is niet zeker.
alliances-sure-all-but-cost = Meer of met minder partijen kan niet. Of een andere keuze even goed is en minder vraagt, is niet zeker.
alliances-proposed-nobody = Er is nog niemand die iets kan inbrengen.
alliances-proposed-all = { $count ->
    [one] Met één partij is alles er.
   *[other] Met { $count } partijen is alles er.
}
alliances-proposed-share = { $count ->
    [one] Met één partij is { $share } % er.
   *[other] Met { $count } partijen is { $share } % er.
}
alliances-proposed-amount-of = { $amount } { $name }
alliances-proposed-brings = Brengt in: { $what }.
alliances-proposed-brings-place = een plek voor de eigen sector, of iemand die kan trekken
alliances-proposed-cannot-be-missed = Kan niet worden gemist.
alliances-proposed-substitute = { $name } zou dit ook kunnen.
alliances-proposed-other-reason = Doet mee omdat het zo het beste past.
alliances-proposed-sector-missing = Er { $count ->
    [one] ontbreekt een partij
   *[other] ontbreken { $count } partijen
} van de sector { $sector }.
alliances-proposed-lead-missing = Er is niemand die kan trekken.
alliances-proposed-not-in-network = { $what }: dat heeft niemand in de streek.
alliances-proposed-partly-in-network = { $what }: waarvan { $part } bij niemand in de streek te vinden is.
alliances-proposed-blocked = { $what }: dat is er wel, maar niet voor dit gezelschap.
alliances-proposed-blocked-conflict = { $name } heeft het, maar werkt niet samen met { $member }.
alliances-proposed-blocked-between = { $name } heeft het, maar er is niemand tussen { $name } en { $member } die ze allebei vertrouwen.
alliances-proposed-blocked-sector = { $name } heeft het, maar van die sector doen er al genoeg mee.
alliances-proposed-blocked-full = { $name } heeft het, maar het gezelschap is vol.
alliances-proposed-blocked-hours = { $name } kan het, maar heeft er geen uren meer voor.
alliances-proposed-blocked-no-more = { $name } heeft er iets van, maar brengt hier niet meer dan er al is.
alliances-proposed-between = { $bridge } staat tussen { $one } en { $other }, die elkaar lastig vinden.
alliances-proposed-clashing = { $one } en { $other } willen in deze opgave deels het tegenovergestelde. Praat daar eerst over.
alliances-proposed-spared = { $name } kan dit ook, maar gaf al veel. Daarom { $member }.
alliances-title = Allianties
alliances-intro = Partijen die samen een opgave aanpakken: wie meedoet, wie trekt, en wat eruit komt.
alliances-none = Er is nog geen alliantie. Die ontstaat uit een opgave en wat daarvoor nodig is.
alliances-list-agreed = Aan het werk
alliances-list-forming = In wording
alliances-list-ended = Afgerond
alliances-state-forming = in wording
alliances-state-agreed = aan het werk
alliances-state-ended = afgerond
alliances-parties = { $count ->
    [0] nog niemand
    [one] één partij
   *[other] { $count } partijen
}
alliances-for-challenge = Voor de opgave
alliances-asked = { $name } is gevraagd om mee te doen
alliances-asked-brings = We hopen dat jullie dit kunnen inbrengen:
alliances-brings = Wat brengen jullie in?
alliances-role = Wat jullie doen
alliances-accept = We doen mee
alliances-decline = We doen niet mee
alliances-decline-reason = Waarom niet?
alliances-alternative = Wie zou het wel kunnen?
alliances-names-instead = Noemt in plaats daarvan: { $name }.
alliances-who = Wie doen mee
alliances-who-none = Nog niemand heeft ja gezegd.
alliances-who-invited = Gevraagd
alliances-who-declined = Doen niet mee
alliances-who-left = Deden eerder mee
alliances-results = Wat eruit moet komen
alliances-results-none = Er is nog geen resultaat afgesproken.
alliances-reached-on = Bereikt op { $day }.
alliances-reached-how = Bereikt? Waar zie je dat aan?
alliances-reached-button = Bereikt
alliances-due-on = voor { $day }
alliances-accountable = Samen verantwoordelijk:
alliances-accountable-who = Wie zijn er samen verantwoordelijk? Minstens twee.
alliances-documents = Stukken
alliances-agreement = Wat is afgesproken
alliances-form = Vorm
alliances-form-informal = Op afspraak
alliances-form-covenant = Convenant
alliances-form-consortium = Consortium
alliances-form-member-agreement = Ledenovereenkomst
alliances-form-new-entity = Eigen rechtspersoon
alliances-form-told-informal = Een woord is genoeg; goed om te beginnen.
alliances-form-told-covenant = Op papier wat je van plan bent; geen contract.
alliances-form-told-consortium = Samen een werk doen; één partij is aanspreekbaar voor wie betaalt.
alliances-form-told-member-agreement = Een overeenkomst tussen de coöperatie en haar leden.
alliances-form-told-new-entity = Een nieuwe stichting, bv of coöperatie. Pas als er een verdienmodel is.
alliances-leads = Trekt nu
alliances-leads-nobody = nog niemand
alliances-leads-round = Wie wanneer trekt
alliances-lead-until = tot en met { $day }
alliances-property = Wat we samen maken
alliances-property-help = Van wie is het, en wie mag het gebruiken?
alliances-money = Geld
alliances-money-none = Er gaat geen geld om.
alliances-exit = Als een partij weggaat
alliances-exit-help = Hoe zeg je op, en wat gebeurt er met wat je inbracht?
alliances-review = We kijken opnieuw op
alliances-ends = Loopt af op
alliances-not-yet = nog niet afgesproken
alliances-agree = Dit is afgesproken
alliances-agree-help = Als iedereen heeft geantwoord en alles is ingevuld, kan de alliantie van start. Vanaf dan ziet iedereen haar.
alliances-work = Samen bijhouden
alliances-change = Afspraken aanpassen
alliances-dossier-title = Naam
alliances-dossier-purpose = Waarvoor
alliances-invite = Nog een partij vragen
alliances-invite-button = Vraag deze partij
alliances-lead = Wie trekt
alliances-lead-help = Trekken gaat rond: hoogstens twee jaar achter elkaar. Wie nu trekt, kan het eerder overdragen; dat eindigt dan de dag ervoor.
alliances-promise = Een resultaat afspreken
alliances-promise-button = Spreek dit af
alliances-result = Wat is er dan?
alliances-due = Wanneer
alliances-document = Een stuk toevoegen
alliances-document-title = Wat is het?
alliances-document-address = Waar staat het? (https://…)
alliances-leave = { $name } stopt ermee
alliances-leave-reason = Waarom?
alliances-leave-button = Stop ermee
alliances-end = De alliantie afronden
alliances-end-reason = Hoe is het afgelopen?
alliances-end-button = Rond af
alliances-advice-title = Welke vorm past?
alliances-advice-intro = Begin klein: vaak is een woord genoeg. Kruis aan wat voor jullie geldt, en lees welke vorm daarbij past.
alliances-advice-tick = Wat geldt voor jullie?
alliances-advice-question-owns = De alliantie moet zelf personeel, spullen of schulden hebben.
alliances-advice-question-earns = Het is duidelijk wie betaalt voor wat we maken, ook als de subsidie op is.
alliances-advice-question-payer = Er is iemand die betaalt en één aanspreekpunt wil.
alliances-advice-question-through = Leden kopen, verkopen of verwerken samen via de coöperatie.
alliances-advice-question-counts = Partijen leggen uren of geld in waar anderen op rekenen.
alliances-advice-button = Welke vorm past?
alliances-advice-because-owns-and-earns = Jullie hebben iets te bezitten én weten wie ervoor betaalt. Dan past een eigen rechtspersoon; laat de notaris meelezen.
alliances-advice-because-owns-but-earns-not = Een eigen rechtspersoon zonder verdienmodel overleeft de subsidie niet. Begin als consortium, met één partij die het bezit draagt, en zoek eerst uit wie er blijvend betaalt.
alliances-advice-because-payer = Wie betaalt wil één partij kunnen aanspreken; spreek af wie dat is en hoe de rest meedraagt.
alliances-advice-because-through = Jullie doen dit als leden, met de coöperatie ertussen; dan past een ledenovereenkomst (artikel 2:53 van het Burgerlijk Wetboek).
alliances-advice-because-counts = Anderen rekenen op wat je inlegt; zet op papier wat je van plan bent, en hoe je eruit kunt.
alliances-advice-because-nothing = Er staat nog niets op het spel. Begin gewoon, en kom terug als dat verandert.
alliances-advice-no-law = Dit is een eerste richting, geen juridisch advies.
alliances-sought-by-parties = Wat partijen zelf zoeken
alliances-sought-by-parties-intro = Heb jij dit, of ken je iemand? Neem contact op.
alliances-introductions-title = Introducties
alliances-introductions-intro = Wie moeten elkaar leren kennen? En wat is er van eerdere kennismakingen gekomen?
alliances-introductions-made = { $count ->
    [one] Er is één introductie gedaan.
   *[other] Er zijn { $count } introducties gedaan.
}
alliances-introductions-led = { $count ->
    [0] Nog geen leidde tot een ontmoeting.
    [one] Eén leidde tot een ontmoeting of meer.
   *[other] { $count } leidden tot een ontmoeting of meer.
}
alliances-introductions-across = { $count ->
    [one] Eén ging over de grens van een sector.
   *[other] { $count } gingen over de grens van een sector.
}
alliances-introductions-to-make = Stel deze aan elkaar voor
alliances-introductions-to-make-none = Nu vullen geen twee leden elkaar over en weer aan.
alliances-introductions-open = Wat kwam ervan?
alliances-introductions-open-none = Alle introducties hebben een uitkomst.
alliances-introductions-ended = Zo liep het af
alliances-introduced-on = voorgesteld op { $day }
alliances-introduction-new = Twee partijen voorstellen
alliances-introduction-challenge = Nummer van de opgave
alliances-introduction-why = Waarom zouden ze moeten praten?
alliances-introduction-why-help = Dit lezen ze allebei in de brief.
alliances-introduce = Stel ze aan elkaar voor
alliances-outcome = Wat kwam ervan
alliances-outcome-told = In een zin
alliances-outcome-working-together = Ze werken samen
alliances-outcome-met = Ze hebben elkaar gesproken
alliances-outcome-nothing = Er kwam niets van
alliances-outcome-unknown = Niemand weet het
alliances-suggestion = { $one } heeft { $gives }, wat { $other } zoekt; { $other } heeft { $gets }, wat { $one } zoekt.
alliances-complements-title = Wie { $name } aanvullen
alliances-complements-heading = Wie vullen jullie aan?
alliances-complements-intro = Wie heeft wat jullie missen, en mist wat jullie hebben.
alliances-mutual = Jullie kunnen elkaar helpen
alliances-mutual-none = Er is nu niemand met wie het over en weer past.
alliances-mutual-told = Heeft { $gives }; zoekt { $gets }.
alliances-rings = Rondjes van drie
alliances-rings-intro = Waar twee niet passen, passen soms drie.
alliances-ring = { $own } geeft { $given } aan { $first }, { $first } geeft { $between } aan { $second }, en { $second } geeft { $got } aan { $own }.
alliances-givers = Heeft wat jullie zoeken
alliances-givers-none = Nog niemand. Wat jullie missen, staat bij wat de streek zoekt zodra een opgave het nodig heeft.
alliances-takers = Zoekt wat jullie hebben
alliances-takers-none = Nu niemand.
alliances-unlisted = { $count ->
    [one] Er past nog één partij die niet op de openbare lijst staat.
   *[other] Er passen nog { $count } partijen die niet op de openbare lijst staan.
} Vraag de gebiedsregisseur om jullie voor te stellen.
alliances-done-said = Dank je. Dit telt nu mee.
alliances-done-said-no-more = Dit telt niet meer mee.
alliances-done-needed = Toegevoegd aan wat nodig is.
alliances-done-framed = Het kader is bewaard.
alliances-done-need-changed = Aangepast.
alliances-done-need-ended = Het staat niet meer op de lijst.
alliances-done-conflict = Genoteerd. Alleen jij ziet dit.
alliances-done-conflict-ended = Het telt niet meer mee.
alliances-done-begun = De uitnodigingen zijn de deur uit.
alliances-done-changed = De afspraken zijn bewaard.
alliances-done-invited = De uitnodiging is de deur uit.
alliances-done-answered = Dank je voor je antwoord.
alliances-done-left = Jullie doen niet meer mee.
alliances-done-leads = Genoteerd wie trekt.
alliances-done-promised = Het resultaat is afgesproken.
alliances-done-reached = Gefeliciteerd, dit is bereikt.
alliances-done-document = Het stuk staat erbij.
alliances-done-agreed = De alliantie is van start.
alliances-done-ended = De alliantie is afgerond.
alliances-done-introduced = Ze krijgen allebei een brief.
alliances-done-outcome = Genoteerd wat ervan kwam.
alliances-told-add-need = Er werd opgeschreven dat dit nodig is.
alliances-told-change-need = Wat nodig is, werd aangepast.
alliances-told-end-need = Dit ging van de lijst.
alliances-told-set-frame = Er werd gezegd wanneer het werk is en met hoeveel partijen.
alliances-told-begin = De eerste partijen werden gevraagd.
alliances-told-change = De afspraken werden aangepast.
alliances-told-invite = Er werd een partij gevraagd.
alliances-told-accept = Een partij zei ja.
alliances-told-decline = Een partij zei nee.
alliances-told-agree = De partijen werden het eens.
alliances-told-leave = Een partij stopte ermee.
alliances-told-lead = Er werd gezegd wie trekt.
alliances-told-promise = Er werd een resultaat afgesproken.
alliances-told-reach = Er werd een resultaat bereikt.
alliances-told-add-document = Er kwam een stuk bij.
alliances-told-end = De alliantie werd afgerond.
alliances-mail-subject-invited = Doen jullie mee? { $alliance }
alliances-mail-subject-agreed = Van start: { $alliance }
alliances-mail-subject-ended = Afgerond: { $alliance }
alliances-mail-subject-introduction = { $cooperative } stelt jullie voor aan { $other }
alliances-mail-invited =
    Beste mensen van { $party },

    Voor de opgave “{ $challenge }” zoeken we partijen die samen aan de slag gaan.
    We denken daarbij aan jullie.

    { $purpose }

    Lees hier wat we van jullie hopen, en laat weten of jullie meedoen:
    { $link }

    Groet, { $cooperative }
alliances-mail-agreed =
    Beste mensen van { $party },

    De partijen van “{ $alliance }” zijn het eens. We kunnen van start.

    Alles wat is afgesproken, staat hier:
    { $link }

    Groet, { $cooperative }
alliances-mail-ended =
    Beste mensen van { $party },

    “{ $alliance }” is afgerond. Dank jullie wel voor alles wat jullie inbrachten.

    Hoe het is afgelopen, lees je hier:
    { $link }

    Groet, { $cooperative }
alliances-mail-introduction =
    Beste mensen van { $party },

    We denken dat jullie { $other } zouden moeten spreken.

    { $why }

    Je vindt { $other } hier: { $village } { $website }
    Zij krijgen dezelfde brief over jullie. Over een poos vragen we wat ervan kwam.

    Groet, { $cooperative }
alliances-refusal-address = Geef een adres dat met https:// begint, zonder spaties.
alliances-refusal-alliance-is-ended = Deze alliantie is afgerond; wat erin staat, verandert niet meer.
alliances-refusal-amount-is-unreadable = Geef een heel getal van 1 tot { $max }.
alliances-refusal-answers-wait = { $count ->
    [one] Eén partij heeft nog niet geantwoord.
   *[other] { $count } partijen hebben nog niet geantwoord.
}
alliances-refusal-changed-meanwhile = Iemand anders heeft dit intussen gewijzigd. Kijk opnieuw en pas het dan aan.
alliances-refusal-conflict-is-ended = Dit was al voorbij.
alliances-refusal-conflict-is-noted = Tussen deze partijen staat al iets genoteerd.
alliances-refusal-day-is-past = Kies een dag die nog komt.
alliances-refusal-document-is-there = Dit stuk staat er al bij.
alliances-refusal-friction = Kies hoe erg het wringt.
alliances-refusal-hand-over-first = Jullie trekken deze alliantie nog. Draag dat eerst over: kies hierboven wie er trekt.
alliances-refusal-is-agreed = Dit is al afgesproken.
alliances-refusal-is-asked = Deze partij is al gevraagd.
alliances-refusal-is-introduced = Deze twee zijn al aan elkaar voorgesteld; zeg eerst wat ervan kwam.
alliances-refusal-is-reached = Dit resultaat was al bereikt.
alliances-refusal-lead-is-long = Trekken doe je hoogstens twee jaar achter elkaar.
alliances-refusal-leave-instead = Jullie doen al mee. Wil je stoppen, doe dat dan onderaan de pagina.
alliances-refusal-need-is-ended = Dit is niet meer nodig; zet het opnieuw op de lijst als het terugkomt.
alliances-refusal-needed-already = Dit staat al op de lijst. Pas daar aan hoeveel er nodig is.
alliances-refusal-no-exit-rule = Spreek af hoe een partij weg kan.
alliances-refusal-no-property-rule = Spreek af van wie is wat jullie samen maken.
alliances-refusal-no-review = Spreek een dag af om opnieuw te kijken, of een einddatum.
alliances-refusal-nobody-answers-alone = Niemand is alleen verantwoordelijk: kies minstens twee partijen.
alliances-refusal-nobody-leads = Spreek af wie er trekt.
alliances-refusal-not-asked = Deze partij doet niet mee. Wie werkt aan de alliantie kan haar opnieuw vragen.
alliances-refusal-outcome-is-missing = Kies wat ervan kwam.
alliances-refusal-outcome-is-told = Wat ervan kwam, staat al opgeschreven.
alliances-refusal-party-is-a-person = Dit gaat over organisaties, nooit over personen.
alliances-refusal-party-is-merged = Deze partij stond dubbel in het register; kies de partij die verdergaat.
alliances-refusal-party-is-unknown = Er is geen partij met dit nummer.
alliances-refusal-period-ends-first = De laatste dag komt voor de eerste. Draai ze om.
alliances-refusal-period-is-long = Kies een periode van hoogstens tien jaar.
alliances-refusal-period-is-past = Deze periode is al voorbij. Kies een dag die nog komt.
alliances-refusal-pledge-is-unknown = Wat partijen inbrengen, past niet bij wat nodig is. Begin opnieuw vanaf het voorstel.
alliances-refusal-result-is-left-alone = “{ $result }” zou dan door één partij worden gedragen. Zoek eerst iemand die jullie plek inneemt.
alliances-refusal-result-without-day = Kies een dag waarop dit er is, vandaag of later.
alliances-refusal-said-already = Dit staat er al voor een deel van die tijd. Beëindig dat eerst.
alliances-refusal-same-party = Kies twee verschillende partijen.
alliances-refusal-sector-bounds = Geef per sector een minimum dat niet boven het maximum ligt, van 0 tot 40.
alliances-refusal-sectors-need-more = De sectoren vragen samen meer partijen dan er mogen meedoen.
alliances-refusal-size = Kies een aantal van 2 tot { $max }.
alliances-refusal-somebody-leads = In die tijd trekt een ander al. Wie dan trekt, kan het eerder overdragen.
alliances-refusal-takes-no-part = Dit kan alleen voor partijen die meedoen.
alliances-refusal-takes-two = Een alliantie is van minstens twee partijen.
alliances-refusal-too-many-lines = Er staan er al { $max }; meer kan niet.
alliances-refusal-too-many-needs = Er staan al { $max } dingen op de lijst; meer kan niet.
alliances-refusal-too-many-parties = Vraag hoogstens { $max } partijen.
alliances-refusal-too-much-said = Er staan al { $max } regels; beëindig er eerst een.
alliances-refusal-word-is-missing = Kies een woord uit de lijst.

# Kansen, en vragen om voorgesteld te worden.
alliances-opportunities-title = Kansen voor { $name }
alliances-opportunities-heading = Kansen voor jullie
alliances-opportunities-intro = Wat jullie samen met anderen kunnen en niemand alleen. Bij elke kans staat met wie, en hoe je begint.
alliances-opportunities-none = Er is nu geen kans die we zien. Vertel meer van wat jullie inbrengen, dan zoeken we verder.
alliances-opportunities-together = Samen voor een opgave
alliances-opportunities-gaps = Hier mist een schakel
alliances-opportunity-own = Hiervoor hebben jullie { $words }.
alliances-opportunity-share = { $lacking ->
    [0] Samen met deze partijen is er alles wat nodig is: { $here } van { $needed }.
    [one] Samen met deze partijen is er { $here } van { $needed }; dan ontbreekt nog { $missing }.
   *[other] Samen met deze partijen is er { $here } van { $needed }; dan ontbreken nog { $missing }.
}
alliances-opportunity-why = Voor “{ $title }” heeft { $party } { $own } en { $other } { $brings }. Samen komen ze verder.
alliances-opportunity-gap = Bij “{ $title }” is er nog niemand voor { $step }. Jullie doen dat bij “{ $elsewhere }”. Aan tafel zitten:
alliances-opportunity-gap-why = Bij “{ $title }” is er nog niemand voor { $step }; { $party } doet dat elders.
alliances-to-complements = Wie vullen jullie aan?
alliances-to-opportunities = Bekijk jullie kansen
alliances-ask-introduction = Stel ons voor
alliances-ask-waits = wacht op antwoord
alliances-ask-introduced = jullie zijn voorgesteld
alliances-asked-own = Wat jullie vroegen
alliances-introductions-asked = Wie vraagt om voorgesteld te worden
alliances-asked-on = gevraagd op { $day }
alliances-ask-reason = Waarom niet?
alliances-ask-decline = Nu niet
alliances-done-asked = Gevraagd. De gebiedsregisseur laat van zich horen.
alliances-done-ask-declined = De partij krijgt je antwoord.
alliances-refusal-introduction-is-asked = Dit vroegen jullie al; het antwoord komt nog.
alliances-refusal-asks-wait = Er wachten al { $max } vragen van jullie op antwoord. Vraag later verder.
alliances-refusal-ask-is-settled = Deze vraag is al beantwoord.
alliances-told-ask-introduction = De partij vroeg om aan een ander voorgesteld te worden.
alliances-told-decline-introduction = De vraag om voorgesteld te worden is beantwoord.
alliances-mail-subject-ask-declined = { $cooperative } over jullie vraag naar { $other }
alliances-mail-ask-declined =
    Beste mensen van { $party },

    Jullie vroegen om voorgesteld te worden aan { $other }. Dat doen we nu niet.

    { $reason }

    Groet, { $cooperative }
