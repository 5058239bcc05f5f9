//! Pixels as a PNG. A chart has few colours: with a list of them a pixel is one byte instead of
//! three, which is fast to compress and makes smaller files.

use std::collections::BTreeMap;

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use tiny_skia::PremultipliedColorU8;

/// Higher levels take four times as long for files a third smaller.
const COMPRESSION: DeflateCompression = DeflateCompression::Level(1);

type Colour = [u8; 3];

/// A picture that grows by rows.
pub(super) struct Pixels {
    width: u32,
    height: u32,
    data: Data,
}

enum Data {
    /// For every pixel which colour it has.
    Indexed { palette: Palette, indices: Vec<u8> },
    /// For pictures of more colours than a palette holds.
    Whole(Vec<Colour>),
}

impl Pixels {
    pub(super) fn new(width: u32, height: u32) -> Self {
        let indices = Vec::with_capacity(width as usize * height as usize);
        Self { width, height, data: Data::Indexed { palette: Palette::default(), indices } }
    }

    /// The next rows, whose pixels must all be opaque: the paper is.
    pub(super) fn add(&mut self, rows: &[PremultipliedColorU8]) {
        let mut done = 0;
        // Neighbours mostly have the same colour, which is then looked up once.
        while let Some(first) = rows.get(done) {
            let length = alike(&rows[done..]);
            self.repeat([first.red(), first.green(), first.blue()], length);
            done += length;
        }
    }

    /// So many further pixels of one colour.
    fn repeat(&mut self, colour: Colour, times: usize) {
        if let Data::Indexed { palette, indices } = &mut self.data {
            if let Some(index) = palette.index(colour) {
                indices.resize(indices.len() + times, index);
                return;
            }
            let mut whole = Vec::with_capacity(indices.capacity());
            whole.extend(indices.iter().map(|index| palette.colours[usize::from(*index)]));
            self.data = Data::Whole(whole);
        }
        if let Data::Whole(colours) = &mut self.data {
            colours.resize(colours.len() + times, colour);
        }
    }

    /// The picture as PNG, once all rows are there.
    pub(super) fn encode(self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_deflate_compression(COMPRESSION);
        let data = match self.data {
            Data::Indexed { palette, indices } => {
                encoder.set_color(ColorType::Indexed);
                encoder.set_palette(palette.colours.concat());
                encoder.set_filter(Filter::NoFilter);
                indices
            }
            Data::Whole(colours) => {
                encoder.set_color(ColorType::Rgb);
                encoder.set_filter(Filter::Up);
                colours.into_flattened()
            }
        };
        let mut writer = encoder.write_header().expect(IN_MEMORY);
        writer.write_image_data(&data).expect(IN_MEMORY);
        writer.finish().expect(IN_MEMORY);
        bytes
    }
}

/// How many pixels have the colour of the first. Paper is long: a block of it is one comparison.
fn alike(pixels: &[PremultipliedColorU8]) -> usize {
    const BLOCK: usize = 16;
    let first = pixels[0];
    let same = |block: &&[PremultipliedColorU8; BLOCK]| {
        block.iter().filter(|pixel| **pixel != first).count() == 0
    };
    let blocks = pixels.as_chunks::<BLOCK>().0.iter().take_while(same).count();
    let rest = &pixels[BLOCK * blocks..];
    BLOCK * blocks + rest.iter().take_while(|pixel| **pixel == first).count()
}

const IN_MEMORY: &str = "a picture in memory encodes";

/// Up to 256 colours in the order in which they appear.
#[derive(Default)]
struct Palette {
    colours: Vec<Colour>,
    known: BTreeMap<Colour, u8>,
}

impl Palette {
    /// The place of a colour, which is taken in if there is room.
    fn index(&mut self, colour: Colour) -> Option<u8> {
        if let Some(index) = self.known.get(&colour) {
            return Some(*index);
        }
        let index = u8::try_from(self.colours.len()).ok()?;
        self.colours.push(colour);
        self.known.insert(colour, index);
        Some(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tiny_skia::Pixmap;

    /// A picture of so many colours, and its pixels as they come back.
    fn there_and_back(number: u32) -> (Vec<Colour>, Vec<Colour>, ColorType) {
        let mut pixmap = Pixmap::new(40, 30).unwrap();
        for (i, pixel) in (0..).zip(pixmap.pixels_mut()) {
            let [red, green, ..] = (i % number).to_le_bytes();
            *pixel = PremultipliedColorU8::from_rgba(red, green, 7, 255).unwrap();
        }
        let mut picture = Pixels::new(40, 30);
        pixmap.pixels().chunks(40 * 7).for_each(|rows| picture.add(rows));
        let bytes = picture.encode();
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        let kind = decoder.read_header_info().unwrap().color_type;
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut data = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut data).unwrap();
        let drawn = pixmap.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
        (drawn.collect(), data.as_chunks::<3>().0.to_vec(), kind)
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
