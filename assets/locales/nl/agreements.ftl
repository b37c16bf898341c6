### Wat er is afgesproken, en wat ervan kwam (domain.md §4.7, §4.9).

agreement-title = Afspraken
agreement-one = Eén afspraak
agreement-about = In een afspraak staat wie wat doet, en wanneer u weer kijkt. Op papier komt u er makkelijker op terug.
agreement-open-list = Lopend
agreement-finished-list = Afgerond
agreement-add = Afspraak toevoegen
agreement-new = Nieuwe afspraak
agreement-more = Meer tonen
agreement-to-all = Naar alle afspraken
agreement-to-talk = Naar het gesprek
agreement-unnamed = Nog niet beschreven
agreement-gone = Deze afspraak staat niet op dit apparaat
agreement-remove = Deze afspraak weghalen
agreement-remove-new = Weghalen
agreement-removed = De afspraak is weggehaald.
agreement-close = Opbergen
agreement-closed-notice = Opgeborgen op { $day }. Wat u schreef, blijft hier staan.
agreement-closed-on = opgeborgen op { $day }
agreement-reopen = Weer oppakken
agreement-details = Alle velden van deze afspraak

## Wat is afgesproken

agreement-fields = Wat is afgesproken
agreement-what = Wat hebt u afgesproken?
agreement-what-hint = Eén ding tegelijk. Bijvoorbeeld: niet meer dan 10 kg tillen.
agreement-task = Voor welke taak, of welke uren?
agreement-who = Wie doet het?
agreement-who-hint = Eén naam werkt het best.
agreement-from = Vanaf
agreement-until = Tot en met
agreement-signs = Waaraan ziet u dat het werkt?
agreement-signs-hint = Bijvoorbeeld: ik doe de ronde zonder extra pauzes.
agreement-if-not = Wat als het niet werkt?
agreement-confirmed = Op papier bevestigd op
agreement-confirmed-hint = De dag van het bericht of de brief.
agreement-note = Mijn eigen notitie
agreement-note-hint = Alleen voor u. Dit komt in geen enkel bericht.
agreement-long = Dit is een lange tekst. Alles blijft bewaard. Een korte zin is later makkelijker te bekijken.
agreement-end-before-start = De laatste dag is vóór de eerste. Allebei zijn ze bewaard. Klopt een van de twee niet?
agreement-check-before-start = Deze dag is vóór de eerste dag. Allebei zijn ze bewaard. Klopt een van de twee niet?

## Wanneer weer kijken

agreement-check-on = Wanneer kijkt u weer?
agreement-check-at = Hoe laat? Dit mag leeg blijven.
agreement-follow-ups = Dagen die vaak gekozen worden
agreement-after-weeks = Na { $weeks } weken: { $day }
agreement-after-months = Na { $months } maanden: { $day }
agreement-until-day = tot en met { $day }
agreement-check-day = weer kijken op { $day }
agreement-check-since = u wilde kijken op { $day }

## Terugkijken

agreement-check = Hoe gaat het ermee?
agreement-check-lead = Vul in wat u weet. De rest mag leeg blijven.
agreement-status = Hoe staat het ervoor?
agreement-status-open = Loopt nog
agreement-status-done = Gedaan
agreement-status-not-done = Nog niet gedaan
agreement-status-changed = Anders afgesproken
agreement-helps = Hoeveel helpt het u?
agreement-helps-low = helemaal niet
agreement-helps-high = heel veel
agreement-helps-said = Helpt: { $number } van 10
agreement-change = Wat is er veranderd, of mag er anders?
agreement-trail = Wat er eerder was
agreement-before-after = Eerst: { $before }. Daarna: { $after }.
agreement-remove-check = Weghalen
agreement-remove-check-named = Weghalen wat u noteerde op { $day }
agreement-check-removed = Wat u noteerde is weggehaald.

## Nog niet gedaan

agreement-not-done = Een vriendelijke herinnering
agreement-not-done-lead = In een drukke week raakt een afspraak soms uit zicht. Een kort bericht helpt vaak.
agreement-reminder = Onze afspraak
agreement-next = Wie kan meedenken?
agreement-next-lead = Blijft het zo, dan praten mensen vaak met:
agreement-next-nl = personeelszaken (HR): zij kennen de regels van het bedrijf|de bedrijfsarts: u mag zelf naar het open spreekuur|de ondernemingsraad of uw vakbond|UWV: daar kunt u een deskundigenoordeel vragen
agreement-next-be = personeelszaken (HR): zij kennen het arbeidsreglement|de arbeidsarts: u mag zelf een spontane raadpleging vragen|uw vakbond of de preventieadviseur|de inspectie Toezicht op het Welzijn op het Werk (TWW)
agreement-next-uk = personeelszaken (HR): zij kennen de regels van het bedrijf|de bedrijfsgezondheidsdienst (occupational health), als uw werk die heeft|uw vakbond|Acas: gratis en onafhankelijk advies over werk

## In de stap van een gesprek

agreement-held-question = Is het gesprek geweest?
agreement-held = Het gesprek is geweest
agreement-held-on = Ja, op { $day }
agreement-held-today = Ja, vandaag
agreement-held-not-yet = Nog niet: kies een dag
agreement-held-day = Op welke dag?
agreement-held-not = Het ging toch niet door
agreement-earlier = Nog open van eerder: { $count }
agreement-here = Afgesproken in dit gesprek
agreement-take-over = Uit uw voorstellen
agreement-take-over-lead = Is er een afgesproken? Tik erop. Daarna vult u aan wie het doet en wanneer u weer kijkt.
agreement-take-over-one = Afgesproken: { $what }
agreement-confirm = Dit bericht schrijven

## Op Vandaag

talk-due-today = Uw gesprek is vandaag
talk-due-today-at = Uw gesprek is vandaag om { $time }
talk-due-tomorrow = Uw gesprek is morgen
talk-due-tomorrow-at = Uw gesprek is morgen om { $time }
talk-due-card = Mijn kaart
talk-due-prepare = Mijn voorbereiding
talk-due-past = Uw gesprek van { $day }
talk-due-past-hint = Is het geweest? Dan kunt u opschrijven wat er is afgesproken. Zo niet, dan kiest u een andere dag.
talk-due-write = Opschrijven hoe het ging
agreement-due-title = Afspraken om op terug te kijken
agreement-due-today = U koos vandaag hiervoor.
agreement-due-since = U koos { $day } hiervoor. Het kan nog steeds, of u kiest een andere dag.

## In de agenda

talk-calendar-talk = Gesprek met mijn leidinggevende
talk-calendar-prepare = Gesprek met mijn leidinggevende voorbereiden
talk-calendar-check = Terugkijken: { $what }
talk-holds-talks = { $count ->
    [one] { $count } gesprek met uw leidinggevende
   *[other] { $count } gesprekken met uw leidinggevende
}
talk-holds-checks = { $count ->
    [one] { $count } afspraak om op terug te kijken
   *[other] { $count } afspraken om op terug te kijken
}
