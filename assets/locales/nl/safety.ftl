### The safety of the data: backup, trying it, putting it back (design.md §6).

## Overview

safety-title = Uw gegevens veilig bewaren
safety-lead = Wat u schrijft, staat alleen op dit toestel. Raakt het kwijt, gaat het stuk of wordt het gewist, dan haalt alleen een back-up het terug.
safety-open = Bekijken hoe veilig het is
safety-facts-heading = Hoe het ervoor staat
safety-last = Laatste back-up
safety-no-backup = Nog geen.
safety-made-at = Gemaakt op { $moment }.
safety-nothing-changed = Sindsdien is niets veranderd.
safety-has-changed = Sindsdien is er iets veranderd.
safety-checked = Geprobeerd
safety-not-checked = Nog niet: niemand weet of het bestand opengaat.
safety-checked-on = Opnieuw geopend op { $day }: alles zat erin.
safety-home = Waar Reprise draait
safety-installed = Vanaf uw beginscherm, als een eigen app.
safety-in-a-tab = In een tabblad van uw browser.
safety-browser = Wat de browser belooft
safety-persistent = Hij bewaart uw gegevens, ook als de ruimte krap wordt.
safety-not-persistent = Hij mag uw gegevens wissen als de ruimte krap wordt.
safety-persistence-unknown = Dat zegt hij niet.
safety-room = Ruimte
safety-room-used = Uw gegevens nemen { $used } in van ongeveer { $all }.
safety-room-device = De browser heeft nog { $free } over voor alles samen.
safety-kilobytes = { $number } kB
safety-megabytes = { $number } MB
safety-at = { $day } om { $time }

## The one next step

safety-step-first = U hebt nog geen back-up. Maak er nu een: het duurt een minuut.
safety-step-new = Uw laatste back-up is oud en er is sindsdien iets veranderd. Maak een nieuwe.
safety-step-install = Safari kan een website wissen die u een week niet opent. Een app op het beginscherm laat het met rust.
safety-install-share = Tik op de deelknop van Safari: een vierkant met een pijl omhoog.
safety-install-add = Kies ‘Zet op beginscherm’.
safety-install-open = Open Reprise van daaruit. Het begint leeg: kies uw back-up bij ‘Een back-up terugzetten’.
safety-install-backup = Maak dus eerst een back-up.
safety-step-check = Probeer of uw back-up opengaat. Dan weet u dat hij werkt.
safety-step-ask = Vraag de browser om uw gegevens te bewaren, ook als de ruimte krap wordt.
safety-ask-button = De browser vragen
safety-asked-in-vain = De browser belooft het nu niet. Een back-up is wat telt.
safety-step-room = Er is weinig ruimte over. Maak een back-up en verwijder daarna wat u niet meer nodig hebt.
safety-step-nothing = Alles is in orde. U hoeft nu niets te doen.

## Making a backup

safety-backup-heading = Back-up
safety-backup-explained = Een back-up is één bestand met alles wat u schreef. U bepaalt waar het heen gaat; Reprise stuurt het nergens heen.
safety-make = Een back-up maken
safety-make-lead = Alles wat u schreef, komt in één bestand. Bewaar het ergens anders dan op deze telefoon.
safety-how = Wat voor bestand?
safety-sealed = Met een wachtzin: alleen wie die kent, kan het bestand openen
safety-plain = Zonder: iedereen die het bestand heeft, kan het lezen
safety-forgotten = Vergeet u de wachtzin, dan kan niemand dit bestand nog openen, ook wij niet. Schrijf hem op en bewaar hem op een veilige plek.
safety-plain-warning = Dit bestand is niet beveiligd. Alles wat u over uw gezondheid en uw werk schreef, staat erin: geef het aan niemand en mail het niet.
safety-plain-notice = Dit bestand is niet versleuteld: iedereen kan het lezen.
safety-passphrase = Wachtzin
safety-passphrase-hint = Minstens 8 tekens. Een paar woorden die u onthoudt, zijn beter dan één moeilijk woord.
safety-passphrase-again = Nog eens dezelfde wachtzin
safety-show-passphrase = Tonen wat ik typ
safety-too-short = Er zijn minstens 8 tekens nodig.
safety-not-the-same = Dit is niet hetzelfde als hierboven.
safety-device = Een naam voor dit toestel
safety-device-hint = Mag leeg blijven. De naam staat in het bestand, zodat u later weet waar het vandaan komt.
safety-make-button = Het bestand maken
safety-working = Een ogenblik …
safety-not-made = Het bestand kon op dit toestel niet gemaakt worden. Er is niets verloren.
safety-made-heading = Het bestand is klaar
safety-file-name = Naam
safety-file-size = Grootte
safety-file-time = Gemaakt op
safety-where-to = Bewaar het en zet een kopie ergens anders: op een computer, een usb-stick of een plek online die u vertrouwt.
safety-save = Het bestand bewaren
safety-share = Delen …
safety-saved = De browser heeft het bestand nu. Probeer of het opengaat: dan weet u dat het er echt is.
safety-shared = Het bestand is doorgegeven. Probeer of het opengaat: dan weet u dat het er echt is.
safety-not-saved = De browser nam het bestand niet aan. Probeer de andere knop of een andere browser.

