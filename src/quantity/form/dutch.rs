//! Numbers in Dutch: `6,0 miljard euro`, `0,20 verkopen per download`.

use super::{CodePlace, Form, Noun, Plural, Scale};

const fn scale(power: i32, word: &'static str, short: &'static str) -> Scale {
    Scale { power, one: word, many: word, short, in_sentences: power > 3 }
}

const fn noun(name: &'static str, one: &'static str, many: &'static str) -> Noun {
    Noun { name, one, many }
}

/// Numbers in Dutch. A sum of money takes the singular.
pub static DUTCH: Form = Form {
    decimal: ",",
    group: ".",
    scales: &[
        scale(12, "biljoen", "bln"),
        scale(9, "miljard", "mld"),
        scale(6, "miljoen", "mln"),
        scale(3, "duizend", "dzd"),
    ],
    percent: "",
    not_a_number: "geen getal",
    plural: Plural::NotOne,
    currencies: &[
        noun("EUR", "euro", "euro"),
        noun("USD", "dollar", "dollar"),
        noun("GBP", "pond sterling", "pond sterling"),
        noun("JPY", "yen", "yen"),
        noun("SEK", "Zweedse kroon", "Zweedse kroon"),
        noun("CAD", "Canadese dollar", "Canadese dollar"),
        noun("AUD", "Australische dollar", "Australische dollar"),
        noun("INR", "Indiase roepie", "Indiase roepie"),
    ],
    of: None,
    code: CodePlace::Before,
    nouns: &[
        noun("download", "download", "downloads"),
        noun("sale", "verkoop", "verkopen"),
        noun("person", "persoon", "personen"),
        noun("job", "baan", "banen"),
        noun("year", "jaar", "jaar"),
        noun("day", "dag", "dagen"),
        noun("hour", "uur", "uur"),
        noun("work", "werk", "werken"),
        noun("household", "huishouden", "huishoudens"),
        noun("subscription", "abonnement", "abonnementen"),
    ],
    per: "per",
    times: &[("year", "per jaar"), ("day", "per dag"), ("hour", "per uur")],
    adds_s: false,
};
