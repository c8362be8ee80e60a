"""Scores the factors of Ishigami's function at points that are drawn here, and writes points and scores to reference.json.

Independent computations of what entente.results.dependence and entente.results.tree do: Borgonovo's delta, with its bias, and
PAWN by SALib (the last slice of which leaves out the largest point), PAWN by scipy's Kolmogorov-Smirnov statistic over slices
of equal size, and importances by scikit-learn's extra trees. Run with Python 3, numpy 1.24, scipy 1.10, scikit-learn 1.2, pandas
1.5 and SALib 1.5, or later: python3 reference.py
"""

import json

import numpy as np
from SALib.analyze import pawn
from SALib.analyze.delta import calc_delta
from scipy.stats import ks_2samp
from sklearn.ensemble import ExtraTreesRegressor

if not hasattr(np, "trapezoid"):  # the name that it has from numpy 2 on, which SALib uses
    np.trapezoid = np.trapz

random = np.random.default_rng(20261130)
n, slices = 400, 10
x = np.round(random.uniform(0, 1, (n, 4)), 5)
z = np.pi * (2 * x - 1)
y = np.round(np.sin(z[:, 0]) + 7 * np.sin(z[:, 1]) ** 2 + 0.1 * z[:, 2] ** 4 * np.sin(z[:, 0]), 6)

classes = min(int(np.ceil(n ** (2 / (7 + np.tanh((1500 - n) / 500))))), 48)
edges = np.linspace(0, n, classes + 1)
places = np.linspace(y.min(), y.max(), 100)
problem = {"num_vars": 4, "names": ["1", "2", "3", "dummy"], "bounds": [[0, 1]] * 4}
by_salib = pawn.analyze(problem, x, y, S=slices)
by_scipy = [
    np.mean([ks_2samp(y[part], y).statistic for part in np.array_split(np.argsort(x[:, f]), slices)]) for f in range(4)
]
trees = ExtraTreesRegressor(n_estimators=2000, max_features=None, min_samples_split=10, random_state=1).fit(x, y)

with open("reference.json", "w", encoding="utf-8") as file:
    json.dump(
        {
            "points": x.tolist(),
            "outputs": y.tolist(),
            "classes": classes,
            "delta": [float(calc_delta(y, places, x[:, f], edges)) for f in range(4)],
            "pawn": [float(v) for v in by_scipy],
            "pawnBySalib": [float(v) for v in by_salib["mean"]],
            "trees": trees.feature_importances_.tolist(),
        },
        file,
    )
    file.write("\n")
