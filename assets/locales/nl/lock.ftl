### Het slot op de app, en het scherm voor als iemand meekijkt.

lock-title = Reprise vergrendelen
lock-lead = Met een code kan niemand die uw telefoon oppakt lezen wat u schreef: niet hier, en ook niet in het geheugen van de browser.
lock-is-on = Wat u schreef, is alleen met uw code te lezen.
lock-set-up = Een slot instellen
lock-see = Het slot staat aan: bekijken of wijzigen
lock-now = Nu vergrendelen
lock-forgotten = Als u uw code vergeet, bent u alles kwijt wat u op dit toestel schreef. Niemand kan het dan nog openen, ook wij niet.
lock-backup-first = Maak dus eerst een back-up, en bewaar uw code op een veilige plek.
lock-code = Code
lock-code-new = Nieuwe code
lock-code-again = Nog eens dezelfde code
lock-code-old = De code die u nu hebt
lock-code-hint = Minstens 4 tekens. Een korte code houdt iemand tegen die uw telefoon oppakt. Een paar woorden beschermen beter: ook tegen iemand die de gegevens kopieert en de tijd neemt om te proberen.
lock-show-code = Laten zien wat ik typ
lock-too-short = Gebruik minstens { $number } tekens.
lock-not-the-same = De twee zijn niet hetzelfde. Typ de code nog eens.
lock-not-understood = Vink dit eerst aan: het is belangrijk dat u het weet.
lock-understood = Ik weet het: zonder de code kan niemand terughalen wat ik schreef.
lock-choices = Zo vergrendelt het
lock-after = Reprise gaat op slot
lock-after-leaving = zodra ik de app verlaat
lock-after-one-minute = na één minuut afwezigheid
lock-after-minutes = na { $minutes } minuten afwezigheid
lock-after-an-hour = na een uur afwezigheid
lock-check-in-allowed = Ik kan zonder code opschrijven hoe het gaat. Lezen kan pas na het ontgrendelen.
lock-talk-stays = Tijdens een gesprek met mijn leidinggevende blijft de pagina die ik laat zien open. Om eruit te gaan is de code nodig.
lock-turn-on = Het slot aanzetten
lock-working = Een ogenblik …
lock-turned-on = Het slot staat aan.
lock-changed = De code is gewijzigd. Vanaf nu werkt alleen de nieuwe.
lock-change = De code wijzigen
lock-turn-off = Het slot uitzetten
lock-turn-off-explained = Daarna kan iedereen die Reprise op dit toestel opent, lezen wat u schreef.
lock-turned-off = Het slot staat uit.
lock-locked = Reprise is vergrendeld
lock-open = Ontgrendelen
lock-opening = Ontgrendelen …
lock-wrong = Dat is niet de code. Probeer het nog eens.
lock-wait = { $seconds ->
    [one] Wacht { $seconds } seconde en probeer het dan nog eens. Er wordt niets gewist.
   *[other] Wacht { $seconds } seconden en probeer het dan nog eens. Er wordt niets gewist.
}
lock-damaged = Wat de code opent, is beschadigd. Hebt u een back-up? Verwijder hier dan alles en zet de back-up terug.
lock-no-memory = Dit toestel heeft te weinig vrij geheugen. Sluit andere apps en probeer het nog eens.
lock-full = Er is niet genoeg ruimte op dit toestel: vergrendelde gegevens nemen een derde meer in. Er is niets veranderd.
lock-failed = Dat is niet gelukt. Alles is zoals het was. Probeer het nog eens.
lock-check-in = Zonder code opschrijven hoe het gaat
lock-check-in-explained = Wat u schrijft, gaat meteen achter slot. U ziet het in uw dagboek als Reprise open is.
lock-check-in-kept = Bewaard. U ziet het na het ontgrendelen.
lock-check-in-done = Klaar
lock-check-in-not-kept = Dit kon niet worden bewaard. Ontgrendel Reprise en schrijf het daar op.
lock-forgot-heading = Ik ben mijn code vergeten
lock-forgot = Er is geen andere weg naar binnen: dat maakt het veilig. Hebt u een back-up? Verwijder hier dan alles en zet daarna de back-up terug. Zonder back-up kunt u alleen opnieuw beginnen.
lock-how-heading = Wat het slot wel en niet doet
lock-how-safe = Alles wat u schreef, staat zo op het toestel dat alleen uw code het opent. De sleutel zit alleen in het geheugen en is weg als Reprise op slot gaat. Wat u typte en nog niet bewaarde, is dan ook weg.
lock-how-code = Na verkeerde codes moet u steeds iets langer wachten. Er wordt nooit iets gewist.
lock-how-not = Het verbergt niet dat u Reprise gebruikt, in welke taal, en hoeveel u schreef en wanneer. Het beschermt niet tegen een telefoon waar iemand anders de baas over is.

hide-short = Verberg
hidden-title = Tijd
hidden-back = Terug
