# Woorden over de rode draad.
thread-title = De rode draad van: { $title }
thread-eyebrow = De rode draad
thread-to-the-thing = Naar de pagina zelf
thread-intro-wens = Wat er met deze wens gebeurde, van het moment dat hij werd uitgesproken.
thread-intro-thema = Welke wensen onder dit thema vallen, en waar ze toe leidden.
thread-intro-opgave = Uit welke wensen deze opgave voortkwam, en waar ze nu staat.
thread-intro-agenda = Uit welke opgaven en wensen deze agenda is opgebouwd.
thread-intro-partij = Waar deze partij aan meedoet.
thread-intro-cooperatie = Wat de coöperatie over zichzelf vastlegde.
thread-kind-wens = Wens
thread-kind-thema = Thema
thread-kind-opgave = Opgave
thread-kind-agenda = Agenda
thread-kind-partij = Partij
thread-kind-cooperatie = Coöperatie
thread-drawing-title = De weg in beeld
thread-drawing-description = Van links naar rechts: wensen, thema's, opgaven en agenda's, met een lijn tussen wat uit elkaar voortkwam. Hieronder staat hetzelfde in zinnen.
thread-left-out = { $count ->
    [one] Eén ding past niet in de tekening; het staat wel in de zinnen hieronder.
   *[other] { $count } dingen passen niet in de tekening; ze staan wel in de zinnen hieronder.
}
thread-back = Waar het begon
thread-forth = Waar het toe leidde
thread-story = Wat er gebeurde
thread-more = De draad is nog langer: dit zijn de eerste tweehonderd stappen.
thread-back-empty-wens = Hier begint de draad: bij deze wens zelf.
thread-back-empty-thema = Onder dit thema valt nog geen wens.
thread-back-empty-opgave = Aan deze opgave is nog geen wens gekoppeld.
thread-back-empty-agenda = Op deze agenda staat nog geen opgave.
thread-back-empty-partij = Hier begint de draad: bij deze partij zelf.
thread-back-empty-cooperatie = Hier begint de draad.
thread-forth-empty-wens = Er is nog niets uit deze wens voortgekomen. Zodra dat gebeurt, lees je het hier.
thread-forth-empty-thema = Uit dit thema kwam nog geen opgave voort.
thread-forth-empty-opgave = Deze opgave staat nog niet op een agenda.
thread-forth-empty-agenda = Deze agenda is de nieuwste.
thread-forth-empty-partij = Deze partij doet nog aan geen opgave mee.
thread-forth-empty-cooperatie = Hier eindigt de draad.
thread-relation-belongs-to = hoort bij
thread-relation-merged-into = ging samen verder met
thread-relation-split-into = werd gesplitst, onder meer in
thread-relation-led-to = leidde tot
thread-relation-put-on = kwam op
thread-relation-went-on-in = ging verder in
thread-relation-takes-part-in = doet mee aan
thread-relation-signed = tekende de ambitie van
