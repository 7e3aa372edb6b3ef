# Woorden over delen: uitlenen, helpen, gunnen, en geven en nemen.
sharing-title = Delen
sharing-intro = Een aanhanger, een zaal, een uurtje uitleg: hier lenen partijen elkaar wat ze hebben, en helpen ze elkaar verder. Zonder geld.
sharing-tab-all = Overzicht
sharing-tab-lending = Lenen
sharing-tab-help = Hulpvragen
sharing-tab-granting = Gunningen
sharing-tab-balance = Geven en nemen
sharing-offered = Te leen
sharing-offered-none = Er staat nu niets te leen.
sharing-to-offered = Alles wat te leen is
sharing-wanted = Gezocht
sharing-wanted-none = Niemand zoekt nu iets.
sharing-to-wanted = Alles wat gezocht wordt
sharing-thanks = Dank je wel
sharing-thanks-who = { $asker } bedankt { $helper }
sharing-to-wall = Alle gunningen
sharing-how-to-join = Lenen, vragen en gunnen doe je namens een partij die meedoet.
sharing-choose = Kies
sharing-back = Terug
sharing-save = Bewaren
sharing-as-data = Deze lijst als bestand:
sharing-for-party = Namens wie
sharing-no-party = Je vertegenwoordigt op dit moment geen partij. Vraag de secretaris om je aan een partij te koppelen.
sharing-facts = In het kort
sharing-about = Wat het is

sharing-board-title = Het uitleenbord
sharing-board-intro = Wat partijen uitlenen en wat ze zoeken. Wie iets leent, staat nergens: dat weten alleen de twee zelf.
sharing-board-count = { $count ->
    [0] Er staat niets op het bord.
    [one] Er staat één ding op het bord.
   *[other] Er staan { $count } dingen op het bord.
}
sharing-board-none = Het bord is nog leeg. Wat staat er bij jou stil, dat een ander goed kan gebruiken?
sharing-board-none-so = Zo staat er niets op het bord. Zoek eens breder.
sharing-put-up = Iets uitlenen
sharing-look-for = Iets zoeken
sharing-put-up-button = Zet op het bord
sharing-to-board = Naar het bord
sharing-to-bookings = Mijn boekingen
sharing-to-all-bookings = Alle boekingen die lopen
sharing-filter-side = Bord
sharing-filter-kind = Soort
sharing-filter-tag = Trefwoord
sharing-filter-all = Alles
sharing-filter-show = Toon
sharing-side-offered = Te leen
sharing-side-wanted = Gezocht
sharing-kind-person = Mens
sharing-kind-machine = Machine of gereedschap
sharing-kind-room = Ruimte
sharing-kind-knowledge = Kennis
sharing-kind = Wat is het?
sharing-keep = Beheren
sharing-keep-intro = Iedereen kan het bord lezen, met de naam van je partij erbij. Wie er leent, ziet niemand.
sharing-thing = Wat
sharing-thing-title = Hoe heet het?
sharing-thing-title-help = Zo kort dat je het in één keer leest, bijvoorbeeld: aanhanger met huif.
sharing-description = Wat moet je ervan weten?
sharing-description-help = Hoe groot, hoe oud, wat je erbij krijgt. Geen prijs: op het bord gaat niets voor geld.
sharing-tag = Trefwoord
sharing-tag-none = Geen
sharing-village = Waar
sharing-village-help = Een dorp of wijk is genoeg.
sharing-how-booked = Hoe boek je het?
sharing-unit-day = Per hele dag
sharing-unit-hour = Per uur
sharing-on-booking = Wat gebeurt er als iemand boekt?
sharing-on-ask = Wij zeggen eerst ja of nee
sharing-on-at-once = De boeking staat meteen
sharing-available-from = Te leen vanaf
sharing-available-until = Te leen tot en met
sharing-wished = Graag terug
sharing-wished-help = Een wens in woorden, als je die hebt: een kratje appels, een keer meehelpen. Geen geld.
sharing-conditions = Voorwaarden
sharing-conditions-help = Waar de lener mee akkoord gaat: verzekering, schoonmaken, wie ermee rijdt. Laat leeg als er geen zijn.
sharing-conditions-new = Nieuwe voorwaarden
sharing-conditions-new-help = Wie al geboekt heeft, houdt de voorwaarden van toen.
sharing-conditions-save = Bewaar de voorwaarden
sharing-conditions-before = Eerdere voorwaarden
sharing-conditions-version = { $count ->
   *[other] Versie { $count }
}
sharing-away = Dagen dat het er niet is
sharing-away-none = Het is er altijd.
sharing-away-button = Voeg deze dagen toe
sharing-away-end = Toch te leen
sharing-take-off = Van het bord halen
sharing-take-off-help = Wat geboekt is, blijft staan.
sharing-off-since = Dit staat sinds { $day } niet meer op het bord.
sharing-reason = Waarom
sharing-reason-public = Iedereen kan dit lezen.
sharing-reason-private = Alleen de ander leest dit.
sharing-lender = Uitgeleend door
sharing-seeker = Gezocht door
sharing-borrower = Geleend door
sharing-matches-wanted = Dit wordt gezocht
sharing-matches-offered = Dit is te leen
sharing-to-thread = De rode draad
sharing-calendar = Wanneer het vrij is
sharing-day-free = vrij
sharing-day-partly = bezet { $hours }
sharing-day-taken = bezet
sharing-day-away = niet te leen
sharing-day-past = voorbij
sharing-days-rest = Op alle andere dagen is het vrij.
sharing-weekday-mo = maandag
sharing-weekday-tu = dinsdag
sharing-weekday-we = woensdag
sharing-weekday-th = donderdag
sharing-weekday-fr = vrijdag
sharing-weekday-sa = zaterdag
sharing-weekday-su = zondag
sharing-short-mo = ma
sharing-short-tu = di
sharing-short-we = wo
sharing-short-th = do
sharing-short-fr = vr
sharing-short-sa = za
sharing-short-su = zo

