//! Text as it is compared when somebody searches.

/// Small letters without accents: `Étirement` becomes `etirement`. Knows the letters of Western European languages and
/// accents typed as signs of their own; the tables for all scripts would be larger than what is searched.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// Puts the [`folded`] text behind what is there.
pub fn fold_into(text: &str, folded: &mut String) {
    for character in text.chars() {
        let plain = match character.to_ascii_lowercase() {
            'À'..='Å' | 'à'..='å' => "a",
            'Ç' | 'ç' => "c",
            'È'..='Ë' | 'è'..='ë' => "e",
            'Ì'..='Ï' | 'ì'..='ï' => "i",
            'Ñ' | 'ñ' => "n",
            'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' => "o",
            'Ù'..='Ü' | 'ù'..='ü' => "u",
            'Ý' | 'ý' | 'ÿ' | 'Ÿ' => "y",
            'Œ' | 'œ' => "oe",
            'Æ' | 'æ' => "ae",
            '\u{300}'..='\u{36f}' => "",
            '’' | '‘' => "'",
            '\u{a0}' | '\u{202f}' => " ",
            other => {
                folded.push(other);
                continue;
            }
        };
        folded.push_str(plain);
    }
}
