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

### Wat er gebeurde

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
