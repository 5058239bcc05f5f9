#!/usr/bin/env python3
"""Write laws.csv: quantiles of every law with more digits than a double holds.

Needs mpmath. Run `python3 tests/reference/make_laws.py` (about two minutes)
after adding a law.

Columns: law; params, the inside of a TOML inline table; low and high, where the
law is truncated (empty: not); p and tail, the probability below (lower) or
above (upper) the value; x, the value; slack, an absolute error that rounding
explains: 4 units in the last place of the largest number that is added or
subtracted on the way (0 where nothing is), or, for truncated laws, 1e-12 of the
largest end, because digits of a probability far from 0 are digits of the value.

Gamma and beta tails are sums of positive terms (DLMF 8.7.1, 8.17.8), inverted
by Newton's method on the logarithm of the tail. Nothing is shared with the
Rust code.
"""

import csv
import pathlib

from mpmath import asin, beta, exp, erfc, fsum, log, log1p, loggamma, mp, mpf, pi, sin, sqrt

mp.dps = 60
DONE = mpf(10) ** -25
END_OF_SERIES = mpf(10) ** -58
LEVELS = [1e-12, 1e-9, 1e-6, 1e-3, 0.025, 0.05, 0.25, 0.4, 0.5]
ULP = 2.0**-52


def newton(t, error):
    """The root of a concave increasing `error`, from a t on its left."""
    while error(t)[0] > 0:
        t = 2 * t - 1 if t < 0 else t - 1 - t / 2
    for _ in range(500):
        value, slope = error(t)
        t -= value / slope
        if abs(value / slope) < DONE * max(1, abs(t)):
            return t
    raise ArithmeticError("no convergence")


# Gamma -----------------------------------------------------------------------


def gamma_parts(a, x):
    """Lower tail, upper tail, x times density."""
    total = term = mpf(1)
    n = a
    while term > total * END_OF_SERIES:
        n += 1
        term *= x / n
        total += term
    slope = exp(a * log(x) - x - loggamma(a))
    lower = slope / a * total
    return lower, 1 - lower, slope


def gamma_quantile(a, p):
    def error(t):
        lower, _, slope = gamma_parts(a, exp(t))
        return log(lower / p), slope / lower

    return exp(newton((log(p) + loggamma(a + 1)) / a, error))


def gamma_upper(a, q):
    def error(minus_t):
        _, upper, slope = gamma_parts(a, exp(-minus_t))
        return log(upper / q), slope / upper

    return exp(-newton(-log(a + 50 + 10 * sqrt(a)), error))


# Beta ------------------------------------------------------------------------


def beta_parts(a, b, x, y):
    """Lower tail and xy times density."""
    # The series in y is short when y is small, and loses digits to 1 - upper when
    # ay is large.
    if x * (a + b) > a or (x > 0.9 and a * y < 60):
        upper, slope = beta_parts_below(b, a, y, x)
        return 1 - upper, slope
    return beta_parts_below(a, b, x, y)


def beta_parts_below(a, b, x, y):
    total = term = mpf(1)
    n = mpf(0)
    while True:
        factor = (a + b + n) / (a + 1 + n) * x
        term *= factor
        total += term
        n += 1
        if factor < 1 and term < total * END_OF_SERIES * (1 - factor):
            break
    slope = exp(a * log(x) + b * log(y) + loggamma(a + b) - loggamma(a) - loggamma(b))
    return slope / a * total, slope


def beta_logit(a, b, p):
    def error(t):
        x, y = 1 / (1 + exp(-t)), 1 / (1 + exp(t))
        lower, slope = beta_parts(a, b, x, y)
        return log(lower / p), slope / lower

    if b <= 3 and a > 1000:
        start = log(a / 60)
    else:
        start = min((log(p * a) + log(beta(a, b))) / a, log(a / b))
    return newton(start, error)


def beta_quantile(a, b, p):
    return 1 / (1 + exp(-beta_logit(a, b, p)))


def beta_upper(a, b, q):
    return 1 / (1 + exp(beta_logit(b, a, q)))


# Laws: each gives (lower quantile, upper quantile), functions of an mpf -------


