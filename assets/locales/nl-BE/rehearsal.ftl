### Alleen wat in Vlaanderen anders wordt gezegd.

manager-short-of-people = We hebben te weinig volk.
manager-no-light-work = Licht werk is er hier niet.
manager-no-light-work-answer = Zullen we samen eens alle taken op een rij zetten? Een deel kan ik wel. Mogen we de arbeidsarts of een ergonoom vragen om mee te kijken?
manager-look-fine = U ziet er nochtans goed uit.
manager-what-exactly = Wat scheelt er eigenlijk precies?
manager-everybody = Iedereen heeft al eens last van zijn rug.
manager-too-expensive = Dat kost te veel.
manager-when-100 = Wanneer kunt u weer voor 100 procent werken?
manager-full-or-not = Voltijds terugkomen, of helemaal niet.
manager-full-or-not-answer = Ik wil terugkomen en het dan ook volhouden. Stap voor stap opbouwen is heel gewoon. Zullen we HR of de arbeidsarts vragen welke regels er gelden?
manager-ask-hr = Dat moet ik eerst met HR bekijken.
manager-ask-hr-answer = Dat is goed. Tegen welke dag weten we het? Dan schrijf ik dat op.
manager-no-time-answer = Tien minuten is genoeg voor een eerste stap. Wanneer past het u deze week?
manager-colleagues = Uw collega’s beginnen te klagen.
manager-contract = Als dit zo verder gaat, moeten we uw contract eens bekijken.
manager-contract-answer = Daar schrik ik van. Kunt u dat op papier zetten? Ik vraag eerst raad voor ik antwoord.
manager-silence-answer = Hoe ziet u dat?
manager-painkillers-answer = Ik houd me aan wat ik met mijn kinesitherapeut heb afgesproken. Wat op het werk helpt, is …
manager-ok-do-it = Oké, we doen het zo.
rehearsal-play-friendly = Bedoelt het goed en babbelt gemakkelijk, maar belooft weinig.
