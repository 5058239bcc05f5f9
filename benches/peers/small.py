"""The small model of scenarios/small-model.toml: its numbers, and how a peer reports its figures.

loss = downloads x substitution x price x net_share
"""

import json
import math
import sys

SEED = 2010
Z95 = 1.6448536269514722
LOW, HIGH = 2e6, 2e7
# Of ln downloads, so that LOW and HIGH are the 5 % and 95 % points.
MU = (math.log(LOW) + math.log(HIGH)) / 2
SIGMA = (math.log(HIGH) - math.log(LOW)) / (2 * Z95)
A, B = 2, 8
MIN, MODE, MAX = 5, 10, 20
SHARE = (0.4, 0.7)

LEVELS = (0.05, 0.5, 0.95)


def draws():
    """How many draws the command line asks for, and how often."""
    given = [int(float(text)) for text in sys.argv[1:]]
    number, times = (given + [1_000_000, 1][len(given):])[:2]
    return number, times


def say(mean, quantiles):
    print(json.dumps({"mean": float(mean), "quantiles": [float(q) for q in quantiles]}))
