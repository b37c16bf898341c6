### Alleen wat in Vlaanderen anders wordt gezegd.

check-in-tags-hint = Een label is een woord om notities terug te vinden, zoals “nachtshift” of “gewandeld”.