sharing-book = Boeken
sharing-book-ask = De uitlener zegt eerst ja of nee; je krijgt een mail.
sharing-book-at-once = Je boeking staat meteen.
sharing-book-private = Wie leent, zien alleen jullie twee en de bemiddelaar.
sharing-book-button = Boek
sharing-book-sign-in = Lenen doe je namens een partij.
sharing-from-on = Van
sharing-from-hour = Vanaf hoe laat
sharing-until-on = Tot en met
sharing-until-hour = Tot hoe laat
sharing-purpose = Waarvoor
sharing-purpose-help = In één regel, voor de uitlener.
sharing-accept = Wij gaan akkoord met deze voorwaarden.
sharing-when-days = { $from } tot en met { $until }
sharing-when-hours = van { $from } tot { $until }

sharing-bookings-title = Boekingen
sharing-bookings-intro = Wat je uitleent en wat je leent. Alleen jullie twee en de bemiddelaar zien dit.
sharing-bookings-answer = Wacht op jouw antwoord
sharing-bookings-lent = Uitgeleend
sharing-bookings-lent-none = Er is nu niets van jou uitgeleend.
sharing-bookings-borrowed = Geleend
sharing-bookings-borrowed-none = Je leent nu niets.
sharing-bookings-over = Wat voorbij is
sharing-bookings-none = Je hebt nog niets geleend of uitgeleend. Kijk eens op het bord.
sharing-bookings-all = Alle boekingen die lopen
sharing-bookings-all-help = Voor de bemiddelaar: om te helpen als er iets blijft steken.
sharing-booking-title = Boeking: { $title }
sharing-booking-private = Alleen jullie twee en de bemiddelaar zien deze pagina.
sharing-from-to = van { $lender } aan { $borrower }
sharing-state-asked = Gevraagd
sharing-state-agreed = Afgesproken
sharing-state-refused = Niet gelukt
sharing-state-returned = Terug
sharing-state-cancelled = Afgezegd
sharing-answer-to = Antwoord aan { $name }
sharing-verdict = Kan het?
sharing-asked-it-yourself = Je vroeg dit zelf. Een ander die { $lender } vertegenwoordigt, zegt ja of nee.
sharing-agree = Ja, dat kan
sharing-refuse = Nee, dat gaat niet
sharing-refuse-reason = Waarom niet (alleen bij nee)
sharing-answer-button = Verstuur het antwoord
sharing-is-back = Is het terug?
sharing-is-back-help = Dan schrijven we het bij voor allebei: gegeven en genomen.
sharing-is-back-button = Ja, het is terug
sharing-say = Hoe was het?
sharing-say-label = In één zin
sharing-say-help = Alleen jullie twee lezen dit.
sharing-say-button = Vertel het
sharing-said = Hoe het was
sharing-cancel = Afzeggen
sharing-accepted = Waarmee de lener akkoord ging
sharing-calendars = In je eigen agenda
sharing-calendars-help = Zet dit adres in het agendaprogramma op je telefoon of computer. Houd het voor jezelf: wie het heeft, kan je boekingen lezen.
sharing-calendar-make = Maak een adres
sharing-calendar-renew = Maak een nieuw adres
sharing-calendar-name = Boekingen bij { $cooperative }
sharing-calendar-asked = { $title }: gevraagd door { $borrower } aan { $lender }
sharing-calendar-agreed = { $title }: van { $lender } aan { $borrower }
sharing-calendar-returned = { $title }: van { $lender } aan { $borrower }, terug

