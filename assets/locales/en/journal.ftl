### The journal: its page, and the notes of how it was.

## Its page

journal-more = More in your journal
journal-measures = My measures
journal-charts = Charts
journal-goals = Goals
journal-diary = Activity diary of today
journal-work-log = Hours and days off work
journal-month = Calendar
journal-search = Search
journal-to = To the journal

## How it is

check-in-how = How was it?
check-in-how-today = How is it today?
check-in-how-then = How was { $day }?
check-in-ask-start = How does your day begin?
check-in-ask-end = How was your day?
check-in-very-hard = Very hard
check-in-hard = Hard
check-in-mixed = Mixed
check-in-good = Good
check-in-very-good = Very good
check-in-noted = Written down.
check-in-taken-back = Taken out again.
check-in-put-back = Put it back
check-in-more = Say more about it
check-in-done = Done
check-in-done-said = Written down. You can write the next one.
check-in-when-or-remove = Another time, or remove
check-in-other-day = For another day
check-in-for-today = For today
check-in-day = Which day?
check-in-time = At what time? You can leave this open.
journal-day-early = This is too long ago. Choose a day from 1900 on.
journal-day-late = This day is still to come. Choose today or earlier.

## What it can say

check-in-words = In your own words
check-in-pain = Pain
check-in-pain-low = no pain
check-in-pain-high = worst pain
check-in-pain-said = pain { $rating }
check-in-tired = Tired
check-in-tired-low = not tired
check-in-tired-high = very tired
check-in-tired-said = tired { $rating }
check-in-stress = Stress
check-in-stress-low = no stress
check-in-stress-high = a lot of stress
check-in-stress-said = stress { $rating }
check-in-sleep = Sleep
check-in-sleep-low = very bad night
check-in-sleep-high = very good night
check-in-sleep-said = sleep { $rating }
check-in-tags = Tags
check-in-tags-said = Tags: { $tags }

## What was written down

check-in-note = Note
check-in-note-of = Note: { $day }
check-in-list-heading = What you wrote down
check-in-list-empty = Nothing yet. Tap a word above: your first note is here.
check-in-list-more = Show more
check-in-remove = Remove this note
check-in-removed = The note is removed.
check-in-gone = This note is not in the journal

## How to check in

check-in-settings = What the journal asks
check-in-asked = What do you want to write down?
check-in-asked-hint = What you turn off is not asked any more. What you wrote stays.
check-in-tags-own = Your own tags
check-in-tags-hint = A tag is a word to find notes by, such as “night shift” or “walked”.
check-in-tag-new = New tag
check-in-tag-add = Add tag
check-in-tag-added = Tag added: { $name }
check-in-tag-name = Name of the tag
check-in-tag-rename-hint = A new name is for what you write from now on. Older notes keep the old name.
check-in-tag-empty = Type a word first.
check-in-tag-long = Keep it short: 40 characters at most.
check-in-tag-known = You have this tag already.
check-in-tag-put-away = Put away
check-in-tag-put-away-named = Put away: { $name }
check-in-tag-is-away = “{ $name }” is put away. Your notes keep it.
check-in-tags-away = Tags put away
check-in-tag-use-again = Use again
check-in-tag-use-again-named = Use again: { $name }
check-in-prompts = Shall the app ask how it is?
check-in-prompts-hint = Then the question is on Today from that time on. Not when you already wrote something.
check-in-prompt-start = At the start of my day
check-in-prompt-end = At the end of my day
check-in-prompt-start-time = Start of my day
check-in-prompt-end-time = End of my day
check-in-in-calendar = Also in my calendar file
