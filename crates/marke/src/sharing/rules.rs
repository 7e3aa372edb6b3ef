//! What all sharing has in common: it is not about money.

/// Words for the money of this country.
const MONEY: &[&str] = &["euro", "euro's", "euros", "eur", "cent", "cents", "eurocent"];

/// Whether a text names an amount of money, in figures or in words.
pub(super) fn names_money(text: &str) -> bool {
    let lower = text.to_lowercase().replace('’', "'");
    let in_word = |letter: char| letter.is_alphabetic() || letter == '\'';
    let mut words =
        lower.split(|letter: char| !in_word(letter)).map(|word| word.trim_matches('\''));
    lower.contains('€') || words.any(|word| MONEY.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_found_in_figures_and_in_words() {
        for text in [
            "Voor € 50 per dag",
            "50,- €",
            "honderd euro",
            "EUR 20",
            "20EUR",
            "1000 Euro’s",
            "tienduizend euro's per jaar",
            "drie cent",
        ] {
            assert!(names_money(text), "{text}");
        }
        for text in [
            "Een taart is genoeg",
            "Europees project",
            "in het centrum",
            "percent",
            "Een neuroloog",
        ] {
            assert!(!names_money(text), "{text}");
        }
    }
}
