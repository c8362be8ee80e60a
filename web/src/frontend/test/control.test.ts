// The event list in its groups, what comes to those who lead, and who shares with whom.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ControlPicture, Inject } from "../lib/pictures";

// What these scripts read of their page when they are loaded.
Object.assign(globalThis, {
  document: {
    createTreeWalker: () => ({}),
    getElementById: () => ({ textContent: '{"id":"x","language":"en","texts":{}}' }),
  },
});
const { answersTo, planOf } = await import("../lib/control/plan");
const { letters, waitingOf } = await import("../lib/control/letters");
const { pairs, thickness } = await import("../lib/control/network");

function inject(number: number, status: string, plan: object, more: object = {}): Inject {
  const nothing = { day: null, condition: null, effect: null };
  const whole = { subject: `I${number}`, text: "Read this.", from: "", to: [], ...nothing };
  return {
    inject: number,
    plan: { ...whole, ready: true, fields: {}, trigger: "SHELF", ...plan },
    status,
    deliveredDay: null,
    by: "",
    note: "",
    takeBack: false,
    effect: null,
    ...more,
  } as Inject;
}

const nation = (id: string, people: boolean): object => ({ id, name: id, people });

/** In the second of its moves of 30 days. */
function picture(parts: object): ControlPicture {
  return {
    open: { course: { day: 30, daysPerMove: 30, move: 2 } },
    nations: [nation("AAA", true), nation("BBB", true), nation("CCC", false)],
    injects: [],
    points: [],
    messages: [],
    replies: [],
    requests: [],
    motions: [],
    decisions: [],
    ties: [],
    ...parts,
  } as unknown as ControlPicture;
}

const numbers = (lines: { inject?: Inject }[]): (number | undefined)[] => lines.map((one) => one.inject?.inject);

test("an inject stands where it comes about: with this move, later, by hand, or no more", () => {
  const plan = planOf(
    picture({
      injects: [
        inject(1, "READY", { trigger: "SCHEDULED", day: 61 }),
        inject(2, "READY", { trigger: "SCHEDULED", day: 60 }),
        inject(3, "READY", { trigger: "CONDITIONAL", condition: "day > 1" }),
        inject(4, "DEFERRED", { trigger: "SHELF", day: 40 }),
        inject(5, "DELIVERED", { trigger: "SCHEDULED", day: 12 }, { deliveredDay: 12 }),
        inject(6, "DELIVERED", { trigger: "SHELF" }, { deliveredDay: 0 }),
        inject(7, "SKIPPED", {}, { takeBack: true }),
        inject(8, "SKIPPED", {}),
        inject(9, "READY", { trigger: "SCHEDULED", day: 31 }),
        inject(10, "DRAFT", {}),
      ],
    }),
  );
  assert.deepEqual(numbers(plan.now), [9, 2]);
  assert.deepEqual(numbers(plan.next), [3, 1]);
  assert.deepEqual(numbers(plan.shelf), [4, 10]);
  assert.deepEqual(numbers(plan.fresh), [5, 7]);
  assert.deepEqual(numbers(plan.over), [6, 8]);
});

test("a point stands by its day, and is fresh as long as the move that decided it was the last", () => {
  const point = (id: string, day: number, decided: string | null): object => ({ point: id, day, decided });
  const { now, next, fresh, over } = planOf(
    picture({ points: [point("a", 60, null), point("b", 90, null), point("c", 20, "yes"), point("d", 0, "no")] }),
  );
  assert.deepEqual(
    [now, next, fresh, over].map((all) => all.map((one) => one.point?.point)),
    [["a"], ["b"], ["c"], ["d"]],
  );
});

test("an inject to all asks those that people play, and counts each that has answered once", () => {
  const all = inject(1, "DELIVERED", {});
  const some = inject(2, "DELIVERED", { to: ["BBB", "CCC"] });
  const reply = (of: number, nation: string): object => ({ inject: of, nation });
  const now = picture({
    injects: [all, some],
    replies: [reply(1, "AAA"), reply(1, "AAA"), reply(2, "AAA")],
  });
  assert.deepEqual(answersTo(all, now), { asked: ["AAA", "BBB"], answered: ["AAA"] });
  assert.deepEqual(answersTo(some, now), { asked: ["BBB"], answered: [] });
});

const answer = (entry: number, yours: boolean): object => ({
  ...{ entry, message: 1, inject: 7, subject: "I7", nation: "AAA", by: "", at: 1, day: 5, text: "!" },
  ...{ to: yours ? [] : ["Cora"], yours },
});

test("an answer that is for another who leads is shown and does not wait", () => {
  const all = letters(picture({ replies: [answer(1, true), answer(2, false)] }), () => false);
  assert.deepEqual(all.map(({ id, mine, to }) => [id, mine, to]), [
    ["reply 1", true, []],
    ["reply 2", false, ["Cora"]],
  ]);
  assert.deepEqual([...waitingOf(all)], [["AAA", 1]]);
});

test("requests wait until they are answered, the rest until it is put aside; each nation's are counted", () => {
  const request = (number: number, nation: string, status: string): object => ({
    request: number,
    nation,
    status,
    by: "",
    day: number,
    text: "?",
  });
  const decision = (entry: number, refused: boolean): object => ({ entry, nation: "BBB", day: 3, refused });
  const now = picture({
    injects: [inject(7, "DELIVERED", { fields: { INJECTED_BY: "Ines" } })],
    requests: [request(1, "AAA", "RELEASED"), request(2, "AAA", "REVIEW"), request(3, "BBB", "UNALLOCATED")],
    replies: [answer(9, true)],
    decisions: [decision(11, true), decision(12, false)],
    motions: [{ entry: 13, move: 2, by: "BBB", kind: "TEXT", text: "Let us.", status: "OPEN", votes: "" }],
  });
  const all = letters(now, (id) => id === "motion 13 OPEN");
  assert.deepEqual(
    all.filter((one) => !one.done).map((one) => one.id),
    ["request 2", "request 3", "reply 9", "refused 11"],
  );
  assert.deepEqual([...waitingOf(all)], [["AAA", 2], ["BBB", 2]]);
  const reply = all.find((one) => one.kind === "reply");
  assert.deepEqual([reply?.about, reply?.controller, reply?.inject], ["I7", "Ines", 7]);
});

test("reports in both directions make one line, the thicker the more they are", () => {
  const tie = (from: string, to: string, reports: number): ControlPicture["ties"][number] => ({ from, to, reports });
  const all = pairs([tie("BBB", "AAA", 2), tie("AAA", "BBB", 1), tie("CCC", "AAA", 30)]);
  assert.deepEqual(all, [
    { one: "AAA", other: "CCC", there: 0, back: 30 },
    { one: "AAA", other: "BBB", there: 1, back: 2 },
  ]);
  assert.deepEqual([30, 3, 18].map((reports) => thickness(reports, 30)), [5, 1, 3]);
});