sharing-help-title = Hulpvragen
sharing-help-intro = Zit je ergens mee? Vraag het de anderen. Alleen wie is aangemeld, leest mee.
sharing-help-ask = Vraag om hulp
sharing-help-ask-intro = Een goede vraag is kort, en zegt wat je al geprobeerd hebt.
sharing-help-ask-button = Stel de vraag
sharing-help-question = Je vraag in één zin
sharing-help-question-help = Bijvoorbeeld: wie weet hoe je een subsidie voor zonnedaken aanvraagt?
sharing-help-body = Wat moeten anderen weten?
sharing-help-body-help = Wat speelt er, en wat heb je al geprobeerd?
sharing-help-until-label = Nodig tot en met
sharing-help-until = tot en met { $day }
sharing-help-median-hours = { $count ->
    [one] De helft van de vragen had binnen een uur een antwoord, de afgelopen negentig dagen.
   *[other] De helft van de vragen had binnen { $count } uur een antwoord, de afgelopen negentig dagen.
}
sharing-help-median-days = { $count ->
    [one] De helft van de vragen had binnen een dag een antwoord, de afgelopen negentig dagen.
   *[other] De helft van de vragen had binnen { $count } dagen een antwoord, de afgelopen negentig dagen.
}
sharing-help-median-none = Er zijn nog te weinig vragen beantwoord om te zeggen hoe lang het duurt.
sharing-help-open = Wie helpt?
sharing-help-open-none = Niemand zit nu ergens mee. Dat is een goed teken.
sharing-help-closed = Wat eruit kwam
sharing-help-answers = { $count ->
    [0] Nog geen antwoord
    [one] Eén antwoord
   *[other] { $count } antwoorden
}
sharing-help-answers-none = Wees de eerste die iets terugzegt.
sharing-help-offers = Wat bied je aan?
sharing-help-offers-help = Mag leeg blijven. Bijvoorbeeld: ik kom een ochtend langs.
sharing-help-offers-told = Biedt aan: { $offers }
sharing-help-answer = Help mee
sharing-help-answer-label = Je antwoord
sharing-help-answer-help = Vertel wat je weet, of wie het weet.
sharing-help-answer-button = Verstuur je antwoord
sharing-help-close = Wat kwam eruit?
sharing-help-which = Welk antwoord hielp?
sharing-help-that-of = Dat van { $name }
sharing-help-none-helped = Geen van deze; we sluiten de vraag
sharing-help-said = Wat wil je nog zeggen?
sharing-help-said-help = Een bedankje, of wat er nog ontbrak.
sharing-help-shown = Iedereen mag het bedankje lezen, als de ander dat ook goedvindt.
sharing-help-close-button = Sluit de vraag
sharing-this-helped = Dit hielp
sharing-outcome-open = Open
sharing-outcome-helped = Geholpen
sharing-outcome-not-helped = Niet gelukt
sharing-came-helped = Geholpen
sharing-came-not-helped = Het lukte niet
sharing-thanks-ask = Mag iedereen dit bedankje lezen, met jullie namen?
sharing-thanks-show = Ja, laat het zien
sharing-thanks-shown = Iedereen kan dit bedankje lezen.
sharing-thanks-hide = Toch niet laten zien

