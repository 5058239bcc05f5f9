"""Values that tests/reference/meta.json holds besides those of the method
dossier, by other means than the program's: Gauss-Legendre quadrature over tau,
and least squares with SciPy. Prints JSON. Needs numpy and scipy."""
import json

import numpy as np
from scipy import optimize, stats

CUTS = [0, 1e-4, 1e-3, .01, .02, .03, .06, .1, .15, .2, .3, .4, .6, .8, 1.2, 2, 3]
NODES, WEIGHTS = np.polynomial.legendre.leggauss(60)


def grid(y, se, scale=0.25):
    """The posterior of tau at Gauss-Legendre points between CUTS."""
    y, v = np.array(y), np.array(se) ** 2
    t = np.concatenate([(a + b) / 2 + (b - a) / 2 * NODES for a, b in zip(CUTS, CUTS[1:])])
    dt = np.concatenate([(b - a) / 2 * WEIGHTS for a, b in zip(CUTS, CUTS[1:])])
    w = 1 / (v + t[:, None] ** 2)
    total = w.sum(1)
    m = (w * y).sum(1) / total
    log = -((t / scale) ** 2 + (w * (y - m[:, None]) ** 2).sum(1) - np.log(w).sum(1) + np.log(total)) / 2
    p = np.exp(log - log.max()) * dt
    p /= p.sum()
    s2 = 1 / total
    cdf = lambda x, new: (p * stats.norm.cdf((x - m) / np.sqrt(s2 + new * t * t))).sum()
    quantile = lambda q, new: optimize.brentq(lambda x: cdf(x, new) - q, -5, 5, xtol=1e-15, rtol=1e-14)
    mean = (p * m).sum()

    def below(x):
        """The unnormalised posterior from 0 to x, in 40 pieces."""
        edges = np.linspace(0, x, 41)
        t = np.concatenate([(a + b) / 2 + (b - a) / 2 * NODES for a, b in zip(edges, edges[1:])])
        w = 1 / (v + t[:, None] ** 2)
        m = (w * y).sum(1) / w.sum(1)
        log_t = -((t / scale) ** 2 + (w * (y - m[:, None]) ** 2).sum(1) - np.log(w).sum(1) + np.log(w.sum(1))) / 2
        return (np.exp(log_t - log.max()) * np.tile(WEIGHTS, 40)).sum() * x / 80

    return {
        "y": list(y),
        "se": se,
        "tau_mean": (p * t).sum(),
        "tau_median": optimize.brentq(lambda x: below(x) - below(3) / 2, 1e-3, 1, xtol=1e-15),
        "mu_mean": mean,
        "mu_sd": np.sqrt((p * (s2 + (m - mean) ** 2)).sum()),
        "mu": [quantile(q, 0) for q in (0.025, 0.975)],
        "predictive": [quantile(q, 1) for q in (0.025, 0.05, 0.5, 0.95, 0.975)],
        "outside": cdf(-0.5, 1) + 1 - cdf(1, 1),
    }


def fit(law, start):
    x, p = [30, 40, 50], [0.25, 0.5, 0.75]
    miss = lambda at: [law(at).cdf(a) - b for a, b in zip(x, p)]
    out = optimize.least_squares(miss, start, xtol=1e-15, ftol=1e-15, gtol=1e-15)
    return {"at": list(out.x), "squares": 2 * out.cost, "q": list(law(out.x).ppf([0.05, 0.5, 0.95]))}

number = lambda v: [number(a) for a in v] if isinstance(v, list) else float(v)
show = lambda d: {k: number(v) for k, v in d.items()}
print(json.dumps({
    "grid": {
        "k3": show(grid([0.2, 0.14, 0.4], [0.05, 0.06, 0.08])),
        "film": show(grid([1.0, 0.37, 0.14, 0.0], [0, 0, 0, 0])),
        "one_exact": show(grid([0.2, 0.14, 0.4, 0.1], [0.05, 0.06, 0, 0.04])),
    },
    "quartiles_30_40_50_on_0_100": {
        "normal": fit(lambda a: stats.norm(a[0], a[1]), [40, 15]),
        "gamma": fit(lambda a: stats.gamma(a[0], scale=a[1]), [7, 6]),
        "lognormal": fit(lambda a: stats.lognorm(a[1], scale=a[0]), [38, 0.4]),
        "beta": fit(lambda a: stats.beta(a[0], a[1], scale=100), [4, 6]),
    },
}, indent=1))