## Opening one

safety-choose = Het bestand kiezen
safety-passphrase-of-file = De wachtzin van dit bestand
safety-open-file = Openen
safety-not-a-backup = Dit is geen back-up van Reprise.
safety-damaged = Deze back-up is beschadigd of niet volledig. Probeer een andere kopie.
safety-wrong-passphrase = Het gaat niet open: de wachtzin klopt niet of het bestand is beschadigd.
safety-newer = Deze back-up komt van een nieuwere Reprise. Werk Reprise hier eerst bij en probeer het dan opnieuw.
safety-too-large = Dit bestand is te groot om een back-up van Reprise te zijn.
safety-cost = Dit bestand vraagt meer van het toestel dan een back-up van Reprise. Het is niet geopend.
safety-no-memory = Het toestel heeft te weinig geheugen vrij. Sluit andere apps en probeer het opnieuw.

## Trying one

safety-check = Een back-up proberen
safety-check-lead = Open uw back-up opnieuw. Reprise vergelijkt hem met wat op dit toestel staat en verandert niets.
safety-check-explained = Kies het bestand op de plek waar u het bewaart: dat is de echte proef.
safety-check-outcome = Wat eruit komt
safety-holds-everything = In dit bestand zit alles wat op dit toestel staat.
safety-whole-but-older = Dit bestand is volledig. Sinds het gemaakt is, op dit toestel: { $difference }.
safety-differs = Dit bestand gaat open, maar het is niet uw laatste back-up. Vergeleken daarmee, op dit toestel: { $difference }.
safety-added = { $count ->
    [one] { $count } erbij
   *[other] { $count } erbij
}
safety-changed = { $count ->
    [one] { $count } veranderd
   *[other] { $count } veranderd
}
safety-gone = { $count ->
    [one] { $count } weg
   *[other] { $count } weg
}

## Putting one back