sharing-wall = Wat we elkaar gunnen
sharing-wall-intro = Partijen gunnen elkaar iets omdat ze elkaar vertrouwen. Hier staat alleen wat allebei willen laten zien.
sharing-wall-none = Er hangt nog niets aan de muur.
sharing-not-an-award = Een gunning is hier een gebaar, geen opdracht. Gunning van een opdracht hoort bij inkoop.
sharing-grant = Een ander iets gunnen
sharing-grant-intro = Wie gun je wat, en waarom? De ander krijgt er een mail over.
sharing-grant-to = Aan wie
sharing-grant-because = Omdat …
sharing-grant-because-help = Wat deed de ander, of wat maakt dat je hun het beste wenst?
sharing-grant-shown = Iedereen mag dit zien, als de ander dat ook goedvindt.
sharing-grant-button = Gun het
sharing-granted-who = { $giver } gunt { $receiver }
sharing-strength = Hoe zeer?
sharing-strength-1 = We gunnen het hun
sharing-strength-2 = We gunnen het hun van harte
sharing-strength-3 = Zij als eersten
sharing-is-award = Gaat dit over het gunnen van een opdracht?
sharing-is-award-no = Nee, het is een gebaar
sharing-is-award-yes = Ja, een opdracht
sharing-own-grantings = Mijn gunningen
sharing-to-own-grantings = Mijn gunningen
sharing-own-grantings-intro = Wat je gunt en wat jou gegund wordt. Zolang niet allebei het laten zien, weten alleen jullie twee ervan.
sharing-given-by-us = Wat wij gunnen
sharing-given-by-us-none = Je hebt nog niemand iets gegund.
sharing-given-to-us = Wat ons gegund wordt
sharing-given-to-us-none = Nog niemand heeft jou iets gegund.
sharing-on-the-wall = Hangt aan de muur
sharing-waits-for-other = De ander laat het nog niet zien
sharing-waits-for-you = De ander wil het laten zien, jij nog niet
sharing-between-you = Tussen jullie twee
sharing-show = Laat zien
sharing-hide = Niet meer laten zien
sharing-take-back = Terugnemen
sharing-take-back-reason = Waarom neem je het terug? De ander leest dit.
sharing-taken-back-on = Teruggenomen op { $day }.

sharing-balance-title = Geven en nemen
sharing-balance-intro = Wat je gaf en wat je kreeg, per soort. Soorten tellen we nooit op, en er is geen ranglijst: anderen zien hooguit of het ongeveer in balans is.
sharing-totals = { $name } in het kort
sharing-totals-none = Er staat nog niets. Leen iets uit, help iemand, of schrijf hieronder op wat je gaf.
sharing-totals-caption = Gegeven en gekregen, per soort
sharing-column-kind = Soort
sharing-column-given = Gegeven
sharing-column-taken = Gekregen
sharing-column-with = Met wie
sharing-pairs = Per partij
sharing-entries = Alles op een rij
sharing-exchange-hours = Uren
sharing-exchange-machine = Machine of gereedschap
sharing-exchange-room = Ruimte
sharing-exchange-knowledge = Kennis
sharing-exchange-introduction = In contact brengen
sharing-exchange-help = Hulp
sharing-amount-hours = { $hours } uur
sharing-amount-none = –
sharing-because = … omdat { $reason }
sharing-amount-times = { $count } keer
sharing-gave-to = gegeven aan { $name }
sharing-got-from = gekregen van { $name }
sharing-corrected = Verbeterd:
sharing-correct = Dit klopt niet
sharing-correct-reason = Wat klopt er niet? Je gift wordt teruggeboekt; de regel blijft staan.
sharing-propose = Schrijf op wat je gaf
sharing-propose-help = De ander bevestigt het. Pas dan telt het mee.
sharing-propose-to = Aan wie
sharing-propose-button = Stel voor
sharing-hours = Hoeveel uur
sharing-hours-help = Alleen bij uren, bijvoorbeeld 2,5.
sharing-what = Wat gaf je
sharing-what-help = In één regel.
sharing-given-on = Op welke dag
sharing-proposed = Wat je voorstelde
sharing-proposal-proposed = Wacht op de ander.
sharing-proposal-declined = Niet bevestigd:
sharing-withdraw = Trek in
sharing-to-confirm = Klopt dit?
sharing-proposed-by = { $giver } gaf jullie: { $what }
sharing-confirm = Ja, dat klopt
sharing-decline = Nee, dat klopt niet
sharing-decline-reason = Wat klopt er niet? De ander leest dit.
sharing-bands = Hoe het bij anderen staat
sharing-column-party = Partij
sharing-column-band = Hoe het staat
sharing-bands-help = Op naam, niet op volgorde. Onder de drie keer zeggen we niets.
sharing-band-too-short = nog te kort bezig
sharing-band-gives-more = geeft meer dan neemt
sharing-band-even = in balans
sharing-band-takes-more = neemt meer dan geeft
sharing-talks-title = Gesprekken over geven en nemen
sharing-talks-intro = Bij deze partijen loopt geven en nemen al een tijd uit elkaar. Praat eens met ze. Er hoort geen straf bij.
sharing-talks-none = Overal is het ongeveer in balans.
sharing-talk-gives-more = Geeft al een tijd meer dan ze neemt. Gaat dat nog goed?
sharing-talk-takes-more = Neemt al een tijd meer dan ze geeft. Wat kan ze bijdragen?
sharing-talk-latest = Laatste keer: { $day }
sharing-talked = We spraken elkaar
sharing-talked-on = Op welke dag

