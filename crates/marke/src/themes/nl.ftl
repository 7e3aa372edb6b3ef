# Woorden over thema's en over de postbak met wensen.
themes-title = Thema's
themes-intro = Wensen die bij elkaar horen, komen bij een thema. Zo zie je wat er in de streek speelt en wie het trekt.
themes-none = Er zijn nog geen thema's. Ze ontstaan uit wat mensen wensen.
themes-hand-in-any = Vertel wat je wilt
themes-new = Een thema maken
themes-to-triage = Naar de postbak met wensen
themes-chain = De keten
themes-no-chain = Dit thema is geen keten.
themes-pulled-by = Getrokken door { $name }
themes-pulled-by-nobody = Er is nog geen promotor. Iets voor jou? Laat het ons weten.
themes-count =
    { $count ->
        [0] Nog geen wensen
        [one] 1 wens
       *[other] { $count } wensen
    }
themes-count-themed =
    { $count ->
        [one] 1 bij het thema
       *[other] { $count } bij het thema
    }
themes-count-challenge =
    { $count ->
        [one] 1 in een opgave
       *[other] { $count } in een opgave
    }
themes-count-parked =
    { $count ->
        [one] 1 geparkeerd
       *[other] { $count } geparkeerd
    }
themes-count-closed =
    { $count ->
        [one] 1 gesloten
       *[other] { $count } gesloten
    }
themes-closed-on = Dit thema is gesloten op { $day }.
themes-conversations = Gesprekken over dit thema
themes-conversation-open = loopt nu
themes-conversation-closed = afgelopen
themes-challenges = Opgaven uit dit thema
themes-challenges-none = Er is nog geen opgave van gemaakt. Dat gebeurt als er genoeg wensen zijn en iemand het wil trekken.
themes-challenge-closed = afgerond
themes-newest = Nieuwste wensen
themes-newest-none = Bij dit thema hoort nog geen wens. De jouwe kan de eerste zijn.
themes-all-wishes =
    { $count ->
        [0] Naar alle wensen
        [one] Naar de wens
       *[other] Naar alle { $count } wensen
    }
themes-most-wanted = Meest gewenst
themes-about = Over dit thema
themes-words = Woorden van dit thema
themes-words-help = Deze woorden komen in deze wensen vaker voor dan in andere.
themes-hand-in = Een wens voor dit thema
themes-thread = Volg de rode draad
themes-manage = Dit thema beheren
themes-story = Wat er gebeurde
themes-name = Naam
themes-name-help = Kort en herkenbaar, zoals mensen het zelf zouden zeggen.
themes-summary = Waar gaat het over, in één zin?
themes-summary-help = Deze zin staat bij het thema op de voorpagina.
themes-description = Meer erover
themes-description-help = Noem gerust voorbeelden: het programma leert er ook van.
themes-optional = (mag leeg blijven)
themes-place-in-chain = Plek in een keten
themes-place-in-chain-help = Vul de stappen in, of zeg waarom dit thema geen keten is. Eén van de twee.
themes-chain-steps = De stappen van de keten
themes-chain-help = Zet een pijl of een nieuwe regel tussen de stappen, bijvoorbeeld: akker > molen > bakker.
themes-no-chain-reason = Of: waarom het geen keten is
themes-accent = Kleur
themes-accent-any = Kies maar
themes-accent-1 = oker
themes-accent-2 = mosgroen
themes-accent-3 = heide
themes-accent-4 = kanaalblauw
themes-accent-5 = lila
themes-accent-6 = zeegroen
themes-accent-7 = turf
themes-promotor = Promotor
themes-promotor-help = Wie vandaag de functie promotor heeft.
themes-promotor-none = Nog niemand
themes-problems = Het is nog niet opgeslagen. Dit moet eerst anders; wat je invulde staat er nog.
themes-new-intro = Een thema geeft mensen een kop waaronder ze hun wens herkennen. Je kunt het later nog veranderen.
themes-new-words = Deze woorden hebben de wensen gemeen: { $words }. Bedenk een naam waarin mensen ze herkennen.
themes-gather = Deze wensen komen er meteen bij
themes-gather-help = Haal het vinkje weg bij wat er niet bij hoort. Wie zo'n wens inleverde, krijgt bericht.
themes-make = Maak het thema
themes-cancel = Toch niet
themes-manage-of = { $name } beheren
themes-manage-closed = Dit thema is gesloten en verandert niet meer. Maak een nieuw thema als het toch weer speelt.
themes-to-theme = Naar het thema
themes-now = Zo is het nu
themes-now-help = Iemand anders heeft dit intussen veranderd. Hieronder staat wat nu anders is dan wat jij invulde. Jouw tekst staat nog in het formulier; als je opslaat, geldt die.
themes-now-theme = Het thema is { $name }.
themes-now-since = Sinds { $moment }.
themes-change = Anders beschrijven
themes-save = Opslaan
themes-appoint-title = Wie trekt het?
themes-appoint = Deze persoon trekt het
themes-close-title = Het thema sluiten
themes-close-help = De wensen blijven bij dit thema staan. Er kunnen geen nieuwe meer bij.
themes-close = Sluit dit thema
themes-reason = De reden
themes-triage-title = Postbak met wensen
themes-triage-promise =
    { $count ->
        [0] Elke wens wordt nog dezelfde dag bekeken: dat is beloofd.
        [one] Elke wens wordt binnen 1 werkdag bekeken: dat is beloofd.
       *[other] Elke wens wordt binnen { $count } werkdagen bekeken: dat is beloofd.
    }
