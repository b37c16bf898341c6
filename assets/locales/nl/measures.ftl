### Metingen: wat iemand af en toe een cijfer geeft (domain.md §2.2, §2.3). In onze eigen woorden.

measure-title = Mijn metingen
measure-lead = Af en toe een paar cijfers: zo ziet u wat u kunt. U kiest zelf welke.
measure-back = Naar mijn metingen
measure-follow = Wat u volgt
measure-choose = Welke vragen wilt u krijgen?
measure-choose-hint = Twee is al genoeg. Zet u iets uit, dan blijven de cijfers bewaard.
measure-away-heading = Opgeborgen
measure-add-own = Een eigen meting toevoegen
measure-to-chart = De grafiek bekijken
measure-last = { $value } op { $date }
measure-none = De laatste tijd niets opgeschreven
measure-gone = Deze meting staat niet op dit toestel
measure-nameless = zonder naam
measure-same-name = U hebt al een meting met deze naam. Dat mag, maar u haalt ze dan makkelijk door elkaar.

## De vragen

measure-pain = Pijn in de laatste 7 dagen
measure-pain-ask = Hoeveel pijn had u gemiddeld in de laatste 7 dagen?
measure-pain-low = geen pijn
measure-pain-high = de ergste pijn die u zich kunt voorstellen
measure-ability = Hoe goed ik kan werken
measure-ability-ask = Denk aan de tijd dat werken het best ging: dat is een 10. Welk cijfer past nu?
measure-ability-low = ik kan helemaal niet werken
measure-ability-high = zoals in mijn beste periode
measure-tasks = Zeker van mijn belangrijkste taken
measure-tasks-ask = Hoe zeker bent u dat u de belangrijkste taken van uw werk kunt doen?
measure-asking = Zeker dat ik aanpassingen kan vragen
measure-asking-ask = Hoe zeker bent u dat u op het werk om aanpassingen kunt vragen?
measure-help = Zeker dat anderen helpen
measure-help-ask = Hoe zeker bent u dat uw leidinggevende of collega’s u zullen helpen?
measure-sure-low = helemaal niet zeker
measure-sure-high = helemaal zeker
measure-expect = Wanneer ik mijn gewone werk weer doe
measure-expect-ask = Wanneer denkt u dat u uw gewone werk weer doet?
measure-expect-now = Ik doe het nu al
measure-expect-weeks = Over 1 of 2 weken
measure-expect-month = Over ongeveer een maand
measure-expect-quarter = Over ongeveer drie maanden
measure-expect-later = Nog later
measure-expect-unknown = Dat weet ik niet
measure-tired = Moe deze week
measure-tired-ask = Hoe moe was u deze week?
measure-tired-low = niet moe
measure-tired-high = heel moe
measure-stress = Stress deze week
measure-stress-ask = Hoeveel stress had u deze week?
measure-stress-low = geen stress
measure-stress-high = heel veel stress
measure-sleep = Slaap deze week
measure-sleep-ask = Hoe hebt u deze week geslapen?
measure-sleep-low = heel slecht
measure-sleep-high = heel goed
measure-change = Vergeleken met het begin
measure-change-ask = Hoe gaat het nu, vergeleken met het begin?
measure-change-ask-since = Hoe gaat het nu, vergeleken met het begin op { $date }?
measure-change-hardest = Heel veel moeilijker
measure-change-harder = Veel moeilijker
measure-change-bit-harder = Een beetje moeilijker
measure-change-same = Zoals in het begin
measure-change-bit-easier = Een beetje makkelijker
measure-change-easier = Veel makkelijker
measure-change-easiest = Heel veel makkelijker
measure-own-ask = { $name }: welk antwoord past vandaag?
measure-own-low = laagste
measure-own-high = hoogste
measure-higher = Hoger is beter
measure-lower = Lager is beter
measure-neither = Geen van beide

## Vragen

measure-due = { $count ->
    [one] { $count } vraag voor deze week
   *[other] { $count } vragen voor deze week
}
measure-due-hint = Eén tik per vraag. U mag een vraag overslaan.
measure-due-mark = Rond deze dagen begint of eindigt een periode van u. Noteer nu alles één keer, als u wilt.
measure-begin = Beginnen
measure-not-now = Nu niet
measure-leave-open = Overslaan
measure-next = Volgende vraag: { $question }
measure-all-done = Dat was alles. Dank u wel.
measure-finish = Sluiten

## De cijfers van een meting

measure-values = Wat u opschreef
measure-values-empty = Hier staat nog niets. Voeg uw eerste cijfer toe.
measure-add = Iets toevoegen
measure-add-date = Welke dag?
measure-value-label = Cijfer
measure-needs-value = Kies of typ eerst een antwoord.
measure-odd-value = een cijfer dat niet kan kloppen
measure-change-value = Aanpassen
measure-change-value-named = Aanpassen: { $value } op { $date }
measure-delete-value = Weghalen
measure-delete-value-named = Weghalen: { $value } op { $date }
measure-value-removed = Weggehaald.
measure-edit-done = Klaar
measure-more = Meer tonen
measure-look-back = In deze maanden staat niets. Uw oudere cijfers zijn er nog.
measure-not-a-number = Dit is geen getal. Gebruik cijfers, bijvoorbeeld 7 of 7,5.
measure-too-large = Dit getal is te groot.
measure-out-of-range = Gebruik een getal van { $lowest } tot en met { $highest }.
measure-day-missing = Kies een dag.

## Hoe vaak, en opbergen