sharing-told-put-up = Het kwam op het bord.
sharing-told-change-lending = De tekst op het bord veranderde.
sharing-told-set-conditions = Er kwamen nieuwe voorwaarden.
sharing-told-take-off = Het ging van het bord.

sharing-done-put-up = Het staat op het bord.
sharing-done-changed = Bewaard.
sharing-done-conditions = De nieuwe voorwaarden gelden vanaf nu.
sharing-done-away = Deze dagen is het niet te leen.
sharing-done-back = Het is weer te leen.
sharing-done-taken-off = Het staat niet meer op het bord.
sharing-done-asked = Je boeking is binnen. De uitlener heeft een mail.
sharing-done-agreed = Afgesproken. De lener heeft een mail.
sharing-done-refused = Je hebt nee gezegd. De lener heeft een mail.
sharing-done-cancelled = Afgezegd. De ander heeft een mail.
sharing-done-returned = Het is terug, en het staat bij allebei opgeschreven.
sharing-done-said = Dank je. De ander kan het lezen.
sharing-done-calendar = Hieronder staat het adres voor je agenda.
sharing-done-help-asked = Je vraag staat er.
sharing-done-answered = Dank je. De vrager heeft een mail.
sharing-done-help-closed = De vraag is gesloten.
sharing-done-thanks-shown = Iedereen kan het bedankje lezen.
sharing-done-thanks-hidden = Het bedankje is niet meer te lezen.
sharing-done-granted = Gegund. De ander heeft een mail.
sharing-done-granting-shown = Wat jou betreft mag iedereen het zien.
sharing-done-granting-hidden = Het is alleen voor jullie twee.
sharing-done-granting-taken-back = Teruggenomen. De ander heeft een mail.
sharing-done-proposed = De ander heeft een mail om het te bevestigen.
sharing-done-confirmed = Opgeschreven, bij allebei.
sharing-done-declined = De ander leest waarom.
sharing-done-withdrawn = Ingetrokken.
sharing-done-corrected = Teruggeboekt, bij allebei.
sharing-done-talked = Genoteerd. De regel komt een half jaar niet terug.

sharing-mail-match-offered-subject = Te leen: { $title }
sharing-mail-match-offered-body =
    Dag,

    Jullie zoeken "{ $own }". { $party } zette iets op het bord dat daarbij kan passen: { $title }.

    Bekijk het op { $link }
sharing-mail-match-wanted-subject = Gezocht: { $title }
sharing-mail-match-wanted-body =
    Dag,

    { $party } zoekt "{ $title }". Jullie hebben misschien wat ze nodig hebben: { $own }.

    Bekijk het op { $link }