def located(standard, location, scale):
    """A symmetric law from its lower quantile."""
    location, scale = mpf(location), mpf(scale)
    return lambda p: location + scale * standard(p), lambda q: location - scale * standard(q)


def normal_standard(p):
    if p == 0.5:
        return mpf(0)

    def error(t):
        cdf = erfc(-t / sqrt(2)) / 2
        return log(cdf / p), exp(-t * t / 2) / sqrt(2 * pi) / cdf

    return newton(min(mpf(-8), -sqrt(-2 * log(p))), error)


def normal(mean, sd):
    return located(normal_standard, mean, sd)


def student_t(location, scale, df):
    df = mpf(df)

    def standard(p):
        if p == 0.5:
            return mpf(0)
        return -sqrt(df) * exp(-beta_logit(df / 2, mpf(1) / 2, 2 * p) / 2)

    return located(standard, location, scale)


def logistic(location, scale):
    return located(lambda p: log(p) - log1p(-p), location, scale)


def lognormal(median, sigma):
    z = normal_standard
    return lambda p: median * exp(sigma * z(p)), lambda q: median * exp(-sigma * z(q))


def gamma(shape, scale):
    a, scale = mpf(shape), mpf(scale)
    return lambda p: scale * gamma_quantile(a, p), lambda q: scale * gamma_upper(a, q)


def scaled_beta(a, b, low=0.0, high=1.0):
    a, b, low, width = mpf(a), mpf(b), mpf(low), mpf(high) - mpf(low)
    return (
        lambda p: low + width * beta_quantile(a, b, p),
        lambda q: low + width * beta_upper(a, b, q),
    )


def pert(low, mode, high, weight=4.0):
    width = mpf(high) - mpf(low)
    a = 1 + weight * (mpf(mode) - mpf(low)) / width
    b = 1 + weight * (mpf(high) - mpf(mode)) / width
    return scaled_beta(a, b, low, high)


def uniform(low, high):
    low, high = mpf(low), mpf(high)
    return lambda p: low + p * (high - low), lambda q: high - q * (high - low)


def triangular(low, mode, high):
    low, mode, high = mpf(low), mpf(mode), mpf(high)

    def lower(p):
        if p * (high - low) <= mode - low:
            return low + sqrt(p * (high - low) * (mode - low))
        return high - sqrt((1 - p) * (high - low) * (high - mode))

    return lower, lambda q: lower(1 - q)


def arcsine(low, high):
    low, width = mpf(low), mpf(high) - mpf(low)
    return (
        lambda p: low + width * sin(pi * p / 2) ** 2,
        lambda q: low + width * (1 - sin(pi * q / 2) ** 2),
    )


def point(value):
    return lambda p: mpf(value), lambda q: mpf(value)


def discrete(values, weights):
    pairs = sorted((mpf(v), mpf(w)) for v, w in zip(values, weights))
    total = fsum(w for _, w in pairs)

    def lower(p):
        at = mpf(0)
        for value, weight in pairs:
            at += weight / total
            if at >= p - mpf(10) ** -50:
                return value
        raise ArithmeticError("weights do not add up")

    return lower, lambda q: lower(1 - q)


# Cumulative functions, for mixtures and truncation ----------------------------


def normal_cdf(mean, sd):
    return lambda x: erfc(-(x - mean) / sd / sqrt(2)) / 2


def lognormal_cdf(median, sigma):
    return lambda x: normal_cdf(0, 1)(log(x / median) / sigma) if x > 0 else mpf(0)


def gamma_cdf(shape, scale):
    return lambda x: gamma_parts(mpf(shape), x / mpf(scale))[0] if x > 0 else mpf(0)


def uniform_cdf(low, high):
    return lambda x: min(max((x - low) / (mpf(high) - low), mpf(0)), mpf(1))


def t_cdf(location, scale, df):
    def cdf(x):
        z = (x - mpf(location)) / mpf(scale)
        if z == 0:
            return mpf(1) / 2
        y = df / (df + z * z)
        outside = beta_parts(mpf(df) / 2, mpf(1) / 2, y, 1 - y)[0] / 2
        return outside if z < 0 else 1 - outside

    return cdf


