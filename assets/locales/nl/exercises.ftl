### De pagina van de oefeningen.

exercises-more = Meer
exercises-reminders = Herinneringen en agenda
exercises-bad-day = Een slechte dag
exercises-programme = Programma, opfrissessies, afspraken
exercises-pause = Pauze: ziek of met vakantie
exercises-session = U bent nog bezig
exercises-go-on = Verdergaan
