//! Whole commands: what they print where, how they end, and what they leave behind.

mod help;

mod charts_of_a_run;
mod files;
mod hostile_text;
mod json;
mod overrides;
mod printing;
mod way_out;
