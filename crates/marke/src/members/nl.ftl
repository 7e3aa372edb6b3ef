# Woorden over leden en partijen.
members-refusal-name-is-missing = Vul een naam in.
members-refusal-name-is-too-long = Deze naam is te lang: hij mag hoogstens { $max } tekens hebben.
members-refusal-representative-of-nobody = Kies de partij die deze persoon vertegenwoordigt.
