//! Fields of life that words belong to, so that a theme learned from *moestuin* is proposed for
//! *bloembakken* too. Everyday Dutch, and open to more: a word may belong to several fields.

/// Each field with words, folded. `plant*` is every word that begins so, `*tuin` every word that
/// ends so, `*water*` every word with it inside.
#[rustfmt::skip]
const FIELDS: &[(&str, &str)] = &[
    ("planten",
        "groen* plant* boom* bomen* *tuin *tuinen *tuintje* tuin* bloem* park parken *park \
          *parkje* perk* heg heggen struik* gras* natuur* bos bossen *bos kruiden* zaai* \
          *beplant* bollen bloembol* haag hagen *weide* *berm bermen onkruid* snoei* vergroen* \
          landschap* groeit"),
    ("dieren",
        "bijen* vlinder* insect* vogel* egel* dier dieren* hond* kat katten* nest* biodivers* \
          vis vissen eend* vleermui* hommel* wild* ree reeen zwaluw*"),
    ("klimaat",
        "duurza* verduurza* klimaat* milieu* circulair* hergebruik* recycl* compost* co2* \
          repar* ecolog* hitte* opwarm* plastic* tweedehands* kringloop* stikstof* uitstoot*"),
    ("energie",
        "energie* zonne* *isol* warmte* wind windmolen* windturbine* stroom* accu* elektri* \
          *paneel *panelen batterij* kachel* verwarm* waterstof* aardgas* gasloos laadpa* \
          stroomnet*"),
    ("afval",
        "*afval* *vuil* schoon* schone* rommel* prullenbak* *container* opruim* opgeruimd* \
          poep* asbak* peuk*"),
    ("water",
        "*water* regen* sloot sloten gracht* kanaal* kanalen vijver* beek beken rivier* dijk* \
          zwem* oever* riool* overstrom* droogte* haven* boot boten"),
    ("onderweg",
        "fiets* *fiets auto* verkeer* parkeer* bus bussen ov trein* station* weg wegen *pad \
          *paden *straat *straten stoep* oversteek* zebrapad* drempel* snelheid* hardrijd* \
          vervoer* halte* *halte scooter* voetgang* rotonde* kruispunt* brug* mobiliteit* \
          rijd*"),
    ("openbare_ruimte",
        "plein* *plein *pleinen bank banken bankje* *bank* verlicht* lantaarn* licht* \
          inricht* opknap* bestrat* toegankelijk* toilet* speelveld* straatmeubil* fontein*"),
    ("ontmoeten",
        "ontmoet* samen* buur* buren* verbind* verbond* gezel* koffie* *huis dorpshu* praat* \
          gesprek* contact* feest* *feest eenzaam* eenzame* maaltijd* borrel* burendag* elkaar \
          community netwerk* vriend* kennismak* inloop* dialoog* *diner picknick* barbecue* \
          bbq saamhor* leefba*"),
    ("ouderen",
        "ouder ouderen* senior* bejaard* opa* oma* dement* generatie* vergrijz* pensioen*"),
    ("zorg",
        "zorg* *zorg mantelzorg* huisarts* gezond* hulp* help* helpen welzijn* psych* ziek* \
          beperk* gehandicap* thuiszorg* verpleeg* dokter* apothe* aed revalid* rolstoel* ggz \
          mentaal mentale medicij* verslav*"),
    ("armoede",
        "armoe* schuld* geld* budget* voedselbank* arme minima dakloz* dakloos* kleding* \
          rondkom* uitkering* betaalb* laaggeletterd* bestaanszeker* bijstand"),
    ("jeugd",
        "kind* jeugd* jong* tiener* meisje* *spelen *speel* speel* school* scholier* student* \
          peuter* kleuter* baby* gezin* opvoed* puber* vakantie*"),
    ("sport",
        "sport* *sport voetbal* beweg* fit fitness* dans* yoga* zwem* hardlo* basketbal* \
          wandel* gym* judo* boks* schaats* skate* tennis* volleybal* atletiek* training* \
          trimbaan* bowl*"),
    ("kunst",
        "kunst* cultu* muziek* muzik* theater* film* schilder* muur* expo* galerie* zang* \
          zing* koor koren concert* festival* podium* beeld* foto* creati* dichter* gedicht* \
          poezie* verhal* verhaal* opera orkest* band drama* artiest* atelier* voorstelling* \
          mozaiek* tentoonstel*"),
    ("leren",
        "leer* leren les lessen *les *lessen onderwijs* cursus* *workshop* huiswerk* opleid* \
          taal* docent* stage* kennis* studie* student* bibliothe* boek* lezen digita* \
          computer* coach* mentor* talent* training*"),
    ("werk",
        "werk* *werk baan banen stage* onderne* bedrij* winkel* *winkel vacature* zzp econom* \
          startend* arbeid* *markt *markten ambacht* mkb horeca toeris* beroep* omschol* \
          personeel vakmens* leerba*"),
    ("voedsel",
        "eten *eten voedsel* kook* koken keuken* restaurant* boer boeren* boerderij* \
          landbouw* melk* groente* fruit* moestuin* maaltijd* lunch* bakker* brood* akker* \
          oogst* aardappel* streek* vlees veehoud* teelt*"),
    ("veiligheid",
        "veilig* onveilig* inbra* diefstal* politie* overlast* criminal* preventie* camera* \
          buurtwacht* handhav* drugs* geweld* vandal* alarm* brandweer*"),
    ("wonen",
        "woon* woning* wonen huis huizen *huizen huur* bouw* leegstand* starterswoning* \
          nieuwbouw* renov* hofje* flat* dak daken *dak *daken"),
    ("erfgoed",
        "histor* geschied* monument* erfgoed* herdenk* herinner* oorlog* molen* kerk* \
          archief* museum* veenkolon* traditie* verleden streektaal dialect*"),
    ("iedereen",
        "vrouw* divers* inclus* lhbt* lgbt* multicultur* internation* vluchteling* \
          nieuwkomer* statushoud* migrant* integrat* discrimin* emancip* gelijk* cultu*"),
    ("digitaal",
        "digita* internet* glasvezel* app website* online computer* data*"),
    ("vrijwilligers",
        "vrijwillig* vereniging* stichting* burenhulp* mantelzorg* bestuur*"),
];

