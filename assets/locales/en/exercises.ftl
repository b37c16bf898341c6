### The page of the exercises.

exercises-more = More
exercises-reminders = Reminders and calendar
exercises-bad-day = A bad day
exercises-programme = Programme, boosters, appointments
exercises-pause = Pause: ill or on holiday
exercises-session = A session is open
exercises-go-on = Go on with it
