//! What the forms of one Dutch word have in common.
//!
//! Snowball's Dutch (Kraaij and Pohlmann, *Porter's stemming algorithm for Dutch*, 1994) does the
//! work. It knows spelling, no words, so around it stand what spelling cannot tell (*stad*,
//! *steden*) and what it takes off too much (*gezin* is no *zin*, *fiets* is no plural).
//! Words come folded, so that *idee*, *ideeën* and *ideeen* meet.

use snowball_stemmers_rs::{Algorithm, Stemmer};

/// Plurals that change their vowel or add `-eren`, also at the end of a compound, and what
/// stands there instead. The first that fits counts.
const IRREGULAR: &[(&str, &str)] = &[
    ("kinderen", "kind"),
    ("kindertjes", "kind"),
    ("eieren", "ei"),
    ("liederen", "lied"),
    ("runderen", "rund"),
    ("kalveren", "kalf"),
    ("lammeren", "lam"),
    ("volkeren", "volk"),
    ("bladeren", "blad"),
    ("koeien", "koe"),
    ("steden", "stad"),
    ("schepen", "schip"),
    ("spoorwegen", "spoorweg"),
    ("snelwegen", "snelweg"),
    ("glazen", "glas"),
    ("graven", "graf"),
    ("paden", "pad"),
    ("museums", "museum"),
    ("musea", "museum"),
    ("centra", "centrum"),
    ("programmas", "programma"),
    ("themas", "thema"),
    ("cameras", "camera"),
    ("autos", "auto"),
    ("fotos", "foto"),
    ("videos", "video"),
    ("hobbys", "hobby"),
    ("babys", "baby"),
    ("taxis", "taxi"),
    ("cafes", "cafe"),
];

/// As [`IRREGULAR`], for whole words only: longer ones that end so are something else, as
/// *bewegen* is no plural of *weg*.
const IRREGULAR_WORDS: &[(&str, &str)] = &[
    ("wegen", "weg"),
    ("dagen", "dag"),
    ("daken", "dak"),
    ("baden", "bad"),
    ("bladen", "blad"),
    ("gaten", "gat"),
    ("vaten", "vat"),
    ("slagen", "slag"),
    ("leden", "lid"),
    ("goden", "god"),
    ("hoven", "hof"),
    ("loten", "lot"),
    ("oorlogen", "oorlog"),
    ("bergen", "berg"),
    ("opas", "opa"),
    ("omas", "oma"),
    ("accus", "accu"),
    ("menus", "menu"),
    ("pizzas", "pizza"),
    ("agendas", "agenda"),
    ("skis", "ski"),
    ("villas", "villa"),
    ("risicos", "risico"),
    ("euros", "euro"),
    ("radios", "radio"),
];

/// Words whose stem would be that of another: *ouderen* are no *ouders*, a *markt* is no *mark*.
const OWN_STEMS: &[(&str, &str)] = &[
    ("oudere", "oudere"),
    ("ouderen", "oudere"),
    ("jongen", "jongen"),
    ("jongens", "jongen"),
    ("markt", "markt"),
    ("markten", "markt"),
    ("marktje", "markt"),
    ("gift", "gift"),
    ("giften", "gift"),
    ("batterij", "batterij"),
    ("batterijen", "batterij"),
];

/// Verbs in the third person of which the `t` belongs to no noun.
const THIRD_PERSON: &[&str] = &["wt", "elt", "oont", "eert", "zorgt", "danst"];

/// Words that only look like a form in [`IRREGULAR`].
const REGULAR: &[&str] = &["besteden", "schaden", "begraven", "opgraven", "ingraven", "afgraven"];

/// Compounds of *lid* are many; these are none.
const NOT_MEMBERS: &[&str] = &["geleden", "verleden", "overleden", "kleden"];

/// Nouns whose `s` after a consonant is no plural, also at the end of a compound.
const ENDS_IN_S: &[&str] = &[
    "fiets", "plaats", "wens", "kans", "dans", "grens", "toets", "schets", "rots", "muts", "koets",
    "gids", "fonds", "beurs", "koers", "hals", "reeks", "glans", "prins", "kaars", "medemens",
    "flits", "spits", "les",
];

