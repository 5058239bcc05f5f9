//! Charts: what is printed fits, says the same in words, and comes out the same.

#[path = "chart/layout.rs"]
mod layout;
#[path = "chart/samples.rs"]
mod samples;

use layout::overlap;
use proptest::prelude::*;
use samples::{claim, missing, noted, row, top_site};
use shortfall::chart::{
    self, Certainty, Claim, Estimate, Interval, Ladder, LineRole, LogAxis, Mark, Options, Palette,
    Panel, Row, Rows, TextBox, Theme,
};
use shortfall::language::LANGUAGES;

fn small() -> Ladder {
    Ladder {
        title: "Two models, one claim".into(),
        panels: vec![Panel {
            title: "World".into(),
            axis_title: "EUR a year".into(),
            unit: "EUR".into(),
            rows: vec![
                noted(
                    row("One to one", [60., 105., 160., 240., 400.], "EUR 160 (60 to 400)"),
                    "as claimed",
                ),
                missing("Sampling", "not estimated"),
            ],
            claims: vec![claim("claim: EUR 6,000", "EUR 6,000", 6000.0, &["<0.1 %", "–"])],
            ..Panel::default()
        }],
        sources: vec!["Source: made up.".into()],
        ..Ladder::default()
    }
}

// --- Layout ---------------------------------------------------------------

fn fault(ladder: &Ladder, options: &Options) -> Option<String> {
    layout::fault(&chart::draw(ladder, options))
}

/// The check must be able to fail.
#[test]
fn boxes_on_each_other_are_seen() {
    let a = chart::draw(&small(), &Options::default()).texts().next().expect("a title");
    let b = TextBox { left: a.left + 3.0, right: a.right + 3.0, ..a.clone() };
    assert!(overlap(&a, &b));
    let below = TextBox { top: a.bottom, bottom: a.bottom + 20.0, ..a.clone() };
    assert!(!overlap(&a, &below));
}

fn crowded() -> Ladder {
    let mut ladder = top_site();
    let long = "A model whose name goes on and on, like Donaudampfschifffahrtsgesellschaftskapitän";
    for panel in &mut ladder.panels {
        panel.claims.push(claim(
            "claim of a year before: EUR 5.5 bn",
            "EUR 5.5 bn",
            5.5e9,
            &["0 %"; 9],
        ));
        panel.claims.push(claim(
            "claim of a trade body: EUR 12 m",
            "EUR 12 m",
            1.2e7,
            &["12 %"; 9],
        ));
        panel.claims.push(claim(
            "claim of a trade body, the same",
            "EUR 12 m",
            1.2e7,
            &["12 %"; 9],
        ));
        panel.rows.push(noted(row(long, [-5e6, -1e6, 1e6, 2e6, 3e6], &long.repeat(3)), long));
    }
    Ladder { title: long.repeat(5), subtitle: Some(long.repeat(9)), ..ladder }
}

fn flat(value: f64) -> Ladder {
    let mut ladder = small();
    let mark = Mark::Interval(Interval::point(value));
    let annotation = format!("EUR {value}");
    ladder.panels[0].rows[0].estimate = Estimate::Drawn { mark, annotation };
    ladder.panels[0].claims[0].value = value;
    ladder
}

#[test]
fn handmade_ladders_fit() {
    let bare = Ladder::default();
    let cases =
        [small(), top_site(), crowded(), bare, flat(0.0), flat(5.0), flat(-1e300), flat(f64::NAN)];
    for (i, ladder) in cases.iter().enumerate() {
        for width in [0, 390, 480, 700, 899, 900, 1200, 2000] {
            for log in [LogAxis::Auto, LogAxis::Always, LogAxis::Never] {
                let options = Options { width, log, ..Options::default() };
                assert_eq!(fault(ladder, &options), None, "case {i}, width {width}, {log:?}");
            }
        }
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-z]{1,12}( [a-z0-9.,]{1,9}){0,5}",
        1 => "([A-Za-zäß€]{1,40} ?){1,30}",
        1 => "\\PC{0,80}",
        1 => Just("<script>alert(1)</script> ]]> & \" '".to_owned()),
        1 => Just("\u{202e}\u{2066}desrever\u{0}\u{1b}[31m\u{200b}".to_owned()),
        1 => Just(String::new()),
    ]
}

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => (-3.0..11.0_f64).prop_map(|e| shortfall::math::pow(10.0, e)),
        2 => -1e7..1e7_f64,
        1 => prop_oneof![
            Just(0.0), Just(-0.0), Just(f64::MAX), Just(f64::MIN), Just(5e-324), Just(1e-12),
            Just(f64::NAN), Just(f64::INFINITY), Just(1e6),
        ],
    ]
}

