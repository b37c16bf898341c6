### Alleen wat in Vlaanderen anders wordt gezegd.

telling-good-list = welke taken lukken, en hoe lang|welke aanpassingen helpen|wanneer u verandering verwacht, en wanneer u opnieuw kijkt|dat u het advies van de arbeidsarts volgt
telling-general = Dit is algemene informatie, geen juridisch advies. Regels veranderen. Vraag het na bij uw vakbond, de personeelsdienst of de externe dienst voor preventie.
telling-ask-first-hint = Bijvoorbeeld: iemand van de vakbond, een vertrouwenspersoon, mijn kinesitherapeut.
