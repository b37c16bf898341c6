### Gesprekken met de leidinggevende: allemaal, één ervan, en de stappen over de persoon en het werk (domain.md §1.4, §4.1, §4.4).

talks-title = Gesprekken met mijn leidinggevende
talks-about = Bereid een gesprek over uw werk voor, in kleine stappen en in uw eigen tempo. U kiest regel voor regel wat uw leidinggevende mag lezen; de rest blijft bij u.
talks-new = Een gesprek voorbereiden
talks-to-come = Komt nog
talks-past = Eerdere gesprekken
talks-more = Meer tonen
talks-steps-begun = { $count } van de { $all } stappen begonnen
talks-next = Nu: { $what }
talks-next-outcome = aangeven of het is doorgegaan
talks-next-agreements = de afspraken bekijken
talks-next-today = het gesprek is vandaag
talks-next-rehearse = oefenen
talks-copy = Gebruiken voor een volgend gesprek
talks-copy-named = Gebruiken voor een volgend gesprek: { $name }
talks-copy-hint = Een nieuw gesprek begint dan met wat lukt, wat lastig is en uw vragen.
talks-remove = Weghalen
talks-remove-named = Weghalen: { $name }
talks-removed = Het is weggehaald: { $name }
talks-silence = Al een tijd geen contact?
talks-silence-body = Een kort bericht is een goede eerste stap. Het gesprek kan later komen. U past de woorden aan zoals u wilt, en u verstuurt het zelf.
talks-silence-open = Naar het bericht
talks-agreements = Alle afspraken
talks-words = De woorden waar Reprise naar vraagt

## Eén gesprek

talk-to-all = Naar alle gesprekken
talk-gone = Dit gesprek staat niet op dit toestel
talk-prepare = Stap voor stap voorbereiden
talk-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
talk-in-person = samen aan tafel
talk-by-phone = aan de telefoon
talk-by-video = via video
talk-held = Het gesprek was op { $day }.
talk-to-agreements = Naar de afspraken
talk-outcome = Is het gesprek doorgegaan?
talk-outcome-body = Het stond gepland op { $day }.
talk-outcome-yes = Ja, het is doorgegaan
talk-outcome-other-day = Nee, een andere dag kiezen
talk-practise = Voor het gesprek
talk-rehearse = Het gesprek oefenen
talk-rehearse-hint = Hoor wat uw leidinggevende kan zeggen, en zoek uw eigen antwoord.
talk-role-card = Kaart voor wie met u oefent
talk-role-card-hint = Een vriend of uw therapeut kan zo de leidinggevende spelen.
talk-readiness = Ben ik er klaar voor?
talk-readiness-hint = Alleen voor u.
talk-messages = Berichten
talk-messages-hint = Teksten die u aanpast. Niets wordt vanzelf verstuurd.
talk-message-ask = Het gesprek aanvragen
talk-message-first = Weer contact opnemen
talk-message-visit = Het werkplekbezoek aanvragen
talk-papers = Papieren
talk-paper-manager = Blad voor mijn leidinggevende
talk-paper-manager-hint = Eén bladzijde, met alleen wat u deelt.
talk-paper-card = Mijn kaart
talk-paper-card-hint = Een halve bladzijde in grote letters, om zelf bij de hand te houden.
talk-paper-therapist = Samenvatting voor mijn therapeut of de bedrijfsarts
talk-paper-guide = Eén bladzijde voor wie dit als leidinggevende nog niet deed
talk-paper-guide-hint = Er staat niets over u in.
talk-during = In het gesprek
talk-show = Het blad of mijn kaart tonen, op het hele scherm
talk-show-hint = De rest van Reprise is dan afgesloten.
talk-removed-keeps = Afspraken die u opschreef, blijven staan.

## Wat er in een stap staat

talk-can-count = { $count ->
    [one] { $count } ding dat lukt
   *[other] { $count } dingen die lukken
}
talk-hard-count = { $count ->
    [one] { $count } taak
   *[other] { $count } taken
}
talk-proposals-count = { $count ->
    [one] { $count } voorstel, { $asked } om te vragen
   *[other] { $count } voorstellen, { $asked } om te vragen
}
talk-weeks-count = { $count ->
    [one] { $count } week
   *[other] { $count } weken
}
talk-shared-count = { $shared } om te delen, { $kept } alleen voor u
talk-questions-count = { $count ->
    [one] { $count } vraag
   *[other] { $count } vragen
}
talk-answers-count = { $count ->
    [one] { $count } antwoord, { $card } op mijn kaart
   *[other] { $count } antwoorden, { $card } op mijn kaart
}

## Wanneer en wie

basics-lead = Vul in wat u al weet. De rest kan later.
basics-date = Dag
basics-date-past = Deze dag is voorbij. Dat is prima voor een gesprek dat is doorgegaan.
basics-date-year = Dit jaar kan niet kloppen. Kijk de datum nog eens na. Tot dan blijft de vorige dag staan.
basics-time = Tijd
basics-length = Hoe lang
basics-length-unit = minuten
basics-length-wrong = Typ een heel aantal minuten, van { $least } tot { $most }. Tot dan blijft de vorige duur staan.
basics-when = Dag, tijd en duur
basics-how = Hoe
basics-how-in-person = Samen aan tafel
basics-how-phone = Aan de telefoon
basics-how-video = Via video
basics-how-clear = Open laten
basics-place = Waar
basics-place-hint = Een lokaal, of wie wie belt.
basics-who = Wie is erbij
basics-who-hint = Bijvoorbeeld: mijn leidinggevende, iemand van personeelszaken.
basics-with-me = Wie komt er met mij mee
basics-with-me-hint = Iemand van de vakbond, een collega, een vertrouwenspersoon. Niemand is ook goed.
basics-break = “Ik mag om een pauze of een tweede afspraak vragen.”
basics-calendar = In mijn agenda zetten

