//! A scenario file from nothing but a headline: something to go on from.
//!
//! It holds what was published and what the shipped data give for the medium and the place,
//! each with its doubts. What is not known is left out and said so in a comment.

use super::Period;
use crate::context::{Context, Fact, Money};
use crate::evidence::{Assumptions, Bounds, Filter, JUDGED, Study, prior};

use crate::quantity::{CURRENCIES, Digits, Reader, Unit, machine};

/// What a headline says.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// The figure, for the whole period.
    pub amount: f64,
    /// The ISO code of its money.
    pub currency: String,
    /// The word before it: `up to`, `at least`, `about`.
    pub bound: Option<String>,
    /// Film, music, ...
    pub medium: String,
    /// The country or region.
    pub territory: String,
    /// The year that it speaks of.
    pub year: u16,
    /// `year`, `2 years`, ...; `None` if none was stated.
    pub period: Option<String>,
    /// Jobs said to be lost.
    pub jobs: Option<f64>,
    /// Copies that were counted.
    pub volume: Option<f64>,
    /// The price that each was counted at.
    pub price: Option<f64>,
}

/// The text of a scenario file for `headline`.
#[must_use]
pub fn draft(headline: &Headline, context: &Context, studies: &[Study]) -> String {
    let price = price(headline, context);
    let parts = [
        head(headline),
        claim(headline),
        displacement(headline, studies),
        price.clone().unwrap_or_else(|| no_price(headline)),
        share(headline, context),
        volume(headline, price.is_some()),
    ];
    parts.concat()
}

/// `text` as a TOML string.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", c as u32)),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

fn head(headline: &Headline) -> String {
    let Headline { currency, medium, territory, year, .. } = headline;
    let amount = Reader::new(Digits::All).quantity(headline.amount, &Unit::named(currency));
    let title = format!("{amount}, {medium}, {territory}, {year}");
    format!(
        "# Made from a headline. Replace what is a judgement, add sources, and name what the ranges\n\
         # leave out under [[omits]].\n\nformat = 1\ntitle = {}\nmedium = {}\ncurrency = {}\n\
         price_year = {year}\n\n[scopes.place]\ntitle = {}\nterritory = {}\n",
        quoted(&title),
        quoted(medium),
        quoted(currency),
        quoted(territory),
        quoted(territory),
    )
}

fn claim(headline: &Headline) -> String {
    let mut text = format!(
        "\n[claims.headline]\namount = {}\nscope = \"place\"\nterritory = {}\nyear = {}\nperiod = {}\n",
        machine(headline.amount),
        quoted(&headline.territory),
        headline.year,
        quoted(headline.period.as_deref().unwrap_or("unstated")),
    );
    if let Some(bound) = &headline.bound {
        text.push_str(&format!("bound = {}\n", quoted(bound)));
    }
    let published =
        [("volume", headline.volume), ("price", headline.price), ("jobs", headline.jobs)];
    let published = published.iter().filter_map(|(key, value)| Some((key, (*value)?)));
    let lines: Vec<String> =
        published.map(|(key, value)| format!("{key} = {}\n", machine(value))).collect();
    if !lines.is_empty() {
        text.push_str(&format!("\n[claims.headline.method]\n{}", lines.concat()));
    }
    text
}

/// The rate: from studies where there are enough, else a judged range, else ignorance.
fn displacement(headline: &Headline, studies: &[Study]) -> String {
    let medium = headline.medium.as_str();
    let filter = Filter::medium(medium);
    let measured = prior(studies, &filter, &Assumptions::default(), &Bounds::default()).is_ok();
    let judged = JUDGED.iter().find(|entry| entry.medium == medium && entry.range.is_some());
    let law = match judged {
        _ if measured => {
            format!("law = \"evidence\"\nmedium = {}\ngrade = \"derived\"\n", quoted(medium))
        }
        Some(entry) => {
            format!("law = \"judged\"\nrange = {}\ngrade = \"judgement\"\n", quoted(entry.name))
        }
        None => "law = \"uniform\"\nlow = 0\nhigh = 1\ngrade = \"judgement\"\n\
                 note = \"Declared ignorance: no rate was measured for this medium.\"\n"
            .to_owned(),
    };
    format!(
        "\n[inputs.displacement]\nmeaning = \"Sales lost for each copy that is really used\"\n\
         unit = \"sale/download\"\nkind = \"net\"\n{law}"
    )
}

/// A fact of the place in the year, or within two years of it.
fn near<'a>(headline: &Headline, context: &'a Context, quantity: &str) -> Option<&'a Fact> {
    let near = context.nearest_year(quantity, &headline.territory, headline.year, 2);
    near.ok().map(|near| near.fact)
}

