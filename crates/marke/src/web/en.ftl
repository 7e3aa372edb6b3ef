# Words that every page shares.
web-skip = Skip to content
web-moment = { $day } at { $time }
web-month-1 = January
web-month-2 = February
web-month-3 = March
web-month-4 = April
web-month-5 = May
web-month-6 = June
web-month-7 = July
web-month-8 = August
web-month-9 = September
web-month-10 = October
web-month-11 = November
web-month-12 = December

web-error-not-found = This page does not exist
web-error-help-not-found = Perhaps the address was copied wrongly, or you may not see this. Search for it, or start at the front page.
web-error-sign-in-first = Please sign in first
web-error-help-sign-in-first = This is for people who are signed in.
web-error-forbidden = You may not do this here
web-error-help-forbidden = Your function in the cooperative does not give you access to this. Ask the secretary if you think that is wrong.
web-error-refused = That is not possible
web-error-help-refused = Go back in your browser: what you filled in is still there.
web-error-internal = Something went wrong on our side
web-error-help-internal = It is not your fault. Nothing was half saved. Please try again in a minute.
web-error-request = Mention this number if you tell us about it: { $request }.
web-error-home = To the front page

web-refusal-input-is-unreadable = We could not read what you sent.
web-refusal-input-is-too-large = What you sent is too large.
web-refusal-too-many-deeds = Too much is coming in from your address at once. Wait a minute and try again.
