# Woorden over aanmelden.
sign-in-title = Aanmelden
sign-in-intro = Vul je mailadres in. Je krijgt een code van zes cijfers; een wachtwoord heb je niet nodig.
sign-in-mail = Je mailadres
sign-in-ask = Stuur mij een code
sign-in-code-title = Vul je code in
sign-in-code-intro = Als { $mail } bij ons bekend is, ligt er nu een mail met een code van zes cijfers. De code is tien minuten geldig.
sign-in-code = De code uit je mail
sign-in-enter = Meld mij aan
sign-in-other-mail = Een ander mailadres gebruiken
sign-in-demo-code = Dit is de demonstratie: er gaat geen mail uit. Je code is { $code }.
sign-in-demo-title = Meteen aanmelden
sign-in-demo-intro = Dit is de demonstratie. Kies wie je wilt zijn; alles wat je doet, gebeurt in een oefenomgeving.
sign-in-demo-enter = Aanmelden als
sign-in-demo-for = voor { $names }
sign-in-demo-function-area-director = Gebiedsregisseur
sign-in-demo-function-promotor = Promotor
sign-in-demo-function-secretary = Secretaris
sign-in-demo-function-treasurer = Penningmeester
sign-in-demo-function-board = Bestuur
sign-in-demo-function-administrator = Beheerder
sign-in-demo-function-representative = Vertegenwoordigers van leden
sign-in-demo-does-area-director = Kijkt wat er binnenkomt, verbindt mensen en maakt van wensen een opgave.
sign-in-demo-does-promotor = Trekt een thema en beslist mee over wensen.
sign-in-demo-does-secretary = Houdt het register bij en schrijft de agenda.
sign-in-demo-does-treasurer = Houdt het geld bij en mag het register zien.
sign-in-demo-does-board = Maakt thema’s en legt vast dat de agenda is vastgesteld.
sign-in-demo-does-administrator = Zorgt dat alles werkt, en houdt het register bij.
sign-in-demo-does-representative = Spreken en tekenen voor een lid.
sign-in-done-entered = Je bent aangemeld.
sign-in-done-left = Je bent afgemeld.
sign-in-done-left-everywhere = Je bent op al je apparaten afgemeld.
sign-in-leave = Afmelden
sign-in-leave-everywhere = Afmelden op al mijn apparaten
sign-in-mail-subject = Je code voor { $cooperative }: { $code }
sign-in-mail-body =
    Hallo,

    Je code om je aan te melden bij { $cooperative } is { $code }.
    De code is tien minuten geldig.

    Heb je hier niet om gevraagd? Dan hoef je niets te doen.
sign-in-refusal-mail-address-is-wrong = Dit is geen mailadres waar we iets naartoe kunnen sturen. Kijk of het klopt.
sign-in-refusal-too-many-codes = Je hebt het afgelopen uur al { $max } codes gevraagd. Gebruik de laatste, of wacht een uur.
sign-in-refusal-code-is-wrong = Deze code klopt niet of is niet meer geldig. Kijk in de nieuwste mail, of vraag een nieuwe code.
