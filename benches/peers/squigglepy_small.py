"""The small model in squigglepy."""

import numpy as np
import small
import squigglepy as sq

number, _ = small.draws()
sq.set_seed(small.SEED)
loss = (
    sq.lognorm(small.LOW, small.HIGH)
    * sq.beta(small.A, small.B)
    * sq.triangular(small.MIN, small.MODE, small.MAX)
    * sq.uniform(*small.SHARE)
)
draws = sq.sample(loss, n=number)
small.say(np.mean(draws), np.quantile(draws, small.LEVELS))
