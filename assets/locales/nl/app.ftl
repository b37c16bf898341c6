### Wat Reprise in het Nederlands zegt. B1, kort, warm, zonder verwijt (domain.md §9).

## Rond elke pagina

page-title = { $page } – Reprise
skip-to-content = Naar de pagina
nav-main = Hoofdonderdelen
nav-help = Gids en instellingen
nav-today = Vandaag
nav-work = Mijn werk
nav-exercises = Oefeningen
nav-journal = Dagboek
nav-meeting = Gesprek
guide-short = Gids
settings-short = Instellingen
loading = Een ogenblik …
later-not-loaded = Dit deel kon niet worden geladen. Maak één keer verbinding met internet en probeer opnieuw. Daarna werkt het zonder.
try-again = Opnieuw proberen
cancel = Annuleren
undo = Ongedaan maken
day-year = Dit jaar kan niet kloppen. Kijk de datum nog eens na. Tot dan verandert er niets.
day-to-come = Deze dag moet nog komen. Kies vandaag of een eerdere dag. Tot dan verandert er niets.
yes = Ja
no = Nee
offline-notice = Geen internet. Reprise werkt gewoon door.
update-ready = Er staat een nieuwe versie van Reprise klaar. Wat u schreef, blijft zoals het is.
update-now = Nu gebruiken
update-later = Later

## Als er iets misgaat

error-title = Reprise is even gestopt
error-body = Uw antwoorden staan veilig op dit toestel. Open de pagina opnieuw om verder te gaan.
error-reload = Opnieuw openen
not-found-title = Deze pagina bestaat niet
not-found-body = Misschien is het adres oud of niet volledig. Wat u schreef, is veilig.
not-found-back = Naar Vandaag
trouble-full = Er is geen ruimte meer op dit toestel. Uw laatste wijziging staat op dit scherm, maar is nog niet bewaard. Maak ruimte vrij en wijzig daarna iets: dan wordt alles bewaard.
trouble-disabled = In deze browser kan Reprise niets bewaren, misschien omdat dit een privévenster is. U kunt doorgaan, maar alles is weg als u de pagina sluit. Print of kopieer het eerst.
trouble-save-failed = De laatste wijziging kon niet worden bewaard. Ze staat nog op dit scherm. Wijzig iets om het opnieuw te proberen.
trouble-newer = Deze gegevens zijn bewaard door een nieuwere versie van Reprise. Ze blijven zoals ze zijn. Sluit alle tabbladen van Reprise en open het opnieuw: dan krijgt u de nieuwere versie.
trouble-locked = Reprise is in een ander tabblad vergrendeld. Uw laatste wijziging is niet bewaard. Ontgrendel met uw code en doe de wijziging daarna opnieuw.
trouble-set-aside = Iets op dit toestel kon niet worden gelezen. Het is apart gezet, er is niets weggegooid.
trouble-unreadable-full = Iets op dit toestel kon niet worden gelezen, en er is geen ruimte voor een kopie. Het is gelaten zoals het was. Maak ruimte vrij en open Reprise opnieuw.
trouble-read-failed = Iets op dit toestel kon nu niet worden gelezen. Open de pagina opnieuw om het nog eens te proberen.
trouble-see-aside = Bekijk het bij Instellingen
trouble-dismiss = Ik heb het gelezen

## Welkom

welcome-title = Welkom bij Reprise
welcome-lead = Voor mensen die werken en last hebben van hun rug, nek, schouder of andere gewrichten en spieren.
welcome-start = Beginnen

## Vaste zinnen (domain.md §6.2)

lines-heading = Wat Reprise is, en wat niet
line-no-replacement = Deze app vervangt uw arts of therapeut niet. U krijgt geen diagnose en geen persoonlijk behandeladvies.
line-pain = Wat pijn bij het oefenen komt vaak voor. Twijfelt u? Vraag het na.
line-stays-here = Wat u schrijft, blijft op dit toestel, tenzij u het zelf deelt.
line-you-decide = U beslist wat uw werkgever mag weten.
line-independent = Deze app is niet gemaakt door of voor uw werkgever, een verzekeraar of de overheid.
line-general = Algemene informatie. Regels kunnen veranderd zijn. Nagekeken op { $date }. Vraag het na als u twijfelt.
line-sick-leave = Kunt u beter thuisblijven? Dat kan de app niet zeggen. Praat met uw huisarts, de bedrijfsarts of personeelszaken.
intended-purpose = Reprise helpt werkende volwassenen om hun eigen notities over werk en activiteit bij te houden, oefeningen en afspraken met hun eigen therapeut vol te houden, en gesprekken over werk voor te bereiden. Het is niet bedoeld om ziekte vast te stellen, te voorkomen, te volgen, te voorspellen, te behandelen of te verlichten.

