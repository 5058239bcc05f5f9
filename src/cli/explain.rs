//! `shortfall explain`.

use shortfall::catalogue::nearest;
use shortfall::problem::clean;
use shortfall::report::{explain, markdown, text};

use super::arguments::{ExplainOptions, TextFormat};
use super::exit::Exit;
use super::files;

pub(super) fn explain(options: &ExplainOptions) -> Result<(), Exit> {
    let request = files::request(&options.overrides, std::slice::from_ref(&options.file))?;
    let scenario = files::scenario(&options.file, &request)?;
    let names: Vec<&str> =
        scenario.models.iter().map(|chosen| chosen.model.name.as_str()).collect();
    if let Some(name) = options.model.as_deref()
        && !names.contains(&name)
    {
        let help = match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("it runs {}", names.join(", ")),
        };
        let message = format!("the scenario runs no model `{name}`: {help}");
        return Err(Exit::refused(clean(&message)));
    }
    let document =
        explain::document(&scenario, options.model.as_deref(), &options.lang.phrasebook());
    files::print(&match options.format {
        TextFormat::Text => text(&document),
        TextFormat::Markdown => markdown(&document),
    })
}
