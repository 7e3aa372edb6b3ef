# Woorden van de gesprekken: stellingen, antwoorden en wat ze laten zien.

### Overal

opinions-title = Gesprekken
opinions-state-draft = wordt voorbereid
opinions-state-open = loopt
opinions-state-closed = afgelopen
opinions-access-public = iedereen
opinions-access-invited = wie een link kreeg
opinions-access-members = wie is aangemeld
opinions-reply-agree = Eens
opinions-reply-pass = Weet niet
opinions-reply-disagree = Oneens
opinions-sector-bewoner = bewoners
opinions-sector-ondernemers = ondernemers
opinions-sector-overheid = bestuurders en ambtenaren
opinions-sector-onderwijs = mensen uit het onderwijs
opinions-sector-onderzoek = onderzoekers
opinions-sector-omgeving = mensen van verenigingen

### Voorbereiden en begeleiden (leading)

opinions-list-heading = Waar zijn we het over eens?
opinions-list-intro = In een gesprek lees je korte stellingen. Je zegt eens, oneens of weet niet, zonder je naam. Samen zie je waar het gebied het over eens is, en waar niet.
opinions-list-begin = Bereid een gesprek voor
opinions-list-none = Er loopt nog geen gesprek.
opinions-list-none-next = Heb je zelf een vraag of een wens voor het gebied? Daar begint het mee.
opinions-list-to-wish = Vertel je wens
opinions-list-running = Doe nu mee
opinions-list-preparing = In voorbereiding
opinions-list-ended = Afgelopen
opinions-list-take-part = Doe mee
opinions-list-result-now = Zo staat het ervoor
opinions-list-result = Lees de uitkomst
opinions-list-for-invited = alleen met een uitnodiging
opinions-list-for-members = voor wie is aangemeld
opinions-list-statements =
    { $count ->
        [one] 1 stelling
       *[other] { $count } stellingen
    }
opinions-list-until = tot en met { $day }
opinions-list-was-until = liep tot en met { $day }
opinions-list-closed-on = afgelopen op { $day }
opinions-list-waiting =
    { $count ->
        [one] 1 stelling wacht op jou
       *[other] { $count } stellingen wachten op jou
    }
opinions-list-lead = Begeleid dit gesprek
opinions-list-as-data = Dezelfde gegevens als

opinions-sheet-new = Een gesprek voorbereiden
opinions-sheet-edit = Het gesprek bijwerken
opinions-sheet-intro = Je begint met een vraag en een paar stellingen. Niemand anders ziet het, tot je het opent.
opinions-sheet-problems = Nog niet bewaard. Kijk dit even na:
opinions-sheet-changed-help = Iemand anders heeft dit net bewaard. Wat jij typte staat er nog; daarbij staat wat er nu staat. Bewaar opnieuw als jouw tekst moet blijven.
opinions-sheet-now-it-says = Intussen staat hier: { $text }
opinions-sheet-optional = (mag leeg blijven)
opinions-sheet-question = De vraag
opinions-sheet-question-help = Een open vraag waar mensen verschillend over denken. Bijvoorbeeld: Hoe houden we onze dorpen leefbaar?
opinions-sheet-introduction = Waarom je het vraagt
opinions-sheet-introduction-help = Vertel ook wat er met de antwoorden gebeurt.
opinions-sheet-english = Ook in het Engels
opinions-sheet-question-en = De vraag in het Engels
opinions-sheet-introduction-en = Waarom je het vraagt, in het Engels
opinions-sheet-statements = De eerste stellingen
opinions-sheet-statements-help = Elke stelling op een eigen regel, hoogstens { $count } tekens. Eén gedachte per stelling, in gewone woorden, en zorg dat elke kant iets vindt om het mee eens te zijn.
opinions-sheet-about = Waar het over gaat
opinions-sheet-about-nothing = Iets anders
opinions-sheet-about-themes = Thema's
opinions-sheet-about-challenges = Opgaven
opinions-sheet-access = Wie mag meedoen
opinions-sheet-access-fixed = Het gesprek loopt al. Daarom blijft dit zoals het is.
opinions-sheet-access-help-public = – ook zonder aanmelden
opinions-sheet-access-help-invited = – elke link is voor één persoon
opinions-sheet-access-help-members = – één keer per persoon
opinions-sheet-moderation = Als iemand zelf een stelling toevoegt
opinions-sheet-moderation-before = kijkt eerst iemand van ons ernaar
opinions-sheet-moderation-after = ziet iedereen die meteen
opinions-sheet-closes-on = De laatste dag
opinions-sheet-closes-on-help = Laat het leeg als je het gesprek zelf sluit.
opinions-sheet-no-last-day = tot je het gesprek sluit
opinions-sheet-begin = Bewaar en ga verder
opinions-sheet-save = Bewaar
opinions-sheet-back = Terug zonder bewaren

opinions-done-begun = Het gesprek staat klaar. Niemand anders ziet het nog.
opinions-done-changed = Het gesprek is bijgewerkt.
opinions-done-opened = Het gesprek is geopend. Mensen kunnen nu antwoorden.
opinions-done-closed = Het gesprek is gesloten.
opinions-done-statement-added = De stelling staat erbij.
opinions-done-statement-changed = De woorden zijn bewaard.
opinions-done-admitted = De stelling doet mee.
opinions-done-refused = De stelling doet niet mee. Iedereen kan lezen waarom.
opinions-done-merged = De stelling gaat verder in de andere. De antwoorden blijven bewaard.

