"""Effects by a surface, two-way errors and two lines, computed from outside: python3 reference.py > reference.json

Forty points of two factors, five replications. The surface has both factors up to a power of three, as ordinary powers here and
as Legendre polynomials in the program: the fitted surface is the same. NumPy and SciPy.
"""
import json
import math

import numpy as np
from scipy import stats

N, K = 40, 5


def part(x):
    return x - math.floor(x)


def fit(X, y):
    beta, *_ = np.linalg.lstsq(X, y, rcond=None)
    h = np.einsum("ij,ji->i", X, np.linalg.pinv(X))
    return beta, (y - X @ beta) / (1 - h)


def tested(X, runs, contrast):
    """Contrast of coefficients; V_points + max(0, V_replications - V_both), Satterthwaite."""
    y = runs.mean(axis=1)
    w = np.linalg.pinv(X).T @ contrast
    _, missed = fit(X, y)
    points = np.sum((w * missed) ** 2)
    dev = runs - y[:, None]
    shared = np.sum((w @ dev) ** 2) / K / (K - 1)
    both = sum(np.sum((w * fit(X, dev[:, k])[1]) ** 2) for k in range(K)) / K / (K - 1)
    excess = max(0.0, shared - both)
    v = points + excess
    # Imbens and Kolesar 2016 for residuals of equal variance, without leverages: fewer where few points weigh much.
    left = max(1.0, (N - X.shape[1]) * np.sum(w**2) ** 2 / np.sum(w**4) / N)
    nu = v**2 / (points**2 / left + excess**2 / (K - 1))
    mean, se = float(w @ y), float(np.sqrt(v))
    half = float(stats.t.ppf(0.975, nu)) * se
    return {"mean": mean, "error": se, "low": mean - half, "high": mean + half, "p": float(2 * stats.t.sf(abs(mean) / se, nu))}


a = np.array([part(0.618033988749895 * (i + 1)) for i in range(N)])
b = np.array([part(0.754877666246693 * (i + 1)) for i in range(N)])
runs = np.array([[3 * a[i] + 4 * (b[i] - 0.5) ** 2 + 2 * a[i] ** 2 * b[i] + 0.4 * math.sin(17.0 * k) * (1 + a[i])
                  + 0.3 * math.sin(50.0 * (i + 1) + 31.0 * k * k) for k in range(K)] for i in range(N)])

cube = np.column_stack([np.ones(N), a, a**2, a**3, b, b**2, b**3])
slopes = (a - a.mean()) / np.sum((a - a.mean()) ** 2)
trend = np.zeros(7)
for power in (1, 2, 3):
    trend[power] = slopes @ a**power
step = np.zeros(7)
step[4:] = [0.9 - 0.1, 0.9**2 - 0.1**2, 0.9**3 - 0.1**3]
_, missed = fit(cube, runs.mean(axis=1))
y = runs.mean(axis=1)

at = 0.5
low = np.where(b < at, b - at, 0.0)
high = np.where(b < at, 0.0, b - at)
lines = np.column_stack([np.ones(N), a, a**2, a**3, low, high, (b >= at).astype(float)])
first, second = np.zeros(7), np.zeros(7)
first[4] = at - b.min()
second[5] = b.max() - at

print(json.dumps({
    "a": a.tolist(), "b": b.tolist(), "runs": runs.tolist(),
    "predicted": float(1 - np.sum(missed**2) / np.sum((y - y.mean()) ** 2)),
    "trend": tested(cube, runs, trend),
    "step": tested(cube, runs, step),
    "before": tested(lines, runs, first),
    "after": tested(lines, runs, second),
}, indent=1))