/// The names of the fields that a folded word belongs to, in the order of the list.
pub(super) fn fields_of(folded: &str) -> impl Iterator<Item = &'static str> {
    let belongs = |words: &str| words.split_ascii_whitespace().any(|word| fits(word, folded));
    FIELDS.iter().filter(move |(_, words)| belongs(words)).map(|(field, _)| *field)
}

fn fits(pattern: &str, word: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(end), None) => word.ends_with(end),
        (None, Some(begin)) => word.starts_with(begin),
        (Some(rest), Some(_)) => word.contains(rest.trim_end_matches('*')),
        (None, None) => word == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::fold;

    #[test]
    fn a_word_belongs_to_the_fields_it_fits() {
        let check = |word: &str, expected: &[&str]| {
            assert_eq!(fields_of(word).collect::<Vec<_>>(), expected, "{word}");
        };
        check("moestuinen", &["planten", "voedsel"]);
        check("regenwater", &["water"]);
        check("zonnepanelen", &["energie"]);
        check("fietspad", &["onderweg"]);
        check("bos", &["planten"]);
        check("boskoop", &[]);
    }

    #[test]
    fn the_words_of_fields_are_folded_and_there_once() {
        for (field, words) in FIELDS {
            let mut words: Vec<_> = words.split_ascii_whitespace().collect();
            assert!(words.iter().all(|word| fold(word) == *word), "{field}");
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), count, "{field}");
        }
    }
}
