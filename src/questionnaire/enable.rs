//! Which items are asked, given the answers so far (FHIR R4 `enableWhen`).
//!
//! Operators: <https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html>, read with the wording of R5, which
//! mends R4's ("at least no answer has a value that is greater than").

mod compare;

use self::compare::holds;
use super::{AnswerKey, Answers, Condition, Item, LinkId, Questionnaire, Value};

/// How far conditions that point forward are followed, to spare the stack.
const MAX_CHAIN: u8 = 100;

/// The items that are asked. Inside a repeating group, and for that group itself, an item counts once for each row;
/// all others have no row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Enabled {
    /// In order.
    keys: Vec<AnswerKey>,
}

impl Enabled {
    pub fn of(questionnaire: &Questionnaire, answers: &Answers) -> Self {
        let mut evaluation = Evaluation::new(questionnaire, answers);
        let mut keys: Vec<AnswerKey> = Vec::new();
        for place in 0..evaluation.places.len() {
            for row in evaluation.rows(place) {
                if evaluation.is_enabled(place, row, 0) {
                    let key = AnswerKey::new(&evaluation.places[place].item.link_id, row);
                    keys.insert(keys.partition_point(|other| *other < key), key);
                }
            }
        }
        Self { keys }
    }

    pub fn contains(&self, key: &AnswerKey) -> bool {
        self.keys.binary_search(key).is_ok()
    }
}

/// Whether one item is asked. For several, [`Enabled::of`] does the work once.
pub fn enabled(questionnaire: &Questionnaire, answers: &Answers, key: &AnswerKey) -> bool {
    Enabled::of(questionnaire, answers).contains(key)
}

struct Place<'a> {
    item: &'a Item,
    above: Option<usize>,
    /// The repeating group it is in, or is.
    group: Option<usize>,
}

struct Evaluation<'a> {
    answers: &'a Answers,
    /// In document order.
    places: Vec<Place<'a>>,
    /// The places in order of link id.
    by_link_id: Vec<usize>,
    /// By place and row.
    known: Vec<Vec<Known>>,
}

#[derive(Clone, Copy)]
enum Known {
    No,
    /// The item is being looked at.
    Soon,
    Yes(bool),
}

impl<'a> Evaluation<'a> {
    fn new(questionnaire: &'a Questionnaire, answers: &'a Answers) -> Self {
        let mut evaluation = Self { answers, places: Vec::new(), by_link_id: Vec::new(), known: Vec::new() };
        evaluation.add_places(&questionnaire.items, None, None);
        evaluation.known =
            (0..evaluation.places.len()).map(|place| vec![Known::No; evaluation.rows(place).len()]).collect();
        evaluation
    }

    fn add_places(&mut self, items: &'a [Item], above: Option<usize>, group: Option<usize>) {
        for item in items {
            let index = self.places.len();
            let group = group.or((item.repeats && !item.is_question()).then_some(index));
            self.places.push(Place { item, above, group });
            let at = self.at_or_after(&item.link_id);
            self.by_link_id.insert(at, index);
            self.add_places(&item.items, Some(index), group);
        }
    }

    /// Where a link id is in `by_link_id`, or where it would stand.
    fn at_or_after(&self, link_id: &LinkId) -> usize {
        self.by_link_id.partition_point(|place| self.places[*place].item.link_id < *link_id)
    }

    fn place_of(&self, link_id: &LinkId) -> Option<usize> {
        let place = *self.by_link_id.get(self.at_or_after(link_id))?;
        (self.places[place].item.link_id == *link_id).then_some(place)
    }

    fn rows(&self, place: usize) -> Vec<Option<u8>> {
        match self.places[place].group {
            Some(group) => (0..self.answers.rows(&self.places[group].item.link_id)).map(Some).collect(),
            None => vec![None],
        }
    }

    fn is_enabled(&mut self, place: usize, row: Option<u8>, chain: u8) -> bool {
        let at = usize::from(row.unwrap_or(0));
        match self.known[place][at] {
            Known::Yes(known) => return known,
            // Conditions that go round in a circle: an answer that was given counts.
            Known::Soon => return true,
            Known::No if chain == MAX_CHAIN => return true,
            Known::No => self.known[place][at] = Known::Soon,
        }
        let above = self.places[place].above;
        let enabled = above.is_none_or(|above| {
            let row = row.filter(|_| self.places[above].group.is_some());
            self.is_enabled(above, row, chain + 1)
        }) && self.conditions_hold(place, row, chain);
        self.known[place][at] = Known::Yes(enabled);
        enabled
    }

    fn conditions_hold(&mut self, place: usize, row: Option<u8>, chain: u8) -> bool {
        let enable = &self.places[place].item.enable;
        let mut hold = |condition: &Condition| {
            let seen = self.seen_answer(place, row, &condition.question, chain);
            holds(condition, seen)
        };
        if enable.any && !enable.conditions.is_empty() {
            enable.conditions.iter().any(&mut hold)
        } else {
            enable.conditions.iter().all(&mut hold)
        }
    }

    /// The answer a condition looks at. A question that is not asked has none. Of a question in a repeating group
    /// that the item is not in, the nearest answered row before the item counts, else the nearest after it (FHIR R4,
    /// `enableWhen.question`: first the ancestor axis, then the preceding, then the following).
    fn seen_answer(&mut self, place: usize, row: Option<u8>, question: &LinkId, chain: u8) -> &'a [Value] {
        let Some(index) = self.place_of(question) else {
            return &[];
        };
        let mut rows = if self.places[index].group.is_some() && self.places[index].group == self.places[place].group {
            vec![row]
        } else {
            self.rows(index)
        };
        if index < place {
            rows.reverse();
        }
        for row in rows {
            let key = AnswerKey::new(question, row);
            if self.answers.is_answered(&key) && self.is_enabled(index, row, chain + 1) {
                return self.answers.get(&key);
            }
        }
        &[]
    }
}
