"""Writes a made-up panel of 10,000 rows and the scenarios that read it."""

import random

COUNTRIES, CLASSES, MONTHS = 20, 10, 50

SCENARIO = """\
format = 1
title = "A made-up panel, for measuring"
currency = "EUR"

[panel]
file = "panel.csv"
names = ["country", "class", "month"]

[inputs.downloads]
unit = "download/year"
{downloads}

[inputs.price]
unit = "EUR/sale"
law = "point"
value = {{ column = "price" }}

[inputs.displacement]
unit = "sale/download"
kind = "net"
law = "beta"
a = 2
b = 8

[inputs.net_share]
unit = "1"
law = "uniform"
low = 0.4
high = 0.7

[models.by-row]
title = "Row by row"
summary = "Copies of each row times a common rate and the price of the row."
assumes = ["Made up."]
citation = "Made up."

[models.by-row.steps]
industry_revenue = "sum(downloads * displacement * price) * net_share"

[compare]
models = ["by-row"]
reference = "by-row"
"""

PLAIN = 'law = "point"\nvalue = { column = "downloads" }'
SPREAD = 'law = "lognormal"\nmedian = { column = "downloads" }\ngsd = 1.5'


def write(folder):
    """The CSV file, and the scenarios `panel-plain.toml` and `panel-spread.toml`."""
    numbers = random.Random(2010)
    lines = ["country,class,month,downloads,price"]
    for country in range(COUNTRIES):
        for kind in range(CLASSES):
            for month in range(MONTHS):
                downloads = round(numbers.lognormvariate(8, 1.5)) + 1
                price = round(numbers.uniform(3, 15), 2)
                lines.append(f"c{country},k{kind},m{month},{downloads},{price}")
    (folder / "panel.csv").write_text("\n".join(lines) + "\n")
    for name, downloads in [("plain", PLAIN), ("spread", SPREAD)]:
        (folder / f"panel-{name}.toml").write_text(SCENARIO.format(downloads=downloads))
