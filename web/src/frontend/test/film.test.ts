// What a film shows on a day.
import assert from "node:assert/strict";
import { test } from "node:test";
import { round } from "../lib/film/drawing";
import { along } from "../lib/film/flows";
import { filedBy, standsOut } from "../lib/film/lanes";
import { type Cast, type Happening, type Value, after, parties, unwind } from "../lib/film/model";
import { felt, warmth } from "../lib/film/ties";
import { Traffic } from "../lib/film/traffic";
import { Words } from "../lib/film/words";
import { OBSTACLES } from "../lib/vocabulary";

const nation = (id: string) => ({ id, name: `Land ${id}`, region: "", threshold: 3 });
const cast: Cast = {
  scenario: "", title: "", horizonDays: 730, warmupDays: 0, nations: [nation("AAA"), nation("BBB")],
  institutions: [{ id: "hub", name: "The Hub", kind: "fusionCentre", members: ["AAA", "BBB"], threshold: null }],
  networks: [{ id: "iron", name: "Iron" }], agreements: [],
};
const happening = (index: number, type: string, day: number, values: Record<string, Value>): Happening => ({
  index, type, day, fields: Object.keys(values), values: Object.values(values),
});

test("a reel is unwound: kinds, days and fields in their order", () => {
  const [one, two] = unwind({
    formatVersion: "1.0", from: 40, next: null,
    kinds: [{ type: "attackLaunched", fields: ["plot", "target"] }],
    rows: [[0, 3.5, "P-1", "AAA"], [0, 4, null, "BBB"]],
  });
  assert.deepEqual([one?.index, one?.type, one?.day, one?.values], [40, "attackLaunched", 3.5, ["P-1", "AAA"]]);
  assert.deepEqual(parties(two!, new Set(["AAA", "BBB"])), ["BBB"]);
});

test("a film of another format is not read", () => {
  assert.throws(() => unwind({ formatVersion: "2.0", from: 0, next: null, kinds: [], rows: [] }), /2\.0/);
});

test("the first event after a day is found among those of the same day too", () => {
  const days = [1, 2, 2, 2, 5].map((day) => ({ day }));
  assert.deepEqual([0, 1, 2, 4.9, 5, 9].map((day) => after(days, day)), [0, 1, 4, 4, 5, 5]);
});

test("affinity has seven shades, and none where it is not seen", () => {
  assert.deepEqual([-1, -0.5, 0, 0.2, 1, 3, null].map(warmth), ["a0", "a2", "a3", "a4", "a6", "a6", "unseen"]);
});

test("trust is the mean of both sides, or the side that is seen", () => {
  const ties = (there: number[] | null, back: number[] | null) => ({
    days: [0], affinity: [[null, [0.4, 0]]], trust: [[there, back]],
  });
  const both = felt({ one: "AAA", other: "BBB" }, cast, ties([0, 0.2], [0.6, 0]), 0);
  assert.ok(Math.abs(both.trust! - 0.4) < 1e-12);
  assert.equal(both.affinity, 0.4);
  assert.equal(felt({ one: "AAA", other: "BBB" }, cast, ties(null, [0.6, 0]), 0).trust, 0.6);
  assert.equal(felt({ one: "AAA", other: "BBB" }, cast, ties(null, null), 0).trust, null);
});

test("reports filed are counted by nation and stretch; the last day falls in the last one", () => {
  const filed = [0, 9.9, 10, 730].map((day, i) => happening(i, "reportFiled", day, { report: "r", nation: "BBB" }));
  const counts = filedBy(cast, [...filed, happening(9, "reportShared", 3, { from: "BBB" })]);
  assert.deepEqual(counts[0], new Array(73).fill(0));
  assert.deepEqual([counts[1]?.[0], counts[1]?.[1], counts[1]?.[72]], [2, 1, 1]);
});

test("a report is under way from its release to its arrival", () => {
  const traffic = new Traffic([
    happening(0, "reportShared", 10, { report: "AAA-1", from: "AAA", to: "BBB" }),
    happening(1, "reportArrived", 13, { report: "AAA-1", from: "AAA", to: "BBB" }),
  ]);
  assert.deepEqual([9.9, 10, 12.9, 13].map((day) => traffic.underWay(day).length), [0, 1, 1, 0]);
});

test("what one gate kept back between the same two is one bundle, for some days", () => {
  const kept = (index: number, day: number, obstacle: string) =>
    happening(index, "reportWithheld", day, { report: `AAA-${index}`, from: "AAA", to: "BBB", obstacle });
  const traffic = new Traffic([kept(0, 1, "LAW"), kept(1, 2, "TRUST"), kept(2, 3, "LAW")]);
  const bundles = traffic.keptBack(4, 6).map(({ last, times }) => [last.obstacle, last.report, times]);
  assert.deepEqual(bundles.sort(), [["LAW", "AAA-2", 2], ["TRUST", "AAA-1", 1]]);
  assert.equal(traffic.keptBack(20, 6).length, 0);
});

test("gates between the same two stand apart, and never beyond the middle of a short edge by much", () => {
  const places = OBSTACLES.slice(0, 3).map((obstacle) => along(obstacle, 400));
  assert.equal(new Set(places).size, 3);
  for (const obstacle of OBSTACLES) assert.equal(along(obstacle, 10), 0.6);
});

test("one stops at what stands out", () => {
  assert.ok(standsOut(happening(0, "attackLaunched", 1, { target: "AAA" })));
  assert.ok(standsOut(happening(0, "decisionTaken", 1, { by: "control" })));
  assert.ok(!standsOut(happening(0, "decisionTaken", 1, { by: "AAA" })));
  assert.ok(!standsOut(happening(0, "reportFiled", 1, { nation: "AAA" })));
});

test("an event is a sentence with names, numbers and words of the reader", () => {
  const texts = {
    "film.control": "Direction", "film.unknown": "inconnu", "film.yes": "oui", "film.no": "non",
    "film.event.reportShared": "{1} envoie {0} à {2} : {3}", "film.word.training": "formation",
    "story.obstacle.LAW": "le droit",
  };
  const words = new Words(texts, "fr", cast, { "P-1": "Granite 3" });
  const shared = happening(0, "reportShared", 1, { report: "AAA-1", from: "AAA", to: "hub", what: "training" });
  assert.equal(words.event(shared), "Land AAA envoie Land AAA-1 à The Hub : formation".replace("Land AAA-1", "AAA-1"));
  const hidden = happening(0, "reportShared", 1, { report: null, from: "control", to: "LAW", what: 1234.567 });
  assert.match(words.event(hidden), /^Direction envoie inconnu à le droit : 1\s234,57$/);
  assert.equal(words.event(happening(0, "other", 1, {})), "other");
});

test("numbers in a drawing have two decimals", () => {
  assert.deepEqual([1.005, 2.346, -0.1].map(round), [1, 2.35, -0.1]);
});
