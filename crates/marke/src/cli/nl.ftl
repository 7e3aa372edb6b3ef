# Wat de opdrachtregel weigert: het feit, en op de volgende regel wat helpt.
cli-refusal-database-is-not-empty =
    De database waarheen je kopieert is niet leeg: er staan rijen in { $table }.
    noem een database die nog niemand heeft gebruikt
cli-refusal-database-is-in-use =
    De database waarin je terugzet is niet leeg, en er wordt nooit iets overschreven.
    noem een nieuwe met --database, bekijk die, en laat `marke serve` die voortaan gebruiken
cli-refusal-file-is-there =
    { $file } is er al, en er wordt nooit iets overschreven.
    noem een nieuw bestand, bijvoorbeeld met de datum in de naam
cli-refusal-backup-is-altered =
    { $file } is niet wat de controlesom zegt: het is later beschadigd of veranderd.
    gebruik een andere kopie, of een oudere back-up
cli-refusal-backup-has-findings =
    De back-up klopt niet: { $findings }.
    neem een oudere back-up, of zet --despite-findings erbij en maak het daarna in orde
cli-refusal-is-set-up =
    { $name } is al begonnen en heeft een secretaris.
    de secretaris verandert de rest op de site
