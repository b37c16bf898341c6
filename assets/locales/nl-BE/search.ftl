### Alleen wat in Vlaanderen anders wordt gezegd.

find-how-far = Terugblik: { $number } op 10
