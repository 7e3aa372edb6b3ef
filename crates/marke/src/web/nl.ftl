# Woorden die elke pagina deelt.
web-skip = Naar de inhoud
web-moment = { $day } om { $time }
web-month-1 = januari
web-month-2 = februari
web-month-3 = maart
web-month-4 = april
web-month-5 = mei
web-month-6 = juni
web-month-7 = juli
web-month-8 = augustus
web-month-9 = september
web-month-10 = oktober
web-month-11 = november
web-month-12 = december

web-error-not-found = Deze pagina is er niet
web-error-help-not-found = Misschien is het adres verkeerd overgenomen, of mag je dit niet zien. Zoek het op, of begin bij de voorpagina.
web-error-sign-in-first = Meld je eerst aan
web-error-help-sign-in-first = Dit is alleen voor mensen die aangemeld zijn.
web-error-forbidden = Dit mag jij hier niet doen
web-error-help-forbidden = Jouw functie in de coöperatie geeft je hier geen toegang toe. Vraag de secretaris als je denkt dat dat niet klopt.
web-error-refused = Dat kan niet
web-error-help-refused = Ga terug in je browser: wat je hebt ingevuld staat er nog.
web-error-internal = Er ging bij ons iets mis
web-error-help-internal = Het ligt niet aan jou. Er is niets half opgeslagen. Probeer het over een minuut nog eens.
web-error-request = Vermeld dit nummer als je het ons laat weten: { $request }.
web-error-home = Naar de voorpagina

web-refusal-input-is-unreadable = Wat je stuurde konden we niet lezen.
web-refusal-input-is-too-large = Wat je stuurde is te groot.
web-refusal-too-many-deeds = Er komt van jouw adres te veel tegelijk binnen. Wacht een minuut en probeer het opnieuw.
