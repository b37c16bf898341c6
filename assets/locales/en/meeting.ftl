### The talk with the manager: what all its screens share (domain.md §4.1, §4.3).

meeting-steps = All steps
meeting-step-begun = something is written here
meeting-step-place = Step { $number } of { $count }: { $name }
meeting-next = Next: { $name }
meeting-previous = Back: { $name }
meeting-to-whole = To the overview of this talk
meeting-on = Talk on { $day }
meeting-without-day = Talk without a date yet

## Share or keep

share-mark-about = Share with my manager: { $about }
share-mark-shared = My manager may read this
share-mark-kept = Only for me

## The ten steps

meeting-name-basics = When and who
meeting-name-aim = My aim
meeting-name-can = What I can do
meeting-name-hard = What is hard
meeting-name-proposals = My proposals
meeting-name-return = Building up
meeting-name-share = Share or keep
meeting-name-questions = My questions
meeting-name-answers = If they say …
meeting-name-agreements = Agreements

meeting-title-basics = When is the talk, and who is there?
meeting-title-aim = What is your aim for this talk?
meeting-title-can = What goes well at work?
meeting-title-hard = What does not go yet?
meeting-title-proposals = What would you like to propose?
meeting-title-return = How do you want to build up?
meeting-title-share = What do you share, and what stays with you?
meeting-title-questions = What would you like to ask?
meeting-title-answers = What will you say if they say …?
meeting-title-agreements = What did you agree?
