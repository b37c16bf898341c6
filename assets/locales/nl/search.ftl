### Terugvinden: een maand, een dag, en elk woord dat werd opgeschreven.

## Zoeken

find-title = Zoeken in het dagboek
find-lead = Zoekt in alles wat u zelf in het dagboek schreef.
find-label = Wat zoekt u?
find-hint = Al uw woorden moeten erin staan. De volgorde maakt niet uit. De eerste letters van een woord zijn genoeg.
find-filter = Gerichter zoeken
find-filter-on = Gerichter zoeken ({ $number } gekozen)
find-all = Alles
find-kind = Waar
find-kind-check-in = Notitie
find-kind-measure = Meting
find-kind-goal = Doel
find-kind-diary = Activiteitendagboek
find-kind-pacing = Werkblad
find-kind-work-log = Werkuren
find-tag = Label
find-period = Wanneer
find-period-year = Dit jaar
find-period-three = De laatste drie maanden
find-period-between = Tussen twee dagen
find-from = Vanaf
find-until = Tot en met
find-turned-round = Deze dag ligt vóór de eerste. Kies hier een latere dag, of hierboven een eerdere.
find-reading = Bezig met { $year } …
find-count = { $number ->
    [one] { $number } keer gevonden
   *[other] { $number } keer gevonden
}
find-count-more = Meer dan { $number } keer gevonden. Typ nog een woord, of zoek gerichter.
find-none = Niets gevonden. Probeer minder woorden, andere woorden of een langere tijd.
find-clear = Opnieuw zoeken
find-more = Meer tonen
find-nothing-yet = Er staan nog geen woorden van u in het dagboek. Zodra u iets schrijft, vindt u het hier terug.

## Een maand

find-months = Andere maanden
find-this-month = Deze maand
find-month-caption = De dagen van { $month }. Kies een dag om te lezen wat er staat.
find-month-empty = In deze maand is niets opgeschreven.
find-legend = Wat de tekens betekenen
find-not-worked = Dag zonder werk
find-around = Oefeningen en gesprekken

## Een dag

find-days = Andere dagen
find-day-empty = Over deze dag is niets opgeschreven.
find-unnamed-goal = Doel zonder naam
find-how-far = Terugblik: { $number } van de 10
find-looked-back = Terugblik
find-look-back-planned = Een dag om terug te blikken
find-step = Kleine uitdaging
find-step-done = Kleine uitdaging, gedaan
find-week = Week van { $day }
find-worked = Deze dag gewerkt
find-event-plan = Oefenplan begonnen
find-event-bad-days = Slechte dagen
find-event-booster = Opfrissessie
find-event-meeting = Gesprek met uw leidinggevende
find-event-adjustment = Aanpassing op het werk begonnen
find-write-check-in = Een notitie schrijven
find-write-diary = Het activiteitendagboek invullen
find-write-work = De uren van die week invullen
