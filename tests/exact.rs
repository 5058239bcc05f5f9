//! Scenarios whose answers are known exactly, from file to figure.
//!
//! The exact values are those of the method notes (numerical integration to all
//! digits shown, or closed forms). A figure must lie within five of its own Monte
//! Carlo errors: with 15 degrees of freedom that fails once in 6,000 figures.

use shortfall::engine::{Estimate, Estimates, Sampler, Settings};
use shortfall::math::exp;
use shortfall::outcome::{self, Outcome};
use shortfall::scenario::{NoFiles, Request, parse};

const EXACT: &str = include_str!("../scenarios/exact.toml");
const SMALL_MODEL: &str = include_str!("../scenarios/small-model.toml");

/// Mean, standard deviation and the quantiles at the levels of the engine.
type Answers = [f64; 9];

const OF_EXACT: Answers = [
    1_059_714.526_746_462_3,
    861_977.497_003_086_1,
    113_464.398_405_645_97,
    167_197.244_725_980_62,
    463_464.906_959_687_9,
    834_438.870_048_451_4,
    1_400_968.224_341_085_4,
    2_713_179.833_692_068_2,
    3_311_127.721_583_330_5,
];

const OF_SMALL_MODEL: Answers = [
    10_369_366.255_827_4,
    12_459_596.827_056_2,
    657_644.598_495,
    997_749.065_001,
    3_171_739.215_902,
    6_534_431.618_169,
    12_874_350.652_03,
    32_319_205.183_157,
    43_112_798.558_296,
];

const BOTH: [(&str, Answers); 2] = [(EXACT, OF_EXACT), (SMALL_MODEL, OF_SMALL_MODEL)];

fn run(text: &str, settings: &Settings) -> Outcome {
    let scenario = parse("x.toml", text, &Request::default(), &NoFiles).unwrap_or_else(|r| {
        panic!("{}", shortfall::problem::render(&r.problems, &r.sources, false))
    });
    outcome::run(scenario, settings.clone(), Vec::new(), &|_| {})
}

/// The only ledger of the only model.
fn figures(outcome: &Outcome) -> &Estimates {
    &outcome.results[0].ledgers.as_ref().expect("every draw is finite")[0].figures
}

/// The figures that have exact answers, in the order of [`Answers`].
fn answered(figures: &Estimates) -> Vec<Estimate> {
    let moments = [figures.mean, figures.sd].map(|moment| moment.expect("it exists"));
    moments.into_iter().chain(figures.quantiles).collect()
}

/// How many of its own errors a figure lies away from the truth.
fn errors_off(estimate: Estimate, truth: f64) -> f64 {
    (estimate.value - truth).abs() / estimate.mcse.expect("16 replicates give an error")
}

fn settings(sampler: Sampler) -> Settings {
    Settings { sampler, seed: 1, ..Settings::default() }
}

// --- The two scenarios with exact answers ------------------------------------

#[test]
fn every_figure_is_within_five_of_its_errors_at_the_default_settings() {
    for (text, answers) in BOTH {
        for sampler in [Sampler::Sobol, Sampler::Random] {
            let outcome = run(text, &settings(sampler));
            for (i, (estimate, truth)) in
                answered(figures(&outcome)).into_iter().zip(answers).enumerate()
            {
                let off = errors_off(estimate, truth);
                assert!(off < 5.0, "figure {i}, {sampler:?}: {off} errors from {truth}");
            }
        }
    }
}

/// The test above must be able to fail: 1 % more is seen under Sobol points.
#[test]
fn one_percent_too_much_is_seen() {
    let outcome = run(&EXACT.replace("value = 0.6", "value = 0.606"), &settings(Sampler::Sobol));
    let mean = answered(figures(&outcome))[0];
    assert!(errors_off(mean, OF_EXACT[0]) > 5.0);
}

