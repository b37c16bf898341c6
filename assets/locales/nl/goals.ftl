### Doelen: kiezen, plannen, doen, terugblikken (domain.md §1.3). Over wat iemand kan doen; niets hoeft op een dag af te zijn.

goal-title = Mijn doelen
goal-about = Een doel is iets wat u wilt kunnen, op het werk of thuis. Klein is goed. Er is geen einddatum en geen druk. U kiest zelf de stappen en de dagen.
goal-new = Nieuw doel
goal-under-way = Lopende doelen
goal-closed-list = Afgesloten doelen
goal-more = Meer tonen
goal-to-journal = Naar het dagboek
goal-to-goals = Naar al mijn doelen
goal-unnamed = Doel zonder naam
goal-gone = Dit doel staat niet op dit toestel
goal-delete = Dit doel weghalen
goal-deleted = Het doel is weggehaald.

## Wat volgt

goal-next = Nu: { $step }
goal-next-choose = schrijf op wat u wilt kunnen
goal-next-plan = maak een plan
goal-next-obstacles = bedenk wat in de weg kan staan
goal-next-confidence = geef aan hoe zeker u bent
goal-next-do = schrijf een eerste kleine uitdaging op
goal-next-challenge = kleine uitdaging: { $what }
goal-next-challenge-on = kleine uitdaging op { $date }: { $what }
goal-next-challenge-open = nog open: { $what }
goal-next-look-back-on = terugblikken op { $date }
goal-next-look-back = terugblikken, wanneer het u past
goal-next-choose-day = kies een dag om terug te blikken
goal-due-title = Uw doelen
goal-due-look-back = Terugblikken: { $what }
goal-due-challenge = Kleine uitdaging: { $what }
goal-due-today = U koos hiervoor vandaag.
goal-due-since = U koos hiervoor { $date }. Het kan nog altijd. U mag ook een andere dag kiezen.

## De stappen

goal-steps = Stappen van dit doel
goal-step-place = Stap { $number } van { $count }: { $title }
goal-step-begun = (al iets ingevuld)
goal-step-choose = Kiezen
goal-step-plan = Plannen
goal-step-obstacles = Hindernissen
goal-step-confidence = Hoe zeker
goal-step-do = Doen
goal-step-look-back = Terugblik
goal-on = Verder
goal-back = Terug

## Kiezen

goal-what = Wat wilt u kunnen?
goal-what-label = In uw eigen woorden
goal-what-hint = Iets wat een ander u kan zien doen. Bijvoorbeeld: een uur aan de kassa staan.
goal-hard = Dit vond u moeilijk:
goal-examples = Voorbeelden
goal-examples-hint = Kies er een en maak er uw eigen doel van.
goal-job = Soort werk
goal-job-none = Kies een soort werk
goal-job-care = Verpleging of zorg
goal-job-children = Kinderopvang of school
goal-job-warehouse = Magazijn
goal-job-office = Kantoor
goal-job-driving = Rijden of bezorgen
goal-job-cleaning = Schoonmaak
goal-job-shop = Winkel
goal-job-kitchen = Keuken
goal-job-building = Bouw
goal-examples-care = Samen met een collega iemand uit bed helpen|Een hele vroege dienst werken en ’s avonds nog koken|De ronde op mijn afdeling doen zonder tussendoor te zitten
goal-examples-children = Tien minuten bij de kinderen op de grond zitten|Een peuter op de verzorgingstafel tillen|Een hele les voor de klas staan
goal-examples-warehouse = Twee uur achter elkaar orderpicken|Dozen van 10 kg op een pallet tillen|Een halve dienst op de heftruck rijden
goal-examples-office = Een vergadering van een uur blijven zitten|Een hele ochtend aan de computer werken|Twee dagen per week naar kantoor gaan
goal-examples-driving = Anderhalf uur rijden zonder te stoppen|De bestelbus zelf laden en lossen|De helft van mijn gewone route rijden
goal-examples-cleaning = Een hele verdieping stofzuigen|Drie badkamers achter elkaar schoonmaken|De emmer de trap op dragen
goal-examples-shop = Twee uur aan de kassa staan|De onderste schappen vullen|Een hele zaterdag werken
goal-examples-kitchen = Een hele middag aan het fornuis staan|Samen met een collega een volle pan tillen|Twee avonden achter elkaar werken
goal-examples-building = Zakken van 15 kg één verdieping omhoog dragen|Een half uur op kniehoogte werken|Een hele dag op de bouwplaats werken, met pauzes die ik zelf kies
goal-pain-question = En wat zou u dan doen, als er minder pijn was?
goal-pain-hint = Pijn gaat op en neer, ook op goede dagen. Kiest u iets om te doen? Dan ziet u sneller hoe ver u bent. Uw eigen woorden laten staan mag ook.
goal-pain-words = geen pijn|geen rugpijn|zonder pijn|zonder rugpijn|zonder enige pijn|zonder de pijn|pijnvrij|pijnvrije|pijnloos|pijnloze|vrij van pijn|van de pijn af|nooit meer pijn|nooit pijn|niet meer pijn|pijn weg|pijn is weg|pijn kwijt|nul pijn|geen pijntjes
goal-pain-except = zonder pijn stillers|zonder pijn medicatie|zonder pijn medicijnen|geen pijn stillers|geen pijn medicatie|geen pijn medicijnen|met of zonder pijn|niet zonder pijn|niet pijnvrij|niet helemaal pijnvrij|niet pijnloos|niet meer pijn dan

