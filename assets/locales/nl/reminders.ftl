### Herinneringen: het agendabestand, meldingen, wat er gemist is.

## Wat op een vergrendeld scherm mag staan: geen woord over gezondheid

reminders-neutral-plan = Tijd voor uzelf
reminders-neutral-booster = Een halfuur voor uzelf
reminders-neutral-appointment = Afspraak

## De pagina

reminders-lead-in = De eerste manier werkt het best: uw telefoon geeft een seintje, ook als Reprise dicht is.
reminders-calendar-heading = 1. In de agenda van uw telefoon
reminders-calendar-about = Reprise maakt een bestand met uw plannen en afspraken. Uw eigen agenda herinnert u er dan aan.
reminders-to-calendar = In de agenda van uw telefoon zetten
reminders-open-heading = 2. Terwijl Reprise open is
reminders-open-about = Reprise kan een melding tonen zolang de app open is, ook op de achtergrond. Een telefoon kan dat na een tijd stoppen.
reminders-switch = Meldingen tonen
reminders-allowed = Meldingen staan aan op dit toestel.
reminders-blocked = Uw browser houdt meldingen van Reprise tegen. U kunt ze toestaan: open de instellingen van deze pagina, naast het adres, en kies Meldingen. Kom dan hier terug.
reminders-home-screen = Op een iPhone of iPad werkt dit zodra Reprise op uw beginscherm staat. Tik op Deel, dan op “Zet op beginscherm”, en open Reprise daar.
reminders-not-possible = Deze browser kan geen meldingen tonen. De agenda van uw telefoon werkt wel.
reminders-quiet = Stille uren
reminders-quiet-from = Stil vanaf
reminders-quiet-until = Stil tot
reminders-quiet-problem = Vanaf en tot zijn hetzelfde tijdstip. Kies een ander; tot dan blijft het oude staan.
reminders-evening = Mijn avond begint om
reminders-evening-hint = Voor als u bij een herinnering “Vanavond” kiest.
reminders-words-heading = Wat anderen kunnen lezen
reminders-title-style = Hoe een herinnering heet
reminders-title-why = Een vergrendeld scherm of een agenda kunnen anderen zien. Daarom staat er niets over gezondheid, tenzij u dat wilt.
reminders-title-neutral = Neutraal: “{ $words }”
reminders-title-plain = Wat het is, met de naam van mijn plan
reminders-title-own = Mijn eigen woorden
reminders-title-words = Uw woorden
reminders-title-problem = Schrijf een paar woorden. Tot dan blijft de oude titel staan.
reminders-lead = Voor nieuwe plannen: herinner me
reminders-lead-hint = 0 betekent: op het tijdstip zelf. In elk plan kunt u een ander getal kiezen.
reminders-lead-problem = Gebruik een getal van 0 tot 1440. Tot dan blijft het oude staan.
reminders-silenced = Zonder herinneringen
reminders-unsilence = Herinner me er weer aan
reminders-unsilence-named = Herinner me er weer aan: { $plan }

## De test

reminders-test = Komt het aan?
reminders-test-about = Probeer het nu. Dan weet u of dit toestel herinneringen toont.
reminders-test-send = Stuur me over één minuut een herinnering
reminders-test-on-its-way = De herinnering is onderweg. Blijf op deze pagina; u mag uw scherm vergrendelen of een andere app openen.
reminders-test-sent = De herinnering is verstuurd.
reminders-test-not-sent = De browser kon de herinnering niet tonen. Dit kan helpen:
reminders-test-ask = Hebt u ze gezien?
reminders-test-seen = Bij uw laatste test kwam de herinnering hier aan.
reminders-test-unseen = De laatste hebt u niet gezien. Dit kan helpen:
reminders-test-title = Een herinnering van Reprise
reminders-test-body = Dit is de test.
reminders-help-apple = iPhone of iPad
reminders-help-apple-how = Zet Reprise op uw beginscherm en open het daar. Kies in Instellingen, bij Berichtgeving, Reprise en sta meldingen toe. Kijk of er een focus aanstaat, zoals Niet storen.
reminders-help-android = Android-telefoon of -tablet
reminders-help-android-how = Kies in Instellingen, bij Apps, uw browser of Reprise en sta meldingen toe. Kies bij Batterij “Onbeperkt”. Kijk of Niet storen aanstaat.
reminders-help-computer = Pc of Mac
reminders-help-computer-how = Laat een tabblad met Reprise open. Sta in de instellingen van uw computer, bij Meldingen, uw browser toe. Kijk of Niet storen aanstaat.

