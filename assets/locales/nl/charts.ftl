### Grafieken: de eigen cijfers, getekend, in woorden en als tabel (domain.md §2.3). Nooit een oordeel.

chart-title = Grafieken
chart-lead = Uw eigen cijfers, getekend zoals u ze opschreef. Wat ze betekenen, zegt u zelf, misschien samen met uw therapeut.
chart-none = Er is nog niets te tekenen. Na uw eerste cijfers vindt u ze hier.
chart-recent = Met cijfers
chart-waiting = De laatste maanden nog geen cijfers
chart-last = { $value }, op { $date }
chart-to-charts = Alle grafieken
chart-to-journal = Naar het dagboek
chart-to-measures = Naar mijn metingen
chart-to-work-log = Naar het werklogboek
chart-to-values = Naar de cijfers een voor een

## Wat er te zien is

chart-period = Hoe ver terug?
chart-period-four-weeks = 4 weken
chart-period-three-months = 3 maanden
chart-period-year = 1 jaar
chart-period-all = Alles
chart-second = Nog een lijn eronder zetten
chart-only = Alleen deze: { $line }
chart-print = Afdrukken

## In woorden

chart-span = Tussen { $from } en { $until }: { $count } cijfers.
chart-ends = Het eerste { $first }, het laatste { $last }, het laagste { $lowest }, het hoogste { $highest }.
chart-few = Te weinig dagen om iets te zeggen. Vanaf { $least } dagen met een cijfer leest u hier wat er in de grafiek staat.
chart-nothing = Geen cijfers in deze periode.
chart-averaged = Zijn er meer cijfers op één dag, dan ziet u het gemiddelde.
chart-step-week = Dit is een lange tijd: elk punt is het gemiddelde van een week.
chart-step-month = Dit is een lange tijd: elk punt is het gemiddelde van een maand.
chart-gaps = Waar niets is opgeschreven, blijft de lijn open.
chart-not-drawn = { $count ->
    [one] { $count } cijfer past niet in deze grafiek. Het blijft bewaard.
   *[other] { $count } cijfers passen niet in deze grafiek. Ze blijven bewaard.
}
chart-ups-and-downs = Kleine schommelingen horen erbij. Veel mensen merken pas iets bij een verschil van ongeveer 2 punten.

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

chart-goal = Een cijfer van uzelf
chart-goal-hint = Alleen als u dat wilt. Het wordt een stippellijn in de grafiek.
chart-goal-legend = Stippellijn: uw eigen cijfer, { $value }.
chart-goal-range = Schrijf een getal van { $lowest } tot { $highest }. Tot dan verandert er niets.
chart-goal-no-number = Schrijf een getal. Tot dan verandert er niets.

## Wat er gebeurde

chart-marks = Wat er gebeurde
chart-marks-left-out = Alleen de laatste { $count } hebben een streep.
chart-marks-line = Een streep zegt wanneer iets gebeurde. Ze zegt niet waarom de lijn stijgt of daalt.
chart-event-plan = Begin van een oefenplan
chart-event-bad-days = Slechte dagen
chart-event-booster = Opfrissessie
chart-event-meeting = Gesprek met uw leidinggevende
chart-event-adjustment = Aanpassing op het werk
chart-event-until = { $from } tot en met { $until }

## Werkdagen en vrije dagen

chart-work-days = Werkdagen en vrije dagen
chart-work-days-worked = { $days ->
    [one] Op { $days } werkdag: gemiddeld { $average }.
   *[other] Op { $days } werkdagen: gemiddeld { $average }.
}
chart-work-days-off = { $days ->
    [one] Op { $days } vrije dag: gemiddeld { $average }.
   *[other] Op { $days } vrije dagen: gemiddeld { $average }.
}
chart-work-days-few = Te weinig dagen om iets te zeggen: tot nu toe { $worked } werkdagen en { $off } vrije dagen met een cijfer. Vanaf { $least } van elk staan ze hier naast elkaar.
chart-work-days-unknown = Zet in het werklogboek op welke dagen u werkte. Dan staan werkdagen en vrije dagen hier naast elkaar.
chart-no-cause = Dit zijn twee gemiddelden. Ze zeggen niet waar het vandaan komt.

## Wat er getekend wordt

chart-name-day-pain = Pijn, van dag tot dag
chart-name-day-tired = Moe, van dag tot dag
chart-name-day-stress = Stress, van dag tot dag
chart-name-day-sleep = Slaap, van dag tot dag
chart-name-hours = Gewerkte uren
chart-name-days-off = Dagen afwezig door deze klacht
chart-name-heavy = Zware minuten in het dagboek
chart-name-effort = Hoe zwaar de oefeningen waren
chart-axis-pain = 0 = geen pijn, 10 = de ergste die u zich kunt voorstellen. Lager is minder pijn.
chart-axis-tired = 0 = niet moe, 10 = heel moe. Lager is minder moe.
chart-axis-stress = 0 = geen stress, 10 = heel veel stress. Lager is minder stress.
chart-axis-sleep = 0 = een heel slechte nacht, 10 = een heel goede nacht. Hoger is een betere nacht.
chart-axis-activity = 0 = onmogelijk, 10 = zoals vroeger. Hoger betekent dat u meer kunt.
chart-axis-work-ability = 0 = helemaal niet, 10 = zoals in uw beste periode. Hoger betekent dat u meer kunt.
chart-axis-sure = 0 = helemaal niet zeker, 10 = helemaal zeker. Hoger is zekerder.
chart-axis-expectation = 0 = nu, 1 = over 1 tot 2 weken, 2 = over een maand, 3 = over drie maanden, 4 = later. „Ik weet het niet” heeft er geen plaats in.
chart-axis-change = 0 = veel moeilijker, 3 = zoals bij het begin, 6 = veel makkelijker
chart-axis-hours = Uren in een week
chart-axis-days-off = Dagen in een week
chart-axis-heavy = Minuten op een dag die u zwaar noemde
chart-axis-effort = 0 = heel licht, 10 = zo zwaar als het kan
chart-axis-higher = U koos: hoger is beter.
chart-axis-lower = U koos: lager is beter.
chart-axis-neither = Zoals u het opschreef

## Namen van metingen

