# Words about signing in.
sign-in-title = Sign in
sign-in-intro = Fill in your mail address. You will get a code of six digits; you do not need a password.
sign-in-mail = Your mail address
sign-in-ask = Send me a code
sign-in-code-title = Fill in your code
sign-in-code-intro = If we know { $mail }, a mail with a code of six digits is waiting there now. The code is valid for ten minutes.
sign-in-code = The code from your mail
sign-in-enter = Sign me in
sign-in-other-mail = Use another mail address
sign-in-demo-code = This is the demonstration: no mail leaves. Your code is { $code }.
sign-in-demo-title = Sign in at once
sign-in-demo-intro = This is the demonstration. Choose who you want to be; everything you do happens in a place to practise.
sign-in-demo-enter = Sign in as
sign-in-demo-for = for { $names }
sign-in-demo-function-area-director = Area director
sign-in-demo-function-promotor = Promotor
sign-in-demo-function-secretary = Secretary
sign-in-demo-function-treasurer = Treasurer
sign-in-demo-function-board = Board
sign-in-demo-function-administrator = Administrator
sign-in-demo-function-representative = Representatives of members
sign-in-demo-does-area-director = Looks at what comes in, connects people and makes challenges out of wishes.
sign-in-demo-does-promotor = Pulls a theme and helps to decide about wishes.
sign-in-demo-does-secretary = Keeps the register and writes the agenda.
sign-in-demo-does-treasurer = Keeps the money and may see the register.
sign-in-demo-does-board = Makes themes and records that the agenda was adopted.
sign-in-demo-does-administrator = Makes sure that everything works, and keeps the register.
sign-in-demo-does-representative = Speak and sign for a member.
sign-in-done-entered = You are signed in.
sign-in-done-left = You are signed out.
sign-in-done-left-everywhere = You are signed out on all your devices.
sign-in-leave = Sign out
sign-in-leave-everywhere = Sign out on all my devices
sign-in-mail-subject = Your code for { $cooperative }: { $code }
sign-in-mail-body =
    Hello,

    Your code to sign in to { $cooperative } is { $code }.
    The code is valid for ten minutes.

    Did you not ask for this? Then you need not do anything.
sign-in-refusal-mail-address-is-wrong = This is not a mail address that we can send anything to. Please check it.
sign-in-refusal-too-many-codes = You have asked for { $max } codes in the past hour. Use the last one, or wait an hour.
sign-in-refusal-code-is-wrong = This code is wrong or no longer valid. Look in the newest mail, or ask for a new code.