themes-triage-places = In de postbak
themes-triage-empty = De postbak is leeg. Niemand wacht op antwoord: mooi werk!
themes-triage-empty-next = Tijd voor koffie, of om te kijken wat er uit de thema's kan groeien.
themes-to-themes = Bekijk de thema's
themes-band-overdue = te lang gewacht
themes-band-last-day = vandaag de laatste dag
themes-band-in-time = nog op tijd
themes-band-came-back = terug uit de wacht
themes-age =
    { $count ->
        [0] vandaag binnengekomen
        [one] 1 werkdag oud
       *[other] { $count } werkdagen oud
    }
themes-age-overdue =
    { $count ->
        [0] te lang gewacht
        [one] te lang: wacht al 1 werkdag
       *[other] te lang: wacht al { $count } werkdagen
    }
themes-age-came-back = geparkeerd tot nu
themes-staff-only = niet openbaar
themes-number = wens { $number }
themes-from-nobody = zonder naam of adres
themes-keys-title = Sneltoetsen:
themes-keys-next = volgende wens,
themes-keys-previous = vorige,
themes-keys-accept = ja bij de eerste suggestie,
themes-keys-otherwise = anders beslissen.
themes-meant = Wie hem inleverde, denkt aan
themes-meant-too = en dat past ook vanwege:
themes-confidence-sure = Hoort bijna zeker bij
themes-confidence-likely = Hoort waarschijnlijk bij
themes-confidence-maybe = Hoort misschien bij
themes-because = vanwege:
themes-because-supporters =
    { $count ->
        [one] Iemand die dit ook wil, wil meer van dit thema.
       *[other] { $count } mensen die dit ook willen, willen meer van dit thema.
    }
themes-accept = Ja, bij { $name }
themes-refuse = Nee, hoort er niet bij
themes-near = Vraagt misschien hetzelfde als
themes-merge-reason = Vraagt hetzelfde als wens { $number }.
themes-merge-into = Voeg samen met wens { $number }
themes-merge-one-into = Laat wens { $number } verdergaan in { $into }
themes-otherwise = Iets anders beslissen
themes-decide = Beslissen
themes-choose = Bij welk thema hoort het?
themes-choose-none = Kies een thema
themes-put-under = Zet bij dit thema
themes-into = Gaat verder in wens nummer
themes-merge = Voeg samen
themes-until = Laat wachten tot
themes-park = Parkeer
themes-close-reason = Sluiten, omdat
themes-close-wish = Sluit deze wens
themes-split = Deze wens splitsen
themes-split-title = Een wens splitsen
themes-split-intro = Vraagt deze wens meer dan één ding? Maak er aparte wensen van. Wie hem inleverde, kan ze allemaal volgen.
themes-piece = Deel { $place }
themes-piece-title = In één zin
themes-piece-body = Meer erover
themes-split-do = Splits de wens
themes-reopen-title = Weer openzetten
themes-reopen-why = Waarom weer open?
themes-reopen = Zet weer open
themes-settled-title = Laatst beslist
themes-settled-intro = Een beslissing kan altijd terug: samenvoegen, parkeren en sluiten draai je hier om.
themes-settled-empty = Er is nog niets beslist.
themes-went-on-in = verder in wens { $number }
themes-waits-until = wacht tot { $day }
themes-groups-title = Groepen zonder thema
themes-groups-intro = Wensen zonder thema die op elkaar lijken, met de woorden die ze gemeen hebben. Misschien hoort hier een nieuw thema bij.
themes-groups-empty = Er zijn nu geen groepen: wat op elkaar lijkt, heeft al een thema.
themes-group-count =
    { $count ->
        [one] 1 wens
       *[other] { $count } wensen
    }
