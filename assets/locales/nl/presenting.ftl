### The sheet or the card over the whole screen, and the agenda of a talk (domain.md §4.2).

show-title = Tijdens het gesprek
show-lead = Kies wat het hele scherm vult. Daarna is niets anders van Reprise te openen, ook niet met de terugknop, tot u het zelf afsluit.
show-what = Wat wilt u laten zien?
show-sheet = Het blad voor mijn leidinggevende
show-sheet-hint = Alleen de regels die u deelt. U kunt uw telefoon gerust uit handen geven.
show-card = Mijn kaart
show-card-hint = Alleen voor u: uw doel, uw voorstellen en uw antwoorden, met de agenda en een klok.
show-language = In welke taal?
show-how-to-leave = Afsluiten: houd de knop onderaan twee seconden ingedrukt.
show-start = Vul het scherm
show-nothing-shared = U deelt nog niets, dus het blad is leeg.
show-not-there = Dit gesprek staat niet meer op dit toestel.
show-leave = Ingedrukt houden om af te sluiten
show-let-go = Laat nu los
show-leave-short = Houd de knop twee seconden ingedrukt. Lukt dat niet? Typ dan hier “{ $word }”.
show-leave-word = klaar
show-leave-label = Op een andere manier afsluiten

agenda-title = Agenda
agenda-start = Start de klok
agenda-clock = Minuut { $passed } van { $whole }
agenda-minutes = { $from }–{ $until } min
agenda-thank = Bedanken, en mijn doel
agenda-thank-say = “Fijn dat u tijd maakt. Ik wil graag werken op een manier die ik volhoud. Ik heb een paar punten opgeschreven.”
agenda-can = Wat lukt
agenda-can-say = “Deze taken gaan goed: …”
agenda-hard = Wat lastig is
agenda-hard-say = “Bij … krijg ik na ongeveer … minuten last. Dat ligt aan de taak, niet aan mijn inzet.”
agenda-proposals = Mijn voorstellen
agenda-proposals-say = “Ik stel voor om … weken lang … Daarna kijken we opnieuw. Het kost … en het helpt anderen ook, want …”
agenda-your-view = Hoe u het ziet
agenda-your-view-say = “Wat hebt u van mij nodig? Wat kan hier?”
agenda-agreements = Afspraken
agenda-agreements-say = “Zullen we opschrijven wie wat doet, en wanneer? Wanneer spreken we elkaar weer?”
