# Woorden van de voorpagina, de eigen pagina, de werklijst en het zoeken.
home-title = Welkom
home-heading = Wat wil jij voor { $area }?
home-wish-label = Jouw vraag, wens of aanbod in één zin
home-wish-placeholder = Bijvoorbeeld: een bankje bij de brug
home-wish-button = Verder met deze wens
home-wish-hint = Je hebt geen account nodig. Je krijgt een code waarmee je kunt volgen wat ervan wordt.
home-conversations = Denk mee
home-conversations-intro = Zeg bij een paar korte stellingen wat jij vindt. Het kost een paar minuten, en niemand ziet wie je bent.
home-conversation-button = Zeg wat jij vindt
home-conversation-until = Je kunt meedoen tot en met { $day }.
home-conversation-runs = Je kunt nu meedoen.
home-conversation-members = Daarvoor meld je je aan.
home-to-conversations = Alle gesprekken
home-meetings = Kom erbij
home-to-meetings = Alle bijeenkomsten
home-challenges = Hier werken we aan
home-challenges-empty = Er is nog geen agenda aangenomen. De wensen die nu binnenkomen, worden de eerste.
home-challenge-wishes = { $count ->
    [0] Kwam voort uit een gesprek
    [one] Kwam voort uit één wens
   *[other] Kwam voort uit { $count } wensen
}
home-to-agenda = Lees de hele gebiedsagenda
home-themes = Onze thema's
home-themes-empty = Er zijn nog geen thema's.
home-theme-wishes = { $count ->
    [0] Nog geen wensen
    [one] Eén wens
   *[other] { $count } wensen
}
home-latest = Wat er van wensen geworden is
home-latest-empty = Er is nog niets besloten. Wees de eerste die iets vraagt.
home-numbers-wishes = { $count ->
    [one] Er kwam één wens binnen.
   *[other] Er kwamen { $count } wensen binnen.
}
home-numbers-decided = { $count ->
    [one] Over één is iets besloten.
   *[other] Over { $count } is iets besloten.
}
home-numbers-supports = { $count ->
    [one] Eén keer zei iemand: dit wil ik ook.
   *[other] { $count } keer zei iemand: dit wil ik ook.
}
home-to-wishes = Bekijk alle wensen
home-sharing = Partijen lenen elkaar machines, ruimte en kennis, en helpen elkaar verder.
home-to-sharing = Kijk wat er te leen is
home-membership = Lid worden en opzeggen
home-join = Lid worden
home-leave = Lidmaatschap opzeggen
home-join-promise = Vraag het aan op deze site en volg hoe het ermee staat. Het bestuur beslist binnen zes weken.
home-join-button = Word lid
home-to-parties = Wie er meedoen
home-kvk = KvK { $number }

home-own-title = Mijn pagina
home-own-heading = Dag { $name }
home-own-functions = Je bent
home-function-representative = vertegenwoordiger
home-function-promotor = promotor
home-function-area-director = gebiedsregisseur
home-function-secretary = secretaris
home-function-treasurer = penningmeester
home-function-board = bestuurslid
home-function-administrator = beheerder
home-own-to-worklist = Wat heeft mij nodig?
home-own-represented = Namens wie je hier bent
home-own-brings = wat jullie inbrengen
home-own-opportunities = jullie kansen
home-own-complements = wie jullie aanvullen
home-own-asked = Jullie zijn gevraagd
home-own-allied = Hier doen jullie aan mee
home-own-invitations = Je bent uitgenodigd
home-own-answer-more = Zeg er meer bij
home-own-interests = Zeg wat jullie belang is
home-own-interest-answered = ingevuld
home-own-interest-until = veranderen kan tot en met { $day }
home-own-pulled = Thema's die jij trekt
home-own-owned = Opgaven die jij gaande houdt
home-own-next-step = volgende stap: { $step }
home-own-sharing = Delen
home-own-sharing-answering = Wil van je lenen; zeg ja of nee
home-own-sharing-borrowed = Leen je
home-own-sharing-asked = Je hulpvraag
home-own-sharing-confirming = Klopt het dat je dit kreeg?
home-own-to-bookings = Boekingen
home-own-to-grantings = Mijn gunningen
home-own-to-balance = Geven en nemen
home-own-supported = Wensen die jij ook wilt
home-own-supported-empty = Je hebt nog bij geen enkele wens gezegd dat jij hem ook wilt.
home-own-thread = wat werd ervan?
home-own-signing-out = Afmelden