#[test]
fn a_million_draws_meet_means_and_quantiles_within_half_a_percent() {
    for (text, answers) in BOTH {
        let settings = settings(Sampler::Sobol).with_draws(1 << 20).unwrap();
        let outcome = run(text, &settings);
        let all = answered(figures(&outcome)).into_iter().zip(answers).enumerate();
        // The issue promises means and quantiles; the standard deviation is figure 1.
        for (i, (estimate, truth)) in all.filter(|(i, _)| *i != 1) {
            let off = (estimate.value / truth - 1.0).abs();
            assert!(off < 0.005, "figure {i}: {off}");
            assert!(errors_off(estimate, truth) < 5.0, "figure {i}");
        }
    }
}

#[test]
fn the_chance_to_reach_a_claim_is_within_five_of_its_errors() {
    const CHANCES: [f64; 2] = [0.118_557_384_852_305_49, 0.000_267_212_841_619_457_46];
    for sampler in [Sampler::Sobol, Sampler::Random] {
        let outcome = run(EXACT, &settings(sampler));
        for (reach, truth) in figures(&outcome).reach.iter().zip(CHANCES) {
            let share = reach.share;
            let value = share.count as f64 / share.draws as f64;
            let off = errors_off(Estimate { value, mcse: share.mcse }, truth);
            assert!(off < 5.0, "{sampler:?}: {off} errors from {truth}");
        }
        let ratio = figures(&outcome).reach[0].over_median.unwrap();
        assert!(errors_off(ratio, 2e6 / OF_EXACT[5]) < 5.0);
    }
}

// --- Honest errors --------------------------------------------------------------

/// The two-sided 95 % point of Student's t with 15 degrees of freedom.
const T15: f64 = 2.131_449_545_559_323;

/// How many of 200 seeds have an interval that covers the exact mean, p5, p50, p95,
/// with the errors multiplied by `factor`.
fn covered(sampler: Sampler, factor: f64) -> [u32; 4] {
    let mut covered = [0; 4];
    for seed in 0..200 {
        let settings = Settings { sampler, seed, points: 256, ..Settings::default() };
        let outcome = run(EXACT, &settings);
        let answered = answered(figures(&outcome));
        for (count, figure) in covered.iter_mut().zip([0, 3, 5, 7]) {
            *count += u32::from(errors_off(answered[figure], OF_EXACT[figure]) < T15 * factor);
        }
    }
    covered
}

/// Of 200 intervals that cover with probability 95 %, 190 do on average, with a
/// standard deviation of 3.1: 180 to 198 are 3.2 below and 2.6 above, which one of
/// 190 such counts would leave by chance. Here are eight.
const HONEST: std::ops::RangeInclusive<u32> = 180..=198;

#[test]
fn intervals_from_the_printed_errors_cover_as_often_as_they_say() {
    for sampler in [Sampler::Sobol, Sampler::Random] {
        let covered = covered(sampler, 1.0);
        assert!(covered.iter().all(|count| HONEST.contains(count)), "{sampler:?}: {covered:?}");
    }
}

/// The test above must be able to fail: errors half as large are seen.
/// One input under Sobol points is the hard case: every replicate is stratified
/// to the draw, so an estimate that treats all draws together has another error
/// than the replicates show. Errors in units of the printed one follow t with 15
/// degrees of freedom: their mean square is 15/13, and beyond 6 lies 2e-5 of it;
/// 7 × 40 of them, seven to a seed dependent, keep the mean square below 1.6.
#[test]
fn a_single_input_has_honest_quantiles_too() {
    let text = "format = 1\ntitle = 'one'\ncurrency = 'EUR'\n\
        [inputs.x]\nunit = 'EUR/year'\nlaw = 'normal'\nmean = 0\nsd = 1\n\
        [models.m]\ntitle = 'm'\n[models.m.steps]\nindustry_revenue = 'x'\n\
        [compare]\nmodels = ['m']\n";
    let mut squares = 0.0;
    for seed in 0..40 {
        let outcome = run(text, &Settings { seed, ..settings(Sampler::Sobol) });
        for (estimate, z) in figures(&outcome).quantiles.iter().zip(Z) {
            let off = errors_off(*estimate, z);
            assert!(off.abs() < 6.0, "seed {seed}: {off} errors from {z}");
            squares += off * off;
        }
    }
    let mean_square = squares / 280.0;
    assert!((0.6..1.6).contains(&mean_square), "{mean_square}");
}