opinions-lead-title = Begeleiden: { $question }
opinions-lead-problems = Dat lukte niet. Kijk dit even na:
opinions-lead-draft-ready =
    { $count ->
        [one] Er staat 1 stelling klaar. Na het openen kan iedereen het gesprek zien.
       *[other] Er staan { $count } stellingen klaar. Na het openen kan iedereen het gesprek zien.
    }
opinions-lead-draft-few = Dit gesprek ziet nog niemand. Met { $min } stellingen kun je het openen. Er zijn er nu { $count }.
opinions-lead-open = Open het gesprek
opinions-lead-closed-on = Dit gesprek is gesloten op { $day }.
opinions-lead-last-day-past = De laatste dag is voorbij: niemand kan nog antwoorden. Sluit het gesprek, of kies een andere dag.
opinions-lead-to-result = Uitkomst, scherm en bestanden
opinions-lead-edit-sheet = Werk de vraag en de regels bij
opinions-lead-see-it = Bekijk het als deelnemer
opinions-lead-count-waiting = wachten op jou
opinions-lead-count-live = stellingen
opinions-lead-count-participants = mensen deden mee
opinions-lead-queue = Wacht op jou
opinions-lead-queue-empty = Er wacht niets. Zodra iemand een stelling toevoegt, zie je die hier.
opinions-lead-queue-more =
    { $count ->
        [one] Er wacht nog 1 andere. Je ziet die als je met deze verder bent.
       *[other] Er wachten nog { $count } andere. Je ziet ze als je met deze verder bent.
    }
opinions-lead-keys = Met toetsen:
opinions-lead-keys-next = volgende,
opinions-lead-keys-previous = vorige,
opinions-lead-keys-admit = laat toe,
opinions-lead-keys-otherwise = iets anders
opinions-lead-number = stelling { $count }
opinions-lead-age =
    { $count ->
        [0] vandaag gekomen
        [one] wacht 1 werkdag
       *[other] wacht { $count } werkdagen
    }
opinions-lead-origin-seed = van wie het gesprek voorbereidde
opinions-lead-origin-wish = uit een wens
opinions-lead-origin-participant = van een deelnemer
opinions-lead-origin-import = uit een ander systeem
opinions-lead-standing-waiting = wacht
opinions-lead-standing-live = doet mee
opinions-lead-standing-refused = doet niet mee
opinions-lead-standing-merged = ging verder in stelling
opinions-lead-wish = wens { $number }
opinions-lead-merged-count =
    { $count ->
        [one] 1 andere ging hierin verder
       *[other] { $count } andere gingen hierin verder
    }
opinions-lead-no-english = nog niet in het Engels
opinions-lead-no-dutch = nog niet in het Nederlands
opinions-lead-near = Zegt misschien hetzelfde als
opinions-lead-near-because = door
opinions-lead-reason = Waarom (iedereen kan het lezen)
opinions-lead-merge-reason = Dit zegt hetzelfde als stelling { $number }.
opinions-lead-merge-into = Voeg bij stelling { $number }
opinions-lead-admit = Laat toe
opinions-lead-admit-after-all = Laat toch meedoen
opinions-lead-otherwise = Iets anders doen
opinions-lead-into = Zegt hetzelfde als stelling nummer
opinions-lead-merge = Voeg samen
opinions-lead-refuse-reason = Waarom deze stelling niet meedoet (iedereen kan het lezen)
opinions-lead-refuse = Laat niet toe
opinions-lead-take-away = Laat niet meer meedoen
opinions-lead-statements = Alle stellingen
opinions-lead-statements-none = Er is nog geen stelling. Schrijf de eerste, of maak er een uit een wens.
opinions-lead-change = Vertalen of veranderen
opinions-lead-words-stay = Mensen hebben hier al op gereageerd. Daarom blijven de eerste woorden zoals ze zijn. De vertaling mag je verbeteren.
opinions-lead-text-nl = In het Nederlands
opinions-lead-text-en = In het Engels
opinions-lead-save-words = Bewaar de woorden
opinions-lead-pages = Bladzijden met stellingen
opinions-lead-page-previous = Vorige
opinions-lead-page-next = Volgende
opinions-lead-page-of = Bladzijde { $page } van { $pages }
opinions-lead-story = Wat er gebeurde
opinions-lead-to-thread = Volg de rode draad
opinions-lead-add = Schrijf een stelling
opinions-lead-add-help = Eén gedachte, in gewone woorden. Eén taal is genoeg.
opinions-lead-add-button = Voeg toe
opinions-lead-ask-wish = Maak een stelling van een wens
opinions-lead-wish-number = Nummer van de wens
opinions-lead-wish-words = In andere woorden
opinions-lead-wish-words-help = Laat dit leeg om de zin van de wens zelf te vragen.
opinions-lead-ask-wish-button = Vraag het iedereen
opinions-lead-most-wanted = Wensen met veel steun
opinions-lead-wish-support =
    { $count ->
        [one] 1 mens wil dit
       *[other] { $count } mensen willen dit
    }
opinions-lead-ask-this = Vraag dit
opinions-lead-invite = Uitnodigingen
opinions-lead-invite-tally =
    { $made ->
        [0] Er is nog geen link gemaakt.
        [one] Er is 1 link gemaakt; gebruikt: { $used }.
       *[other] Er zijn { $made } links gemaakt; gebruikt: { $used }.
    }
opinions-lead-invite-count = Hoeveel links
opinions-lead-invite-help = Elke link laat één persoon meedoen. Je ziet de links één keer.
opinions-lead-invite-button = Maak links
opinions-lead-facts = De regels van dit gesprek
opinions-lead-close = Sluit het gesprek
opinions-lead-close-help = Daarna kan niemand meer antwoorden, en verschijnt de hele uitkomst. Weer openen kan niet.
opinions-lead-close-reason = Wat gebeurt er nu?
opinions-lead-close-button = Sluit het gesprek

