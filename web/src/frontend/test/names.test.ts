// What a delegation can name in each kind of decision.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Form } from "../lib/forms/model";
import { deskNames, isPossible, publicNames } from "../lib/forms/names";
import type { DeskPicture } from "../lib/pictures";

const partner = (id: string, more: object = {}): object => ({
  id, name: `Land of ${id}`, agreement: false, proposedByThem: false, ...more,
});
const picture = {
  nation: "VAL",
  partners: [partner("DOR", { agreement: true }), partner("ILY", { proposedByThem: true }), partner("KRS")],
  networks: [{ id: "ember", name: "Ember" }],
  operations: [
    { plot: "P-1", name: "Slate", asking: "DOR", refused: false },
    { plot: "P-2", name: "Heron", asking: null, refused: true },
  ],
  points: [{ point: "vote", question: "What now?", options: ["Wait", "Speak"] }],
  dossiers: [
    {
      plot: "P-3", name: "Greywater", network: "ember", underCase: true,
      reports: [
        { report: "R-1", name: "VAL OTTER 27", own: true, marking: "RED", grade: "B2", filedDay: 12.4 },
        { report: "R-2", name: "DOR FINCH 31", own: false, marking: "RED", grade: "B2", filedDay: 12.4 },
      ],
    },
  ],
  open: {
    nations: [{ id: "DOR", people: true }, { id: "ILY", people: false }, { id: "KRS", people: false }],
    networks: [{ id: "ember", name: "Ember" }],
    institutions: [
      { id: "hub", name: "Hub", members: ["VAL", "DOR"] },
      { id: "ring", name: null, members: ["DOR"] },
    ],
  },
} as unknown as DeskPicture;

const names = deskNames(picture, (key) => key);
const ids = (kind: string, type: string, values = {}): string[] =>
  names(kind, { type } as Form, values).map(({ id }) => id);

test("an agreement is left with those with whom there is one, and accepted from those who offer it", () => {
  assert.deepEqual(ids("nation", "leaveAgreement"), ["DOR"]);
  assert.deepEqual(ids("nation", "acceptAgreement"), ["ILY"]);
  assert.deepEqual(ids("nation", "declineAgreement"), ["ILY"]);
});

test("those whom people play come first, in a group of their own", () => {
  const all = names("nation", { type: "holdDialogue" } as Form, {});
  assert.deepEqual(all.map(({ id, group }) => `${id} ${group}`), [
    "DOR played.people", "ILY played.autopilot", "KRS played.autopilot",
  ]);
});

test("only what one is no member of can be joined, and only the own institutions left", () => {
  assert.deepEqual(ids("institution", "joinInstitution"), ["ring"]);
  assert.deepEqual(ids("institution", "leaveInstitution"), ["hub"]);
  assert.deepEqual(ids("institution", "changeSharing"), ["hub", "ring"]);
});

test("only own reports are released", () => {
  assert.deepEqual(ids("report", "releaseReport"), ["R-1"]);
});

test("one asks about own cases and what was refused, and answers what was asked", () => {
  assert.deepEqual(ids("plot", "askJointOperation"), ["P-3", "P-2"]);
  assert.deepEqual(ids("plot", "acceptJointOperation"), ["P-1"]);
});

test("cases and reports have names that one can say", () => {
  const labels = (kind: string, type: string): string[] =>
    names(kind, { type } as Form, {}).map(({ label, group }) => [label, group ?? ""].join(" | "));
  assert.deepEqual(labels("report", "releaseReport"), ["VAL OTTER 27 · TLP:RED | Greywater"]);
  assert.deepEqual(labels("plot", "askJointOperation"), ["Greywater | ", "Heron | "]);
});

test("options are those of the point that is chosen", () => {
  assert.deepEqual(ids("option", "chooseOption"), []);
  assert.deepEqual(ids("option", "chooseOption", { point: "vote" }), ["Wait", "Speak"]);
});

test("control names what everybody knows", () => {
  const all = publicNames({ nations: [{ id: "VAL", name: "Valoria" }], institutions: [], networks: [{ id: "ember" }] });
  assert.deepEqual(all("nation", {} as Form, {}), [{ id: "VAL", label: "Valoria (VAL)" }]);
  assert.deepEqual(all("network", {} as Form, {}), [{ id: "ember", label: "ember" }]);
  assert.deepEqual(all("plot", {} as Form, {}), []);
});

test("a kind is possible where all that it must name is there", () => {
  const part = (kinds: string[], required = true): object => ({ required, names: kinds, fields: [] });
  const form = (type: string, ...fields: object[]): Form => ({ type, fields }) as unknown as Form;
  assert.ok(isPossible(form("leaveAgreement", part(["nation"])), names));
  assert.ok(isPossible(form("chooseOption", part(["decisionPoint"]), part(["option"])), names));
  assert.ok(isPossible(form("holdDialogue", part(["nation"]), part([])), names));
  const empty = deskNames({ ...picture, partners: [], points: [], dossiers: [] } as DeskPicture, (key) => key);
  assert.ok(!isPossible(form("leaveAgreement", part(["nation"])), empty));
  assert.ok(!isPossible(form("chooseOption", part(["decisionPoint"]), part(["option"])), empty));
  assert.ok(!isPossible(form("releaseReport", part(["report"])), empty));
  assert.ok(isPossible(form("changeSharing", part(["nation"], false)), empty));
});
