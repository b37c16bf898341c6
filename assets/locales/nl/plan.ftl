### Plannen: welke oefeningen, op welke dagen, hoe laat.

plan-place-home = Thuis
plan-place-gym = In de fitness
plan-place-work = Korte pauzes op het werk
plan-place-elsewhere = Ergens anders
plan-every-day = Elke dag
plan-every-days = Om de { $days } dagen
plan-chosen-days = { $count ->
    [one] { $count } gekozen dag
   *[other] { $count } gekozen dagen
}
plan-days-at = { $days } om { $times }

## De lijst

plan-list = Mijn plannen
plan-none = Een plan zegt wat u doet en wanneer. Drie keer tikken is genoeg om te beginnen.
plan-make = Een plan maken
plan-go-on = Verder met mijn nieuwe plan
plan-away = Opgeborgen plannen
plan-to-exercises = Naar de oefeningen

## Het formulier

plan-new-title = Een nieuw plan
plan-change-title = Dit plan aanpassen
plan-ready = Beginnen met een voorbeeld
plan-ready-hint = Het vult alleen oefeningen in. U kunt alles aanpassen.
plan-ready-gentle = Een rustig begin
plan-ready-strength = Sterkere romp en benen
plan-ready-work = Bewegingen van het werk
plan-ready-breaks = Korte pauzes op het werk
plan-exercises = Oefeningen
plan-pick = Oefeningen kiezen
plan-search = Zoeken
plan-more = Meer tonen
plan-dose-open = Hoeveel staat nog open
plan-easier = Versie
plan-easier-on = Lichtere versie
plan-easier-named = De lichtere versie: { $name }
plan-up = Naar boven
plan-up-named = Naar boven: { $name }
plan-out = Weghalen
plan-out-named = Weghalen: { $name }
plan-days = Dagen
plan-way = Hoe kiest u de dagen?
plan-way-week = Dagen van de week
plan-way-every = Om de zoveel dagen
plan-way-dates = Dag per dag, bij wisselende diensten
plan-every-label = Eén keer om de
plan-every-unit = dagen
plan-date-add = Nog een dag
plan-date-put-in = Deze dag toevoegen
plan-date-out = Weghalen: { $date }
plan-times = Tijdstippen
plan-time-number = Tijdstip { $number }
plan-time-add = Nog een tijdstip op dezelfde dag
plan-time-out = Weghalen: { $time }
plan-more-fields = Naam, plaats, eerste en laatste dag
plan-name = Naam
plan-name-hint = Leeg mag ook: dan heet het plan naar de plaats.
plan-place = Waar
plan-start = Eerste dag
plan-end = Laatste dag
plan-end-hint = Leeg: het plan loopt door.
plan-lead = De agenda geeft een seintje
plan-lead-hint = 0 betekent: op het tijdstip zelf.
plan-lead-unit = minuten vooraf
plan-save = Plan bewaren
plan-discard = Laten zoals het was
plan-discard-new = Dit weggooien
plan-whole = Het hele plan
plan-copy = Een kopie maken
plan-copy-of = { $name } (kopie)
plan-put-away = Opbergen
plan-put-away-hint = Het plan vraagt dan niets meer. Wat u deed, blijft in het logboek. U kunt het plan later terughalen.
plan-bring-back = Terughalen vanaf vandaag

## Wat er nog moet

plan-problems = Dit is nog nodig om het plan te bewaren. Er gaat niets verloren.
plan-no-exercise = Kies minstens één oefening.
plan-no-day = Kies minstens één dag en kijk de eerste en de laatste dag na.
plan-no-time = Kies een tijdstip.
plan-many-times = Kies hoogstens { $most } tijdstippen per dag.
plan-dose-problem = { $name }: gebruik getallen van 1 tot { $most } of laat het vak leeg.
plan-every-problem = Om de hoeveel dagen? Gebruik een getal van 1 tot { $most }.
plan-end-first = De laatste dag ligt vóór de eerste. Verander een van de twee.
plan-lead-problem = De agenda kan 0 tot 1440 minuten vooraf een seintje geven.
plan-year-chosen = Bij een van de dagen klopt het jaar niet.
plan-year-start = Bij de eerste dag klopt het jaar niet.
plan-year-end = Bij de laatste dag klopt het jaar niet.

## Pauzes

plan-pauses-title = Pauze
plan-pauses-lead = Ziek, met vakantie of iets anders? Deze dagen zijn vrij en tellen niet als gemist.
plan-pause-new = Een nieuwe pauze
plan-pause-why = Waarom neemt u pauze?
plan-pause-ill = Ziek
plan-pause-holiday = Vakantie
plan-pause-other = Iets anders
plan-pause-from = Eerste vrije dag
plan-pause-until = Laatste vrije dag
plan-pause-which = Welk plan?
plan-pause-all = Alle plannen
plan-pause-add = Pauze nemen
plan-pause-days = Van { $from } tot en met { $until }
plan-pause-end = Ik begin vandaag weer
plan-pause-remove = Deze pauze weghalen
plan-pause-changed = Uw pauzes zijn aangepast.