opinions-links-title = Uitnodigingen
opinions-links-heading =
    { $count ->
        [one] 1 uitnodiging
       *[other] { $count } uitnodigingen
    }
opinions-links-once = Bewaar of print ze nu: we kunnen ze niet nog een keer laten zien. Ook wij weten straks niet meer welke link van wie is.
opinions-links-list = De links, elk op een eigen regel
opinions-links-copy = Kopieer de links
opinions-links-copied = De links zijn gekopieerd.
opinions-links-back = Terug naar het gesprek
opinions-links-slips = Om uit te delen
opinions-links-print = Print deze bladzijde en knip de strookjes los. Elk strookje is voor één persoon.
opinions-links-how = Open deze link om mee te doen. Hij werkt één keer, en niemand ziet wie wat antwoordt.
opinions-links-code = Code van uitnodiging { $number }

### Meedoen (taking_part)

opinions-about = Het gaat over
opinions-to-leading = Begeleiden
opinions-barred-not-yet = Dit gesprek is nog niet geopend.
opinions-barred-ended = Dit gesprek is afgelopen. Lees wat eruit kwam, en wat ermee gebeurt.
opinions-barred-sign-in = Dit gesprek is voor mensen die zijn aangemeld.
opinions-barred-invitation = Voor dit gesprek heb je een uitnodiging nodig. Open de link die je kreeg; daarna kun je hier antwoorden.
opinions-sign-in = Aanmelden
opinions-progress = { $answered ->
    [0] { $total } stellingen. Doe er zo veel als je wilt.
    [one] Je reageerde op één van de { $total } stellingen.
   *[other] Je reageerde op { $answered } van de { $total } stellingen.
}
opinions-progress-label = Hoe ver je bent
opinions-replies = Wat vind jij?
opinions-important = Dit vind ik belangrijk
opinions-take-back = Vorige antwoord terughalen
opinions-all-answered = Je bent rond. Dank je wel!
opinions-all-answered-help = Je hebt op alles gereageerd. Komt er een stelling bij, dan zie je die hier. Kijk nu waar jij staat, en waar het gebied het over eens is.
opinions-sector-question = Voor wie spreek jij hier?
opinions-sector-help = We vragen het één keer. Zo zien we waar bewoners, ondernemers en anderen het eens zijn, en waar niet.
opinions-sector-own-bewoner = als bewoner
opinions-sector-own-ondernemers = als ondernemer
opinions-sector-own-overheid = vanuit de overheid
opinions-sector-own-onderwijs = vanuit het onderwijs
opinions-sector-own-onderzoek = vanuit onderzoek
opinions-sector-own-omgeving = vanuit een vereniging of de natuur
opinions-sector-unsaid = dat zeg ik liever niet
opinions-sector-send = Verder
opinions-own-statement = Mis je iets?
opinions-own-label = Schrijf zelf een stelling waar anderen op kunnen reageren
opinions-own-help-before = Eén gedachte in hoogstens { $count } tekens. Iemand kijkt er eerst even naar.
opinions-own-help-after = Eén gedachte in hoogstens { $count } tekens. Iedereen ziet hem meteen, zonder je naam.
opinions-own-send = Voeg toe
opinions-about-conversation = Over dit gesprek
opinions-how-it-works = Hoe het werkt
opinions-how-anonymous = Niemand ziet wat jij antwoordt. We bewaren je antwoorden zonder je naam.
opinions-how-figures = Cijfers zijn altijd van minstens vijf mensen samen.
opinions-state = Stand
opinions-until = tot en met { $day }
opinions-for-whom = Voor
opinions-statements = Stellingen
opinions-to-result = Naar de uitkomst
opinions-to-result-so-far = Bekijk wat er tot nu toe uitkomt
opinions-to-following = Hoor wat ermee gebeurt
opinions-to-thread = De rode draad van dit gesprek
opinions-leave = Mijn antwoorden weghalen
opinions-leave-help = We halen alles weg wat je hier antwoordde. Stellingen die je schreef blijven staan, van niemand. Dit kan niet terug.
opinions-leave-send = Haal mijn antwoorden weg
opinions-invitation = Uitnodiging
opinions-invitation-intro = Je bent uitgenodigd om mee te praten. Deze link werkt één keer, op dit apparaat. Wie hem gebruikt, weten we niet.
opinions-invitation-code = De code van je uitnodiging
opinions-invitation-send = Ik doe mee
opinions-done-proposal-waits = Dank je. Iemand kijkt naar je stelling; daarna kan iedereen erop reageren.
opinions-done-proposal-is-live = Je stelling staat erbij. Iedereen kan erop reageren.
opinions-done-sector-told = Dank je. Verder met de stellingen.
opinions-done-left = Je antwoorden zijn weg.
opinions-done-invitation-accepted = Welkom. Je kunt nu antwoorden.

### Uitkomst (results)

