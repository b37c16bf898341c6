### Alleen wat in Vlaanderen anders wordt gezegd.

talk-paper-therapist = Samenvatting voor mijn therapeut of de arbeidsarts
basics-time = Uur
basics-when = Dag, uur en duur
basics-who-hint = Bijvoorbeeld: mijn leidinggevende, iemand van de personeelsdienst.
hard-amount-hint = Bijvoorbeeld: na 10 minuten, 15 kg, acht keer per shift.
can-hint = Een taak, en hoe lang als u dat weet. Bijvoorbeeld: bewoners helpen met eten, de hele shift.
questions-list = Wie is mijn contactpersoon zolang ik weg ben of opbouw, en hoe vaak spreken we elkaar?|Wie beslist over aanpassingen, en wie betaalt? Wat hebben we al, zoals een karretje, een tillift of een ander bureau?|Kan de arbeidsarts of een ergonoom naar mijn werkplek komen kijken?|Wat gebeurt er met mijn loon, vakantie en ploegenpremie als ik minder uren werk? Kunt u dat op papier zetten?|Wat horen mijn collega’s, en wie vertelt het hun?|Wat als ik een slechte dag heb? Wie bel ik dan?|Wanneer kijken we samen terug?
