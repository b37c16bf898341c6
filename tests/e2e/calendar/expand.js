// When the events of a calendar file are, as ical.js reads it: "YYYY-MM-DDTHH:MM" for every time from one day to another,
// both included, in order. A time that two events share is there twice. Cancelled events have none.
// `from` and `until` are "YYYY-MM-DD". It throws where a time is not floating, or an id is there twice.
function expandCalendar(ics, from, until) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const uids = new Set();
  const times = [];
  const add = (time) => {
    if (time.zone !== ICAL.Timezone.localTimezone) throw new Error(`${time} has a time zone`);
    const [day, clock] = time.toString().split("T");
    if (day >= from && day <= until) times.push(`${day}T${clock.slice(0, 5)}`);
    return day <= until;
  };
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    if (uids.has(event.uid)) throw new Error(`${event.uid} is there twice`);
    uids.add(event.uid);
    if (component.getFirstPropertyValue("status") === "CANCELLED") continue;
    if (!event.isRecurring()) {
      add(event.startDate);
      continue;
    }
    const occurrences = event.iterator();
    let next = occurrences.next();
    while (next && add(next)) next = occurrences.next();
  }
  return times.sort();
}
