"""A panel in NumPy: copies and prices by row, uncertain inputs shared, row after row so that
memory stays small. With `spread`, every row's count has a lognormal factor of its own."""

import csv
import sys

import numpy as np
import small

path, number, spread = sys.argv[1], int(sys.argv[2]), sys.argv[3] == "spread"
with open(path, newline="") as file:
    rows = [(float(row["downloads"]), float(row["price"])) for row in csv.DictReader(file)]
random = np.random.Generator(np.random.PCG64(small.SEED))
displacement = random.beta(small.A, small.B, number)
net_share = random.uniform(*small.SHARE, number)
loss = np.zeros(number)
for downloads, price in rows:
    count = random.lognormal(np.log(downloads), np.log(1.5), number) if spread else downloads
    loss += count * displacement * price
loss *= net_share
small.say(loss.mean(), np.quantile(loss, small.LEVELS))
