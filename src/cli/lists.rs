//! `shortfall models` and `shortfall laws`.

use shortfall::catalogue::{Named, find, nearest};
use shortfall::distribution::LAWS;
use shortfall::model::{LIBRARY, Model, load};
use shortfall::quantity::UnitNames;
use shortfall::report::{listing, text};
use shortfall::scenario::MADE_LAWS;

use super::arguments::{LawsCommand, ModelsCommand};
use super::exit::Exit;
use super::files::print;

pub(super) fn models(what: &ModelsCommand) -> Result<(), Exit> {
    let read = |embedded| load(embedded, &UnitNames::new(), &mut Vec::new());
    match what {
        ModelsCommand::List => {
            let models: Vec<Model> = LIBRARY.iter().map(read).collect();
            print(&text(&listing::models(&models)))
        }
        ModelsCommand::Show { name, toml } => {
            let embedded = find(LIBRARY, name).ok_or_else(|| none("model", name, LIBRARY))?;
            if *toml {
                print(embedded.text)
            } else {
                print(&text(&listing::model(&read(embedded))))
            }
        }
    }
}

pub(super) fn laws(what: &LawsCommand) -> Result<(), Exit> {
    match what {
        LawsCommand::List => print(&text(&listing::laws())),
        LawsCommand::Show { name } => {
            if let Some(law) = find(MADE_LAWS, name) {
                return print(&text(&listing::made_law(law)));
            }
            let law = find(LAWS, name).ok_or_else(|| none("law", name, LAWS))?;
            print(&text(&listing::law(law)))
        }
    }
}

fn none<T: Named>(kind: &str, name: &str, list: &[T]) -> Exit {
    let help = match nearest(name, list.iter().map(Named::name)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("`shortfall {kind}s list` shows them"),
    };
    Exit::refused(format!("there is no {kind} `{name}`: {help}"))
}
