### Alleen wat in Vlaanderen anders wordt gezegd.

return-pattern-slow = Traag:
return-if-bad-example = Na drie slechte dagen na elkaar blijf ik op deze stap, en we praten erover. Ik stop niet helemaal.
