# Words about themes and about the inbox of wishes.
themes-title = Themes
themes-intro = Wishes that belong together come under a theme. It shows what moves the area, and who pulls it.
themes-none = There are no themes yet. They grow out of what people wish for.
themes-hand-in-any = Tell what you want
themes-new = Make a theme
themes-to-triage = To the inbox of wishes
themes-chain = The chain
themes-no-chain = This theme is no chain.
themes-pulled-by = Pulled by { $name }
themes-pulled-by-nobody = There is no promoter yet. Something for you? Let us know.
themes-count =
    { $count ->
        [0] No wishes yet
        [one] 1 wish
       *[other] { $count } wishes
    }
themes-count-themed =
    { $count ->
        [one] 1 under the theme
       *[other] { $count } under the theme
    }
themes-count-challenge =
    { $count ->
        [one] 1 in a challenge
       *[other] { $count } in a challenge
    }
themes-count-parked =
    { $count ->
        [one] 1 parked
       *[other] { $count } parked
    }
themes-count-closed =
    { $count ->
        [one] 1 closed
       *[other] { $count } closed
    }
themes-closed-on = This theme was closed on { $day }.
themes-conversations = Conversations about this theme
themes-conversation-open = running now
themes-conversation-closed = ended
themes-challenges = Challenges from this theme
themes-challenges-none = No challenge was made of it yet. That happens once there are enough wishes and somebody wants to pull it.
themes-challenge-closed = finished
themes-newest = Newest wishes
themes-newest-none = No wish belongs to this theme yet. Yours can be the first.
themes-all-wishes =
    { $count ->
        [0] To all wishes
        [one] To the wish
       *[other] To all { $count } wishes
    }
themes-most-wanted = Most wanted
themes-about = About this theme
themes-words = Words of this theme
themes-words-help = These words stand in these wishes more often than in others.
themes-hand-in = A wish for this theme
themes-thread = Follow the red thread
themes-manage = Manage this theme
themes-story = What happened
themes-name = Name
themes-name-help = Short and familiar, as people would say it themselves.
themes-summary = What is it about, in one sentence?
themes-summary-help = This sentence stands with the theme on the first page.
themes-description = More about it
themes-description-help = Do give examples: the program learns from them too.
themes-optional = (may stay empty)
themes-place-in-chain = Place in a chain
themes-place-in-chain-help = Give the steps, or say why this theme is no chain. One of the two.
themes-chain-steps = The steps of the chain
themes-chain-help = Put an arrow or a new line between the steps, for example: field > mill > baker.
themes-no-chain-reason = Or: why it is no chain
themes-accent = Colour
themes-accent-any = You choose
themes-accent-1 = ochre
themes-accent-2 = moss green
themes-accent-3 = heather
themes-accent-4 = canal blue
themes-accent-5 = lilac
themes-accent-6 = sea green
themes-accent-7 = peat
themes-promotor = Promoter
themes-promotor-help = Who holds the function of promoter today.
themes-promotor-none = Nobody yet
themes-problems = It is not saved yet. This must change first; what you typed is still there.
themes-new-intro = A theme gives people a heading under which they recognise their wish. You can still change it later.
themes-new-words = These words the wishes have in common: { $words }. Think of a name in which people recognise them.
themes-gather = These wishes come under it at once
themes-gather-help = Untick what does not belong. Whoever handed in such a wish gets a message.
themes-make = Make the theme
themes-cancel = Never mind
themes-manage-of = Manage { $name }
themes-manage-closed = This theme was closed and changes no more. Make a new theme if the subject comes up again.
themes-to-theme = To the theme
themes-now = This is how it is now
themes-now-help = Somebody else changed this meanwhile. Below is what now differs from what you typed. Your text is still in the form; if you save, it counts.
themes-now-theme = The theme is { $name }.
themes-now-since = Since { $moment }.
themes-change = Describe it differently
themes-save = Save
themes-appoint-title = Who pulls it?
themes-appoint = This person pulls it
themes-close-title = Close the theme
themes-close-help = The wishes stay under this theme. No new ones can be added.
themes-close = Close this theme
themes-reason = The reason
themes-triage-title = Inbox of wishes
themes-triage-promise =
    { $count ->
        [0] Every wish is looked at on the same day: that is the promise.
        [one] Every wish is looked at within 1 working day: that is the promise.
       *[other] Every wish is looked at within { $count } working days: that is the promise.
    }
themes-triage-places = In the inbox
themes-triage-empty = The inbox is empty. Nobody waits for an answer: well done!
themes-triage-empty-next = Time for coffee, or to see what can grow out of the themes.
themes-to-themes = See the themes
themes-band-overdue = waited too long
themes-band-last-day = last day today
themes-band-in-time = still in time
themes-band-came-back = back from waiting
themes-age =
    { $count ->
        [0] came in today
        [one] 1 working day old
       *[other] { $count } working days old
    }
themes-age-overdue =
    { $count ->
        [0] waited too long
        [one] too long: has waited 1 working day
       *[other] too long: has waited { $count } working days
    }