home-worklist-title = Wat heeft mij nodig?
home-worklist-intro = Bij elke regel staat waarom hij hier staat. Doe er iets mee en hij verdwijnt.
home-worklist-empty = Niets wacht op jou. Ga een eindje fietsen langs het diep.
home-worklist-to-triage = Naar alle nieuwe wensen
home-rule-wish-is-overdue = Deze wens wacht langer dan we beloofden: hij kwam binnen op
home-rule-wish-waits = Deze wens is nog door niemand bekeken. Hij kwam binnen op
home-rule-parked-wish-is-due = Deze wens was geparkeerd tot
home-rule-statement-waits = Naar deze stelling heeft nog niemand gekeken. Iemand schreef hem op
home-rule-conversation-is-over = De laatste dag van dit gesprek is voorbij, maar het is nog niet gesloten. Die dag was
home-rule-point-lacks-day = Deze tegenstelling ligt op tafel, maar er is nog geen dag om erover te praten. Dat is zo sinds
home-rule-point-lacks-outcome = Hierover is gepraat, maar er staat nog niet wat eruit kwam. Het gesprek was op
home-rule-nothing-carried-on = Dit gesprek is afgelopen, en er is nog niets mee gedaan. Het sloot op
home-rule-nomination-waits = Partijen noemden namen die hier nodig zijn; niemand heeft er nog naar gekeken. De eerste kwam op
home-rule-estimate-is-contested = Een partij zei dat een inschatting niet klopt en wacht op antwoord, sinds
home-rule-stakeholder-is-silent = Een partij is gevraagd naar haar belang en zei nog niets. Gevraagd op
home-rule-challenge-lacks-next-step = Deze opgave heeft niemand die hem gaande houdt, of geen volgende stap. Hij bestaat sinds
home-rule-next-step-is-overdue = De volgende stap van deze opgave had klaar moeten zijn op
home-rule-challenge-is-silent = Van deze opgave is niets meer gehoord sinds
home-rule-needs-lack-alliance = Er is van alles nodig voor deze opgave, maar er is nog niemand gevraagd. Dat is zo sinds
home-rule-invitation-waits = Deze partij is gevraagd voor een alliantie en heeft nog niet geantwoord. De uitnodiging ging uit op
home-rule-result-is-overdue = Dit resultaat van een alliantie had er moeten zijn op
home-rule-alliance-loses-lead = Na deze dag trekt niemand deze alliantie:
home-rule-alliance-review-is-due = Het is tijd om deze alliantie opnieuw te bekijken. Afgesproken was
home-rule-introduction-is-asked = Een partij vraagt om voorgesteld te worden, op
home-rule-part-lacks-carrier = Een deel van een opgave draagt nog niemand, sinds
home-rule-introduction-lacks-outcome = Vraag na wat er van deze introductie kwam. Ze werden voorgesteld op
home-rule-comment-lacks-answer = Op deze agenda staat een reactie zonder antwoord, sinds
home-rule-consultation-ended = De inspraak op deze agenda is afgelopen; er is nog niets aangenomen. De laatste dag was
home-rule-theme-lacks-promotor = Dit thema heeft geen promotor. Het bestaat sinds
home-rule-application-is-overdue = Deze aanvraag om lid te worden wacht langer dan de zes weken die we beloofden. Hij kwam binnen op
home-rule-application-waits = Over deze aanvraag om lid te worden beslist het bestuur binnen zes weken. Hij kwam binnen op
home-rule-application-waits-for-meeting = Over deze aanvraag om lid te worden beslist de ledenvergadering. Zet hem op de agenda. Dat is gevraagd op
home-rule-help-lacks-answer = Op deze hulpvraag antwoordde in drie werkdagen niemand. Hij staat er sinds
home-rule-balance-is-uneven = Praat eens met deze partij: geven en nemen lopen uit elkaar. De laatste keer was op
home-rule-evaluation-comes-up = Deze partij is lid onder een voorwaarde. De evaluatie is op
home-rule-meeting-misses-voice = Bij deze bijeenkomst ontbreekt nog een stem: van minstens één sector is niemand uitgenodigd. Die is op
home-rule-meeting-lacks-attendance = Deze bijeenkomst is geweest, maar er staat nog niet wie er waren. Die was op
home-rule-meeting-lacks-report = Deze bijeenkomst is geweest, maar er staat nog niet wat eruit kwam. Die was op
home-rule-suggestion-waits = Iemand zei wie er nog bij deze bijeenkomst zou moeten zijn. Dat was op

home-search-title = Opzoeken
home-search-label = Zoek in wensen, thema's, opgaven en partijen
home-search-button = Zoek
home-search-count = { $count ->
    [0] Niets gevonden.
    [one] Eén gevonden.
   *[other] { $count } gevonden.
}
home-search-none = Probeer een ander woord, of kijk of het korter kan. Staat het er echt niet tussen?
home-search-add = Dien het zelf in
