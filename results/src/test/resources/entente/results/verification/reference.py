"""Writes reference.json: exact results by other ways than ours, for comparison.

Chains are solved by Gaussian elimination on dense matrices, queues by summing their birth-death weights as exact
fractions, races between reports and attacks as absorbing chains or by Simpson's rule, trust by enumerating all
sequences of experiences, autoregression by the covariance matrix of a long path.

Run with Python 3.9 or newer and NumPy: python3 reference.py > reference.json
"""
import itertools
import json
import math
from fractions import Fraction

import numpy as np


def terror_queue(alpha, mu, delta, rho, f, sigma, theta, most):
    states = [(x, y, z) for x in range(most + 1) for y in range(f + 1)
              for z in range(f + 1 - y if sigma else 1)]
    number = {state: i for i, state in enumerate(states)}
    q = np.zeros((len(states), len(states)))
    for (x, y, z), i in number.items():
        free = f - y - z
        moves = [((x + 1, y, z), alpha if x < most else 0), ((x - 1, y, z), mu * x),
                 ((x - 1, y + 1, z), delta * free * x), ((x, y - 1, z), rho * y),
                 ((x, y, z + 1), sigma * free), ((x, y, z - 1), theta * z)]
        for state, rate in moves:
            if rate > 0:
                q[i, number[state]] += rate
                q[i, i] -= rate
    a = q.T.copy()
    a[-1, :] = 1
    b = np.zeros(len(states))
    b[-1] = 1
    p = np.linalg.solve(a, b)
    s = np.array(states)
    x, y, z = (s[:, k] @ p for k in range(3))
    return {"parameters": [alpha, mu, delta, rho, f, sigma, theta], "x": x, "y": y, "z": z,
            "xx": (s[:, 0] ** 2) @ p - x * x, "yy": (s[:, 1] ** 2) @ p - y * y,
            "xy": (s[:, 0] * s[:, 1]) @ p - x * y, "foiled": rho * y / alpha}


def fluid(alpha, mu, delta, rho, f, sigma, theta):
    """The fluid equations followed in time until they stand still."""
    x = y = z = 0.0
    h = 0.002
    for _ in range(200000):
        free = f - y - z
        x, y, z = (x + h * (alpha - mu * x - delta * free * x), y + h * (delta * free * x - rho * y),
                   z + h * (sigma * free - theta * z))
    return {"parameters": [alpha, mu, delta, rho, f, sigma, theta], "foiled": rho * y / alpha}


def erlang(c, a, impatience, most=400):
    """B, C and A from the weights of the states, as exact fractions."""
    a, impatience = Fraction(a), Fraction(impatience)
    below = [Fraction(1)]
    for n in range(1, c + 1):
        below.append(below[-1] * a / n)
    b = below[c] / sum(below)
    full = below[c] / (1 - a / c)
    term, patient = below[c], Fraction(0)
    for n in range(most):
        patient += term
        term = Fraction(term * a / (c + (n + 1) * impatience)).limit_denominator(10 ** 60)
    return {"servers": c, "load": float(a), "impatience": float(impatience), "b": float(b),
            "c": float(full / (sum(below[:-1]) + full)),
            "wait": float(full / (sum(below[:-1]) + full) / (c - a)),
            "a": float(patient / (sum(below[:-1]) + patient))}


def isolated(rates, thresholds, mu):
    """An absorbing chain over how many reports each nation has: who gets there before the attack."""
    total = sum(rates) + mu
    reached = {tuple(0 for _ in rates): 1.0}
    foiled = 0.0
    while reached:
        following = {}
        for state, p in reached.items():
            for i, rate in enumerate(rates):
                if rate == 0:
                    continue
                share = p * rate / total
                if state[i] + 1 >= thresholds[i]:
                    foiled += share
                else:
                    next_state = state[:i] + (state[i] + 1,) + state[i + 1:]
                    following[next_state] = following.get(next_state, 0.0) + share
        reached = following
    return foiled


def delayed(own, partners, mu, d):
    """Integrates over the time of the first own report and the first of the partners', by Simpson's rule."""
    n, end = 200000, 40 / (own + mu)
    points = sorted({end * i / n for i in range(n + 1)} | {d})

    def alive(t):
        return math.exp(-(own + mu) * t - partners * max(0.0, t - d))

    def density(t, late):
        return alive(t) * (own + (partners if late else 0))

    total = 0.0
    for t0, t1 in zip(points, points[1:]):
        late = t0 >= d
        total += (t1 - t0) / 6 * (density(t0, late) + 4 * density((t0 + t1) / 2, late) + density(t1, late))
    return total


def race(mean, shape, hazard):
    """Share detected and mean life, by Simpson's rule over the time to the attack."""
    if shape == 0:
        return 1 - math.exp(-hazard * mean), (1 - math.exp(-hazard * mean)) / hazard
    n, end, k = 400000, 60 * mean, shape
    def surviving(t):
        u = k * t / mean
        return math.exp(-u) * sum(u ** j / math.factorial(j) for j in range(k))
    h = end / n
    life = sum((1 if i in (0, n) else 4 if i % 2 else 2) * surviving(h * i) * math.exp(-hazard * h * i)
               for i in range(n + 1)) * h / 3
    return hazard * life, life


