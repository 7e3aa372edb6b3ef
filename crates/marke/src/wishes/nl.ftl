# Woorden over wensen.
wishes-title = Wensen uit de streek
wishes-intro = Alles wat hier wordt gevraagd, gewenst en aangeboden. Van elke wens kun je zien wat ervan werd.
wishes-new = Een wens inleveren
wishes-feed = Volg nieuwe wensen in je nieuwslezer
wishes-feed-title = Wensen – { $cooperative }
wishes-filter = Wensen kiezen
wishes-filter-show = Laat zien
wishes-filter-clear = Alles weer laten zien
wishes-all = Alle
wishes-theme = Thema
wishes-village = Dorp
wishes-status = Hoe staat het ermee
wishes-sector = Sector
wishes-kind = Soort
wishes-order = Volgorde
wishes-order-newest = Nieuwste eerst
wishes-order-wanted = Meest gewenst eerst
wishes-count =
    { $count ->
        [0] Geen wensen
        [one] 1 wens
       *[other] { $count } wensen
    }
wishes-none = Er zijn nog geen wensen. Lever de eerste in: het kost je een minuut en je hebt geen account nodig.
wishes-none-filtered = Met deze keuze vinden we geen wensen. Kies wat ruimer, of lever zelf een wens in.
wishes-pages = Bladzijden
wishes-previous = Vorige
wishes-next = Volgende
wishes-page-of = Bladzijde { $page } van { $pages }
wishes-where = Waar de wensen vandaan komen
wishes-map-title = Wensen per dorp
wishes-map-about = Een kaart van de streek. Hoe groter de stip, hoe meer wensen er uit dat dorp kwamen. Dezelfde aantallen staan in de tabel.
wishes-map-village =
    { $count ->
        [0] { $village }: nog geen wensen
        [one] { $village }: 1 wens
       *[other] { $village }: { $count } wensen
    }
wishes-map-table = Dezelfde aantallen als tabel
wishes-map-count = Aantal wensen
wishes-formats = Deze lijst meenemen:
wishes-supporters =
    { $count ->
        [0] Nog niemand anders wil dit ook.
        [one] 1 ander wil dit ook.
       *[other] { $count } anderen willen dit ook.
    }

wishes-kind-vraag = vraag
wishes-kind-wens = wens
wishes-kind-aanbod = aanbod
wishes-kind-help-vraag = Je wilt iets weten.
wishes-kind-help-wens = Je wilt dat er iets komt of verandert.
wishes-kind-help-aanbod = Je hebt iets te bieden.
wishes-kind-question = Wat is het?
wishes-status-new = nieuw
wishes-status-themed = bij een thema
wishes-status-challenge = in een opgave
wishes-status-merged = samengevoegd
wishes-status-split = gesplitst
wishes-status-parked = geparkeerd
wishes-status-closed = gesloten
wishes-status-sentence-new = Deze wens is binnen. Er kijkt binnenkort iemand naar.
wishes-status-sentence-themed = Deze wens hoort nu bij een thema, samen met andere wensen.
wishes-status-sentence-challenge = Er wordt aan gewerkt: deze wens is deel van een opgave.
wishes-status-sentence-merged = Deze wens gaat verder in een andere wens die hetzelfde vraagt.
wishes-status-sentence-split = Deze wens vroeg meer dan één ding en gaat verder in aparte wensen.
wishes-status-sentence-parked = Deze wens wacht even. Op de afgesproken dag kijken we er weer naar.
wishes-status-sentence-closed = Deze wens is gesloten. De reden staat erbij.
wishes-sector-ondernemers = ondernemers
wishes-sector-overheid = overheid
wishes-sector-onderwijs = onderwijs
wishes-sector-onderzoek = onderzoek
wishes-sector-omgeving = omgeving
wishes-channel-web = de site
wishes-channel-kitchen-table = keukentafelgesprek
wishes-channel-phone = telefoon
wishes-channel-mail = mail
wishes-channel-event = avond of bijeenkomst
wishes-consent-anonymous = Iedereen mag de wens zien, zonder mijn naam.
wishes-consent-public-name = Iedereen mag de wens zien, met mijn naam.
wishes-consent-staff-only = Alleen de mensen die met wensen werken mogen dit zien.

