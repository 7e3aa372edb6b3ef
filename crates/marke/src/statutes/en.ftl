# Words about the cooperative itself.
statutes-refusal-name-lacks-liability = The full name must end with W.A., B.A. or U.A.
statutes-refusal-leaving-is-not-explained = Explain in both languages how somebody ends their membership.
statutes-refusal-postcodes-are-unreadable = Write the postcodes of the area as 9500-9599, 9640.
statutes-refusal-text-is-too-long = This text is too long: it may have at most { $max } characters.
