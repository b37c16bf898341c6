### La page des exercices.

exercises-more = Plus
exercises-reminders = Rappels et agenda
exercises-bad-day = Un mauvais jour
exercises-programme = Programme, rappels, rendez-vous
exercises-pause = Pause : malade ou en vacances
exercises-session = Une séance est en cours
exercises-go-on = La continuer