opinions-result = Uitkomst
opinions-result-intro = Waar we het over eens zijn, waar we verschillen, en hoe zeker dat is.
opinions-no-result = Er is nog niets te laten zien. Zodra vijf mensen hebben geantwoord, begint het beeld.
opinions-take-part = Doe mee
opinions-to-screen = Groot scherm voor een avond
opinions-stat-people = mensen deden mee
opinions-stat-answers = antwoorden
opinions-stat-statements = stellingen
opinions-as-of-live = Stand van { $moment }, afgerond op vijven. De cijfers verversen steeds als vijf mensen iets toevoegden.
opinions-as-of-exact = De precieze cijfers, gemaakt op { $moment }. Ze veranderen niet meer.
opinions-in-short = In het kort
opinions-on-this-page = Op deze bladzijde
opinions-more = { $count ->
    [one] Nog één stelling
   *[other] Nog { $count } stellingen
}
opinions-short-groups = { $count ->
    [0] Er zijn geen duidelijke groepen: mensen denken door elkaar heen.
    [one] Er is één groep die samen anders denkt.
   *[other] Er tekenen zich { $count } groepen af die anders denken.
}
opinions-short-common = { $count ->
    [0] Er is nog niets waar elke groep het zeker over eens is.
    [one] Over één stelling is elke groep het eens.
   *[other] Over { $count } stellingen is elke groep het eens.
}
opinions-short-divided = { $count ->
    [0] Nergens staan groepen recht tegenover elkaar.
    [one] Over één stelling staan groepen recht tegenover elkaar.
   *[other] Over { $count } stellingen staan groepen recht tegenover elkaar.
}
opinions-common-ground = Overeenkomsten
opinions-common-help = Hier is niet alleen de meerderheid het over eens, maar elke groep.
opinions-common-none = Nog nergens is elke groep het zeker over eens. Dat kan komen doordat er nog weinig antwoorden zijn.
opinions-common-agree-groups = Gemiddeld zijn { $share } van de 100 het hiermee eens, en in elke groep zeker meer dan { $least }.
opinions-common-disagree-groups = Gemiddeld zijn { $share } van de 100 het hier niet mee eens, en in elke groep zeker meer dan { $least }.
opinions-common-agree-alone = { $share } van de 100 mensen zijn het hiermee eens.
opinions-common-disagree-alone = { $share } van de 100 mensen zijn het hier niet mee eens.
opinions-common-in-sectors = Dat geldt ook in elke sector.
opinions-common-not-in-sectors = Niet in elke sector is dat zeker.
opinions-contradictions = Tegenstellingen
opinions-contradictions-help = Hier denken groepen verschillend over. Dat is geen fout: het is waar een goed gesprek over nodig is.
opinions-contradictions-none = Er zijn geen groepen die duidelijk verschillend antwoorden.
opinions-sector-contradictions = Tussen sectoren
opinions-divided-groups = Groep { $a } en groep { $b } staan hier tegenover elkaar: in groep { $a } zijn { $agree-a } van de 100 het ermee eens, in groep { $b } zijn { $disagree-b } van de 100 het er niet mee eens.
opinions-divided-sectors = Hier staan { $a } en { $b } tegenover elkaar: van de { $a } zijn { $agree-a } van de 100 het ermee eens, van de { $b } zijn { $disagree-b } van de 100 het er niet mee eens.
opinions-differs-groups = Groep { $a } en groep { $b } verschillen hierin: in groep { $a } zijn { $agree-a } van de 100 het ermee eens, in groep { $b } { $agree-b }.
opinions-differs-sectors = Hierin verschillen { $a } en { $b }: van de { $a } zijn { $agree-a } van de 100 het ermee eens, van de { $b } { $agree-b }.
opinions-group = groep { $letter }
opinions-everyone = iedereen samen
opinions-shares = { $agree } van de 100 eens, { $disagree } oneens
opinions-too-few = minder dan vijf antwoorden
opinions-people = { $count ->
    [one] één mens
   *[other] { $count } mensen
}
opinions-you = jij
opinions-you-too-few = Beantwoord nog een paar stellingen, dan zie je hier waar jij staat. Alleen jij ziet dat.
opinions-you-on-the-map = De rode cirkel op de kaart ben jij. Alleen jij ziet hem.
opinions-you-in-group = Jij antwoordt het meest als groep { $letter }. De rode cirkel op de kaart ben jij; alleen jij ziet hem.
opinions-map = De kaart van meningen
opinions-map-help = Wie dicht bij elkaar staat, antwoordt vaak hetzelfde. Links, rechts, boven en onder betekenen verder niets.
opinions-map-description = Ovalen met een letter zijn groepen mensen die vaak hetzelfde antwoorden; stippen zijn mensen. Hiernaast staat hetzelfde in woorden.
opinions-map-empty = Er zijn nog te weinig mensen om een kaart te tekenen zonder dat iemand te herkennen is.
opinions-map-in-words = Hetzelfde in woorden
opinions-map-picture = kaart als plaatje
opinions-list-picture = lijst als plaatje
opinions-mark-agree = { $share } van de 100 zijn het eens met: { $text }
opinions-mark-disagree = { $share } van de 100 zijn het oneens met: { $text }
opinions-no-groups = We zochten naar groepen, maar vonden er geen die duidelijk en vast genoeg zijn. Daarom tonen we ze niet.
opinions-certainty = We vonden { $groups } groepen. In { $shuffles } andere volgordes kwamen ze minstens voor { $shuffled } van de 100 hetzelfde uit; als we een vijfde van de mensen weglaten gemiddeld voor { $resampled } van de 100.
opinions-selection = { $count ->
    [one] Eén stelling die bijna niemand vergeet
   *[other] { $count } stellingen die samen bijna niemand vergeten
}
opinions-selection-help = Van de mensen die op een van deze stellingen reageerden, zijn { $count } van de 100 het met minstens één eens.
opinions-selection-justified = Geen groep die groot genoeg is voor een eigen stelling, blijft met lege handen.
opinions-how-sure = Hoe zeker is dit, en wat weten we nog niet?
opinions-unplaced = { $count ->
    [one] Eén mens gaf te weinig antwoorden om een plek op de kaart te krijgen. De antwoorden tellen wel mee.
   *[other] { $count } mensen gaven te weinig antwoorden om een plek op de kaart te krijgen. Hun antwoorden tellen wel mee.
}
opinions-same-answer = { $count ->
    [one] Eén mens gaf steeds hetzelfde antwoord. Dat telt gewoon mee.
   *[other] { $count } mensen gaven steeds hetzelfde antwoord. Dat telt gewoon mee.
}
opinions-untold = { $count ->
    [one] Op één stelling reageerden nog te weinig mensen.
   *[other] Op { $count } stellingen reageerden nog te weinig mensen.
}
opinions-no-sectors = Per sector kunnen we niets laten zien: daarvoor zeiden te weinig mensen voor wie ze spreken.
opinions-with-sectors = Cijfers per sector gaan over wie wilde zeggen voor wie die spreekt.
opinions-self-chosen = Wie meedeed, koos daar zelf voor. Het is dus geen steekproef van het hele gebied.
opinions-explained = Wat betekenen deze cijfers?
opinions-explained-groups = Groepen
opinions-explained-groups-how = We leggen mensen die vaak hetzelfde antwoorden bij elkaar. We tonen groepen alleen als ze duidelijk uit elkaar liggen en er ook uitkomen als we de volgorde veranderen of een deel van de mensen weglaten.
opinions-explained-common-how = Een stelling is een overeenkomst als in elke groep zeker meer dan de helft hetzelfde vindt. Een kleine groep kan dat niet per toeval maken: bij weinig antwoorden rekenen we voorzichtig.
opinions-explained-contradictions-how = Een stelling is een tegenstelling als twee groepen zo verschillend antwoorden dat toeval het niet verklaart. Staat de ene groep voor en de andere tegen, dan noemen we dat tegenover elkaar.
opinions-explained-support-how = Hoeveel steun een stelling heeft als we wegrekenen aan welke kant mensen staan: van -100 (iedereen tegen) tot 100 (iedereen voor). Daarvoor gebruiken we alleen antwoorden die echt gegeven zijn.
opinions-explained-privacy = Jouw antwoorden
opinions-explained-privacy-how = Geen cijfer gaat over minder dan vijf mensen. Zolang het gesprek loopt ronden we af en verversen we pas als vijf mensen iets toevoegden. De precieze cijfers publiceren we één keer, na afloop.
opinions-all-statements = Alle stellingen
opinions-table-caption = Van de 100 mensen die reageerden
opinions-column-number = Nummer
opinions-column-text = Stelling
opinions-column-side = Wie
opinions-column-agree = Eens
opinions-column-pass = Weet niet
opinions-column-disagree = Oneens
opinions-column-answers = Antwoorden
opinions-column-important = Belangrijk
opinions-column-support = Steun van alle kanten
opinions-as-data = Als gegevens:
opinions-screen-code = Code die naar { $address } leidt
opinions-screen-join = Doe mee op je telefoon
opinions-screen-wait = Zodra vijf mensen hebben geantwoord, verschijnt hier het beeld.
opinions-screen-count = { $people } mensen gaven { $answers } antwoorden