themes-age-came-back = parked until now
themes-staff-only = not public
themes-number = wish { $number }
themes-from-nobody = without name or address
themes-keys-title = Keys:
themes-keys-next = next wish,
themes-keys-previous = previous,
themes-keys-accept = yes to the first suggestion,
themes-keys-otherwise = decide otherwise.
themes-meant = Whoever handed it in thinks of
themes-meant-too = and it fits too because of:
themes-confidence-sure = Almost certainly belongs to
themes-confidence-likely = Probably belongs to
themes-confidence-maybe = May belong to
themes-because = because of:
themes-because-supporters =
    { $count ->
        [one] Somebody who wants this too wants more of this theme.
       *[other] { $count } people who want this too want more of this theme.
    }
themes-accept = Yes, under { $name }
themes-refuse = No, does not belong there
themes-near = May ask the same as
themes-merge-reason = Asks the same as wish { $number }.
themes-merge-into = Merge into wish { $number }
themes-merge-one-into = Let wish { $number } go on in { $into }
themes-otherwise = Decide something else
themes-decide = Decide
themes-choose = Which theme does it belong to?
themes-choose-none = Choose a theme
themes-put-under = Put under this theme
themes-into = Goes on in wish number
themes-merge = Merge
themes-until = Let it wait until
themes-park = Park
themes-close-reason = Close, because
themes-close-wish = Close this wish
themes-split = Split this wish
themes-split-title = Split a wish
themes-split-intro = Does this wish ask more than one thing? Make separate wishes of it. Whoever handed it in can follow them all.
themes-piece = Piece { $place }
themes-piece-title = In one sentence
themes-piece-body = More about it
themes-split-do = Split the wish
themes-reopen-title = Open it again
themes-reopen-why = Why open it again?
themes-reopen = Open again
themes-settled-title = Decided lately
themes-settled-intro = A decision can always be undone: turn merging, parking and closing around here.
themes-settled-empty = Nothing was decided yet.
themes-went-on-in = went on in wish { $number }
themes-waits-until = waits until { $day }
themes-groups-title = Groups without a theme
themes-groups-intro = Wishes without a theme that are alike, with the words they share. Perhaps they call for a new theme.
themes-groups-empty = There are no groups now: what is alike has a theme already.
themes-group-count =
    { $count ->
        [one] 1 wish
       *[other] { $count } wishes
    }
themes-group-make = Make a theme of this
themes-group-who-makes = The area director or the board can make a theme of this.
themes-pairs-title = Asks the same?
themes-pairs-intro = Open wishes that look much alike. If you merge them, everybody who handed one in keeps hearing about it.
themes-pairs-empty = No two wishes look that much alike now.
themes-pairs-waiting =
    { $count ->
        [one] 1 wish is still to be compared with the others.
       *[other] { $count } wishes are still to be compared with the others.
    }
themes-pairs-go-on = Go on comparing
themes-pages = Pages
themes-previous = Previous
themes-next = Next
themes-page-of = Page { $page } of { $pages }

themes-told-make = The theme was made.
themes-told-change = The theme was described differently.
themes-told-appoint = It was chosen who pulls the theme.
themes-told-close = The theme was closed.

themes-done-made = The theme was made.
themes-done-changed = The theme was saved.
themes-done-appointed = Saved who pulls the theme.
themes-done-closed = The theme was closed.
themes-done-themed = The wish now belongs to the theme. Whoever handed it in gets a message.
themes-done-refused = Noted: that theme does not fit. The program learns from it.
themes-done-merged = The wish goes on in the other. Everybody who handed one in gets a message.
themes-done-parked = The wish is parked and comes back by itself.
themes-done-wish-closed = The wish was closed. Whoever handed it in reads the reason.
themes-done-reopened = The wish is open again.
themes-done-split = The wish was split. The pieces are in the inbox.

themes-refusal-name-is-missing = Give the theme a name.
themes-refusal-summary-is-missing = Say in one sentence what the theme is about.
themes-refusal-text-is-too-long = This is too long: { $max } characters fit at most.
themes-refusal-name-is-taken = Theme { $number } has this name already. Choose another name, or use that theme.
themes-refusal-accent-is-unknown = Choose a colour from 1 to { $max }.
themes-refusal-chain-is-missing = Give the steps of the chain, or say why this theme is no chain.
themes-refusal-chain-and-no-chain = You gave steps and also a reason why there is no chain. Choose one of the two.
themes-refusal-chain-length = A chain has { $min } to { $max } steps.
themes-refusal-step-is-too-long = Keep every step short: { $max } characters at most.
themes-refusal-too-many-wishes = Take at most { $max } wishes at once.
themes-refusal-changed-meanwhile = Somebody else changed { $name } meanwhile. See how it is now and save again.
themes-refusal-theme-is-closed = The theme { $name } was closed. Choose another theme.
themes-refusal-reason-is-missing = Give a reason that everybody may read.
themes-refusal-person-is-no-promotor = Choose somebody who is promoter today.
themes-refusal-wish-is-unknown = We do not know this wish. Type the number of a wish.
themes-refusal-theme-is-unknown = Choose one of the themes.
themes-refusal-decision-is-unknown = Choose what should happen with the wish.
themes-refusal-day-is-unreadable = Choose a day, such as 2027-01-15.
