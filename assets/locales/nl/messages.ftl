### Korte berichten rond een gesprek (domain.md §1.4, §4.7, §4.10). Wat naar de leidinggevende gaat, staat onder "De woorden".

message-title-contact = Een eerste bericht
message-title-ask = Om een gesprek vragen
message-title-confirm = Afspraken bevestigen
message-title-visit = Een werkplekbezoek vragen
message-lead-contact = Een tijd geen contact gehad? Een kort bericht is een goede eerste stap. U hoeft niets uit te leggen en niets goed te praten.
message-lead-ask = Kies hoe het klinkt, en verander wat u wilt. De reden kan wachten tot het gesprek.
message-lead-confirm = Het liefst dezelfde dag nog. Dan hebt u allebei dezelfde woorden op papier.
message-lead-visit = Alleen voor België. Een ergonoom kijkt een halve dag mee met uw werk. Uw werkgever vraagt het aan.
message-belgium-only = Dit bericht gaat over een Belgisch programma. Uw land kiest u bij de instellingen.
message-visit-tells = In dit bericht leest uw werkgever dat u het rugprogramma volgt. U beslist of u het stuurt.
message-visit-read = Lezen in uw taal
message-confirm-empty = Er staat nog geen afspraak op papier. Zodra er een is, staat die in dit bericht.
message-tone = Hoe klinkt het?
message-tone-short = Kort
message-tone-friendly = Vriendelijk
message-tone-formal = Formeel
message-language = Taal van het bericht
message-text = Uw bericht
message-text-hint = Lees het nog eens, en verander het tot het bij u past.
message-behind = Wat u voor dit gesprek opschreef, is veranderd sinds u aan deze tekst begon. Uw tekst blijft zoals hij is. In het voorstel staan de nieuwe woorden.
message-drop = Terug naar het voorstel
message-dropped = Hier staat weer het voorstel.
message-copy = Bericht kopiëren
message-words = In deze tekst staan woorden die mensen vaak voor zich houden: { $words }. U beslist.
message-not-sent = Er wordt niets vanzelf verstuurd. U kopieert of deelt de tekst, en kiest zelf waar die heen gaat.
message-to-overview = Naar alle gesprekken

## De woorden

message-hello = Goedendag,
message-dear = Geachte leidinggevende,
message-regards = Met vriendelijke groet
message-regards-formal = Hoogachtend
message-contact = We hebben elkaar een tijd niet gesproken. Ik wil graag weer contact, en horen hoe het op het werk gaat.
message-contact-ask = Ook wil ik graag met u bekijken hoe mijn werk goed kan gaan, stap voor stap. Kunnen we tien minuten bellen of afspreken? Laat maar weten wat u uitkomt.
message-ask-short = Ik wil graag met u over mijn werk praten.
message-ask-friendly = Ik hoop dat het goed met u gaat. Graag wil ik rustig met u over mijn werk praten. Ik heb opgeschreven wat goed gaat, met een paar ideeën die ook het team kunnen helpen.
message-ask-formal = Graag vraag ik u om een gesprek over mijn werk. Ik wil met u bespreken welke taken goed gaan, welke lastig zijn en wat er kan veranderen. Mijn voorstellen neem ik op papier mee.
message-ask-aim = Mijn doel voor dit gesprek: { $aim }
message-when-at = Schikt { $day } om { $time } u?
message-when = Schikt { $day } u?
message-when-open = Welke dag komt u deze of volgende week uit?
message-half-hour = Een half uur is genoeg.
message-minutes = { $minutes ->
    [one] { $minutes } minuut is genoeg.
   *[other] { $minutes } minuten is genoeg.
}
message-thanks = Dank u wel.
message-thanks-friendly = Fijn dat u tijd maakt.
message-thanks-formal = Dank u voor uw tijd. Ik hoor graag van u.
message-confirm-thanks = Dank u voor ons gesprek.
message-confirm-thanks-on = Dank u voor ons gesprek van { $day }.
message-confirm-agreed = Dit hebben we afgesproken:
message-confirm-none = Zullen we samen opschrijven wat we hebben afgesproken, en wanneer we weer praten?
message-confirm-ask = Hebt u iets anders begrepen? Laat het me dan weten.
message-agreed-task = Voor: { $task }
message-agreed-who = Wie: { $who }
message-agreed-from-until = Van { $from } tot en met { $until }
message-agreed-from = Vanaf { $from }
message-agreed-until = Tot en met { $until }
message-agreed-check = We kijken weer op { $day }
message-agreed-check-at = We kijken weer op { $day } om { $time }
message-agreed-signs = Het werkt als: { $signs }
message-agreed-if-not = Als het niet werkt: { $words }
message-reminder-agreed = Op { $day } hebben we afgesproken:
message-reminder-ask = Voor zover ik kan zien, is het nog niet gelukt. Ik weet dat er veel speelt. Op welke dag kan het geregeld zijn?
message-reminder-help = Als iets in de weg zit, denk ik graag mee.
message-visit-what = Ik volg het rugprogramma van Fedris. Daar hoort een bezoek aan mijn werkplek bij: een ergonoom van de externe preventiedienst komt een halve dag. Samen bekijken we hoe ik werk, welk materiaal er is en wat makkelijker kan.
message-visit-money = U vraagt het bezoek aan en betaalt het eerst. Daarna krijgt u van Fedris een vast bedrag terug, met één formulier.
message-visit-why = Wat het oplevert:
message-visit-reasons = De eerste stappen zijn vaak klein en goedkoop.|Het advies helpt iedereen die deze taak doet.|Een goede aanpassing kan uitval voorkomen.|U krijgt een verslag met duidelijke voorstellen.
message-visit-ask = Wilt u dit bezoek aanvragen? De arbeidsarts kan er meer over vertellen.