/// As [`ENDS_IN_S`], for whole words only.
const WORDS_IN_S: &[&str] = &[
    "mens", "laars", "pers", "vers", "els", "lens", "wals", "rups", "heks", "gans", "pols", "gips",
    "chips", "links", "rechts", "vals", "trots", "bots",
];

/// Words that begin with *ge* and are no participles, without their endings.
const GE_WORDS: &[&str] = &[
    "gebak",
    "gebaar",
    "gebed",
    "gebeur",
    "gebied",
    "geboor",
    "gebouw",
    "gebrek",
    "gebruik",
    "gedachte",
    "gedeel",
    "gedicht",
    "geding",
    "gedrag",
    "geduld",
    "geest",
    "gehandicap",
    "gehee",
    "geheim",
    "gehoor",
    "geit",
    "geld",
    "geleid",
    "gelijk",
    "geloof",
    "geluid",
    "geluk",
    "gemaal",
    "gemak",
    "gemeen",
    "generat",
    "geneesk",
    "genees",
    "geniet",
    "genoeg",
    "gerecht",
    "gereedschap",
    "geschenk",
    "geschied",
    "geschik",
    "gesprek",
    "getal",
    "getij",
    "geur",
    "gevaar",
    "gevaren",
    "gevecht",
    "gevel",
    "gevoel",
    "gevolg",
    "geweld",
    "gewicht",
    "gewoon",
    "gezag",
    "gezel",
    "gezicht",
    "gezin",
    "gezond",
    "geloven",
    "gevang",
    "gedroog",
];

/// What may stand before the *ge* of a participle: *opgeruimd*, *schoongemaakt*.
const BEFORE_GE: &[&str] = &[
    "", "aan", "achter", "af", "be", "bij", "binnen", "dicht", "door", "hoog", "in", "klaar",
    "langs", "los", "mee", "na", "neer", "om", "onder", "ont", "op", "over", "samen", "schoon",
    "tegen", "terug", "thuis", "toe", "uit", "vast", "vol", "voor", "vrij", "weg",
];

/// The stem of one folded word. What stems of different words have in common means nothing:
/// a stem is for comparing, not for reading.
///
/// ```
/// use topics::words::stem;
///
/// assert_eq!(stem("bomen"), stem("boom"));
/// assert_ne!(stem("bommen"), stem("boom"));
/// ```
pub fn stem(folded: &str) -> String {
    let is_dutch = folded.chars().all(|letter| letter.is_ascii_lowercase());
    if !is_dutch || folded.len() < 3 {
        return folded.to_owned();
    }
    if let Some((_, stem)) = OWN_STEMS.iter().find(|(word, _)| *word == folded) {
        return (*stem).to_owned();
    }
    let singular = singular(folded).unwrap_or_else(|| folded.to_owned());
    let guarded = guard_s(guard_ge(&with_ending(singular)));
    let stem = Stemmer::create(Algorithm::Dutch).stem(&guarded).into_owned();
    let stem = shorten(unguard(&stem));
    if stem.is_empty() { folded.to_owned() } else { stem }
}

/// What spelling cannot tell: the singular of irregular plurals and of those on `ën`.
fn singular(word: &str) -> Option<String> {
    if let Some((_, one)) = IRREGULAR_WORDS.iter().find(|(many, _)| *many == word) {
        return Some((*one).to_owned());
    }
    if !REGULAR.iter().any(|regular| word.ends_with(regular))
        && let Some((before, one)) = IRREGULAR
            .iter()
            .find_map(|(many, one)| word.strip_suffix(many).map(|before| (before, one)))
    {
        return Some(format!("{before}{one}"));
    }
    if let Some(before) = word.strip_suffix("leden")
        && !NOT_MEMBERS.iter().any(|other| word.ends_with(other))
    {
        return Some(format!("{before}lid"));
    }
    let on_vowel = ["eeen", "ieen"].iter().any(|end| word.ends_with(end));
    let on_diaeresis = ["rien", "cien", "lien", "mien"].iter().any(|end| word.ends_with(end));
    if on_vowel {
        word.strip_suffix("en").map(str::to_owned)
    } else if on_diaeresis && word.len() > 6 {
        word.strip_suffix('n').map(str::to_owned)
    } else {
        None
    }
}