fn any_interval() -> impl Strategy<Value = Interval> {
    (value(), prop::array::uniform4(0.0..3.0_f64)).prop_map(|(low, steps)| {
        let mut v = [low; 5];
        for i in 0..4 {
            v[i + 1] = v[i] + steps[i] * low.abs();
        }
        let [p5, p25, p50, p75, p95] = v;
        Interval { p5, p25, p50, p75, p95 }
    })
}

fn any_mark() -> impl Strategy<Value = Mark> {
    let certainty = prop_oneof![
        Just(Certainty::Unpublished),
        (value(), value(), -0.5..1.5_f64).prop_map(|(low, high, weight)| Certainty::Interval {
            low,
            high,
            weight
        }),
    ];
    prop_oneof![
        4 => any_interval().prop_map(Mark::Interval),
        1 => value().prop_map(|value| Mark::Interval(Interval::point(value))),
        2 => any_interval().prop_map(Mark::Amount),
        2 => (prop::collection::vec(value(), 0..60), prop::option::of(value()))
            .prop_map(|(values, beyond)| Mark::Dots { values, beyond }),
        1 => value().prop_map(|value| Mark::Dots { values: vec![value; 50], beyond: Some(value) }),
        1 => (value(), certainty)
            .prop_map(|(estimate, certainty)| Mark::Study { estimate, certainty }),
        1 => (value(), value(), value())
            .prop_map(|(centre, low, high)| Mark::Diamond { centre, low, high }),
        1 => (value(), value()).prop_map(|(low, high)| Mark::Band { low, high }),
    ]
    .boxed()
}

fn any_row() -> impl Strategy<Value = Row> {
    let drawn =
        (any_mark(), text()).prop_map(|(mark, annotation)| Estimate::Drawn { mark, annotation });
    let none = text().prop_map(|reason| Estimate::NotEstimated { reason });
    let estimate = prop_oneof![7 => drawn, 1 => none].boxed();
    (text(), prop::option::of(text()), estimate, any::<bool>())
        .prop_map(|(label, note, estimate, apart)| Row { label, note, estimate, apart })
}

fn any_claim() -> impl Strategy<Value = Claim> {
    let role = prop_oneof![
        3 => Just(LineRole::Claimed), 1 => Just(LineRole::Neutral), 1 => Just(LineRole::Edge)
    ];
    let reached = prop::collection::vec("[<>]?[0-9]{1,2}(\\.[0-9])? %", 0..12);
    (text(), text(), value(), reached, role).prop_map(|(label, short, value, reached, role)| {
        Claim { label, short, value, reached, role }
    })
}

fn any_panel() -> impl Strategy<Value = Panel> {
    let rows = prop::collection::vec(any_row(), 1..=12).boxed();
    let claims = prop::collection::vec(any_claim(), 0..=4);
    let headings = (text(), prop::option::of(text()), prop::option::of(text())).boxed();
    (headings, rows, claims, text(), "[A-Z]{0,3}").prop_map(
        |((title, heading, results), rows, claims, axis_title, unit)| Panel {
            title,
            heading,
            results,
            axis_title,
            unit,
            rows,
            claims,
        },
    )
}