sharing-mail-asked-subject = { $borrower } wil lenen: { $title }
sharing-mail-asked-body =
    Dag,

    { $borrower } vraagt of "{ $title }" te leen is: { $when }.
    Waarvoor: { $purpose }

    Zeg ja of nee op { $link }
sharing-mail-booked-subject = Geboekt door { $borrower }: { $title }
sharing-mail-booked-body =
    Dag,

    { $borrower } boekte "{ $title }": { $when }.
    Waarvoor: { $purpose }

    Bekijk het op { $link }
sharing-mail-agreed-subject = Afgesproken: { $title }
sharing-mail-agreed-body =
    Dag,

    Jullie kunnen "{ $title }" van { $lender } lenen: { $when }.

    Alles staat op { $link }
sharing-mail-refused-subject = Het gaat niet door: { $title }
sharing-mail-refused-body =
    Dag,

    { $lender } kan "{ $title }" niet uitlenen: { $when }.
    { $reason }

    Bekijk het op { $link }
sharing-mail-cancelled-subject = Afgezegd: { $title }
sharing-mail-cancelled-body =
    Dag,

    De boeking van "{ $title }" is afgezegd: { $when }.
    { $reason }

    Bekijk het op { $link }
sharing-mail-returned-subject = Terug: { $title }
sharing-mail-returned-body =
    Dag,

    "{ $title }" is terug. Vertel in één zin hoe het was op { $link }
sharing-mail-answered-subject = Antwoord op je vraag: { $title }
sharing-mail-answered-body =
    Dag,

    { $party } antwoordde op jullie vraag "{ $title }".

    Lees het op { $link }
sharing-mail-thanked-subject = Dank je wel van { $party }
sharing-mail-thanked-body =
    Dag,

    Jullie antwoord hielp bij "{ $title }". { $party } zegt:

    { $said }

    Bekijk het op { $link }
sharing-mail-granted-subject = { $giver } gunt jullie iets
sharing-mail-granted-body =
    Dag { $receiver },

    { $giver } gunt jullie iets, omdat:

    { $reason }

    Zolang jullie het niet allebei laten zien, weten alleen jullie twee ervan. Kijk op { $link }
sharing-mail-taken-back-subject = { $giver } nam een gunning terug
sharing-mail-taken-back-body =
    Dag,

    { $giver } nam een gunning terug:

    { $reason }

    Bekijk het op { $link }
sharing-mail-proposed-subject = Klopt dit? { $giver } gaf jullie iets
sharing-mail-proposed-body =
    Dag,

    { $giver } schreef op dat jullie dit kregen: { $what }

    Zeg of het klopt op { $link }
sharing-mail-declined-subject = { $receiver } bevestigt het niet
sharing-mail-declined-body =
    Dag,

    { $receiver } bevestigt niet dat jullie dit gaven: { $what }

    { $reason }
sharing-mail-corrected-subject = { $giver } boekte iets terug
sharing-mail-corrected-body =
    Dag,

    { $giver } schreef eerder op dat jullie dit kregen: { $what }

    Dat is teruggeboekt:

    { $reason }

    Bekijk het op { $link }

