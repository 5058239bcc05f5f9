#!/usr/bin/env python3
"""Make the two font subsets that charts are drawn with (see docs/fonts.md).

    python3 subset.py FOLDER_OF_INTER_OTF_FILES

Needs fonttools 4.68.0. The same input gives the same bytes.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x218, 0x21B),  # Latin, Latin-1, Extended-A, Romanian
    (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x491),  # Greek, Cyrillic
    (0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026), (0x2030, 0x2030),
    (0x2032, 0x2033), (0x2039, 0x203A), (0x2044, 0x2044),
    (0x2070, 0x2070), (0x2074, 0x208E),  # superscripts and subscripts
    (0x20A0, 0x20BF), (0x2190, 0x2193), (0x2212, 0x2212), (0x221E, 0x221E),
    (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265), (0xFFFD, 0xFFFD),
]
# Pairs are kerned among these: ASCII and what our own texts add to it.
KERNED = [*range(0x21, 0x7F), 0x2013, 0x2018, 0x2019, 0x201C, 0x201D, 0x20AC, 0xA3, 0xE9, 0xE8]


def pair_value(lookups, left, right):
    """Kerning of a pair: the first subtable of each lookup that covers it counts."""
    total = 0
    for lookup in lookups:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if left not in table.Coverage.glyphs:
                continue
            value = None
            if table.Format == 1:
                pairs = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
                value = next((p.Value1 for p in pairs if p.SecondGlyph == right), None)
                if value is None:
                    continue
            else:
                first = table.ClassDef1.classDefs.get(left, 0)
                second = table.ClassDef2.classDefs.get(right, 0)
                value = table.Class1Record[first].Class2Record[second].Value1
            total += getattr(value, "XAdvance", 0) or 0 if value else 0
            break
    return total


def kerning(font):
    gpos, cmap = font["GPOS"].table, font.getBestCmap()
    wanted = {i for f in gpos.FeatureList.FeatureRecord if f.FeatureTag == "kern"
              for i in f.Feature.LookupListIndex}
    lookups = [gpos.LookupList.Lookup[i] for i in sorted(wanted)]
    glyphs = sorted({cmap[c] for c in KERNED if c in cmap})
    pairs = {(a, b): pair_value(lookups, a, b) for a in glyphs for b in glyphs}
    # Below 0.8 % of an em nobody sees it.
    smallest = font["head"].unitsPerEm * 0.008
    return {pair: v for pair, v in pairs.items() if abs(v) >= smallest}


def make(source, target):
    font = TTFont(source, recalcTimestamp=False)
    pairs = kerning(font)
    options = subset.Options()
    options.layout_features = []
    options.drop_tables += ["GPOS", "GSUB", "GDEF"]
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.hinting = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[c for a, b in RANGES for c in range(a, b + 1)])
    cutter.subset(font)
    table = KernTable_format_0(apple=False)
    table.coverage, table.format, table.tupleIndex, table.kernTable = 1, 0, None, pairs
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [table]
    font.save(target)
    print(target, target.stat().st_size, "bytes,", len(font.getBestCmap()), "characters,", len(pairs), "pairs")


for weight in ("Regular", "SemiBold"):
    make(Path(sys.argv[1]) / f"Inter-{weight}.otf", Path(__file__).with_name(f"Inter-{weight}-subset.otf"))
