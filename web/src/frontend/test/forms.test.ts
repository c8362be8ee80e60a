// What a described form makes of what is filled in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { decision, listed, missing, values, type Form, type Part } from "../lib/forms/model";

const part = (name: string, more: Partial<Part> = {}): Part => ({
  name, label: name, help: "", kind: "text", unit: "", min: null, max: null, required: false, standard: "",
  options: [], names: [], fields: [], ...more,
});
const form = (...fields: Part[]): Form => ({ type: "contribute", group: "", title: "", about: "", fields });

test("a decision holds its type and what was chosen", () => {
  const asked = form(part("institution", { required: true }), part("money", { kind: "number" }));
  assert.deepEqual(decision(asked, { institution: "hub" }), { type: "contribute", institution: "hub" });
});

test("zero and no are chosen, an empty list is not", () => {
  const asked = form(part("money", { kind: "number" }), part("on", { kind: "flag" }), part("kinds", { kind: "words" }));
  assert.deepEqual(decision(asked, { money: 0, on: false, kinds: [] }), { type: "contribute", money: 0, on: false });
});

test("a group in which nothing is chosen is left out, unless it must be there", () => {
  const inner = [part("marking", { kind: "word" })];
  const optional = part("handling", { kind: "group", fields: inner });
  const needed = part("change", { kind: "group", fields: inner, required: true });
  assert.deepEqual(decision(form(optional, needed), { handling: {}, change: {} }), { type: "contribute", change: {} });
  assert.deepEqual(decision(form(optional), { handling: { marking: "RED" } }), {
    type: "contribute", handling: { marking: "RED" },
  });
});

test("fields of another kind of decision are not sent", () => {
  assert.deepEqual(decision(form(part("money")), { partner: "ARV" }), { type: "contribute" });
});

test("what must be filled in and is not is missing", () => {
  const weights = part("weights", { kind: "weights", required: true });
  const asked = form(part("to", { required: true }), weights, part("reason"));
  assert.deepEqual(missing(asked, { weights: {} }).map(({ name }) => name), ["to", "weights"]);
  assert.deepEqual(missing(asked, { to: "ARV", weights: { granite: 1 } }), []);
});

test("a written decision can be changed without changing what was written", () => {
  const written = { type: "treaty", parties: ["A", "B"], terms: { extradition: true } };
  const draft = values(written);
  (draft["parties"] as string[]).push("C");
  assert.deepEqual(Object.keys(draft), ["parties", "terms"]);
  assert.deepEqual(written.parties, ["A", "B"]);
});

test("the words of a default list", () => {
  assert.deepEqual(listed("[alert, identity]"), ["alert", "identity"]);
  assert.deepEqual(listed("[]"), []);
});