/// *groene* and *routes* with the ending that Snowball knows best: *groenen*, *routen*; and
/// without theirs what it would take too little or too much off: *molens*, *speelt*, *borden*.
fn with_ending(word: String) -> String {
    let without = |ends: &[&str], taken: &str| {
        let ends_so = ends.iter().any(|end| word.ends_with(end));
        if ends_so { word.strip_suffix(taken) } else { None }
    };
    let is_name_on_ens = word.len() > 5 && !owns_s(&word);
    let shorter = without(&["ens"], "s")
        .filter(|_| is_name_on_ens)
        .or_else(|| without(THIRD_PERSON, "t").filter(|bare| bare.len() > 3))
        .or_else(|| without(&["ooie", "aaie", "oeie"], "e"))
        .or_else(|| without(&["rden", "lden"], "en"));
    if let Some(shorter) = shorter {
        return shorter.to_owned();
    }
    if owns_s(&word) {
        return word;
    }
    let bare = word.strip_suffix('s').unwrap_or(&word);
    let Some(before) = bare.strip_suffix('e') else { return word };
    let ends_in_consonant = before.ends_with(|letter: char| !is_vowel(letter) && letter != 'j');
    if !ends_in_consonant || before.len() < 3 {
        word
    } else if before.ends_with("rd") || before.ends_with("ld") {
        before.to_owned()
    } else {
        format!("{before}en")
    }
}

/// Hides every `ge` that is no sign of a participle behind an accent.
fn guard_ge(word: &str) -> String {
    let may_be_participle =
        ["d", "t", "en", "e"].iter().any(|end| word.ends_with(end)) && !starts_with_ge_word(word);
    let mut guarded = String::with_capacity(word.len() + 2);
    let mut rest = word;
    while let Some((before, after)) = rest.split_once("ge") {
        guarded.push_str(before);
        let is_sign = may_be_participle && BEFORE_GE.contains(&guarded.as_str());
        let is_short = after.len() < 4 && after != "ver" && !guarded.is_empty();
        guarded.push_str(if is_sign || is_short { "ge" } else { "gé" });
        rest = after;
    }
    guarded.push_str(rest);
    guarded
}

fn starts_with_ge_word(word: &str) -> bool {
    GE_WORDS.iter().any(|noun| word.starts_with(noun))
}

/// Writes the `s` that belongs to a noun as `z`, which Snowball leaves alone.
fn guard_s(word: String) -> String {
    match word.strip_suffix('s') {
        Some(before) if owns_s(&word) => format!("{before}z"),
        Some(_) | None => word,
    }
}

fn owns_s(word: &str) -> bool {
    WORDS_IN_S.contains(&word) || ENDS_IN_S.iter().any(|noun| word.ends_with(noun))
}

/// A stem as it would be without what guarded it.
fn unguard(stem: &str) -> String {
    let plain = stem.replace('é', "e");
    match plain.strip_suffix('z') {
        Some(before) => format!("{before}s"),
        None => plain,
    }
}

/// *paneel* and *panel*, *fietspaad* and *fietspad* are one: a long vowel before the last
/// consonant is written short where another syllable comes before it.
fn shorten(stem: String) -> String {
    let letters: Vec<char> = stem.chars().collect();
    let [before @ .., first, second, last] = letters.as_slice() else { return stem };
    let is_long = first == second && matches!(first, 'a' | 'e' | 'o' | 'u') && !is_vowel(*last);
    if is_long && before.iter().any(|letter| is_vowel(*letter)) {
        before.iter().chain([first, last]).collect()
    } else {
        stem
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}
