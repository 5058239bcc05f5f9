"""The small model in NumPy: N draws, R times, each summed up by itself as memory asks for."""

import numpy as np
import small

number, times = small.draws()
random = np.random.Generator(np.random.PCG64(small.SEED))
means, quantiles = [], []
for _ in range(times):
    loss = random.lognormal(small.MU, small.SIGMA, number)
    loss *= random.beta(small.A, small.B, number)
    loss *= random.triangular(small.MIN, small.MODE, small.MAX, number)
    loss *= random.uniform(*small.SHARE, number)
    means.append(loss.mean())
    quantiles.append(np.quantile(loss, small.LEVELS))
small.say(np.mean(means), np.mean(quantiles, axis=0))