/// What a viewing of a film costs in a place, the nearest to what copies displace first.
const VIEWINGS: &[&str] = &["price-displaced-viewing", "price-home-video-transaction"];

/// Where that is known, if it is not known of the place of the headline.
const VIEWING: &str = "price-displaced-viewing/Belgium/2010";

/// `None` if none is known.
fn price(headline: &Headline, context: &Context) -> Option<String> {
    if headline.price.is_some() {
        return Some(input("price", "currency/sale", headline, &given(headline.price)));
    }
    // No other medium has a price in the table.
    if headline.medium != "film" {
        return None;
    }
    let near = VIEWINGS.iter().find_map(|quantity| near(headline, context, quantity));
    let fact = near.or(context.at(VIEWING).ok())?;
    if !can_be_had(fact, headline, context) {
        return None;
    }
    let mut law = looked_up(fact);
    if near.is_none() {
        law.push_str(&format!(
            "grade = \"judgement\"\nnote = \"Carried over from {} {}.\"\n",
            fact.territory, fact.year
        ));
    }
    Some(input("price", "currency/sale", headline, &law))
}

fn no_price(headline: &Headline) -> String {
    "\n# No price of what copies displace is known for this medium, year and money: claim --price N,\n\
     # or\n# [inputs.price]\n# unit = \"EUR/sale\"\n# law = \"triangular\"\n# low = ...\n"
        .replace("EUR", &headline.currency)
}

/// Whether the table converts `fact` into the money of the headline.
fn can_be_had(fact: &Fact, headline: &Headline, context: &Context) -> bool {
    let own = fact.unit.powers().map(|(name, _)| name);
    let own = own.filter(|name| CURRENCIES.iter().any(|known| known.code == *name)).last();
    let to = Money::new(&headline.currency, headline.year);
    own.is_some_and(|own| context.convert(&Money::new(own, fact.year), &to).is_ok())
}

fn share(headline: &Headline, context: &Context) -> String {
    let fact = near(headline, context, "net-share").filter(|_| headline.medium == "film");
    match fact {
        Some(fact) => input("net_share", "1", headline, &looked_up(fact)),
        // What rules judge it to be, where nothing is known.
        None => input(
            "net_share",
            "1",
            headline,
            "law = \"uniform\"\nlow = 0.4\nhigh = 0.7\ngrade = \"judgement\"\n\
             note = \"Typical, 0.4 to 0.7: a judgement.\"\n",
        ),
    }
}

/// What the models need besides, and which are run.
fn volume(headline: &Headline, priced: bool) -> String {
    let none = |why: &str| format!("\n[compare]\nnone = {}\n", quoted(why));
    let used = input(
        "real_use",
        "1",
        headline,
        "law = \"uniform\"\nlow = 0.3\nhigh = 1\ngrade = \"judgement\"\n\
         note = \"Share of copies that are really used: a judgement.\"\n",
    );
    let cost = input("unit_cost", "currency/sale", headline, "law = \"point\"\nvalue = 0\n");
    let models = match (headline.volume, priced) {
        (None, _) => none("No volume was published: give `inputs.downloads` to run models."),
        (Some(_), false) => none("No price is known: give `inputs.price` to run models."),
        (Some(_), true) => MODELS.to_owned(),
    };
    let downloads = headline.volume.map(|volume| downloads(headline, volume)).unwrap_or_default();
    format!("{downloads}{used}{cost}{models}")
}

/// The copies of a year: a headline counts those of its own period.
fn downloads(headline: &Headline, volume: f64) -> String {
    let years = headline.period.as_deref().and_then(Period::years_of).unwrap_or(1.0);
    let mut law = given(Some(volume / years));
    if years != 1.0 {
        law = law.replace("As published.", "As published, brought to a year.");
    }
    input("downloads", "download/year", headline, &law)
}

const MODELS: &str = "\n[compare]\nmodels = [\"one-to-one\", \"one-to-one-net\", \
                      \"constant-displacement\"]\nreference = \"constant-displacement\"\n";

fn input(name: &str, unit: &str, headline: &Headline, law: &str) -> String {
    let unit = unit.replace("currency", &headline.currency);
    format!("\n[inputs.{name}]\nunit = \"{unit}\"\n{law}")
}

/// What the headline itself gives.
fn given(value: Option<f64>) -> String {
    let value = machine(value.unwrap_or_default());
    format!("law = \"point\"\nvalue = {value}\ngrade = \"unverified\"\nnote = \"As published.\"\n")
}

fn looked_up(fact: &Fact) -> String {
    format!("context = {}\n", quoted(&fact.path()))
}
