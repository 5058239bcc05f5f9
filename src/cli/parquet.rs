//! Draws as Parquet, for R and Python: one row group after another.

use std::io::{Error, Result, Write};
use std::sync::Arc;

use parquet::basic::{Encoding, Repetition, Type as Physical};
use parquet::data_type::{DoubleType, Int32Type, Int64Type};
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;
use shortfall::engine::{Settings, Shard};
use shortfall::outcome::{ADDRESS, DrawBlock, Draws};

use super::progress::Progress;

/// Numbers that are held before they are written: 16 MiB.
const HELD_NUMBERS: usize = 1 << 21;

/// Writes all draws of a part.
pub(super) fn write<W: Write + Send>(
    draws: &Draws,
    settings: &Settings,
    shard: Shard,
    progress: &Progress,
    file: W,
) -> Result<()> {
    // Draws hardly ever repeat: a dictionary would be made in vain. Nor is a
    // statistic of each group of use, which only makes files longer.
    let properties = WriterProperties::builder()
        .set_dictionary_enabled(false)
        .set_encoding(Encoding::PLAIN)
        .set_statistics_enabled(EnabledStatistics::None)
        .set_created_by(format!("shortfall {}", shortfall::VERSION))
        .build();
    let schema = schema(draws).map_err(Error::other)?;
    let mut writer = SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties))
        .map_err(Error::other)?;
    let most = (HELD_NUMBERS / draws.headings().len().max(1)).max(1);
    let mut group = Group::new(draws.headings().len());
    draws.each(settings, shard, |block| -> Result<()> {
        group.add(block);
        progress.add(block.rows as u64);
        if group.draws.len() >= most {
            group.write(&mut writer).map_err(Error::other)
        } else {
            Ok(())
        }
    })?;
    group.write(&mut writer).map_err(Error::other)?;
    writer.close().map_err(Error::other)?;
    Ok(())
}

type Outcome<T> = std::result::Result<T, parquet::errors::ParquetError>;

fn schema(draws: &Draws) -> Outcome<Type> {
    let field = |name: &str, kind| {
        Type::primitive_type_builder(name, kind)
            .with_repetition(Repetition::REQUIRED)
            .build()
            .map(Arc::new)
    };
    let mut fields = vec![field(ADDRESS[0], Physical::INT32)?, field(ADDRESS[1], Physical::INT64)?];
    for heading in draws.headings() {
        fields.push(field(heading, Physical::DOUBLE)?);
    }
    Type::group_type_builder("draws").with_fields(fields).build()
}

/// Draws that are not yet written.
struct Group {
    replicates: Vec<i32>,
    draws: Vec<i64>,
    /// Shape `[columns][draws]`.
    columns: Vec<Vec<f64>>,
}

impl Group {
    fn new(columns: usize) -> Self {
        Self { replicates: Vec::new(), draws: Vec::new(), columns: vec![Vec::new(); columns] }
    }

    fn add(&mut self, block: &DrawBlock<'_>) {
        let replicate = i32::try_from(block.replicate).expect("there are few replicates");
        let first = i64::try_from(block.first).expect("a replicate has at most 2^32 draws");
        self.replicates.extend(std::iter::repeat_n(replicate, block.rows));
        self.draws.extend((first..).take(block.rows));
        for (held, values) in self.columns.iter_mut().zip(&block.columns) {
            held.extend_from_slice(values);
        }
    }

    /// Writes what is held, if anything, and holds nothing any more.
    fn write<W: Write + Send>(&mut self, writer: &mut SerializedFileWriter<W>) -> Outcome<()> {
        if self.draws.is_empty() {
            return Ok(());
        }
        let mut group = writer.next_row_group()?;
        let missing = "the schema has a column for each";
        let mut column = group.next_column()?.expect(missing);
        column.typed::<Int32Type>().write_batch(&self.replicates, None, None)?;
        column.close()?;
        let mut column = group.next_column()?.expect(missing);
        column.typed::<Int64Type>().write_batch(&self.draws, None, None)?;
        column.close()?;
        for values in &mut self.columns {
            let mut column = group.next_column()?.expect(missing);
            column.typed::<DoubleType>().write_batch(values, None, None)?;
            column.close()?;
            values.clear();
        }
        group.close()?;
        self.replicates.clear();
        self.draws.clear();
        Ok(())
    }
}
