### Alleen wat in Vlaanderen anders wordt gezegd.

paper-therapist = Samenvatting voor mijn kinesitherapeut of arbeidsarts
managers-follow-up-list = Stuur nog dezelfde dag wat is afgesproken.|Doe eerst uw eigen deel: bestel het hulpmiddel, pas het uurrooster aan.|Praat na twee weken opnieuw, ook als alles goed gaat.|Een slechte dag is geen mislukking. Houd het plan vast, of ga samen één stap terug.
managers-netherlands = In Nederland mag u niet vragen naar de ziekte of de oorzaak. De bedrijfsarts (arbeidsarts) adviseert over wat mogelijk is op het werk.
managers-footer = Algemene informatie, geen juridisch advies. Regels veranderen. De personeelsdienst en de externe dienst voor preventie weten meer.