### Uitwisselen (exchange)

opinions-import = Een gesprek uit Polis binnenhalen
opinions-import-intro = Werd het gesprek gevoerd met Polis? Stuur de twee bestanden die je daar kunt downloaden. Het komt hier als een afgelopen gesprek, met de uitkomst erbij.
opinions-import-question = De vraag van het gesprek
opinions-import-reason = Waar en wanneer het werd gevoerd
opinions-import-comments = De stellingen: comments.csv
opinions-import-votes = De antwoorden: votes.csv of participants-votes.csv
opinions-import-send = Haal het binnen
opinions-done-imported = Het gesprek is binnen. Dit is de uitkomst.

### Vervolg (carrying)

opinions-follow-title = Hoor wat ervan wordt
opinions-follow-intro = Laat je mailadres achter. Je hoort het als dit gesprek is afgelopen, en als er iets mee gebeurt.
opinions-follow-mail = Je mailadres
opinions-follow-apart = Je adres staat los van je antwoorden: niemand kan zien wat jij hebt geantwoord, of dát je hebt meegedaan.
opinions-follow-deed = Houd mij op de hoogte
opinions-stop-title = Stoppen met deze mails
opinions-stop-intro = Je krijgt dan geen mail meer over dit gesprek, en we vergeten je adres.
opinions-stop-deed = Stop, en vergeet mijn adres
opinions-stop-none = Met deze link worden geen mails (meer) verstuurd. Je adres is vergeten.
opinions-done-followed = Je krijgt een mail zodra er iets met dit gesprek gebeurt.
opinions-done-stopped = De mails zijn gestopt.
opinions-mail-joined-subject = Je hoort wat er wordt van: { $question }
opinions-mail-joined-body =
    Hallo,

    Je hebt je adres achtergelaten bij dit gesprek:

    { $question }

    Je hoort het als het gesprek is afgelopen, en als er iets mee gebeurt.
    Je adres staat los van je antwoorden.

    Het gesprek vind je hier:
    { $link }

    Wil je dit niet (meer)? Dan vergeten we je adres:
    { $stop }
opinions-mail-news-subject = Nieuws over: { $question }
opinions-mail-news-body =
    Hallo,

    Er is nieuws over dit gesprek:

    { $question }

    { $news }

    Wil je geen mails meer? Dan vergeten we je adres:
    { $stop }
