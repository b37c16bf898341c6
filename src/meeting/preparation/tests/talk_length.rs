use crate::meeting::preparation::{NotALength, talk_length};

#[test]
fn minutes_are_whole_and_at_most_a_working_day() {
    let lengths = [
        ("", Ok(None)),
        ("  ", Ok(None)),
        ("30", Ok(Some(30))),
        (" 45 ", Ok(Some(45))),
        ("1", Ok(Some(1))),
        ("480", Ok(Some(480))),
        ("0", Err(NotALength)),
        ("481", Err(NotALength)),
        ("3600", Err(NotALength)),
        ("70000", Err(NotALength)),
        ("-30", Err(NotALength)),
        ("7,5", Err(NotALength)),
        ("half an hour", Err(NotALength)),
    ];
    for (typed, expect) in lengths {
        assert_eq!(talk_length(typed), expect, "{typed:?}");
    }
}
