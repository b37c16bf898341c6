### Bad days (domain.md §5.5).

flare-title = A bad day
flare-lead = Bad days are part of it. Do less for a few days, keep moving a little, and come back step by step.
flare-begin = Today is a bad day
flare-begin-hint = { $days ->
    [one] For { $days } day your exercises are shown at { $percent } % of your usual amount. That is your own number; you can change it below.
   *[other] For { $days } days your exercises are shown at { $percent } % of your usual amount. These are your own numbers; you can change them below.
}
flare-day = Lighter day { $day } of { $of }
flare-lighter = You chose { $percent } % of your usual amount.
flare-walk = Keep walking a little: { $minutes } minutes, as you wrote.
flare-not-written = On a good day you can write below what helps you. You will find it here.
flare-undo = It was pressed by mistake
flare-end = End the lighter days
flare-full-again = Back to my usual plan
flare-back-heading = Coming back
flare-back = You chose to come back at { $percent } % of your usual amount.
flare-to-page = See my plan for bad days
flare-plan-heading = My plan for bad days
flare-plan-hint = Best written on a good day, perhaps with your therapist. All of it may stay empty.
flare-signs = The first signs I know
flare-calm-first = What calms it
flare-calm-second = What else calms it
flare-calm-third = And one more thing
flare-lighter-label = My lighter version
flare-work-swap = Which tasks I swap at work
flare-tell = Who I tell at work
flare-contact = When I call somebody, and whom
flare-days-label = How many lighter days
flare-lighter-share = Lighter days: share of my usual amount
flare-return-share = Coming back: share of my usual amount
flare-walk-label = Walking each day
flare-unit-days = days
flare-unit-minutes = minutes
flare-problem-days = Use a number from 1 to 7. Until then the old one stays.
flare-problem-lighter = Use a number from 10 to 100. Until then the old one stays.
flare-problem-return = Use a number from 50 to 80. Until then the old one stays.
flare-problem-walk = Use a number from 1 to 600, or leave it empty.