opinions-mail-closed =
    Het gesprek is afgelopen. Dit gebeurt er nu:
    { $words }

    Wat eruit kwam, lees je hier:
    { $more }
opinions-mail-led-to-challenge =
    Met deze stelling gaan we aan de slag, als opgave:
    “{ $words }”

    Lees hier hoe het verdergaat:
    { $more }
opinions-mail-became-ambition =
    Deze stelling werd een gezamenlijke ambitie, waar partijen onder kunnen tekenen:
    “{ $words }”

    Lees hier wie er tekenen:
    { $more }
opinions-mail-put-up =
    Hier denken mensen verschillend over. Daarom komt het op tafel:
    { $words }

    Lees hier wat beide kanten vinden:
    { $more }
opinions-mail-planned =
    Over een tegenstelling uit dit gesprek wordt doorgepraat op { $words }.

    Lees hier waar het over gaat:
    { $more }
opinions-mail-settled =
    Over een tegenstelling uit dit gesprek is gepraat. Dit kwam eruit:
    { $words }

    Lees hier het hele verhaal:
    { $more }
opinions-finding-shared = gedeeld
opinions-finding-rejected = samen afgewezen
opinions-finding-divided = tegenstelling
opinions-finding-uneven = verschil
opinions-finding-unclear = nog niet duidelijk
opinions-finding-unknown = nog niet bekend
opinions-known-shared = Hier zijn mensen het over eens: gemiddeld over de { $groups } groepen { $share } van de 100. In elke groep zijn het er vrijwel zeker minstens { $least }.
opinions-known-rejected = Dit willen mensen samen niet: gemiddeld over de { $groups } groepen zijn { $share } van de 100 het oneens. In elke groep zijn het er vrijwel zeker minstens { $least }.
opinions-known-divided = Hier staan mensen tegenover elkaar. Bij { $a } zijn { $agree_a } van de 100 het eens; bij { $b } zijn { $disagree_b } van de 100 het oneens.
opinions-known-uneven = Hier denken mensen verschillend over. Bij { $a } zijn { $agree_a } van de 100 het eens; bij { $b } zijn dat er { $agree_b }.
opinions-known-unclear = Mensen zijn het hier niet duidelijk over eens, en ook niet duidelijk over oneens.
opinions-known-unknown = Nog te weinig mensen antwoordden om te vertellen wat zij hiervan vinden.
opinions-known-everybody = Van de { $answers } mensen die antwoordden, zijn er per 100 { $agree } het eens en { $disagree } het oneens; { $pass } weten het niet.
opinions-carry-said = Wat mensen ervan vinden
opinions-carry-table = Van elke 100 mensen die antwoordden
opinions-carry-who = Wie
opinions-carry-answers = Antwoorden
opinions-carry-too-few = Minder dan vijf antwoorden: dat vertellen we niet.
opinions-carry-to-results = Naar alles wat dit gesprek laat zien
opinions-carry-became = Wat ervan werd
opinions-carry-became-none = Er is nog niets uit deze stelling voortgekomen. Zodra dat gebeurt, lees je het hier.
opinions-carry-kind-opgave = opgave
opinions-carry-kind-gesprekspunt = gesprekspunt
opinions-carry-to-thread = Volg de rode draad
opinions-carry-story = Wat er gebeurde
opinions-carry-from = Waar hij vandaan komt
opinions-carry-from-seed = Wie het gesprek voorbereidde, schreef deze stelling.
opinions-carry-from-wish = Deze stelling is gemaakt van een wens.
opinions-carry-from-participant = Iemand die meedeed, schreef deze stelling.
opinions-carry-from-import = Deze stelling kwam mee met een gesprek van elders.
opinions-carry-wish = De wens
opinions-carry-conversation = Het gesprek
opinions-carry-about = Gaat over
opinions-carry-translation = In het Engels
opinions-carry-merged = Deze stelling zei hetzelfde als een andere en ging daarin verder:
opinions-carry-statement-number = stelling { $count }
opinions-carry-refused = Deze stelling doet niet mee aan het gesprek.
opinions-carry-waiting = Deze stelling wacht nog tot iemand ernaar kijkt.
opinions-carry-problems = Dat ging nog niet. Kijk dit even na:
opinions-carry-choose = Kies
opinions-carry-optional = (mag leeg blijven)
opinions-carry-deeds = Hiermee verder
opinions-carry-advice-shared = Hier is elke groep het over eens. Dat is een sterk begin voor een opgave of een gezamenlijke ambitie.
opinions-carry-advice-rejected = Hier is elke groep tegen. Bedenk wat mensen dan wél willen, voordat je er een opgave van maakt.
opinions-carry-advice-divided = Hier staan mensen tegenover elkaar. Praat er eerst over, voordat je kiest.
opinions-carry-advice-uneven = De een is het hier meer mee eens dan de ander. Ermee verdergaan kan, maar dit is geen gedeelde wens.
opinions-carry-advice-unclear = Mensen zijn het hier niet duidelijk over eens. Ermee verdergaan kan, maar zeg niet dat iedereen het wil.
opinions-carry-advice-unknown = We weten nog niet wat mensen hiervan vinden. Wacht liever op meer antwoorden.
opinions-carry-to-challenge = Naar een opgave
opinions-carry-to-challenge-help = De stelling wordt het begin van een nieuwe opgave, of hoort voortaan bij een die er al is. De cijfers gaan mee.
opinions-carry-challenge = Welke opgave?
opinions-carry-challenge-new = Een nieuwe opgave
opinions-carry-to-challenge-deed = Ga ermee aan de slag
opinions-carry-to-ambition = Naar een gezamenlijke ambitie
opinions-carry-to-ambition-help = De stelling wordt de zin waar partijen onder tekenen. Staat er al een zin, dan wordt dit een nieuwe versie die iedereen opnieuw tekent.
opinions-carry-ambition-of = Van welke opgave?
opinions-carry-sentence = De zin
opinions-carry-measure = Waaraan meten we het?
opinions-carry-to-ambition-deed = Maak er de ambitie van
opinions-carry-back = Losmaken van een opgave
opinions-carry-back-reason = Waarom? Iedereen kan dit lezen.
opinions-carry-back-deed = Maak los
opinions-done-taken-back = De stelling is losgemaakt van de opgave.
opinions-carry-to-meeting = Naar een gesprek aan tafel
opinions-carry-to-meeting-help = Beide kanten komen naast elkaar te staan, elk met de stelling die het best zegt wat zij vinden.
opinions-carry-question = Waar moet het gesprek over gaan?
opinions-carry-question-first = Hoe komen we samen verder met: “{ $words }”?
opinions-carry-meets-on = Op welke dag is het gesprek?
opinions-carry-to-meeting-deed = Leg het op tafel
opinions-carry-point-waits = Deze tegenstelling ligt al op tafel.
opinions-begins-shared = Samen zorgen dat dit waar wordt: { $words }
opinions-begins-rejected = Mensen willen dit samen niet: { $words } Bedenken wat er dan wel nodig is.
opinions-begins-divided = Uitzoeken wat er nodig is, nu mensen hier verschillend over denken: { $words }
opinions-begins-uneven = Uitzoeken wat er nodig is, nu mensen hier verschillend over denken: { $words }
opinions-begins-unclear = Uitzoeken wat er nodig is om dit waar te maken: { $words }
opinions-begins-unknown = Uitzoeken wat er nodig is om dit waar te maken: { $words }
opinions-begins-why = Dit kwam naar voren in het gesprek “{ $question }” { $told }
opinions-points-title = Gesprekspunten
opinions-points-intro = Waar mensen verschillend over denken, praten we over door. Beide kanten staan naast elkaar, met wat zij er zelf over zeggen.
opinions-points-waiting = Nog te bespreken
opinions-points-waiting-none = Er ligt nu geen tegenstelling op tafel.
opinions-points-settled = Besproken
opinions-points-between = Tussen { $a } en { $b }
opinions-points-no-day = nog geen dag
opinions-point-settled = besproken
opinions-point-planned = er is een dag
opinions-point-waits = wacht op een dag
opinions-point-meets-on = We praten erover op { $day }.
opinions-point-met-on = Het gesprek was op { $day }.
opinions-point-no-day = Wanneer we erover praten, is nog niet bekend.
opinions-point-outcome = Wat eruit kwam
opinions-point-about = Waar het om gaat
opinions-point-from = Uit het gesprek:
opinions-point-meeting = Het staat op het programma van:
opinions-point-sides = De twee kanten
opinions-point-figures = Van elke 100 mensen hier zijn { $agree } het eens en { $disagree } het oneens.
opinions-point-best = De stelling die het best zegt wat zij vinden:
opinions-point-best-none = Er is geen stelling die duidelijk zegt wat zij vinden.
opinions-point-as-of = De cijfers zijn van { $day }, toen dit op tafel kwam.
opinions-point-deeds = Het gesprek voorbereiden en afronden
opinions-point-plan = Bewaar de dag
opinions-point-outcome-label = Wat kwam er uit het gesprek?
opinions-point-outcome-help = Iedereen kan dit lezen. Noem geen namen. Wie het gesprek volgt, krijgt bericht.
opinions-point-settle = Schrijf de uitkomst op
opinions-done-carried-to-challenge = De opgave is begonnen. Kijk na wat er staat, en vul aan wat nog mist.
opinions-done-added-to-challenge = De stelling hoort nu bij deze opgave.
opinions-done-carried-to-ambition = De zin staat er. Nu kan er getekend worden.
opinions-done-put-up = De tegenstelling ligt op tafel.
opinions-done-planned = De dag is bewaard. Wie het gesprek volgt, krijgt bericht.
opinions-done-settled = De uitkomst staat erbij. Wie het gesprek volgt, krijgt bericht.

