// What a desk suggests where nothing waits for an answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { suggested } from "../lib/desk/suggested";
import type { DeskPicture } from "../lib/pictures";

const partner = (id: string, trust: number, more: object = {}): object => ({
  id, trust, before: [], agreement: true, proposedByThem: false, proposedByUs: false, ...more,
});

function picture(more: object = {}): DeskPicture {
  return {
    nation: "VAL", autopilot: false, finished: false, dossiers: [], trails: [], messages: [],
    partners: [partner("DOR", 0.7), partner("ILY", 0.5), partner("KRS", 0.1)],
    open: {
      course: { phase: "OPEN" },
      nations: [{ id: "VAL", people: true }, { id: "DOR", people: true }, { id: "ILY", people: false }],
    },
    ...more,
  } as unknown as DeskPicture;
}

const told = (of: DeskPicture, unread = 0): string[] =>
  suggested(of, unread).map(({ text, count, nations }) => [text, count, ...nations].join(" "));

test("a new delegation is told with whom it has not spoken, and to look at its rule", () => {
  assert.deepEqual(told(picture()), ["suggest.write 0 DOR", "suggest.rule 0"]);
});

test("own reports count that went nowhere and wait for nobody", () => {
  const report = (name: string, own: boolean): object => ({ report: name, own });
  const dossiers = [{ reports: [report("a", true), report("b", true), report("c", true), report("d", false)] }];
  const trails = [
    { report: "a", sent: [{}], queued: [] }, { report: "b", sent: [], queued: ["DOR"] },
    { report: "c", sent: [], queued: [] },
  ];
  assert.equal(told(picture({ dossiers, trails }))[0], "suggest.held 1");
});

test("whoever was written to or wrote is not silent", () => {
  for (const message of [{ from: "DOR", to: ["VAL"] }, { from: "VAL", to: ["DOR"] }])
    assert.deepEqual(told(picture({ messages: [message] })), ["suggest.rule 0"]);
});

test("a partner who is trusted less than before is worth a word", () => {
  const partners = [partner("DOR", 0.4, { before: [{ trust: 0.6 }] })];
  assert.deepEqual(told(picture({ partners, messages: [{ from: "DOR", to: ["VAL"] }] })), [
    "suggest.cooled 0 DOR", "suggest.rule 0",
  ]);
});

test("an agreement is suggested with the most trusted of those without one, unless it is under way", () => {
  const partners = [
    partner("ILY", 0.5, { agreement: false }), partner("DOR", 0.7, { agreement: false }),
    partner("KRS", 0.9, { agreement: false, proposedByUs: true }), partner("FLS", 0.3, { agreement: false }),
  ];
  assert.ok(told(picture({ partners })).includes("suggest.agree 0 DOR"));
  const weak = [partner("FLS", 0.3, { agreement: false })];
  assert.ok(!told(picture({ partners: weak })).some((one) => one.startsWith("suggest.agree")));
});

test("nothing is suggested where nothing can be done", () => {
  for (const phase of ["LOBBY", "ENDED"])
    assert.deepEqual(told(picture({ open: { course: { phase }, nations: [] } }), 3), []);
  assert.deepEqual(told(picture({ autopilot: true }), 3), []);
  assert.deepEqual(told(picture({ finished: true }), 3), []);
});

test("what has not been read comes first", () => {
  assert.deepEqual(told(picture(), 4), ["suggest.read 4", "suggest.write 0 DOR", "suggest.rule 0"]);
});
