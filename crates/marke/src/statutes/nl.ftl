# Woorden over de coöperatie zelf.
statutes-refusal-name-lacks-liability = De volledige naam moet eindigen op W.A., B.A. of U.A.
statutes-refusal-leaving-is-not-explained = Vertel in beide talen hoe iemand zijn lidmaatschap opzegt.
statutes-refusal-text-is-too-long = Deze tekst is te lang: hij mag hoogstens { $max } tekens hebben.
