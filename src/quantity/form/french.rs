//! Numbers in French: `6,0 milliards d’euros`, `0,20 vente par téléchargement`.

use super::{CodePlace, Form, Noun, Plural, Scale};

const fn scale(power: i32, one: &'static str, many: &'static str, short: &'static str) -> Scale {
    Scale { power, one, many, short, in_sentences: power > 3 }
}

const fn noun(name: &'static str, one: &'static str, many: &'static str) -> Noun {
    Noun { name, one, many }
}

/// Numbers in French. A million millions is "mille milliards": the French "billion" would be
/// read as the English one, which is a thousand times less.
pub static FRENCH: Form = Form {
    decimal: ",",
    group: "\u{a0}",
    scales: &[
        // No billion: 10¹² to some and 10⁹ to readers of English. The press writes "50 000 milliards".
        scale(9, "milliard", "milliards", "Md"),
        scale(6, "million", "millions", "M"),
        scale(3, "mille", "mille", "k"),
    ],
    percent: "\u{a0}",
    not_a_number: "pas un nombre",
    plural: Plural::FromTwo,
    currencies: &[
        noun("EUR", "euro", "euros"),
        noun("USD", "dollar", "dollars"),
        noun("GBP", "livre sterling", "livres sterling"),
        noun("JPY", "yen", "yens"),
        noun("SEK", "couronne suédoise", "couronnes suédoises"),
        noun("CAD", "dollar canadien", "dollars canadiens"),
        noun("AUD", "dollar australien", "dollars australiens"),
        noun("INR", "roupie indienne", "roupies indiennes"),
    ],
    of: Some(["de ", "d’"]),
    code: CodePlace::After,
    nouns: &[
        noun("download", "téléchargement", "téléchargements"),
        noun("sale", "vente", "ventes"),
        noun("person", "personne", "personnes"),
        noun("job", "emploi", "emplois"),
        noun("year", "an", "ans"),
        noun("day", "jour", "jours"),
        noun("hour", "heure", "heures"),
        noun("work", "œuvre", "œuvres"),
        noun("household", "ménage", "ménages"),
        noun("subscription", "abonnement", "abonnements"),
    ],
    per: "par",
    times: &[("year", "par an"), ("day", "par jour"), ("hour", "par heure")],
    adds_s: true,
};
