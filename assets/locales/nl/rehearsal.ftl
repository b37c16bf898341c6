### Rehearsing the talk (domain.md §4.6). What a manager may say, what one can answer, and how the rehearsal goes.

## What the manager may say, and a possible answer. "…" is for the person to fill in.

manager-short-of-people = We komen mensen tekort.
manager-short-of-people-answer = Dat zie ik. En als ik te snel terugkom en weer uitval, zijn we verder van huis. Met dit plan kan ik vanaf maandag al helpen met …
manager-no-light-work = Licht werk hebben we hier niet.
manager-no-light-work-answer = Zullen we samen alle taken op een rij zetten? Een deel kan ik wel. Mogen we de bedrijfsarts of een ergonoom vragen om mee te kijken?
manager-look-fine = U ziet er anders prima uit.
manager-look-fine-answer = Fijn om te horen. Bij sommige taken krijg ik na … minuten nog last. Daarom vraag ik dit.
manager-what-exactly = Wat hebt u nu precies?
manager-what-exactly-answer = Het medische houd ik liever bij de dokter. Ik kan u wel vertellen wat ik op het werk kan.
manager-everybody = Iedereen heeft weleens last van zijn rug.
manager-everybody-answer = Klopt, veel mensen. Misschien hebben zij ook iets aan deze aanpassing.
manager-everyone-will-ask = Dan wil straks iedereen dat.
manager-everyone-will-ask-answer = Het is voor … weken, en dan kijken we opnieuw. Werkt het, dan heeft het hele team er iets aan.
manager-too-expensive = Dat is te duur.
manager-too-expensive-answer = Wat kan er zonder dat het iets kost? Zullen we eerst één kleine aanpassing proberen?
manager-too-expensive-answer-be = Wat kan er zonder dat het iets kost? Zullen we eerst één kleine aanpassing proberen? En in het rugprogramma van Fedris krijgt het bedrijf een vast bedrag terug voor het bezoek van de ergonoom.
manager-too-expensive-answer-uk = Wat kan er zonder dat het iets kost? Zullen we eerst één kleine aanpassing proberen? En Access to Work betaalt soms mee aan hulpmiddelen. Dat kan ik aanvragen.
manager-when-100 = Wanneer bent u weer 100 procent inzetbaar?
manager-when-100-answer = Een datum kan ik niet beloven. Wel kleine stappen, en dat we elke twee weken kijken hoe het gaat.
manager-full-or-not = Helemaal terugkomen, of niet.
manager-full-or-not-answer = Ik wil terugkomen en het dan ook volhouden. Stap voor stap opbouwen is heel gewoon. Zullen we HR of de bedrijfsarts vragen welke regels er gelden?
manager-ask-hr = Dat moet ik eerst aan HR vragen.
manager-ask-hr-answer = Prima. Op welke dag weten we het? Dan schrijf ik dat op.
manager-no-time = Daar heb ik nu geen tijd voor.
manager-no-time-answer = Tien minuten is genoeg voor een eerste stap. Wanneer schikt het u deze week?
manager-colleagues = Uw collega’s klagen erover.
manager-colleagues-answer = Dat begrijp ik. Zullen we het team samen vertellen wat we afspreken, zonder iets medisch?
manager-sign-this = Wilt u dit even tekenen?
manager-sign-this-answer = Ik lees het graag eerst rustig thuis. U hebt mijn antwoord uiterlijk …
manager-contract = Als dit zo doorgaat, moeten we naar uw contract kijken.
manager-contract-answer = Daar schrik ik van. Wilt u dat op papier zetten? Ik vraag eerst advies voordat ik antwoord.
manager-silence = (zegt niets)
manager-silence-answer = Hoe kijkt u ertegenaan?
manager-painkillers = Neem gewoon een pijnstiller.
manager-painkillers-answer = Ik houd me aan wat ik met mijn fysiotherapeut heb afgesproken. Wat op het werk helpt, is …
manager-party = Maar zaterdag was u wel op dat feest.
manager-party-answer = Bewegen in mijn vrije tijd hoort erbij om weer op gang te komen. Op het werk is de belasting anders: …
manager-ok-do-it = Goed, dat doen we.
manager-ok-do-it-answer = Dank u wel. Zal ik opschrijven wat we hebben afgesproken, met de data erbij?

## The five managers, and how each is played

