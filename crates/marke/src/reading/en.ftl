# What can be wrong with something that is filled in.
reading-refusal-choice-is-unknown = This is not in the list. Choose something from the list.
reading-refusal-day-is-unreadable = This is not a day. Write it as 2026-11-23.
reading-refusal-number-is-unreadable = This is not a number that we can read. Write for example 12.5.
reading-refusal-text-is-missing = Please fill this in.
reading-refusal-text-is-too-long = This is too long: { $max } characters fit.
