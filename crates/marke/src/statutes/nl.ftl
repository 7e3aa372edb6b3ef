# Woorden over de coöperatie zelf.
statutes-refusal-name-lacks-liability = De volledige naam moet eindigen op W.A., B.A. of U.A.
statutes-refusal-leaving-is-not-explained = Vertel in beide talen hoe iemand zijn lidmaatschap opzegt.
statutes-refusal-postcodes-are-unreadable = Schrijf de postcodes van het gebied als 9500-9599, 9640.
statutes-refusal-text-is-too-long = Deze tekst is te lang: hij mag hoogstens { $max } tekens hebben.
