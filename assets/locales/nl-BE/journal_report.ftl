### Alleen wat in Vlaanderen anders wordt gezegd.

report-how-far = { $far } op 10 ({ $day })
