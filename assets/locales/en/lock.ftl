### The app lock, and the screen to show when somebody looks.

lock-title = Locking Reprise
lock-lead = With a code, nobody who picks up your phone can read what you wrote: not here, and not in the memory of the browser.
lock-is-on = What you wrote can only be read with your code.
lock-set-up = Set up a lock
lock-see = The lock is on: see or change it
lock-now = Lock now
lock-forgotten = If you forget your code, all you wrote on this device is lost. Nobody can open it then, and neither can we.
lock-backup-first = So make a backup first, and keep your code in a safe place.
lock-code = Code
lock-code-new = New code
lock-code-again = The same code once more
lock-code-old = The code you have now
lock-code-hint = At least 4 characters. A short code stops somebody who picks up your phone. A few words protect better: also against somebody who copies the data and has time to try.
lock-show-code = Show what I type
lock-too-short = Please use at least { $number } characters.
lock-not-the-same = The two are not the same. Type it once more.
lock-not-understood = Tick this first: it is important that you know.
lock-understood = I know: without the code nobody can bring back what I wrote.
lock-choices = How it locks
lock-after = Reprise locks
lock-after-leaving = as soon as I leave it
lock-after-one-minute = after one minute away
lock-after-minutes = after { $minutes } minutes away
lock-after-an-hour = after an hour away
lock-check-in-allowed = I can write a check-in without the code. It can be read only after unlocking.
lock-talk-stays = During a talk with my manager, the page I show stays open. Leaving it needs the code.
lock-turn-on = Turn the lock on
lock-working = One moment …
lock-turned-on = The lock is on.
lock-changed = The code is changed. From now on only the new one works.
lock-change = Change the code
lock-turn-off = Turn the lock off
lock-turn-off-explained = After that, whoever opens Reprise on this device can read what you wrote.
lock-turned-off = The lock is off.
lock-locked = Reprise is locked
lock-open = Unlock
lock-opening = Unlocking …
lock-wrong = That is not the code. Try again.
lock-wait = { $seconds ->
    [one] Wait { $seconds } second, then try again. Nothing is deleted.
   *[other] Wait { $seconds } seconds, then try again. Nothing is deleted.
}
lock-damaged = What the code opens is damaged. If you have a backup, delete everything here and put it back.
lock-no-memory = This device has too little memory free. Close other apps and try again.
lock-full = There is not enough room on this device: locked data takes a third more. Nothing was changed.
lock-failed = That did not work. Everything is as it was. Try again.
lock-check-in = Check in without the code
lock-check-in-explained = What you write is locked away at once. You see it in your journal when Reprise is open.
lock-check-in-kept = Kept. You see it after unlocking.
lock-check-in-done = Done
lock-check-in-not-kept = This could not be kept. Unlock Reprise and write it there.
lock-forgot-heading = I forgot my code
lock-forgot = There is no other way in: that is what makes it safe. If you have a backup, delete everything here and then put the backup back. Without one, you can only start again.
lock-how-heading = What the lock does and does not do
lock-how-safe = Everything you wrote is kept on the device in a form that only your code opens. The key is in memory only, and gone when Reprise locks. What you typed and did not save is gone then too.
lock-how-code = Wrong codes make the next try wait a little longer. Nothing is ever deleted.
lock-how-not = It does not hide that you use Reprise, your language, or how much you wrote and when. It does not protect against a phone that somebody else controls.

hide-short = Hide
hidden-title = Time
hidden-back = Back
