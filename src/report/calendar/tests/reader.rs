//! A small reader of calendar files: unfolds, takes components apart, and goes through the days one by one.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// A component: its properties in order, and the components in it.
#[derive(Debug, Default)]
pub(super) struct Component {
    pub(super) name: String,
    pub(super) properties: Vec<(String, String)>,
    pub(super) components: Vec<Component>,
}

impl Component {
    /// All values of a property.
    pub(super) fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.properties.iter().filter(move |(property, _)| property == name).map(|(_, value)| value.as_str())
    }

    /// The value of a property that is there at most once.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let mut all = self.all(name);
        let value = all.next();
        assert_eq!(all.next(), None, "{name} is there twice");
        value
    }

    /// A TEXT value as it was meant.
    pub(super) fn text(&self, name: &str) -> String {
        let mut text = String::new();
        let mut characters = self.value(name).unwrap().chars();
        while let Some(character) = characters.next() {
            assert!(!matches!(character, ',' | ';'), "{name} has a bare {character}");
            text.push(if character == '\\' {
                match characters.next() {
                    Some('n') => '\n',
                    Some(escaped @ ('\\' | ',' | ';')) => escaped,
                    other => panic!("\\{other:?} in {name}"),
                }
            } else {
                character
            });
        }
        text
    }
}

/// The calendar, after checking that lines end and are folded as they should.
pub(super) fn read(text: &str) -> Component {
    assert!(text.ends_with("\r\n"));
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    let unfolded = text.replace("\r\n ", "");
    let mut open = vec![Component::default()];
    for line in unfolded.split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap();
        match name {
            "BEGIN" => open.push(Component { name: value.to_owned(), ..Component::default() }),
            "END" => {
                let closed = open.pop().unwrap();
                assert_eq!(closed.name, value);
                open.last_mut().unwrap().components.push(closed);
            }
            _ => open.last_mut().unwrap().properties.push((name.to_owned(), value.to_owned())),
        }
    }
    assert_eq!(open.len(), 1);
    let mut top = open.remove(0);
    assert_eq!((top.components.len(), top.properties.len()), (1, 0));
    top.components.remove(0)
}

/// When the events of a file are, from one day to another, in order.
pub(super) fn times(text: &str, from: NaiveDate, until: NaiveDate) -> Vec<NaiveDateTime> {
    if text.is_empty() {
        return Vec::new();
    }
    let calendar = read(text);
    let live = calendar.components.iter().filter(|event| event.value("STATUS") != Some("CANCELLED"));
    let mut times: Vec<NaiveDateTime> = live.flat_map(|event| event_times(event, from, until)).collect();
    times.sort_unstable();
    times
}

fn event_times(event: &Component, from: NaiveDate, until: NaiveDate) -> Vec<NaiveDateTime> {
    let start = moment(event.value("DTSTART").unwrap());
    let excluded: Vec<NaiveDateTime> = event.all("EXDATE").map(moment).collect();
    let is_wanted = |at: &NaiveDateTime| (from..=until).contains(&at.date()) && !excluded.contains(at);
    let Some(rule) = event.value("RRULE") else { return Some(start).filter(is_wanted).into_iter().collect() };
    let part = |name: &str| rule.split(';').find_map(|part| part.strip_prefix(name));
    let last = part("UNTIL=").map(moment);
    let matches = |day: NaiveDate| match part("FREQ=").unwrap() {
        "WEEKLY" => {
            part("BYDAY=").unwrap().split(',').any(|name| name == &day.weekday().to_string().to_uppercase()[..2])
        }
        "DAILY" => (day - start.date()).num_days() % part("INTERVAL=").unwrap().parse::<i64>().unwrap() == 0,
        // The day is one that every month has.
        "MONTHLY" => {
            let months = i64::from(day.year() - start.year()) * 12 + i64::from(day.month()) - i64::from(start.month());
            day.day() == start.day() && months % part("INTERVAL=").unwrap().parse::<i64>().unwrap() == 0
        }
        other => panic!("FREQ={other}"),
    };
    // DTSTART is an occurrence even when the rule does not say so (RFC 5545 §3.8.5.3): that must not happen.
    assert!(matches(start.date()), "{rule} begins on {start}");
    let days = start.date().iter_days().take_while(|day| *day <= until).filter(|day| matches(*day));
    let times = days.map(|day| day.and_time(start.time())).take_while(|at| last.is_none_or(|last| *at <= last));
    times.filter(is_wanted).collect()
}

/// A floating DATE-TIME; anything else is an error.
pub(super) fn moment(value: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").unwrap()
}
