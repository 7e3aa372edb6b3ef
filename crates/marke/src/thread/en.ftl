# Words about the red thread.
thread-title = The red thread of: { $title }
thread-eyebrow = The red thread
thread-to-the-thing = To the page itself
thread-intro-wens = What happened to this wish, from the moment it was spoken.
thread-intro-thema = Which wishes fall under this theme, and what they led to.
thread-intro-opgave = Which wishes this challenge came from, and where it stands now.
thread-intro-agenda = Which challenges and wishes this agenda is made of.
thread-intro-partij = What this party takes part in.
thread-intro-cooperatie = What the cooperative laid down about itself.
thread-kind-wens = Wish
thread-kind-thema = Theme
thread-kind-opgave = Challenge
thread-kind-agenda = Agenda
thread-kind-partij = Party
thread-kind-cooperatie = Cooperative
thread-drawing-title = The way as a picture
thread-drawing-description = From left to right: wishes, themes, challenges and agendas, with a line between what came from each other. The same stands in sentences below.
thread-left-out = { $count ->
    [one] One thing does not fit in the drawing; it does stand in the sentences below.
   *[other] { $count } things do not fit in the drawing; they do stand in the sentences below.
}
thread-back = Where it began
thread-forth = What it led to
thread-story = What happened
thread-more = The thread is longer still: these are the first two hundred steps.
thread-back-empty-wens = The thread begins here: with this wish itself.
thread-back-empty-thema = No wish falls under this theme yet.
thread-back-empty-opgave = No wish is linked to this challenge yet.
thread-back-empty-agenda = There is no challenge on this agenda yet.
thread-back-empty-partij = The thread begins here: with this party itself.
thread-back-empty-cooperatie = The thread begins here.
thread-forth-empty-wens = Nothing has come of this wish yet. As soon as it does, you will read it here.
thread-forth-empty-thema = No challenge came from this theme yet.
thread-forth-empty-opgave = This challenge is not on an agenda yet.
thread-forth-empty-agenda = This agenda is the newest.
thread-forth-empty-partij = This party does not take part in a challenge yet.
thread-forth-empty-cooperatie = The thread ends here.
thread-relation-belongs-to = belongs to
thread-relation-merged-into = went on together with
thread-relation-split-into = was split, among others into
thread-relation-led-to = led to
thread-relation-put-on = was put on
thread-relation-went-on-in = went on in
thread-relation-takes-part-in = takes part in
thread-relation-signed = signed the ambition of