wishes-submit-title = Vertel wat je wilt
wishes-submit-intro = Eén zin is genoeg. Je hebt geen account nodig.
wishes-submit-problems = Het is nog niet ingeleverd. Hieronder staat wat er nog aan schort; wat je invulde staat er nog.
wishes-sentence = Je vraag, wens of aanbod in één zin
wishes-sentence-help = Hoogstens 140 tekens. Bijvoorbeeld: een bankje bij de bushalte aan het diep.
wishes-more = Wil je er meer over vertellen?
wishes-for-theme = Mijn wens is voor het thema “{ $name }”
wishes-for-theme-help = Twijfel je? Haal het vinkje weg. Een mens kijkt altijd mee bij welk thema je wens past.
wishes-place = Over welk dorp gaat het?
wishes-point = Een plek op de kaart aanwijzen
wishes-point-help = Klik op de kaart, of vul de plek in graden in. Dit hoeft niet.
wishes-point-map = Kaart van de streek
wishes-longitude = Lengte (oost)
wishes-latitude = Breedte (noord)
wishes-photo = Een foto erbij
wishes-photo-help = JPEG, PNG of WebP, hoogstens 10 MB. We halen eruit wat je toestel erin schreef, zoals de plek en de tijd.
wishes-photo-again = Had je een foto gekozen? Kies hem dan nog eens: je browser onthoudt hem niet.
wishes-photo-description = Wat is er op de foto te zien?
wishes-who = Over jou
wishes-who-help = Dit hoeft allemaal niet. Met je mailadres sturen we je bericht als er iets met je wens gebeurt.
wishes-mail = Je mailadres
wishes-name = Je naam
wishes-sector-question = Vanuit welke sector vraag je dit?
wishes-sector-unsaid = Zeg ik liever niet
wishes-consent = Wie mag dit zien?
wishes-channel = Hoe kwam dit binnen?
wishes-submit = Inleveren
wishes-look = Eerst kijken of hij er al is
wishes-similar = Lijkt het hierop?
wishes-similar-because = Omdat: { $words }.
wishes-similar-none = We vonden geen wens die hierop lijkt. Lever de jouwe gerust in.
wishes-similar-still = Staat die van jou er niet bij? Lever hem dan gewoon in.
wishes-rather = +1, die liever
wishes-rather-that = +1, die liever: { $title }

wishes-receipt-title = Dank je, je wens is binnen
wishes-receipt-keep = Bewaar dit bewijs. Met de code of de link zie je altijd wat er van je wens werd.
wishes-receipt-mail = We hebben de link ook naar je gemaild, en sturen bericht als er iets verandert.
wishes-receipt-next = Hoe gaat het verder?
wishes-receipt-promise = Binnen een paar werkdagen bekijkt iemand je wens. Hij komt bij een thema, gaat verder samen met een andere wens of krijgt een reden waarom niet. Een wens raakt nooit zoek.
wishes-receipt-similar = Deze wensen lijken op die van jou. Wil je die ook? Laat het weten.
wishes-receipt-see = Bekijk de wens
wishes-receipt-another = Nog een wens inleveren
wishes-number = Nummer
wishes-code = Je code
wishes-link = Je link
wishes-follow-title = Wat werd er van mijn wens?
wishes-follow-intro = Typ de code van je ontvangstbewijs. Streepjes en hoofdletters maken niet uit.
wishes-follow-show = Laat zien
wishes-tracking-title = Zo staat het met je wens
wishes-submitted-on = Ingeleverd op { $day }.
wishes-became = Wat ervan werd
wishes-reason = De reden:
wishes-links = Waar het verder ging
wishes-link-wens = wens
wishes-link-thema = thema
wishes-link-opgave = opgave
wishes-link-agenda = agenda
wishes-link-gesprek = gesprek
wishes-link-stelling = stelling waar mensen op reageren
wishes-link-gesprekspunt = gesprekspunt
wishes-link-behoefte = wat nodig is
wishes-link-alliantie = alliantie
wishes-link-partij = partij
wishes-link-cooperatie = coöperatie
wishes-thread = Volg de hele rode draad
wishes-mails = Mails over deze wens
wishes-mails-on = Je krijgt een mail als er iets met deze wens gebeurt.
wishes-mails-stop = Stop met mailen en vergeet mijn adres
wishes-by = Van
wishes-since = Ingeleverd op
wishes-staff-only = Deze wens zien alleen de mensen die met wensen werken.
wishes-support = +1 Dit wil ik ook
wishes-supported = Jij wilt dit ook. Dank je.
wishes-withdraw = Toch niet meer
wishes-join = Bericht krijgen als er iets gebeurt? Je mailadres:
wishes-join-deed = Houd mij op de hoogte
wishes-to-triage = Naar de postbak met wensen

