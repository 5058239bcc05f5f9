//! Context data: the shipped table, a user's rows, and looking them up.

#[path = "context/find.rs"]
mod find;
#[path = "context/money.rs"]
mod money;
#[path = "context/scenario.rs"]
mod scenario;
#[path = "context/table.rs"]
mod table;
