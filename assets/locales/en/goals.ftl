### Goals: choose, plan, do, look back (domain.md §1.3). About what one can do; nothing has to be finished by a day.

goal-title = My goals
goal-about = A goal is something you want to be able to do, at work or at home. Small is good. No end date, no pressure: you choose the steps and the days.
goal-new = New goal
goal-under-way = Under way
goal-closed-list = Closed goals
goal-more = Show more
goal-to-journal = To the journal
goal-to-goals = To all my goals
goal-unnamed = A goal without a name
goal-gone = This goal is not on this device
goal-delete = Remove this goal
goal-deleted = The goal was removed.

## What comes next

goal-next = Next: { $step }
goal-next-choose = write down what you want to be able to do
goal-next-plan = make a plan
goal-next-obstacles = think of what could get in the way
goal-next-confidence = say how sure you are
goal-next-do = write down a first small challenge
goal-next-challenge = small challenge: { $what }
goal-next-challenge-on = small challenge on { $date }: { $what }
goal-next-challenge-open = still open: { $what }
goal-next-look-back-on = look back on { $date }
goal-next-look-back = look back, when it suits you
goal-next-choose-day = choose a day to look back
goal-due-title = Your goals
goal-due-look-back = Look back: { $what }
goal-due-challenge = Small challenge: { $what }
goal-due-today = You chose today for this.
goal-due-since = You chose { $date } for this. It can still be done, or you can choose another day.

## The steps

goal-steps = Steps of this goal
goal-step-place = Step { $number } of { $count }: { $title }
goal-step-begun = (something written)
goal-step-choose = Choose
goal-step-plan = Plan
goal-step-obstacles = In the way
goal-step-confidence = How sure
goal-step-do = Do
goal-step-look-back = Look back
goal-on = Next
goal-back = Back

## Choose

goal-what = What do you want to be able to do?
goal-what-label = In your own words
goal-what-hint = Something one could see you do. For example: stand at the till for an hour.
goal-hard = You called this hard:
goal-examples = Examples
goal-examples-hint = Press one, then make it your own.
goal-job = Kind of work
goal-job-none = Choose a kind of work
goal-job-care = Nursing or care
goal-job-children = Childcare or school
goal-job-warehouse = Warehouse
goal-job-office = Office
goal-job-driving = Driving or delivery
goal-job-cleaning = Cleaning
goal-job-shop = Shop
goal-job-kitchen = Kitchen
goal-job-building = Building
# Examples, with | between them.
goal-examples-care = Help someone out of bed, together with a colleague|Work a whole early shift and still cook in the evening|Do the round on my ward without sitting down in between
goal-examples-children = Sit on the floor with the children for ten minutes|Lift a toddler onto the changing table|Stand in front of the class for a whole lesson
goal-examples-warehouse = Pick orders for two hours in a row|Lift boxes of 10 kg onto a pallet|Drive the forklift for half a shift
goal-examples-office = Sit through a meeting of an hour|Work at the computer for a whole morning|Go to the office two days a week
goal-examples-driving = Drive for an hour and a half in one go|Load and unload the van myself|Do half of my usual round
goal-examples-cleaning = Vacuum a whole floor|Clean three bathrooms in a row|Carry the bucket up the stairs
goal-examples-shop = Stand at the till for two hours|Fill the lowest shelves|Work a whole Saturday
goal-examples-kitchen = Stand at the stove for a whole lunch|Lift a full pan together with a colleague|Work two evenings in a row
goal-examples-building = Carry bags of 15 kg up one floor|Work at knee height for half an hour|Work a full day on site, with breaks I choose myself
goal-pain-question = And what would you do then, if there was less pain?
goal-pain-hint = Pain goes up and down, also on good days. With something to do you see sooner how far you are. Keep your own words if they fit.
# Phrases for a goal about having no pain, with | between them; capitals, accents and punctuation make no difference.
goal-pain-words = no pain|no more pain|without pain|without any pain|without the pain|pain-free|painfree|painless|free of pain|free from pain|out of pain|zero pain|no back pain|without back pain|no backache|without backache|does not hurt|doesn’t hurt|no longer hurts|without it hurting
# Phrases that hold one of those and mean something else.
goal-pain-except = without pain relief|without pain killers|without pain medication|without pain medicine|without pain meds|without pain patches|no pain relief|no pain killers|no pain medication|no pain medicine|no pain meds|no pain patches|no pain, no gain|no more pain than|with or without pain|not without pain|not pain-free|not completely pain-free|not be pain-free|not have to be pain-free

