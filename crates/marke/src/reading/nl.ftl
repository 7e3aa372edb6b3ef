# Wat er mis kan zijn met iets dat je invult.
reading-refusal-choice-is-unknown = Dit staat niet in de lijst. Kies iets uit de lijst.
reading-refusal-day-is-unreadable = Dit is geen dag. Schrijf hem als 2026-11-23.
reading-refusal-number-is-unreadable = Dit is geen getal dat we kunnen lezen. Schrijf bijvoorbeeld 12,5.
reading-refusal-text-is-missing = Vul dit nog in.
reading-refusal-text-is-too-long = Dit is te lang: er passen { $max } tekens.
