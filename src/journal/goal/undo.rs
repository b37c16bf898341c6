//! Taking a change back.

use super::rows::position;
use super::{ChallengePart, Goal, GoalChange, LookBackPart, ObstaclePart};

impl GoalChange {
    /// The change that takes this one back, for the goal as it was before; `None` when there was nothing to change.
    pub fn undo(&self, before: &Goal) -> Option<Self> {
        Some(match self {
            Self::What(_) => Self::What(before.what.clone()),
            Self::Plan(part, _) => Self::Plan(*part, part.of(before).to_owned()),
            Self::Obstacle(id, part, _) => match before.obstacles.iter().find(|row| row.id == *id) {
                Some(row) => {
                    let words = match part {
                        ObstaclePart::What => &row.what,
                        ObstaclePart::Then => &row.then,
                    };
                    Self::Obstacle(id.clone(), *part, words.clone())
                }
                None => Self::RemoveObstacle(id.clone()),
            },
            Self::PutObstacle(_, row) => match position(&before.obstacles, &row.id) {
                Some(_) => return None,
                None => Self::RemoveObstacle(row.id.clone()),
            },
            Self::RemoveObstacle(id) => {
                let place = position(&before.obstacles, id)?;
                Self::PutObstacle(place, before.obstacles.get(place)?.clone())
            }
            Self::Confidence(_) => Self::Confidence(before.confidence),
            Self::Challenge(id, part) => match before.challenges.iter().find(|row| row.id == *id) {
                Some(row) => {
                    let part = match part {
                        ChallengePart::What(_) => ChallengePart::What(row.what.clone()),
                        ChallengePart::By(_) => ChallengePart::By(row.by),
                        ChallengePart::Before(_) => ChallengePart::Before(row.before.clone()),
                        ChallengePart::After(_) => ChallengePart::After(row.after.clone()),
                        ChallengePart::Done(_) => ChallengePart::Done(row.done),
                    };
                    Self::Challenge(id.clone(), part)
                }
                None => Self::RemoveChallenge(id.clone()),
            },
            Self::PutChallenge(_, row) => match position(&before.challenges, &row.id) {
                Some(_) => return None,
                None => Self::RemoveChallenge(row.id.clone()),
            },
            Self::RemoveChallenge(id) => {
                let place = position(&before.challenges, id)?;
                Self::PutChallenge(place, before.challenges.get(place)?.clone())
            }
            Self::LookBack(id, date, part) => match before.look_backs.iter().find(|row| row.id == *id) {
                Some(row) => {
                    let part = match part {
                        LookBackPart::HowFar(_) => LookBackPart::HowFar(row.how_far),
                        LookBackPart::Helped(_) => LookBackPart::Helped(row.helped.clone()),
                        LookBackPart::Next(_) => LookBackPart::Next(row.next.clone()),
                    };
                    Self::LookBack(id.clone(), *date, part)
                }
                None => Self::RemoveLookBack(id.clone()),
            },
            Self::PutLookBack(_, row) => match position(&before.look_backs, &row.id) {
                Some(_) => return None,
                None => Self::RemoveLookBack(row.id.clone()),
            },
            Self::RemoveLookBack(id) => {
                let place = position(&before.look_backs, id)?;
                Self::PutLookBack(place, before.look_backs.get(place)?.clone())
            }
            Self::LookBackOn(_) => Self::LookBackOn(before.look_back_on),
            Self::Close(_) => Self::Close(before.closed),
        })
    }
}