def trust(forgetting, weight, base, success, steps):
    """Mean over all sequences of so many experiences, each followed by itself often enough to forget the start."""
    total = 0.0
    for sequence in itertools.product((0, 1), repeat=steps):
        good = success * 1 / (1 - forgetting) * forgetting ** steps
        bad = (1 - success) * 1 / (1 - forgetting) * forgetting ** steps
        p = 1.0
        for k, outcome in enumerate(sequence):
            left = forgetting ** (steps - 1 - k)
            good += left * outcome
            bad += left * (1 - outcome)
            p *= success if outcome else 1 - success
        total += p * (good + weight * base) / (good + bad + weight)
    return total


def autoregression(a, sigma, lag, n=3000):
    """The covariance of the last value of a long path with itself and with an earlier one, term by term."""
    variance = sum(a ** (2 * k) * sigma ** 2 for k in range(n))
    covariance = sum(a ** (k + lag) * a ** k * sigma ** 2 for k in range(n))
    return variance, covariance / variance


def receivers(n, lines, control, onward):
    reached = 0
    for origin in range(n):
        got, new = {origin}, {origin}
        while new:
            senders = {s for s in new if s == origin or (onward[s] and not control[origin])}
            new = {b for a, b in lines + [(b, a) for a, b in lines] if a in senders} - got
            got |= new
        reached += len(got) - 1
    return reached / n


def covert(n, edges, p):
    """Distances by breadth-first search."""
    total = 0
    for start in range(n):
        distance = {start: 0}
        queue = [start]
        for a in queue:
            for x, y in edges:
                for b in ([y] if x == a else [x] if y == a else []):
                    if b not in distance:
                        distance[b] = distance[a] + 1
                        queue.append(b)
        total += sum(distance.values())
    return n * (n - 1) / total * (n * n - n - 2 * p * len(edges)) / n ** 2


MU = 4 / 3
document = {
    "terrorQueues": [terror_queue(*p) for p in [
        (10, 1, .2, 4, 10, 0, 1, 45), (10, 1, .1, 2, 16, 0, 1, 45), (2.5, 1, .1, 2, 4, 0, 1, 25),
        (6, 2, .4, 6, 5, 0, 1, 30), (4, .5, .05, 2, 12, 0, 1, 40), (10, 1, .2, 4, 6, 1, 4, 42), (3, 1, .5, 2, 4, 2, 3, 25)]],
    "fluid": [fluid(*p) for p in [(10, 1, .2, 4, 10, 0, 1), (10, 1, .2, 4, 10, 1, 4), (20, 2, .05, 3, 30, .5, 2)]],
    "erlang": [erlang(*p) for p in [(5, 3, 1), (20, 12, 1), (5, 3, Fraction(1, 2)), (8, 7, 3), (1, Fraction(1, 2), 2)]],
    "isolated": [{"rates": r, "thresholds": m, "mu": mu, "foiled": isolated(r, m, mu)} for r, m, mu in [
        ([2.4] * 5, [4] * 5, MU), ([1.2] * 5, [2] * 5, MU), ([6, 3, 1], [4, 2, 1], 2), ([12], [4], MU), ([4, 0], [2, 1], 1)]],
    "delayed": [{"own": o, "partners": p, "mu": mu, "delay": d, "foiled": delayed(o, p, mu, d)} for o, p, mu, d in [
        (2.4, 9.6, MU, 0), (2.4, 9.6, MU, .1), (2.4, 9.6, MU, .25), (2.4, 9.6, MU, .5), (2.4, 9.6, MU, 90), (1, 3, 2, .3)]],
    "races": [dict(zip(("foiled", "life"), race(m, k, h)), mean=m, shape=k, hazard=h) for m, k, h in [
        (.75, 1, 16 / 3), (.75, 2, 16 / 3), (.75, 0, 16 / 3), (1.5, 3, .7)]],
    "trust": [{"forgetting": l, "weight": w, "base": b, "success": p, "trust": trust(l, w, b, p, 12)} for l, w, b, p in [
        (.9, 2, .5, .8), (.95, 8, .3, .6), (.5, 2, .5, .2)]],
    "autoregression": [dict(zip(("variance", "correlation"), autoregression(a, s, k)), a=a, sigma=s, lag=k) for a, s, k in [
        (.975, .177, 1), (.975, .177, 20), (.8, .5, 3)]],
    "receivers": [{"n": n, "lines": lines, "control": c, "onward": o, "receivers": receivers(n, lines, c, o)}
                  for n, lines, c, o in [
                      (6, [(i, i + 1) for i in range(5)], [True] * 6, [True] * 6),
                      (6, [(i, i + 1) for i in range(5)], [False] * 6, [True] * 6),
                      (5, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)], [False, True, False, False, False],
                       [True, True, True, False, True])]],
    "covert": [{"n": n, "p": p, "star": covert(n, [(0, i) for i in range(1, n)], p),
                "complete": covert(n, list(itertools.combinations(range(n), 2)), p)}
               for n, p in [(10, .4), (10, .5), (10, .6), (7, .25)]],
}
print(json.dumps(document, indent=1))
