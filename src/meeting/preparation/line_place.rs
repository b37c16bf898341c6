//! Where a line stands in a preparation.

use super::{HardTask, Line, LineRow, Meeting, MeetingStep, PatternWeek, Proposal};

/// Something that is shared or kept by itself. Rows are found by their id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinePlace {
    /// Day, time and length of the talk: no text of its own.
    When,
    Place,
    Who,
    WithMe,
    Aim,
    Can(String),
    Hard(String, HardPart),
    Proposal(String, ProposalPart),
    /// Days, hours and the day of looking back of a week: no text of its own.
    Week(String),
    WeekTasks(String),
    IfBad,
    Health(HealthPart),
    Question(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HardPart {
    Task,
    Difficulty,
    Amount,
    Since,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposalPart {
    Change,
    Task,
    Costs,
    Brings,
    PlanB,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HealthPart {
    Condition,
    Programme,
    Pain,
    Background,
}

impl HardPart {
    pub const ALL: [Self; 4] = [Self::Task, Self::Difficulty, Self::Amount, Self::Since];
}

impl ProposalPart {
    pub const ALL: [Self; 5] = [Self::Change, Self::Task, Self::Costs, Self::Brings, Self::PlanB];
}

impl HealthPart {
    pub const ALL: [Self; 4] = [Self::Condition, Self::Programme, Self::Pain, Self::Background];
}

impl LinePlace {
    /// The id of its field on a page; unique within a preparation.
    pub fn field_id(&self) -> String {
        match self {
            Self::When => "when".to_owned(),
            Self::Place => "place".to_owned(),
            Self::Who => "who".to_owned(),
            Self::WithMe => "with-me".to_owned(),
            Self::Aim => "aim".to_owned(),
            Self::Can(id) => format!("can-{id}"),
            Self::Hard(id, part) => format!("hard-{id}-{part:?}"),
            Self::Proposal(id, part) => format!("proposal-{id}-{part:?}"),
            Self::Week(id) => format!("week-{id}"),
            Self::WeekTasks(id) => format!("week-{id}-tasks"),
            Self::IfBad => "if-bad".to_owned(),
            Self::Health(part) => format!("health-{part:?}"),
            Self::Question(id) => format!("question-{id}"),
        }
    }

    /// The screen on which it is written.
    pub fn step(&self) -> MeetingStep {
        match self {
            Self::When | Self::Place | Self::Who | Self::WithMe => MeetingStep::Basics,
            Self::Aim => MeetingStep::Aim,
            Self::Can(_) => MeetingStep::Can,
            Self::Hard(..) => MeetingStep::Hard,
            Self::Proposal(..) => MeetingStep::Proposals,
            Self::Week(_) | Self::WeekTasks(_) | Self::IfBad => MeetingStep::Return,
            Self::Health(_) => MeetingStep::Share,
            Self::Question(_) => MeetingStep::Questions,
        }
    }
}

impl HardTask {
    /// Nothing is written in any part of it.
    pub fn is_empty(&self) -> bool {
        HardPart::ALL.iter().all(|part| self.line(*part).is_empty())
    }

    pub fn line(&self, part: HardPart) -> &Line {
        match part {
            HardPart::Task => &self.task,
            HardPart::Difficulty => &self.difficulty,
            HardPart::Amount => &self.amount,
            HardPart::Since => &self.since,
        }
    }

    fn line_mut(&mut self, part: HardPart) -> &mut Line {
        match part {
            HardPart::Task => &mut self.task,
            HardPart::Difficulty => &mut self.difficulty,
            HardPart::Amount => &mut self.amount,
            HardPart::Since => &mut self.since,
        }
    }
}

impl Proposal {
    /// Nothing is written in any part of it.
    pub fn is_empty(&self) -> bool {
        ProposalPart::ALL.iter().all(|part| self.line(*part).is_empty())
    }

    pub fn line(&self, part: ProposalPart) -> &Line {
        match part {
            ProposalPart::Change => &self.change,
            ProposalPart::Task => &self.task,
            ProposalPart::Costs => &self.costs,
            ProposalPart::Brings => &self.brings,
            ProposalPart::PlanB => &self.plan_b,
        }
    }

    fn line_mut(&mut self, part: ProposalPart) -> &mut Line {
        match part {
            ProposalPart::Change => &mut self.change,
            ProposalPart::Task => &mut self.task,
            ProposalPart::Costs => &mut self.costs,
            ProposalPart::Brings => &mut self.brings,
            ProposalPart::PlanB => &mut self.plan_b,
        }
    }
}

impl Meeting {
    /// The line at this place; `None` where there is no text, or no such row.
    pub fn line(&self, place: &LinePlace) -> Option<&Line> {
        Some(match place {
            LinePlace::When | LinePlace::Week(_) => return None,
            LinePlace::Place => &self.basics.place,
            LinePlace::Who => &self.basics.who,
            LinePlace::WithMe => &self.basics.with_me,
            LinePlace::Aim => &self.aim,
            LinePlace::Can(id) => &self.can.iter().find(|row| row.id == *id)?.line,
            LinePlace::Hard(id, part) => self.hard.iter().find(|row| row.id == *id)?.line(*part),
            LinePlace::Proposal(id, part) => self.proposals.iter().find(|row| row.id == *id)?.line(*part),
            LinePlace::WeekTasks(id) => &self.pattern.weeks.iter().find(|week| week.id == *id)?.tasks,
            LinePlace::IfBad => &self.pattern.if_bad,
            LinePlace::Health(HealthPart::Condition) => &self.health.condition,
            LinePlace::Health(HealthPart::Programme) => &self.health.programme,
            LinePlace::Health(HealthPart::Pain) => &self.health.pain,
            LinePlace::Health(HealthPart::Background) => &self.health.background,
            LinePlace::Question(id) => &self.questions.iter().find(|row| row.id == *id)?.line,
        })
    }

    pub(super) fn line_mut(&mut self, place: &LinePlace) -> Option<&mut Line> {
        Some(match place {
            LinePlace::When | LinePlace::Week(_) => return None,
            LinePlace::Place => &mut self.basics.place,
            LinePlace::Who => &mut self.basics.who,
            LinePlace::WithMe => &mut self.basics.with_me,
            LinePlace::Aim => &mut self.aim,
            LinePlace::Can(id) => &mut self.can.iter_mut().find(|row| row.id == *id)?.line,
            LinePlace::Hard(id, part) => self.hard.iter_mut().find(|row| row.id == *id)?.line_mut(*part),
            LinePlace::Proposal(id, part) => self.proposals.iter_mut().find(|row| row.id == *id)?.line_mut(*part),
            LinePlace::WeekTasks(id) => &mut self.pattern.weeks.iter_mut().find(|week| week.id == *id)?.tasks,
            LinePlace::IfBad => &mut self.pattern.if_bad,
            LinePlace::Health(HealthPart::Condition) => &mut self.health.condition,
            LinePlace::Health(HealthPart::Programme) => &mut self.health.programme,
            LinePlace::Health(HealthPart::Pain) => &mut self.health.pain,
            LinePlace::Health(HealthPart::Background) => &mut self.health.background,
            LinePlace::Question(id) => &mut self.questions.iter_mut().find(|row| row.id == *id)?.line,
        })
    }

    /// Whether what stands at this place may leave.
    pub fn is_shared(&self, place: &LinePlace) -> bool {
        match place {
            LinePlace::When => self.basics.when_shared,
            LinePlace::Week(id) => self.pattern.weeks.iter().any(|week| week.id == *id && week.shared),
            place => self.line(place).is_some_and(|line| line.shared),
        }
    }

    /// All places at which something stands, in the order of the steps. Health comes last.
    pub fn places(&self) -> Vec<LinePlace> {
        let has_when = self.basics.date.is_some() || self.basics.time.is_some() || self.basics.minutes.is_some();
        let week = |week: &PatternWeek| {
            let numbers = week.days.is_some() || week.minutes.is_some() || week.look_back.is_some();
            let numbers = numbers.then(|| LinePlace::Week(week.id.clone()));
            numbers.into_iter().chain([LinePlace::WeekTasks(week.id.clone())])
        };
        let hard = |row: &HardTask| HardPart::ALL.map(|part| LinePlace::Hard(row.id.clone(), part));
        let proposal = |row: &Proposal| ProposalPart::ALL.map(|part| LinePlace::Proposal(row.id.clone(), part));
        let question = |row: &LineRow| LinePlace::Question(row.id.clone());
        let mut places: Vec<LinePlace> = has_when.then_some(LinePlace::When).into_iter().collect();
        places.extend([LinePlace::Place, LinePlace::Who, LinePlace::WithMe, LinePlace::Aim]);
        places.extend(self.can.iter().map(|row| LinePlace::Can(row.id.clone())));
        places.extend(self.hard.iter().flat_map(hard));
        places.extend(self.proposals.iter().flat_map(proposal));
        places.extend(self.pattern.weeks.iter().flat_map(week));
        places.push(LinePlace::IfBad);
        places.extend(self.questions.iter().map(question));
        places.extend(HealthPart::ALL.map(LinePlace::Health));
        places.retain(|place| self.line(place).is_none_or(|line| !line.is_empty()));
        places
    }
}