fn any_ladder() -> impl Strategy<Value = Ladder> {
    let head = (text(), prop::option::of(text()), any::<bool>());
    let foot = (prop::collection::vec(text(), 0..3), text());
    (head.boxed(), prop::collection::vec(any_panel(), 1..=3).boxed(), foot.boxed()).prop_map(
        |((title, subtitle, dense), panels, (notes, source))| Ladder {
            title,
            subtitle,
            rows: if dense { Rows::Dense } else { Rows::Roomy },
            panels,
            notes,
            sources: vec![source],
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        rng_seed: proptest::test_runner::RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Long titles, hostile texts, huge, tiny, negative, equal and missing values.
    #[test]
    fn generated_ladders_fit(
        ladder in any_ladder(),
        narrow in 360_u32..900,
        width in 900_u32..1600,
        height in 0_u32..1500,
    ) {
        let options = Options { width, height: Some(height), ..Options::default() };
        prop_assert_eq!(fault(&ladder, &options), None);
        prop_assert_eq!(fault(&ladder, &Options { width: narrow, ..options }), None);
        let svg = chart::svg(&ladder, &options);
        prop_assert_eq!(markup_fault(&svg), None);
    }
}

#[test]
fn height_is_at_least_what_was_asked_for_and_what_the_rows_need() {
    let height =
        |asked| chart::draw(&small(), &Options { height: asked, ..Options::default() }).size().1;
    let natural = height(None);
    assert_eq!(height(Some(10)), natural);
    assert_eq!(height(Some(natural + 301)), natural + 301);
    let mut longer = small();
    let more = longer.panels[0].rows[0].clone();
    longer.panels[0].rows.push(more);
    assert!(chart::draw(&longer, &Options::default()).size().1 > natural);
}

// --- Markup ---------------------------------------------------------------

/// A small reader of our own SVG: only the elements and attributes that we
/// write, quoted and nested rightly, and no character that may mislead.
fn markup_fault(svg: &str) -> Option<String> {
    let mut open: Vec<String> = Vec::new();
    let mut rest = svg;
    if let Some(c) = svg.chars().find(|c| (c.is_control() && *c != '\n') || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
        return Some(format!("character {c:?}"));
    }
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>')? + start;
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop().as_deref() != Some(name) {
                return Some(format!("</{name}> closes nothing"));
            }
            continue;
        }
        let (body, empty) = tag.strip_suffix('/').map_or((tag, false), |body| (body, true));
        let name = body.split(' ').next().unwrap_or_default();
        if !["svg", "title", "desc", "defs", "path", "rect", "circle", "g", "use"].contains(&name) {
            return Some(format!("element {name}"));
        }
        if body.matches('"').count() % 2 != 0 {
            return Some(format!("quotes in {body}"));
        }
        for attribute in body[name.len()..].split('"').step_by(2).filter(|a| !a.trim().is_empty()) {
            let known = [
                "xmlns",
                "xmlns:xlink",
                "width",
                "height",
                "viewBox",
                "role",
                "id",
                "d",
                "x",
                "y",
                "cx",
                "cy",
                "r",
                "fill",
                "stroke",
                "stroke-width",
                "aria-label",
                "transform",
                "xlink:href",
            ];
            if !known.contains(&attribute.trim().trim_end_matches('=')) {
                return Some(format!("attribute {attribute}"));
            }
        }
        if !empty {
            open.push(name.to_owned());
        }
    }
    (!open.is_empty()).then(|| format!("left open: {open:?}"))
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile = [
        "<script>alert(1)</script>",
        "]]></title><script>",
        "\" onload=\"alert(1)",
        "' onload='alert(1)",
        "&lt;b&gt; &#x3c; &amp;",
        "null\u{0} escape\u{1b}[31m bell\u{7} \u{fffe}\u{ffff}",
        "\u{202e}gnp.exe\u{202c} \u{2066}\u{2069}\u{200f}\u{61c}",
        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>",
    ];
    for text in hostile {
        let mut ladder = top_site();
        ladder.title = text.into();
        ladder.subtitle = Some(text.into());
        ladder.sources.push(text.into());
        ladder.notes.push(text.into());
        for panel in &mut ladder.panels {
            panel.title = text.into();
            panel.axis_title = text.into();
            panel.unit = text.into();
            panel.heading = Some(text.into());
            panel.results = Some(text.into());
            panel.claims[0].label = text.into();
            panel.claims[0].short = text.into();
            panel.rows[0] = missing(text, text);
        }
        let svg = chart::svg(&ladder, &Options::default());
        assert_eq!(markup_fault(&svg), None, "{text}");
        assert_eq!(fault(&ladder, &Options::default()), None, "{text}");
    }
}

/// The reader of markup must be able to fail.
#[test]
fn foreign_markup_is_seen() {
    for bad in [
        "<svg><script></script></svg>",
        "<svg onload=\"x\"></svg>",
        "<svg><g></svg>",
        "<svg>\u{202e}</svg>",
    ] {
        assert!(markup_fault(bad).is_some(), "{bad}");
    }
}

#[test]
fn the_description_has_the_words_and_numbers_of_the_chart() {
    let ladder = top_site();
    let drawing = chart::draw(&ladder, &Options::default());
    for panel in &ladder.panels {
        for row in &panel.rows {
            let (Estimate::Drawn { annotation: text, .. }
            | Estimate::NotEstimated { reason: text }) = &row.estimate;
            assert!(drawing.description().contains(text.as_str()), "{text}");
            assert!(drawing.description().contains(&row.label), "{}", row.label);
        }
    }
    insta::assert_snapshot!("description", drawing.description());
}