## Plan

goal-plan = What is the plan?
goal-plan-lead = The more exact, the easier to begin. What you leave open stays open.
goal-plan-what = What exactly?
goal-plan-what-hint = For example: fill shelves for twenty minutes, then a short walk.
goal-plan-when = When?
goal-plan-when-hint = For example: Monday and Thursday, after the break.
goal-plan-place = Where?
goal-plan-with = With whom?
goal-plan-with-hint = Someone who helps, knows of it or does it too. Alone is fine.

## What could get in the way

goal-obstacles = What could get in the way?
goal-obstacles-lead = If you know beforehand what you will do then, it throws you less.
goal-obstacle = In the way, { $number }
goal-if = If …
goal-then = Then …
goal-if-then = If { $what }, then { $then }
goal-obstacle-add = Add another one
goal-obstacle-examples = Examples
# Pairs: what could happen | what one does then | what could happen | …
goal-obstacle-examples-list = I slept badly|I do half of it|it is very busy at work|I do it the day after|it hurts more than usual|I take the easier way and go on tomorrow|nobody can help me|I ask my manager for another moment
goal-remove = Remove
goal-remove-named = Remove: { $what }
goal-obstacle-removed = It is removed from the list.

## How sure

goal-confidence = How sure are you?
goal-sure = How sure are you that this plan will work?
goal-sure-low = not sure at all
goal-sure-high = completely sure
goal-smaller = With a number below { $number } it often helps to make the plan smaller: shorter, less often, or with help.
goal-to-plan = Make it smaller

## Do

goal-do = Small challenges
goal-do-lead = Try out a piece of your goal. Choose a day if that helps you; without a day is fine too.
goal-challenge = Challenge { $number }
goal-challenge-what = What will you try?
goal-challenge-by = Day, if you want one
goal-challenge-past = Still open. You can choose another day, or none.
goal-before = How do you think it will go?
goal-after = How did it go?
goal-done-today = I did it today
goal-done = Done on
goal-not-done = Not done yet
goal-challenge-add = Add a challenge
goal-challenge-removed = The challenge is removed.
goal-challenge-done = { $what } – done on { $date }

## Look back

goal-look-back = Look back
goal-look-back-now = How is it now?
goal-look-back-of = The look-back of { $date }
goal-look-back-today = Back to the look-back of today
goal-far = How far are you with this goal?
goal-far-low = not begun
goal-far-high = all the way
goal-helped = What helped?
goal-next-words = What next?
goal-again = The next look-back
goal-again-hint = A moment for yourself, not an end date. You can move it or leave it open.
goal-again-proposal = Look back in
goal-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
goal-again-day = On this day
goal-earlier = Earlier look-backs
goal-far-short = { $number } of 10
goal-change-named = Change: { $date }
goal-change = Change
goal-look-back-removed = The look-back is removed.
goal-now-what = And now?
goal-now-lead = Each of these is a good choice, also in the middle.
goal-go-on = Go on with a next challenge
goal-resize = Make it smaller or larger
goal-close-reached = Close: I reached it
goal-close-let-go = Close: I let it go
goal-close-later = Close: later, not now
goal-closed-reached = You reached this goal on { $date }.
goal-closed-let-go = You let this goal go on { $date }.
goal-closed-later = You put this goal off until later, on { $date }.
goal-reopen = Take it up again

## Days that cannot be