#[test]
fn errors_half_as_large_would_be_seen() {
    let covered = covered(Sampler::Sobol, 0.5);
    assert!(covered.iter().all(|count| !HONEST.contains(count)), "{covered:?}");
}

// --- Inputs that move together ---------------------------------------------------

/// Two lognormal inputs with medians 1 and 1 and standard deviations of the
/// logarithm .5 and .3, multiplied.
fn product(more: &str) -> String {
    let gsd = |sd| exp(sd);
    format!(
        r#"
format = 1
title = "A product of two"
currency = "EUR"
[inputs.downloads]
unit = "download/year"
law = "lognormal"
median = 1
gsd = {}
[inputs.price]
unit = "EUR/sale"
law = "lognormal"
median = 1
gsd = {}
[models.product]
title = "Product"
steps.industry_revenue = "downloads * rate * price"
[models.product.constants.rate]
value = 1
unit = "sale/download"
meaning = "One each."
[compare]
models = ["product"]
{more}
"#,
        gsd(0.5),
        gsd(0.3)
    )
}

/// Normal-score correlation .5 is a rank correlation of 6/π·asin(1/4).
const CORRELATED: &str = r#"
[[correlations]]
between = ["downloads", "price"]
rank = 0.4825837395
"#;

/// Standard normal quantiles at the levels of the engine.
const Z: [f64; 7] = [
    -1.959_963_984_540_054,
    -1.644_853_626_951_472_7,
    -0.674_489_750_196_081_7,
    0.0,
    0.674_489_750_196_081_7,
    1.644_853_626_951_472_7,
    1.959_963_984_540_054,
];

#[test]
fn a_rank_correlation_widens_a_product_as_a_gaussian_copula_does() {
    for sampler in [Sampler::Sobol, Sampler::Random] {
        let correlated = run(&product(CORRELATED), &settings(sampler));
        let found = figures(&correlated);
        // The logarithm is normal with variance .25 + .09 + 2·.5·.5·.3 = .49.
        assert!(errors_off(found.mean.unwrap(), 1.277_621_313_204_886_6) < 5.0);
        for (estimate, z) in found.quantiles.iter().zip(Z) {
            assert!(errors_off(*estimate, exp(0.7 * z)) < 5.0, "{z}");
        }
        // Apart, its variance is .34; each must be told from the other.
        let apart = run(&product(""), &settings(sampler));
        let mean = figures(&apart).mean.unwrap();
        assert!(errors_off(mean, exp(0.17)) < 5.0);
        assert!(errors_off(mean, 1.277_621_313_204_886_6) > 5.0);
    }
}

/// Three segments that are normal with mean 10 and standard deviation 2.
fn segments(correlation: f64) -> String {
    let segment =
        |name| format!("[inputs.rate.segment.{name}]\nlaw = 'normal'\nmean = 10\nsd = 2\n");
    format!(
        "format = 1\ntitle = 'Segments'\ncurrency = 'EUR'\nsegments = ['a', 'b', 'c']\n\
         [inputs.rate]\nunit = 'EUR/year'\nsegment_correlation = {correlation}\n{}{}{}\
         [models.total]\ntitle = 'Total'\nsteps.industry_revenue = 'sum(rate)'\n\
         [compare]\nmodels = ['total']\n",
        segment("a"),
        segment("b"),
        segment("c"),
    )
}

#[test]
fn segments_add_up_as_their_correlation_says() {
    for correlation in [0.0, 0.5, 0.8, 1.0] {
        // Random numbers: at correlation 1 a single input is left, and the error of a quantile
        // of Sobol points in one dimension is far from normal.
        let outcome = run(&segments(correlation), &settings(Sampler::Random));
        let found = figures(&outcome);
        // Var = 3·4 + 6·4·correlation.
        let sd = shortfall::math::sqrt(12.0 + 24.0 * correlation);
        assert!(errors_off(found.mean.unwrap(), 30.0) < 5.0, "{correlation}");
        assert!(errors_off(found.sd.unwrap(), sd) < 5.0, "{correlation}");
        for (estimate, z) in found.quantiles.iter().zip(Z) {
            assert!(errors_off(*estimate, 30.0 + sd * z) < 5.0, "{correlation}, {z}");
        }
    }
}

