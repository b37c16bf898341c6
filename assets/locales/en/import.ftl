### Bringing history from other apps.

## The page

import-title = Bring your history from another app
import-open = Bring your history from another app
import-lead = What you kept elsewhere can stand in your journal here. The file is read on this device and goes nowhere else.
import-from = Reprise reads files of three apps
import-how-loop = Loop Habit Tracker: in its settings choose “Export as CSV”, and keep the file that ends in “.zip”.
import-how-nomie = Nomie 6: in its settings, under “Data”, choose “Export”, and keep the file that ends in “.json”.
import-how-pain-tracker = Pain Tracker: under “Export” choose JSON or CSV. JSON holds more.

## When a file is not read

import-not-theirs = This is not a file that one of these three apps makes.
import-only-a-part = This is one table of several. Choose the file that ends in “.zip”, as Loop Habit Tracker made it.
import-own-backup = This is a backup of Reprise. You can put it back under “Keeping your data safe”.
import-damaged = This file is damaged or not complete. Export it again in the other app.
import-encrypted = This file is locked with a password. Export it without one.
import-too-large = This file is too large to be an export of one of these apps.
import-too-much = There is more in this file than a browser can keep. Export a shorter period, if the other app lets you.
import-nothing = There is nothing in this file that can stand in a journal.

## What is in it

import-preview = What is in the file
import-is-loop = It comes from Loop Habit Tracker.
import-is-nomie = It comes from Nomie.
import-is-pain-tracker = It comes from Pain Tracker.
import-values = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
import-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
import-nameless = Without a name
import-mood = Mood
import-activity = Activity level
import-missed-work = Days of work missed

## Where it goes

import-where = Where should it go?
import-where-explained = A measure has a chart of its own. A note tells how a moment was, with pain, sleep and your words together.
import-to-own = A measure of its own
import-to-same = The measure from last time: { $name }
import-to-measure = Your measure: { $name }
import-to-pain = Note: pain
import-to-tired = Note: tired
import-to-stress = Note: stress level
import-to-sleep = Note: sleep
import-leave-out = Leave this out
import-with-notes = Bring what I wrote too ({ $notes })

## What would happen

import-effect = What would happen
import-new = { $count ->
    [one] { $count } comes into your journal.
   *[other] { $count } come into your journal.
}
import-there = { $count ->
    [one] { $count } is there already, from an earlier time.
   *[other] { $count } are there already, from an earlier time.
}
import-unwanted = { $count ->
    [one] { $count } you leave out.
   *[other] { $count } you leave out.
}
import-left-out = What cannot be brought
import-not-answered = { $count ->
    [one] { $count } without an answer: skipped, or filled in by the app.
   *[other] { $count } without an answer: skipped, or filled in by the app.
}
import-no-day = { $count ->
    [one] { $count } without a day that the calendar has.
   *[other] { $count } without a day that the calendar has.
}
import-too-early = { $count ->
    [one] { $count } from before 1900.
   *[other] { $count } from before 1900.
}
import-in-future = { $count ->
    [one] { $count } on a day that is still to come.
   *[other] { $count } on a day that is still to come.
}
import-not-a-number = { $count ->
    [one] { $count } that is no number.
   *[other] { $count } that are no numbers.
}
import-too-big = { $count ->
    [one] { $count } too big to be meant.
   *[other] { $count } too big to be meant.
}
import-does-not-fit = { $count ->
    [one] { $count } that does not fit where it should go, such as 12 where 0 to 10 is asked.
   *[other] { $count } that do not fit where they should go, such as 12 where 0 to 10 is asked.
}
import-twice = { $count ->
    [one] { $count } that is in the file twice.
   *[other] { $count } that are in the file twice.
}
import-button = Bring it into my journal
import-no-news = There is nothing new to bring.
import-newer = A newer Reprise wrote to this journal, in another tab or on this device. Load the page again first. Nothing has changed.
import-done = It is in your journal
import-done-explained = You can bring a newer file later: only what is new is added, and what you changed here stays.
import-see-charts = See the charts