def point_cdf(value):
    return lambda x: mpf(1) if x >= value else mpf(0)


def by_halving(cdf, low, high):
    """The law with this cdf on [low, high], slowly and surely."""

    def lower(p):
        a, b = mpf(low), mpf(high)
        while b - a > mpf(10) ** -28 * abs(b):
            c = (a + b) / 2
            a, b = (a, c) if cdf(c) >= p else (c, b)
        return b

    return lower, lambda q: lower(1 - q)


def mixture(parts, low, high):
    total = fsum(w for w, _ in parts)
    return by_halving(lambda x: fsum(w * cdf(x) for w, cdf in parts) / total, low, high)


def truncated(law, cdf, sf, low, high):
    """By the quantile function of the whole law, each side by its own tail."""
    below = mpf(0) if low is None else cdf(mpf(low))
    above = mpf(0) if high is None else sf(mpf(high))
    mass = sf(mpf(low)) - above if below > 0.5 else 1 - below - above

    def at(p):
        if below + p * mass <= 0.5:
            return law[0](below + p * mass)
        return law[1](above + (1 - p) * mass)

    return at, lambda q: at(1 - q)


def cases():
    """(law, params, low, high, quantiles, slack)."""

    def whole(name, params, quantiles, slack=0.0):
        return name, params, None, None, quantiles, slack

    yield whole("point", "value = 0.2", point(0.2))
    for low, high in [(0.0, 3.0), (-1.5, 0.25), (1e6, 2e6)]:
        slack = 4 * ULP * max(abs(low), abs(high))
        ends = f"low = {low!r}, high = {high!r}"
        yield whole("uniform", ends, uniform(low, high), slack if low else 0.0)
        yield whole("arcsine", ends, arcsine(low, high), slack)
    for low, mode, high in [(0.0, 0.0, 1.0), (0.0, 0.3, 1.0), (0.0, 2.0, 2.0), (-1.0, 3.0, 8.0)]:
        slack = 4 * ULP * max(abs(low), abs(high))
        ends = f"low = {low!r}, mode = {mode!r}, high = {high!r}"
        yield whole("triangular", ends, triangular(low, mode, high), slack)
        yield whole("pert", ends, pert(low, mode, high), slack)
        yield whole("pert", ends + ", lambda = 50.0", pert(low, mode, high, 50.0), slack)
    for mean, sd in [(0.0, 1.0), (0.2, 0.05), (-3.0, 1e6)]:
        slack = 4 * ULP * abs(mean)
        yield whole("normal", f"mean = {mean!r}, sd = {sd!r}", normal(mean, sd), slack)
        params = f"location = {mean!r}, scale = {sd!r}"
        yield whole("logistic", params, logistic(mean, sd), slack)
    for median, gsd in [(1.0, 1.5), (15e6, 3.0), (0.2, 1.001), (1.0, 1000.0)]:
        law = lognormal(mpf(median), log(mpf(gsd)))
        yield whole("lognormal", f"median = {median!r}, gsd = {gsd!r}", law)
    yield whole("lognormal", "mu = -2.5, sigma = 0.75", lognormal(exp(mpf(-2.5)), mpf(0.75)))
    w = log1p((mpf(8.0) / 20) ** 2)
    yield whole("lognormal", "mean = 20.0, sd = 8.0", lognormal(20 * exp(-w / 2), sqrt(w)))
    for shape in [0.01, 0.05, 0.3, 0.9, 1.0, 2.5, 30.0, 99.0, 101.0, 1e4, 1e5]:
        scale = 1.0 if shape < 1 else 2.5
        yield whole("gamma", f"shape = {shape!r}, scale = {scale!r}", gamma(shape, scale))
    shapes = [0.05, 0.5, 1.0, 2.0, 30.0, 150.0, 1e4]
    for a in shapes:
        for b in shapes:
            yield whole("beta", f"a = {a!r}, b = {b!r}", scaled_beta(a, b))
    yield whole("beta", "a = 2.0, b = 5.0, low = -0.5, high = 1.5", scaled_beta(2, 5, -0.5, 1.5), 8 * ULP)
    for df in [0.5, 1.0, 1.5, 2.0, 5.0, 30.0, 99.0, 101.0, 1e3, 1e6]:
        params = f"location = 0.0, scale = 1.0, df = {df!r}"
        yield whole("student-t", params, student_t(0, 1, df))
    yield whole("student-t", "location = 0.2, scale = 0.2, df = 5.0", student_t(0.2, 0.2, 5), ULP)
    values = [3.0, -1.0, 10.0, 4.0, 5.5, 4.5, 100.0]
    yield whole("empirical", f"values = {values!r}", discrete(values, [1] * 7))
    yield whole("discrete", f"values = {values!r}", discrete(values, [1] * 7))
    weights = [1.0, 2.0, 0.0, 3.0, 1e-8, 2.5, 1e-3]
    yield whole("discrete", f"values = {values!r}, weights = {weights!r}", discrete(values, weights))
    yield from mixtures()
    yield from truncations()