// --- The built-in models at single values -----------------------------------------

/// Every input of every built-in model, with the values that the tests below reckon with.
const POINTS: &[(&str, &str, &str, f64)] = &[
    ("downloads", "download/year", "", 1e6),
    ("attributed_share", "1", "", 0.5),
    ("real_use", "1", "", 0.8),
    ("displacement", "sale/download", "net", 0.2),
    ("gross_displacement", "sale/download", "gross", 0.35),
    ("sampling_gain", "sale/download", "correction", 0.15),
    ("purchase_probability", "sale/download", "gross", 0.5),
    ("wtp_median", "EUR/sale", "correction", 4.0),
    ("wtp_gsd", "1", "correction", std::f64::consts::E),
    ("wtp_mean", "EUR/sale", "correction", 5.0),
    ("wtp_max", "EUR/sale", "correction", 40.0),
    ("wtp_min", "EUR/sale", "correction", 5.0),
    ("elasticity", "1", "correction", -2.0),
    ("downloaders", "person", "", 1e5),
    ("budget", "EUR/person/year", "correction", 30.0),
    ("spend_gsd", "1", "correction", 3.0),
    ("price", "EUR/sale", "", 10.0),
    ("net_share", "1", "", 0.6),
    ("unit_cost", "EUR/sale", "", 1.0),
];

/// Consumer spending, industry revenue and producer profit of `model`, with some of
/// the [`POINTS`] changed, or left out if NaN. `None` where the model does not
/// compute a ledger.
fn at_points(model: &str, changed: &[(&str, f64)]) -> [Option<f64>; 3] {
    let mut text =
        String::from("format = 1\ntitle = 'Points'\ncurrency = 'EUR'\nsegments = ['new', 'old']\n");
    for (name, unit, kind, value) in POINTS {
        let value = changed.iter().find(|(other, _)| other == name).map_or(*value, |(_, v)| *v);
        if value.is_nan() {
            continue;
        }
        text.push_str(&format!(
            "[inputs.{name}]\nunit = '{unit}'\nlaw = 'point'\nvalue = {value:e}\n"
        ));
        if !kind.is_empty() {
            text.push_str(&format!("kind = '{kind}'\n"));
        }
    }
    text.push_str(
        "[inputs.segment_weight]\nunit = '1'\n\
         segment.new = { law = 'point', value = 3 }\nsegment.old = { law = 'point', value = 1 }\n\
         [inputs.segment_displacement]\nunit = 'sale/download'\nkind = 'net'\n\
         segment.new = { law = 'point', value = 0.4 }\nsegment.old = { law = 'point', value = 0.1 }\n",
    );
    text.push_str(&format!("[compare]\nmodels = ['{model}']\n"));
    let outcome = run(&text, &Settings { points: 1, ..Settings::default() });
    let result = &outcome.results[0];
    let ledgers = shortfall::model::LEDGERS.iter();
    let values: Vec<Option<f64>> =
        ledgers.map(|ledger| Some(result.on(ledger)?.figures.median().value)).collect();
    values.try_into().expect("there are three ledgers")
}

/// Whether the three ledgers are `expected`, to a relative 10⁻¹².
fn assert_ledgers(model: &str, changed: &[(&str, f64)], expected: [Option<f64>; 3]) {
    let found = at_points(model, changed);
    for (found, expected) in found.into_iter().zip(expected) {
        let equal = match (found, expected) {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-12 * b.abs(),
            (a, b) => a == b,
        };
        assert!(equal, "{model} with {changed:?}: {found:?}, expected {expected:?}");
    }
}

/// The ledgers of `sales` units at 10 EUR, of which 6 reach the industry, at a cost of 1.
fn of_sales(sales: f64) -> [Option<f64>; 3] {
    [10.0, 6.0, 5.0].map(|unit_value| Some(sales * unit_value))
}

#[test]
fn one_to_one_is_copies_times_the_retail_price() {
    assert_ledgers("one-to-one", &[], [Some(1e7), Some(1e7), None]);
}

