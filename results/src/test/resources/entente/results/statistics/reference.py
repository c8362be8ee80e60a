#!/usr/bin/env python3
"""Reference values for the statistics of results, computed independently with NumPy and SciPy.

    python3 reference.py > reference.json

Every case is a list of numerators and denominators, one for each replication. The jackknife is written out by its
definition (drop each replication that has a denominator, compute the ratio anew from the rest), not by subtraction from
totals. The intervals of shares, counts and their differences are written out from the papers that the code names.
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


def rest_of(statistic, kept):
    """The statistic without each of the replications kept, in turn."""
    return np.array([statistic(np.delete(kept, k)) for k in range(len(kept))], dtype=float)


def jackknife(statistic, kept):
    """Value, standard error and 95 % interval of a statistic of the replications kept."""
    rest = rest_of(statistic, kept)
    n = len(kept)
    error = np.sqrt((n - 1) / n * np.sum((rest - rest.mean()) ** 2))
    value = statistic(kept)
    half = stats.t.ppf(0.975, n - 1) * error
    return {"mean": value, "standardError": error, "low": value - half, "high": value + half}


def apart(statistic, kept):
    """How many replications pull the statistic one way or the other, whichever are fewer."""
    moves = statistic(kept) - rest_of(statistic, kept)
    moves[np.abs(moves) < 1e-12] = 0
    return min(np.sum(moves > 0), np.sum(moves < 0))


def trials(single, variance, n, k):
    """The number of independent trials: that of the design effect, mixed with one for each replication."""
    if variance <= 0 or k == 0:
        return n
    found = single / variance * n / (n - 1)
    return (k**3 + 3) / (k**3 / found + 3 / n)


def share_limits(share, worth, n, k):
    """Clopper and Pearson with an effective size, after Korn and Graubard."""
    estimated = min(1, abs(1 - n / worth))
    if estimated > 0:
        degrees = max(1, min(n - 1, 2 * k + 1)) / estimated
        worth *= (stats.norm.ppf(0.975) / stats.t.ppf(0.975, degrees)) ** 2
    x = share * worth
    low = 0.0 if x == 0 else stats.beta.ppf(0.025, x, worth - x + 1)
    high = 1.0 if share == 1 else stats.beta.ppf(0.975, x + 1, worth - x)
    return low, high


def share_case(n, d):
    kept = np.flatnonzero(d)
    statistic = lambda some: ratio(n[some], d[some])
    plain = jackknife(statistic, kept)
    k = apart(statistic, kept)
    share = plain["mean"]
    worth = trials(share * (1 - share), plain["standardError"] ** 2, len(kept), k)
    low, high = share_limits(share, worth, len(kept), k)
    return {
        "numerators": n.tolist(),
        "denominators": d.tolist(),
        "estimate": {"mean": share, "standardError": plain["standardError"], "low": low, "high": high},
    }


def share_difference_case(n1, d1, n2, d2):
    """Bonett and Price's adjusted interval with t, over the pairs that the variances are worth; all denominators above 0."""
    everything = np.arange(len(n1))
    one = jackknife(lambda kept: ratio(n1[kept], d1[kept]), everything)
    two = jackknife(lambda kept: ratio(n2[kept], d2[kept]), everything)
    statistic = lambda kept: ratio(n1[kept], d1[kept]) - ratio(n2[kept], d2[kept])
    paired = jackknife(statistic, everything)
    n = len(n1)
    single = sum(each["mean"] * (1 - each["mean"]) for each in (one, two))
    variance = one["standardError"] ** 2 + two["standardError"] ** 2
    pairs = trials(single, variance, n, apart(statistic, everything))
    found = single / variance * n / (n - 1) if variance > 0 else 0
    d = paired["mean"]
    scatter = paired["standardError"] ** 2 * (n - 1) / n * found + d * d
    cube = apart(statistic, everything) ** 3
    differing = min(1, (cube * scatter + 3 * max(scatter, abs(d))) / (cube + 3))
    # One pair more that differs one way, and one that differs the other.
    centre = pairs * d / (pairs + 2)
    error = np.sqrt(((pairs * differing + 2) / (pairs + 2) - centre**2) / (pairs + 2))
    half = stats.t.ppf(0.975, n - 1) * error
    return {
        "variant": {"numerators": n1.tolist(), "denominators": d1.tolist()},
        "base": {"numerators": n2.tolist(), "denominators": d2.tolist()},
        "estimate": {
            "mean": d,
            "standardError": paired["standardError"],
            "low": max(-1, centre - half),
            "high": min(1, centre + half),
        },
    }


def count_case(n):
    """Garwood's interval of a Poisson count, with as many events as the scatter says, and t for the scatter's own error."""
    runs = len(n)
    mean = float(np.mean(n))
    variance = max(np.var(n, ddof=1) / runs, mean / runs / (runs - 1) ** 2)
    if mean == 0:
        low, high = 0.0, stats.gamma.ppf(0.975, 1) / runs
    else:
        events = mean**2 / variance * (stats.norm.ppf(0.975) / stats.t.ppf(0.975, runs - 1)) ** 2
        low, high = (stats.gamma.ppf(p, a) * mean / events for p, a in ((0.025, events), (0.975, events + 1)))
    error = np.sqrt(np.var(n, ddof=1) / runs)
    return {
        "numerators": n.tolist(),
        "denominators": [1.0] * runs,
        "estimate": {"mean": mean, "standardError": error, "low": low, "high": high},
    }


def ratio_case(n, d):
    return {
        "numerators": n.tolist(),
        "denominators": d.tolist(),
        "estimate": jackknife(lambda kept: ratio(n[kept], d[kept]), np.flatnonzero(d)),
    }


def difference_case(n1, d1, n2, d2):
    paired = jackknife(lambda kept: ratio(n1[kept], d1[kept]) - ratio(n2[kept], d2[kept]), np.arange(len(n1)))
    first = jackknife(lambda kept: ratio(n1[kept], d1[kept]), np.arange(len(n1)))
    second = jackknife(lambda kept: ratio(n2[kept], d2[kept]), np.arange(len(n1)))
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
        "estimate": jackknife(lambda kept: spread([(n[kept], d[kept]) for n, d in parts]), np.arange(len(parts[0][0]))),
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
        "shares": [
            share_case(numerators, denominators),
            share_case(np.minimum(numerators, sparse), sparse),
            share_case(np.zeros(20), np.ones(20)),
            share_case(np.full(12, 3.0), np.full(12, 3.0)),
            share_case(np.array([0.0, 1.0, 0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 0.0, 0.0]), np.full(10, 30.0)),
            share_case(np.array([1.0, 0.0, 1.0]), np.array([2.0, 1.0, 2.0])),
        ],
        "shareDifferences": [
            share_difference_case(numerators, denominators, numerators[::-1].copy(), denominators[::-1].copy()),
            share_difference_case(np.eye(30)[0], np.ones(30), np.zeros(30), np.ones(30)),
            share_difference_case(np.zeros(30), np.ones(30), np.zeros(30), np.ones(30)),
            share_difference_case(np.ones(9), np.ones(9), np.zeros(9), np.ones(9)),
        ],
        "counts": [count_case(counts), count_case(np.zeros(50)), count_case(np.ones(3)), count_case(np.eye(40)[7] * 5)],
    }
    print(json.dumps(cases))


if __name__ == "__main__":
    main()
