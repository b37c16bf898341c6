use super::{now, of_app, own};
use crate::meeting::preparation::{Answer, Meeting, MeetingChange, RowList};
use crate::meeting::rehearsal::{ManagerLine, RehearsalLine, is_kept, keep, kept_answer, prepared, taken_over};

fn made(meeting: Meeting, changes: Vec<MeetingChange>) -> Meeting {
    changes.into_iter().fold(meeting, |meeting, change| change.apply(Some(meeting), now()))
}

fn answered(line: RehearsalLine, answer: &str) -> RehearsalLine {
    RehearsalLine { answer: answer.to_owned(), ..line }
}

#[test]
fn an_answer_is_kept_on_the_card_with_the_line_it_answers() {
    let line = answered(of_app(ManagerLine::NoTime), " Ten minutes. Thursday? ");
    let meeting = made(Meeting::new(now()), keep(&line, "5", &Meeting::new(now())));
    let expected = Answer {
        id: "5".to_owned(),
        said: "no-time".to_owned(),
        answer: "Ten minutes. Thursday?".to_owned(),
        on_card: true,
        ..Answer::default()
    };
    assert_eq!(meeting.answers, [expected]);
    let own = answered(own("7", "Why now?"), "Because it goes wrong at four o’clock.");
    let meeting = made(meeting.clone(), keep(&own, "6", &meeting));
    assert_eq!((meeting.answers[1].said.as_str(), meeting.answers[1].own_line.as_str()), ("", "Why now?"));
}

#[test]
fn kept_again_it_is_the_same_row_and_one_taken_off_the_card_comes_back_on_it() {
    let mut line = answered(of_app(ManagerLine::NoTime), "Ten minutes.");
    let first = made(Meeting::new(now()), keep(&line, "5", &Meeting::new(now())));
    line.kept = Some("5".to_owned());
    assert!(is_kept(&line, &first));
    line.answer = "Five minutes, on Thursday.".to_owned();
    assert!(!is_kept(&line, &first), "what stands on the card is the earlier one");
    let again = made(first.clone(), keep(&line, "5", &first));
    assert_eq!(again.answers.len(), 1);
    assert!(is_kept(&line, &again));
    let removed = MeetingChange::Remove(RowList::Answers, "5".to_owned()).apply(Some(again), now());
    assert!(!is_kept(&line, &removed) && kept_answer(&line, &removed).is_none());
    let back = made(removed.clone(), keep(&line, "5", &removed));
    assert_eq!(back.answers[0].said, "no-time", "with its line");
    assert!(is_kept(&line, &back));
}

#[test]
fn nothing_is_kept_of_an_answer_without_words() {
    for answer in ["", "  ", "\n"] {
        assert_eq!(keep(&answered(of_app(ManagerLine::Party), answer), "5", &Meeting::new(now())), []);
    }
}

#[test]
fn ten_thousand_characters_are_kept_whole() {
    let long = "I can stand for twenty minutes. ".repeat(320);
    let line = answered(of_app(ManagerLine::LookFine), &long);
    let meeting = made(Meeting::new(now()), keep(&line, "5", &Meeting::new(now())));
    assert_eq!(meeting.answers[0].answer, long.trim());
    assert!(long.len() > 10_000);
}

#[test]
fn what_was_written_before_to_the_same_line_is_found() {
    let row = |id: &str, said: &str, own_line: &str, answer: &str| Answer {
        id: id.to_owned(),
        said: said.to_owned(),
        own_line: own_line.to_owned(),
        answer: answer.to_owned(),
        on_card: false,
    };
    let meeting = Meeting {
        answers: vec![
            row("1", "no-time", "", "Ten minutes."),
            row("2", "no-time", "", "  "),
            row("3", "party", "", "I danced one song."),
            row("4", "", " Why now? ", "Because of Thursday."),
            row("5", "no-time", "", "Kept here."),
        ],
        ..Meeting::new(now())
    };
    let kept = RehearsalLine { kept: Some("5".to_owned()), ..of_app(ManagerLine::NoTime) };
    assert_eq!(prepared(&kept, &meeting), ["Ten minutes."]);
    assert_eq!(prepared(&own("9", "Why now?"), &meeting), ["Because of Thursday."]);
    assert_eq!(prepared(&of_app(ManagerLine::Silence), &meeting), Vec::<&str>::new());
}

#[test]
fn taking_over_loses_nothing_that_was_typed() {
    assert_eq!(taken_over("", "Ten minutes is enough."), "Ten minutes is enough.");
    assert_eq!(taken_over(" \n", "Ten minutes is enough."), "Ten minutes is enough.");
    assert_eq!(taken_over("I see that. ", "Ten minutes is enough."), "I see that.\nTen minutes is enough.");
}