## Mijn doel

aim-lead = Eén zin is genoeg. Zo komt u in het gesprek makkelijk terug bij wat telt.
aim-label = Na dit gesprek wil ik …
aim-hint = Iets waar u en uw leidinggevende zelf iets aan kunnen doen.
aim-examples = Voorbeelden
aim-examples-hint = Kies er een en maak het daarna eigen.
aim-examples-list = weten welke taken ik de komende weken doe|één afspraak die mijn werk lichter maakt|een plan om mijn uren op te bouwen, met datums|dat mijn leidinggevende weet wat goed lukt|weten wie ik op een slechte dag kan bellen
aim-replaced = Het voorbeeld staat nu in plaats van uw woorden.

## Rijen

row-add = Nog iets toevoegen
row-remove = Weghalen
row-remove-named = Weghalen: { $what }
row-removed = Het is van de lijst gehaald.
row-taken-over = Overgenomen: { $what }

## Wat lukt

can-lead = Begin hiermee, ook in het gesprek. Het laat zien wat u te bieden hebt.
can-label = Wat goed gaat, { $number }
can-hint = Een taak, en hoe lang als u dat weet. Bijvoorbeeld: cliënten helpen met eten, de hele dienst.
can-questions = Vragen die helpen
can-questions-hint = Eén voor elk deel van uw werk. Kies er een om erover te schrijven.
can-questions-list = Welke taken met uw lichaam gaan goed, en hoe lang?|Wat gaat goed als u zit of aan een scherm werkt?|Wat gaat goed met cliënten, patiënten, leerlingen of collega’s?|Wat kunt u plannen, nakijken, uitleggen of aan anderen leren?|Wat gaat goed met een hulpmiddel, of samen met een collega?|Op welk moment van de dag gaat het werk het best?

## Wat lastig is

hard-lead = Het gaat over de taak, niet over niet willen. Twee of drie taken zijn genoeg.
hard-heading = Taak { $number }
hard-task = Welke taak?
hard-difficulty = Wat maakt het lastig?
hard-difficulty-hint = Bijvoorbeeld: het bed staat laag en ik sta voorovergebogen.
hard-amount = Hoe lang, hoe zwaar, hoe vaak?
hard-amount-hint = Bijvoorbeeld: na 10 minuten, 15 kg, acht keer per dienst.
hard-since = Sinds wanneer?
hard-offers = Dit noemde u lastig in de vragenlijst
hard-offers-hint = Kies een taak om die over te nemen. U kunt elk woord nog aanpassen.

## Mijn vragen

questions-lead = Kies wat u wilt weten. Drie vragen zijn vaak genoeg voor één gesprek.
questions-label = Vraag { $number }
questions-offers = Vragen om over te nemen
questions-list = Wie is mijn contactpersoon zolang ik weg ben of opbouw, en hoe vaak spreken we elkaar?|Wie beslist over aanpassingen, en wie betaalt? Wat hebben we al, zoals een karretje, een tillift of een ander bureau?|Kan de bedrijfsarts of een ergonoom naar mijn werkplek komen kijken?|Wat gebeurt er met mijn loon, vakantie en ploegentoeslag als ik minder uren werk? Kunt u dat op papier zetten?|Wat horen mijn collega’s, en wie vertelt het hun?|Wat als ik een slechte dag heb? Wie bel ik dan?|Wanneer kijken we samen terug?
questions-visit = Wilt u het werkplekbezoek van een halve dag aanvragen, uit het rugprogramma van Fedris? U krijgt daarna een vast bedrag terug, met één formulier.
questions-visit-hint = De laatste vraag zegt dat u een programma volgt. Daarom begint die als “alleen voor mij”.

## Klaar of niet

ready-title = Ben ik er klaar voor?
ready-private = Deze bladzijde is alleen voor u. Uw leidinggevende ziet die nooit, en niemand anders ook, tenzij u die zelf laat zien.
ready-rating = Hoe klaar voelt u zich om te werken, of om meer te werken?
ready-low = helemaal niet klaar
ready-high = helemaal klaar
ready-words = In uw eigen woorden
ready-words-hint = Wat gaat al? Wat hebt u eerst nog nodig?
ready-pressure = Zet iemand of iets u onder druk om te vroeg terug te komen?
ready-pressure-about = Dat komt veel voor. Er is te weinig personeel. U voelt zich schuldig tegenover collega’s of cliënten. Het geld is krap. Of niemand vraagt het, en u jaagt uzelf op. Hier mag het een naam krijgen.
ready-pressure-label = Wat ik ervan merk
ready-ask-first = Aan wie kan ik eerst raad vragen?
ready-ask-first-hint = Bijvoorbeeld: de vakbond, een vertrouwenspersoon, uw therapeut, iemand die u vertrouwt.
ready-to-talk = Naar dit gesprek

## Getallen uit de vragenlijst

said-weight = weegt { $weight } kg
said-minutes = { $minutes } min per keer