rehearsal-manager-friendly = Vriendelijk
rehearsal-manager-hurried = Gehaast
rehearsal-manager-doubtful = Sceptisch
rehearsal-manager-angry = Boos
rehearsal-manager-silent = Zwijgzaam
rehearsal-play-friendly = Bedoelt het goed en praat makkelijk, maar belooft weinig.
rehearsal-play-hurried = Kijkt op de klok en wil ervan af. Luistert met een half oor.
rehearsal-play-doubtful = Wil bewijs. Fronst, en blijft vragen waarom.
rehearsal-play-angry = Praat hard en in korte zinnen. Scheldt nooit.
rehearsal-play-silent = Zegt weinig, kijkt weg, en laat telkens een paar seconden stilte vallen.

## Tips

rehearsal-tip-breathe = Adem uit voordat u iets zegt. Een korte stilte mag.
rehearsal-tip-one-point = Eén punt tegelijk. De rest komt later.
rehearsal-tip-and = Zeg “dat zie ik, en …” in plaats van “ja, maar …”.
rehearsal-tip-same-words = Vraag het nog een keer, in dezelfde woorden. Nieuwe redenen hoeven niet.
rehearsal-tip-pause = U mag om een pauze vragen: “Kunnen we vijf minuten stoppen?”
rehearsal-tip-no-answer-now = U hoeft niet meteen te antwoorden: “Daar kom ik vrijdag op terug.”
rehearsal-tip-end-date = Sluit af met een datum: wie doet wat, en wanneer kijkt u opnieuw?
rehearsal-tip = Een tip

## If they say … (step 9)

answers-lead = Bedenk wat uw leidinggevende kan zeggen, en schrijf op wat u dan antwoordt. In uw eigen woorden, zoals u praat.
answers-private = Uw leidinggevende ziet dit nooit. Het is voor u, en voor uw kaart als u dat wilt.
answers-row = Antwoord { $number }
answers-line = Wat uw leidinggevende kan zeggen
answers-own-choice = Iets anders, in mijn woorden
answers-own-line = Ze zeggen …
answers-mine = Ik zeg …
answers-example = Een mogelijk antwoord laten zien
answers-take-over = Dit antwoord overnemen
answers-on-card = Op mijn kaart
answers-remove = Weghalen
answers-remove-named = Weghalen: { $name }
answers-removed = Het antwoord is weggehaald.
answers-add = Nog een antwoord
answers-long = Dit is een lang antwoord. Alles wordt bewaard. Op een kaart lezen een paar zinnen makkelijker.
answers-rehearse = Dit gesprek oefenen

## Before a rehearsal

rehearsal-title = Het gesprek oefenen
rehearsal-lead = U ziet wat een leidinggevende kan zeggen, telkens één zin. U antwoordt hardop, of u typt. Zonder klok, zonder punten, zo vaak u wilt.
rehearsal-private = Dit blijft allemaal bij u. Er gaat niets van naar uw leidinggevende.
rehearsal-gone = Dit gesprek staat niet op dit toestel
rehearsal-to-talks = Naar alle gesprekken
rehearsal-to-talk = Naar dit gesprek
rehearsal-sure-now = Hoe zeker bent u nu?
rehearsal-sure-after = En hoe zeker bent u nu?
rehearsal-sure-hint = Alleen voor uzelf, om later naast elkaar te leggen. U mag het overslaan.
rehearsal-sure-say = Ik kan zeggen wat ik nodig heb.
rehearsal-sure-calm = Ik kan rustig blijven.
rehearsal-sure-agree = Ik kan vragen om een afspraak met een datum.
rehearsal-sure-low = helemaal niet zeker
rehearsal-sure-high = heel zeker
rehearsal-who = Welke leidinggevende?
rehearsal-lines = Wat zegt de leidinggevende?
rehearsal-lines-hint = Vink uit wat u vandaag niet wilt horen.
rehearsal-no-lines = Vink minstens één zin aan om te beginnen.
rehearsal-aloud = De zinnen hardop laten zeggen
rehearsal-no-voice = Dit toestel heeft zelf geen stem voor deze taal. U leest de zinnen dan.
rehearsal-begin = Beginnen
rehearsal-role-card = Rolkaart voor wie de leidinggevende speelt

## During a rehearsal

rehearsal-place = Zin { $number } van { $count }
rehearsal-said = Uw leidinggevende zegt:
rehearsal-own-empty = (uw eigen zin)
rehearsal-waiting = Stilte …
rehearsal-what-do-you-say = Wat zegt u?
rehearsal-type = Uw antwoord, als u het wilt typen
rehearsal-type-hint = Of zeg het hardop. Wat u typt, wordt meteen bewaard.
rehearsal-prepared = Wat u eerder opschreef
rehearsal-keep = Mijn antwoord bewaren voor de kaart
rehearsal-keep-empty = Typ eerst uw antwoord, dan kan het bewaard worden.
rehearsal-kept = Dit antwoord staat op uw kaart.
rehearsal-next = Volgende zin
rehearsal-last = Naar het einde
rehearsal-again = Nog een keer
rehearsal-back = Vorige zin
rehearsal-pause = Pauze
rehearsal-paused = Even pauze
rehearsal-paused-lead = Neem de tijd. U komt bij dezelfde zin terug.
rehearsal-go-on = Verder
rehearsal-stop = Hier stoppen

