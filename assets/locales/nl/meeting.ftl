### The talk with the manager: what all its screens share (domain.md §4.1, §4.3).

meeting-steps = Alle stappen
meeting-step-begun = hier staat al iets
meeting-step-place = Stap { $number } van { $count }: { $name }
meeting-next = Verder: { $name }
meeting-previous = Terug: { $name }
meeting-to-whole = Naar het overzicht van dit gesprek
meeting-on = Gesprek op { $day }
meeting-without-day = Gesprek zonder datum

## Share or keep

share-mark-about = Delen met mijn leidinggevende: { $about }
share-mark-shared = Mijn leidinggevende mag dit lezen
share-mark-kept = Alleen voor mij

## The ten steps

meeting-name-basics = Wanneer en wie
meeting-name-aim = Mijn doel
meeting-name-can = Wat lukt
meeting-name-hard = Wat lastig is
meeting-name-proposals = Mijn voorstellen
meeting-name-return = Opbouwen
meeting-name-share = Delen of houden
meeting-name-questions = Mijn vragen
meeting-name-answers = Als ze zeggen …
meeting-name-agreements = Afspraken

meeting-title-basics = Wanneer is het gesprek, en wie is erbij?
meeting-title-aim = Wat wilt u met dit gesprek bereiken?
meeting-title-can = Wat gaat goed op het werk?
meeting-title-hard = Wat lukt nog niet?
meeting-title-proposals = Wat wilt u voorstellen?
meeting-title-return = Hoe wilt u opbouwen?
meeting-title-share = Wat deelt u, en wat houdt u voor uzelf?
meeting-title-questions = Wat wilt u vragen?
meeting-title-answers = Wat zegt u als ze zeggen …?
meeting-title-agreements = Wat is er afgesproken?
