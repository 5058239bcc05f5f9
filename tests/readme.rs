//! The README is true: its commands run, and what it shows is what they print.

mod manual;

/// The two commands that the README gives a newcomer.
const COMMANDS: [&str; 2] =
    ["cargo run --release -- run scenarios/top-site.toml --charts charts", "cargo test"];

#[test]
fn commands_run_and_the_output_shown_is_what_they_print() {
    let nothing = |name: &str| panic!("nothing is made as `{name}`");
    manual::settle("README.md", &manual::renewed(&manual::read("README.md"), &nothing));
}

#[test]
fn both_commands_stand_in_a_block_of_their_own() {
    let readme = manual::read("README.md");
    for command in COMMANDS {
        assert!(readme.contains(&format!("```sh\n{command}\n```")), "{command}");
    }
    let output = readme.split_once("```text output\n").expect("an output block").0;
    assert!(output.trim_end().ends_with(&format!("{}\n```", COMMANDS[0])), "whose output is it?");
}

#[test]
fn links_and_the_charts_are_there() {
    let readme = manual::read("README.md");
    for chart in ["ladder", "bridge"] {
        assert!(readme.contains(&format!("](charts/top-site-{chart}.png)")), "{chart} is shown");
    }
    manual::assert_links(&readme, ".");
}

#[test]
fn every_built_in_model_has_a_row() {
    let readme = manual::read("README.md");
    for model in shortfall::model::LIBRARY {
        let row = format!("| [{0}](docs/models.md#{0}) |", model.name);
        assert!(readme.contains(&row), "{row}");
    }
}