wishes-done-submitted = Je wens is ingeleverd.
wishes-done-supported = Genoteerd: jij wilt dit ook.
wishes-done-withdrawn = Genoteerd: jij wilt dit niet meer.
wishes-done-followed = Je krijgt een mail zodra er iets met deze wens gebeurt.
wishes-done-stopped = Je krijgt geen mails meer over deze wens. We hebben je naam en adres gewist.

wishes-told-submit = De wens is ingeleverd.
wishes-told-put-under-theme =
    { $known ->
        [yes] De wens kwam bij het thema “{ $name }”.
       *[no] De wens kwam bij een thema.
    }
wishes-told-merge =
    { $known ->
        [yes] De wens ging verder in “{ $name }”.
       *[no] De wens ging verder in een andere wens.
    }
wishes-told-split = De wens is gesplitst in aparte wensen.
wishes-told-park = De wens is voor een tijd geparkeerd.
wishes-told-close = De wens is gesloten.
wishes-told-reopen = De wens is opnieuw opengezet.

wishes-mail-receipt-subject = Je wens is binnen: { $title }
wishes-mail-receipt-body =
    Hallo{ $name },

    We hebben deze wens voor je genoteerd, nummer { $number }:

    { $title }

    Hier zie je altijd wat ervan wordt:
    { $link }

    Of typ je code { $code } op onze site.
    Op die bladzijde kun je deze mails ook stopzetten.
wishes-mail-status-subject = Nieuws over je wens: { $title }
wishes-mail-status-body =
    Hallo{ $name },

    Er is nieuws over wens { $number }:

    { $title }

    { $status }{ $reason }

    Hier lees je het hele verhaal, en kun je deze mails stopzetten (code { $code }):
    { $link }
wishes-mail-reason = De reden: { $reason }

wishes-refusal-title-is-missing = Zeg in één zin wat je vraagt, wenst of aanbiedt.
wishes-refusal-text-is-too-long = Dit is te lang: er passen hoogstens { $max } tekens.
wishes-refusal-mail-address-is-wrong = Dit is geen mailadres waar we iets naartoe kunnen sturen. Kijk of het klopt, of laat het leeg.
wishes-refusal-point-is-elsewhere = Deze plek ligt niet in Nederland. Wijs een plek op de kaart aan, of laat beide vakken leeg.
wishes-refusal-theme-is-unknown = Dit thema is er niet of niet meer. Lever je wens gewoon in; wij zoeken er een thema bij.
wishes-refusal-choice-is-unknown = Kies een van de mogelijkheden.
wishes-refusal-code-is-unknown = Deze code kennen we niet. Kijk of je hem goed overnam: hij staat op je ontvangstbewijs en in je mail.
wishes-refusal-wish-is-closed = Wens { $number } is afgerond; je kunt hem niet meer steunen. Je kunt wel een nieuwe wens inleveren.
wishes-refusal-changed-meanwhile = Iemand anders heeft wens { $number } intussen veranderd. Kijk hoe hij nu is en beslis dan opnieuw.
wishes-refusal-status-does-not-allow =
    { $status ->
        [new] Dat kan niet: deze wens is nog nieuw.
        [themed] Dat kan niet: deze wens hoort bij een thema.
        [challenge] Dat kan niet: deze wens is deel van een opgave. Haal hem daar eerst uit.
        [merged] Dat kan niet: deze wens ging verder in een andere. Zet hem eerst weer open.
        [split] Dat kan niet: deze wens is gesplitst. Beslis over de delen.
        [parked] Dat kan niet: deze wens is geparkeerd.
       *[closed] Dat kan niet: deze wens is gesloten. Zet hem eerst weer open.
    }