// --- Axis -----------------------------------------------------------------

fn words(ladder: &Ladder, options: &Options) -> String {
    chart::draw(ladder, options).texts().map(|t| t.text).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_log_axis_is_used_where_needed_and_says_so() {
    let said = |ladder: &Ladder, log| {
        words(ladder, &Options { log, ..Options::default() })
            .contains("logarithmic scale, each step ×10")
    };
    assert!(said(&small(), LogAxis::Auto));
    assert!(!said(&small(), LogAxis::Never));
    let mut near = small();
    near.panels[0].claims[0].value = 500.0;
    assert!(!said(&near, LogAxis::Auto));
    assert!(said(&near, LogAxis::Always));
}

/// Panels of one quantity have one axis, so that lengths can be compared; where it is linear and
/// one panel would be a dot on it, or where quantities differ, the chart says that it has two.
#[test]
fn panels_share_an_axis_where_all_of_them_can_be_read_on_it() {
    let own = |ladder: &Ladder, log| {
        let said = words(ladder, &Options { log, ..Options::default() });
        said.contains("not the scale of the panel above")
    };
    assert!(!own(&top_site(), LogAxis::Auto));
    assert!(own(&top_site(), LogAxis::Never));
    let mut near = small();
    near.panels.push(near.panels[0].clone());
    assert!(!own(&near, LogAxis::Never));
    near.panels[1].claims[0].value = 2000.0;
    assert!(!own(&near, LogAxis::Never));
    near.panels[1].claims[0].value = 1000.0;
    assert!(own(&near, LogAxis::Never), "less than a quarter of the other");
    near.panels[1].claims[0].value = 2000.0;
    near.panels[1].axis_title = "USD a year".into();
    assert!(own(&near, LogAxis::Never));
    let mut far = top_site();
    far.panels[1].axis_title = "USD a year".into();
    assert!(own(&far, LogAxis::Auto));
}

#[test]
fn words_and_numbers_are_those_of_the_language() {
    for (code, tick, word) in [
        ("en", "EUR 1,000", "median"),
        ("fr", "1\u{a0}000\u{a0}EUR", "médiane"),
        ("nl", "EUR 1.000", "mediaan"),
    ] {
        let language = LANGUAGES.iter().find(|language| language.code == code).expect("a language");
        let said = words(&small(), &Options { language, ..Options::default() });
        assert!(said.replace(' ', "\u{a0}").contains(&tick.replace(' ', "\u{a0}")), "{said}");
        assert!(said.contains(word), "{said}");
    }
}

// --- Colours --------------------------------------------------------------

type Rgb = [f64; 3];

fn linear((r, g, b): chart::Colour) -> Rgb {
    [r, g, b].map(|c| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { shortfall::math::pow((c + 0.055) / 1.055, 2.4) }
    })
}

fn times(matrix: [Rgb; 3], v: Rgb) -> Rgb {
    matrix.map(|row| (0..3).map(|i| row[i] * v[i]).sum::<f64>())
}

/// Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB.
const PROTANOPIA: [Rgb; 3] = [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
];
const DEUTERANOPIA: [Rgb; 3] = [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_820, 0.042_940, 0.968_881],
];
const TRITANOPIA: [Rgb; 3] = [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.303_900],
];
const SAME: [Rgb; 3] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];

