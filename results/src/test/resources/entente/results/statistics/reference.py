#!/usr/bin/env python3
"""Reference values for the statistics of results, computed independently with NumPy and SciPy.

    python3 reference.py > reference.json

Every case is a list of numerators and denominators, one for each replication. The jackknife is written out by its
definition (drop each replication, compute the ratio anew from the rest), not by subtraction from totals.
"""
import json

import numpy as np
from scipy import stats


def ratio(numerators, denominators):
    total = np.sum(denominators)
    return np.sum(numerators) / total if total > 0 else None


def spread(parts):
    values = [value for value in (ratio(n, d) for n, d in parts) if value is not None]
    return float(np.std(values)) if len(values) > 1 else None


def jackknife(statistic, replications):
    """Value, standard error and 95 % interval of a statistic of the replications kept."""
    everything = np.arange(replications)
    rest = np.array([statistic(np.delete(everything, k)) for k in everything], dtype=float)
    error = np.sqrt((replications - 1) / replications * np.sum((rest - rest.mean()) ** 2))
    value = statistic(everything)
    half = stats.t.ppf(0.975, replications - 1) * error
    return {"mean": value, "standardError": error, "low": value - half, "high": value + half}


def ratio_case(n, d):
    return {
        "numerators": n.tolist(),
        "denominators": d.tolist(),
        "estimate": jackknife(lambda kept: ratio(n[kept], d[kept]), len(n)),
    }


def difference_case(n1, d1, n2, d2):
    paired = jackknife(lambda kept: ratio(n1[kept], d1[kept]) - ratio(n2[kept], d2[kept]), len(n1))
    first = jackknife(lambda kept: ratio(n1[kept], d1[kept]), len(n1))
    second = jackknife(lambda kept: ratio(n2[kept], d2[kept]), len(n1))
    unpaired = first["standardError"] ** 2 + second["standardError"] ** 2
    return {
        "variant": {"numerators": n1.tolist(), "denominators": d1.tolist()},
        "base": {"numerators": n2.tolist(), "denominators": d2.tolist()},
        "estimate": paired,
        "varianceRatio": paired["standardError"] ** 2 / unpaired,
    }


def spread_case(parts):
    return {
        "parts": [{"numerators": n.tolist(), "denominators": d.tolist()} for n, d in parts],
        "estimate": jackknife(lambda kept: spread([(n[kept], d[kept]) for n, d in parts]), len(parts[0][0])),
    }


def main():
    random = np.random.default_rng(20240607)
    denominators = random.integers(1, 12, 40).astype(float)
    numerators = random.binomial(denominators.astype(int), 0.6).astype(float)
    sparse = denominators * (random.random(40) < 0.3)
    counts = random.poisson(3.2, 25).astype(float)
    times = random.gamma(2.0, 30.0, 30)
    common = random.gamma(3.0, 1.0, 60)
    base_d = np.ones(60)
    base_n = common + random.normal(0, 0.2, 60)
    variant_n = common * 0.9 + random.normal(0, 0.2, 60)
    nations = []
    for share in (0.3, 0.5, 0.8, 0.6):
        d = random.integers(2, 9, 50).astype(float)
        nations.append((random.binomial(d.astype(int), share).astype(float), d))
    cases = {
        "ratios": [
            ratio_case(numerators, denominators),
            ratio_case(np.minimum(numerators, sparse), sparse),
            ratio_case(counts, np.ones(25)),
            ratio_case(times, np.full(30, 730.5)),
            ratio_case(np.array([1.0, 4.0]), np.array([2.0, 3.0])),
        ],
        "differences": [
            difference_case(variant_n, base_d, base_n, base_d),
            difference_case(numerators, denominators, numerators[::-1].copy(), denominators[::-1].copy()),
        ],
        "spreads": [spread_case(nations)],
    }
    print(json.dumps(cases))


if __name__ == "__main__":
    main()