## Later

reminders-later = Straks
reminders-later-named = Straks: { $plan }
reminders-snooze-ten = Over 10 minuten
reminders-snooze-hour = Over 1 uur
reminders-snooze-tonight = Vanavond
reminders-snooze-own = Of over
reminders-minutes = min.
reminders-snooze-set = Herinner me dan
reminders-snooze-problem = Gebruik een getal van 1 tot 1440 minuten.
reminders-snoozed = Goed. U krijgt weer een herinnering: { $time }.
reminders-snooze-off = Meldingen staan uit. Reprise kan dus geen seintje geven.

## Terwijl u weg was

reminders-away = Terwijl u weg was
reminders-away-lead = Dit stond gepland. Hebt u er iets van gedaan? U mag het ook zo laten.
reminders-away-none-left = Dank u, dat is alles.
reminders-away-noted = Genoteerd.
reminders-away-named = { $answer }: { $plan }, { $when }
reminders-away-leave = Alles zo laten
reminders-away-close = Sluiten
reminders-useful = Helpt het nog om herinnerd te worden?
reminders-useful-ask = “{ $plan }” kreeg drie keer na elkaar geen antwoord. Dat kan gebeuren. Wat past nu bij u?
reminders-useful-keep = Blijf me herinneren
reminders-useful-change = Andere tijdstippen kiezen
reminders-useful-stop = Niet meer aan dit plan herinneren
reminders-useful-hint = Uw plan blijft bestaan. Op de pagina over herinneringen zet u ze weer aan.

## Het agendabestand

reminders-calendar-title = De agenda van uw telefoon
reminders-calendar-lead = Bewaar het bestand, open het, en uw agenda herinnert u eraan. Het werkt zonder internet en met Reprise dicht.
reminders-calendar-file = Het agendabestand
reminders-holds = Erin staat: { $what }.
reminders-holds-plans = { $count ->
    [one] { $count } plan
   *[other] { $count } plannen
}
reminders-holds-boosters = uw opfrissessies
reminders-holds-appointments = { $count ->
    [one] { $count } afspraak
   *[other] { $count } afspraken
}
reminders-holds-nothing = Er is nog niets gepland. Als u een plan of een afspraak hebt, wordt het bestand hier gemaakt.
reminders-calendar-save = Het agendabestand bewaren
reminders-calendar-share = Delen
reminders-calendar-saved = Het bestand reprise.ics staat bij uw downloads. Open het om alles in uw agenda te zetten.
reminders-calendar-shared = Het bestand is gedeeld.
reminders-calendar-not-saved = Deze browser kon het bestand niet doorgeven. Probeer de andere knop of een andere browser.
reminders-calendar-behind = { $count ->
    [one] Sinds { $date } is { $count } plan of afspraak veranderd. Bewaar het bestand opnieuw.
   *[other] Sinds { $date } zijn { $count } plannen of afspraken veranderd. Bewaar het bestand opnieuw.
}
reminders-calendar-again = Verandert er iets, bewaar en open het bestand dan opnieuw: uw agenda wordt bijgewerkt, niets staat er dubbel.
reminders-calendar-private = Een agenda kan gedeeld zijn met Google, Apple of uw werkgever. Kies er een die privé is.
reminders-open-how = Hoe open ik het bestand?
reminders-open-apple = Tik op het bestand bij Downloads of in de app Bestanden, dan op “Voeg alles toe”, en kies een agenda.
reminders-open-android = Tik op het bestand bij uw downloads en kies uw agenda-app. Opent het niet, importeer het dan in Google Agenda op een computer.
reminders-open-computer = Dubbelklik op het bestand, of kies “Importeren” in uw agenda.
reminders-to-reminders = Naar de herinneringen
reminders-next-days = De komende { $days } dagen
reminders-next-none = In deze dagen is er niets gepland.
