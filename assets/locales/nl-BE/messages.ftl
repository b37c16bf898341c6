### Alleen wat in Vlaanderen anders wordt gezegd.

message-hello = Dag,
message-when-at = Past { $day } om { $time } voor u?
message-when = Past { $day } voor u?
message-when-open = Welke dag past voor u, deze week of volgende week?
message-half-hour = Een halfuur volstaat.
message-minutes = { $minutes ->
    [one] { $minutes } minuut volstaat.
   *[other] { $minutes } minuten volstaan.
}
message-contact-ask = Ook wil ik graag met u bekijken hoe mijn werk goed kan gaan, stap voor stap. Kunnen we tien minuten bellen of afspreken? Laat maar weten wat voor u past.
