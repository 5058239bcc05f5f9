"""The small model in OpenTURNS."""

import openturns as ot
import small

number, _ = small.draws()
ot.RandomGenerator.SetSeed(small.SEED)
inputs = ot.JointDistribution([
    ot.LogNormal(small.MU, small.SIGMA, 0.0),
    ot.Beta(small.A, small.B, 0.0, 1.0),
    ot.Triangular(small.MIN, small.MODE, small.MAX),
    ot.Uniform(*small.SHARE),
])
loss = ot.SymbolicFunction(["d", "s", "p", "n"], ["d * s * p * n"])
draws = ot.CompositeRandomVector(loss, ot.RandomVector(inputs)).getSample(number)
small.say(draws.computeMean()[0], [draws.computeQuantile(p)[0] for p in small.LEVELS])
