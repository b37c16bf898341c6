### Uw gegevens bij Instellingen: één onderdeel verwijderen, en wat niet kon worden gelezen.

## Onderdelen

feature-questionnaires = Vragenlijsten
feature-exercises = Oefeningen
feature-journal = Dagboek
feature-meetings = Gesprekken met uw leidinggevende
feature-app = Instellingen van Reprise
feature-unknown = Iets van een andere versie van Reprise

## Eén onderdeel verwijderen

delete-part-heading = Eén onderdeel verwijderen
delete-part-explained = Al het andere blijft zoals het is.
delete-questionnaires = De vragenlijsten verwijderen
delete-questionnaires-means = Alles wat u hebt ingevuld, en de vragenlijsten die u uit een bestand hebt geopend.
delete-exercises = De oefeningen verwijderen
delete-exercises-means = Uw plannen, eigen oefeningen en notities, wat u hebt gedaan, uw programma en afspraken, het plan voor slechte dagen en uw herinneringen.
delete-journal = Het dagboek verwijderen
delete-journal-means = Uw notities, metingen, doelen, activiteitendagboek en werkuren.
delete-meetings = De gesprekken verwijderen
delete-meetings-means = Gesprekken die u hebt voorbereid of geoefend, opnames van uw stem, afspraken en berichten.
delete-part-what = Dit is dan voorgoed weg:
delete-part-nothing = Er staat nu niets in.
delete-part-recordings = { $count ->
    [one] { $count } opname van uw stem
   *[other] { $count } opnames van uw stem
}
delete-part-undo = U hebt eerder een back-up teruggezet. Hoe het daarvoor was, is nog bewaard, met deze dingen erin: ook dat gaat weg.
delete-program = De kopie van Reprise die zonder internet werkt, gaat ook weg. Ze komt terug als u Reprise opnieuw opent.
delete-stays = Wat u eerder hebt opgeslagen of gedeeld, blijft waar het is: back-ups, papieren, dagen in de agenda van uw telefoon.
delete-part-done = Verwijderd.
delete-part-failed = De browser kon het niet doen. Er is niets verwijderd. Probeer het opnieuw.
deleting-title = Er wordt iets verwijderd
deleting-explained = Het werd onderbroken en gaat nu verder. Een ogenblik …
deleting-unfinished = Een deel is er nog. Probeer het opnieuw, of ga verder: u kunt het later verwijderen.

## Wat niet kon worden gelezen, en wat een nieuwere app schreef

aside-remove-heading = Wilt u het verwijderen?
newer-heading = Van een nieuwere Reprise
newer-explained = Een nieuwere versie van Reprise heeft dit geschreven. Deze versie laat het zoals het is. Sluit alle tabbladen van Reprise en open het opnieuw: dan krijgt u de nieuwere.
raw-show = De ruwe gegevens tonen
raw-cut = Dit zijn de eerste { $count } tekens. In het bestand staat alles.
raw-save = Opslaan als bestand
raw-saved = De browser heeft nu het bestand { $name }.
raw-not-saved = De browser nam het bestand niet aan. Kopieer de tekst.
raw-named = { $action }: { $what }
