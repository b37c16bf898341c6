### Slechte dagen (domain.md §5.5).

flare-title = Een slechte dag
flare-lead = Slechte dagen horen erbij. Doe enkele dagen minder, blijf een beetje bewegen en bouw dan weer op.
flare-begin = Vandaag is een slechte dag
flare-begin-hint = { $days ->
    [one] { $days } dag lang ziet u { $percent } % van wat u gewoonlijk doet. Dat is uw eigen getal; u kunt het hieronder aanpassen.
   *[other] { $days } dagen lang ziet u { $percent } % van wat u gewoonlijk doet. Dat zijn uw eigen getallen; u kunt ze hieronder aanpassen.
}
flare-day = Lichtere dag { $day } van { $of }
flare-lighter = U koos { $percent } % van wat u gewoonlijk doet.
flare-walk = Blijf een beetje wandelen: { $minutes } minuten, zoals u schreef.
flare-not-written = Op een goede dag kunt u hieronder opschrijven wat u helpt. Dan staat het hier.
flare-undo = Ik drukte per ongeluk
flare-end = De lichtere dagen stoppen
flare-full-again = Terug naar mijn gewone plan
flare-back-heading = Weer opbouwen
flare-back = U koos om terug te komen met { $percent } % van wat u gewoonlijk doet.
flare-to-page = Mijn plan voor slechte dagen
flare-plan-heading = Mijn plan voor slechte dagen
flare-plan-hint = Schrijf het liefst op een goede dag, misschien samen met uw therapeut. Alles mag leeg blijven.
flare-signs = De eerste tekens die ik ken
flare-calm-first = Wat het rustiger maakt
flare-calm-second = Wat nog helpt
flare-calm-third = En nog iets
flare-lighter-label = Mijn lichtere versie
flare-work-swap = Welke taken ik op het werk ruil
flare-tell = Aan wie ik het op het werk zeg
flare-contact = Wanneer ik iemand bel, en wie
flare-days-label = Hoeveel lichtere dagen
flare-lighter-share = Lichtere dagen: deel van mijn gewone hoeveelheid
flare-return-share = Weer opbouwen: deel van mijn gewone hoeveelheid
flare-walk-label = Elke dag wandelen
flare-unit-days = dagen
flare-unit-minutes = minuten
flare-problem-days = Gebruik een getal van 1 tot 7. Tot dan blijft het oude staan.
flare-problem-lighter = Gebruik een getal van 10 tot 100. Tot dan blijft het oude staan.
flare-problem-return = Gebruik een getal van 50 tot 80. Tot dan blijft het oude staan.
flare-problem-walk = Gebruik een getal van 1 tot 600 of laat het vak leeg.