wishes-refusal-parked-until-the-past = Kies een dag na vandaag om er weer naar te kijken.
wishes-refusal-reason-is-missing = Geef een reden. Wie de wens inleverde krijgt die te lezen.
wishes-refusal-merged-into-itself = Een wens kan niet in zichzelf verdergaan. Kies een andere wens.
wishes-refusal-merged-into-ended = Wens { $number } is zelf al afgerond. Kies een wens die nog loopt.
wishes-refusal-merged-into-hidden = Die wens is niet openbaar en deze wel. Voeg ze andersom samen.
wishes-refusal-too-few-or-many-pieces = Splits in minstens twee en hoogstens { $max } wensen.
wishes-refusal-photo-is-too-large = Deze foto is groter dan { $max } MB. Maak hem kleiner, of lever je wens in zonder foto.
wishes-refusal-photo-has-too-many-pixels = Deze foto heeft te veel beeldpunten. Maak hem kleiner, of lever je wens in zonder foto.
wishes-refusal-photo-is-not-a-picture = Dit bestand is geen foto die we kunnen lezen. Kies een JPEG, PNG of WebP.
wishes-area-title = De kaart van het gebied
wishes-area-intro = Met deze kaart wijzen mensen een plek aan. Werk je in een andere streek? Zet er dan een eigen kaart neer, als GeoJSON.
wishes-area-now = De kaart van nu
wishes-area-look = Zo wordt de nieuwe kaart
wishes-area-counts = Dorpen: { $villages }. Gemeenten: { $municipalities }.
wishes-area-lost = Deze dorpen staan niet op de nieuwe kaart. Hun wensen blijven; je vindt ze dan alleen niet meer op de kaart.
wishes-area-use = Gebruik deze kaart
wishes-area-keep = Toch niet, houd de kaart van nu
wishes-area-other = Een andere kaart
wishes-area-file = Bestand met de kaart
wishes-area-file-help = GeoJSON, hoogstens { $count } MB. Geef elk onderdeel de eigenschap kind (village, municipality of canal) en name; dorpen ook municipality.
wishes-area-look-first = Eerst bekijken
wishes-done-area = De nieuwe kaart is in gebruik.
wishes-refusal-area-is-too-large = Deze kaart is te groot. Maak de lijnen eenvoudiger en probeer het opnieuw.
wishes-refusal-area-is-not-geojson = Dit is geen kaart in GeoJSON die we kunnen lezen.
wishes-refusal-area-lies-elsewhere = Op deze kaart liggen punten buiten Nederland. Gebruik lengte en breedte in graden (WGS 84).
wishes-refusal-area-has-no-villages = Op deze kaart staat geen enkel dorp. Geef dorpen de eigenschap kind = village en een naam.

wishes-import-title = Een verzameling wensen invoeren
wishes-import-intro = Stuur een bestand met wensen die er al zijn: van een avond met briefjes, een enquête of een begroting van bewoners. Je ziet eerst wat er gaat gebeuren.
wishes-import-file = Het bestand
wishes-import-file-help = CSV, Excel (xlsx), Pabulib (pb) of de reacties uit Polis (comments.csv). De eerste regel heeft de namen van de kolommen.
wishes-import-source = Wat voor bestand is het?
wishes-import-source-guess = Zoek het zelf uit
wishes-import-source-csv = tabel (CSV)
wishes-import-source-xlsx = werkmap van Excel (xlsx)
wishes-import-source-pb = begroting van bewoners (Pabulib)
wishes-import-source-polis = reacties uit Polis
wishes-import-look = Bekijk wat er gaat gebeuren
wishes-import-look-title = Klopt dit?
wishes-import-look-again = Bekijk opnieuw met deze kolommen
wishes-import-other-file = Een ander bestand kiezen
wishes-import-would =
    { $count ->
        [0] Er komt geen nieuwe wens bij.
        [one] Er komt 1 wens bij.
       *[other] Er komen { $count } wensen bij.
    }
wishes-import-deed =
    { $count ->
        [one] Voer 1 wens in
       *[other] Voer { $count } wensen in
    }
wishes-import-done =
    { $count ->
        [0] Er is niets bijgekomen: alles was er al.
        [one] Er is 1 wens bijgekomen.
       *[other] Er zijn { $count } wensen bijgekomen.
    }