### Wat er gebeurde

opinions-told-begin = Iemand begon dit gesprek voor te bereiden.
opinions-told-edit = De vraag of de regels van het gesprek zijn bijgewerkt.
opinions-told-open = Het gesprek ging open.
opinions-told-close = Het gesprek is gesloten.
opinions-told-invite = Er zijn uitnodigingen gemaakt.
opinions-told-add-statement = De stelling is toegevoegd.
opinions-told-propose = Iemand die meedoet, voegde deze stelling toe.
opinions-told-ask-wish =
    { $known ->
        [yes] De wens “{ $name }” werd aan iedereen gevraagd.
       *[no] Een wens werd aan iedereen gevraagd.
    }
opinions-told-edit-statement = De stelling kreeg andere woorden of een vertaling.
opinions-told-admit = De stelling is toegelaten.
opinions-told-refuse = De stelling doet niet mee.
opinions-told-merge =
    { $known ->
        [yes] De stelling ging verder in “{ $name }”.
       *[no] De stelling ging verder in een andere stelling.
    }
opinions-told-carry-to-challenge = De stelling werd deel van een opgave.
opinions-told-carry-to-ambition = De stelling werd de gezamenlijke ambitie van een opgave.
opinions-told-carry-to-meeting = De stelling kwam op tafel, omdat mensen er verschillend over denken.
opinions-told-take-back = De stelling hoort niet meer bij een opgave waar hij bij hoorde.
opinions-told-put-up =
    { $known ->
        [yes] Dit kwam op tafel om de stelling “{ $name }”.
       *[no] Deze tegenstelling kwam op tafel.
    }
