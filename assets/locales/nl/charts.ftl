### Grafieken: de eigen cijfers, getekend, in woorden en als tabel (domain.md §2.3). Nooit een oordeel.

chart-title = Grafieken
chart-lead = Uw eigen cijfers, getekend zoals u ze opschreef. Wat ze betekenen, bepaalt u zelf. Uw therapeut kan meedenken.
chart-none = Er is nog niets te tekenen. Na uw eerste cijfers staan hier grafieken.
chart-recent = Met cijfers
chart-waiting = Geen cijfers in de laatste maanden
chart-last = { $value }, op { $date }
chart-to-charts = Alle grafieken
chart-to-journal = Naar het dagboek
chart-to-measures = Naar mijn metingen
chart-to-work-log = Naar de werkuren
chart-to-values = Naar elk cijfer apart

## Wat er te zien is

chart-period = Hoe ver terug?
chart-period-four-weeks = 4 weken
chart-period-three-months = 3 maanden
chart-period-year = 1 jaar
chart-period-all = Alles
chart-second = Nog een grafiek eronder zetten
chart-only = Alleen deze: { $line }
chart-print = Afdrukken

## In woorden

chart-span = Tussen { $from } en { $until }: { $count } cijfers.
chart-ends = Eerste: { $first }. Laatste: { $last }. Laagste: { $lowest }. Hoogste: { $highest }.
chart-few = Nog te weinig dagen met een cijfer. Vanaf { $least } dagen leest u hier wat er in de grafiek staat.
chart-nothing = Geen cijfers in deze periode.
chart-averaged = Zijn er meer cijfers op één dag, dan ziet u het gemiddelde.
chart-step-week = Dit is een lange tijd. Elk punt is het gemiddelde van een week.
chart-step-month = Dit is een lange tijd. Elk punt is het gemiddelde van een maand.
chart-gaps = Waar niets is opgeschreven, is de lijn onderbroken.
chart-not-drawn = { $count ->
    [one] { $count } cijfer past niet in deze grafiek. Het blijft bewaard.
   *[other] { $count } cijfers passen niet in deze grafiek. Ze blijven bewaard.
}
chart-ups-and-downs = Kleine schommelingen zijn normaal. Veel mensen merken pas een verschil van ongeveer 2 punten.

## De tabel

chart-table = De cijfers in een tabel: { $line }
chart-day = Dag
chart-week-from = Week vanaf
chart-month = Maand
chart-value = Cijfer
chart-average-of = gemiddelde van { $count }
chart-show-more = Meer tonen
chart-hours = { $hours } uur
chart-minutes = { $minutes } minuten

## Een eigen cijfer

chart-goal = Een cijfer dat u zelf kiest
chart-goal-hint = Alleen als u dat wilt. Het wordt een stippellijn in de grafiek.
chart-goal-legend = Stippellijn: het cijfer dat u koos, { $value }.
chart-goal-range = Schrijf een getal van { $lowest } tot { $highest }. Tot dan verandert er niets.
chart-goal-no-number = Schrijf een getal. Tot dan verandert er niets.

## Wat er gebeurde

chart-marks = Wat er gebeurde
chart-marks-left-out = Alleen bij de laatste { $count } staat een streep.
chart-marks-line = Een streep zegt wanneer iets gebeurde. Die zegt niet waarom de lijn stijgt of daalt.
chart-event-plan = Oefenplan begonnen
chart-event-bad-days = Slechte dagen
chart-event-booster = Opfrissessie
chart-event-meeting = Gesprek met uw leidinggevende
chart-event-adjustment = Aanpassing op het werk
chart-event-until = { $from } tot en met { $until }

## Dagen met en zonder werk

chart-work-days = Dagen met en zonder werk
chart-work-days-worked = { $days ->
    [one] Op { $days } werkdag: gemiddeld { $average }.
   *[other] Op { $days } werkdagen: gemiddeld { $average }.
}
chart-work-days-off = { $days ->
    [one] Op { $days } dag zonder werk: gemiddeld { $average }.
   *[other] Op { $days } dagen zonder werk: gemiddeld { $average }.
}
chart-work-days-few = Nog te weinig dagen met een cijfer. Werkdagen: { $worked }. Dagen zonder werk: { $off }. Vanaf { $least } van elk staan ze hier naast elkaar.
chart-work-days-unknown = Vul bij uw werkuren in op welke dagen u werkte. Dan staan dagen met en zonder werk hier naast elkaar.
chart-no-cause = Dit zijn twee gemiddelden. Ze zeggen niet hoe dat komt.

## Wat er getekend wordt

chart-name-day-pain = Pijn, van dag tot dag
chart-name-day-tired = Moe, van dag tot dag
chart-name-day-stress = Stress, van dag tot dag
chart-name-day-sleep = Slaap, van dag tot dag
chart-name-hours = Gewerkte uren
chart-name-days-off = Dagen afwezig door uw klachten
chart-name-heavy = Zware minuten per dag
chart-name-effort = Hoe zwaar de oefeningen waren
chart-axis-pain = 0 = geen pijn, 10 = de ergste die u zich kunt voorstellen. Lager is minder pijn.
chart-axis-tired = 0 = niet moe, 10 = heel moe. Lager is minder moe.
chart-axis-stress = 0 = geen stress, 10 = heel veel stress. Lager is minder stress.
chart-axis-sleep = 0 = een heel slechte nacht, 10 = een heel goede nacht. Hoger is een betere nacht.
chart-axis-activity = 0 = helemaal niet, 10 = zoals vroeger. Hoger betekent dat u meer kunt.
chart-axis-work-ability = 0 = helemaal niet, 10 = zoals in uw beste periode. Hoger betekent dat u meer kunt.
chart-axis-sure = 0 = helemaal niet zeker, 10 = helemaal zeker. Hoger is zekerder.
chart-axis-expectation = 0 = nu, 1 = over 1 of 2 weken, 2 = over een maand, 3 = over drie maanden, 4 = later. “Dat weet ik niet” staat niet in de grafiek.
chart-axis-change = 0 = heel veel moeilijker, 3 = zoals in het begin, 6 = heel veel makkelijker
chart-axis-hours = Uren in een week
chart-axis-days-off = Dagen in een week
chart-axis-heavy = Minuten op een dag die u zwaar noemde
chart-axis-effort = 0 = heel licht, 10 = zo zwaar als het kan
chart-axis-higher = U koos: hoger is beter.
chart-axis-lower = U koos: lager is beter.
chart-axis-neither = Zoals u het opschreef

## Namen van metingen