measure-asking-heading = Wanneer u de vraag krijgt
measure-rhythm = Hoe vaak wilt u deze vraag krijgen?
measure-when-i-want = Alleen wanneer ik wil
measure-every-day = Elke dag
measure-every-week = Elke week
measure-every-weeks = Om de { $weeks } weken
measure-every-days = Om de { $days } dagen
measure-every-quarter = Om de drie maanden
measure-put-away = Opbergen
measure-put-away-hint = U krijgt de vraag dan niet meer. Uw cijfers blijven bewaard.
measure-put-away-done = Opgeborgen: { $name }. De cijfers blijven bewaard.
measure-is-away = Deze meting is opgeborgen. U krijgt er geen vragen over.
measure-bring-back = Terughalen
measure-bring-back-named = Terughalen: { $name }

## Eigen metingen

measure-own-title = Een eigen meting
measure-own-lead = Bijvoorbeeld: hoeveel minuten u kunt zitten, hoeveel stappen u zet, of u gewandeld hebt.
measure-own-name = Wat wilt u volgen?
measure-own-name-missing = Geef het eerst een naam.
measure-own-kind = Wat schrijft u op?
measure-own-rating = Een cijfer van 0 tot 10
measure-own-number = Een ander getal
measure-own-yes-no = Ja of nee
measure-own-unit = Wat telt u? Bijvoorbeeld minuten of stappen
measure-own-direction = Wat is voor u beter?
measure-own-make = Deze meting maken
measure-own-change = Deze meting aanpassen
measure-own-kind-fixed = Er staan al cijfers bij, dus dit blijft zo: { $kind }. Wilt u iets anders? Berg deze meting op en maak een nieuwe.
measure-own-remove = Deze meting weghalen
measure-own-removed = { $name } is weggehaald.
measure-own-has-values = Er staan nu cijfers bij, dus weghalen kan niet. Opbergen kan wel.

## Drie activiteiten

activity-title = Drie dingen die nu moeilijk gaan
activity-lead = Kies één, twee of drie dingen die makkelijker mogen gaan. Af en toe zegt u hoe goed ze lukken.
activity-examples = Bijvoorbeeld: een krat tillen, een uur aan mijn bureau zitten, mijn veters strikken.
activity-ask = Hoe goed lukt dit nu: { $activity }?
activity-low = helemaal niet
activity-high = zoals vroeger
activity-name = Activiteit { $number }
activity-at-work = Dit is op het werk
activity-none-at-work = Is er ook iets op het werk? Dan ziet u ook wat daar verandert. Het hoeft niet.
activity-offer = U schreef dat dit moeilijk gaat. Wilt u het overnemen?
activity-take = Overnemen
activity-too-many = { $count ->
    [one] Er kan er nog { $count } bij. Vink er minder aan, of berg er eerst één op.
   *[other] Er kunnen er nog { $count } bij. Vink er minder aan, of berg er eerst één op.
}
activity-choose-first = Vink er minstens één aan.
activity-add-heading = Iets anders dat moeilijk gaat
activity-add-name = In uw eigen woorden
activity-add = Toevoegen
activity-needs-words = Schrijf wat het is, zodat u het later herkent.
activity-full = Drie tegelijk is genoeg. Berg er eerst één op.
activity-put-away-named = Opbergen: { $name }
activity-values = Cijfers: { $name }
activity-to = Mijn drie activiteiten

## Scores van papier

paper-title = Scores van papier
paper-lead = Kreeg u een score op papier? Bewaar het getal hier. Reprise zegt niet wat het betekent. Vraag dat aan wie u de score gaf.
paper-which = Welke score?
paper-choose = Kies
paper-other = Een andere
paper-other-name = Naam van de score
paper-other-add = Deze naam gebruiken
paper-given-by = Van wie kreeg u de score?
paper-from = Van { $who }
paper-range = Van { $lowest } tot { $highest }
paper-score-label = Getal
paper-empty = Nog geen score. Kies er hierboven een.
paper-wals = WALS-score
paper-wlq = WLQ-score
paper-ipcq = iPCQ-score
paper-copm-performance = COPM-score uitvoering
paper-copm-satisfaction = COPM-score tevredenheid
paper-orebro = Verkorte ÖMPSQ-score
paper-start-back = STarT Back-score
paper-pseq = PSEQ-score
paper-pseq-two = PSEQ-2-score
paper-oswestry = Oswestry-score (ODI)
paper-roland = Roland-Morris-score

## Periodes

cycle-title = Begin en einde
cycle-lead = Een periode die u wilt meten, zoals een revalidatie. Aan het begin en het einde krijgt u alle vragen die u volgt.
cycle-empty = Nog geen periode. Voeg er een toe wanneer iets begint, of begon.
cycle-add = Een periode toevoegen
cycle-name = Naam
cycle-name-hint = Bijvoorbeeld: revalidatie, of weer aan het werk.
cycle-start = Eerste dag
cycle-end = Laatste dag
cycle-end-hint = Laat dit open zolang u het niet weet.
cycle-heading = Periode vanaf { $date }
cycle-problem-end = De laatste dag ligt vóór de eerste dag. Pas een van de twee aan. Tot dan verandert er niets.
cycle-problem-year = Dit jaar kan niet kloppen. Kijk de datum nog eens na.
cycle-remove = Deze periode weghalen
cycle-remove-named = Deze periode weghalen: { $name }
cycle-removed = De periode is weggehaald. Uw cijfers blijven bewaard.
