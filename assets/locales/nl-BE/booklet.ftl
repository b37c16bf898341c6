### Alleen wat in Vlaanderen anders wordt gezegd.

booklet-lead = Oefeningen voor na de revalidatie. Welke u doet, en hoeveel, bepaalt u samen met uw kinesitherapeut.
booklet-move-lift = Heffen
booklet-move-walk = Stappen
booklet-dose-yours = Dit is algemeen. Wat u met uw kinesitherapeut afsprak, gaat voor.
booklet-therapist = Van mijn kinesitherapeut
booklet-therapist-hint = Wat uw kinesitherapeut over deze oefening zei. In uw plannen en op papier komt dat eerst.
