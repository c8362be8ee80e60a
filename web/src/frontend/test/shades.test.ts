// How dark something is drawn, and how far a bar goes.
import assert from "node:assert/strict";
import { test } from "node:test";

// What these scripts read of their page when they are loaded.
Object.assign(globalThis, {
  document: {
    createTreeWalker: () => ({}),
    getElementById: () => ({ textContent: '{"id":"x","language":"en","texts":{}}' }),
  },
});
const { hitLevel } = await import("../lib/publicmap");
const { heldLevel } = await import("../lib/control/truth");
const { openness } = await import("../lib/policies");
const { apart, interval } = await import("../lib/review/counterfactual");
const { counts } = await import("../lib/review/tonight");

test("a land that was never hit is not shaded, and one that was is, however little", () => {
  assert.deepEqual([0, 1, 5, 10, 20].map((hits) => hitLevel(hits, 20)), [0, 1, 1, 2, 4]);
});

test("a dossier is full at its threshold, and stays so", () => {
  assert.deepEqual([0, 0.7, 1.5, 2.9, 3, 9].map((evidence) => heldLevel(evidence, 3)), [0, 0, 2, 3, 4, 4]);
});

test("a policy cell is darker the more it lets through", () => {
  const posture = { field: "posture", choices: ["needToKnow", "reciprocal", "needToShare"], min: 0 } as const;
  const part = { ...posture, choices: [...posture.choices] };
  assert.deepEqual(part.choices.map((choice) => openness(part, choice)), [0, 4, 8]);
  const trust = { field: "minimumTrust" as const, choices: null, min: 0 };
  assert.deepEqual(["0", "0.5", "1"].map((value) => openness(trust, value)), [8, 4, 0]);
  const affinity = { field: "minimumAffinity" as const, choices: null, min: -1 };
  assert.deepEqual(["-1", "0", "1"].map((value) => openness(affinity, value)), [8, 4, 0]);
  const release = { field: "releaseProbability" as const, choices: null, min: 0 };
  assert.deepEqual(["0", "1"].map((value) => openness(release, value)), [0, 8]);
});

test("two are apart where their difference cannot be zero", () => {
  assert.ok(apart({ mean: 1, low: 0.2, high: 2 }) && apart({ mean: -1, low: -2, high: -0.1 }));
  assert.ok(!apart({ mean: 1, low: -0.2, high: 2 }) && !apart({ mean: 1, low: 0, high: 2 }));
  assert.ok(!apart({ mean: 1, low: null, high: null }));
});

test("shares are told in percent, differences with their sign, and nothing as a dash", () => {
  assert.equal(interval({ mean: 0.25, low: 0.2, high: 0.3 }, "share"), "25.0 (20.0 … 30.0) %");
  assert.equal(interval({ mean: 1.5, low: -0.5, high: 3 }, "attacks", true), "+1.50 (−0.50 … +3.00)");
  assert.equal(interval({ mean: -0.001, low: -0.02, high: 0.004 }, "attacks", true), "0.00 (−0.02 … 0.00)");
  assert.equal(interval({ mean: 2, low: null, high: null }, "attacks"), "2.00");
  assert.equal(interval({ mean: null, low: null, high: null }, "share"), "–");
});

test("runs are counted by their attacks", () => {
  const found = counts([3, 1, 3, 0, 3].map((launched) => ({ launched })));
  assert.deepEqual([...found].sort(), [[0, 1], [1, 1], [3, 3]]);
});