themes-group-make = Maak hier een thema van
themes-group-who-makes = Een thema hiervan maken doet de gebiedsregisseur of het bestuur.
themes-pairs-title = Vraagt hetzelfde?
themes-pairs-intro = Open wensen die veel op elkaar lijken. Voeg je ze samen, dan blijven alle indieners bericht krijgen.
themes-pairs-empty = Er zijn nu geen wensen die zo veel op elkaar lijken.
themes-pairs-waiting =
    { $count ->
        [one] Nog 1 wens is niet met de andere vergeleken.
       *[other] Nog { $count } wensen zijn niet met de andere vergeleken.
    }
themes-pairs-go-on = Vergelijk verder
themes-pages = Bladzijden
themes-previous = Vorige
themes-next = Volgende
themes-page-of = Bladzijde { $page } van { $pages }

themes-told-make = Het thema is gemaakt.
themes-told-change = Het thema is anders beschreven.
themes-told-appoint = Er is gekozen wie het thema trekt.
themes-told-close = Het thema is gesloten.

themes-done-made = Het thema is gemaakt.
themes-done-changed = Het thema is opgeslagen.
themes-done-appointed = Opgeslagen wie het thema trekt.
themes-done-closed = Het thema is gesloten.
themes-done-themed = De wens hoort nu bij het thema. Wie hem inleverde, krijgt bericht.
themes-done-refused = Genoteerd: dat thema past niet. Het programma leert ervan.
themes-done-merged = De wens gaat verder in de andere. Alle indieners krijgen bericht.
themes-done-parked = De wens is geparkeerd en komt vanzelf terug.
themes-done-wish-closed = De wens is gesloten. Wie hem inleverde, leest de reden.
themes-done-reopened = De wens staat weer open.
themes-done-split = De wens is gesplitst. De delen staan in de postbak.

themes-refusal-name-is-missing = Geef het thema een naam.
themes-refusal-summary-is-missing = Zeg in één zin waar het thema over gaat.
themes-refusal-text-is-too-long = Dit is te lang: er passen hoogstens { $max } tekens.
themes-refusal-name-is-taken = Thema { $number } heet al zo. Kies een andere naam, of gebruik dat thema.
themes-refusal-accent-is-unknown = Kies een kleur van 1 tot en met { $max }.
themes-refusal-chain-is-missing = Geef de stappen van de keten, of zeg waarom dit thema geen keten is.
themes-refusal-chain-and-no-chain = Je gaf stappen én een reden waarom er geen keten is. Kies een van de twee.
themes-refusal-chain-length = Een keten heeft { $min } tot { $max } stappen.
themes-refusal-step-is-too-long = Houd elke stap kort: hoogstens { $max } tekens.
themes-refusal-too-many-wishes = Neem hoogstens { $max } wensen tegelijk.
themes-refusal-changed-meanwhile = Iemand anders heeft { $name } intussen veranderd. Kijk hoe het nu is en sla dan opnieuw op.
themes-refusal-theme-is-closed = Het thema { $name } is gesloten. Kies een ander thema.
themes-refusal-reason-is-missing = Geef een reden, die iedereen mag lezen.
themes-refusal-person-is-no-promotor = Kies iemand die vandaag promotor is.
themes-refusal-wish-is-unknown = Deze wens kennen we niet. Typ het nummer van een wens.
themes-refusal-theme-is-unknown = Kies een van de thema's.
themes-refusal-decision-is-unknown = Kies wat er met de wens moet gebeuren.
themes-refusal-day-is-unreadable = Kies een dag, zoals 2027-01-15.