## Gids: alarmsignalen (domain.md §6.1)

guide-title = Gids
guide-signs-link = Alarmsignalen
signs-now-heading = Bel nu
signs-now-intro = U hebt nieuwe pijn in uw rug of been, samen met een van deze signalen:
sign-saddle = een doof of tintelend gevoel rond uw geslachtsdelen, uw anus of de binnenkant van uw dijen
sign-bladder = moeite met plassen of ontlasting, het niet voelen, of het niet kunnen ophouden
sign-sexual = plotseling geen gevoel meer bij seks
sign-legs = beide benen worden zwak, of één been wordt snel zwakker
sign-accident = het begon na een zware val of een ongeluk
sign-chest = pijn op de borst, of plotseling een scheurende pijn in uw buik of rug
signs-today-heading = Bel vandaag een arts
signs-today-nl = Bel uw huisarts. Bel ’s avonds of in het weekend de huisartsenpost in uw regio.
signs-today-be = Bel uw huisarts. Bel ’s avonds of in het weekend de huisarts van wacht.
signs-today-uk = Bel uw huisarts (GP). Is de praktijk dicht? Bel NHS 111. Bel in Noord-Ierland de GP out-of-hours-dienst.
sign-fever = koorts, of u voelt zich erg ziek
sign-cancer = u hebt kanker gehad
sign-weight = u valt af zonder reden
sign-immunity = nieuwe pijn terwijl u prednison of een ander corticosteroïd gebruikt, drugs spuit of weinig afweer hebt
sign-night = pijn die ’s nachts steeds doorgaat en niet zakt
sign-age = nieuwe pijn en u bent jonger dan 20, of het is de eerste keer na uw 55e
sign-bones = een kleine val terwijl u zwakke botten hebt (osteoporose)
sign-weak-limb = een voet, been, hand of arm die zwak is geworden
sign-swelling = een zwelling, of een lichaamsdeel krijgt een andere vorm
sign-shoulder-blades = pijn tussen uw schouderbladen
sign-pregnancy = u bent zwanger en hebt pijn met bloedverlies of koorts
signs-soon-heading = Ga naar uw huisarts of therapeut
signs-soon-body = Het is na enkele weken niet beter, het wordt erger, of u maakt zich zorgen.
signs-mood-heading = Denkt u eraan om uzelf iets aan te doen?
signs-mood-body = U hoeft dit niet alleen te dragen. Praat nu met iemand, overdag of ’s nachts.
signs-stop-heading = Stop met oefenen als
signs-stop-body = u pijn op de borst voelt, u zich flauw voelt, u veel meer buiten adem bent dan normaal, een deel van uw lichaam doof of zwak wordt, u een scherpe pijn voelt, of u koorts hebt.
number-emergency = Noodnummer
number-out-of-hours = Huisarts van wacht
number-nhs = NHS
number-113 = 113 Zelfmoordpreventie
number-113-free = Gratis
number-be-dutch = Zelfmoordlijn (Nederlands)
number-be-french = Centre de prévention du suicide (Frans)
number-samaritans = Samaritans (Engels)

## Instellingen

settings-title = Instellingen
language-label = Taal
country-label = Land waar u werkt
country-hint = De gids geeft dan de juiste namen en telefoonnummers.
country-netherlands = Nederland
country-belgium = België
country-united-kingdom = Verenigd Koninkrijk
theme-heading = Kleuren
theme-system = Zoals het toestel
theme-light = Licht
theme-dark = Donker
text-size-heading = Tekstgrootte
text-size-normal = Normaal
text-size-large = Groot
text-size-largest = Grootst
data-heading = Uw gegevens
aside-heading = Apart gezet
aside-explained = Reprise kon dit niet lezen. Misschien hebt u er nog iets aan: sla het op om het te bewaren. Verwijder het als u het niet nodig hebt.
aside-remove = Verwijderen
copy-text = Kopiëren als tekst
copied = Gekopieerd.
not-copied = Kopiëren lukte niet. Selecteer de tekst en kopieer zelf.
delete-explained = U kunt alles wat u in Reprise schreef van dit toestel verwijderen. Er is geen andere kopie.
delete-button = Alles verwijderen
delete-heading = Alles verwijderen?
delete-warning = Alle antwoorden, samenvattingen en instellingen op dit toestel zijn dan weg. Niemand kan ze terughalen.
delete-word = verwijder
delete-type-word = Typ “{ $word }” om het zeker te weten
delete-mismatch = Typ het woord “{ $word }” om door te gaan.
delete-failed = Niet alles kon worden verwijderd. Probeer het opnieuw.
delete-confirm = Verwijderen
delete-for-good = Het is dan voorgoed weg.


