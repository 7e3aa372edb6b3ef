//! Words that say nothing about a topic, Dutch and English, folded.

/// In alphabetical order, for the look-up.
#[rustfmt::skip]
const STOP_WORDS: &[&str] = &[
    "aan", "about", "af", "al", "all", "alle", "allemaal", "alles", "als", "also", "altijd", "an",
    "and", "ander", "andere", "anders", "any", "are", "as", "at", "be", "been", "being", "ben",
    "bent", "bij", "bijvoorbeeld", "binnen", "but", "by", "can", "could", "daar", "daarbij",
    "daarin", "daarmee", "daarom", "daarvan", "dan", "dat", "de", "deed", "deze", "dezelfde",
    "did", "die", "dit", "do", "doen", "does", "doet", "door", "doordat", "dus", "each", "echt",
    "een", "eens", "eerst", "eigen", "elk", "elkaar", "elke", "en", "enkele", "enz", "er", "erg",
    "ervan", "ervoor", "etc", "even", "for", "from", "gaan", "gaat", "gedaan", "geeft", "geen",
    "gemaakt", "geven", "gewoon", "geworden", "ging", "graag", "haar", "had", "hadden", "has",
    "have", "he", "heb", "hebben", "heeft", "heel", "hem", "hen", "her", "here", "het",
    "hetzelfde", "hier", "hierbij", "hierin", "hiervan", "hiervoor", "hij", "his", "hoe", "hoeft",
    "hoeven", "how", "hun", "ieder", "iedere", "iedereen", "iemand", "iets", "if", "ik", "in",
    "into", "is", "it", "its", "ja", "je", "jij", "jou", "jouw", "jullie", "just", "kan", "komen",
    "komt", "kon", "konden", "krijgen", "krijgt", "kunnen", "kwam", "laat", "laatste", "langs",
    "laten", "maak", "maakt", "maar", "mag", "maken", "may", "me", "mee", "meer", "meest",
    "meeste", "men", "mensen", "met", "might", "mij", "mijn", "minder", "mocht", "moet", "moeten",
    "mogen", "more", "most", "must", "my", "na", "naar", "naast", "nee", "niemand", "niet",
    "niets", "niks", "no", "nodig", "nog", "nooit", "not", "nu", "of", "ofwel", "om", "omdat",
    "on", "onder", "ongeveer", "only", "ons", "onze", "ooit", "ook", "op", "or", "other", "our",
    "over", "paar", "per", "rond", "rondom", "samen", "shall", "she", "should", "sinds", "so",
    "some", "sommige", "soms", "staan", "staat", "straks", "te", "tegen", "terwijl", "than",
    "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "tijdens",
    "to", "toch", "toen", "too", "tot", "tussen", "u", "uit", "under", "us", "uw", "vaak", "van",
    "vanuit", "veel", "verder", "very", "via", "vinden", "vindt", "voor", "vooral", "waar",
    "waarbij", "waardoor", "waarin", "waarmee", "waarom", "waarop", "wanneer", "want", "waren",
    "was", "wat", "we", "weer", "weinig", "wel", "welke", "werd", "werden", "were", "what",
    "when", "where", "which", "who", "why", "wie", "wij", "wil", "will", "willen", "wilt", "with",
    "worden", "wordt", "would", "you", "your", "zal", "ze", "zeer", "zelf", "zich", "zien",
    "ziet", "zij", "zijn", "zit", "zitten", "zo", "zoals", "zodat", "zodra", "zonder", "zou",
    "zouden", "zullen",
];

/// Whether a folded word says nothing about the topic of a text: *de*, *graag*, *the*.
pub fn is_stop_word(folded: &str) -> bool {
    STOP_WORDS.binary_search(&folded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order() {
        assert!(STOP_WORDS.is_sorted_by(|a, b| a < b));
    }
}
