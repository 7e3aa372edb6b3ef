# Words about members and parties.
members-refusal-name-is-missing = Fill in a name.
members-refusal-name-is-too-long = This name is too long: it may have at most { $max } characters.
members-refusal-representative-of-nobody = Choose the party that this person represents.
