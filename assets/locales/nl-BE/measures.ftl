### Alleen wat in Vlaanderen anders wordt gezegd.

activity-examples = Bijvoorbeeld: een bak heffen, een uur aan mijn bureau zitten, mijn veters knopen.
