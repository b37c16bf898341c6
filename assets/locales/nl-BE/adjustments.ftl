### Alleen wat in Vlaanderen anders wordt gezegd.

adjustment-name-lift-carry = Heffen en dragen
adjustment-lift-carry-simple = Een paar weken een grens aan wat ik hef|Zware lasten verdelen in kleinere|Zware spullen tussen knie- en schouderhoogte zetten|Zware dingen met twee mensen heffen|Een steekkarretje of kar|Dozen met betere handgrepen|Paletten hoger zetten, zodat ik minder buk
adjustment-driving-simple = Mijn stoel goed laten instellen|Elke 1 tot 2 uur pauze|Een route met pauzes erin|Niet heffen vlak na het rijden|Trager rijden op slechte wegen
adjustment-reach-high-bigger = Andere kasten of rekken
adjustment-not-possible-bigger = De arbeidsarts of een ergonoom vragen om mee te kijken op het werk|Een tijd een andere taak in het team
