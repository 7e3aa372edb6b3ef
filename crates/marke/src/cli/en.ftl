# What the command line refuses: the fact, and on the next line what helps.
cli-refusal-database-is-not-empty =
    The database to copy to is not empty: there are rows in { $table }.
    name a database that nobody has used yet
cli-refusal-database-is-in-use =
    The database to restore to is not empty, and nothing is ever overwritten.
    name a new one with --database, look at it, and let `marke serve` use it from then on
cli-refusal-file-is-there =
    { $file } is there already, and nothing is ever overwritten.
    name a new file, for example with the date in its name
cli-refusal-backup-is-altered =
    { $file } is not what its checksum says: it was damaged or changed after it was made.
    use another copy of it, or an older backup
cli-refusal-backup-has-findings =
    The backup does not hold: { $findings }.
    take an older backup, or add --despite-findings and put it right afterwards
cli-refusal-is-set-up =
    { $name } has begun already and has a secretary.
    the secretary changes the rest on the site
