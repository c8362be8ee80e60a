// A set-up in an address, and what the set-up's controls read from a scenario.
import assert from "node:assert/strict";
import { test } from "node:test";
import { csv } from "../lib/download";
import { affinityPath, agreed, posture, trust, trustPath, without, type Nation, type Scenario } from "../lib/scenario";
import { body, query, read, set, settings } from "../lib/setup";

const nation = (id: string, exceptions: object[] = []): Nation =>
  ({ id, name: null, technology: {}, sharing: { posture: "needToKnow", exceptions } }) as Nation;
const scenario = {
  id: "alps",
  nations: [nation("A"), nation("B"), nation("C")],
  relations: [{ between: ["B", "A"], affinity: 0.2, trust: 0.7, trustBack: 0.4 }],
  agreements: [{ parties: ["A", "B", "C"] }],
  institutions: [],
} as Scenario;

test("an address carries the whole set-up", () => {
  const address = "replications=50&seed=9&set=rules.a%3D1&variant=open&change=b%3D2&change=b%3D3";
  const setup = read(new URLSearchParams(address), "alps");
  assert.equal(setup.replications, 50);
  assert.deepEqual(setup.settings, ["rules.a=1"]);
  assert.deepEqual(setup.variants.map((one) => [one.name, settings(one)]), [["open", ["b=3"]]]);
  assert.deepEqual(read(new URLSearchParams(query(setup)), "alps"), setup);
  assert.deepEqual(body(setup), {
    scenario: "alps", settings: ["rules.a=1"], replications: 50, seed: 9,
    comparisons: [{ name: "open", settings: ["b=3"] }],
  });
});

test("a change that is taken back is no change", () => {
  const variant = { name: "", changes: new Map([["a", "1"]]) };
  set(variant, "a", undefined);
  assert.deepEqual(settings(variant), []);
});

test("trust has a direction, whichever way the relation is written", () => {
  assert.equal(trust(scenario, "B", "A"), 0.7);
  assert.equal(trust(scenario, "A", "B"), 0.4);
  assert.equal(trust(scenario, "A", "C"), 0.5);
  assert.equal(trustPath(scenario, "A", "B"), "relations[B-A].trustBack");
  assert.equal(trustPath(scenario, "C", "A"), "relations[A-C].trustBack");
  assert.equal(affinityPath(scenario, "A", "B"), "relations[B-A].affinity");
});

test("of several exceptions the later one prevails", () => {
  const own = nation("A", [{ to: "B", posture: "needToShare" }, { kind: "alert", posture: "reciprocal" }]);
  assert.equal(posture(own, "B"), "needToShare");
  assert.equal(posture(own, "C"), "needToKnow");
});

test("without a pair, the others keep their agreement", () => {
  const left = without(scenario.agreements, ["A", "B", "C"], "A", "B");
  assert.equal(agreed(left, "A", "B"), false);
  assert.equal(agreed(left, "A", "C"), true);
  assert.equal(agreed(left, "B", "C"), true);
});

test("no cell of a saved table is a formula", () => {
  assert.equal(csv([["=1+1", 2, null], ['say "so"', -3, "a,b"]]), "'=1+1,2,\n\"say \"\"so\"\"\",-3,\"a,b\"\n");
});