## Plan

goal-plan = Wat is het plan?
goal-plan-lead = Hoe preciezer, hoe makkelijker u begint. Weet u iets nog niet? Laat het dan leeg.
goal-plan-what = Wat precies?
goal-plan-what-hint = Bijvoorbeeld: twintig minuten vakken vullen, dan even wandelen.
goal-plan-when = Wanneer?
goal-plan-when-hint = Bijvoorbeeld: maandag en donderdag, na de pauze.
goal-plan-place = Waar?
goal-plan-with = Met wie?
goal-plan-with-hint = Iemand die helpt, ervan weet of meedoet. Alleen mag ook.

## Wat in de weg kan staan

goal-obstacles = Wat kan in de weg staan?
goal-obstacles-lead = Bedenk vooraf wat u dan doet. Zo gaat u daarna makkelijker verder.
goal-obstacle = Hindernis { $number }
goal-if = Als …
goal-then = Dan …
goal-if-then = Als { $what }, dan { $then }
goal-obstacle-add = Nog iets toevoegen
goal-obstacle-examples = Voorbeelden
goal-obstacle-examples-list = ik slecht geslapen heb|doe ik de helft|het heel druk is op het werk|doe ik het de dag erna|het meer pijn doet dan anders|neem ik de lichtere manier en ga ik morgen verder|niemand mij kan helpen|vraag ik mijn leidinggevende om een ander moment
goal-remove = Weghalen
goal-remove-named = Weghalen: { $what }
goal-obstacle-removed = Het is van de lijst gehaald.

## Hoe zeker

goal-confidence = Hoe zeker bent u?
goal-sure = Hoe zeker bent u dat dit plan lukt?
goal-sure-low = helemaal niet zeker
goal-sure-high = helemaal zeker
goal-smaller = Een cijfer onder { $number }? Dan helpt vaak een kleiner plan: korter, minder vaak of met hulp.
goal-to-plan = Het plan kleiner maken

## Doen

goal-do = Kleine uitdagingen
goal-do-lead = Probeer een stukje van uw doel uit. Een dag kiezen mag, maar het hoeft niet.
goal-challenge = Uitdaging { $number }
goal-challenge-what = Wat gaat u proberen?
goal-challenge-by = Dag, als u dat wilt
goal-challenge-past = Nog open. U kunt een andere dag kiezen, of geen.
goal-before = Hoe denkt u dat het gaat?
goal-after = Hoe ging het?
goal-done-today = Vandaag gedaan
goal-done = Gedaan op
goal-not-done = Nog niet gedaan
goal-challenge-add = Een uitdaging toevoegen
goal-challenge-removed = De uitdaging is weggehaald.
goal-challenge-done = { $what } – gedaan op { $date }

## Terugblikken

goal-look-back = Terugblikken
goal-look-back-now = Hoe gaat het nu?
goal-look-back-of = De terugblik van { $date }
goal-look-back-today = Terug naar de terugblik van vandaag
goal-far = Hoe ver bent u met dit doel?
goal-far-low = nog niet begonnen
goal-far-high = helemaal
goal-helped = Wat hielp?
goal-next-words = Hoe wilt u verder?
goal-again = De volgende terugblik
goal-again-hint = Een moment voor uzelf, geen einddatum. U mag het verzetten of leeg laten.
goal-again-proposal = Terugblikken over
goal-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
}
goal-again-day = Op deze dag
goal-earlier = Eerdere terugblikken
goal-far-short = { $number } van de 10
goal-change-named = Aanpassen: { $date }
goal-change = Aanpassen
goal-look-back-removed = De terugblik is weggehaald.
goal-now-what = En nu?
goal-now-lead = Elk van deze keuzes is goed, ook halverwege.
goal-go-on = Verdergaan met een volgende uitdaging
goal-resize = Kleiner of groter maken
goal-close-reached = Afsluiten: het is gelukt
goal-close-let-go = Afsluiten: ik laat het los
goal-close-later = Afsluiten: later, nu niet
goal-closed-reached = U bereikte dit doel op { $date }.
goal-closed-let-go = U liet dit doel los op { $date }.
goal-closed-later = U bewaarde dit doel op { $date } voor later.
goal-reopen = Weer oppakken

## Dagen die niet kunnen

