### Het activiteitendagboek, het werkblad om een taak op te bouwen, en de werkuren.

## Een dag van het dagboek

diary-title = Activiteiten op { $day }
diary-days = Andere dagen
diary-before = Dag ervoor
diary-after = Dag erna
diary-other-day = Een andere dag
diary-which-day = Welke dag?
diary-show-day = Tonen
diary-day-missing = Kies eerst een dag.
diary-add-heading = Wat hebt u gedaan?
diary-usual = Wat u vaak doet
diary-like-named = Invullen: { $activity }
diary-activity = Activiteit
diary-activity-hint = Bijvoorbeeld: boodschappen, schermwerk, stofzuigen
diary-place = Waar hoorde het bij?
diary-work = Werk
diary-home = Thuis
diary-free = Vrije tijd
diary-load = Hoe zwaar was het voor u?
diary-light = Licht
diary-medium = Gemiddeld
diary-heavy = Zwaar
diary-how-long = Hoe lang?
diary-minutes-own = Of een ander getal
diary-add = Toevoegen
diary-added = Toegevoegd: { $activity }, { $time }.
diary-problem-activity = Schrijf op wat u deed. Eén woord is genoeg.
diary-problem-place = Kies werk, thuis of vrije tijd.
diary-problem-load = Kies licht, gemiddeld of zwaar.
diary-problem-minutes = Schrijf hoeveel minuten: 1 tot 1440.
diary-again = Hetzelfde als de dag ervoor
diary-again-named = Nog eens: { $activity }, { $words }
diary-list = Deze dag
diary-empty = Voor deze dag staat er nog niets. Eén activiteit is genoeg om te beginnen.
diary-more = Meer tonen
diary-over-day = Samen is dit meer dan 24 uur. Dat kan kloppen als u twee dingen tegelijk deed.
diary-day-sentence = Deze dag: licht { $light }, gemiddeld { $medium }, zwaar { $heavy }.
diary-key = { $load }: { $time }
diary-week = Week van { $day }
diary-week-sentence = Deze week: licht { $light }, gemiddeld { $medium }, zwaar { $heavy }.
diary-table = De minuten in een tabel
diary-table-day = Dag
diary-minutes = { $minutes } min
diary-hours = { $hours } uur
diary-hours-minutes = { $hours } uur { $minutes } min

## Een activiteit

diary-block-gone = Deze activiteit staat niet op dit toestel
diary-removed = Weggehaald: { $activity }.
diary-to-day = Naar deze dag
diary-start = Wanneer begon u?
diary-break = Pauzes
diary-with-break = Met een pauze
diary-pain-before = Pijn ervoor
diary-pain-after = Pijn erna
diary-tired = Hoe moe was u daarna?
diary-tired-low = niet moe
diary-tired-high = heel moe
diary-move = Het was op een andere dag
diary-move-there = Naar deze dag verplaatsen
diary-delete = Deze activiteit weghalen

## Het werkblad

pacing-title = Een taak rustig opbouwen
pacing-lead = Neem één taak die nu moeilijk gaat. Hoe lang gaat het goed? En hoe wilt u verder? U kiest zelf de getallen. Uw therapeut kan meedenken.
pacing-empty = Er is nog geen werkblad. Begin met één taak, zoals stofzuigen of aan uw bureau zitten.
pacing-begun = Begonnen op { $day }
pacing-new = Nieuw werkblad
pacing-to-diary = Naar de activiteiten
pacing-to-all = Naar de werkbladen
pacing-task = Over welke taak gaat het?
pacing-task-hint = Bijvoorbeeld: staan in de keuken, autorijden, dozen tillen
pacing-no-task = Schrijf op over welke taak het gaat. Eén woord is genoeg.
pacing-begin = Beginnen
pacing-unnamed = Werkblad zonder naam
pacing-gone = Dit werkblad staat niet op dit toestel
pacing-removed = Weggehaald: { $task }.
pacing-delete = Dit werkblad weghalen
pacing-days = Drie gewone dagen
pacing-days-hint = Kies geen heel goede en geen heel slechte dag. Hoe lang ging het goed, vóór het te veel werd?
pacing-day-minutes = Dag { $number }: zo lang ging het goed
pacing-day-date = Dag { $number }: datum
pacing-average-wait = Vul drie dagen in. Dan ziet u hier het gemiddelde.
pacing-average = Het gemiddelde is ({ $first } + { $second } + { $third }) : 3 = { $average } minuten.
pacing-eighty = Veel mensen beginnen met 80 % daarvan. Hier is dat { $eighty } (80 % van { $average }). U kiest zelf uw begin.
pacing-start = Ik begin met
pacing-steps = Mijn stappen
pacing-steps-info = Algemene informatie: mensen doen er vaak zo’n 10 % bij, elke week of na 2 goede dagen. De getallen kiest u zelf.
pacing-step = Stap { $number }
pacing-step-minutes = Mijn plan
pacing-step-from = Vanaf welke dag?
pacing-step-went = Hoe ging het?
pacing-step-add = Een stap toevoegen
pacing-step-remove = Weghalen
pacing-step-remove-named = Stap { $number } weghalen
pacing-step-removed = Stap { $number } is weggehaald.
pacing-break = Op tijd pauze
pacing-break-hint = Veel mensen nemen pauze vóór het te veel wordt, niet erna. De timer van uw telefoon kan u waarschuwen.
pacing-break-after = Ik neem pauze na
pacing-energy = Mijn energie
pacing-takes = Dit kost energie
pacing-gives = Dit geeft energie
pacing-lines = Op elke regel één ding
pacing-plan-b = Plan B voor een slechte dag
pacing-plan-b-hint = Wat slaat u over? Wat doet u later of anders? Wie kan helpen?

## De werkuren

work-log-title = Werkuren
work-log-lead = Uw weken op het werk: uw uren, en wat u erover kwijt wilt. Ook voor een week die voorbij is.
work-log-this-week = Deze week
work-log-write = Over deze week schrijven
work-log-earlier = Eerdere weken
work-log-week = Week van { $day }
work-log-days = { $first } tot en met { $last }
work-log-weeks = Andere weken
work-log-before = Week ervoor
work-log-after = Week erna
work-log-other = Een oudere week
work-log-any-day = Kies een dag van die week
work-log-more = Oudere weken tonen
work-log-nothing = Niets opgeschreven
work-log-hours-of = { $worked } van { $contract } uur
work-log-hours = { $worked } uur
work-log-days-off = { $count ->
    [one] { $count } dag afwezig door uw klachten
   *[other] { $count } dagen afwezig door uw klachten
}
work-log-worked-on = Gewerkt op { $days }
work-log-to = Naar de werkuren
work-log-worked = Gewerkte uren
work-log-worked-hint = Bijvoorbeeld 24,5 of 24:30
work-log-contract = Uren in uw contract
work-log-contract-hint = Overgenomen uit een eerdere week. Het wordt bewaard zodra u iets over deze week opschrijft.
work-log-unit = uur
work-log-hours-problem = Schrijf 0 tot 168 uur, bijvoorbeeld 24,5 of 24:30. Tot dan blijft het oude getal staan.
work-log-off = Dagen afwezig door uw klachten
work-log-on = Op welke dagen hebt u gewerkt?
work-log-adapted = Wat was er aangepast in uw taken?
work-log-adapted-hint = Bijvoorbeeld: minder tillen, vaker pauze, thuiswerk
work-log-delete = Deze week weghalen
work-log-removed = Deze week is weggehaald.
