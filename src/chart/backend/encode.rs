//! Pixels as a PNG. A chart has few colours: with a list of them a pixel is one byte instead of
//! three, which is fast to compress and makes smaller files.

use std::collections::BTreeMap;

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use tiny_skia::Pixmap;

/// Higher levels take four times as long for files a third smaller.
const COMPRESSION: DeflateCompression = DeflateCompression::Level(1);

type Colour = [u8; 3];

/// The picture, whose pixels must all be opaque: its paper is.
pub(super) fn encode(pixmap: &Pixmap) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_depth(BitDepth::Eight);
    encoder.set_deflate_compression(COMPRESSION);
    let data = if let Some((palette, indices)) = by_palette(pixmap) {
        encoder.set_color(ColorType::Indexed);
        encoder.set_palette(palette.concat());
        encoder.set_filter(Filter::NoFilter);
        indices
    } else {
        encoder.set_color(ColorType::Rgb);
        encoder.set_filter(Filter::Up);
        pixels(pixmap).iter().copied().flat_map(colour).collect()
    };
    let mut writer = encoder.write_header().expect(IN_MEMORY);
    writer.write_image_data(&data).expect(IN_MEMORY);
    writer.finish().expect(IN_MEMORY);
    bytes
}

const IN_MEMORY: &str = "a picture in memory encodes";

fn pixels(pixmap: &Pixmap) -> &[[u8; 4]] {
    pixmap.data().as_chunks::<4>().0
}

fn colour([red, green, blue, _]: [u8; 4]) -> Colour {
    [red, green, blue]
}

/// The colours in the order in which they appear, and for every pixel which it has; `None` if
/// they are more than a palette holds.
fn by_palette(pixmap: &Pixmap) -> Option<(Vec<Colour>, Vec<u8>)> {
    let mut palette: Vec<Colour> = Vec::new();
    let mut known: BTreeMap<Colour, u8> = BTreeMap::new();
    let mut indices = Vec::with_capacity(pixmap.data().len() / 4);
    // Neighbours mostly have the same colour, which is then looked up once.
    for run in pixels(pixmap).chunk_by(|left, right| left == right) {
        let colour = colour(run[0]);
        let index = known.get(&colour).copied();
        let index = index.or_else(|| u8::try_from(palette.len()).ok())?;
        if usize::from(index) == palette.len() {
            palette.push(colour);
            known.insert(colour, index);
        }
        indices.resize(indices.len() + run.len(), index);
    }
    Some((palette, indices))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tiny_skia::PremultipliedColorU8;

    /// A picture of so many colours, and its pixels as they come back.
    fn there_and_back(number: u32) -> (Vec<Colour>, Vec<Colour>, ColorType) {
        let mut pixmap = Pixmap::new(40, 30).unwrap();
        for (i, pixel) in (0..).zip(pixmap.pixels_mut()) {
            let [red, green, ..] = (i % number).to_le_bytes();
            *pixel = PremultipliedColorU8::from_rgba(red, green, 7, 255).unwrap();
        }
        let bytes = encode(&pixmap);
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        let kind = decoder.read_header_info().unwrap().color_type;
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut data = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut data).unwrap();
        (
            pixels(&pixmap).iter().copied().map(colour).collect(),
            data.as_chunks::<3>().0.to_vec(),
            kind,
        )
    }

    #[test]
    fn every_pixel_comes_back_whether_a_palette_holds_the_colours_or_not() {
        for (number, kind) in [
            (1, ColorType::Indexed),
            (256, ColorType::Indexed),
            (257, ColorType::Rgb),
            (1200, ColorType::Rgb),
        ] {
            let (drawn, read, seen) = there_and_back(number);
            assert_eq!(seen, kind, "{number}");
            assert!(drawn == read, "{number}");
        }
    }
}
