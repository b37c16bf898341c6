### Bringing history from other apps.

## The page

import-title = Uw gegevens uit een andere app meebrengen
import-open = Uw gegevens uit een andere app meebrengen
import-lead = Wat u elders bijhield, kan hier in uw dagboek staan. Het bestand wordt op dit toestel gelezen en gaat nergens heen.
import-from = Reprise leest bestanden van drie apps
import-how-loop = Loop Habit Tracker: kies bij de instellingen “Exporteer als CSV” en bewaar het bestand dat op “.zip” eindigt.
import-how-nomie = Nomie 6: kies bij de instellingen, onder “Data”, “Export” en bewaar het bestand dat op “.json” eindigt.
import-how-pain-tracker = Pain Tracker: kies onder “Export” JSON of CSV. In JSON zit meer.

## When a file is not read

import-not-theirs = Dit is geen bestand van een van deze drie apps.
import-only-a-part = Dit is één tabel van meerdere. Kies het bestand dat op “.zip” eindigt, zoals Loop Habit Tracker het maakte.
import-own-backup = Dit is een back-up van Reprise. Die zet u terug onder “Uw gegevens veilig bewaren”.
import-damaged = Dit bestand is beschadigd of niet volledig. Exporteer het opnieuw in de andere app.
import-encrypted = Dit bestand is met een wachtwoord vergrendeld. Exporteer het zonder.
import-too-large = Dit bestand is te groot om uit een van deze apps te komen.
import-too-much = In dit bestand zit meer dan een browser kan bewaren. Exporteer een kortere periode als de andere app dat kan.
import-nothing = In dit bestand zit niets wat in een dagboek kan staan.

## What is in it

import-preview = Wat er in het bestand zit
import-is-loop = Het komt uit Loop Habit Tracker.
import-is-nomie = Het komt uit Nomie.
import-is-pain-tracker = Het komt uit Pain Tracker.
import-values = { $count ->
    [one] { $count } waarde
   *[other] { $count } waarden
}
import-notes = { $count ->
    [one] { $count } notitie
   *[other] { $count } notities
}
import-nameless = Zonder naam
import-mood = Stemming
import-activity = Mate van activiteit
import-missed-work = Gemiste werkdagen

## Where it goes

import-where = Waar moet het heen?
import-where-explained = Een meting krijgt een eigen grafiek. Een notitie zegt hoe een moment was, met pijn, slaap en uw woorden bij elkaar.
import-to-own = Een eigen meting
import-to-same = De meting van de vorige keer: { $name }
import-to-measure = Uw meting: { $name }
import-to-pain = Notitie: pijn
import-to-tired = Notitie: moe
import-to-stress = Notitie: stress
import-to-sleep = Notitie: slaap
import-leave-out = Dit weglaten
import-with-notes = Ook meebrengen wat ik schreef ({ $notes })

## What would happen

import-effect = Wat er zou gebeuren
import-new = { $count ->
    [one] { $count } komt in uw dagboek.
   *[other] { $count } komen in uw dagboek.
}
import-there = { $count ->
    [one] { $count } staat er al, van een eerdere keer.
   *[other] { $count } staan er al, van een eerdere keer.
}
import-unwanted = { $count ->
    [one] { $count } laat u weg.
   *[other] { $count } laat u weg.
}
import-left-out = Wat niet mee kan
import-not-answered = { $count ->
    [one] { $count } zonder antwoord: overgeslagen, of door de app ingevuld.
   *[other] { $count } zonder antwoord: overgeslagen, of door de app ingevuld.
}
import-no-day = { $count ->
    [one] { $count } zonder dag die op de kalender staat.
   *[other] { $count } zonder dag die op de kalender staat.
}
import-too-early = { $count ->
    [one] { $count } van voor 1900.
   *[other] { $count } van voor 1900.
}
import-in-future = { $count ->
    [one] { $count } op een dag die nog moet komen.
   *[other] { $count } op een dag die nog moet komen.
}
import-not-a-number = { $count ->
    [one] { $count } die geen getal is.
   *[other] { $count } die geen getal zijn.
}
import-too-big = { $count ->
    [one] { $count } te groot om zo bedoeld te zijn.
   *[other] { $count } te groot om zo bedoeld te zijn.
}
import-does-not-fit = { $count ->
    [one] { $count } die niet past waar ze heen moet, zoals 12 waar 0 tot 10 gevraagd wordt.
   *[other] { $count } die niet passen waar ze heen moeten, zoals 12 waar 0 tot 10 gevraagd wordt.
}
import-twice = { $count ->
    [one] { $count } die twee keer in het bestand staat.
   *[other] { $count } die twee keer in het bestand staan.
}
import-button = In mijn dagboek zetten
import-no-news = Er is niets nieuws om mee te brengen.
import-newer = Een nieuwere Reprise schreef in dit dagboek, in een ander tabblad of op dit toestel. Laad de pagina eerst opnieuw. Er is niets veranderd.
import-done = Het staat in uw dagboek
import-done-explained = U kunt later een nieuwer bestand meebrengen: alleen wat nieuw is, komt erbij, en wat u hier veranderde, blijft.
import-see-charts = De grafieken bekijken