## After a rehearsal

rehearsal-end-title = Terugkijken
rehearsal-end-lead = U hebt het gedaan. Het hardop zeggen, dat is oefenen.
rehearsal-compare = Hoe zeker, ervoor en erna
rehearsal-before = Ervoor
rehearsal-after = Erna
rehearsal-not-rated = overgeslagen
rehearsal-kept-answers = Bewaard voor uw kaart
rehearsal-kept-none = Deze keer is er niets bewaard voor de kaart.
rehearsal-finish = Deze oefening afsluiten
rehearsal-to-last = Terug naar de zinnen
rehearsal-past = Eerder geoefend
rehearsal-past-named = { $day }, { $manager }
rehearsal-past-open = niet afgemaakt
rehearsal-past-lines =
    { $lines ->
        [one] { $lines } zin
       *[other] { $lines } zinnen
    }
rehearsal-more = Meer tonen
rehearsal-remove = Deze oefening weghalen
rehearsal-remove-named = Deze oefening weghalen: { $day }
rehearsal-removed = De oefening is weggehaald.

## One’s own voice

voice-heading = Uzelf horen
voice-lead = Als u wilt, neemt u uw antwoord op en luistert u het terug. Er wordt alleen opgenomen als u op de knop drukt, hoogstens 3 minuten. De opname blijft op dit toestel.
voice-record = Mijn antwoord opnemen
voice-record-again = Opnieuw opnemen
voice-again-hint = Een nieuwe opname komt in de plaats van deze.
voice-asking = Uw browser vraagt of de microfoon gebruikt mag worden.
voice-running = Er wordt opgenomen
voice-stop = Opname stoppen
voice-stopped = De opname is gestopt. Duur: { $length }.
voice-length = Duur: { $length }
voice-play = Beluisteren
voice-play-stop = Stoppen met luisteren
voice-keep = Deze opname bewaren
voice-kept-now = De opname is op dit toestel bewaard.
voice-not-kept = Het toestel kon de opname niet bewaren. Beluisteren kan hier nog wel.
voice-gone-soon = Wat u niet bewaart, is weg als u de oefening afsluit of deze pagina verlaat.
voice-made = Opnames van deze oefening
voice-kept = Opnames die u bewaarde
voice-kept-named = { $day } om { $time }: { $line }
voice-delete = Verwijderen
voice-delete-named = De opname verwijderen: { $name }
voice-play-named = Beluisteren: { $name }
voice-keep-named = De opname bewaren: { $name }
voice-deleted = De opname is verwijderd.
voice-not-deleted = Het toestel kon de opname niet verwijderen. Probeer het nog eens.
voice-refused = De microfoon staat uit voor deze app. U kunt dat veranderen in de instellingen van uw browser. De oefening gaat gewoon verder.
voice-no-microphone = Er is geen microfoon gevonden. De oefening gaat gewoon verder.
voice-not-working = Opnemen lukte niet. Misschien gebruikt een andere app de microfoon. De oefening gaat gewoon verder.
voice-not-supported = Deze browser kan niet opnemen. De oefening gaat gewoon verder.
voice-not-played = Deze opname kan hier niet worden afgespeeld.

## The role card

role-title = Rolkaart
role-lead = Voor een vriend, vriendin of therapeut die uw leidinggevende speelt. Niets van wat u zelf schreef, staat erop.
role-choose = Welke leidinggevende?
role-language = Taal van de kaart
role-card-title = U speelt de leidinggevende
role-about = De ander oefent een gesprek over het werk en zegt wat nodig is. U maakt het oefenen echt, en veilig.
role-how = Hoe u speelt
role-lines = Uw zinnen
role-lines-hint = De volgorde kiest u zelf. Wacht telkens op het antwoord. U mag het op uw eigen manier zeggen.
role-fair = Eerlijk spelen
role-fair-list = Begin rustig. Word alleen moeilijker als de ander daarom vraagt.|Stop meteen als de ander “stop” zegt of een hand opsteekt.|Houd het bij het werk: niets over het lichaam, de ziekte of de persoon.|Probeer niet te winnen, en doe geen pijn.|Zeg na afloop wat goed ging.|Wat u hoort, blijft tussen u beiden.
