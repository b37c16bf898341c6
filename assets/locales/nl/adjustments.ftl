### Adjustments to pick from, and the proposals of a talk (domain.md §4.1, §4.5). Lists have | between their items.

adjustment-title = Aanpassingen om uit te kiezen
adjustment-lead = Tik aan wat uw werk makkelijker kan maken. Het komt bij uw voorstellen, en daar maakt u het eigen.
adjustment-order-heading = Wat meestal het meest helpt
adjustment-order = In deze volgorde: eerst weglaten of vermijden wat zwaar is, dan een hulpmiddel, dan het werk anders indelen, dan techniek of training. In zwaar werk helpt training alleen meestal het minst.
adjustment-helps = Wat helpt, in uw eigen woorden
adjustment-helps-hint = Dit schreef u in de vragenlijst. Als voorstel is het alleen voor u, tot u het deelt.
adjustment-first = Past bij wat u over uw werk zei
adjustment-others = Ander soort werk
adjustment-simple = Eerst wat simpel en goedkoop is
adjustment-bigger = Groter
adjustment-already = staat al bij uw voorstellen
adjustment-added = Bij uw voorstellen gezet: { $what }
adjustment-taken-back = Niet meer bij uw voorstellen: { $what }
adjustment-undo-named = Ongedaan maken: { $what }
adjustment-to-proposals = Naar mijn voorstellen

## Kinds of work

adjustment-name-lift-carry = Tillen en dragen
adjustment-name-standing = Staan
adjustment-name-sitting = Zitten
adjustment-name-driving = Rijden en trillingen
adjustment-name-same-movement = Steeds dezelfde beweging
adjustment-name-bend-kneel = Bukken, draaien, knielen
adjustment-name-push-pull = Duwen en trekken
adjustment-name-reach-high = Reiken en boven schouderhoogte werken
adjustment-name-pace = Tempo en deadlines
adjustment-name-around = Mensen, steun en spanning
adjustment-name-concentration = Concentratie
adjustment-name-travel = De reis naar het werk
adjustment-name-home-care = Zorg voor mensen, ook bij hen thuis
adjustment-name-not-possible = Als men zegt: “dat kan hier niet”

## The lists

