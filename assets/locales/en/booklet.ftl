### The exercise booklet (domain.md §5.2).

booklet-title = Exercise booklet
booklet-lead = Exercises for after rehabilitation. Which ones you do, and how much, is up to you and your therapist.
booklet-search = Search
booklet-search-hint = For example: lower back, stairs, breathing
booklet-filter = Narrow the list
booklet-filter-on = Narrow the list ({ $number } chosen)
booklet-kind = Kind
booklet-place = Position
booklet-place-hint = An exercise with an easier version in this position is in the list too.
booklet-move = What your work asks
booklet-whose = Whose exercises
booklet-mine = Only my own
booklet-all = All
booklet-found = { $number ->
    [one] { $number } exercise
   *[other] { $number } exercises
}
booklet-none = No exercise fits all of this. Take something away, or see all of them.
booklet-clear = See all exercises
booklet-more = Show more
booklet-add = Add an exercise of your own
booklet-print = On paper
booklet-own = My own exercise
booklet-to = To the booklet
booklet-not-loaded = The exercises could not be loaded. Connect to the internet once and try again. After that they work without it.
booklet-unreadable = The exercises that come with Reprise cannot be read. What you wrote yourself is safe.
booklet-missing = This exercise is not here
booklet-missing-body = It is not on this device, or the address is not complete.
booklet-unnamed = Exercise without a name

## Kinds, positions, what the work asks

booklet-kind-aerobic = Fitness
booklet-kind-mobility = Moving freely
booklet-kind-strength = Strength
booklet-kind-control = Control
booklet-kind-work-move = Work move
booklet-kind-relax = Relaxing
booklet-kind-work-habit = Work habit
booklet-position-floor = On the floor
booklet-position-standing = Standing
booklet-position-seated = Sitting
booklet-position-any = In any position
booklet-position-number = Position { $number }
booklet-place-not-on-floor = Not on the floor
booklet-move-lift = Lifting
booklet-move-carry = Carrying
booklet-move-push = Pushing
booklet-move-pull = Pulling
booklet-move-bend = Bending
booklet-move-reach = Reaching
booklet-move-walk = Walking
booklet-move-stairs = Stairs
booklet-move-stand = Standing for long
booklet-move-sit = Sitting for long
booklet-move-drive = Driving
booklet-move-kneel = Kneeling or squatting
booklet-move-turn = Turning

## One exercise

booklet-steps = What to do
booklet-slip = What often happens
booklet-easier = Easier: { $name }
booklet-start = Many people start with
booklet-often = How often
booklet-week = { $most ->
    [one] { $times } time a week
   *[other] { $times } times a week
}
booklet-build = Building up
booklet-dose-yours = This is general. What you agreed with your therapist comes first.
booklet-stop = When to stop
booklet-therapist = From my therapist
booklet-therapist-hint = What your therapist said about this exercise. It comes first in your plans and on paper.
booklet-therapist-note = Note
booklet-therapist-empty = Empty these fields
booklet-plan = Put it in a plan

## A dose

booklet-dose = How much
booklet-dose-label-sets = Rounds
booklet-dose-label-reps = Repetitions
booklet-dose-label-hold = Hold
booklet-dose-label-minutes = How long
booklet-dose-label-metres = How far
booklet-dose-count-side = Each side
booklet-dose-more = More fields
booklet-dose-problem = Use a whole number from 1 to { $most }, or leave it empty.
booklet-dose-sets = { $most ->
    [one] { $sets } round
   *[other] { $sets } rounds
}
booklet-dose-times = { $most ->
    [one] { $times } time
   *[other] { $times } times
}
booklet-dose-hold = hold { $time }
booklet-dose-each-side = each side

## An own exercise

booklet-own-title = My own exercise
booklet-own-name = Name
booklet-own-no-name = Give it a name, so that you find it again. What you wrote is saved.
booklet-own-steps-hint = One step on each line.
booklet-own-no-steps = No steps yet.
booklet-own-link = Link to a page or film, if there is one
booklet-own-link-hint = It begins with https://
booklet-own-link-text = Only a link that begins with https:// or http:// can be opened. This is kept as text.
booklet-own-done = Done
booklet-own-change = Change
booklet-link-outside = Opens outside Reprise
booklet-put-away = Put it away
booklet-away = This exercise is put away: it is not in the booklet any more. Plans and the log still show it.
booklet-take-out = Put it back in the booklet

## On paper

booklet-print-title = Exercises on paper
booklet-print-lead = Choose the exercises. The sheet below is what will be printed.
booklet-print-which = Which exercises?
booklet-print-mine = In my plans
booklet-print-own = My own exercises
booklet-print-all-mine = Choose all in my plans
booklet-print-nothing = Untick all
booklet-print-ticked = { $ticked } of { $count } ticked
booklet-print-none = Tick one exercise or more to see the sheet.
booklet-print-button = Print
booklet-sheet-title = My exercises