safety-restore = Een back-up terugzetten
safety-restore-lead = U ziet eerst wat erin zit en wat er zou veranderen. Achteraf kunt u het ongedaan maken.
safety-restore-explained = Het maakt niet uit op welke telefoon of in welke browser het bestand gemaakt is.
safety-in-the-file = In dit bestand
safety-made-on = Toestel: { $device }
safety-from-to = Van { $first } tot { $last }.
safety-file-empty = Er zit niets in.
safety-count-fill-ins = { $count ->
    [one] { $count } vragenlijst
   *[other] { $count } vragenlijsten
}
safety-count-sessions = { $count ->
    [one] { $count } regel in het oefenlogboek
   *[other] { $count } regels in het oefenlogboek
}
safety-count-plans = { $count ->
    [one] { $count } schema of eigen oefening
   *[other] { $count } schema’s en eigen oefeningen
}
safety-count-check-ins = { $count ->
    [one] { $count } notitie in het dagboek
   *[other] { $count } notities in het dagboek
}
safety-count-measured = { $count ->
    [one] { $count } gemeten waarde
   *[other] { $count } gemeten waarden
}
safety-count-diary = { $count ->
    [one] { $count } blok van een dag
   *[other] { $count } blokken van dagen
}
safety-count-goals = { $count ->
    [one] { $count } doel
   *[other] { $count } doelen
}
safety-count-work-weeks = { $count ->
    [one] { $count } werkweek
   *[other] { $count } werkweken
}
safety-count-meetings = { $count ->
    [one] { $count } gesprek met uw leidinggevende
   *[other] { $count } gesprekken met uw leidinggevende
}
safety-count-other = { $count ->
    [one] { $count } instelling of iets anders
   *[other] { $count } instellingen en andere zaken
}
safety-count-aside = { $count ->
    [one] { $count } tekst apart gehouden
   *[other] { $count } teksten apart gehouden
}
safety-way = Hoe?
safety-merge = Samenvoegen met wat hier staat
safety-replace = Vervangen wat hier staat
safety-merge-explained = Hebben beide hetzelfde, dan telt de nieuwste wijziging. Wat niet te beslissen is, blijft dubbel staan of apart bij Instellingen. Wat u hier verwijderde maar in het bestand zit, komt terug.
safety-replace-explained = Daarna staat op dit toestel wat in het bestand zit en niets anders.
safety-effect = Wat hier zou veranderen
safety-no-effect = Niets: alles staat hier al.
safety-effect-is = Op dit toestel: { $difference }.
safety-stays = { $count ->
    [one] { $count } stuk blijft zoals het is.
   *[other] { $count } stukken blijven zoals ze zijn.
}
safety-restore-button = Nu doen
safety-without-undo = Doorgaan zonder weg terug
safety-restored = Klaar
safety-restored-explained = Kijk rond of het is zoals u verwachtte.
safety-to-today = Naar Vandaag
safety-changed-meanwhile = Intussen is er iets bewaard, in een ander tabblad. Hier is niets veranderd. Kijk opnieuw wat er zou veranderen.
safety-no-room-for-undo = Hiervoor is ruimte, maar niet om te bewaren hoe het nu is. Er is nog niets veranderd. Maak eerst een back-up of ga door zonder weg terug.
safety-no-room = Er is niet genoeg ruimte op dit toestel. Er is niets veranderd.
safety-restore-failed = De browser kon het niet. Er is niets veranderd.
safety-unfinished = Dit is nog niet klaar. Probeer het opnieuw: het gaat verder waar het stopte.
safety-journal-lost = De browser heeft gewist wat teruggezet moest worden. Ga terug naar hoe het was, of ga door en zet de back-up nog eens terug.
safety-no-undo = Hoe het was, is niet meer bewaard.
safety-restoring = Uw back-up wordt teruggezet
safety-restoring-explained = Het werd onderbroken en gaat nu verder. Een ogenblik …
safety-go-on = Doorgaan met wat er staat
safety-undo-heading = Hoe het eerder was
safety-undo-kept = Op { $moment } is er iets teruggezet of meegebracht. Hoe het daarvoor was, is nog bewaard en neemt { $size } in.
safety-undo = Terug naar hoe het was
safety-undo-explained = Wat u sindsdien toevoegde, blijft. Wat u sindsdien veranderde, vindt u apart bij Instellingen.
safety-undo-confirm = Teruggaan
safety-forget-undo = Weggooien
safety-undone = Het is weer zoals het was.
safety-forgotten-undo = Weggegooid.

## Being reminded

safety-rhythm = Aan een back-up herinneren
safety-rhythm-hint = Bij Vandaag, en alleen als er sinds de laatste iets veranderd is.
safety-rhythm-off = Niet
safety-rhythm-weekly = Elke week
safety-rhythm-monthly = Elke maand
safety-rhythm-three-months = Elke drie maanden
safety-due-heading = Tijd voor een back-up
safety-due = U wilde hieraan herinnerd worden. Er is sinds de laatste keer iets veranderd.
safety-in-calendar = een herinnering aan uw back-up