def mixtures():
    def part(weight, law):
        return "{ weight = %r, %s }" % (weight, law)

    def row(parts, low, high):
        params = "parts = [%s]" % ", ".join(part(w, text) for w, text, _ in parts)
        return "mixture", params, None, None, mixture([(w, cdf) for w, _, cdf in parts], low, high), 0.0

    yield row(
        [
            (3.0, 'law = "normal", mean = -5.0, sd = 1.0', normal_cdf(mpf(-5), mpf(1))),
            (1.5, 'law = "lognormal", median = 2.0, gsd = 2.0', lognormal_cdf(mpf(2), log(mpf(2)))),
        ],
        -50,
        1e6,
    )
    yield row(
        [
            (0.5, 'law = "gamma", shape = 0.5, scale = 1.0', gamma_cdf(0.5, 1)),
            (0.25, 'law = "uniform", low = 2.0, high = 3.0', uniform_cdf(2, 3)),
            (1e-7, 'law = "normal", mean = 1000.0, sd = 1.0', normal_cdf(mpf(1000), mpf(1))),
        ],
        0,
        2000,
    )
    yield row(
        [
            (9.0, 'law = "uniform", low = 0.0, high = 1.0', uniform_cdf(0, 1)),
            (7.0, 'law = "point", value = 0.75', point_cdf(mpf(0.75))),
        ],
        0,
        1,
    )


def truncations():
    def row(name, params, law, cdf, sf, low, high):
        slack = 1e-12 * max(abs(end) for end in (low, high) if end is not None)
        return name, params, low, high, truncated(law, cdf, sf, low, high), slack

    standard = normal_cdf(mpf(0), mpf(1))
    a = (normal(0, 1), standard, lambda x: standard(-x))
    for low, high in [(-1.0, 2.0), (None, 0.5), (0.5, None), (6.0, 9.0), (-9.0, -6.0), (30.0, None)]:
        yield row("normal", "mean = 0.0, sd = 1.0", *a, low, high)
    t = t_cdf(0.2, 0.2, 5)
    five = (student_t(0.2, 0.2, 5), t, lambda x: t(2 * mpf(0.2) - x))
    yield row("student-t", "location = 0.2, scale = 0.2, df = 5.0", *five, -0.5, 1.0)
    third = (gamma(0.3, 1), gamma_cdf(0.3, 1), lambda x: gamma_parts(mpf(0.3), x)[1])
    yield row("gamma", "shape = 0.3, scale = 1.0", *third, None, 2.0)
    yield row("gamma", "shape = 0.3, scale = 1.0", *third, 20.0, 40.0)


def main():
    with open(pathlib.Path(__file__).with_name("laws.csv"), "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["law", "params", "low", "high", "p", "tail", "x", "slack"])
        for name, params, low, high, quantiles, slack in cases():
            for p in LEVELS:
                for tail, quantile in zip(["lower", "upper"], quantiles):
                    x = quantile(mpf(p))
                    # Smaller numbers are stored with fewer digits, or as 0.
                    if x != 0 and abs(x) < mpf("1e-300"):
                        continue
                    ends = ["" if end is None else repr(end) for end in (low, high)]
                    rows.writerow([name, params, *ends, repr(p), tail, mp.nstr(x, 20), repr(slack)])


if __name__ == "__main__":
    main()
