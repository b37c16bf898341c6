### Alleen wat in Vlaanderen anders wordt gezegd.

goal-job-driving = Rijden of leveren
goal-job-cleaning = Poetsen
goal-examples-children = Tien minuten bij de kinderen op de grond zitten|Een peuter op het verzorgingskussen heffen|Een hele les voor de klas staan
goal-examples-warehouse = Twee uur na elkaar orderpicken|Dozen van 10 kg op een pallet heffen|Een halve shift met de heftruck rijden
goal-examples-care = Samen met een collega iemand uit bed helpen|Een hele vroege shift werken en ’s avonds nog koken|De ronde op mijn afdeling doen zonder tussendoor te zitten
goal-examples-cleaning = Een hele verdieping stofzuigen|Drie badkamers na elkaar poetsen|De emmer de trap op dragen
goal-examples-kitchen = Een hele middag aan het fornuis staan|Samen met een collega een volle kookpot heffen|Twee avonden na elkaar werken
goal-examples-building = Zakken van 15 kg één verdieping omhoog dragen|Een half uur op kniehoogte werken|Een hele dag op de werf werken, met pauzes die ik zelf kies
goal-examples-driving = Anderhalf uur rijden zonder te stoppen|De bestelwagen zelf laden en lossen|De helft van mijn gewone ronde rijden
goal-examples-shop = Twee uur aan de kassa staan|De onderste rekken vullen|Een hele zaterdag werken
goal-plan-what-hint = Bijvoorbeeld: twintig minuten rekken vullen, dan even wandelen.
goal-far-short = { $number } op 10
