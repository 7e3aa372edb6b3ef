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
opinions-sector-overheid = overheid
opinions-sector-onderwijs = onderwijs
opinions-sector-onderzoek = onderzoek
opinions-sector-omgeving = omgeving

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
opinions-lead-queue-empty = Er wacht niets. Zodra iemand een stelling toevoegt, zie je haar hier.
opinions-lead-queue-more =
    { $count ->
        [one] Er wacht nog 1 andere. Je ziet haar als je met deze verder bent.
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

### Uitkomst (results)

### Vervolg (carrying)

### Wat er gebeurde

opinions-told-begin = Iemand begon dit gesprek voor te bereiden.
opinions-told-edit = De vraag of de regels van het gesprek zijn bijgewerkt.
opinions-told-open = Het gesprek ging open.
opinions-told-close = Het gesprek is gesloten.
opinions-told-invite = Er zijn uitnodigingen gemaakt.
opinions-told-add-statement = De stelling is toegevoegd.
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
