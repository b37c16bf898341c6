//! What a nurse with low back pain answers: one table, used by all journeys.

/// One screen of the questionnaire and what is done there.
pub(crate) struct Screen {
    /// Its name in the address.
    pub(crate) step: &'static str,
    /// Field and answer, in the order of the screen.
    pub(crate) answers: &'static [(&'static str, Answer)],
}

/// What is done with one field.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Answer {
    /// Typed; shown everywhere as it was typed.
    Words(&'static str),
    /// Typed; shown as a number or a day.
    Figure(&'static str),
    /// An ISO date.
    Day(&'static str),
    /// Ticked options, counted from 0.
    Tick(&'static [usize]),
    /// A number on a scale.
    Rate(u8),
    /// An option of a closed list, by its code.
    Pick(&'static str),
    /// Something else, in own words.
    Own(&'static str),
    /// Is there another one?
    Another(bool),
}

use Answer::{Another, Day, Figure, Own, Pick, Rate, Tick, Words};

const fn screen(step: &'static str, answers: &'static [(&'static str, Answer)]) -> Screen {
    Screen { step, answers }
}

/// Words that other tests look for.
pub(crate) const HELP_WANTED: &str = "Getting through a late shift without lying awake from my back";
pub(crate) const FIRST_TASK: &str = "Turning a heavy patient in bed";
pub(crate) const FIRST_TASK_STEPS: &str =
    "I pull the sheet toward me, then I push the hip with one hand and hold the drip with the other";
pub(crate) const SECOND_TASK: &str = "Pushing beds to the operating room";
pub(crate) const OTHER_HEALTH: &str = "I use a puffer when I have a cold";
pub(crate) const TENSION: &str = "The roster changes each week and nobody asks us";

/// Every question of the full version, with two hard tasks in all details.
#[rustfmt::skip]
pub(crate) const FULL: &[Screen] = &[
    screen("help-wanted", &[("help-wanted", Words(HELP_WANTED))]),
    screen("matters", &[("matters", Words("Picking up my grandson without thinking about it"))]),
    screen("where", &[("where", Tick(&[3, 6])), ("where", Own("Left side of my bottom"))]),
    screen("leg-pain", &[("leg-pain", Tick(&[1]))]),
    screen("since", &[("since", Tick(&[2]))]),
    screen("pain7", &[("pain7", Rate(6))]),
    screen("job", &[("job", Pick("nurse"))]),
    screen("hours", &[("contract-hours", Figure("32")), ("current-hours", Figure("0")), ("shifts", Tick(&[2]))]),
    screen("at-work", &[("at-work", Tick(&[3]))]),
    screen("not-at-work-since", &[("not-at-work-since", Day("2026-03-02"))]),
    screen("day", &[("day", Words("Start at 14:45, handover, washing and turning eight patients, notes after 22:00"))]),
    screen("demands", &[
        ("lift-carry", Tick(&[3])), ("push-pull", Tick(&[2])), ("bend-twist", Tick(&[3])), ("kneel-squat", Tick(&[1])),
        ("reach-high", Tick(&[1])), ("same-movement", Tick(&[1])), ("stand-long", Tick(&[2])), ("sit-long", Tick(&[0])),
        ("walk-lot", Tick(&[2])), ("drive-vibration", Tick(&[0])), ("cold-draught", Tick(&[0])), ("hurry", Tick(&[3])),
        ("think-hard", Tick(&[1])),
    ]),
    screen("task-name~0", &[("task-name~0", Words(FIRST_TASK))]),
    screen("task-what~0", &[("task-what~0", Words(FIRST_TASK_STEPS))]),
    screen("task-details~0", &[
        ("task-weight~0", Figure("85")), ("task-height~0", Tick(&[2])), ("task-distance~0", Words("Half a metre")),
        ("task-duration~0", Figure("5")), ("task-frequency~0", Words("Sixteen times a shift")),
    ]),
    screen("task-trouble~0", &[("task-trouble~0", Words("At the fourth patient, and then it stays until I lie down"))]),
    screen("task-helps~0", &[("task-helps~0", Words("A sliding sheet and a colleague at the other side"))]),
    screen("task-now~0", &[("task-now~0", Rate(3))]),
    screen("task-photo~0", &[("task-photo~0", Tick(&[2]))]),
    screen("tasks~0~another", &[("", Another(true))]),
    screen("task-name~1", &[("task-name~1", Words(SECOND_TASK))]),
    screen("task-what~1", &[("task-what~1", Words("Two doors and a bend, I walk backwards through the second door"))]),
    screen("task-details~1", &[
        ("task-weight~1", Figure("140")), ("task-height~1", Tick(&[2])), ("task-distance~1", Words("Two hundred metres")),
        ("task-duration~1", Figure("10")), ("task-frequency~1", Words("Three times a shift")),
    ]),
    screen("task-trouble~1", &[("task-trouble~1", Words("In the bend, at once"))]),
    screen("task-helps~1", &[("task-helps~1", Words("Going with two, and waiting for the door"))]),
    screen("task-now~1", &[("task-now~1", Rate(5))]),
    screen("task-photo~1", &[("task-photo~1", Tick(&[1]))]),
    screen("tasks~1~another", &[("", Another(false))]),
    screen("work-link", &[("work-link", Tick(&[3]))]),
    screen("better-worse", &[("better-worse", Words("Worse after two nights in a row, better when I can walk around"))]),
    screen("colleagues-same", &[("colleagues-same", Tick(&[0]))]),
    screen("outside-work", &[("outside-work", Words("Working in my garden makes it worse, swimming makes it better"))]),
    screen("say", &[("say-breaks", Rate(2)), ("say-order", Rate(4)), ("say-pace", Rate(1))]),
    screen("support", &[("support-manager", Rate(4)), ("support-colleagues", Rate(9))]),
    screen("tension", &[("tension", Tick(&[1]))]),
    screen("tension-what", &[("tension-what", Words(TENSION))]),
    screen("job-satisfaction", &[("job-satisfaction", Rate(7))]),
    screen("meaning", &[("meaning", Tick(&[2, 4])), ("meaning", Own("Being there when it matters"))]),
    screen("balance", &[("balance-work", Tick(&[1, 2])), ("balance-rest", Rate(4))]),
    screen("last-week", &[
        ("stress", Rate(5)), ("tired", Rate(7)), ("sleep-trouble", Rate(6)), ("focus-trouble", Rate(2)),
    ]),
    screen("worries", &[("worries", Tick(&[0, 2])), ("worries", Own("That I end up like my mother"))]),
    screen("expect", &[("expect", Tick(&[3]))]),
    screen("expect-sure", &[("expect-sure", Rate(4))]),
    screen("work-ability", &[("work-ability", Rate(5))]),
    screen("tried", &[("tried", Words("Two weeks without lifting, and a talk with the ward manager"))]),
    screen("tried-helped", &[("tried-helped", Words("The two weeks helped, the talk did not"))]),
    screen("contacts", &[("contacts", Tick(&[0, 3]))]),
    screen("contacts-how", &[("contacts-how", Words("The doctor listened well, the manager was in a hurry"))]),
    screen("other-health", &[("other-health", Words(OTHER_HEALTH))]),
    screen("ask", &[("ask", Words("Is it bad that it hurts when I turn over in bed?"))]),
    // Everything goes in: what was ticked for her stays, the rest she adds.
    screen("consent", &[("consent", Tick(&[5, 6, 9]))]),
];

/// The short version, with one task.
#[rustfmt::skip]
pub(crate) const SHORT: &[Screen] = &[
    screen("help-wanted", &[("help-wanted", Words(HELP_WANTED))]),
    screen("where", &[("where", Tick(&[3]))]),
    screen("leg-pain", &[("leg-pain", Tick(&[1]))]),
    screen("since", &[("since", Tick(&[2]))]),
    screen("pain7", &[("pain7", Rate(6))]),
    screen("job", &[("job", Own("Night nurse in a care home"))]),
    screen("hours", &[("contract-hours", Figure("32")), ("current-hours", Figure("16")), ("shifts", Tick(&[2]))]),
    screen("at-work", &[("at-work", Tick(&[2]))]),
    screen("demands", &[
        ("lift-carry", Tick(&[3])), ("push-pull", Tick(&[2])), ("bend-twist", Tick(&[0])), ("kneel-squat", Tick(&[1])),
        ("sit-long", Tick(&[0])), ("hurry", Tick(&[3])), ("think-hard", Tick(&[1])),
    ]),
    screen("task-name~0", &[("task-name~0", Words(FIRST_TASK))]),
    screen("task-what~0", &[("task-what~0", Words(FIRST_TASK_STEPS))]),
    screen("task-details~0", &[("task-weight~0", Figure("85")), ("task-height~0", Tick(&[2]))]),
    screen("task-trouble~0", &[("task-trouble~0", Words("At the fourth patient"))]),
    screen("task-helps~0", &[("task-helps~0", Words("A sliding sheet"))]),
    screen("task-now~0", &[("task-now~0", Rate(3))]),
    screen("tasks~0~another", &[("", Another(false))]),
    screen("work-link", &[("work-link", Tick(&[3]))]),
    screen("better-worse", &[("better-worse", Words("Worse after two nights in a row"))]),
    screen("support", &[("support-manager", Rate(4)), ("support-colleagues", Rate(9))]),
    screen("expect", &[("expect", Tick(&[3]))]),
    screen("expect-sure", &[("expect-sure", Rate(4))]),
    screen("ask", &[("ask", Words("Is it bad that it hurts when I turn over in bed?"))]),
    screen("consent", &[]),
];

/// All that is typed as own words in these screens.
pub(crate) fn own_words(screens: &'static [Screen]) -> impl Iterator<Item = &'static str> {
    screens.iter().flat_map(|screen| screen.answers).filter_map(|(_, answer)| match answer {
        Words(words) | Own(words) => Some(*words),
        _ => None,
    })
}