#[test]
fn one_to_one_net_takes_off_what_others_keep() {
    assert_ledgers("one-to-one-net", &[], of_sales(1e6));
}

#[test]
fn constant_displacement_is_share_times_use_times_rate() {
    assert_ledgers("constant-displacement", &[], of_sales(0.5 * 1e6 * 0.8 * 0.2));
    assert_ledgers("constant-displacement", &[("displacement", 0.0)], of_sales(0.0));
    // Copies that help sales are a loss below 0.
    assert_ledgers("constant-displacement", &[("displacement", -0.1)], of_sales(-40_000.0));
}

#[test]
fn segmented_displacement_weighs_its_rates() {
    // (3·.4 + 1·.1) / 4 = .325
    assert_ledgers("segmented-displacement", &[], of_sales(0.5 * 1e6 * 0.8 * 0.325));
}

#[test]
fn lognormal_willingness_to_pay_is_a_normal_tail() {
    // Median 4, σ = 1, price 10: P(W ≥ 10) = .17976.
    let sales = |willing: f64| 0.5 * 1e6 * 0.8 * 0.5 * willing;
    assert_ledgers("willingness-to-pay", &[], of_sales(sales(0.179_757_213_895_785_3)));
    let median = [("wtp_median", 10.0), ("wtp_gsd", exp(0.5))];
    assert_ledgers("willingness-to-pay", &median, of_sales(sales(0.5)));
}

#[test]
fn the_other_laws_of_willingness_to_pay_have_closed_forms() {
    let sales = |willing: f64| 0.5 * 1e6 * 0.8 * 0.5 * willing;
    assert_ledgers("willingness-to-pay-exponential", &[], of_sales(sales(exp(-2.0))));
    assert_ledgers("willingness-to-pay-linear", &[], of_sales(sales(0.75)));
    // Above the greatest willingness nobody buys.
    assert_ledgers("willingness-to-pay-linear", &[("wtp_max", 9.0)], of_sales(0.0));
    assert_ledgers("willingness-to-pay-isoelastic", &[], of_sales(sales(0.25)));
    // Below the least willingness everybody would.
    assert_ledgers("willingness-to-pay-isoelastic", &[("wtp_min", 12.0)], of_sales(sales(1.0)));
}

#[test]
fn limited_budgets_cap_each_head_and_not_the_mean() {
    // Spending a head is lognormal (ln 20, .8): its mean is 27.5425…, of which a
    // budget of 30 leaves 19.7796….
    let mean = 27.542_555_286_719_132;
    let spending = [
        ("spend_gsd", exp(0.8)),
        ("wtp_median", 10.0),
        ("real_use", 1.0),
        ("downloaders", 1e6),
        // Half would pay and half of them would buy, at 10 EUR.
        ("downloads", mean * 1e6 / 2.5),
    ];
    let capped = 0.5 * 1e6 * 19.779_625_362_523_59;
    assert_ledgers("budget-limited", &spending, of_sales(capped / 10.0));
    let with = |budget| [&spending[..], &[("budget", budget)]].concat();
    assert_ledgers("budget-limited", &with(0.0), of_sales(0.0));
    // A budget that nobody reaches changes nothing.
    assert_ledgers("budget-limited", &with(1e12), of_sales(0.5 * 1e6 * mean / 10.0));
    // Where nothing is displaced nothing is lost.
    let nothing = [&spending[..], &[("purchase_probability", 0.0)]].concat();
    assert_ledgers("budget-limited", &nothing, of_sales(0.0));
}

#[test]
fn sampling_is_constant_displacement_at_the_difference_of_its_rates() {
    // .35 − .15 = .2
    assert_ledgers("sampling", &[], at_points("constant-displacement", &[]));
    // More brought about than displaced is a gain.
    assert_ledgers("sampling", &[("sampling_gain", 0.45)], of_sales(-40_000.0));
}

#[test]
fn the_share_of_the_accused_is_one_unless_it_is_given() {
    let given = at_points("constant-displacement", &[("attributed_share", 1.0)]);
    let left_out = at_points("constant-displacement", &[("attributed_share", f64::NAN)]);
    assert_eq!(given, left_out);
}
