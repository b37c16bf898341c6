### Alleen wat in Vlaanderen anders wordt gezegd.

pacing-task-hint = Bijvoorbeeld: staan in de keuken, autorijden, dozen heffen
work-log-adapted-hint = Bijvoorbeeld: minder heffen, vaker pauze, thuiswerk
