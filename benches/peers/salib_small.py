"""The small model with SALib's Latin hypercube. It has no beta law and no quantiles: SciPy and
NumPy stand in."""

import numpy as np
import small
from SALib.sample import latin
from scipy.stats import beta

number, _ = small.draws()
width = small.MAX - small.MIN
problem = {
    "num_vars": 4,
    "names": ["downloads", "substitution", "price", "net_share"],
    "dists": ["lognorm", "unif", "triang", "unif"],
    "bounds": [
        [small.MU, small.SIGMA],
        [0, 1],
        [small.MIN, small.MAX, (small.MODE - small.MIN) / width],
        list(small.SHARE),
    ],
}
x = latin.sample(problem, number, seed=small.SEED)
loss = x[:, 0] * beta.ppf(x[:, 1], small.A, small.B) * x[:, 2] * x[:, 3]
small.say(loss.mean(), np.quantile(loss, small.LEVELS))
