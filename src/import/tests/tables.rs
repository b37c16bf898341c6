//! Tables.

use proptest::prelude::*;

use crate::import::ReadError;
use crate::import::csv::{RowEnd, Rows, at};

fn rows(text: &str, end: RowEnd) -> Result<Vec<Vec<String>>, ReadError> {
    Rows::new(text, end).collect()
}

#[test]
fn rows_end_where_they_end() {
    let lines = |text: &str| rows(text, RowEnd::Line).unwrap();
    assert_eq!(lines("a,b\r\nc,d\re\n\n\"f\ng\",h"), [vec!["a", "b"], vec!["c", "d"], vec!["e"], vec!["f\ng", "h"]]);
    assert_eq!(lines("a\\nb,"), [["a\\nb", ""]]);
    assert_eq!(lines("\"\",\"a\"\"b\",\",\""), [["", "a\"b", ","]]);
    assert_eq!(lines(""), Vec::<Vec<String>>::new());
    let backslashes = rows("a,b\\n1,\"c\\nd\"\\n2,é", RowEnd::Backslash).unwrap();
    assert_eq!(backslashes, [["a", "b"], ["1", "c\\nd"], ["2", "é"]]);
    assert_eq!(at(&backslashes[1], 7), "");
}

#[test]
fn a_quote_without_an_end_and_a_row_without_one_are_refused() {
    assert_eq!(rows("a,\"b\nc,d\n", RowEnd::Line), Err(ReadError::Damaged));
    assert_eq!(rows(&",".repeat(5_000_000), RowEnd::Line), Err(ReadError::TooMuch));
}

proptest! {
    /// What another library writes by the rules is read as it was.
    #[test]
    fn what_is_written_by_the_rules_is_read(table in prop::collection::vec(prop::collection::vec("[a\",\r\n é🙂;\\\\n]{0,6}", 2..5), 1..5)) {
        let mut writer = csv_reader::WriterBuilder::new().flexible(true).quote_style(csv_reader::QuoteStyle::Always).from_writer(Vec::new());
        for row in &table {
            writer.write_record(row).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        prop_assert_eq!(rows(&text, RowEnd::Line), Ok(table));
    }
}
