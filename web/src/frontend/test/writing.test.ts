// What the page on which scenarios are written makes of texts and descriptions.
import assert from "node:assert/strict";
import { test } from "node:test";
import { csv } from "../lib/download";
import { difference } from "../lib/writing/change";
import { grouped } from "../lib/writing/fields";
import { place } from "../lib/writing/gutter";
import { type Field, said } from "../lib/writing/model";
import { short } from "../lib/writing/preview";
import { canGrow, fresh, isElement, listOf } from "../lib/writing/sections";

/** The text with a change made to it. */
function made(before: string, after: string): string {
  const { from, to, text } = difference(before, after);
  return before.slice(0, from) + text + before.slice(to);
}

test("a change turns one text into the other", () => {
  for (const [before, after] of [
    ["", ""],
    ["", "a: 1"],
    ["a: 1", ""],
    ["a: 1\nb: 2\n", "a: 1\nb: 3\n"],
    ["aaa", "aaaa"],
    ["aaaa", "aa"],
    ["abab", "ab"],
    ["id: one", "id: one"],
  ] as const) {
    assert.equal(made(before, after), after);
  }
});

test("a change is no longer than it must be", () => {
  assert.deepEqual(difference("teams: 3\nanalysts: 8\n", "teams: 4\nanalysts: 8\n"), { from: 7, to: 8, text: "4" });
  assert.deepEqual(difference("a\nc\n", "a\nb\nc\n"), { from: 2, to: 2, text: "b\n" });
  assert.deepEqual(difference("a\nb\nc\n", "a\nc\n"), { from: 2, to: 4, text: "" });
  assert.deepEqual(difference("same", "same"), { from: 4, to: 4, text: "" });
});

test("a line and column are found in a text, and what lies behind its end is its end", () => {
  const text = "id: pair\nnations:\n  - id: VAL\n";
  assert.equal(text.slice(place(text, 1, 1), place(text, 1, 1) + 2), "id");
  assert.equal(text.slice(place(text, 3, 5), place(text, 3, 5) + 2), "id");
  assert.equal(place(text, 2, 1), 9);
  assert.equal(place(text, 9, 1), text.length);
  assert.equal(place("ab", 1, 7), 2);
});

const field = (label: string): Field => ({
  path: label, label, kind: "text", help: "", language: "en", unit: "", min: null, max: null, options: [],
  standard: "", value: null, required: false, assumption: false,
});

test("fields stand in the groups that their labels name, in the order in which these occur", () => {
  const groups = grouped(["id", "capability.teams", "name", "capability.analysts", "law.basis.alert"].map(field));
  assert.deepEqual(
    groups.map(([name, own]) => [name, own.map(({ label }) => label)]),
    [
      ["", ["id", "name"]],
      ["capability", ["capability.teams", "capability.analysts"]],
      ["law.basis", ["law.basis.alert"]],
    ],
  );
});

test("an element belongs to its list, to which more can be added", () => {
  assert.equal(listOf("nations[12]"), "nations");
  assert.equal(listOf("rules"), "rules");
  assert.ok(isElement("nations[12]") && !isElement("nations") && !isElement(""));
  assert.ok(canGrow("relations[0]") && canGrow("relations") && !canGrow("rules") && !canGrow(""));
  assert.equal(fresh("nations"), "{id: NEW}");
  assert.equal(fresh("injects"), "{}");
});

test("numbers below one are shown without their zero", () => {
  assert.deepEqual([0.5, -0.5, 1, 0, -1].map(short), [".5", "-.5", "1.0", ".0", "-1.0"]);
});

test("texts are filled in, and what is missing shows its name", () => {
  assert.equal(said({ saved: "Saved as {0}, {1}" }, "saved", "alpine", 3), "Saved as alpine, 3");
  assert.equal(said({}, "saved"), "saved");
});

test("no cell of a table is taken for a formula", () => {
  assert.equal(csv([["row", "mean"], ["=1+1", 2.5], ['a "b", c', null], ["−1", -1]]),
    "row,mean\n'=1+1,2.5\n\"a \"\"b\"\", c\",\n−1,-1\n");
});