opinions-told-plan-meeting = Er is een dag gekozen om erover te praten.
opinions-told-unplan-meeting = Er is geen dag meer om erover te praten.
opinions-told-settle = Er is over gepraat. Dit kwam eruit.

### Wat niet kan

opinions-refusal-last-day-is-past = Deze dag is al voorbij. Kies een dag die nog komt, of laat het leeg.
opinions-refusal-too-many-statements-at-once = Dit zijn te veel regels: er passen er { $max } in één keer.
opinions-refusal-a-line-is-too-long = Een van de regels is te lang. Een stelling heeft hoogstens { $max } tekens.
opinions-refusal-conversation-is-closed = Dit gesprek is afgelopen.
opinions-refusal-conversation-is-open = Dit gesprek loopt al.
opinions-refusal-conversation-is-not-open = Dit gesprek is nog niet geopend.
opinions-refusal-changed-meanwhile = Iemand anders heeft dit net veranderd. Kijk wat er nu staat en probeer het opnieuw.
opinions-refusal-access-is-fixed = Zolang het gesprek loopt, blijft het hetzelfde wie er mee mag doen.
opinions-refusal-too-few-statements = Een gesprek begint met minstens { $min } stellingen. Er zijn er nu { $count }.
opinions-refusal-export-waits = De antwoorden per deelnemer kun je pas meenemen als het gesprek is afgelopen.
opinions-refusal-too-few-people = Er deden minder dan { $min } mensen mee. Hun antwoorden blijven hier.
opinions-refusal-file-is-missing = Kies nog een bestand.
opinions-refusal-file-is-no-text = Dit bestand is geen tekst in UTF-8. Stuur het csv-bestand zoals Polis het geeft.
opinions-refusal-file-lacks-columns = In dit bestand ontbreken de kolommen comment-id en comment-body.
opinions-refusal-line-is-unreadable = Regel { $line } kunnen we niet lezen. Er is niets binnengehaald.
opinions-refusal-file-is-empty-or-too-long = In dit bestand staat niets, of meer dan { $max } regels.
opinions-refusal-votes-are-unreadable = Dit bestand kunnen we niet lezen: { $fault }.
opinions-refusal-vote-on-nothing = Er is een antwoord op stelling { $number }, en die staat niet in comments.csv.
opinions-refusal-browser-keeps-nothing = Je browser bewaart niets voor ons, dus we kunnen je antwoord niet bij elkaar houden. Laat cookies van deze site toe en probeer het opnieuw.
opinions-refusal-not-invited = Voor dit gesprek heb je een uitnodiging nodig. Open de link die je kreeg.
opinions-refusal-no-part-taken = Je hebt in dit gesprek nog niets geantwoord.
opinions-refusal-count-is-wrong = Kies een aantal van 1 tot en met { $max }.
opinions-refusal-needs-no-invitation = Voor dit gesprek is geen uitnodiging nodig.
opinions-refusal-too-many-invitations = Een gesprek heeft hoogstens { $max } uitnodigingen.
opinions-refusal-invitation-is-used = Deze uitnodiging is al gebruikt of bestaat niet. Vraag om een nieuwe.
opinions-refusal-wish-is-unknown = Deze wens bestaat niet. Vul het nummer van een wens in.
opinions-refusal-wish-is-not-public = Deze wens is niet openbaar. Vraag er iets anders over.
opinions-refusal-statement-is-unknown = Stelling { $number } hoort niet bij dit gesprek, of er wordt niet meer op gereageerd.
opinions-refusal-statement-is-too-short = Dit is te kort: schrijf minstens { $min } tekens.
opinions-refusal-conversation-is-full = Een gesprek heeft hoogstens { $max } stellingen.
opinions-refusal-too-many-proposals = Je hebt al { $max } stellingen toegevoegd. Reageer nu op die van anderen.
opinions-refusal-statement-is-yours-already = Deze stelling heb je al toegevoegd.
opinions-refusal-statement-stands-so-already = Dat is al zo besloten.
opinions-refusal-reason-is-missing = Vertel in een zin waarom. Iedereen kan het lezen.
opinions-refusal-statement-is-itself = Een stelling kan niet in zichzelf verdergaan.
opinions-refusal-others-went-on-in-it = In deze stelling zijn al andere verdergegaan. Laat die eerst weer zelf meedoen, of voeg de andere stelling in deze.
opinions-refusal-statement-was-answered = Op deze stelling is al gereageerd. Haar woorden blijven zoals ze zijn; een vertaling mag wel.
opinions-refusal-statement-is-not-live = Op deze stelling reageren mensen niet (meer). Ga verder met een andere.
opinions-refusal-statement-is-part-already = Deze stelling hoort al bij de opgave “{ $title }”.
opinions-refusal-no-contradiction = Van deze stelling is geen tegenstelling bekend. Op tafel komt wat groepen of sectoren duidelijk verdeelt.
opinions-refusal-point-is-open = Deze tegenstelling ligt al op tafel: “{ $question }” Schrijf eerst op wat daaruit kwam.
opinions-refusal-point-is-settled = De uitkomst van dit punt staat al vast. Leg de tegenstelling opnieuw op tafel als er meer te bespreken is.