wishes-import-numbers = Ze hebben de nummers { $first } tot en met { $last }.
wishes-import-problems =
    { $count ->
        [one] Er is niets ingevoerd: met 1 regel klopt iets niet. Verbeter die en stuur het bestand opnieuw.
       *[other] Er is niets ingevoerd: op { $count } plaatsen klopt iets niet. Verbeter die en stuur het bestand opnieuw.
    }
wishes-import-lines = Wat er niet klopt, per regel
wishes-import-line = Regel
wishes-import-what = Wat er niet klopt
wishes-import-at-line = Regel { $line }:
wishes-import-votes =
    { $count ->
        [one] In het bestand staat ook 1 stem. Die voeren we niet in.
       *[other] In het bestand staan ook { $count } stemmen. Die voeren we niet in.
    }
wishes-import-skipped =
    { $count ->
        [one] 1 regel slaan we over
       *[other] { $count } regels slaan we over
    }
wishes-import-skipped-twice = hetzelfde staat al op regel { $first }.
wishes-import-skipped-known = deze wens is er al.
wishes-import-skipped-moderated = afgewezen door de beheerders van het gesprek.
wishes-import-columns = Welke kolom is wat?
wishes-import-column-title = Wens in één zin
wishes-import-column-body = Toelichting
wishes-import-column-kind = Soort
wishes-import-column-village = Dorp
wishes-import-column-sector = Sector
wishes-import-column-longitude = Lengte
wishes-import-column-latitude = Breedte
wishes-import-no-column = Geen kolom
wishes-import-first-rows = De eerste regels van het bestand
wishes-told-import = De wens kwam binnen met een verzameling.
wishes-refusal-collection-is-empty = In dit bestand staat geen enkele wens. Kies een bestand met een regel kolomnamen en daaronder de wensen.
wishes-refusal-collection-is-not-text = Regel { $line } is geen leesbare tekst. Bewaar het bestand als CSV met UTF-8, of als xlsx.
wishes-refusal-collection-is-not-a-table = Dit bestand kunnen we niet lezen als wat je koos. Kijk of je het goede soort bestand koos.
wishes-refusal-collection-is-not-a-workbook = Dit is geen werkmap (xlsx) die we kunnen lezen. Bewaar hem opnieuw, of als CSV.
wishes-refusal-collection-is-too-large = Dit bestand is te groot, ook uitgepakt: het mag hoogstens { $max } MB zijn. Knip het in stukken.
wishes-refusal-collection-has-too-many-rows = Er passen hoogstens { $max } regels in één keer. Knip het bestand in stukken.
wishes-refusal-collection-has-endless-line = Op regel { $line } staat een veel te lange tekst. Kijk of daar een aanhalingsteken ontbreekt.
wishes-refusal-collection-has-no-title-column = Kies in welke kolom de wens staat.

wishes-poster-title = Een poster maken
wishes-poster-intro = Hang hem op in het dorpshuis, de winkel of bij de bushalte. Wie de code scant, levert meteen een wens in.
wishes-poster-everywhere = De hele streek
wishes-poster-text = Je eigen zin op de poster
wishes-poster-make = Maak de poster
wishes-poster-print = Druk deze bladzijde af: alleen de poster komt op papier, op een A4.
wishes-poster-heading = Wat wens jij voor onze streek?
wishes-poster-heading-village = Wat wens jij voor { $village }?
wishes-poster-how = Richt je telefoon op de code, of ga naar het adres hieronder. Eén zin is genoeg, en je ziet altijd wat ervan wordt.
wishes-poster-code = QR-code naar { $address }
wishes-workshop-title = Werkplaats: een avond met briefjes
wishes-workshop-line = Eén wens, dan Enter
wishes-workshop-help = Begin met ? voor een vraag of met + voor een aanbod.
wishes-workshop-enter = Voer in
wishes-workshop-village = Dorp van de avond
wishes-workshop-count =
    { $count ->
        [0] Nog niets ingevoerd
        [one] 1 wens ingevoerd
       *[other] { $count } wensen ingevoerd
    }
wishes-workshop-empty = Typ het eerste briefje over. Wat je invoert, verschijnt hier.
wishes-workshop-close = Klopt niet: sluiten
wishes-workshop-close-that = Klopt niet: sluit { $title }
wishes-workshop-reason = Verkeerd overgenomen op de avond zelf.