adjustment-lift-carry-simple = Een paar weken een grens aan wat ik til|Zware lasten verdelen in kleinere|Zware spullen tussen knie- en schouderhoogte zetten|Zware dingen met twee mensen tillen|Een steekwagen of kar|Dozen met betere handgrepen|Pallets hoger zetten, zodat ik minder buk
adjustment-lift-carry-bigger = Een heftafel|Een tillift of takel|Glijzeilen|Zware taken ruilen met een collega|Goederen in kleinere verpakkingen laten leveren
adjustment-standing-simple = Staan afwisselen met ander werk|Een zit-stakruk|Een mat die het staan verlicht|Elke 30 tot 45 minuten even lopen|Schoenen die bij dit werk passen
adjustment-standing-bigger = Een andere indeling van de werkplek|Een zitplaats aan de balie of kassa
adjustment-sitting-simple = Vaak van houding wisselen|Staand bellen|Elke 30 tot 60 minuten opstaan|Het scherm op ooghoogte|Mijn stoel goed laten instellen
adjustment-sitting-bigger = Een zit-stabureau|Een andere stoel|Een paar dagen thuiswerken
adjustment-driving-simple = Mijn stoel goed laten instellen|Elke 1 tot 2 uur pauze|Een route met pauzes erin|Niet tillen direct na het rijden|Langzamer rijden op slechte wegen
adjustment-driving-bigger = Een betere stoel of vering|Een ander voertuig|Een kleiner deel van de dag rijden
adjustment-same-movement-simple = Taken afwisselen|Af en toe de andere hand of kant gebruiken|Heel korte pauzes tussendoor|Gereedschap met een betere greep
adjustment-same-movement-bigger = Ander gereedschap|Een andere mix van taken
adjustment-bend-kneel-simple = Ruimte om mijn voeten te verzetten in plaats van te draaien|Het werk hoger of dichterbij brengen|Gereedschap met een lange steel|Kniebeschermers
adjustment-bend-kneel-bigger = Een tafel op werkhoogte|Een hulpmiddel om de last te draaien
adjustment-push-pull-simple = De wielen laten schoonmaken en repareren|Duwen in plaats van trekken|Handgrepen voor beide handen|Kleinere lasten
adjustment-push-pull-bigger = Een kar met een motor
adjustment-reach-high-simple = Lager zetten wat vaak nodig is|Een opstapje|Het werk dichterbij halen
adjustment-reach-high-bigger = Andere kasten of stellingen
adjustment-pace-simple = Minder taken met haast|Meer tijd voor hetzelfde werk|Pauzes die ik zelf kies|Drukke taken over de week verdelen
adjustment-pace-bigger = Meer mensen op drukke uren|Meepraten over de planning
adjustment-around-simple = Eén vaste contactpersoon|Elke week een kort gesprek|Duidelijke taken|Een rustige werkplek|De eerste weken geen dienst alleen
adjustment-around-bigger = Iemand van buiten die een gesprek leidt|Een ander team
adjustment-concentration-simple = In korte blokken werken|Een uur zonder onderbrekingen|Mijn taken op papier
adjustment-concentration-bigger = Een tijd andere taken
adjustment-travel-simple = Buiten de spits reizen|Een paar dagen thuiswerken|Een parkeerplaats dichtbij
adjustment-travel-bigger = Hulp bij het vervoer
adjustment-home-care-simple = Zware cliënten samen met een collega|Een lijst met cliënten die bij mij past|Een glijzeil bij de cliënt thuis|Een andere volgorde van bezoeken
adjustment-home-care-bigger = Een tillift bij de cliënt thuis|Een lichtere route
adjustment-not-possible-simple = Samen alle taken opschrijven en aankruisen wat ik kan|Twee weken één kleine verandering proberen en dan opnieuw kijken|Eén taak ruilen met een collega|Zware bezoeken of taken over de week verdelen
adjustment-not-possible-bigger = De bedrijfsarts of een ergonoom vragen om mee te kijken op het werk|Een tijd een andere taak in het team

## My proposals

proposals-lead = Kort en duidelijk werkt het best. Wat wilt u veranderen, voor welke taak, en hoe lang?
proposals-menu = Kiezen uit voorbeelden
proposals-asked = Te vragen in dit gesprek: { $count } van { $most }
proposal-number = Voorstel { $number }
proposal-empty = Een voorstel zonder woorden
proposal-asked = Ik ga vragen: { $what }
proposal-change = Wat wilt u veranderen?
proposal-change-hint = Bijvoorbeeld: een kar voor de dozen.
proposal-task = Voor welke taak?
proposal-task-take = U schreef dat dit lastig is. Tik om het over te nemen.
proposal-from = Van
proposal-until = Tot en met
proposal-period-order = Deze laatste dag komt vóór de eerste. Beide blijven staan zoals u ze schreef, tot u er een verandert.
proposal-year = Dit jaar kan niet kloppen. Kijk nog eens naar de datum.
proposal-costs = Wat kost het?
proposal-costs-hint = Vaak weinig: een uur van iemand, een plank die verhuist.
proposal-brings = Wat levert het u en het team op?
proposal-brings-hint = Bijvoorbeeld: ik houd het langer vol, en voor mijn collega’s is het ook makkelijker.
proposal-plan-b = Wat kan ook, als dit niet lukt?
proposal-plan-b-hint = Uw plan B. Het blijft bij u, tenzij u het deelt.
proposal-ask = Dit ga ik vragen
proposal-ask-named = Dit ga ik vragen: { $what }
proposal-ask-full = U vraagt al drie dingen, en meer raakt in één gesprek snel kwijt. Dit voorstel blijft staan. Wilt u het vragen? Vink dan eerst een ander uit.
proposal-add = Een eigen voorstel toevoegen
proposal-remove = Weghalen
proposal-remove-named = Weghalen: { $what }
proposal-removed = Het voorstel is weggehaald.
