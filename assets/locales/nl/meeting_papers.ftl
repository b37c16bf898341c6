### De bladen bij een gesprek: voor de leidinggevende, voor uzelf, voor de therapeut, en voor een leidinggevende die dit nog niet deed (domain.md §4).

paper-gone = Dit gesprek staat niet op dit toestel
paper-gone-why = Misschien hebt u het weggehaald, of op een ander toestel gemaakt.
paper-language = Taal van het blad
paper-manager = Blad voor mijn leidinggevende
paper-manager-lead = Eén blad met wat u wilt delen. Er wordt niets verstuurd: u print, kopieert, deelt of toont het zelf.
paper-to-choices = Kiezen wat erop staat
paper-card = Mijn kaart
paper-card-lead = Voor in uw hand tijdens het gesprek. De kaart werkt zonder internet.
paper-therapist = Samenvatting voor mijn therapeut of bedrijfsarts
paper-therapist-lead = Om mee te nemen naar uw volgende afspraak. U kiest welke delen meegaan. Ook regels die uw leidinggevende niet ziet, kunnen erin staan.
paper-guide = Eén blad voor mijn leidinggevende over zulke gesprekken
paper-guide-lead = Voor een leidinggevende die dit nog niet eerder deed. Er staat niets over u in.

## My card

card-title = Mijn gesprek
card-answers = Wat ik kan antwoorden
card-agenda = Zo kan het gesprek lopen
card-break-heading = Even uitademen
card-break = Ik mag een pauze vragen: “Kunnen we vijf minuten stoppen?” Of een tweede gesprek.

## For the therapist or the occupational physician

therapist-title = Mijn gesprek op het werk
therapist-asked = Dit ga ik vragen
therapist-agreements = Wat is afgesproken
therapist-readiness = Hoe klaar ik me voel
therapist-ready = Mijn eigen gevoel
therapist-ready-number = { $number } van de { $most }
therapist-ready-words = In mijn eigen woorden
therapist-pressure = Wat druk geeft
therapist-nothing = Er is niets aangevinkt, of er staat nog niets. Er is dus geen blad.

## For a manager who is new to this

managers-title = Een goed gesprek over werk
managers-lead = Voor leidinggevenden. Een half uur aandacht nu scheelt later vaak weken.
managers-prepare = Vóór het gesprek
managers-prepare-list = Kies een rustige ruimte en een half uur zonder telefoon.|Vraag wie erbij moet zijn. Uw medewerker mag iemand meebrengen.|Lees het blad dat u kreeg. Bedenk welke taken er zijn, lichte en zware.|Zoek uit wie beslist over aanpassingen en geld: u, de personeelsdienst of iemand anders.
managers-listen = Tijdens het gesprek: luisteren
managers-listen-list = Begin met: “Goed dat u er bent. Wat wilt u met dit gesprek bereiken?”|Begin bij wat goed gaat.|Vraag naar de taak: wat, hoe lang, hoe zwaar, hoe vaak.|Zeg in uw eigen woorden wat u hoorde.|Een pauze of een tweede gesprek mag altijd.
managers-health = Niet over gezondheid
managers-health-list = Vraag wat iemand kan, niet wat iemand heeft.|Vraag niet naar diagnose, medicijnen of behandeling. Raad er ook niet naar.|Hoorde u toch iets medisch? Schrijf het niet op en vertel het niet door.
managers-netherlands = In Nederland mag u niet vragen naar de ziekte of de oorzaak. De bedrijfsarts adviseert over wat mogelijk is op het werk.
managers-belgium = In België blijven medische gegevens bij de arbeidsarts. U krijgt het besluit en de voorgestelde maatregelen.
managers-united-kingdom = In het Verenigd Koninkrijk hoeft niemand een aandoening te noemen. Weet u van een beperking, of kon u dat weten? Dan moet u misschien redelijke aanpassingen doen. Vraag het de personeelsdienst.
managers-agree = Afspreken
managers-agree-list = Kies eerst iets kleins en goedkoops: een andere volgorde, met twee, een hulpmiddel.|Schrijf op wie wat doet, en vóór welke datum.|Spreek af hoe u allebei ziet of het werkt.|Verander de uren of de zware taken, niet alles tegelijk.|Spreek af wat het team hoort, en wie het vertelt.
managers-follow-up = Daarna
managers-follow-up-list = Stuur nog dezelfde dag wat is afgesproken.|Doe eerst uw eigen deel: bestel het hulpmiddel, pas het rooster aan.|Praat na twee weken opnieuw, ook als alles goed gaat.|Een slechte dag is geen mislukking. Houd het plan vast, of ga samen één stap terug.
managers-footer = Algemene informatie, geen juridisch advies. Regels veranderen. De personeelsdienst en de arbodienst weten meer.
