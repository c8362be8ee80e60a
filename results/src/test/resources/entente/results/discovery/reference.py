"""Peels boxes off points that are drawn here, and writes points and boxes to reference.json.

An independent computation of what entente.results.discovery does: patient rule induction (Friedman and Fisher 1999), a
twentieth of the points or one kind at a time, by the highest gain of density for each point removed, down to a twentieth
of all points. Run with Python 3 and numpy 1.24 or later: python3 reference.py
"""

import json

import numpy as np

PEEL = 0.05
LEAST = 0.05

random = np.random.default_rng(20261125)
n = 400
points = np.column_stack(
    [
        np.round(random.uniform(0, 1, n), 4),
        np.round(random.uniform(-5, 5, n), 3),
        random.integers(0, 4, n).astype(float),  # whole numbers, many alike
        random.integers(0, 3, n).astype(float),  # kinds
    ]
)
inside = (points[:, 0] > 0.55) & (points[:, 1] < 1.0) & (points[:, 3] != 1)
cases = np.where(inside, random.uniform(0, 1, n) < 0.9, random.uniform(0, 1, n) < 0.1)
kinds = [False, False, False, True]

keep = np.ones(n, dtype=bool)
trajectory = [keep.copy()]
while True:
    m = keep.sum()
    density = cases[keep].mean()
    if density == 1:
        break
    best, best_gain = None, -np.inf
    for f in range(points.shape[1]):
        values = np.sort(points[keep, f])
        if values[0] == values[-1]:
            continue
        options = []
        if kinds[f]:
            options = [keep & (points[:, f] != kind) for kind in np.unique(values)]
        else:
            k = max(1, int(PEEL * m))
            for sign in (1, -1):
                x = sign * points[:, f]
                ordered = np.sort(x[keep])
                removed = ordered[k - 1]
                rest = ordered[ordered > removed]
                # Cut above the removed values, or, where all the rest is alike, below the rest.
                bound = rest[0] if len(rest) else removed
                options.append(keep & (x >= bound))
        for option in options:
            size = option.sum()
            if size == 0 or size == m or size < LEAST * n:
                continue
            gain = (cases[option].mean() - density) / (m - size)
            if gain > best_gain + 1e-15:
                best, best_gain = option, gain
    if best is None:
        break
    keep = best
    trajectory.append(keep.copy())

with open("reference.json", "w", encoding="utf-8") as file:
    json.dump(
        {
            "points": points.tolist(),
            "cases": cases.astype(int).tolist(),
            "trajectory": [[int(t.sum()), int(cases[t].sum())] for t in trajectory],
        },
        file,
    )
    file.write("\n")
print(len(trajectory), [[int(t.sum()), int(cases[t].sum())] for t in trajectory])