sharing-refusal-not-your-party = Je kunt dit alleen doen voor een partij die je vertegenwoordigt.
sharing-refusal-party-is-unknown = Deze partij staat niet in het register.
sharing-refusal-lending-is-not-for-money = Op het bord gaat niets voor geld. Zeg in woorden wat je graag terugziet.
sharing-refusal-last-day-is-past = Deze dag is al voorbij.
sharing-refusal-end-before-begin = Het einde ligt voor het begin.
sharing-refusal-board-is-full = Van één partij staan er hooguit { $max } dingen op het bord. Haal er eerst iets af.
sharing-refusal-is-off-the-board = Dit staat niet meer op het bord.
sharing-refusal-changed-meanwhile = Iemand anders heeft dit net veranderd. Kijk wat er nu staat en doe het opnieuw.
sharing-refusal-conditions-are-the-same = Deze voorwaarden gelden al.
sharing-refusal-absence-is-long = Kies hooguit { $max } dagen achter elkaar, of haal het van het bord.
sharing-refusal-is-booked-as-it-is = Het is geboekt zoals het nu is. Wat het is, en of het per dag of per uur gaat, verander je als alles terug is.
sharing-refusal-many-absences = Er staan al { $max } keer dagen waarop het er niet is. Haal er eerst een weg.
sharing-refusal-is-booked-then = Het is dan al geboekt. Zeg die boeking eerst af, of kies andere dagen.
sharing-refusal-conditions-are-not-accepted = Lenen kan alleen als je met de voorwaarden akkoord gaat.
sharing-refusal-conditions-changed = De voorwaarden zijn net veranderd. Lees ze nog eens.
sharing-refusal-is-looked-for = Dit wordt gezocht, het is niet te leen.
sharing-refusal-is-your-own = Dit is van jullie zelf.
sharing-refusal-many-bookings = Van één ding heb je hooguit { $max } boekingen tegelijk.
sharing-refusal-time-is-past = Dit moment is al voorbij.
sharing-refusal-booking-is-long = Je leent iets hooguit { $max } dagen achter elkaar.
sharing-refusal-booking-is-far-ahead = Boeken kan tot een jaar vooruit.
sharing-refusal-is-away-then = Het is dan niet te leen. Kijk in de kalender wanneer wel.
sharing-refusal-is-taken-then = Het is dan al bezet. Kijk in de kalender wanneer het vrij is.
sharing-refusal-booking-went-on = Deze boeking is al verder. Kijk wat er nu staat.
sharing-refusal-booking-has-not-begun = De boeking is nog niet begonnen. Zeg hem af als hij niet doorgaat.
sharing-refusal-booking-is-over = De tijd van deze boeking is al voorbij.
sharing-refusal-is-not-back = Dat kan zodra het terug is.
sharing-refusal-said-before = Je hebt al verteld hoe het was.
sharing-refusal-asked-it-yourself = Je vroeg dit zelf. Laat een ander die { $lender } vertegenwoordigt ja of nee zeggen.
sharing-refusal-answer-is-your-own = Dit antwoord gaf je zelf. Laat een ander die { $asker } vertegenwoordigt zeggen dat het hielp.
sharing-refusal-many-questions = Van één partij staan er hooguit { $max } vragen open. Sluit er eerst een.
sharing-refusal-question-is-closed = Deze vraag is al gesloten.
sharing-refusal-question-is-your-own = Dit is jullie eigen vraag.
sharing-refusal-many-answers = Een vraag krijgt hooguit { $max } antwoorden.
sharing-refusal-granting-is-an-award = Gunning van een opdracht hoort bij inkoop, niet hier.
sharing-refusal-award-is-not-said = Zeg of dit over een opdracht gaat.
sharing-refusal-granting-is-to-yourself = Gunnen doe je een ander, niet een partij die je zelf vertegenwoordigt.
sharing-refusal-granting-stands = Je gunt deze partij al iets. Neem dat eerst terug als je het anders wilt zeggen.
sharing-refusal-many-grantings = Een partij gunt hooguit { $max } keer per jaar. Zo blijft het bijzonder.
sharing-refusal-government-names-money = Een overheid noemt hier geen bedragen. Gaat het om geld, dan hoort het bij inkoop of subsidie.
sharing-refusal-granting-is-taken-back = Deze gunning is al teruggenomen.
sharing-refusal-both-are-yours = Je vertegenwoordigt allebei de partijen. Laat een ander het bevestigen.
sharing-refusal-many-proposals = Er wachten al { $max } voorstellen van jullie. Vraag de anderen eerst om een antwoord.
sharing-refusal-gift-is-money = Geld schrijven we hier niet op: alleen wat je elkaar zonder geld geeft.
sharing-refusal-day-is-to-come = Deze dag moet nog komen.
sharing-refusal-given-long-ago = Dit is langer dan een jaar geleden.
sharing-refusal-hours-do-not-fit = Schrijf tussen een kwartier en { $max } uur op.
sharing-refusal-proposal-is-answered = Hierop is al geantwoord.
sharing-refusal-gift-is-corrected = Deze regel is al verbeterd.