## Vandaag

today-start-heading = Vóór uw eerste afspraak
today-start-body = Beantwoord enkele vragen over uw werk. Uw therapeut ziet dan meteen hoe uw dag eruitziet.
today-start-button = Naar de vragen
today-done-heading = Uw samenvatting is klaar
today-done-body = Neem ze mee naar uw therapeut, op papier of op dit scherm.
today-safety-heading = Goed om te weten
today-safety-body = Bij sommige signalen hebt u een arts nodig. U leest ze in één minuut.

## Mijn werk: de vragenlijst

work-lead = Uw werk en uw klacht kunnen met elkaar te maken hebben. Met deze vragen zien u en uw therapeut hoe.
to-my-work = Naar Mijn werk
start-purpose = Zo zien u en uw therapeut het verband tussen uw werk en uw klacht. Aan het eind hebt u één pagina om mee te nemen.
start-again = Vul de lijst opnieuw in, bijvoorbeeld vóór een opfrissessie. U kunt dan vergelijken met de vorige keer.
start-short = Kort, ongeveer { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
start-full = Alle vragen, ongeveer { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
start-hint = U mag elke vraag overslaan en altijd stoppen. Elk antwoord wordt meteen bewaard.
resume-place = U stopte bij “{ $section }”. Nog ongeveer { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}.
resume = Verdergaan
delete-draft = Dit weggooien
history-heading = Eerder ingevuld
history-summary = Samenvatting
history-answers = Alle antwoorden
history-compare = Vergelijken met de keer ervoor
delete-record = Verwijderen
open-heading = Een andere vragenlijst
open-explained = Kreeg u van uw therapeut een vragenlijst als bestand? Open die hier. Ze blijft op dit toestel.
open-button = Bestand openen
open-remove = Deze vragenlijst verwijderen
open-done = De vragenlijst staat in de lijst hierboven.
file-not-opened = Dit bestand kon niet worden geopend.
file-not-json = Dit bestand kan niet worden gelezen: het is geen geldige JSON (regel { $line }, kolom { $column }).
file-not-a-questionnaire = Dit bestand is geen FHIR-vragenlijst.
file-unsupported = Reprise kent “{ $element }” in deze vragenlijst niet.
file-unsupported-at = Reprise kent “{ $element }” niet, gebruikt bij vraag “{ $question }”.
file-invalid = Er zit een fout in deze vragenlijst: { $flaw }.
file-invalid-at = Er zit een fout in deze vragenlijst: { $flaw } (vraag “{ $question }”).
file-not-saved = Er is op dit toestel geen ruimte om dit bestand te bewaren.
nothing-changed = Er is niets veranderd.
flaw-duplicate-link-id = twee vragen hebben dezelfde naam
flaw-missing-link-id = een vraag heeft geen naam (linkId)
flaw-tilde = in een naam staat het teken “~”
flaw-missing-text = een vraag heeft geen tekst
flaw-unknown-question = er wordt verwezen naar vraag “{ $question }”, en die is er niet
flaw-no-options = een vraag heeft geen antwoorden om uit te kiezen
flaw-duplicate-option = het antwoord “{ $option }” staat er twee keer in
flaw-min-above-max = het kleinste getal is groter dan het grootste
flaw-empty = er staan geen vragen in
flaw-nested-repeats = een lijst met rijen staat in een andere lijst met rijen
flaw-too-large = ze is te groot
flaw-missing-id = ze heeft geen eigen naam (id)
flaw-missing-enable-behavior = er staat niet of alle voorwaarden gelden of één ervan
flaw-wrong-value = “{ $element }” heeft een waarde die niet past
questionnaire-not-loaded-title = De vragen zijn er nog niet
questionnaire-not-loaded-body = Ze konden niet worden geladen. Maak één keer verbinding met internet en probeer het opnieuw. Daarna werkt het ook zonder.
questionnaire-unreadable-title = Deze vragen kunnen niet worden gelezen
questionnaire-missing-title = Deze vragen zijn er niet
questionnaire-missing-body = De vragenlijst staat niet meer op dit toestel. Open het bestand opnieuw om uw antwoorden te zien.
answers-are-safe = Uw antwoorden staan veilig op dit toestel.
fill-in-gone-title = Deze vragenlijst is er niet
fill-in-gone-body = Ze is op dit toestel verwijderd, of het adres is niet volledig.
fill-in-unread-body = Ze kan niet worden getoond. De melding hierboven zegt meer.

## Eén vraag

progress-place = { $section }, { $step } van { $steps }
progress-words = { $place } · nog ongeveer { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
row-of = { $group }: nummer { $number }
action-back = Terug
action-next = Volgende
action-next-anyway = Verder, zo laten
action-skip = Overslaan
action-overview = Alle antwoorden
action-stop = Nu stoppen
saved-here = Bewaard op dit toestel
scale-clear = Antwoord wissen
clear-answer = Antwoord wissen
choose-one = Kies …
own-answer = Iets anders, in uw eigen woorden
another-title = { $group }: is er nog een?
another-yes = Ja, toevoegen
another-no = Nee, verder
problem-required = Beantwoord deze vraag, alstublieft.
problem-not-a-number = Dit is geen getal. Gebruik cijfers, bijvoorbeeld 12.
problem-not-whole = Gebruik een heel getal, bijvoorbeeld 12.
problem-too-small = Het kleinste getal hier is { $min }.
problem-too-large = Het grootste getal hier is { $max }.
problem-not-a-date = Dit is geen volledige datum.
problem-date-in-future = Deze dag moet nog komen. Kies vandaag of eerder.
problem-date-too-early = Dit is lang geleden. Kies een dag na { $min }.
problem-date-too-late = Kies een dag vóór { $max }.
problem-too-long = Er is plaats voor { $max } letters; u schreef er { $length }. Alles is bewaard.
problem-unknown-option = Dit antwoord staat niet meer in de lijst.
problem-too-many = Kies er hoogstens { $max }.

## Nalezen, laatste zin, vergelijken

review-title = Al uw antwoorden
review-lead = Lees ze na. U kunt alles nog veranderen.
review-more = U vulde de korte versie in. De andere vragen duren nog ongeveer { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}.
review-lengthen = Andere vragen erbij
review-done = Ik ben klaar
not-answered = Niet beantwoord
change = Wijzigen
change-answer = Wijzigen: { $label }
surprise-title = Wat verraste u toen u dit invulde?
surprise-hint = Alleen voor uzelf. Dit komt niet in de samenvatting.
compare-title = Toen en nu
compare-lead = Kleine schommelingen zijn normaal. Veel mensen merken pas een verschil van ongeveer 2 punten.
compare-question = Vraag
compare-changed = Anders

## Samenvatting

to-summary = Naar de samenvatting
summary-title = Uw samenvatting
summary-lead = Eén pagina voor uw therapeut. Er wordt niets verstuurd: u print, kopieert, deelt of toont ze zelf.
summary-blocks = Wat komt erin?
summary-language = Taal van de samenvatting
summary-print = Printen
summary-share = Delen
sheet-title = Samenvatting voor mijn therapeut
sheet-day = Ingevuld op { $day }
sheet-label = { $label }:
sheet-name = Naam:
sheet-footer = Door de persoon zelf geschreven met Reprise. Geen score, geen diagnose.

## Data

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
month-and-year = { $month } { $year }
date-near = { $weekday } { $day } { $month }
time-short = { $hour }:{ $minute }
list-and = { $first } en { $last }
weekday-monday = maandag
weekday-tuesday = dinsdag
weekday-wednesday = woensdag
weekday-thursday = donderdag
weekday-friday = vrijdag
weekday-saturday = zaterdag
weekday-sunday = zondag
month-january = januari
month-february = februari
month-march = maart
month-april = april
month-may = mei
month-june = juni
month-july = juli
month-august = augustus
month-september = september
month-october = oktober
month-november = november
month-december = december
