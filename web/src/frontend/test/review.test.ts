// The dots of a review: what lies side by side, and what is told as one.
import assert from "node:assert/strict";
import { test } from "node:test";

const frame = {
  id: "x",
  role: "facilitator",
  language: "en",
  forms: [],
  kinds: {},
  texts: {
    "dots.mark.gate": "{0}: kept back by {1} on day {2}: {3}",
    "dots.mark.own": "{0}: filed on day {1}",
    "dots.mark.came": "{0}: from {1}, held since day {2}",
    "dots.mark.late": "{0}: sent by {1} on day {2}, had not arrived",
    "dots.mark.stray": "{0}: held since day {1}, not linked: {2}",
    "dots.others": "{0} others, who held nothing",
  },
};
Object.assign(globalThis, {
  document: { getElementById: () => ({ textContent: JSON.stringify(frame) }), createTreeWalker: () => ({}) },
  ResizeObserver: class {},
});
const { dotWords, gateWords, kindOf, lanes, together } = await import("../lib/review/dots");
const { levels, stepOf } = await import("../lib/review/drawn");

const gate = (report: string, from: number, to: number, day: number, letters: string) => ({
  report,
  from,
  to,
  day,
  letters,
  why: letters === "TR" ? "too little trust" : "no channel",
  filedDay: day - 1,
});
type State = "LINKED" | "STRAY" | "UNDER_WAY";
const dot = (report: string, row: number, day: number, from: number | null, state: State) => ({
  report,
  row,
  day,
  from,
  state,
  filedDay: 10,
  why: state === "STRAY" ? "want of means" : "",
});
const dots = {
  name: "Granite 3",
  ending: "ATTACK" as const,
  missed: true,
  fromDay: 0,
  endDay: 100,
  enoughDay: 60,
  rows: [
    { name: "Arvenia", others: 0, target: true, evidence: 1, threshold: 3 },
    { name: "Hochmark", others: 0, target: false, evidence: 2, threshold: 3 },
    { name: "", others: 4, target: false, evidence: 0, threshold: null },
  ],
  dots: [
    dot("HMK OTTER 27", 1, 10.9, null, "LINKED"),
    dot("HMK OTTER 28", 1, 11, null, "STRAY"),
    dot("HMK OTTER 27", 0, 40.2, 1, "LINKED"),
    dot("HMK OTTER 28", 0, 95, 1, "UNDER_WAY"),
  ],
  gates: [gate("HMK OTTER 27", 1, 2, 50, "TR"), gate("HMK OTTER 28", 1, 2, 51, "TR"), gate("X", 1, 0, 51, "CH")],
};

test("gates of one kind between the same two are told as one where they are near each other", () => {
  const near = [gate("A", 0, 1, 10, "TR"), gate("B", 0, 1, 12, "TR"), gate("D", 0, 1, 11, "CH")];
  const far = [gate("C", 0, 1, 80, "TR"), ...near];
  const found = together(far, (day) => 5 * day);
  assert.deepEqual(
    found.map(({ words, gates }) => [words, gates.map(({ report }) => report).join("")]),
    [
      ["TR 2", "AB"],
      ["CH", "D"],
      ["TR", "C"],
    ],
  );
});

test("nothing touches another of its level", () => {
  const spans = [
    { from: 0, to: 10 },
    { from: 5, to: 15 },
    { from: 10, to: 20 },
    { from: 11, to: 12 },
  ];
  assert.deepEqual(levels(spans), [0, 1, 0, 2]);
});

test("an axis has round steps", () => {
  assert.deepEqual([stepOf(207, 10), stepOf(7, 7), stepOf(36, 5), stepOf(1000, 4)], [50, 1, 10, 500]);
});

test("each row has its dots and gates, below each other and none outside", () => {
  for (const width of [320, 1200]) {
    const all = lanes(dots, width, (day) => (day / 100) * (width - 40) + 20);
    assert.deepEqual(
      all.map((lane) => [lane.dots.length, lane.stoppedAbove.length, lane.stoppedBelow.length]),
      [
        [2, 0, 1],
        [2, 0, 0],
        [0, 1, 0],
      ],
    );
    all.forEach((lane, i) => {
      assert.ok(lane.top < lane.held && lane.held <= lane.below && lane.below <= lane.bottom);
      assert.ok(i === 0 || lane.top > all[i - 1]!.bottom);
      for (const one of [...lane.stoppedAbove, ...lane.stoppedBelow]) {
        assert.ok(one.x - one.stopped.wide / 2 >= 0 && one.x + one.stopped.wide / 2 <= width);
      }
    });
    // Two of one day stand above each other on a phone, and one that came too late at the end.
    assert.deepEqual(new Set(all[1]!.dots.map(({ level }) => level)), new Set([0, 1]));
    assert.equal(all[0]!.dots[1]!.x, width - 20);
  }
});

test("every mark is told in words, with whole days", () => {
  assert.deepEqual(
    dots.dots.map((one) => `${kindOf(one)} ${dotWords(one, dots)}`),
    [
      "own HMK OTTER 27: filed on day 10",
      "stray HMK OTTER 28: held since day 11, not linked: want of means",
      "came HMK OTTER 27: from Hochmark, held since day 40",
      "late HMK OTTER 28: sent by Hochmark on day 95, had not arrived",
    ],
  );
  assert.equal(gateWords(dots.gates[0]!, dots), "HMK OTTER 27: kept back by Hochmark on day 50: too little trust");
});
