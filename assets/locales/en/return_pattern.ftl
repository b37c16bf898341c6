### Building up hours or tasks, week by week (domain.md §4.8). Examples and fixed lines, no advice.

return-lead = Are you off work, or do you work fewer hours? Here you can plan week by week how to build up.
return-may-stay-empty = Do you work your usual hours and tasks? Then this step may stay empty.
return-good-to-know = Good to know
return-rule-one = Change the hours or the weight of the tasks, not both at once.
return-rule-rest = In the beginning it is common to have a day of rest between two heavy days.
return-rule-exercise = Leave room for your exercises, in busy weeks too.
return-rule-pay = Fewer hours can change your pay. Ask about it first, also about holidays and bonuses, and have the answer in writing.
return-approves-nl = In the Netherlands the occupational physician gives advice. You and your employer write the plan together.
return-approves-be = In Belgium you need a form of the health fund to start part-time, and your employer has to agree. Ask before you start.
return-approves-uk = In the UK a fit note can say what would help, or you agree it with your employer.
return-contract = Hours a week in your contract
return-contract-take = Take over { $hours } hours from the questionnaire
return-starts = First day of week 1
return-starts-hint = If you know it already.

## Patterns to start with

return-start-from = Start with an example
return-start-again = Start again with an example
return-example = These are examples to change, not advice. Talk about them with your employer and with those who support you.
return-pattern-hours = Hours:
return-pattern-hours-about = from 40% of your hours to all of them in five steps.
return-pattern-tasks = Tasks:
return-pattern-tasks-about = all your hours, with easy tasks only at first. The heavy ones come back one by one.
return-pattern-half-days = Half days:
return-pattern-half-days-about = every working day, at first 2 hours, then 3, 4 and 6.
return-pattern-slow = Slow:
return-pattern-slow-about = each week 10% of your hours more. Copy a week if a step should take two weeks.
return-choose = Use this example
return-choose-named = Use this example. { $name }
return-needs-contract = For this example, first write down the hours of your contract.
return-replace = Put the example in place of your weeks?
return-replace-about = { $count ->
    [one] You have { $count } week here. It makes way for the weeks of the example.
   *[other] You have { $count } weeks here. They make way for the weeks of the example.
}
return-replace-yes = Yes, use the example
return-replace-no = No, keep my weeks
return-chosen = The weeks of the example are below. Change what you like.
# The tasks of each phase, from easy to usual, with | between them.
return-tasks-list = Easy tasks only|One heavy task a day, a short one|Two heavy tasks a day|All tasks, with an aid for the heavy ones|My usual tasks

## Weeks

return-weeks = My weeks
return-week = Week { $number }
return-week-from = Week { $number }, from { $day }
return-days = Days of work
return-days-count = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
return-days-problem = A week has 7 days. Your number stays until you change it.
return-days-not-read = Write a whole number from 0 to 7. Until then the old number stays.
return-hours = Hours in the week
return-hours-unit = hours
return-hours-short = { $hours } hours
return-hours-problem = A week has 168 hours. Your number stays until you change it.
return-hours-not-read = Write a number of hours, for example 22.5 or 22:30. Until then the old number stays.
return-no-days = There are hours here, but no day to work them on. Look at the days and the hours again.
return-long-days = This is { $hours } hours in one day, and a day has 24. Look at the days and the hours again. Nothing is lost.
return-share = { $percent }% of the contract
return-share-short = { $percent }%
return-look-back = When do we look again?
return-look-back-on = Look again: { $day }
return-look-back-early = This day comes before the week begins. It stays until you change it.
return-year-problem = This year cannot be right. Look at the date again.
return-numbers-of = days and hours of { $week }
return-tasks = Which tasks?
return-add = Add a week
return-copy = Copy
return-copy-named = Copy { $week }
return-copied = Copied as week { $number }.
return-remove = Remove
return-remove-named = Remove { $week }
return-removed = The week is removed.

## If it goes badly

return-if-bad = What if it goes badly?
return-if-bad-hint = Agree on this beforehand. Then nobody has to decide on a bad day.
return-if-bad-example = After three bad days in a row I stay at this step, and we talk about it. I do not stop altogether.
return-if-bad-take = Take over this example

## As a picture and as a table

return-picture = Hours a week
return-picture-about = { $first } hours in week { $from }, { $last } hours in week { $until }. The table has all weeks.
return-picture-contract = Dashed line: your contract, { $hours } hours.
return-table-week = Week
return-table-days = Days
return-table-hours = Hours
return-table-tasks = Tasks, and looking again
return-print = Print the weeks
