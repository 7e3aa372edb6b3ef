# Words about the cooperative itself.
statutes-refusal-name-lacks-liability = The full name must end with W.A., B.A. or U.A.
statutes-refusal-leaving-is-not-explained = Explain in both languages how somebody ends their membership.
statutes-refusal-text-is-too-long = This text is too long: it may have at most { $max } characters.
