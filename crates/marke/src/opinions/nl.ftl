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

### Meedoen (taking_part)

### Uitkomst (results)

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
opinions-carry-group = groep { $count }
opinions-carry-everybody = iedereen
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
opinions-carry-advice-shared = Hier is iedereen het over eens. Dat is een sterk begin voor een opgave of een gezamenlijke ambitie.
opinions-carry-advice-rejected = Hier is iedereen tegen. Bedenk wat mensen dan wél willen, voordat je er een opgave van maakt.
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
opinions-refusal-others-went-on-in-it = In deze stelling zijn al andere verdergegaan. Voeg de andere stelling in deze.
opinions-refusal-statement-was-answered = Op deze stelling is al gereageerd. Haar woorden blijven zoals ze zijn; een vertaling mag wel.
opinions-refusal-statement-is-not-live = Op deze stelling reageren mensen niet (meer). Ga verder met een andere.
opinions-refusal-statement-is-part-already = Deze stelling hoort al bij de opgave “{ $title }”.
opinions-refusal-no-contradiction = Van deze stelling is geen tegenstelling bekend. Op tafel komt wat groepen of sectoren duidelijk verdeelt.
opinions-refusal-point-is-open = Deze tegenstelling ligt al op tafel: “{ $question }” Schrijf eerst op wat daaruit kwam.
opinions-refusal-point-is-settled = De uitkomst van dit punt staat al vast. Leg de tegenstelling opnieuw op tafel als er meer te bespreken is.