/// CIE L*a*b* with the white point D65.
fn lab(rgb: Rgb) -> Rgb {
    let xyz = times(
        [
            [0.412_39, 0.357_58, 0.180_48],
            [0.212_64, 0.715_17, 0.072_19],
            [0.019_33, 0.119_19, 0.950_53],
        ],
        rgb.map(|c| c.clamp(0.0, 1.0)),
    );
    let white = [0.950_46, 1.0, 1.089_06];
    let f = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let [x, y, z] = [0, 1, 2].map(|i| f(xyz[i] / white[i]));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// Contrast of WCAG 2: (lighter + 0.05) / (darker + 0.05) of luminances.
fn contrast(a: chart::Colour, b: chart::Colour) -> f64 {
    let luminance = |c| {
        times(SAME, linear(c)).iter().zip([0.2126, 0.7152, 0.0722]).map(|(v, w)| v * w).sum::<f64>()
    };
    let (a, b): (f64, f64) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Thresholds: 20 in L* between any two marks, or a mark and paper, is seen in
/// grey print; 25 in ΔE (1976) is far above what is just noticed (2.3).
fn colours_keep_apart(p: &Palette) -> bool {
    // Marks beside a claim, and the curves of a chart. No curve is in the colour of claims.
    let marks = [p.paper, p.interval, p.median, p.claim];
    let curves = [p.paper, p.median, p.interval, p.muted];
    [marks, curves].iter().all(all_apart)
}

fn all_apart(colours: &[chart::Colour; 4]) -> bool {
    (0..4).flat_map(|i| (0..i).map(move |j| (i, j))).all(|(i, j)| {
        let (a, b) = (linear(colours[i]), linear(colours[j]));
        let grey = (lab(a)[0] - lab(b)[0]).abs() >= 20.0;
        grey && [SAME, PROTANOPIA, DEUTERANOPIA, TRITANOPIA].into_iter().all(|sight| {
            let (a, b) = (lab(times(sight, a)), lab(times(sight, b)));
            (0..3).map(|k| (a[k] - b[k]) * (a[k] - b[k])).sum::<f64>().sqrt() >= 25.0
        })
    })
}

#[test]
fn colours_keep_apart_in_grey_and_for_the_colour_blind() {
    for theme in [Theme::Light, Theme::Dark] {
        assert!(colours_keep_apart(&theme.palette()), "{theme:?}");
    }
    let red_and_green =
        Palette { interval: (0, 150, 0), claim: (220, 60, 0), ..Theme::Light.palette() };
    assert!(!colours_keep_apart(&red_and_green));
}

#[test]
fn texts_and_marks_have_the_contrast_that_accessibility_asks_for() {
    for p in [Theme::Light.palette(), Theme::Dark.palette()] {
        for text in [p.ink, p.muted, p.claim] {
            assert!(contrast(text, p.paper) >= 4.5, "{text:?}");
        }
        assert!(contrast(p.interval, p.paper) >= 2.9, "{}", contrast(p.interval, p.paper));
    }
}

/// On a map more is always darker on white paper, lighter on black; a line over it is on paper
/// of its own, and the box and the dashes are read on every colour.
#[test]
fn a_map_reads_in_grey_and_lines_on_it_are_seen() {
    for p in [Theme::Light.palette(), Theme::Dark.palette()] {
        let lightness = |c| lab(linear(c))[0];
        assert!((lightness(p.least) - lightness(p.most)).abs() >= 25.0);
        let side = |c| lightness(c) < lightness(p.least);
        assert_eq!(side(p.most), lightness(p.paper) > 50.0, "more is farther from the paper");
        for colour in [p.least, p.most] {
            // Lines, not letters.
            assert!(contrast(p.ink, colour) >= 3.0, "{colour:?}");
        }
        assert!(contrast(p.claim, p.paper) >= 4.5);
    }
}

#[test]
fn the_smallest_text_is_eight_pixels_high_at_half_size() {
    let drawing = chart::draw(&top_site(), &Options::default());
    let sizes = drawing.texts().map(|t| t.size);
    assert!(sizes.fold(f64::INFINITY, f64::min) / 2.0 >= 8.0);
}

// --- Bytes ----------------------------------------------------------------

#[test]
fn the_same_ladder_gives_the_same_bytes() {
    let options = Options::default();
    assert_eq!(chart::svg(&crowded(), &options), chart::svg(&crowded(), &options));
    assert_eq!(chart::png(&small(), &options), chart::png(&small(), &options));
}

#[test]
fn a_small_ladder_is_drawn_as_it_was() {
    insta::assert_snapshot!("small", chart::svg(&small(), &Options::default()));
}

#[test]
fn a_png_has_the_size_that_was_asked_for() {
    let (width, height) = chart::draw(&small(), &Options::default()).size();
    for (scale, ratio) in [(0.5, 0.5), (1.0, 1.0), (2.0, 2.0), (0.0, 0.25), (f64::NAN, 1.0)] {
        let bytes = chart::png(&small(), &Options { scale, ..Options::default() });
        let picture = tiny_skia::Pixmap::decode_png(&bytes).expect("a PNG");
        let size = |side: u32| (f64::from(side) * ratio).round() as u32;
        assert_eq!((picture.width(), picture.height()), (size(width), size(height)));
        let corner = picture.pixel(0, 0).expect("a pixel").demultiply();
        assert_eq!((corner.red(), corner.green(), corner.blue()), (255, 255, 255));
    }
}
